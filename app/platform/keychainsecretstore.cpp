#include "platform/keychainsecretstore.h"

#include <QLoggingCategory>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

Q_LOGGING_CATEGORY(lcSecrets, "line605.secrets", QtInfoMsg)

namespace line605 {

namespace {

Error toError(const QKeychain::Job& job) {
    const bool absent = job.error() == QKeychain::EntryNotFound;
    return Error{absent ? ErrorCode::NotFound : ErrorCode::SecretUnavailable, QString::number(int(job.error())), {}, 0};
}

/// Starts \a job and answers by \a valueOf, or by SecretUnavailable after \a limit: some keychains wait for a person
/// who may not be there, or for a service that never starts.
template<class T, class JobType, class ValueOf>
Answer<T> run(JobType* job, const QString& key, std::chrono::milliseconds limit, ValueOf valueOf) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](const Result<T>& result) {
        if (promise->future().isFinished())
            return;
        promise->addResult(result);
        promise->finish();
    };
    job->setAutoDelete(true);
    job->setKey(key);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, valueOf](QKeychain::Job* done) {
        if (done->error() == QKeychain::NoError) {
            answer(valueOf(static_cast<JobType*>(done)));
            return;
        }
        qCInfo(lcSecrets, "keychain answered %d", int(done->error()));
        answer(toError(*done));
    });
    QTimer::singleShot(limit, job, [answer] {
        answer(Error{ErrorCode::SecretUnavailable, QStringLiteral("timeout"), {}, 0});
    });
    job->start();
    return promise->future();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(QString service, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent), m_service(std::move(service)), m_limit(limit) {}

Answer<QString> KeychainSecretStore::read(const QString& key) {
    return run<QString>(new QKeychain::ReadPasswordJob(m_service, this), key, m_limit,
                        [](QKeychain::ReadPasswordJob* job) { return Result<QString>(job->textData()); });
}

Answer<Done> KeychainSecretStore::write(const QString& key, const QString& secret) {
    auto* job = new QKeychain::WritePasswordJob(m_service, this);
    job->setTextData(secret);
    return run<Done>(job, key, m_limit, [](QKeychain::WritePasswordJob*) { return Status(Done{}); });
}

Answer<Done> KeychainSecretStore::remove(const QString& key) {
    return run<Done>(new QKeychain::DeletePasswordJob(m_service, this), key, m_limit,
                     [](QKeychain::DeletePasswordJob*) { return Status(Done{}); });
}

} // namespace line605
