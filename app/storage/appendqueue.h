#pragma once

#include "domain/operation.h"
#include "ports/answer.h"
#include "storage/storecontext.h"

#include <QMutex>

#include <functional>
#include <vector>

namespace line605 {

/// Operations on their way to the disk. Those that wait while another one is made durable share the next commit, and so
/// one wait for the disk: each in a savepoint of its own, so that a refusal undoes itself alone, and each answered only
/// after the commit.
class AppendQueue {
public:
    /// Writes one operation with its effect inside the transaction that is open; answers what tells of it after the
    /// commit, or null. What it wrote is undone when it answers an error.
    using Tell = std::function<void()>;
    using Write = std::function<Result<Tell>(Connection&, const Operation&)>;

    AppendQueue(const StoreContext& context, Write write);

    [[nodiscard]] Answer<OperationId> append(const Operation& operation);

private:
    struct Waiting {
        Operation operation;
        std::shared_ptr<QPromise<Result<OperationId>>> promise;
    };
    using Batch = std::vector<Waiting>;
    using Answers = std::vector<Result<Tell>>;

    void askForATurn();
    [[nodiscard]] Batch takeBatch();
    void work(Connection& connection);
    [[nodiscard]] Status writeTogether(Connection& connection, const Batch& batch, Answers& answers) const;
    [[nodiscard]] Result<Tell> writeApart(Connection& connection, const Operation& operation) const;
    static void answer(const Batch& batch, const Answers& answers);

    const StoreContext& m_context;
    Write m_write;
    QMutex m_mutex;
    Batch m_waiting; ///< behind the mutex
};

} // namespace line605
