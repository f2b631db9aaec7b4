#pragma once

#include "domain/outbox.h"

#include <functional>

namespace line605 {

/// The waiting operations of the local store. Every call blocks: it is made on the thread that syncs, or through
/// SyncControl. Each changing call is one durable transaction.
class OutboxStore {
public:
    virtual ~OutboxStore() = default;

    /// Calls \a handler after each commit that made an operation wait, from the thread that committed it; an empty one
    /// ends that, and has returned only when no call is under way.
    virtual void onWaiting(std::function<void()> handler) = 0;

    /// What may be sent at \a now, in order, up to \a limit: the first of each entity whose maker was acknowledged or
    /// comes before it here, not blocked, not before its next try.
    virtual Result<QVector<OutboxItem>> sendable(const QDateTime& now, int limit) = 0;
    /// When the next one may be sent; null when none waits.
    virtual Result<QDateTime> nextTryAt() = 0;
    virtual Result<OutboxCounts> counts() = 0;
    /// Waiting and refused ones, oldest first, for the screen.
    virtual Result<QVector<OutboxItem>> items() = 0;
    /// Acknowledged ones that no applied snapshot has shown yet.
    virtual Result<QVector<OutboxItem>> unseen() = 0;

    /// All of them in one transaction.
    virtual Status acknowledged(const QVector<Acknowledgement>& all, const QDateTime& at) = 0;
    /// Permanent, all in one transaction: takes the effects out, keeps what was typed, blocks what depends on them.
    virtual Status refused(const QVector<Refusal>& all) = 0;
    virtual Status tryLater(OperationId id, const QDateTime& nextTry) = 0;
    /// A person's decision about a refused one: once more, with its dependents. Under the id that is given back:
    /// another one, since the centre remembers what it answered, but the same after CentreFailed, which was no answer:
    /// what an attempt before it may have done is not to be done twice. NotFound when it is not refused.
    virtual Result<OperationId> retry(OperationId id) = 0;
    /// A person's decision about a refused one: gone with its dependents; the reason stays in the store.
    virtual Status discard(OperationId id, const QString& reason) = 0;
    /// Makes acknowledged ones since \a from wait again: commits may have been lost. How many.
    virtual Result<int> replay(const QDateTime& from) = 0;
    /// Forgets what was acknowledged before \a until and seen.
    virtual Status forget(const QDateTime& until) = 0;
    /// The link is up: every next try is now.
    virtual Status rearm() = 0;
};

} // namespace line605
