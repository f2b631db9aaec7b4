#pragma once

#include "sync/digestdrill.h"
#include "sync/receiver.h"

namespace line605 {

/// Where the feed alone cannot help: the data's epoch is another, or the cursor is of no use. And the check, every hour
/// and on demand, that the store is equal to the centre.
class Repairer {
public:
    Repairer(const SyncTools& tools, StatusBoard& board, Receiver& receiver)
        : m_tools(tools), m_board(board), m_receiver(receiver), m_drill(tools) {}

    /// Makes every row equal to the centre's and goes on from there. Where the epoch is another one than \a state's,
    /// commits may have been lost: what was acknowledged within a week is sent once more, and kept histories are
    /// fetched anew.
    [[nodiscard]] Status restore(const CentreHello& hello, const ReplicaState& state);
    /// The tables that differ from the centre, all as of one snapshot; nothing is repaired.
    [[nodiscard]] Result<QVector<TableDigest>> verify();
    /// verify(), and repairs. A difference that comes back after it was repaired is an alarm.
    [[nodiscard]] Status check();

    /// Whether \a epoch is that of a store whose rows are of \a now, but not yet its histories.
    [[nodiscard]] static bool awaitsHistory(const QString& epoch, const QString& now);
    /// After pulls: adopts the epoch at last when the histories have come.
    [[nodiscard]] Status settle(const CentreHello& hello);

    static constexpr int replayDays = 7;

private:
    /// Makes \a differing tables equal, at once, as of \a cursor.
    [[nodiscard]] Status equalize(const QVector<TableDigest>& differing, const QString& epoch, const QString& cursor);
    void alarm(const QVector<TableDigest>& differing);

    const SyncTools& m_tools;
    StatusBoard& m_board;
    Receiver& m_receiver;
    DigestDrill m_drill;
    bool m_mismatched{}; ///< the last check found a difference
};

} // namespace line605
