#pragma once

#include "sync/receiver.h"
#include "sync/repairer.h"

namespace line605 {

/// The first sync: every row by key, in chunks of short transactions, then what changed meanwhile, then it is shown.
/// What was filled stays filled: after a break it goes on behind the last chunk.
class Bootstrapper {
public:
    Bootstrapper(const SyncTools& tools, StatusBoard& board, Receiver& receiver, Repairer& repairer)
        : m_tools(tools), m_board(board), m_receiver(receiver), m_repairer(repairer) {}

    /// Until the store is published, or something is wrong. Begins anew where the store in \a state was filled from
    /// another epoch.
    [[nodiscard]] Status run(const CentreHello& hello, ReplicaState state);

private:
    [[nodiscard]] Result<ReplicaState> begin();
    [[nodiscard]] Status fill(const ReplicaState& state);
    [[nodiscard]] Status catchUp(const CentreHello& hello);
    [[nodiscard]] Status publish();
    void showProgress(qint64 rows);

    const SyncTools& m_tools;
    StatusBoard& m_board;
    Receiver& m_receiver;
    Repairer& m_repairer;
    BootstrapProgress m_progress;
    QDateTime m_since; ///< of this run
    qint64 m_rowsBefore{};
};

} // namespace line605
