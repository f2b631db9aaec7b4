#include "storage/replicaapply.h"

#include "storage/effectjournal.h"
#include "storage/notify.h"
#include "storage/replicadigest.h"
#include "storage/replicalines.h"
#include "storage/replicaloans.h"
#include "storage/replicastate.h"
#include "storage/transaction.h"

#include <algorithm>

namespace line605 {

namespace {

/// More changed cards and appeals than these are told as a whole.
constexpr qsizetype mostTold = 300;

Status statusOf(const Result<int>& result) {
    return result ? Status(Done{}) : Status(result.error());
}

Status markHistory(Connection& connection, qint64 account, bool here) {
    return statusOf(execute(connection, "history_mark", account, here));
}

Status keepHistories(Connection& connection, const StoreContext& context, const FeedBatch& batch,
                     TouchedRows* touched) {
    for (const AccountId account : batch.historyOf) {
        if (Status cleared = clearHistory(connection, account.value); !cleared)
            return cleared;
    }
    for (const ReplicaRows& rows : batch.history) {
        if (Status put = putRows(connection, rows, false, touched); !put)
            return put;
    }
    for (const AccountId account : batch.historyOf) {
        if (Status kept = statusOf(execute(connection, "history_keep", account, context.clock.nowUtc())); !kept)
            return kept;
        if (Status marked = markHistory(connection, account.value, true); !marked)
            return marked;
        if (touched)
            touched->figures.insert(account.value);
    }
    return Done{};
}

Status markSeen(Connection& connection, const FeedBatch& batch) {
    for (const OperationId& operation : batch.seen) {
        if (Status seen = statusOf(execute(connection, "outbox_seen", operation)); !seen)
            return seen;
    }
    return Done{};
}

Status applyRows(Connection& connection, const StoreContext& context, const FeedBatch& batch, TouchedRows* touched) {
    for (const ReplicaRows& keys : batch.deleted) {
        if (Status deleted = deleteRows(connection, keys, batch.puts, touched); !deleted)
            return deleted;
    }
    for (const ReplicaRows& rows : batch.puts) {
        if (Status put = putRows(connection, rows, true, touched); !put)
            return put;
    }
    if (Status kept = keepHistories(connection, context, batch, touched); !kept)
        return kept;
    const Result<QString> known = getMeta(connection, metaBorrowed);
    if (!known)
        return known.error();
    if (const QString hash = hashOfLoans(batch); hash != known.value()) {
        if (Status borrowed = applyLoans(connection, batch, hash, touched); !borrowed)
            return borrowed;
    }
    return markSeen(connection, batch);
}

Status putPlace(Connection& connection, const StoreContext& context, const FeedBatch& batch) {
    if (Status cursor = putCursor(connection, batch.cursor); !cursor)
        return cursor;
    return putInstant(connection, metaLastSync, context.clock.nowUtc());
}

/// Nothing of it is left that could pass for fresh.
Status forgetHistory(Connection& connection, qint64 account, TouchedRows* touched) {
    Status done = statusOf(execute(connection, "history_forget", account));
    if (done)
        done = clearHistory(connection, account);
    if (done)
        done = markHistory(connection, account, false);
    if (done && touched)
        touched->figures.insert(account);
    return done;
}

/// A history that may rest on what was not so is fetched anew.
Status forgetHistories(Connection& connection, const ReplicaRows& appeals, TouchedRows* touched) {
    if (!appeals.table.startsWith(QStringLiteral("appeal")))
        return Done{};
    const Result<QVector<qint64>> kept = selectAll(
        connection, "history_of_appeals", [](const SqlStatement& row) { return row.int64(0); },
        QString::fromUtf8(appeals.rows));
    if (!kept)
        return kept.error();
    for (const qint64 account : kept.value()) {
        if (Status forgotten = forgetHistory(connection, account, touched); !forgotten)
            return forgotten;
    }
    return Done{};
}

/// Makes the ranges equal to their rows. The keys of all of them are read first: which scope a row is in is told by its
/// parents, which may change.
Status equalize(Connection& connection, const QVector<RangeRows>& ranges, TouchedRows* touched) {
    QVector<ReplicaRows> given;
    QVector<ReplicaRows> here;
    for (const RangeRows& range : ranges) {
        given.append({range.range.table, range.rows.rows, range.rows.count});
        Result<ReplicaRows> keys = keysOfRange(connection, range.range);
        if (!keys)
            return keys.error();
        if (Status forgotten = forgetHistories(connection, keys.value(), touched); !forgotten)
            return forgotten;
        here.append(std::move(keys).value());
    }
    const std::vector<ReplicaTable>& tables = replicaTables();
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        for (const ReplicaRows& keys : std::as_const(here)) {
            if (keys.table != QLatin1StringView(table->name))
                continue;
            if (Status deleted = deleteRows(connection, keys, given, touched); !deleted)
                return deleted;
        }
    }
    for (const ReplicaTable& table : tables) {
        for (const ReplicaRows& rows : std::as_const(given)) {
            if (rows.table != QLatin1StringView(table.name))
                continue;
            if (Status put = putRows(connection, rows, true, touched); !put)
                return put;
        }
    }
    for (const RangeRows& range : ranges) {
        if (range.range.table != QStringLiteral("subscriber"))
            continue;
        if (Status marked = markScope(connection, range.range.scope, range.rows); !marked)
            return marked;
    }
    return Done{};
}

/// Whether there is more to do than to go on with the cursor.
Result<bool> changesAnything(Connection& connection, const FeedBatch& batch) {
    if (!batch.deleted.isEmpty() || !batch.puts.isEmpty() || !batch.historyOf.isEmpty() || !batch.seen.isEmpty())
        return true;
    const Result<QString> known = getMeta(connection, metaBorrowed);
    if (!known)
        return known.error();
    return known.value() != hashOfLoans(batch);
}

} // namespace

