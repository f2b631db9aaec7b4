#pragma once

#include "storage/sqlitestoregate.h"

class QThread;

namespace line605 {

/// What opening and making a store need besides the password.
struct StoreRequest {
    QString path;
    const Clock& clock;
    std::shared_ptr<const StoreSettings> settings;
    QThread* eventsThread{}; ///< the events of the session belong to it
};

/// These block for a second and more (key derivation, migration): on a worker thread only.
[[nodiscard]] Result<std::shared_ptr<StoreSession>> openStore(const StoreRequest& request, const QString& password);
/// With an empty \a centre an embedded store.
[[nodiscard]] Result<std::shared_ptr<StoreSession>> createStore(const StoreRequest& request, const QString& password,
                                                                const Person& person, const CentreProfile& centre);
[[nodiscard]] Status restoreStore(const QString& backup, const QString& path, const Clock& clock);
[[nodiscard]] Result<QString> setStoreAside(const QString& path, const Clock& clock);

} // namespace line605
