#pragma once

#include "domain/matchspans.h"
#include "domain/result.h"

#include <QString>
#include <QVector>

namespace line605 {

class Connection;

/// What is looked up in the index, and what is compared with the lines found there.
struct WordsToFind {
    QString expression; ///< empty when a needle stands nowhere, so that nothing can be found
    QVector<SearchNeedle> compared;
};

/// Writes the expressions of MATCH. Everything typed stands between quotes and holds nothing but folded letters and
/// digits.
class MatchQuery {
public:
    explicit MatchQuery(Connection& connection) : m_connection(connection) {}

    /// All needles as prefixes; with \a tails digits also as the end of a number. Beside a needle that few lines have,
    /// one that very many have («Калининград») is left to be compared: running through its list takes longer than all
    /// the rest.
    [[nodiscard]] Result<WordsToFind> words(const QVector<SearchNeedle>& needles, bool tails);
    /// The same with every needle looked up.
    [[nodiscard]] Result<WordsToFind> allWords(const QVector<SearchNeedle>& needles, bool tails);
    /// The last three-digit pieces of a number of at least leastInsideDigits, for the search inside numbers.
    [[nodiscard]] static QString pieces(const QString& digits);
    /// Whether tails change anything for these needles.
    [[nodiscard]] static bool haveTails(const QVector<SearchNeedle>& needles);

private:
    [[nodiscard]] Result<QString> needle(const SearchNeedle& needle, bool tails);
    [[nodiscard]] Result<QString> form(const QString& word, bool houseOnly, bool tails);
    [[nodiscard]] Result<QString> longWord(const QString& word);
    [[nodiscard]] Result<bool> isCommon(const SearchNeedle& needle);

    Connection& m_connection;
};

} // namespace line605
