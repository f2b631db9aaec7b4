#include "sync/bootstrapper.h"

#include "sync/replicatedtables.h"

#include <QLoggingCategory>

#include <future>
#include <limits>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(lcSync)

namespace {

/// Where to go on when every table is whole.
QString endMark() {
    return QStringLiteral("end");
}

} // namespace

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

Bootstrapper::Place Bootstrapper::placeOf(const ReplicaState& state) {
    if (state.table.isEmpty())
        return {replicatedTables().constFirst(), std::numeric_limits<qint64>::min(), {}};
    return {state.table, state.afterKey, state.afterPk};
}

Bootstrapper::Place Bootstrapper::behind(const Place& place, const SnapshotChunk& chunk) {
    if (chunk.rows.count >= Bootstrapper::chunk)
        return {place.table, chunk.lastKey, chunk.lastPk};
    const qsizetype next = replicatedTables().indexOf(place.table) + 1;
    return {next < replicatedTables().size() ? replicatedTables().at(next) : endMark(),
            std::numeric_limits<qint64>::min(),
            {}};
}

Status Bootstrapper::fill(const ReplicaState& state) {
    const auto ask = [this, scopes = state.scopes](const Place& place) {
        return m_tools.gateway.snapshot(place.table, scopes, place.afterKey, place.afterPk, chunk);
    };
    Place place = placeOf(state);
    if (place.table == endMark())
        return Done{};
    qint64 rows = state.rows;
    Result<SnapshotChunk> here = ask(place);
    for (;;) {
        if (!here)
            return here.error();
        if (m_tools.ending())
            return Error{ErrorCode::Cancelled};
        const Place next = behind(place, here.value());
        // The next chunk is on its way while this one is written: two cores, one of each side.
        std::future<Result<SnapshotChunk>> ahead;
        if (next.table != endMark())
            ahead = std::async(std::launch::async, ask, next);
        ReplicaRows chunkRows = here.value().rows;
        chunkRows.table = place.table;
        if (const Status filled = m_tools.replica.fill(chunkRows, next.table, next.afterKey, next.afterPk); !filled)
            return filled;
        rows += chunkRows.count;
        showProgress(rows);
        if (!ahead.valid())
            return Done{};
        here = ahead.get();
        place = next;
    }
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
