#pragma once

#include "domain/searchattempt.h"

#include <QSet>

namespace line605 {

class Connection;
class SqlStatement;

/// One question of the one box, answered on the thread of its connection. Exact numbers come first, then holders whose
/// name begins with one of the words (the surname asked for, before the patronymic made of it), then whatever else
/// begins with the text, then numbers that end with it, then numbers that hold it; each group by holder and address.
class AccountSearch {
public:
    AccountSearch(Connection& connection, int limit) : m_connection(connection), m_limit(limit) {}

    [[nodiscard]] Result<SearchAnswer> answer(const QString& text);

private:
    [[nodiscard]] Status findNumber(const QString& text, const NumberQuery& number);
    [[nodiscard]] Status findEndings(const NumberQuery& number);
    [[nodiscard]] Status findWords(const QString& text);
    [[nodiscard]] Status findAttempt(const SearchAttempt& attempt, bool number);
    [[nodiscard]] Status findExact(const QString& text, const NumberQuery& number);
    [[nodiscard]] Status findAppeals(const QString& text);
    [[nodiscard]] Status findMatches(const QString& expression, const QVector<SearchNeedle>& needles, bool check);
    [[nodiscard]] Status findHolders(const QString& expression, const QVector<SearchNeedle>& needles);
    [[nodiscard]] Status findInside(const QString& digits);
    [[nodiscard]] Status addAll(SqlStatement& rows, const QVector<SearchNeedle>& needles);
    void add(SearchHit hit, const QVector<SearchNeedle>& needles);
    [[nodiscard]] bool full() const { return m_answer.hits.size() > m_limit; }

    Connection& m_connection;
    int m_limit;
    SearchAnswer m_answer;
    QSet<qint64> m_ranks; ///< of the hits so far
};

} // namespace line605
