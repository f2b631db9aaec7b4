#include "services/embeddedsync.h"

namespace line605 {

namespace {

template<class T>
Answer<T> noCentre() {
    return ready<T>(Error{ErrorCode::Offline, QStringLiteral("embedded store"), {}, 0});
}

} // namespace

Answer<Done> EmbeddedSyncControl::fetchHistory(AccountId) {
    return ready<Done>(Done{}); // it is all here
}

Answer<QVector<OutboxItem>> EmbeddedSyncControl::outbox() {
    return ready<QVector<OutboxItem>>(QVector<OutboxItem>());
}

Answer<Done> EmbeddedSyncControl::retry(OperationId) {
    return noCentre<Done>();
}

Answer<Done> EmbeddedSyncControl::discard(OperationId, const QString&) {
    return noCentre<Done>();
}

Answer<AccountId> EmbeddedSyncControl::borrow(const QString&, const QString&) {
    return noCentre<AccountId>();
}

Answer<QStringList> EmbeddedSyncControl::findPhone(const QString&, const QString&) {
    return noCentre<QStringList>();
}

Answer<QString> EmbeddedSyncControl::reveal(AccountId, const QString&, const QString&) {
    return noCentre<QString>();
}

Answer<Done> EmbeddedSyncControl::changePassword(const QString&) {
    return noCentre<Done>();
}

Answer<Done> EmbeddedSyncControl::setPassword(const QString&) {
    return noCentre<Done>();
}

Answer<CentreHello> EmbeddedSyncGate::hello(const CentreProfile&, const QString&) {
    return noCentre<CentreHello>();
}

std::unique_ptr<SyncControl> EmbeddedSyncGate::start(StoreSession&, const QString&) {
    return std::make_unique<EmbeddedSyncControl>();
}

} // namespace line605
