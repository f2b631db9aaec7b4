#include "ui/shell/passwordkeeper.h"

#include "ui/shell/signinwindow.h"

namespace line605 {

PasswordKeeper::PasswordKeeper(StoreSession& store, SyncControl& sync, SecretStore& secrets, DeviceSettings& device,
                               QString password, QObject* parent)
    : QObject(parent), m_store(store), m_sync(sync), m_secrets(secrets), m_device(device),
      m_password(std::move(password)) {}

Answer<Done> PasswordKeeper::change(const QString& password) {
    if (m_sync.status().link == LinkState::Embedded)
        return take(password);
    return m_sync.changePassword(password).then(
        this, [this, password](const Status& status) { return status ? take(password) : ready<Done>(status); });
}

Answer<Done> PasswordKeeper::enter(const QString& password) {
    return m_sync.setPassword(password).then(
        this, [this, password](const Status& status) { return status ? take(password) : ready<Done>(status); });
}

Answer<Done> PasswordKeeper::take(const QString& password) {
    return m_store.setPassword(password).then(this, [this, password](const Status& status) -> Status {
        if (!status)
            return status;
        m_password = password;
        const DeviceChoice choice = m_device.choice();
        if (choice.keptUnlocked) [[maybe_unused]]
            const auto kept = m_secrets.write(SignInWindow::secretKey(choice.lastStore), password);
        return Done{};
    });
}

} // namespace line605
