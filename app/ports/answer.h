#pragma once

#include "domain/result.h"

#include <QFuture>
#include <QPromise>

namespace line605 {

/// What a port promises: a Result that arrives later. Continue with `.then(context, …)`; a future is never left without
/// a result.
template<class T>
using Answer = QFuture<Result<T>>;

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
