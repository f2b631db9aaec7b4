#include "storage/linewriter.h"

#include "domain/textfold.h"
#include "storage/linesource.h"
#include "storage/linewords.h"

#include <algorithm>
#include <vector>

namespace line605 {

namespace {

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

} // namespace

LineWriter::LineWriter(Connection& connection)
    : m_line(connection, "account_line_add"), m_words(connection, "account_words_add"),
      m_digits(connection, "account_digits_add"), m_word(connection, "word_add") {}

Status LineWriter::put(qint64 rank, const LineSource& line) {
    const auto added = m_line.run(rank, line.account, line.number, line.holder, line.address, line.phone, line.meters,
                                  line.kind, line.balance, line.lastReadOn, line.openAppeals, line.town);
    if (!added)
        return added.error();
    const QStringList words = wordsOf(line);
    for (const QString& word : words) {
        if (isLongWord(word))
            ++m_longWords[word];
    }
    if (const auto done = m_words.run(rank, words.join(u' ')); !done)
        return done.error();
    const auto done = m_digits.run(rank, QString(line.number + u' ' + line.phone + u' ' + line.meters));
    return done ? Status(Done{}) : Status(done.error());
}

Status LineWriter::finish() {
    std::vector<QString> sorted(m_longWords.keyBegin(), m_longWords.keyEnd());
    std::sort(sorted.begin(), sorted.end());
    for (const QString& word : sorted) {
        if (const auto done = m_word.run(word, m_longWords.value(word)); !done)
            return done.error();
    }
    return Done{};
}

} // namespace line605
