#include "sync/snapshotreader.h"

#include "sync/replicatedtables.h"

#include <limits>

namespace line605 {

namespace {

/// Some tables are quick to send and slow to write, others the other way: so many chunks smooth it.
constexpr std::size_t mostAhead = 3;

SnapshotReader::Place behind(const SnapshotReader::Place& place, const SnapshotChunk& chunk) {
    if (chunk.rows.count >= SnapshotReader::chunkRows)
        return {place.table, chunk.lastKey, chunk.lastPk};
    const qsizetype next = replicatedTables().indexOf(place.table) + 1;
    return next < replicatedTables().size() ? SnapshotReader::Place::beginningOf(replicatedTables().at(next))
                                            : SnapshotReader::Place::end();
}

} // namespace

SnapshotReader::Place SnapshotReader::Place::beginningOf(const QString& table) {
    return {table, std::numeric_limits<qint64>::min(), {}};
}

SnapshotReader::Place SnapshotReader::Place::end() {
    return beginningOf(QStringLiteral("end"));
}

bool SnapshotReader::Place::isEnd() const {
    return table == end().table;
}

SnapshotReader::SnapshotReader(CentralGateway& gateway, const QVector<int>& scopes, const Place& from)
    : m_gateway(gateway), m_scopes(scopes), m_thread([this, from] {
          Status read = readAll(from);
          const std::scoped_lock lock(m_mutex);
          m_status = std::move(read);
          m_ended = true;
          m_changed.notify_all();
      }) {}

SnapshotReader::~SnapshotReader() {
    {
        const std::scoped_lock lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

bool SnapshotReader::take(Chunk& chunk) {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_chunks.empty() || m_ended; });
    if (m_chunks.empty())
        return false;
    chunk = std::move(m_chunks.front());
    m_chunks.pop_front();
    m_changed.notify_all();
    return true;
}

Status SnapshotReader::status() {
    const std::scoped_lock lock(m_mutex);
    return m_status;
}

Status SnapshotReader::readAll(Place place) {
    while (!place.isEnd()) {
        const Result<SnapshotChunk> answer =
            m_gateway.snapshot(place.table, m_scopes, place.afterKey, place.afterPk, chunkRows);
        if (!answer)
            return answer.error();
        const Place next = behind(place, answer.value());
        Chunk chunk{answer.value().rows, next};
        chunk.rows.table = place.table;
        if (!put(std::move(chunk)))
            break;
        place = next;
    }
    return Done{};
}

bool SnapshotReader::put(Chunk chunk) {
    std::unique_lock lock(m_mutex);
    m_chunks.push_back(std::move(chunk));
    m_changed.notify_all();
    m_changed.wait(lock, [this] { return m_chunks.size() < mostAhead || m_stopped; });
    return !m_stopped;
}

} // namespace line605
