#include "sync/centresyncgate.h"

#include "domain/operationjson.h"
#include "sync/syncservice.h"

#include <QRandomGenerator>
#include <QThreadPool>

namespace line605 {

namespace {

Result<CentreHello> ask(CentralGateway& gateway, const CentreProfile& profile, const QString& password) {
    Result<CentreHello> hello = gateway.connect(profile, password);
    gateway.disconnect();
    if (hello && hello.value().dismissed)
        return Error{ErrorCode::NotAllowed};
    if (hello && hello.value().leastClient > operationVersion)
        return Error{ErrorCode::ClientTooOld};
    return hello;
}

} // namespace

CentreSyncGate::CentreSyncGate(GatewayFactory makeGateway, const Clock& clock, SyncGate& embedded)
    : m_makeGateway(std::move(makeGateway)), m_clock(clock), m_embedded(embedded) {}

Answer<CentreHello> CentreSyncGate::hello(const CentreProfile& profile, const QString& password) {
    auto promise = std::make_shared<QPromise<Result<CentreHello>>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, make = m_makeGateway, profile, password] {
        promise->addResult(ask(*make(), profile, password));
        promise->finish();
    });
    return promise->future();
}

std::unique_ptr<SyncControl> CentreSyncGate::start(StoreSession& store, const QString& password) {
    if (store.centre().isEmpty())
        return m_embedded.start(store, password);
    return std::make_unique<SyncService>(store, m_makeGateway(), m_clock, systemRandom(), password);
}

RandomSource CentreSyncGate::systemRandom() {
    return [] { return QRandomGenerator::system()->generateDouble(); };
}

} // namespace line605
