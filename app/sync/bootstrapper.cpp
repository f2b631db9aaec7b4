#include "sync/bootstrapper.h"

#include "sync/replicatedtables.h"
#include "sync/snapshotreader.h"

#include <QLoggingCategory>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(lcSync)

Status Bootstrapper::run(const CentreHello& hello, ReplicaState state) {
    if (state.phase == ReplicaState::Phase::Empty || state.epoch != hello.epoch) {
        Result<ReplicaState> begun = begin();
        if (!begun)
            return begun.error();
        state = std::move(begun).value();
    }
    m_since = m_tools.clock.nowUtc();
    m_rowsBefore = state.rows;
    m_progress = {true, state.rows, state.totalRows, -1, false};
    m_board.setBootstrap(m_progress);
    Status done = fill(state);
    if (done)
        done = catchUp(hello);
    if (done)
        done = publish();
    m_progress.running = false;
    m_board.setBootstrap(m_progress);
    return done;
}

Result<ReplicaState> Bootstrapper::begin() {
    const Result<SnapshotStart> start = m_tools.gateway.beginSnapshot();
    if (!start)
        return start.error();
    qCInfo(lcSync, "first sync: %lld rows", start.value().rows);
    const SnapshotStart& from = start.value();
    if (const Status begun = m_tools.replica.beginFilling(from.epoch, from.cursor, from.scopes, from.rows); !begun)
        return begun.error();
    return m_tools.replica.state();
}

Status Bootstrapper::fill(const ReplicaState& state) {
    using Place = SnapshotReader::Place;
    SnapshotReader reader(m_tools.gateway, state.scopes,
                          state.table.isEmpty() ? Place::beginningOf(replicatedTables().constFirst())
                                                : Place{state.table, state.afterKey, state.afterPk});
    qint64 rows = state.rows;
    SnapshotReader::Chunk chunk;
    while (reader.take(chunk)) {
        if (m_tools.ending())
            return Error{ErrorCode::Cancelled};
        const Place& next = chunk.next;
        if (const Status filled = m_tools.replica.fill(chunk.rows, next.table, next.afterKey, next.afterPk); !filled)
            return filled;
        rows += chunk.rows.count;
        showProgress(rows);
    }
    return reader.status();
}

Status Bootstrapper::catchUp(const CentreHello& hello) {
    const Status pulled = m_receiver.pull();
    if (pulled || pulled.error().code != ErrorCode::CursorUnusable)
        return pulled;
    // It took longer than the centre remembers: what differs is repaired.
    const Result<ReplicaState> state = m_tools.replica.state();
    return state ? m_repairer.restore(hello, state.value()) : Status(state.error());
}

Status Bootstrapper::publish() {
    m_progress.indexing = true;
    m_progress.secondsLeft = -1;
    m_board.setBootstrap(m_progress);
    const QDateTime begun = m_tools.clock.nowUtc();
    return m_tools.replica.publish([this, begun](double share) {
        constexpr double enough = 0.05;
        if (share > enough) {
            const double passed = double(begun.msecsTo(m_tools.clock.nowUtc())) / 1000;
            m_progress.secondsLeft = int(passed / share * (1 - share)) + 1;
        }
        m_board.setBootstrap(m_progress);
    });
}

void Bootstrapper::showProgress(qint64 rows) {
    const qint64 passedMs = m_since.msecsTo(m_tools.clock.nowUtc());
    const qint64 come = rows - m_rowsBefore;
    m_progress.rows = rows;
    m_progress.total = std::max(m_progress.total, rows);
    if (passedMs > 0 && come > 0)
        m_progress.secondsLeft = int((m_progress.total - rows) * passedMs / come / 1000) + 1;
    m_board.setBootstrap(m_progress);
}

} // namespace line605
