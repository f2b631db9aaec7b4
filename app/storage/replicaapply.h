#pragma once

#include "ports/replicastore.h"
#include "storage/replicatables.h"
#include "storage/storecontext.h"

namespace line605 {

/// What has to be told after a commit.
void tellOf(const StoreContext& context, const TouchedRows& touched);

/// Runs \a change between taking the waiting effects out and putting them back, with the lines following, as one
/// transaction with the turn to write; tells the store's events. Before the store is published there are no effects and
/// no lines. change: Status(TouchedRows*), null then.
[[nodiscard]] Status changeRows(Connection& connection, const StoreContext& context,
                                const std::function<Status(TouchedRows*)>& change);

[[nodiscard]] Status applyFeed(Connection& connection, const StoreContext& context, const FeedBatch& batch);
[[nodiscard]] Status gainRows(Connection& connection, const StoreContext& context, int scope,
                              const QVector<ReplicaRows>& rows);
[[nodiscard]] Status loseRows(Connection& connection, const StoreContext& context, int scope);
[[nodiscard]] Status repairRows(Connection& connection, const StoreContext& context, const QVector<RangeRows>& ranges,
                                const QString& epoch, const QString& cursor);
/// Forgets all but \a most kept histories.
[[nodiscard]] Status evictHistories(Connection& connection, const StoreContext& context, int most);

} // namespace line605
