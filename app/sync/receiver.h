#pragma once

#include "sync/statusboard.h"
#include "sync/synctools.h"

#include <QHash>
#include <QSet>

namespace line605 {

/// Brings what changed at the centre into the store, one snapshot after the other.
class Receiver {
public:
    Receiver(const SyncTools& tools, StatusBoard& board) : m_tools(tools), m_board(board) {}

    /// CursorUnusable when the centre cannot tell the changes, or there are too many of them.
    [[nodiscard]] Status pull();
    /// Puts \a feed into the store, which was in \a state: first without the scopes that were lost, so that no moment
    /// shows rows of two snapshots.
    [[nodiscard]] Status take(const ReplicaState& state, const FeedBatch& feed);

    /// Asks for the history of \a accounts with the next pulls.
    void want(const QVector<AccountId>& accounts);
    [[nodiscard]] bool wantsMore() const { return !m_wanted.isEmpty(); }
    /// Whether \a account was asked for and has not come yet.
    [[nodiscard]] bool wants(AccountId account) const { return m_wanted.contains(account); }
    /// Whether the last pull that asked for \a account brought it.
    [[nodiscard]] bool brought(AccountId account) const { return m_brought.contains(account); }
    /// Scopes of the person that the store does not have yet, as of the last pull.
    [[nodiscard]] const QVector<int>& gained() const { return m_gained; }

private:
    const SyncTools& m_tools;
    StatusBoard& m_board;
    QVector<AccountId> m_wanted;
    QSet<AccountId> m_brought;
    QVector<int> m_gained;
};

} // namespace line605
