#pragma once

#include "domain/person.h"
#include "ports/accountstore.h"
#include "ports/appealstore.h"
#include "ports/centralgateway.h"
#include "ports/draftstore.h"
#include "ports/historystore.h"
#include "ports/operationlog.h"
#include "ports/outboxstore.h"
#include "ports/preferencestore.h"
#include "ports/registrywriter.h"
#include "ports/replicastore.h"
#include "ports/storeevents.h"

#include <memory>

namespace line605 {

struct StoreReport {
    QString cipher;  ///< e.g. "chacha20"
    QString version; ///< of the encrypted SQLite
    int schema{};
    qint64 accounts{};
    qint64 meters{};
    qint64 readings{};
    qint64 charges{};
    qint64 payments{};
    qint64 appeals{};
    qint64 operations{};
    qint64 drafts{};
    QStringList problems; ///< ids only: "balance account=123", "integrity: …"; empty = sound
};

/// An open store with all its roles. Destroying it closes the store after what was begun.
class StoreSession {
public:
    virtual ~StoreSession() = default;

    [[nodiscard]] virtual Person person() const = 0;
    [[nodiscard]] virtual AccountStore& accounts() = 0;
    [[nodiscard]] virtual HistoryStore& history() = 0;
    [[nodiscard]] virtual AppealStore& appeals() = 0;
    [[nodiscard]] virtual OperationLog& operations() = 0;
    [[nodiscard]] virtual DraftStore& drafts() = 0;
    [[nodiscard]] virtual PreferenceStore& preferences() = 0;
    [[nodiscard]] virtual StoreEvents& events() = 0;

    /// Where this store's centre is; empty for an embedded store, whose outbox and replica are then never used.
    [[nodiscard]] virtual CentreProfile centre() const = 0;
    [[nodiscard]] virtual OutboxStore& outbox() = 0;
    [[nodiscard]] virtual ReplicaStore& replica() = 0;
    /// The centre moved: other hosts, another certificate.
    virtual Answer<Done> setCentre(const CentreProfile& centre) = 0;
    /// Wraps the key with another password.
    virtual Answer<Done> setPassword(const QString& password) = 0;
    /// Removes the store's files when the session is destroyed: the person left.
    virtual void wipeWhenClosed() = 0;

    /// Integrity, counts, cipher and the invariants of SYNC and DOMAIN.
    virtual Answer<StoreReport> check() = 0;
    /// A consistent copy at \a path with its key file, while others work.
    virtual Answer<Done> backup(const QString& path) = 0;
    /// Begins a bulk input on the calling thread; the store's own writer waits meanwhile.
    virtual Result<std::unique_ptr<RegistryWriter>> beginRegistryWrite() = 0;
};

/// Opens and makes stores. Everything here may take a second (key derivation): it runs on a worker thread.
class StoreGate {
public:
    virtual ~StoreGate() = default;
    /// WrongPassword, TooManyAttempts, StoreMissing, StoreDamaged, StoreForeign, StoreNotEncrypted, StoreTooNew,
    /// StoreBusy …
    virtual Answer<std::shared_ptr<StoreSession>> open(const QString& path, const QString& password) = 0;
    virtual Answer<std::shared_ptr<StoreSession>> create(const QString& path, const QString& password,
                                                         const Person& person) = 0;
    /// An empty store that belongs to a centre; filled by the first sync.
    virtual Answer<std::shared_ptr<StoreSession>> createReplica(const QString& path, const QString& password,
                                                                const Person& person, const CentreProfile& centre) = 0;
    /// Puts the copy made by backup() in the place of the store; the old file is kept aside as PATH.damaged-<time>.
    virtual Answer<Done> restore(const QString& backupPath, const QString& path) = 0;
    /// Moves a store that cannot be opened aside; answers where it went.
    virtual Answer<QString> setAside(const QString& path) = 0;
    /// The newest automatic backup beside \a path; NotFound when none.
    virtual Answer<QString> lastGoodBackup(const QString& path) = 0;
};

} // namespace line605
