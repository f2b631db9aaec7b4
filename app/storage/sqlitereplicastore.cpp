#include "storage/sqlitereplicastore.h"

namespace line605 {

namespace {

const Error notHere{ErrorCode::NotAllowed, QStringLiteral("a store without a centre")};

} // namespace

SqliteReplicaStore::SqliteReplicaStore(const StoreContext& context) : m_context(context) {}

Result<ReplicaState> SqliteReplicaStore::state() {
    return notHere;
}

Status SqliteReplicaStore::noteContact(const CentreHello&) {
    return notHere;
}

Status SqliteReplicaStore::beginFilling(const QString&, const QString&, const QVector<int>&, qint64) {
    return notHere;
}

Status SqliteReplicaStore::fill(const ReplicaRows&, const QString&, qint64, const QString&) {
    return notHere;
}

Status SqliteReplicaStore::publish(const std::function<void(double)>&) {
    return notHere;
}

Status SqliteReplicaStore::apply(const FeedBatch&) {
    return notHere;
}

Status SqliteReplicaStore::gainScope(int, const QVector<ReplicaRows>&) {
    return notHere;
}

Status SqliteReplicaStore::loseScope(int) {
    return notHere;
}

Result<QSet<AccountId>> SqliteReplicaStore::keptHistory() {
    return notHere;
}

Status SqliteReplicaStore::evictHistory(int) {
    return notHere;
}

Result<QVector<TableDigest>> SqliteReplicaStore::digests(const QVector<int>&) {
    return notHere;
}

Result<TableDigest> SqliteReplicaStore::digest(const TableDigest&) {
    return notHere;
}

Status SqliteReplicaStore::repair(const TableDigest&, const ReplicaRows&) {
    return notHere;
}

Status SqliteReplicaStore::adopt(const QString&, const QString&) {
    return notHere;
}

} // namespace line605
