#include "storage/linewriter.h"

#include "domain/textfold.h"
#include "storage/linesource.h"
#include "storage/linewords.h"

#include <algorithm>
#include <vector>

namespace line605 {

QStringList wordsOf(const LineSource& line) {
    QStringList words = nameWords(line.holder) + searchWords(line.address);
    for (QString& word : words)
        word = lineTerm(word);
    appendNumberWords(words, line.number);
    appendNumberWords(words, line.phone);
    for (const QString& meter : line.meters.split(QStringLiteral(", "), Qt::SkipEmptyParts))
        appendNumberWords(words, meter);
    for (const QString& number : line.otherNumbers.split(u'\n', Qt::SkipEmptyParts))
        appendNumberWords(words, number);
    return words;
}

QString digitsOf(const LineSource& line) {
    return line.number + u' ' + line.phone + u' ' + line.meters;
}

Status LineRowWriter::put(qint64 rank, const LineSource& line) {
    const auto added = m_line.run(rank, line.account, line.number, line.holder, line.address, line.phone, line.meters,
                                  line.kind, line.balance, line.lastReadOn, line.openAppeals, line.town);
    return added ? Status(Done{}) : Status(added.error());
}

void LongWords::count(const QStringList& words) {
    for (const QString& word : words) {
        if (isLongWord(word))
            ++m_lines[word];
    }
}

Status LongWords::write(Connection& connection) const {
    std::vector<QString> sorted(m_lines.keyBegin(), m_lines.keyEnd());
    std::sort(sorted.begin(), sorted.end());
    BulkStatement add(connection, "word_add");
    for (const QString& word : sorted) {
        if (const auto done = add.run(word, m_lines.value(word)); !done)
            return done.error();
    }
    return Done{};
}

LineWriter::LineWriter(Connection& connection)
    : m_connection(connection), m_rows(connection), m_words(connection, "account_words_add"),
      m_digits(connection, "account_digits_add") {}

Status LineWriter::put(qint64 rank, const LineSource& line) {
    if (Status done = m_rows.put(rank, line); !done)
        return done;
    const QStringList words = wordsOf(line);
    m_longWords.count(words);
    if (const auto done = m_words.run(rank, words.join(u' ')); !done)
        return done.error();
    const auto done = m_digits.run(rank, digitsOf(line));
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace line605
