#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <vector>

struct sqlite3_stmt;

namespace line605 {

/// A value of a wire row. A text stays valid until the reader goes on.
struct WireValue {
    enum class Kind { Null, Integer, Text };
    Kind kind{};
    qint64 integer{};
    QByteArrayView text; ///< UTF-8
};

/// Reads a JSON array of wire rows — arrays of integers, texts and nulls — or of single keys, without building a
/// document: a first sync has some thirty million values. Anything else is an error, BadInput.
///
///     WireReader rows(json);
///     while (rows.next())
///         use(rows.values());
///     return rows.status();
class WireReader {
public:
    /// \a json outlives the reader.
    explicit WireReader(QByteArrayView json);

    /// Goes to the next row; false at the end and after an error.
    [[nodiscard]] bool next();
    [[nodiscard]] Status status() const;
    [[nodiscard]] const std::vector<WireValue>& values() const { return m_values; }

private:
    void skipSpace();
    [[nodiscard]] bool take(char c);
    [[nodiscard]] bool takeValue();
    [[nodiscard]] bool takeInteger(WireValue& value);
    [[nodiscard]] bool takeText(WireValue& value);
    [[nodiscard]] bool takeEscape(QByteArray& text);
    [[nodiscard]] bool takeUnit(char16_t& unit);
    [[nodiscard]] bool takeRow();
    bool fail();

    const char* m_at;
    const char* m_end;
    std::vector<WireValue> m_values;
    std::vector<QByteArray> m_unescaped; ///< texts of the row that had escapes
    size_t m_unescapedCount{};
    bool m_begun{};
    bool m_ended{};
    bool m_failed{};
};

/// Binds \a value to the place of a statement; the text is not copied.
void bindWire(sqlite3_stmt* statement, int place, const WireValue& value);

} // namespace line605
