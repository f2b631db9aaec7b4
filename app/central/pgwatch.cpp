#include "central/pgwatch.h"

#include <libpq-fe.h>
#include <linux/tcp.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>

namespace line605 {

namespace {

/// The bytes that came and that the other side has taken; nothing when the socket does not tell (a local one).
std::optional<quint64> bytesOver(int socket) {
    tcp_info info{};
    socklen_t size = sizeof info;
    if (getsockopt(socket, IPPROTO_TCP, TCP_INFO, &info, &size) != 0)
        return std::nullopt;
    return info.tcpi_bytes_received + info.tcpi_bytes_acked;
}

} // namespace

PgWatch::PgWatch(const PgTimes& times, PgPace pace, PgWaker& waker)
    : m_times(times), m_pace(pace), m_waker(waker), m_deadline(pace == PgPace::Patient ? times.patient : times.call) {}

bool PgWatch::tooSlow(int socket) {
    const std::optional<quint64> bytes = bytesOver(socket);
    if (!bytes)
        return false;
    if (!m_since.isValid()) {
        m_since.start();
        m_bytesBefore = *bytes;
    }
    const qint64 elapsed = m_since.elapsed();
    return elapsed > m_times.call && qint64(*bytes - m_bytesBefore) * 1000 < elapsed * m_times.leastRate;
}

PgWatch::Outcome PgWatch::wait(int socket, bool mayWrite) {
    pollfd one{socket, short(mayWrite ? POLLIN | POLLOUT : POLLIN), 0};
    switch (m_waker.wait({&one, 1}, m_deadline)) {
    case PgWaker::Outcome::TimedOut:
    case PgWaker::Outcome::Woken:
        return Outcome::TimedOut;
    case PgWaker::Outcome::Interrupted:
        return Outcome::Interrupted;
    case PgWaker::Outcome::Ready:
        break;
    }
    if (m_pace != PgPace::Exact) {
        if (tooSlow(socket))
            return Outcome::TimedOut;
        m_deadline.setRemainingTime(m_pace == PgPace::Patient ? m_times.patient : m_times.call);
    }
    return (one.revents & ~POLLOUT) != 0 ? Outcome::Readable : Outcome::Writable;
}

PgWaker::Outcome waitForSocket(PgWaker& waker, int socket, const QDeadlineTimer& deadline) {
    pollfd one{socket, POLLIN, 0};
    return waker.wait({&one, 1}, deadline, true);
}

bool takeNotifications(pg_conn* connection) {
    bool taken = false;
    while (PGnotify* told = PQnotifies(connection)) {
        PQfreemem(told);
        taken = true;
    }
    return taken;
}

void shutDownSocket(int socket) {
    if (socket >= 0)
        shutdown(socket, SHUT_RDWR);
}

} // namespace line605
