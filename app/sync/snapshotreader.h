#pragma once

#include "ports/centralgateway.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace line605 {

/// Reads the tables of the first sync from the centre, chunk after chunk, on a thread of its own: while one chunk is
/// written, the next ones are on their way. Nobody else uses the gateway meanwhile.
class SnapshotReader {
public:
    /// Where to read on.
    struct Place {
        QString table;
        qint64 afterKey{};
        QString afterPk;

        [[nodiscard]] static Place beginningOf(const QString& table);
        /// Every table is whole.
        [[nodiscard]] static Place end();
        [[nodiscard]] bool isEnd() const;
    };
    struct Chunk {
        ReplicaRows rows;
        Place next;
    };

    SnapshotReader(CentralGateway& gateway, const QVector<int>& scopes, const Place& from);
    /// Waits for the answer that is on its way.
    ~SnapshotReader();
    Q_DISABLE_COPY_MOVE(SnapshotReader)

    /// The next chunk, waited for; false behind the last one and where the centre gave an error.
    [[nodiscard]] bool take(Chunk& chunk);
    /// After take() gave false: whether that was the end.
    [[nodiscard]] Status status();

    static constexpr int chunkRows = 20'000;

private:
    [[nodiscard]] Status readAll(Place place);
    /// False when nobody wants more.
    [[nodiscard]] bool put(Chunk chunk);

    CentralGateway& m_gateway;
    QVector<int> m_scopes;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Chunk> m_chunks;
    Status m_status{Done{}};
    bool m_ended{};   ///< there will be no more
    bool m_stopped{}; ///< nobody wants more
    std::thread m_thread;
};

} // namespace line605
