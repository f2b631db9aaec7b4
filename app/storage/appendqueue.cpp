#include "storage/appendqueue.h"

#include "storage/transaction.h"

#include <sqlite3.h>

#include <iterator>

namespace line605 {

namespace {

/// How many share a commit at most: others who write should not wait for long.
constexpr std::size_t batchSize = 64;

/// SAVEPOINT … RELEASE inside an open transaction; what was not kept is undone.
class Savepoint {
public:
    explicit Savepoint(Connection& connection)
        : m_connection(connection), m_begun(connection.run("savepoint operation")), m_open(m_begun.ok()) {}
    ~Savepoint() {
        // A full disk has SQLite roll back the whole transaction by itself.
        if (m_open && !sqlite3_get_autocommit(m_connection.handle()))
            (void)m_connection.run("rollback to operation; release operation").ok();
    }
    Q_DISABLE_COPY_MOVE(Savepoint)

    [[nodiscard]] const Status& begun() const { return m_begun; }
    [[nodiscard]] Status keep() {
        Status kept = m_connection.run("release operation");
        m_open = !kept.ok();
        return kept;
    }

private:
    Connection& m_connection;
    Status m_begun;
    bool m_open{};
};

} // namespace

AppendQueue::AppendQueue(const StoreContext& context, Write write) : m_context(context), m_write(std::move(write)) {}

Answer<OperationId> AppendQueue::append(const Operation& operation) {
    auto promise = std::make_shared<QPromise<Result<OperationId>>>();
    promise->start();
    Answer<OperationId> answer = promise->future();
    bool first = false;
    {
        const QMutexLocker lock(&m_mutex);
        first = m_waiting.empty();
        m_waiting.push_back({operation, std::move(promise)});
    }
    if (first)
        askForATurn();
    return answer;
}

/// One turn of the writer for all that wait by then.
void AppendQueue::askForATurn() {
    const auto turn = m_context.workers.writer.run([this](Connection& connection) -> Status {
        work(connection);
        return Done{};
    });
    Q_UNUSED(turn)
}

AppendQueue::Batch AppendQueue::takeBatch() {
    const QMutexLocker lock(&m_mutex);
    if (m_waiting.size() <= batchSize)
        return std::exchange(m_waiting, {});
    const auto end = m_waiting.begin() + batchSize;
    Batch batch(std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(end));
    m_waiting.erase(m_waiting.begin(), end);
    askForATurn();
    return batch;
}

void AppendQueue::work(Connection& connection) {
    const Batch batch = takeBatch();
    Answers answers;
    {
        const WriteTurn turn(m_context.writeTurn);
        if (batch.size() == 1 || !writeTogether(connection, batch, answers)) {
            // What failed as a whole is tried one by one: none is to answer for another one.
            answers.clear();
            for (const Waiting& one : batch)
                answers.push_back(writeApart(connection, one.operation));
        }
    }
    answer(batch, answers);
}

Status AppendQueue::writeTogether(Connection& connection, const Batch& batch, Answers& answers) const {
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    for (const Waiting& one : batch) {
        Savepoint savepoint(connection);
        if (!savepoint.begun())
            return savepoint.begun();
        Result<Tell> written = m_write(connection, one.operation);
        if (sqlite3_get_autocommit(connection.handle()))
            return written ? Status(Error{ErrorCode::QueryFailed, QStringLiteral("no transaction")}) : written.error();
        if (written) {
            if (Status kept = savepoint.keep(); !kept)
                return kept;
        }
        answers.push_back(std::move(written));
    }
    return transaction.commit();
}

Result<AppendQueue::Tell> AppendQueue::writeApart(Connection& connection, const Operation& operation) const {
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun().error();
    Result<Tell> written = m_write(connection, operation);
    if (!written)
        return written;
    if (Status committed = transaction.commit(); !committed)
        return committed.error();
    return written;
}

void AppendQueue::answer(const Batch& batch, const Answers& answers) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
        const Result<Tell>& written = answers.at(i);
        if (written && written.value())
            written.value()();
        batch.at(i).promise->addResult(written ? Result<OperationId>(batch.at(i).operation.id)
                                               : Result<OperationId>(written.error()));
        batch.at(i).promise->finish();
    }
}

} // namespace line605
