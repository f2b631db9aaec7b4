#pragma once

#include "domain/operation.h"

#include <QByteArray>
#include <QStringList>
#include <QUuid>
#include <QVector>

#include <optional>

struct pg_result;

namespace line605 {

/// The rows of an answer, as text.
class PgResult {
public:
    PgResult() = default;
    explicit PgResult(pg_result* result) : m_result(result) {}
    ~PgResult();
    PgResult(PgResult&& other) noexcept : m_result(std::exchange(other.m_result, nullptr)) {}
    PgResult& operator=(PgResult&& other) noexcept {
        std::swap(m_result, other.m_result);
        return *this;
    }
    Q_DISABLE_COPY(PgResult)

    [[nodiscard]] int rows() const;
    [[nodiscard]] bool isNull(int row, int column) const;
    [[nodiscard]] QByteArray bytes(int row, int column) const;
    [[nodiscard]] QString text(int row, int column) const;
    [[nodiscard]] qint64 int64(int row, int column) const;
    [[nodiscard]] quint64 uint64(int row, int column) const;
    [[nodiscard]] bool boolean(int row, int column) const;
    /// How many rows a statement changed.
    [[nodiscard]] qint64 affected() const;
    [[nodiscard]] pg_result* get() const { return m_result; }

private:
    pg_result* m_result{};
};

/// A parameter in text form; nothing = null.
using PgValue = std::optional<QByteArray>;
using PgValues = QVector<PgValue>;

[[nodiscard]] PgValue pgValue(const QString& text);
[[nodiscard]] PgValue pgValue(qint64 number);
[[nodiscard]] PgValue pgValue(const QUuid& uuid); ///< null for a null one
[[nodiscard]] PgValue pgValue(const QVector<int>& numbers);
[[nodiscard]] PgValue pgValue(const QStringList& texts);
[[nodiscard]] PgValue pgValue(const QVector<AccountId>& ids);
[[nodiscard]] PgValue pgArray(const PgValues& elements); ///< of any type, nulls among them

/// A UUID as it travels: 32 lower-case digits without dashes.
[[nodiscard]] QString wireUuid(const QUuid& uuid);
[[nodiscard]] QUuid uuidFromWire(const QString& text); ///< null when it is none

} // namespace line605
