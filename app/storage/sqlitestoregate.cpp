#include "storage/sqlitestoregate.h"

#include "storage/storecopy.h"
#include "storage/storeopening.h"

#include <sodium.h>

#include <QThread>

namespace line605 {

namespace {

/// Runs \a work on the pool; its answer always comes, since the pool ends only after its last work.
template<class Work>
QFuture<std::invoke_result_t<Work&>> inPool(QThreadPool& pool, Work work) {
    auto promise = std::make_shared<QPromise<std::invoke_result_t<Work&>>>();
    promise->start();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

} // namespace

SqliteStoreGate::SqliteStoreGate(const Clock& clock, StoreSettings settings)
    : m_clock(clock), m_settings(std::make_shared<const StoreSettings>(std::move(settings))) {
    m_pool.setMaxThreadCount(1);
    if (sodium_init() < 0)
        qFatal("libsodium has no source of random numbers");
}

SqliteStoreGate::~SqliteStoreGate() {
    m_pool.waitForDone();
}

Answer<std::shared_ptr<StoreSession>> SqliteStoreGate::open(const QString& path, const QString& password) {
    const StoreRequest request{path, m_clock, m_settings, QThread::currentThread()};
    return inPool(m_pool, [request, password] { return openStore(request, password); });
}

Answer<std::shared_ptr<StoreSession>> SqliteStoreGate::create(const QString& path, const QString& password,
                                                              const Person& person) {
    const StoreRequest request{path, m_clock, m_settings, QThread::currentThread()};
    return inPool(m_pool, [request, password, person] { return createStore(request, password, person, {}); });
}

Answer<std::shared_ptr<StoreSession>> SqliteStoreGate::createReplica(const QString& path, const QString& password,
                                                                     const Person& person,
                                                                     const CentreProfile& centre) {
    if (centre.isEmpty())
        return ready<std::shared_ptr<StoreSession>>(Error{ErrorCode::BadInput, QStringLiteral("no centre")});
    const StoreRequest request{path, m_clock, m_settings, QThread::currentThread()};
    return inPool(m_pool,
                  [request, password, person, centre] { return createStore(request, password, person, centre); });
}

Answer<Done> SqliteStoreGate::restore(const QString& backupPath, const QString& path) {
    return inPool(m_pool, [backupPath, path, &clock = m_clock] { return restoreStore(backupPath, path, clock); });
}

Answer<QString> SqliteStoreGate::setAside(const QString& path) {
    return inPool(m_pool, [path, &clock = m_clock] { return setStoreAside(path, clock); });
}

Answer<QString> SqliteStoreGate::lastGoodBackup(const QString& path) {
    return inPool(m_pool, [path] { return newestBackup(path); });
}

} // namespace line605
