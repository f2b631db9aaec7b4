#include "storage/sqliteoutboxstore.h"

#include "storage/errorjson.h"
#include "storage/replicaapply.h"
#include "storage/transaction.h"

namespace line605 {

namespace {

const Error notHere{ErrorCode::NotAllowed, QStringLiteral("a store without a centre")};

/// Runs \a work on the sync's thread of the store and waits for it.
template<class Work>
auto waitFor(const StoreContext& context, Work work) -> std::invoke_result_t<Work&, Connection&> {
    if (!context.workers.sync)
        return notHere;
    return context.workers.sync->run(std::move(work)).result();
}

OperationState stateOf(const QString& code) {
    if (code == QStringLiteral("pending"))
        return OperationState::Pending;
    if (code == QStringLiteral("sent"))
        return OperationState::Sent;
    if (code == QStringLiteral("acknowledged"))
        return OperationState::Acknowledged;
    return code == QStringLiteral("local") ? OperationState::Local : OperationState::Refused;
}

OutboxItem itemOf(const SqlStatement& row) {
    OutboxItem item;
    item.seq = row.int64(0);
    item.id = row.fact<OperationId>(1);
    item.kind = row.text(2);
    item.version = row.integer(3);
    item.payload = row.blob(4);
    item.at = row.instant(5);
    item.actor = row.text(6);
    item.entity = row.text(7);
    item.dependsOn = row.fact<OperationId>(8);
    item.state = stateOf(row.text(9));
    item.attempts = row.integer(10);
    item.nextTryAt = row.instant(11);
    item.xid = row.text(12);
    if (!row.isNull(13))
        item.refusal = errorFromJson(row.text(13));
    item.accountNumber = row.text(14);
    return item;
}

/// A waiting operation, as far as its turn depends on it.
struct Waiting {
    qint64 seq{};
    OperationId id;
    QString entity;
    OperationId dependsOn;
    QDateTime nextTryAt; ///< null = at once
    QDateTime at;
    bool blocked{};
};

Result<QVector<Waiting>> waitingOnes(Connection& connection) {
    return selectAll(connection, "outbox_waiting", [](const SqlStatement& row) {
        return Waiting{row.int64(0),   row.fact<OperationId>(1),
                       row.text(2),    row.isNull(3) ? OperationId{} : row.fact<OperationId>(3),
                       row.instant(4), row.instant(5),
                       row.boolean(6)};
    });
}

Result<OutboxItem> itemAt(Connection& connection, qint64 seq, bool blocked) {
    const Result<std::optional<OutboxItem>> item = selectOne(connection, "outbox_item", itemOf, seq);
    if (!item)
        return item.error();
    if (!item.value())
        return Error{ErrorCode::NotFound, QStringLiteral("operation")};
    OutboxItem found = *item.value();
    found.blocked = blocked;
    return found;
}

/// The first of each entity, in order, blocked ones left out.
QVector<Waiting> firstOnes(const QVector<Waiting>& waiting) {
    QVector<Waiting> first;
    QSet<QString> entities;
    for (const Waiting& operation : waiting) {
        if (entities.contains(operation.entity))
            continue;
        entities.insert(operation.entity);
        if (!operation.blocked)
            first.append(operation);
    }
    return first;
}

Result<QVector<OutboxItem>> sendableOnes(Connection& connection, const QDateTime& now, int limit) {
    const Result<QVector<Waiting>> waiting = waitingOnes(connection);
    if (!waiting)
        return waiting.error();
    QSet<OperationId> held; // those that wait and are not in the answer
    for (const Waiting& operation : waiting.value())
        held.insert(operation.id);
    QVector<OutboxItem> items;
    for (const Waiting& operation : firstOnes(waiting.value())) {
        if (items.size() >= limit)
            break;
        const bool later = !operation.nextTryAt.isNull() && operation.nextTryAt > now;
        if (later || held.contains(operation.dependsOn))
            continue;
        Result<OutboxItem> item = itemAt(connection, operation.seq, false);
        if (!item)
            return item.error();
        items.append(std::move(item).value());
        held.remove(operation.id);
    }
    return items;
}

Result<QVector<OutboxItem>> listed(Connection& connection, const QString& state) {
    const Result<QVector<qint64>> seqs = selectAll(
        connection, "outbox_listed", [](const SqlStatement& row) { return row.int64(0); }, state);
    if (!seqs)
        return seqs.error();
    const Result<QVector<Waiting>> waiting = waitingOnes(connection);
    if (!waiting)
        return waiting.error();
    QSet<qint64> blocked;
    for (const Waiting& operation : waiting.value()) {
        if (operation.blocked)
            blocked.insert(operation.seq);
    }
    QVector<OutboxItem> items;
    for (const qint64 seq : seqs.value()) {
        Result<OutboxItem> item = itemAt(connection, seq, blocked.contains(seq));
        if (!item)
            return item.error();
        items.append(std::move(item).value());
    }
    return items;
}

/// One statement as a transaction of its own; how many rows it changed.
template<class... Args>
Result<int> change(Connection& connection, const StoreContext& context, const char* name, const Args&... args) {
    const WriteTurn turn(context.writeTurn);
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun().error();
    const Result<int> changed = execute(connection, name, args...);
    if (!changed)
        return changed;
    if (Status committed = transaction.commit(); !committed)
        return committed.error();
    return changed;
}

/// NotFound, unless the operation has that state already.
Status expectOne(Connection& connection, int changed, OperationId id, const QString& state) {
    if (changed > 0)
        return Done{};
    const Result<std::optional<QString>> found = selectOne(
        connection, "operation_state", [](const SqlStatement& row) { return row.text(0); }, id);
    if (!found)
        return found.error();
    return found.value() == state ? Status(Done{}) : Status(Error{ErrorCode::NotFound, QStringLiteral("operation")});
}

/// A statement that decides which operations have an effect: the effects are made anew around it.
template<class... Args>
Status changeEffects(Connection& connection, const StoreContext& context, OperationId id, const QString& state,
                     const char* name, const Args&... args) {
    return changeRows(connection, context, [&](TouchedRows*) -> Status {
        const Result<int> changed = execute(connection, name, args...);
        return changed ? expectOne(connection, changed.value(), id, state) : Status(changed.error());
    });
}

} // namespace

SqliteOutboxStore::SqliteOutboxStore(const StoreContext& context) : m_context(context) {}

void SqliteOutboxStore::onWaiting(std::function<void()> handler) {
    m_context.bell.setHandler(std::move(handler));
}

Result<QVector<OutboxItem>> SqliteOutboxStore::sendable(const QDateTime& now, int limit) {
    return waitFor(m_context, [&](Connection& connection) { return sendableOnes(connection, now, limit); });
}

Result<QDateTime> SqliteOutboxStore::nextTryAt() {
    return waitFor(m_context, [](Connection& connection) -> Result<QDateTime> {
        const Result<QVector<Waiting>> waiting = waitingOnes(connection);
        if (!waiting)
            return waiting.error();
        QDateTime next;
        for (const Waiting& operation : firstOnes(waiting.value())) {
            const QDateTime at = operation.nextTryAt.isNull() ? operation.at : operation.nextTryAt;
            if (next.isNull() || at < next)
                next = at;
        }
        return next;
    });
}

Result<OutboxCounts> SqliteOutboxStore::counts() {
    return waitFor(m_context, [](Connection& connection) -> Result<OutboxCounts> {
        const Result<std::optional<OutboxCounts>> counted =
            selectOne(connection, "outbox_counts", [](const SqlStatement& row) {
                return OutboxCounts{row.integer(0), row.integer(1), row.instant(2)};
            });
        if (!counted)
            return counted.error();
        return counted.value().value_or(OutboxCounts{});
    });
}

Result<QVector<OutboxItem>> SqliteOutboxStore::items() {
    return waitFor(m_context, [](Connection& connection) { return listed(connection, {}); });
}

Result<QVector<OutboxItem>> SqliteOutboxStore::unseen() {
    return waitFor(m_context,
                   [](Connection& connection) { return listed(connection, QStringLiteral("acknowledged")); });
}

Status SqliteOutboxStore::acknowledged(const QVector<Acknowledgement>& all, const QDateTime& at) {
    return waitFor(m_context, [&, this](Connection& connection) -> Status {
        const WriteTurn turn(m_context.writeTurn);
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        for (const Acknowledgement& one : all) {
            const Result<int> changed = execute(connection, "outbox_acknowledge", one.id, one.xid, at);
            if (!changed)
                return changed.error();
            if (Status found = expectOne(connection, changed.value(), one.id, QStringLiteral("acknowledged")); !found)
                return found;
        }
        return transaction.commit();
    });
}

Status SqliteOutboxStore::refused(const QVector<Refusal>& all) {
    // The effects of everything that waits are taken out and done again around this: once for all of them.
    return waitFor(m_context, [&, this](Connection& connection) {
        return changeRows(connection, m_context, [&](TouchedRows*) -> Status {
            for (const Refusal& one : all) {
                const Result<int> changed = execute(connection, "outbox_refuse", one.id, errorToJson(one.why));
                if (!changed)
                    return changed.error();
                if (Status found = expectOne(connection, changed.value(), one.id, QStringLiteral("refused")); !found)
                    return found;
            }
            return Done{};
        });
    });
}

Status SqliteOutboxStore::tryLater(OperationId id, const QDateTime& nextTry) {
    return waitFor(m_context, [&, this](Connection& connection) -> Status {
        const Result<int> changed = change(connection, m_context, "outbox_later", id, nextTry);
        return changed ? Status(Done{}) : Status(changed.error());
    });
}

Result<OperationId> SqliteOutboxStore::retry(OperationId id) {
    OperationId again = id;
    const Status done = waitFor(m_context, [&, this](Connection& connection) {
        return changeRows(connection, m_context, [&](TouchedRows*) -> Status {
            const Result<std::optional<QString>> why = selectOne(
                connection, "outbox_refusal", [](const SqlStatement& row) { return row.text(0); }, id);
            if (!why)
                return why.error();
            if (!why.value())
                return Error{ErrorCode::NotFound, QStringLiteral("operation")};
            if (errorFromJson(*why.value()).code != ErrorCode::CentreFailed)
                again = OperationId{newUuidV7(m_context.clock.nowUtc())};
            const Result<int> changed = execute(connection, "outbox_retry", again, id);
            if (!changed)
                return changed.error();
            const Result<int> redirected = execute(connection, "outbox_redirect", again, id);
            return redirected ? Status(Done{}) : Status(redirected.error());
        });
    });
    if (!done)
        return done.error();
    m_context.bell.ring();
    return again;
}

Status SqliteOutboxStore::discard(OperationId id, const QString& reason) {
    return waitFor(m_context, [&, this](Connection& connection) {
        return changeEffects(connection, m_context, id, QStringLiteral("discarded"), "outbox_discard", id, reason);
    });
}

Result<int> SqliteOutboxStore::replay(const QDateTime& from) {
    Result<int> replayed = waitFor(m_context, [&, this](Connection& connection) -> Result<int> {
        int count = 0;
        const Status done = changeRows(connection, m_context, [&](TouchedRows*) -> Status {
            const Result<int> changed = execute(connection, "outbox_replay", from);
            if (!changed)
                return changed.error();
            count = changed.value();
            return Done{};
        });
        return done ? Result<int>(count) : Result<int>(done.error());
    });
    if (replayed && replayed.value() > 0)
        m_context.bell.ring();
    return replayed;
}

Status SqliteOutboxStore::forget(const QDateTime& until) {
    return waitFor(m_context, [&, this](Connection& connection) -> Status {
        const Result<int> changed = change(connection, m_context, "outbox_forget", until);
        return changed ? Status(Done{}) : Status(changed.error());
    });
}

Status SqliteOutboxStore::rearm() {
    return waitFor(m_context, [this](Connection& connection) -> Status {
        const Result<int> changed = change(connection, m_context, "outbox_rearm");
        return changed ? Status(Done{}) : Status(changed.error());
    });
}

} // namespace line605
