#pragma once

#include "domain/result.h"

#include <QMutex>
#include <QString>

#include <functional>
#include <optional>

namespace line605::test {

/// Decides at each call of a fake whether it goes well. A desk that is killed is one whose calls have no effect any
/// more, from some call on: sweeping that call over a whole run tries every instruction that matters.
class Fate {
public:
    /// Kills at call number \a at, counted from here: before it has its effect, or after it but before it is answered.
    void killAt(int at, bool afterEffect) {
        m_calls = 0;
        m_killAt = at;
        m_afterEffect = afterEffect;
        m_dead = false;
    }
    void revive() { killAt(-1, false); }
    [[nodiscard]] bool isDead() const { return m_dead; }

    /// Says what a call named so answers instead: tried before its effect, or with \a after, behind it.
    std::function<std::optional<Error>(const QString& call, bool after)> fault;

    /// Does \a work as the call \a name.
    template<class Work>
    auto run(const char* name, Work work) -> std::invoke_result_t<Work&> {
        if (std::optional<Error> error = meet(QLatin1String(name), false))
            return *error;
        QMutexLocker lock(&m_mutex); // several threads come to the store
        auto answer = work();
        lock.unlock();
        if (std::optional<Error> error = meet(QLatin1String(name), true))
            return *error;
        return answer;
    }

    /// Looks at, or changes, what the calls work on while another thread may be calling.
    template<class Work>
    auto between(Work work) {
        const QMutexLocker lock(&m_mutex);
        return work();
    }

private:
    std::optional<Error> meet(const QString& name, bool after) {
        if (!m_dead && m_killAt >= 0 && after == m_afterEffect && m_calls++ == m_killAt)
            m_dead = true;
        if (m_dead)
            return Error{ErrorCode::Cancelled, QStringLiteral("killed")};
        return fault ? fault(name, after) : std::nullopt;
    }

    QRecursiveMutex m_mutex;
    int m_calls{};
    int m_killAt{-1};
    bool m_afterEffect{};
    bool m_dead{};
};

} // namespace line605::test
