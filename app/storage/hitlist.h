#pragma once

#include "domain/matchspans.h"
#include "domain/result.h"
#include "domain/search.h"

#include <QSet>

namespace line605 {

class SqlStatement;

/// The hits of one question in their order, each account once, until there is one more than are shown.
class HitList {
public:
    explicit HitList(int limit) : m_limit(limit) {}

    [[nodiscard]] bool full() const { return m_found.size() > m_limit; }
    [[nodiscard]] qsizetype size() const { return m_found.size(); }
    [[nodiscard]] const AccountLine& lineAt(qsizetype index) const { return m_found.at(index).hit.line; }

    /// The needles that the hits to come are found by; what of them matched is marked at the end.
    void beginNeedles(const QVector<SearchNeedle>& needles) { m_needles.append(needles); }
    void addAppeal(SearchHit hit);
    void addLine(AccountLine line, bool exact);
    /// Adds the rows of a query that begin with a line, until the list is full.
    [[nodiscard]] Status addLines(SqlStatement& rows, bool exact = false);
    /// The same, but only lines that show the \a compared needles and, with \a digits, the digits looked for.
    [[nodiscard]] Status addLinesThatShow(SqlStatement& rows, const QVector<SearchNeedle>& compared, bool digits);

    /// Holders who begin with one of the present needles come first among the hits from \a begin on.
    void putHoldersFirst(qsizetype begin);
    /// Takes the hits from \a begin on out of the list …
    [[nodiscard]] HitList takeFrom(qsizetype begin);
    /// … and adds them again behind what came meanwhile.
    void append(HitList&& later);

    /// Moves at most the limit of them into the answer, with their matches marked.
    void moveTo(SearchAnswer& answer);

private:
    struct Found {
        SearchHit hit;
        qsizetype needles{-1}; ///< place in m_needles
    };

    int m_limit;
    QVector<Found> m_found;
    QSet<qint64> m_ranks;
    QVector<QVector<SearchNeedle>> m_needles;
};

} // namespace line605
