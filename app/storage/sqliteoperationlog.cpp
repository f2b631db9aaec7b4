#include "storage/sqliteoperationlog.h"

#include "domain/operationjson.h"
#include "storage/effectjournal.h"
#include "storage/notify.h"

namespace line605 {

namespace {

/// "account:<id>" or "appeal:<uid>": operations of the same entity reach the centre in their order.
struct EntityOf {
    QString operator()(const TakeReading& body) const { return account(body.account); }
    QString operator()(const RegisterAppeal& body) const { return appeal(body.appeal); }
    QString operator()(const ReplyToAppeal& body) const { return appeal(body.appeal); }
    QString operator()(const ChangeAppealState& body) const { return appeal(body.appeal); }
    QString operator()(const AddAppealNote& body) const { return appeal(body.appeal); }
    QString operator()(const AcceptIdentity& body) const { return account(body.account); }

private:
    static QString account(AccountId id) { return QStringLiteral("account:%1").arg(id.value); }
    static QString appeal(const AppealId& id) {
        return QStringLiteral("appeal:%1").arg(id.value.toString(QUuid::WithoutBraces));
    }
};

struct AppealOf {
    std::optional<AppealId> operator()(const TakeReading&) const { return std::nullopt; }
    std::optional<AppealId> operator()(const RegisterAppeal&) const { return std::nullopt; }
    std::optional<AppealId> operator()(const ReplyToAppeal& body) const { return body.appeal; }
    std::optional<AppealId> operator()(const ChangeAppealState& body) const { return body.appeal; }
    std::optional<AppealId> operator()(const AddAppealNote& body) const { return body.appeal; }
    std::optional<AppealId> operator()(const AcceptIdentity& body) const { return body.appeal; }
};

/// The operation that made what this one is about; null when it came by import.
Result<OperationId> dependencyOf(Connection& connection, const OperationBody& body) {
    const std::optional<AppealId> appeal = std::visit(AppealOf(), body);
    if (!appeal || appeal->isNull())
        return OperationId{};
    const Result<std::optional<OperationId>> made = selectOne(
        connection, "appeal_state", [](const SqlStatement& row) { return row.fact<OperationId>(7); }, *appeal);
    if (!made)
        return made.error();
    return made.value().value_or(OperationId{});
}

/// True when the same operation is in the log already; BadInput when its id belongs to another one.
Result<bool> isKnown(Connection& connection, const Operation& operation, const QString& payload) {
    const Result<std::optional<bool>> same = selectOne(
        connection, "operation_find",
        [&](const SqlStatement& row) {
            return row.text(0) == operationKind(operation.body) && row.integer(1) == operationVersion &&
                   row.text(2) == payload && row.text(3) == operation.actor;
        },
        operation.id);
    if (!same)
        return same.error();
    if (!same.value())
        return false;
    if (!*same.value())
        return Error{ErrorCode::BadInput, QStringLiteral("operation id with another payload")};
    return true;
}

/// Writes the operation and its effect inside the transaction that is open; answers what has to be told after the
/// commit.
Result<AppendQueue::Tell> write(Connection& connection, const StoreContext& context, const Operation& operation) {
    const QString payload = QString::fromUtf8(toJson(operation.body));
    const Result<bool> known = isKnown(connection, operation, payload);
    if (!known)
        return known.error();
    if (known.value())
        return AppendQueue::Tell();
    const Result<OperationId> dependency = dependencyOf(connection, operation.body);
    if (!dependency)
        return dependency.error();
    const Result<int> inserted =
        execute(connection, "operation_insert", operation.id, operationKind(operation.body), operationVersion, payload,
                operation.at, operation.actor, std::visit(EntityOf(), operation.body), dependency.value(),
                context.centre ? QStringLiteral("pending") : QStringLiteral("local"));
    if (!inserted)
        return inserted.error();
    const Act act{operation.id, operation.at, operation.actor, context.rules, context.centre};
    const Result<Changed> changed =
        context.centre
            ? applyRecorded(connection, act, operation.body)
            : std::visit([&](const auto& body) { return applyEffect(connection, act, body); }, operation.body);
    if (!changed)
        return changed.error();
    return AppendQueue::Tell([&context, changed = changed.value()] {
        if (context.centre)
            context.bell.ring();
        for (const AccountId account : changed.accounts)
            notifyAccount(context.events, account);
        for (const AppealId& appeal : changed.appeals)
            notifyAppeal(context.events, appeal);
    });
}

} // namespace

SqliteOperationLog::SqliteOperationLog(const StoreContext& context)
    : m_context(context), m_queue(context, [&context](Connection& connection, const Operation& operation) {
          return write(connection, context, operation);
      }) {}

Answer<OperationId> SqliteOperationLog::append(const Operation& operation) {
    if (operation.id.isNull() || !operation.at.isValid() || operation.actor.isEmpty())
        return ready<OperationId>(Error{ErrorCode::BadInput, QStringLiteral("operation without id, time or actor")});
    if (Status storable = checkStorable(operation.body); !storable)
        return ready<OperationId>(storable.error());
    return m_queue.append(operation);
}

Answer<int> SqliteOperationLog::pendingCount() {
    return m_context.workers.reader.run([](Connection& connection) -> Result<int> {
        const Result<std::optional<int>> count =
            selectOne(connection, "operation_pending", [](const SqlStatement& row) { return row.integer(0); });
        if (!count)
            return count.error();
        return count.value().value_or(0);
    });
}

} // namespace line605
