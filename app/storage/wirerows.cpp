#include "storage/wirerows.h"

#include <sqlite3.h>

#include <QString>

#include <charconv>
#include <cstring>

namespace line605 {

namespace {

constexpr size_t mostValues = 64; ///< no table has as many columns

} // namespace

WireReader::WireReader(QByteArrayView json) : m_at(json.data()), m_end(json.data() + json.size()) {
    m_values.reserve(mostValues);
    m_unescaped.resize(mostValues); // never grows: views point into it
    skipSpace();
    if (m_at == m_end)
        m_ended = true; // nothing at all is no rows
    else if (!take('['))
        fail();
}

bool WireReader::fail() {
    m_failed = true;
    return false;
}

Status WireReader::status() const {
    if (m_failed)
        return Error{ErrorCode::BadInput, QStringLiteral("malformed wire rows")};
    return Done{};
}

void WireReader::skipSpace() {
    while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
}

bool WireReader::take(char c) {
    skipSpace();
    if (m_at == m_end || *m_at != c)
        return false;
    ++m_at;
    return true;
}

bool WireReader::next() {
    if (m_ended || m_failed)
        return false;
    m_values.clear();
    m_unescapedCount = 0;
    if (take(']')) {
        m_ended = true;
        skipSpace();
        return m_at == m_end ? false : fail();
    }
    if (std::exchange(m_begun, true) && !take(','))
        return fail();
    skipSpace();
    return (m_at != m_end && *m_at == '[' ? takeRow() : takeValue()) || fail();
}

bool WireReader::takeRow() {
    ++m_at;
    if (take(']'))
        return true;
    do {
        if (!takeValue())
            return false;
    } while (take(','));
    return take(']');
}

bool WireReader::takeValue() {
    skipSpace();
    if (m_at == m_end || m_values.size() == mostValues)
        return false;
    WireValue value;
    bool taken = false;
    if (*m_at == '"') {
        taken = takeText(value);
    } else if (*m_at == 'n') {
        taken = m_end - m_at >= 4 && std::memcmp(m_at, "null", 4) == 0;
        m_at += taken ? 4 : 0;
    } else {
        taken = takeInteger(value);
    }
    m_values.push_back(value);
    return taken;
}

bool WireReader::takeInteger(WireValue& value) {
    value.kind = WireValue::Kind::Integer;
    const auto [end, error] = std::from_chars(m_at, m_end, value.integer);
    if (error != std::errc())
        return false;
    m_at = end;
    return m_at != m_end && *m_at != '.' && *m_at != 'e' && *m_at != 'E';
}

bool WireReader::takeText(WireValue& value) {
    value.kind = WireValue::Kind::Text;
    const char* begin = ++m_at;
    QByteArray* unescaped = nullptr;
    for (const char* part = m_at; m_at != m_end; ++m_at) {
        const auto c = static_cast<unsigned char>(*m_at);
        if (c < 0x20)
            return false;
        if (c != '"' && c != '\\')
            continue;
        if (c == '\\' && !unescaped) {
            unescaped = &m_unescaped[m_unescapedCount++];
            unescaped->resize(0); // keeps what it has allocated
        }
        if (unescaped)
            unescaped->append(part, m_at - part);
        if (c == '"') {
            value.text = unescaped ? QByteArrayView(*unescaped) : QByteArrayView(begin, m_at - begin);
            ++m_at;
            return true;
        }
        if (++m_at == m_end || !takeEscape(*unescaped))
            return false;
        part = m_at + 1; // m_at stands on the last character of the escape
    }
    return false;
}

bool WireReader::takeEscape(QByteArray& text) {
    static constexpr char letters[] = "\"\\/bfnrt";
    static constexpr char meanings[] = "\"\\/\b\f\n\r\t";
    if (const char* known = std::strchr(letters, *m_at); known && *known) {
        text.append(meanings[known - letters]);
        return true;
    }
    char16_t unit = 0;
    if (!takeUnit(unit) || unit == 0 || QChar::isLowSurrogate(unit))
        return false;
    if (!QChar::isHighSurrogate(unit)) {
        text.append(QString(QChar(unit)).toUtf8());
        return true;
    }
    char16_t low = 0;
    if (m_end - m_at < 3 || m_at[1] != '\\' || m_at[2] != 'u')
        return false;
    m_at += 2;
    if (!takeUnit(low) || !QChar::isLowSurrogate(low))
        return false;
    const char16_t both[] = {unit, low};
    text.append(QString::fromUtf16(both, 2).toUtf8());
    return true;
}

/// From the "u" to the last of the four digits.
bool WireReader::takeUnit(char16_t& unit) {
    if (*m_at != 'u' || m_end - m_at < 5)
        return false;
    quint16 number = 0;
    const auto [end, error] = std::from_chars(m_at + 1, m_at + 5, number, 16);
    if (error != std::errc() || end != m_at + 5)
        return false;
    unit = number;
    m_at += 4;
    return true;
}

void bindWire(sqlite3_stmt* statement, int place, const WireValue& value) {
    switch (value.kind) {
    case WireValue::Kind::Null:
        sqlite3_bind_null(statement, place);
        return;
    case WireValue::Kind::Integer:
        sqlite3_bind_int64(statement, place, value.integer);
        return;
    case WireValue::Kind::Text:
        sqlite3_bind_text(statement, place, value.text.data(), int(value.text.size()), SQLITE_STATIC);
        return;
    }
}

} // namespace line605
