#pragma once

#include "storage/effects.h"
#include "storage/replicatables.h"
#include "storage/storecontext.h"

struct sqlite3_session;

/// Effects that can be taken out again: with a centre, an operation keeps the changeset that undoes what it did to the
/// rows, so that rows of the centre can be put beneath the operations that still wait.
namespace line605 {

/// Applies the effect of the operation and keeps its undoing with the operation, which is in the log already. Inside
/// the caller's transaction; after an error the caller rolls back.
[[nodiscard]] Result<Changed> applyRecorded(Connection& connection, const Act& act, const OperationBody& body);

/// The effects that the snapshots do not have yet, taken out and done again around a change of the rows, inside the
/// caller's transaction, which holds the turn to write.
///
///     Rebase rebase(connection, context, touched);
///     if (Status out = rebase.takeOut(); !out) …
///     … change rows, mark operations …
///     if (Status again = rebase.putBack(); !again) …
class Rebase {
public:
    Rebase(Connection& connection, const StoreContext& context, TouchedRows& touched);

    /// Newest first.
    [[nodiscard]] Status takeOut();
    /// Those that still wait, oldest first, each with the act as it was. One that is not possible on the rows as they
    /// are now waits without effect: the centre decides.
    [[nodiscard]] Status putBack();

private:
    struct Waiting {
        qint64 seq{};
        OperationId id;
        QString payload;
        QDateTime at;
        QString actor;
        QString entity;
        QByteArray inverse;
        bool hasEffect{};
    };
    /// Whose cards an effect is seen on.
    struct Reach {
        QSet<qint64> accounts;
        QSet<QByteArray> appeals;
    };
    [[nodiscard]] Result<QVector<Waiting>> waiting();
    [[nodiscard]] Status putBack(const Waiting& operation);
    [[nodiscard]] Result<bool> isKnown(const Waiting& operation, const OperationBody& body);
    [[nodiscard]] Result<Reach> reachOf(const Waiting& operation);
    void tell(const Reach& reach);

    Connection& m_connection;
    const StoreContext& m_context;
    TouchedRows& m_touched;
    QHash<OperationId, Reach> m_out; ///< taken out and not put back
};

} // namespace line605
