#pragma once

#include "domain/calendar.h"
#include "domain/deadline.h"
#include "domain/readingrules.h"
#include "ports/clock.h"
#include "ports/storeevents.h"
#include "storage/dbworker.h"
#include "storage/storerules.h"

#include <QSemaphore>

namespace line605 {

/// What the parts of an open store share; outlives them.
struct StoreContext {
    Workers& workers;
    const Clock& clock;
    const StoreRules& rules;
    StoreEvents& events;   ///< belongs to the caller's thread: use the functions of notify.h
    QSemaphore& writeTurn; ///< one writer at a time: an operation, or a bulk input from begin to end
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
