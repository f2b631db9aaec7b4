#include "sync/syncrequests.h"

namespace line605 {

void SyncRequests::add(Request request) {
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_closed) {
            m_waiting.push_back(std::move(request));
            return;
        }
    }
    request(&m_why);
}

bool SyncRequests::isEmpty() const {
    const QMutexLocker lock(&m_mutex);
    return m_waiting.empty();
}

std::deque<SyncRequests::Request> SyncRequests::takeAll() {
    const QMutexLocker lock(&m_mutex);
    return std::exchange(m_waiting, {});
}

void SyncRequests::failAll(const Error& why) {
    for (const Request& request : takeAll())
        request(&why);
}

void SyncRequests::close(const Error& why) {
    {
        const QMutexLocker lock(&m_mutex);
        m_closed = true;
        m_why = why;
    }
    failAll(why);
}

} // namespace line605
