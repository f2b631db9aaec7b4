#pragma once

#include "sync/synctools.h"

namespace line605 {

/// No wait between two attempts is longer.
inline constexpr int longestWaitMs = 60'000;

/// How long to wait after failures: full jitter, evenly spread below a bound that doubles with each failure, so that
/// thousands of desks do not come back at the same moment.
class Backoff {
public:
    explicit Backoff(RandomSource random) : m_random(std::move(random)) {}

    /// After one more failure.
    [[nodiscard]] int nextMs() { return delayMs(m_failures++, m_random()); }
    void reset() { m_failures = 0; }
    [[nodiscard]] int failures() const { return m_failures; }

    /// After \a failures before this one; \a share of the bound.
    [[nodiscard]] static int delayMs(int failures, double share);

private:
    RandomSource m_random;
    int m_failures{};
};

/// How long it is until \a at, at most \a longestWaitMs: an instant further away was set by a clock that has moved
/// since, and counts as now.
[[nodiscard]] int waitUntilMs(const QDateTime& at, const QDateTime& now);

} // namespace line605
