#include "storage/sqlitereplicastore.h"

#include "storage/effectjournal.h"
#include "storage/replicaapply.h"
#include "storage/replicadigest.h"
#include "storage/replicafill.h"
#include "storage/replicastate.h"
#include "storage/transaction.h"

namespace line605 {

namespace {

const Error notHere{ErrorCode::NotAllowed, QStringLiteral("a store without a centre")};

/// Runs \a work on the worker's thread and waits for it.
template<class Work>
auto waitFor(const std::unique_ptr<DbWorker>& worker, Work work) -> std::invoke_result_t<Work&, Connection&> {
    if (!worker)
        return notHere;
    return worker->run(std::move(work)).result();
}

Result<bool> hasEffects(Connection& connection) {
    const Result<std::optional<bool>> any =
        selectOne(connection, "operation_effects_any", [](const SqlStatement& row) { return row.boolean(0); });
    if (!any)
        return any.error();
    return any.value().value_or(false);
}

/// Reads rows as the centre sent them: beside everybody, in one snapshot, where no effect is in them; otherwise with
/// the effects taken out in a transaction that is rolled back.
template<class Read>
auto readRows(const StoreContext& context, Read read) -> std::invoke_result_t<Read&, Connection&> {
    using Value = std::invoke_result_t<Read&, Connection&>;
    using Maybe = Result<std::optional<Value>>;
    const Maybe plain = waitFor(context.workers.compare, [&read](Connection& connection) -> Maybe {
        const Result<bool> effects = hasEffects(connection);
        if (!effects)
            return effects.error();
        const Result<QString> dropped = getMeta(connection, metaIndexes);
        if (!dropped)
            return dropped.error();
        if (effects.value() || !dropped.value().isEmpty())
            return std::optional<Value>();
        return std::optional<Value>(read(connection));
    });
    if (!plain)
        return plain.error();
    if (plain.value())
        return *plain.value();
    return waitFor(context.workers.sync, [&context, &read](Connection& connection) -> Value {
        const WriteTurn turn(context.writeTurn);
        {
            Transaction indexing(connection);
            if (!indexing.begun())
                return indexing.begun().error();
            if (Status made = restoreIndexes(connection); !made)
                return made.error();
            if (Status committed = indexing.commit(); !committed)
                return committed.error();
        }
        const Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun().error();
        TouchedRows touched;
        if (Status out = Rebase(connection, context, touched).takeOut(); !out)
            return out.error();
        return read(connection);
    });
}

Status putTogether(Connection& connection, const StoreContext& context, const std::function<Status()>& put) {
    const WriteTurn turn(context.writeTurn);
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    if (Status done = put(); !done)
        return done;
    return transaction.commit();
}

} // namespace

SqliteReplicaStore::SqliteReplicaStore(const StoreContext& context) : m_context(context) {}

Result<ReplicaState> SqliteReplicaStore::state() {
    return waitFor(m_context.workers.sync, readReplicaState);
}

Status SqliteReplicaStore::noteContact(const CentreHello& hello) {
    return waitFor(m_context.workers.sync, [this, &hello](Connection& connection) {
        return putTogether(connection, m_context, [&]() -> Status {
            if (!hello.person.login.isEmpty()) {
                if (Status name = putMeta(connection, "person.name", hello.person.name); !name)
                    return name;
                if (Status role = putMeta(connection, "person.role", code(hello.person.role)); !role)
                    return role;
            }
            if (Status lease = putMeta(connection, metaLease, QString::number(hello.leaseHours)); !lease)
                return lease;
            return putInstant(connection, metaLastContact, m_context.clock.nowUtc());
        });
    });
}

Status SqliteReplicaStore::beginFilling(const QString& epoch, const QString& cursor, const QVector<int>& scopes,
                                        qint64 totalRows) {
    return waitFor(m_context.workers.sync, [&, this](Connection& connection) {
        return beginFill(connection, m_context, {epoch, cursor, scopes, totalRows});
    });
}

Status SqliteReplicaStore::fill(const ReplicaRows& rows, const QString& nextTable, qint64 afterKey,
                                const QString& afterPk) {
    return waitFor(m_context.workers.sync, [&, this](Connection& connection) {
        return fillRows(connection, m_context, rows, nextTable, afterKey, afterPk);
    });
}

Status SqliteReplicaStore::publish(const std::function<void(double)>& progress) {
    return waitFor(m_context.workers.sync,
                   [&, this](Connection& connection) { return publishRows(connection, m_context, progress); });
}

Status SqliteReplicaStore::apply(const FeedBatch& batch) {
    return waitFor(m_context.workers.sync,
                   [&, this](Connection& connection) { return applyFeed(connection, m_context, batch); });
}

Status SqliteReplicaStore::gainScope(int scope, const QVector<ReplicaRows>& rows) {
    return waitFor(m_context.workers.sync,
                   [&, this](Connection& connection) { return gainRows(connection, m_context, scope, rows); });
}

Status SqliteReplicaStore::loseScope(int scope) {
    return waitFor(m_context.workers.sync,
                   [scope, this](Connection& connection) { return loseRows(connection, m_context, scope); });
}

Result<QSet<AccountId>> SqliteReplicaStore::keptHistory() {
    return waitFor(m_context.workers.sync, [](Connection& connection) -> Result<QSet<AccountId>> {
        const Result<QVector<AccountId>> kept =
            selectAll(connection, "history_kept", [](const SqlStatement& row) { return row.id<AccountId>(0); });
        if (!kept)
            return kept.error();
        return QSet<AccountId>(kept.value().cbegin(), kept.value().cend());
    });
}

Status SqliteReplicaStore::evictHistory(int most) {
    return waitFor(m_context.workers.sync,
                   [most, this](Connection& connection) { return evictHistories(connection, m_context, most); });
}

Result<QVector<TableDigest>> SqliteReplicaStore::digests(const QVector<int>& scopes) {
    return readRows(m_context, [&scopes](Connection& connection) { return digestsOf(connection, scopes); });
}

Result<TableDigest> SqliteReplicaStore::digest(const TableDigest& of) {
    return readRows(m_context, [&of](Connection& connection) { return digestOf(connection, of); });
}

Status SqliteReplicaStore::repair(const QVector<RangeRows>& ranges, const QString& epoch, const QString& cursor) {
    return waitFor(m_context.workers.sync, [&, this](Connection& connection) {
        return repairRows(connection, m_context, ranges, epoch, cursor);
    });
}

Status SqliteReplicaStore::adopt(const QString& epoch, const QString& cursor) {
    return waitFor(m_context.workers.sync, [&, this](Connection& connection) {
        return putTogether(connection, m_context, [&]() -> Status {
            if (Status put = putMeta(connection, metaEpoch, epoch); !put)
                return put;
            return putCursor(connection, cursor);
        });
    });
}

} // namespace line605
