#include "storage/effectjournal.h"

#include "domain/operationjson.h"

// The session extension is compiled into the store's library; its header asks whether to declare it.
#define SQLITE_ENABLE_SESSION
#define SQLITE_ENABLE_PREUPDATE_HOOK
#include <sqlite3.h>

#include <QLoggingCategory>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(logStorage)

namespace {

struct SessionCloser {
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};

/// Frees what the extension gave.
class Changeset {
public:
    Changeset() = default;
    ~Changeset() { sqlite3_free(data); }
    Q_DISABLE_COPY_MOVE(Changeset)
    int size{};
    void* data{};
};

/// The tables that effects write; the lines of the list are made from them.
constexpr const char* effectTables[] = {"reading", "register", "appeal", "appeal_event", "account"};

/// Watches what is written to the rows.
class EffectRecorder {
public:
    explicit EffectRecorder(Connection& connection) : m_connection(connection) {
        sqlite3_session* session = nullptr;
        int result = sqlite3session_create(connection.handle(), "main", &session);
        m_session.reset(session);
        for (const char* table : effectTables) {
            if (result == SQLITE_OK)
                result = sqlite3session_attach(session, table);
        }
        m_result = result;
    }

    /// What takes it out again.
    [[nodiscard]] Result<QByteArray> inverse() {
        Changeset made;
        Changeset inverted;
        if (m_result == SQLITE_OK)
            m_result = sqlite3session_changeset(m_session.get(), &made.size, &made.data);
        if (m_result == SQLITE_OK)
            m_result = sqlite3changeset_invert(made.size, made.data, &inverted.size, &inverted.data);
        if (m_result != SQLITE_OK)
            return m_connection.failure(m_result, "effect");
        // Never null: an operation may have had nothing to change.
        return inverted.size > 0 ? QByteArray(static_cast<const char*>(inverted.data), inverted.size)
                                 : QByteArray("", 0);
    }

private:
    Connection& m_connection;
    std::unique_ptr<sqlite3_session, SessionCloser> m_session;
    int m_result{SQLITE_OK};
};

/// Rows are only ever written above the effects with the effects taken out, so nothing should differ. If it does, the
/// rows as they were before the effect stand, and the next comparison with the centre finds what is wrong.
int handleConflict(void* conflicts, int kind, sqlite3_changeset_iter*) {
    ++*static_cast<int*>(conflicts);
    return kind == SQLITE_CHANGESET_DATA || kind == SQLITE_CHANGESET_CONFLICT ? SQLITE_CHANGESET_REPLACE
                                                                              : SQLITE_CHANGESET_OMIT;
}

Status takeOutOne(Connection& connection, const QByteArray& inverse) {
    if (inverse.isEmpty())
        return Done{};
    int conflicts = 0;
    QByteArray changes = inverse;
    const int result = sqlite3changeset_apply(connection.handle(), int(changes.size()), changes.data(), nullptr,
                                              handleConflict, &conflicts);
    if (conflicts > 0)
        qCWarning(logStorage, "effect: %d rows were not as the operation left them", conflicts);
    return result == SQLITE_OK ? Status(Done{}) : Status(connection.failure(result, "take out effect"));
}

/// The account or the appeal of "account:<id>" and "appeal:<uid>".
qint64 accountOf(const QString& entity) {
    return entity.startsWith(QStringLiteral("account:")) ? entity.mid(8).toLongLong() : 0;
}

QUuid appealOf(const QString& entity) {
    return entity.startsWith(QStringLiteral("appeal:")) ? QUuid::fromString(entity.mid(7)) : QUuid();
}

/// What says about the rows, and not about the store.
bool isRefusal(ErrorCode code) {
    return code == ErrorCode::RefusedByRule || code == ErrorCode::NotFound || code == ErrorCode::BadInput ||
           code == ErrorCode::QueryFailed;
}

} // namespace

Result<Changed> applyRecorded(Connection& connection, const Act& act, const OperationBody& body) {
    EffectRecorder recorder(connection);
    Result<Changed> changed = std::visit([&](const auto& one) { return applyEffect(connection, act, one); }, body);
    if (!changed)
        return changed;
    const Result<QByteArray> inverse = recorder.inverse();
    if (!inverse)
        return inverse.error();
    if (const Result<int> kept = execute(connection, "operation_inverse", act.id, inverse.value()); !kept)
        return kept.error();
    return changed;
}

