#pragma once

#include "sync/synctools.h"

namespace line605 {

/// Accounts whose history the centre sends in one answer.
inline constexpr int historiesAtOnce = 200;

/// What a store in \a state asks for, with the history of \a wanted.
[[nodiscard]] Result<PullRequest> pullRequest(const SyncTools& tools, const ReplicaState& state,
                                              const QVector<AccountId>& wanted = {});

/// Of \a scopes those that are not in \a others.
[[nodiscard]] QVector<int> without(const QVector<int>& scopes, const QVector<int>& others);

} // namespace line605
