#include "storage/dbworker.h"

namespace line605 {

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
        const bool give = !m_stopping || m_use == ConnectionUse::Writer;
        task(give ? &connection : nullptr);
    }
}

} // namespace line605
