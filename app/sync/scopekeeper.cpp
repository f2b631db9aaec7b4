#include "sync/scopekeeper.h"

#include "sync/pullrequest.h"
#include "sync/replicatedtables.h"

#include <limits>

namespace line605 {

Status ScopeKeeper::gain() {
    if (m_receiver.gained().isEmpty())
        return Done{};
    const Result<ReplicaState> state = m_tools.replica.state();
    if (!state)
        return state.error();
    const Result<PullRequest> request = pullRequest(m_tools, state.value());
    if (!request)
        return request.error();
    // The digests are not what is needed here, but the snapshot that stays open behind them: whole ranges are read in
    // it, so that the new scope stands as of the cursor that the feed brings the others to.
    FeedBatch feed;
    if (const auto digests = m_tools.gateway.digests(request.value(), feed); !digests)
        return digests.error();
    if (feed.truncated)
        return Error{ErrorCode::CursorUnusable, QStringLiteral("too many changes")};
    if (const Status taken = m_receiver.take(state.value(), feed); !taken)
        return taken;
    for (const int scope : QVector<int>(m_receiver.gained())) {
        if (const Status gained = gainOne(scope); !gained)
            return gained;
    }
    return Done{};
}

Status ScopeKeeper::gainOne(int scope) {
    QVector<ReplicaRows> rows;
    for (const QString& table : replicatedTables()) {
        TableDigest whole;
        whole.scope = scope;
        whole.table = table;
        whole.fromKey = std::numeric_limits<qint64>::min();
        whole.toKey = std::numeric_limits<qint64>::max();
        if (const Status read = readRange(whole, rows); !read)
            return read;
    }
    return m_tools.replica.gainScope(scope, rows);
}

Status ScopeKeeper::readRange(const TableDigest& range, QVector<ReplicaRows>& rows) {
    const Result<QVector<TableDigest>> parts = m_tools.gateway.digestRanges(range, partsAtOnce);
    if (!parts)
        return parts.error();
    for (TableDigest part : parts.value()) {
        if (m_tools.ending())
            return Error{ErrorCode::Cancelled};
        part.scope = range.scope;
        part.table = range.table;
        if (part.rows == 0)
            continue;
        // Many rows of one key cannot be divided.
        if (part.rows > rowsAtOnce && parts.value().size() > 1) {
            if (const Status read = readRange(part, rows); !read)
                return read;
            continue;
        }
        const Result<RangeRows> whole = m_tools.gateway.range(part);
        if (!whole)
            return whole.error();
        rows.append(whole.value().rows);
    }
    return Done{};
}

} // namespace line605
