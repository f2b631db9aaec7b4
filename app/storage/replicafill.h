#pragma once

#include "ports/replicastore.h"
#include "storage/storecontext.h"

/// The first sync: rows without secondary indexes in large transactions, each with the place to go on from.
namespace line605 {

struct FillStart {
    QString epoch;
    QString cursor;
    QVector<int> scopes;
    qint64 totalRows{};
};

[[nodiscard]] Status beginFill(Connection& connection, const StoreContext& context, const FillStart& start);
[[nodiscard]] Status fillRows(Connection& connection, const StoreContext& context, const ReplicaRows& rows,
                              const QString& nextTable, qint64 afterKey, const QString& afterPk);
/// Makes the secondary indexes that beginFill() dropped, if they are not there; in the caller's transaction.
[[nodiscard]] Status restoreIndexes(Connection& connection);
[[nodiscard]] Status publishRows(Connection& connection, const StoreContext& context,
                                 const std::function<void(double)>& progress);

} // namespace line605
