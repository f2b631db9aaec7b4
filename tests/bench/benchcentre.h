#pragma once

#include "central/postgresgateway.h"
#include "platform/systemclock.h"
#include "storage/sqlitestoregate.h"
#include "support/cluster/centrebase.h"
#include "support/cluster/links.h"
#include "sync/syncservice.h"

#include <QTemporaryDir>

namespace line605::bench {

/// A private centre with accounts in it, for the benchmarks of the sync. Ends the program when it cannot be had: a
/// measurement without its centre means nothing.
class BenchCentre {
public:
    explicit BenchCentre(int accounts, int connections = 100);

    [[nodiscard]] test::Cluster& cluster() { return m_cluster; }
    [[nodiscard]] static QString database() { return QStringLiteral("bench"); }
    [[nodiscard]] static QString password() { return QStringLiteral("bench-password"); }
    /// How \a login, who is added when new, comes to the centre; over \a port, or directly.
    [[nodiscard]] CentreProfile profile(const QString& login, int port = 0, int connections = 20);

private:
    test::Cluster m_cluster;
    QStringList m_logins;
};

/// A desk without a window: a store, its sync, and how it stands.
class BenchDesk {
public:
    BenchDesk(const CentreProfile& profile, const PgTimes& times = {});
    ~BenchDesk();
    Q_DISABLE_COPY_MOVE(BenchDesk)

    [[nodiscard]] StoreSession& store() { return *m_store; }
    [[nodiscard]] SyncControl& sync() { return *m_sync; }
    /// Until the first sync is there, or the program ends.
    void needLevel();
    /// An operation about \a account that the centre will do: a reading of one more than the last.
    [[nodiscard]] Operation reading(AccountId account);
    /// An appeal about \a account.
    [[nodiscard]] Operation appeal(AccountId account);
    void append(const Operation& operation);

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SqliteStoreGate m_gate;
    std::shared_ptr<StoreSession> m_store;
    std::unique_ptr<SyncService> m_sync;
};

/// Runs the event loop until \a done, at most \a milliseconds; false when that was not enough.
[[nodiscard]] bool waitUntil(const std::function<bool()>& done, int milliseconds);

} // namespace line605::bench
