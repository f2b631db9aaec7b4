#pragma once

#include "storage/bulkstatement.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace line605 {

struct LineSource;

/// The words that a line is found by.
[[nodiscard]] QStringList wordsOf(const LineSource& line);
/// The numbers that digits inside them are looked for in.
[[nodiscard]] QString digitsOf(const LineSource& line);

/// Writes what lines show: account_line.
class LineRowWriter {
public:
    explicit LineRowWriter(Connection& connection) : m_line(connection, "account_line_add") {}
    [[nodiscard]] Status put(qint64 rank, const LineSource& line);

private:
    BulkStatement m_line;
};

/// The long words of lines (table word), and in how many lines they are.
class LongWords {
public:
    void count(const QStringList& words);
    /// Sorted, they fill their pages one after the other.
    [[nodiscard]] Status write(Connection& connection) const;

private:
    QHash<QString, qint64> m_lines;
};

/// Writes single lines with all that is found by them.
class LineWriter {
public:
    explicit LineWriter(Connection& connection);

    [[nodiscard]] Status put(qint64 rank, const LineSource& line);
    /// The long words come last.
    [[nodiscard]] Status finish() { return m_longWords.write(m_connection); }

private:
    Connection& m_connection;
    LineRowWriter m_rows;
    BulkStatement m_words;
    BulkStatement m_digits;
    LongWords m_longWords;
};

} // namespace line605
