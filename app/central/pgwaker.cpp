#include "central/pgwaker.h"

#include <algorithm>
#include <cerrno>
#include <limits>
#include <vector>

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace line605 {

namespace {

int millisecondsLeft(const QDeadlineTimer& deadline) {
    if (deadline.isForever())
        return -1;
    return int(std::min<qint64>(deadline.remainingTime(), std::numeric_limits<int>::max()));
}

} // namespace

PgWaker::PgWaker() : m_event(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

PgWaker::~PgWaker() {
    if (m_event >= 0)
        close(m_event);
}

PgWaker::Outcome PgWaker::wait(std::span<pollfd> sockets, const QDeadlineTimer& deadline, bool mayWake) {
    std::vector<pollfd> all(sockets.begin(), sockets.end());
    all.push_back({m_event, POLLIN, 0});
    for (;;) {
        if (m_interrupted)
            return Outcome::Interrupted;
        if (mayWake && m_woken.exchange(false))
            return Outcome::Woken;
        const int count = poll(all.data(), nfds_t(all.size()), millisecondsLeft(deadline));
        if (count == 0)
            return Outcome::TimedOut;
        if (count < 0 && errno != EINTR)
            return Outcome::TimedOut;
        if (count > 0 && all.back().revents != 0) {
            quint64 rings = 0;
            [[maybe_unused]] const ssize_t size = read(m_event, &rings, sizeof rings);
        }
        const bool ready =
            count > 0 && std::any_of(all.begin(), all.end() - 1, [](const pollfd& one) { return one.revents != 0; });
        if (ready && !m_interrupted) {
            std::copy(all.begin(), all.end() - 1, sockets.begin());
            return Outcome::Ready;
        }
    }
}

void PgWaker::wake() {
    m_woken = true;
    ring();
}

void PgWaker::interrupt() {
    m_interrupted = true;
    ring();
}

void PgWaker::resume() {
    m_interrupted = false;
}

void PgWaker::ring() {
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t size = write(m_event, &one, sizeof one);
}

} // namespace line605
