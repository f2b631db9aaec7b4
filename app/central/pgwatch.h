#pragma once

#include "central/pgconnection.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

struct pg_conn;

namespace line605 {

/// Keeps the time of one call: whether its answer still comes as it should.
class PgWatch {
public:
    enum class Outcome { Readable, Writable, TimedOut, Interrupted };

    PgWatch(const PgTimes& times, PgPace pace, PgWaker& waker);

    /// Until there is something to read, or to write when \a mayWrite.
    [[nodiscard]] Outcome wait(int socket, bool mayWrite);

private:
    [[nodiscard]] bool tooSlow(int socket);

    const PgTimes& m_times;
    PgPace m_pace;
    PgWaker& m_waker;
    QDeadlineTimer m_deadline;
    QElapsedTimer m_since;   ///< the first bytes came
    quint64 m_bytesBefore{}; ///< that went over the socket before
};

/// Until \a socket can be read; may be woken.
[[nodiscard]] PgWaker::Outcome waitForSocket(PgWaker& waker, int socket, const QDeadlineTimer& deadline);
/// Takes what the other side notified; true when there was something.
[[nodiscard]] bool takeNotifications(pg_conn* connection);
/// Ends both directions, so that closing waits for nothing.
void shutDownSocket(int socket);

} // namespace line605
