#pragma once

#include "domain/centre.h"
#include "domain/result.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace line605 {

struct ReplicaState {
    enum class Phase {
        Empty,     ///< nothing from the centre yet
        Filling,   ///< the first sync is on its way; nothing is shown
        Published, ///< what is there is whole as of the cursor
    };
    Phase phase{Phase::Empty};
    QString epoch;
    QString cursor; ///< while filling: the one from before the first row
    QVector<int> scopes;
    QString table; ///< while filling: go on here, behind the key
    qint64 afterKey{};
    QString afterPk;
    qint64 rows{};                     ///< that have come while filling
    qint64 totalRows{};                ///< that were counted before filling
    QDateTime lastSync;                ///< of the last apply
    QDateTime lastContact;             ///< of the last hello: the lease counts from the later of both
    int leaseHours{defaultLeaseHours}; ///< as the centre said then
};

/// Whether the centre has not been heard for longer than it allows: what is here is not to be shown. A clock that was
/// put back does not lengthen the lease either. Never over for a store without a centre.
[[nodiscard]] inline bool isLeaseOver(const ReplicaState& state, const QDateTime& now) {
    const QDateTime heard = std::max(state.lastContact, state.lastSync);
    return state.lastContact.isValid() && qAbs(heard.secsTo(now)) > state.leaseHours * qint64(3600);
}

/// The replicated rows of the local store. Every call blocks: it is made on the thread that syncs. Each changing call
/// is one durable transaction; a kill at any instruction leaves the state before or after it.
class ReplicaStore {
public:
    virtual ~ReplicaStore() = default;

    virtual Result<ReplicaState> state() = 0;
    virtual Status noteContact(const CentreHello& hello) = 0;

    /// Forgets every replicated row and begins the first sync. Operations and drafts stay.
    virtual Status beginFilling(const QString& epoch, const QString& cursor, const QVector<int>& scopes,
                                qint64 totalRows) = 0;
    /// \a nextTable: where to go on; the same with the new key, or another table from its beginning.
    virtual Status fill(const ReplicaRows& rows, const QString& nextTable, qint64 afterKey, const QString& afterPk) = 0;
    /// Indexes what came and shows it.
    virtual Status publish(const std::function<void(double)>& progress) = 0;

    /// Takes the effects of waiting operations out, puts the rows, and does those effects again that the snapshot does
    /// not have: operations of \a batch.seen are over. Tells the store's events what changed.
    virtual Status apply(const FeedBatch& batch) = 0;
    /// Rows of scopes that were gained while published: apply() knows them then.
    virtual Status gainScope(int scope, const QVector<ReplicaRows>& rows) = 0;
    /// Removes every row of the scope.
    virtual Status loseScope(int scope) = 0;

    /// Accounts whose history is here.
    virtual Result<QSet<AccountId>> keptHistory() = 0;
    /// Forgets the least recently opened histories over \a most.
    virtual Status evictHistory(int most) = 0;

    /// Digests of the rows as the centre sent them: effects that wait are left out.
    virtual Result<QVector<TableDigest>> digests(const QVector<int>& scopes) = 0;
    /// Of the key range of \a of alone.
    virtual Result<TableDigest> digest(const TableDigest& of) = 0;
    /// Makes each of the key ranges equal to its rows, all at once, and adopts the epoch and the cursor that the rows
    /// are as of: no moment shows rows of two snapshots.
    virtual Status repair(const QVector<RangeRows>& ranges, const QString& epoch, const QString& cursor) = 0;
    /// The rows are as of \a cursor already.
    virtual Status adopt(const QString& epoch, const QString& cursor) = 0;
};

} // namespace line605
