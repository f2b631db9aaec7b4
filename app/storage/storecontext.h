#pragma once

#include "domain/calendar.h"
#include "domain/deadline.h"
#include "domain/readingrules.h"
#include "ports/clock.h"
#include "ports/storeevents.h"
#include "storage/dbworker.h"
#include "storage/storerules.h"

#include <QHash>
#include <QMutex>
#include <QSemaphore>

namespace line605 {

/// The accounts whose card was read: the history of those opened long ago goes first. In memory, so that reading does
/// not write; written down when histories are evicted.
class OpenedHistories {
public:
    void note(AccountId account, const QDateTime& at) {
        const QMutexLocker lock(&m_mutex);
        m_openedAt.insert(account.value, at);
    }
    [[nodiscard]] QHash<qint64, QDateTime> take() {
        const QMutexLocker lock(&m_mutex);
        return std::exchange(m_openedAt, {});
    }

private:
    QMutex m_mutex;
    QHash<qint64, QDateTime> m_openedAt;
};

/// Tells whoever sends operations that one waits.
class WaitingBell {
public:
    /// Returns when no call of the handler before is under way.
    void setHandler(std::function<void()> handler) {
        const QMutexLocker lock(&m_mutex);
        m_handler = std::move(handler);
    }
    void ring() {
        const QMutexLocker lock(&m_mutex);
        if (m_handler)
            m_handler();
    }

private:
    QMutex m_mutex;
    std::function<void()> m_handler;
};

/// What the parts of an open store share; outlives them.
struct StoreContext {
    Workers& workers;
    const Clock& clock;
    const StoreRules& rules;
    StoreEvents& events;   ///< belongs to the caller's thread: use the functions of notify.h
    QSemaphore& writeTurn; ///< one writer at a time: an operation, or a bulk input from begin to end
    bool centre{};         ///< operations wait for a centre
    OpenedHistories& opened;
    WaitingBell& bell;
};

/// Holds the turn to write while it lives; may be released on another thread than it was taken on.
class WriteTurn {
public:
    explicit WriteTurn(QSemaphore& semaphore) : m_semaphore(&semaphore) { semaphore.acquire(); }
    WriteTurn(WriteTurn&& other) noexcept : m_semaphore(std::exchange(other.m_semaphore, nullptr)) {}
    WriteTurn& operator=(WriteTurn&&) = delete;
    ~WriteTurn() {
        if (m_semaphore)
            m_semaphore->release();
    }

private:
    QSemaphore* m_semaphore;
};

/// What a bulk input gets: its own writing connection, made on the calling thread, and the turn. \c committed tells the
/// models after the commit.
struct RegistryAccess {
    WriteTurn turn;
    std::unique_ptr<Connection> connection;
    std::function<void()> committed;
};

} // namespace line605
