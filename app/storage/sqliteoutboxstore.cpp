#include "storage/sqliteoutboxstore.h"

namespace line605 {

namespace {

const Error notHere{ErrorCode::NotAllowed, QStringLiteral("a store without a centre")};

} // namespace

SqliteOutboxStore::SqliteOutboxStore(const StoreContext& context) : m_context(context) {}

Result<QVector<OutboxItem>> SqliteOutboxStore::sendable(const QDateTime&, int) {
    return notHere;
}

Result<QDateTime> SqliteOutboxStore::nextTryAt() {
    return notHere;
}

Result<OutboxCounts> SqliteOutboxStore::counts() {
    return notHere;
}

Result<QVector<OutboxItem>> SqliteOutboxStore::items() {
    return notHere;
}

Result<QVector<OutboxItem>> SqliteOutboxStore::unseen() {
    return notHere;
}

Status SqliteOutboxStore::acknowledged(OperationId, const QString&, const QDateTime&) {
    return notHere;
}

Status SqliteOutboxStore::refused(OperationId, const Error&) {
    return notHere;
}

Status SqliteOutboxStore::tryLater(OperationId, const QDateTime&) {
    return notHere;
}

Status SqliteOutboxStore::retry(OperationId) {
    return notHere;
}

Status SqliteOutboxStore::discard(OperationId, const QString&) {
    return notHere;
}

Result<int> SqliteOutboxStore::replay(const QDateTime&) {
    return notHere;
}

Status SqliteOutboxStore::forget(const QDateTime&) {
    return notHere;
}

Status SqliteOutboxStore::rearm() {
    return notHere;
}

} // namespace line605
