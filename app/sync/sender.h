#pragma once

#include "sync/backoff.h"
#include "sync/statusboard.h"

namespace line605 {

/// Takes what waits in the outbox to the centre: in the order of each entity, many in a round trip, each until it is
/// acknowledged or refused for good.
class Sender {
public:
    Sender(const SyncTools& tools, StatusBoard& board) : m_tools(tools), m_board(board) {}

    /// Sends all that may be sent now. An error: the link, or the store. What the centre could not do for the moment
    /// is tried again later, and is no error here.
    [[nodiscard]] Status send();
    /// Tells the others, where a batch went through and the centre had said «too early».
    [[nodiscard]] Status tell();
    /// Until send() or tell() has something to do; longestWaitMs when nothing is known of.
    [[nodiscard]] int waitMs() const;
    /// How the queue stands, onto the board.
    void showCounts();

    static constexpr int batch = 100;
    static constexpr int tickAgainMs = 500;
    /// An operation that the centre fails at so often, though it never refuses it, is shown to the person as refused.
    static constexpr int mostAttempts = 10;

private:
    [[nodiscard]] Status sendBatch(const QVector<OutboxItem>& items);
    /// Keeps the \a answers to the first of \a items.
    [[nodiscard]] Status settle(const QVector<OutboxItem>& items, const QVector<SubmitAnswer>& answers);
    /// The link holds, but the centre did not do this one now.
    [[nodiscard]] Status postpone(const OutboxItem& item, const Error& why);
    [[nodiscard]] Status later(const OutboxItem& item);

    const SyncTools& m_tools;
    StatusBoard& m_board;
    QDateTime m_tellAt; ///< null = nothing to tell
};

} // namespace line605
