#pragma once

#include "domain/matchspans.h"
#include "domain/result.h"

#include <QString>
#include <QVector>

namespace line605 {

class Connection;

/// Writes the expressions of MATCH. Everything typed stands between quotes and holds nothing but folded letters and
/// digits.
class MatchQuery {
public:
    explicit MatchQuery(Connection& connection) : m_connection(connection) {}

    /// All needles as prefixes; with \a tails digits also as the end of a number. Empty when a needle stands nowhere,
    /// so that nothing can be found.
    [[nodiscard]] Result<QString> words(const QVector<SearchNeedle>& needles, bool tails);
    /// The last three-digit pieces of a number of at least leastInsideDigits, for the search inside numbers.
    [[nodiscard]] static QString pieces(const QString& digits);
    /// Whether tails change anything for these needles.
    [[nodiscard]] static bool haveTails(const QVector<SearchNeedle>& needles);

private:
    [[nodiscard]] Result<QString> needle(const SearchNeedle& needle, bool tails);
    [[nodiscard]] Result<QString> form(const QString& word, bool houseOnly, bool tails);
    [[nodiscard]] Result<QString> longWord(const QString& word);

    Connection& m_connection;
};

} // namespace line605