Rebase::Rebase(Connection& connection, const StoreContext& context, TouchedRows& touched)
    : m_connection(connection), m_context(context), m_touched(touched) {}

Result<QVector<Rebase::Waiting>> Rebase::waiting() {
    return selectAll(m_connection, "operation_effects", [](const SqlStatement& row) {
        return Waiting{
            row.int64(0),  row.fact<OperationId>(1), row.text(2), row.instant(3), row.text(4), row.text(5), row.blob(6),
            !row.isNull(6)};
    });
}

Result<Rebase::Reach> Rebase::reachOf(const Waiting& operation) {
    Reach reach;
    if (const qint64 account = accountOf(operation.entity); account != 0)
        reach.accounts.insert(account);
    const QUuid appeal = appealOf(operation.entity);
    if (appeal.isNull())
        return reach;
    reach.appeals.insert(appeal.toRfc4122());
    const Result<QVector<qint64>> accounts = selectAll(
        m_connection, "replica_accounts_of_appeal", [](const SqlStatement& row) { return row.int64(0); },
        QString::fromLatin1(appeal.toRfc4122().toHex()));
    if (!accounts)
        return accounts.error();
    for (const qint64 account : accounts.value())
        reach.accounts.insert(account);
    return reach;
}

void Rebase::tell(const Reach& reach) {
    m_touched.figures.unite(reach.accounts);
    m_touched.appeals.unite(reach.appeals);
}

Status Rebase::takeOut() {
    const Result<QVector<Waiting>> operations = waiting();
    if (!operations)
        return operations.error();
    for (auto operation = operations.value().crbegin(); operation != operations.value().crend(); ++operation) {
        if (!operation->hasEffect)
            continue;
        const Result<Reach> reach = reachOf(*operation);
        if (!reach)
            return reach.error();
        m_out.insert(operation->id, reach.value());
        if (Status out = takeOutOne(m_connection, operation->inverse); !out)
            return out;
    }
    const Result<int> gone = execute(m_connection, "operation_effects_gone");
    return gone ? Status(Done{}) : Status(gone.error());
}

Status Rebase::putBack() {
    const Result<QVector<Waiting>> operations = waiting();
    if (!operations)
        return operations.error();
    for (const Waiting& operation : operations.value()) {
        if (Status done = putBack(operation); !done)
            return done;
    }
    for (const Reach& reach : std::as_const(m_out))
        tell(reach);
    return Done{};
}

Result<bool> Rebase::isKnown(const Waiting& operation, const OperationBody& body) {
    qint64 account = accountOf(operation.entity);
    QUuid appeal = appealOf(operation.entity);
    if (const auto* accepted = std::get_if<AcceptIdentity>(&body)) {
        account = 0;
        appeal = accepted->appeal.value;
    }
    const Result<std::optional<bool>> known = selectOne(
        m_connection, "operation_effect_known", [](const SqlStatement& row) { return row.boolean(0); }, operation.id,
        account, appeal);
    if (!known)
        return known.error();
    return known.value().value_or(false);
}

Status Rebase::putBack(const Waiting& operation) {
    const Result<OperationBody> body = operationFromJson(operation.payload.toUtf8());
    if (!body)
        return Done{}; // made by another version: it waits, and the centre knows it or not
    const Result<bool> known = isKnown(operation, body.value());
    if (!known)
        return known.error();
    if (known.value())
        return Done{}; // the answer to it was lost, or is on its way
    if (Status begun = m_connection.run("savepoint effect"); !begun)
        return begun;
    const Act act{operation.id, operation.at, operation.actor, m_context.rules, true};
    const Result<Changed> changed = applyRecorded(m_connection, act, body.value());
    if (changed) {
        const Result<Reach> reach = reachOf(operation);
        if (!reach)
            return reach.error();
        if (m_out.remove(operation.id))
            m_touched.unchanged.unite(reach.value().accounts);
        else
            tell(reach.value());
        return m_connection.run("release effect");
    }
    if (!isRefusal(changed.error().code))
        return changed.error();
    return m_connection.run("rollback to effect; release effect");
}

} // namespace line605
