#pragma once

#include "ports/answer.h"

#include <QMutex>

#include <deque>
#include <functional>

namespace line605 {

/// What the screen asked of the sync's thread, in order. Every answer gets a result: once closed, what waits and what
/// comes later fails.
class SyncRequests {
public:
    /// Called with null on the sync's thread to do the work, or with the reason why it will not be done.
    using Request = std::function<void(const Error* instead)>;

    void add(Request request);
    [[nodiscard]] bool isEmpty() const;
    /// All that wait, no longer waiting here.
    [[nodiscard]] std::deque<Request> takeAll();
    /// Fails what waits.
    void failAll(const Error& why);
    /// … and whatever comes.
    void close(const Error& why);

    /// A request that answers what \a work answers.
    template<class T, class Work>
    [[nodiscard]] Answer<T> ask(Work work) {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        add([promise, work = std::move(work)](const Error* instead) mutable {
            promise->addResult(instead ? Result<T>(*instead) : work());
            promise->finish();
        });
        return promise->future();
    }

private:
    mutable QMutex m_mutex;
    std::deque<Request> m_waiting;
    bool m_closed{};
    Error m_why;
};

} // namespace line605
