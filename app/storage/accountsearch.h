#pragma once

#include "domain/searchattempt.h"
#include "storage/hitlist.h"
#include "storage/matchquery.h"

namespace line605 {

class Connection;

/// One question of the one box, answered on the thread of its connection. Exact numbers come first, then holders whose
/// name begins with one of the words (the surname asked for, before the patronymic made of it), then whatever else
/// begins with the text, then numbers that end with it, then numbers that hold it; each group by holder and address.
class AccountSearch {
public:
    AccountSearch(Connection& connection, int limit) : m_connection(connection), m_hits(limit), m_limit(limit) {}

    [[nodiscard]] Result<SearchAnswer> answer(const QString& text);

private:
    [[nodiscard]] Status findNumber(const QString& text, const NumberQuery& number);
    [[nodiscard]] Status findEndings(const NumberQuery& number);
    [[nodiscard]] Status findWords(const QString& text);
    [[nodiscard]] Status findAttempt(const SearchAttempt& attempt);
    [[nodiscard]] Status findExact(const QString& text, const NumberQuery& number);
    [[nodiscard]] Status findAppeals(const QString& text);
    /// \a typed: the beginning of the number, or the end of the id.
    [[nodiscard]] Status addAppeals(SqlStatement& rows, const QString& typed);
    [[nodiscard]] Status findMatches(const QVector<SearchNeedle>& needles, bool tails);
    [[nodiscard]] Status addMatches(const WordsToFind& words, bool tails);
    [[nodiscard]] Status findHolders(const QVector<SearchNeedle>& needles, const WordsToFind& words, bool tails);

    Connection& m_connection;
    HitList m_hits;
    int m_limit;
    SearchAnswer m_answer;
};

} // namespace line605
