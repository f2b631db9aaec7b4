#pragma once

#include "services/registry/csvreader.h"
#include "services/registry/registryformat.h"

#include <limits>

namespace line605 {

/// Where the columns of a format stand in a file.
struct RegistryHeader {
    QVector<int> positions;     ///< by the place in the format; −1 = not there
    QStringList unknownColumns; ///< reported and left
    int fieldCount{};
    QVector<RegistryProblem> problems;
};

[[nodiscard]] RegistryHeader readHeader(const RegistryFormat& format, const CsvRow& row);

/// What values may be beyond their form.
struct RegistryLimits {
    QDate today; ///< invalid: the future is not looked at
    int accountLength{12};
    QString accountPrefix;

    [[nodiscard]] bool hasAccount(const QString& number) const;
    /// "39##########"
    [[nodiscard]] QString accountForm() const;
};

/// Takes the values of a row one by one and notes every one that does not hold what its column may hold. The values of
/// a row with problems mean nothing.
class RegistryFields {
public:
    RegistryFields(const RegistryFormat& format, const RegistryHeader& header, const CsvRow& row,
                   const RegistryLimits& limits, QVector<RegistryProblem>& problems);

    /// Whether the row has the right number of well-formed fields; otherwise there is nothing to take.
    [[nodiscard]] bool wellFormed() const { return m_wellFormed; }

    template<class Column>
    [[nodiscard]] QString text(Column column, qsizetype maxLength = 500) {
        return takeText(int(column), maxLength);
    }
    /// Likewise, in one line: what names something.
    template<class Column>
    [[nodiscard]] QString key(Column column, qsizetype maxLength = 500) {
        return takeKey(int(column), maxLength);
    }
    /// 0 when it is empty and optional.
    template<class Column>
    [[nodiscard]] qint64 number(Column column, qint64 low, qint64 high) {
        return takeNumber(int(column), low, high).value_or(0);
    }
    template<class Column>
    [[nodiscard]] std::optional<qint64> optionalNumber(Column column, qint64 low, qint64 high) {
        return takeNumber(int(column), low, high);
    }
    template<class Column>
    [[nodiscard]] QDate date(Column column) {
        return takeDate(int(column), m_limits.today);
    }
    /// Likewise, but it may lie up to a year ahead.
    template<class Column>
    [[nodiscard]] QDate plannedDate(Column column) {
        return takeDate(int(column), m_limits.today.addYears(1));
    }
    /// The first of the set when it is empty and optional.
    template<class Enum, class Column>
    [[nodiscard]] Enum coded(Column column) {
        const QString value = takeText(int(column), 100);
        if (const std::optional<Enum> known = fromCode<Enum>(value))
            return *known;
        if (!value.isEmpty()) {
            QStringList codes;
            for (const Coded<Enum>& row : codeTable<Enum>())
                codes.append(row.code);
            fail(int(column), RegistryFault::NotACode, codes.join(QStringLiteral(", ")));
        }
        return codeTable<Enum>().front().value;
    }
    /// yes or no; no when it is empty.
    template<class Column>
    [[nodiscard]] bool flag(Column column) {
        return takeFlag(int(column));
    }
    /// Square centimetres of "45.3" square metres.
    template<class Column>
    [[nodiscard]] qint64 area(Column column) {
        return takeArea(int(column));
    }
    template<class Column>
    [[nodiscard]] QString accountNumber(Column column) {
        return takeAccountNumber(int(column));
    }
    /// UTC; without an offset it is Kaliningrad time.
    template<class Column>
    [[nodiscard]] QDateTime instant(Column column) {
        return takeInstant(int(column));
    }
    template<class Column>
    [[nodiscard]] Period period(Column column) {
        return takePeriod(int(column));
    }
    /// Whether \a text is one of the retailer's account numbers.
    [[nodiscard]] bool isAccount(const QString& text) const;
    /// Notes that a value that was taken does not hold.
    template<class Column>
    void refuse(Column column, RegistryFault fault, const QString& detail = {}) {
        fail(int(column), fault, detail);
    }

private:
    [[nodiscard]] const CsvField* field(int column) const;
    [[nodiscard]] QString takeText(int column, qsizetype maxLength);
    [[nodiscard]] QString takeKey(int column, qsizetype maxLength);
    [[nodiscard]] std::optional<qint64> takeNumber(int column, qint64 low, qint64 high);
    [[nodiscard]] QDate takeDate(int column, QDate latest);
    [[nodiscard]] bool takeFlag(int column);
    [[nodiscard]] qint64 takeArea(int column);
    [[nodiscard]] QString takeAccountNumber(int column);
    [[nodiscard]] QDateTime takeInstant(int column);
    [[nodiscard]] Period takePeriod(int column);
    void fail(int column, RegistryFault fault, const QString& detail = {});
    void noteForm();

    const RegistryFormat& m_format;
    const RegistryHeader& m_header;
    const CsvRow& m_row;
    const RegistryLimits& m_limits;
    QVector<RegistryProblem>& m_problems;
    bool m_wellFormed{};
};

} // namespace line605
