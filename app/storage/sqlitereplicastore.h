#pragma once

#include "ports/replicastore.h"
#include "storage/storecontext.h"

namespace line605 {

/// The replicated rows, written by the connection of the sync alone. In a store without a centre every call answers
/// NotAllowed.
class SqliteReplicaStore : public ReplicaStore {
public:
    explicit SqliteReplicaStore(const StoreContext& context);

    Result<ReplicaState> state() override;
    Status noteContact(const CentreHello& hello) override;
    Status beginFilling(const QString& epoch, const QString& cursor, const QVector<int>& scopes,
                        qint64 totalRows) override;
    Status fill(const ReplicaRows& rows, const QString& nextTable, qint64 afterKey, const QString& afterPk) override;
    Status publish(const std::function<void(double)>& progress) override;
    Status apply(const FeedBatch& batch) override;
    Status gainScope(int scope, const QVector<ReplicaRows>& rows) override;
    Status loseScope(int scope) override;
    Result<QSet<AccountId>> keptHistory() override;
    Status evictHistory(int most) override;
    Result<QVector<TableDigest>> digests(const QVector<int>& scopes) override;
    Result<TableDigest> digest(const TableDigest& of) override;
    Status repair(const QVector<RangeRows>& ranges, const QString& epoch, const QString& cursor) override;
    Status adopt(const QString& epoch, const QString& cursor) override;

private:
    const StoreContext& m_context;
};

} // namespace line605
