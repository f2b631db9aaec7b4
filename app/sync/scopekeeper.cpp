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
        const Result<RangeRows> range = m_tools.gateway.range(whole);
        if (!range)
            return range.error();
        if (range.value().rows.count > 0)
            rows.append(range.value().rows);
    }
    return m_tools.replica.gainScope(scope, rows);
}

} // namespace line605
