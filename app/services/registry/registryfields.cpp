#include "services/registry/registryfields.h"

#include "domain/validate.h"
#include "ports/clock.h"

namespace line605 {

namespace {

constexpr int oldestYear = 1946; // the region's first; "1900-01-01" is how some systems say that they do not know
constexpr int newestYear = 2100;

RegistryFault faultOf(CsvFault fault) {
    switch (fault) {
    case CsvFault::BadEncoding:
        return RegistryFault::BadEncoding;
    case CsvFault::NulCharacter:
        return RegistryFault::NulCharacter;
    case CsvFault::FieldTooLong:
        return RegistryFault::FieldTooLong;
    case CsvFault::QuoteNotClosed:
        return RegistryFault::QuoteNotClosed;
    case CsvFault::TextAfterQuote:
        return RegistryFault::TextAfterQuote;
    case CsvFault::StrayQuote:
        return RegistryFault::StrayQuote;
    }
    Q_UNREACHABLE();
    return {};
}

/// What no text has that a person wrote: control characters other than line ends and tabs, a byte order mark, and the
/// sign that a conversion leaves for a character it lost.
bool isStray(QChar character) {
    const char16_t unit = character.unicode();
    if (unit < 0x20)
        return unit != u'\t' && unit != u'\n' && unit != u'\r';
    return (unit >= 0x7F && unit < 0xA0) || unit >= 0xFFF0 || unit == QChar::ByteOrderMark;
}

bool hasStray(const QString& text) {
    return std::any_of(text.cbegin(), text.cend(), isStray);
}

/// "2026-11-03" and nothing else; QDate alone would also take "2026-11-3".
QDate isoDate(QStringView text) {
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return {};
    for (const qsizetype place : {0, 1, 2, 3, 5, 6, 8, 9}) {
        if (text[place] < u'0' || text[place] > u'9')
            return {};
    }
    return {text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt()};
}

} // namespace

bool RegistryLimits::hasAccount(const QString& number) const {
    return number.size() == accountLength && number.startsWith(accountPrefix);
}

QString RegistryLimits::accountForm() const {
    return accountPrefix.leftJustified(accountLength, u'#');
}

RegistryHeader readHeader(const RegistryFormat& format, const CsvRow& row) {
    RegistryHeader header;
    header.positions.fill(-1, qsizetype(format.columns.size()));
    header.fieldCount = int(row.fields.size());
    for (const CsvProblem& problem : row.problems)
        header.problems.append({format.file,
                                problem.line,
                                QString::number(problem.field + 1),
                                faultOf(problem.fault),
                                problem.excerpt,
                                {}});
    for (int place = 0; place < header.fieldCount; ++place) {
        const CsvField& field = row.fields.at(place);
        const QString name = field.text.trimmed();
        if (name.contains(u'\r')) {
            header.problems.append(
                {format.file, field.line, QString::number(place + 1), RegistryFault::BareReturns, name, {}});
            break;
        }
        const auto known = std::find_if(format.columns.begin(), format.columns.end(),
                                        [&name](const RegistryColumn& column) { return column.name == name; });
        if (known == format.columns.end()) {
            header.unknownColumns.append(name);
            continue;
        }
        int& position = header.positions[known - format.columns.begin()];
        if (position >= 0)
            header.problems.append({format.file, field.line, name, RegistryFault::ColumnTwice, name, {}});
        position = place;
    }
    for (size_t column = 0; column < format.columns.size(); ++column) {
        if (format.columns[column].mandatory && header.positions.at(qsizetype(column)) < 0) {
            const QString name = format.columns[column].name;
            header.problems.append({format.file, row.line, name, RegistryFault::ColumnMissing, name, {}});
        }
    }
    return header;
}

RegistryFields::RegistryFields(const RegistryFormat& format, const RegistryHeader& header, const CsvRow& row,
                               const RegistryLimits& limits, QVector<RegistryProblem>& problems)
    : m_format(format), m_header(header), m_row(row), m_limits(limits), m_problems(problems) {
    noteForm();
}

void RegistryFields::noteForm() {
    const qsizetype before = m_problems.size();
    const auto columnAt = [this](int place) {
        const qsizetype column = m_header.positions.indexOf(place);
        return column >= 0 ? QString(m_format.columns[size_t(column)].name) : QString::number(place + 1);
    };
    for (const CsvProblem& problem : m_row.problems)
        m_problems.append(
            {m_format.file, problem.line, columnAt(problem.field), faultOf(problem.fault), problem.excerpt, {}});
    const int count = int(m_row.fields.size());
    if (m_problems.size() == before && count != m_header.fieldCount) {
        const bool few = count < m_header.fieldCount;
        const CsvField& last = m_row.fields.at(few ? count - 1 : m_header.fieldCount);
        m_problems.append({m_format.file, last.line, columnAt(few ? count : m_header.fieldCount),
                           few ? RegistryFault::FieldsMissing : RegistryFault::TooManyFields, last.text,
                           QStringLiteral("%1 ≠ %2").arg(count).arg(m_header.fieldCount)});
    }
    m_wellFormed = m_problems.size() == before;
}

const CsvField* RegistryFields::field(int column) const {
    const int place = m_header.positions.at(column);
    return place < 0 || place >= m_row.fields.size() ? nullptr : &m_row.fields.at(place);
}

void RegistryFields::fail(int column, RegistryFault fault, const QString& detail) {
    const CsvField* at = field(column);
    m_problems.append({m_format.file, at ? at->line : m_row.line, m_format.columns[size_t(column)].name, fault,
                       at ? at->text : QString(), detail});
}

QString RegistryFields::takeText(int column, qsizetype maxLength) {
    const CsvField* at = field(column);
    const QString value = at ? at->text.trimmed() : QString();
    if (value.isEmpty() && m_format.columns[size_t(column)].mandatory)
        fail(column, RegistryFault::ValueMissing);
    else if (value.size() > maxLength)
        fail(column, RegistryFault::TextTooLong, QString::number(maxLength));
    else if (hasStray(value))
        fail(column, RegistryFault::StrayCharacter);
    return value;
}

QString RegistryFields::takeKey(int column, qsizetype maxLength) {
    const QString value = takeText(column, maxLength);
    const auto isBreak = [](QChar c) { return c == u'\t' || c == u'\n' || c == u'\r'; };
    if (std::any_of(value.cbegin(), value.cend(), isBreak))
        fail(column, RegistryFault::StrayCharacter);
    return value;
}

std::optional<qint64> RegistryFields::takeNumber(int column, qint64 low, qint64 high) {
    const QString text = takeText(column, 100);
    if (text.isEmpty())
        return std::nullopt;
    bool digits = true;
    for (qsizetype i = text.startsWith(u'-') ? 1 : 0; i < text.size(); ++i)
        digits = digits && text.at(i) >= u'0' && text.at(i) <= u'9';
    bool ok = false;
    const qint64 value = text.toLongLong(&ok);
    if (!digits || text == QStringLiteral("-")) {
        fail(column, RegistryFault::NotAWholeNumber);
        return std::nullopt;
    }
    if (!ok || value < low || value > high) {
        fail(column, RegistryFault::OutOfRange, QStringLiteral("%1…%2").arg(low).arg(high));
        return std::nullopt;
    }
    return value;
}

QDate RegistryFields::takeDate(int column, QDate latest) {
    const QString text = takeText(column, 100);
    if (text.isEmpty())
        return {};
    const QDate date = isoDate(text);
    if (!date.isValid())
        fail(column, RegistryFault::NotADate);
    else if (date.year() < oldestYear || date.year() > newestYear)
        fail(column, RegistryFault::DateImplausible);
    else if (latest.isValid() && date > latest)
        fail(column, RegistryFault::InFuture);
    return date;
}

bool RegistryFields::takeFlag(int column) {
    const QString text = takeText(column, 100);
    if (!text.isEmpty() && text != QStringLiteral("yes") && text != QStringLiteral("no"))
        fail(column, RegistryFault::NotACode, QStringLiteral("yes, no"));
    return text == QStringLiteral("yes");
}

qint64 RegistryFields::takeArea(int column) {
    constexpr qint64 cm2 = 10'000;
    QString text = takeText(column, 100);
    if (text.isEmpty())
        return 0;
    // Old systems write a decimal comma.
    text.replace(u',', u'.');
    const qsizetype point = text.indexOf(u'.');
    const QString whole = point < 0 ? text : text.left(point);
    const QString part = point < 0 ? QString() : text.mid(point + 1);
    const auto isDigits = [](const QString& digits) {
        return std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    if (whole.isEmpty() || !isDigits(whole) || !isDigits(part) || (point >= 0 && part.isEmpty())) {
        fail(column, RegistryFault::NotADecimal);
        return 0;
    }
    if (whole.size() > 6 || part.size() > 4) {
        fail(column, RegistryFault::OutOfRange, QStringLiteral("0…999999.9999"));
        return 0;
    }
    return whole.toLongLong() * cm2 + part.leftJustified(4, u'0').toLongLong();
}

bool RegistryFields::isAccount(const QString& text) const {
    return isAccountNumber(text) && m_limits.hasAccount(text);
}

QString RegistryFields::takeAccountNumber(int column) {
    const QString text = takeText(column, 100);
    if (text.isEmpty())
        return text;
    if (!isAccountNumber(text))
        fail(column, RegistryFault::NotAnAccountNumber);
    else if (!m_limits.hasAccount(text))
        fail(column, RegistryFault::OtherAccountNumber, m_limits.accountForm());
    return text;
}

Period RegistryFields::takePeriod(int column) {
    const QString text = takeText(column, 100);
    if (text.isEmpty())
        return {};
    const std::optional<Period> period = Period::fromString(text);
    if (!period)
        fail(column, RegistryFault::NotAPeriod);
    else if (period->year < oldestYear || period->year > newestYear)
        fail(column, RegistryFault::DateImplausible);
    else if (m_limits.today.isValid() && *period > Period::of(m_limits.today).plusMonths(1))
        fail(column, RegistryFault::InFuture); // the coming month may be charged in advance
    return period.value_or(Period{});
}

QDateTime RegistryFields::takeInstant(int column) {
    const QString text = takeText(column, 100);
    if (text.isEmpty())
        return {};
    const QDate date = isoDate(QStringView(text).left(10));
    const bool separated = text.size() == 10 || text.at(10) == u'T' || text.at(10) == u' ';
    // Without an offset it is the region's wall clock, UTC+2 all year, wherever this machine is.
    const QStringView time = QStringView(text).mid(11);
    const bool hasOffset = time.endsWith(u'Z') || time.contains(u'+') || time.contains(u'-');
    if (text.size() < 10) {
        fail(column, RegistryFault::NotATime);
        return {};
    }
    QString iso = text.size() == 10 ? text + QStringLiteral("T00:00") : text;
    iso[10] = u'T';
    const QDateTime at = QDateTime::fromString(hasOffset ? iso : iso + QStringLiteral("+02:00"), Qt::ISODateWithMs);
    if (!date.isValid() || !separated || !at.isValid()) {
        fail(column, RegistryFault::NotATime);
        return {};
    }
    if (date.year() < oldestYear || date.year() > newestYear)
        fail(column, RegistryFault::DateImplausible);
    else if (m_limits.today.isValid() && Clock::localDate(at) > m_limits.today)
        fail(column, RegistryFault::InFuture);
    return at.toUTC();
}

} // namespace line605
