#include "storage/dbworker.h"

#include <sqlite3.h>

namespace line605 {

namespace {

/// A reader sees one state of the store for the whole of its work, and takes the locks of the file once and not for
/// each statement.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Connection& connection) : m_connection(connection) {
        const bool reads = !writes(connection.use()) && connection.use() != ConnectionUse::Memory;
        m_begun = reads && connection.handle() && connection.run("begin").ok();
    }
    ~ReadSnapshot() {
        // An error in the middle may have ended it. The end of a reader's transaction has nothing to fail with.
        if (m_begun && !sqlite3_get_autocommit(m_connection.handle()))
            (void)m_connection.run("commit").ok();
    }
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    Connection& m_connection;
    bool m_begun{};
};

} // namespace

DbWorker::DbWorker(ConnectionUse use, const char* threadName)
    : m_use(use), m_thread(QThread::create([this] { loop(); })) {
    m_thread->setObjectName(QLatin1StringView(threadName));
    m_thread->start();
}

DbWorker::~DbWorker() {
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
        m_arrived.wakeAll();
    }
    m_thread->wait();
}

Status DbWorker::open(const QString& path, const StoreKey& key) {
    return run([path, key](Connection& connection) { return connection.open(path, key); }).result();
}

void DbWorker::enqueue(Task task) {
    const QMutexLocker lock(&m_mutex);
    m_tasks.push_back(std::move(task));
    m_arrived.wakeOne();
}

void DbWorker::loop() {
    Connection connection(m_use);
    for (;;) {
        Task task;
        {
            QMutexLocker lock(&m_mutex);
            while (m_tasks.empty() && !m_stopping)
                m_arrived.wait(&m_mutex);
            if (m_tasks.empty())
                return;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        const bool give = !m_stopping || writes(m_use);
        const ReadSnapshot snapshot(connection);
        task(give ? &connection : nullptr);
    }
}

} // namespace line605
