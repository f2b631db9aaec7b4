#pragma once

#include <QDeadlineTimer>
#include <QtGlobal>

#include <atomic>
#include <span>

struct pollfd;

namespace line605 {

/// Waits for sockets with an exact deadline; any thread may end the waiting.
class PgWaker {
public:
    enum class Outcome { Ready, TimedOut, Woken, Interrupted };

    PgWaker();
    ~PgWaker();
    Q_DISABLE_COPY_MOVE(PgWaker)

    /// Until one of \a sockets is as it is asked to be. What is ready counts even after the deadline: the program may
    /// have been stopped meanwhile. Woken only when \a mayWake.
    [[nodiscard]] Outcome wait(std::span<pollfd> sockets, const QDeadlineTimer& deadline, bool mayWake = false);

    /// Ends a waiting that may be woken, or the next such one; from any thread.
    void wake();
    /// Ends every waiting until resume(); from any thread.
    void interrupt();
    void resume();
    [[nodiscard]] bool isInterrupted() const { return m_interrupted; }

private:
    void ring();

    int m_event;
    std::atomic<bool> m_woken{};
    std::atomic<bool> m_interrupted{};
};

} // namespace line605
