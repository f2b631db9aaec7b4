#include "sync/housekeeper.h"

namespace line605 {

Housekeeper::Housekeeper(const SyncTools& tools)
    : m_tools(tools), m_nextCheck(tools.clock.nowUtc().addMSecs(int(hourMs * tools.random()))) {}

bool Housekeeper::due(const QDateTime& at) const {
    const QDateTime now = m_tools.clock.nowUtc();
    // Over an hour away: the clock was put back.
    return !at.isValid() || at <= now || now.msecsTo(at) > hourMs;
}

Status Housekeeper::tidy() {
    if (!due(m_nextTidy))
        return Done{};
    const QDateTime now = m_tools.clock.nowUtc();
    if (const Status forgot = m_tools.outbox.forget(now.addDays(-keepDays)); !forgot)
        return forgot;
    if (const Status evicted = m_tools.replica.evictHistory(mostHistories); !evicted)
        return evicted;
    m_nextTidy = now.addMSecs(hourMs);
    return Done{};
}

bool Housekeeper::checkDue() const {
    return due(m_nextCheck);
}

void Housekeeper::checked() {
    m_nextCheck = m_tools.clock.nowUtc().addMSecs(hourMs);
}

} // namespace line605
