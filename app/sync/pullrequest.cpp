#include "sync/pullrequest.h"

#include <algorithm>
#include <iterator>

namespace line605 {

Result<PullRequest> pullRequest(const SyncTools& tools, const ReplicaState& state, const QVector<AccountId>& wanted) {
    PullRequest request;
    request.cursor = state.cursor;
    request.scopes = state.scopes;
    request.wantedHistory = wanted;
    const Result<QVector<OutboxItem>> unseen = tools.outbox.unseen();
    if (!unseen)
        return unseen.error();
    request.acknowledged = unseen.value();
    const Result<QSet<AccountId>> kept = tools.replica.keptHistory();
    if (!kept)
        return kept.error();
    request.keptHistory = kept.value();
    return request;
}

QVector<int> without(const QVector<int>& scopes, const QVector<int>& others) {
    QVector<int> rest;
    std::copy_if(scopes.cbegin(), scopes.cend(), std::back_inserter(rest),
                 [&others](int scope) { return !others.contains(scope); });
    return rest;
}

} // namespace line605
