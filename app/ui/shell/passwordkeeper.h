#pragma once

#include "ports/devicesettings.h"
#include "ports/secretstore.h"
#include "ports/storesession.h"
#include "ports/synccontrol.h"

namespace line605 {

/// The password of the signed-in person, in memory alone, and what has to follow when it becomes another: the centre,
/// the key of the store, the system's keychain.
class PasswordKeeper : public QObject {
    Q_OBJECT

public:
    PasswordKeeper(StoreSession& store, SyncControl& sync, SecretStore& secrets, DeviceSettings& device,
                   QString password, QObject* parent = nullptr);

    [[nodiscard]] bool isCurrent(const QString& password) const { return password == m_password; }
    /// The person wants another one: at the centre, if there is one, and here.
    [[nodiscard]] Answer<Done> change(const QString& password);
    /// The centre has another one already: it is tried there and then taken here.
    [[nodiscard]] Answer<Done> enter(const QString& password);

private:
    [[nodiscard]] Answer<Done> take(const QString& password);

    StoreSession& m_store;
    SyncControl& m_sync;
    SecretStore& m_secrets;
    DeviceSettings& m_device;
    QString m_password;
};

} // namespace line605
