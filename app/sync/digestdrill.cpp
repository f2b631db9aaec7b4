#include "sync/digestdrill.h"

#include "sync/replicatedtables.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace line605 {

namespace {

using Place = std::pair<int, QString>;

QHash<Place, TableDigest> byPlace(const QVector<TableDigest>& digests) {
    QHash<Place, TableDigest> all;
    for (const TableDigest& digest : digests)
        all.insert({digest.scope, digest.table}, digest);
    return all;
}

TableDigest emptyTable(int scope, const QString& table) {
    TableDigest digest;
    digest.scope = scope;
    digest.table = table;
    return digest;
}

TableDigest withWholeRange(TableDigest digest) {
    digest.fromKey = std::numeric_limits<qint64>::min();
    digest.toKey = std::numeric_limits<qint64>::max();
    return digest;
}

/// The centre names ranges from its first row to its last: rows of the store between and around them count as well.
void closeGaps(QVector<TableDigest>& parts, const TableDigest& whole) {
    std::sort(parts.begin(), parts.end(),
              [](const TableDigest& one, const TableDigest& other) { return one.fromKey < other.fromKey; });
    for (qsizetype i = 0; i < parts.size(); ++i) {
        parts[i].scope = whole.scope;
        parts[i].table = whole.table;
        parts[i].fromKey = i == 0 ? whole.fromKey : parts.at(i - 1).toKey + 1;
    }
    parts.last().toKey = whole.toKey;
}

} // namespace

Result<QVector<TableDigest>> DigestDrill::differences(const QVector<TableDigest>& centre,
                                                      const QVector<int>& scopes) const {
    const Result<QVector<TableDigest>> local = m_tools.replica.digests(scopes);
    if (!local)
        return local.error();
    const QHash<Place, TableDigest> theirs = byPlace(centre);
    const QHash<Place, TableDigest> ours = byPlace(local.value());
    QVector<TableDigest> differing;
    for (const QString& table : replicatedTables()) {
        for (const int scope : scopes) {
            const TableDigest there = theirs.value({scope, table}, emptyTable(scope, table));
            if (!there.sameRows(ours.value({scope, table}, emptyTable(scope, table))))
                differing.append(withWholeRange(there));
        }
    }
    return differing;
}

Status DigestDrill::collect(const TableDigest& table, QVector<RangeRows>& replacements) const {
    QVector<TableDigest> open{table};
    while (!open.isEmpty()) {
        if (m_tools.ending())
            return Error{ErrorCode::Cancelled};
        const TableDigest range = open.takeLast();
        const Result<TableDigest> here = m_tools.replica.digest(range);
        if (!here)
            return here.error();
        if (here.value().sameRows(range))
            continue;
        Result<QVector<TableDigest>> parts = QVector<TableDigest>{};
        if (range.rows > smallRange)
            parts = m_tools.gateway.digestRanges(range, partsAtOnce);
        if (!parts)
            return parts.error();
        // Many rows of one key cannot be divided.
        if (parts.value().size() < 2) {
            const Result<RangeRows> whole = wholeRange(range);
            if (!whole)
                return whole.error();
            replacements.append(whole.value());
            continue;
        }
        closeGaps(parts.value(), range);
        std::reverse(parts.value().begin(), parts.value().end());
        open += parts.value();
    }
    return Done{};
}

Result<RangeRows> DigestDrill::wholeRange(const TableDigest& range) const {
    if (range.rows > 0)
        return m_tools.gateway.range(range);
    RangeRows none;
    none.range = range;
    none.rows.table = range.table;
    none.rows.rows = "[]";
    return none;
}

} // namespace line605
