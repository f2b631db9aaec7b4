#pragma once

#include "ports/answer.h"
#include "storage/connection.h"

#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <atomic>
#include <deque>
#include <functional>

namespace line605 {

/// A thread that owns one Connection and does one piece of work after the other. Every answer gets a result, also those
/// that still wait when the worker is destroyed: a writer's are done, a reader's are Cancelled.
class DbWorker {
public:
    DbWorker(ConnectionUse use, const char* threadName);
    ~DbWorker();
    Q_DISABLE_COPY_MOVE(DbWorker)

    /// Opens the connection on the worker's thread; waits for it (call it from a worker thread, never from the
    /// screen's).
    [[nodiscard]] Status open(const QString& path, const StoreKey& key);

    /// Runs \a work on the thread. work: Result<T>(Connection&).
    template<class Work>
    [[nodiscard]] auto run(Work work) -> QFuture<std::invoke_result_t<Work&, Connection&>> {
        using Value = std::invoke_result_t<Work&, Connection&>;
        auto promise = std::make_shared<QPromise<Value>>();
        promise->start();
        enqueue([promise, work = std::move(work)](Connection* connection) mutable {
            promise->addResult(connection ? work(*connection) : Value(Error{ErrorCode::Cancelled}));
            promise->finish();
        });
        return promise->future();
    }

    /// True once the worker is to end: long work looks at it and stops.
    [[nodiscard]] bool stopping() const { return m_stopping; }

private:
    /// Called with null when the work will not be done.
    using Task = std::function<void(Connection*)>;
    void enqueue(Task task);
    void loop();

    ConnectionUse m_use;
    QMutex m_mutex;
    QWaitCondition m_arrived;
    std::deque<Task> m_tasks;
    std::atomic<bool> m_stopping{};
    std::unique_ptr<QThread> m_thread;
};

/// The threads of an open store.
struct Workers {
    DbWorker writer{ConnectionUse::Writer, "store-writer"};
    DbWorker search{ConnectionUse::Search, "store-search"}; ///< the one box alone, so that it never waits for a card
    DbWorker reader{ConnectionUse::Reader, "store-reader"};
    DbWorker lists{ConnectionUse::List, "store-lists"}; ///< orders of half a million rows, which no card waits for
    std::unique_ptr<DbWorker> sync;                     ///< writes what the centre says; null without a centre
    std::unique_ptr<DbWorker> compare; ///< reads whole tables to compare them with the centre; null without one
};

} // namespace line605
