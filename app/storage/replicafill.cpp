#include "storage/replicafill.h"

#include "storage/effectjournal.h"
#include "storage/notify.h"
#include "storage/replicalines.h"
#include "storage/replicastate.h"
#include "storage/transaction.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace line605 {

namespace {

/// Random inserts into the unique indexes want a larger cache than a desk's feeds, and write the same pages in chunk
/// after chunk: the log (64 MB) is copied into the file less often.
constexpr const char* fillingPragmas = "pragma cache_size = -98304; pragma wal_autocheckpoint = 16000";
constexpr const char* usualPragmas = "pragma cache_size = -8192; pragma wal_autocheckpoint = 4000";

/// All that comes from the centre or is made from it.
constexpr const char* filledTables[] = {
    "appeal_event",   "appeal",       "reading",          "charge",        "payment",        "register", "meter",
    "account",        "subscriber",   "premises",         "house",         "office",         "scope",    "account_line",
    "misplaced_line", "kept_history", "borrowed_account", "account_words", "account_digits", "word",
};

Status dropIndexes(Connection& connection) {
    const auto indexes = selectAll(connection, "replica_indexes",
                                   [](const SqlStatement& row) { return std::pair(row.text(0), row.text(1)); });
    if (!indexes)
        return indexes.error();
    // What an earlier beginning dropped is known from then.
    const Result<QString> before = getMeta(connection, metaIndexes);
    if (!before)
        return before.error();
    QJsonObject dropped = QJsonDocument::fromJson(before.value().toUtf8()).object();
    for (const auto& [name, sql] : indexes.value()) {
        dropped.insert(name, sql);
        if (Status done = connection.run("drop index " + name.toUtf8()); !done)
            return done;
    }
    return putMeta(connection, metaIndexes, QString::fromUtf8(QJsonDocument(dropped).toJson(QJsonDocument::Compact)));
}

Status clearTable(Connection& connection, const QByteArray& table) {
    if (table == "account_words" || table == "account_digits") {
        const Result<int> cleared = execute(connection, (table + "_clear").constData());
        return cleared ? Status(Done{}) : Status(cleared.error());
    }
    return connection.run("delete from " + table);
}

Status putStart(Connection& connection, const FillStart& start) {
    Status done = putPhase(connection, ReplicaState::Phase::Filling);
    if (done)
        done = putMeta(connection, metaEpoch, start.epoch);
    if (done)
        done = putCursor(connection, start.cursor);
    if (done)
        done = putScopes(connection, start.scopes);
    if (done)
        done = putMeta(connection, metaTotalRows, QString::number(start.totalRows));
    if (done)
        done = putMeta(connection, metaBorrowed, {});
    return done ? putPosition(connection, {}, 0, {}, 0) : done;
}

} // namespace

Status beginFill(Connection& connection, const StoreContext& context, const FillStart& start) {
    {
        const WriteTurn turn(context.writeTurn);
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        for (const char* table : filledTables) {
            if (Status cleared = clearTable(connection, table); !cleared)
                return cleared;
        }
        if (const Result<int> gone = execute(connection, "operation_effects_gone"); !gone)
            return gone.error();
        if (Status dropped = dropIndexes(connection); !dropped)
            return dropped;
        if (Status put = putStart(connection, start); !put)
            return put;
        if (Status committed = transaction.commit(); !committed)
            return committed;
    }
    notifyDirectory(context.events);
    return Done{};
}

Status fillRows(Connection& connection, const StoreContext& context, const ReplicaRows& rows, const QString& nextTable,
                qint64 afterKey, const QString& afterPk) {
    if (Status tuned = connection.run(fillingPragmas); !tuned)
        return tuned;
    const WriteTurn turn(context.writeTurn);
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    const Result<ReplicaState> state = readReplicaState(connection);
    if (!state)
        return state.error();
    if (state.value().phase != ReplicaState::Phase::Filling)
        return Error{ErrorCode::CursorUnusable, QStringLiteral("not filling")};
    if (Status put = putRows(connection, rows, true, nullptr); !put)
        return put;
    const Status placed = putPosition(connection, nextTable, afterKey, afterPk, state.value().rows + rows.count);
    return placed ? transaction.commit() : placed;
}

Status restoreIndexes(Connection& connection) {
    const Result<QString> dropped = getMeta(connection, metaIndexes);
    if (!dropped)
        return dropped.error();
    const QJsonObject indexes = QJsonDocument::fromJson(dropped.value().toUtf8()).object();
    if (indexes.isEmpty())
        return Done{};
    for (const QJsonValue& sql : indexes) {
        if (Status made = connection.run(sql.toString().toUtf8()); !made)
            return made;
    }
    return putMeta(connection, metaIndexes, {});
}

Status publishRows(Connection& connection, const StoreContext& context, const std::function<void(double)>& progress) {
    constexpr double indexShare = 0.2;
    {
        const WriteTurn turn(context.writeTurn);
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        if (Status made = restoreIndexes(connection); !made)
            return made;
        Status done = rebuildLines(connection, [&progress](double share) {
            if (progress)
                progress(indexShare + share * (1 - indexShare));
        });
        TouchedRows touched;
        if (done)
            done = Rebase(connection, context, touched).putBack();
        if (done)
            done = refreshLines(connection, touched);
        if (done)
            done = putPhase(connection, ReplicaState::Phase::Published);
        if (done)
            done = putInstant(connection, metaLastSync, context.clock.nowUtc());
        if (done)
            done = transaction.commit();
        if (!done)
            return done;
    }
    notifyDirectory(context.events);
    return connection.run(usualPragmas);
}

} // namespace line605
