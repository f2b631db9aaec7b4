#include "sync/repairer.h"

#include "sync/pullrequest.h"

#include <QLoggingCategory>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(lcSync)

namespace {

/// Marks an epoch whose rows have come, but whose histories are still to be fetched: a kill between does not forget it.
QString withoutHistory(const QString& epoch) {
    return epoch + QStringLiteral("/history");
}

} // namespace

bool Repairer::awaitsHistory(const QString& epoch, const QString& now) {
    return epoch == withoutHistory(now);
}

Status Repairer::restore(const CentreHello& hello, const ReplicaState& state) {
    qCInfo(lcSync, "comparing every row: epoch %s", state.epoch == hello.epoch ? "unchanged" : "changed");
    if (state.epoch != hello.epoch) {
        const QDateTime from = m_tools.clock.nowUtc().addDays(-replayDays);
        const Result<int> again = m_tools.outbox.replay(from);
        if (!again)
            return again.error();
        qCInfo(lcSync, "%d operations are sent once more", again.value());
        m_board.outboxMoved();
    }
    const Result<SnapshotStart> start = m_tools.gateway.beginSnapshot();
    if (!start)
        return start.error();
    PullRequest request;
    request.cursor = start.value().cursor;
    request.scopes = state.scopes;
    FeedBatch feed;
    const Result<QVector<TableDigest>> centre = m_tools.gateway.digests(request, feed);
    if (!centre)
        return centre.error();
    for (const int scope : without(state.scopes, feed.scopes)) {
        if (const Status lost = m_tools.replica.loseScope(scope); !lost)
            return lost;
    }
    const auto differing =
        m_drill.differences(centre.value(), without(state.scopes, without(state.scopes, feed.scopes)));
    if (!differing)
        return differing.error();
    return equalize(differing.value(), withoutHistory(hello.epoch), feed.cursor);
}

Status Repairer::settle(const CentreHello& hello) {
    const Result<ReplicaState> state = m_tools.replica.state();
    if (!state)
        return state.error();
    if (!awaitsHistory(state.value().epoch, hello.epoch) || m_receiver.wantsMore())
        return Done{};
    return m_tools.replica.adopt(hello.epoch, state.value().cursor);
}

Result<QVector<TableDigest>> Repairer::verify() {
    const Result<ReplicaState> state = m_tools.replica.state();
    if (!state)
        return state.error();
    const Result<PullRequest> request = pullRequest(m_tools, state.value());
    if (!request)
        return request.error();
    FeedBatch feed;
    const Result<QVector<TableDigest>> centre = m_tools.gateway.digests(request.value(), feed);
    if (!centre)
        return centre.error();
    if (feed.truncated)
        return Error{ErrorCode::CursorUnusable, QStringLiteral("too many changes")};
    if (const Status taken = m_receiver.take(state.value(), feed); !taken)
        return taken.error();
    return m_drill.differences(centre.value(),
                               without(state.value().scopes, without(state.value().scopes, feed.scopes)));
}

Status Repairer::check() {
    const Result<QVector<TableDigest>> differing = verify();
    if (!differing)
        return differing.error();
    if (differing.value().isEmpty()) {
        m_mismatched = false;
        m_board.clearAlarm();
        return Done{};
    }
    alarm(differing.value());
    const Result<ReplicaState> state = m_tools.replica.state();
    return state ? equalize(differing.value(), state.value().epoch, state.value().cursor) : Status(state.error());
}

Status Repairer::equalize(const QVector<TableDigest>& differing, const QString& epoch, const QString& cursor) {
    QVector<RangeRows> replacements;
    for (const TableDigest& table : differing) {
        if (const Status collected = m_drill.collect(table, replacements); !collected)
            return collected;
    }
    return m_tools.replica.repair(replacements, epoch, cursor);
}

void Repairer::alarm(const QVector<TableDigest>& differing) {
    for (const TableDigest& table : differing)
        qCWarning(lcSync, "the store differs from the centre: scope %d, table %s", table.scope,
                  qPrintable(table.table));
    if (m_mismatched)
        m_board.setAlarm({ErrorCode::CentreFailed, QStringLiteral("the store differed from the centre again")});
    m_mismatched = true;
}

} // namespace line605
