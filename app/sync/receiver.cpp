#include "sync/receiver.h"

#include "sync/pullrequest.h"

namespace line605 {

Status Receiver::pull() {
    const Result<ReplicaState> state = m_tools.replica.state();
    if (!state)
        return state.error();
    const QVector<AccountId> wanted = m_wanted.mid(0, historiesAtOnce);
    const Result<PullRequest> request = pullRequest(m_tools, state.value(), wanted);
    if (!request)
        return request.error();
    const Result<FeedBatch> feed = m_tools.gateway.pull(request.value());
    if (!feed)
        return feed.error();
    if (feed.value().truncated)
        return Error{ErrorCode::CursorUnusable, QStringLiteral("too many changes")};
    if (const Status taken = take(state.value(), feed.value()); !taken)
        return taken;
    for (const AccountId account : wanted) {
        m_wanted.removeOne(account);
        if (feed.value().historyOf.contains(account))
            m_brought.insert(account);
        else
            m_brought.remove(account);
    }
    return Done{};
}

Status Receiver::take(const ReplicaState& state, const FeedBatch& feed) {
    for (const int scope : without(state.scopes, feed.scopes)) {
        if (const Status lost = m_tools.replica.loseScope(scope); !lost)
            return lost;
    }
    if (const Status applied = m_tools.replica.apply(feed); !applied)
        return applied;
    m_gained = without(feed.scopes, state.scopes);
    m_board.setPresence(feed.presence);
    m_board.setLastSync(m_tools.clock.nowUtc());
    return Done{};
}

void Receiver::want(const QVector<AccountId>& accounts) {
    for (const AccountId account : accounts) {
        m_brought.remove(account);
        if (!m_wanted.contains(account))
            m_wanted.append(account);
    }
}

} // namespace line605
