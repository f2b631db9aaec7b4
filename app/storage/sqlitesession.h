#pragma once

#include "ports/storesession.h"
#include "storage/sqlitestoregate.h"
#include "storage/storecontext.h"

#include <QThreadPool>

namespace line605 {

class SqliteAccountStore;
class SqliteAppealStore;
class SqliteDraftStore;
class SqliteHistoryStore;
class SqliteOperationLog;
class SqliteOutboxStore;
class SqlitePreferenceStore;
class SqliteReplicaStore;
class StoreLock;

/// A store that was opened: what a session is made from.
struct OpenStore {
    QString path;
    StoreKey key;
    std::shared_ptr<StoreLock> lock;
    std::unique_ptr<Workers> workers;
    std::unique_ptr<StoreEvents> events;
    Person person;
    CentreProfile centre; ///< empty for an embedded store
    const Clock& clock;
    std::shared_ptr<const StoreSettings> settings;
};

/// An open store. It belongs to the thread that its events belong to and is destroyed there, after any RegistryWriter
/// that it gave out.
class SqliteSession : public StoreSession {
public:
    explicit SqliteSession(OpenStore store);
    ~SqliteSession() override;

    [[nodiscard]] Person person() const override;
    [[nodiscard]] AccountStore& accounts() override;
    [[nodiscard]] HistoryStore& history() override;
    [[nodiscard]] AppealStore& appeals() override;
    [[nodiscard]] OperationLog& operations() override;
    [[nodiscard]] DraftStore& drafts() override;
    [[nodiscard]] PreferenceStore& preferences() override;
    [[nodiscard]] StoreEvents& events() override;

    [[nodiscard]] CentreProfile centre() const override;
    [[nodiscard]] OutboxStore& outbox() override;
    [[nodiscard]] ReplicaStore& replica() override;
    Answer<Done> setCentre(const CentreProfile& centre) override;
    Answer<Done> setPassword(const QString& password) override;
    void wipeWhenClosed() override;

    Answer<StoreReport> check() override;
    Answer<Done> backup(const QString& path) override;
    Result<std::unique_ptr<RegistryWriter>> beginRegistryWrite() override;

private:
    /// Runs \a work with a connection of its own on the keeper's thread.
    template<class Work>
    auto keep(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&>>;
    void planDailyBackup(std::chrono::milliseconds after);
    void backUpIfDue();

    OpenStore m_store;
    mutable QMutex m_centreMutex; ///< the sync asks from its thread
    QSemaphore m_writeTurn{1};
    OpenedHistories m_opened;
    WaitingBell m_bell;
    StoreContext m_context;
    QThreadPool m_keeper; ///< one thread for what reads the whole store: check and copies
    std::atomic<bool> m_closing{};

    std::unique_ptr<SqliteAccountStore> m_accounts;
    std::unique_ptr<SqliteHistoryStore> m_history;
    std::unique_ptr<SqliteAppealStore> m_appeals;
    std::unique_ptr<SqliteOperationLog> m_operations;
    std::unique_ptr<SqliteDraftStore> m_drafts;
    std::unique_ptr<SqlitePreferenceStore> m_preferences;
    std::unique_ptr<SqliteOutboxStore> m_outbox;
    std::unique_ptr<SqliteReplicaStore> m_replica;
    std::atomic<bool> m_wipe{};
};

} // namespace line605
