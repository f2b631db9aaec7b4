#pragma once

#include "ports/secretstore.h"

#include <QObject>

#include <chrono>

namespace line605 {

/// The system's keychain through QtKeychain. A keychain that is not there or does not answer within the time limit is
/// SecretUnavailable: nothing is ever kept in the clear instead.
class KeychainSecretStore : public QObject, public SecretStore {
    Q_OBJECT

public:
    explicit KeychainSecretStore(QString service, std::chrono::milliseconds limit = std::chrono::seconds(10),
                                 QObject* parent = nullptr);

    Answer<QString> read(const QString& key) override;
    Answer<Done> write(const QString& key, const QString& secret) override;
    Answer<Done> remove(const QString& key) override;

private:
    QString m_service;
    std::chrono::milliseconds m_limit;
};

} // namespace line605
