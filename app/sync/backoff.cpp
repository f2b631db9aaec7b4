#include "sync/backoff.h"

#include <algorithm>

namespace line605 {

int Backoff::delayMs(int failures, double share) {
    constexpr int firstMs = 1000;
    constexpr int mostDoublings = 6; // 64 s, over the cap
    const int bound = std::min(longestWaitMs, firstMs << std::clamp(failures, 0, mostDoublings));
    return int(share * bound);
}

int waitUntilMs(const QDateTime& at, const QDateTime& now) {
    if (!at.isValid())
        return 0;
    constexpr int slack = 1000; // instants in the store may be rounded
    const qint64 wait = now.msecsTo(at);
    return wait <= 0 || wait > longestWaitMs + slack ? 0 : int(wait);
}

} // namespace line605
