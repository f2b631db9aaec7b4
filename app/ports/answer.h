#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <memory>

namespace line605 {

/// Calls \a f with the result of \a future on the thread of \a context, from its event loop; not at all when \a context
/// is gone by then. It stands for QFuture::then(context, f), which in Qt 6.4 looks at the context from the thread that
/// answers: an assertion fails, or worse, when a page is closed while the store still reads for it.
template<class Value, class F>
void deliver(const QFuture<Value>& future, const QObject* context, F f) {
    auto* watcher = new QFutureWatcher<Value>(const_cast<QObject*>(context)); // goes with the context
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, f = std::move(f)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            f(watcher->result());
    });
    watcher->setFuture(future);
}

template<class T>
class Answer;

namespace detail {

template<class R>
struct AnswerTo { // a continuation that answers nothing, or no Result
    using Type = void;
};
template<class U>
struct AnswerTo<Result<U>> {
    using Type = Answer<U>;
};
template<class U>
struct AnswerTo<Answer<U>> {
    using Type = Answer<U>;
};
template<class U>
struct AnswerTo<QFuture<Result<U>>> {
    using Type = Answer<U>;
};

} // namespace detail

/// What a port promises: a Result that arrives later. Continue with `.then(context, …)`; a future is never left without
/// a result, unless the context of a continuation before it is gone.
template<class T>
class Answer : public QFuture<Result<T>> {
public:
    Answer() = default;
    Answer(QFuture<Result<T>> future) : QFuture<Result<T>>(std::move(future)) {}

    /// Calls \a f with the Result as deliver() does. A continuation that answers a Result, or another Answer, makes an
    /// Answer of it.
    template<class F>
    typename detail::AnswerTo<std::invoke_result_t<F&, Result<T>>>::Type then(const QObject* context, F f) const {
        using Given = std::invoke_result_t<F&, Result<T>>;
        using Next = typename detail::AnswerTo<Given>::Type;
        const QFuture<Result<T>>& future = *this;
        if constexpr (std::is_void_v<Next>) {
            deliver(future, context, std::move(f));
        } else {
            using Value = decltype(std::declval<Next>().result());
            auto promise = std::make_shared<QPromise<Value>>();
            promise->start();
            const auto keep = [promise](const Value& value) {
                promise->addResult(value);
                promise->finish();
            };
            deliver(future, context, [keep, context, f = std::move(f)](const Result<T>& result) mutable {
                if constexpr (std::is_same_v<Given, Value>)
                    keep(f(result));
                else
                    deliver(QFuture<Value>(f(result)), context, keep);
            });
            return Next(promise->future());
        }
    }
};

/// An answer that is there already.
template<class T>
[[nodiscard]] Answer<T> ready(Result<T> result) {
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace line605
