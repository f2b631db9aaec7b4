#pragma once

#include "ports/clock.h"
#include "ports/storesession.h"
#include "storage/storekey.h"
#include "storage/storerules.h"

#include <QThreadPool>

#include <chrono>

namespace line605 {

/// How a gate and its sessions behave.
struct StoreSettings {
    StoreRules rules;
    KeyCost keyCost{KeyCost::production()}; ///< of stores made by it
    /// How long after the opening the daily copy is made in the background; nothing = never.
    std::optional<std::chrono::milliseconds> backupAfter{std::chrono::seconds(60)};
};

/// Opens encrypted SQLite stores. \a clock outlives the gate and its sessions. The events of a session belong to the
/// thread that asked for it.
class SqliteStoreGate : public StoreGate {
public:
    SqliteStoreGate(const Clock& clock, StoreSettings settings);
    ~SqliteStoreGate() override;

    Answer<std::shared_ptr<StoreSession>> open(const QString& path, const QString& password) override;
    Answer<std::shared_ptr<StoreSession>> create(const QString& path, const QString& password,
                                                 const Person& person) override;
    Answer<std::shared_ptr<StoreSession>> createReplica(const QString& path, const QString& password,
                                                        const Person& person, const CentreProfile& centre) override;
    Answer<Done> restore(const QString& backupPath, const QString& path) override;
    Answer<QString> setAside(const QString& path) override;
    Answer<QString> lastGoodBackup(const QString& path) override;

private:
    const Clock& m_clock;
    std::shared_ptr<const StoreSettings> m_settings;
    QThreadPool m_pool; ///< one thread: attempts to open come one after the other
};

} // namespace line605