void tellOf(const StoreContext& context, const TouchedRows& touched) {
    const QSet<qint64> accounts = touched.words | touched.figures;
    if (accounts.size() + touched.appeals.size() > mostTold) {
        notifyDirectory(context.events);
        return;
    }
    for (const qint64 account : accounts)
        notifyAccount(context.events, AccountId{account});
    for (const QByteArray& appeal : touched.appeals)
        notifyAppeal(context.events, AppealId{QUuid::fromRfc4122(appeal)});
}

Status changeRows(Connection& connection, const StoreContext& context,
                  const std::function<Status(TouchedRows*)>& change) {
    TouchedRows touched;
    {
        const WriteTurn turn(context.writeTurn);
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        const Result<ReplicaState> state = readReplicaState(connection);
        if (!state)
            return state.error();
        if (state.value().phase != ReplicaState::Phase::Published) {
            if (Status changed = change(nullptr); !changed)
                return changed;
            return transaction.commit();
        }
        Rebase rebase(connection, context, touched);
        Status done = rebase.takeOut();
        if (done)
            done = change(&touched);
        if (done)
            done = rebase.putBack();
        if (done)
            done = refreshLines(connection, touched);
        if (done)
            done = transaction.commit();
        if (!done)
            return done;
    }
    tellOf(context, touched);
    return Done{};
}

Status applyFeed(Connection& connection, const StoreContext& context, const FeedBatch& batch) {
    if (batch.truncated || batch.cursor.isEmpty())
        return Error{ErrorCode::CursorUnusable, QStringLiteral("a feed without a cursor")};
    const Result<bool> changes = changesAnything(connection, batch);
    if (!changes)
        return changes.error();
    if (changes.value()) {
        return changeRows(connection, context, [&](TouchedRows* touched) {
            Status done = applyRows(connection, context, batch, touched);
            return done ? putPlace(connection, context, batch) : done;
        });
    }
    const WriteTurn turn(context.writeTurn);
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    if (Status put = putPlace(connection, context, batch); !put)
        return put;
    return transaction.commit();
}

Status gainRows(Connection& connection, const StoreContext& context, int scope, const QVector<ReplicaRows>& rows) {
    return changeRows(connection, context, [&](TouchedRows* touched) -> Status {
        for (const ReplicaRows& some : rows) {
            if (Status put = putRows(connection, some, true, touched); !put)
                return put;
        }
        const Result<ReplicaState> state = readReplicaState(connection);
        if (!state)
            return state.error();
        QVector<int> scopes = state.value().scopes;
        if (!scopes.contains(scope))
            scopes.append(scope);
        std::sort(scopes.begin(), scopes.end());
        return putScopes(connection, scopes);
    });
}

Status loseRows(Connection& connection, const StoreContext& context, int scope) {
    return changeRows(connection, context, [&](TouchedRows* touched) -> Status {
        // First all keys, then the rows: what a row belongs to is told by its parents.
        const Result<QVector<ReplicaRows>> rows = keysOfScope(connection, scope);
        if (!rows)
            return rows.error();
        for (const ReplicaRows& keys : rows.value()) {
            if (Status deleted = deleteRows(connection, keys, {}, touched); !deleted)
                return deleted;
        }
        const Result<ReplicaState> state = readReplicaState(connection);
        if (!state)
            return state.error();
        QVector<int> scopes = state.value().scopes;
        scopes.removeAll(scope);
        return putScopes(connection, scopes);
    });
}

Status repairRows(Connection& connection, const StoreContext& context, const QVector<RangeRows>& ranges,
                  const QString& epoch, const QString& cursor) {
    return changeRows(connection, context, [&](TouchedRows* touched) -> Status {
        if (Status equal = equalize(connection, ranges, touched); !equal)
            return equal;
        if (Status put = putMeta(connection, metaEpoch, epoch); !put)
            return put;
        return putCursor(connection, cursor);
    });
}

Status evictHistories(Connection& connection, const StoreContext& context, int most) {
    const QHash<qint64, QDateTime> opened = context.opened.take();
    const Result<QVector<qint64>> kept =
        selectAll(connection, "history_kept", [](const SqlStatement& row) { return row.int64(0); });
    if (!kept)
        return kept.error();
    const bool openedKept = std::any_of(kept.value().cbegin(), kept.value().cend(),
                                        [&opened](qint64 account) { return opened.contains(account); });
    if (kept.value().size() <= most && !openedKept)
        return Done{};
    return changeRows(connection, context, [&](TouchedRows* touched) -> Status {
        for (auto it = opened.cbegin(); it != opened.cend(); ++it) {
            if (Status noted = statusOf(execute(connection, "history_opened", it.key(), it.value())); !noted)
                return noted;
        }
        const Result<QVector<qint64>> over = selectAll(
            connection, "history_least_opened", [](const SqlStatement& row) { return row.int64(0); }, most);
        if (!over)
            return over.error();
        for (const qint64 account : over.value()) {
            if (Status forgotten = forgetHistory(connection, account, touched); !forgotten)
                return forgotten;
        }
        return Done{};
    });
}

} // namespace line605
