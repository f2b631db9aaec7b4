#include "sync/syncengine.h"

#include "sync/troubles.h"

#include <QLoggingCategory>

#include <algorithm>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(lcSync)

SyncEngine::SyncEngine(SyncTools tools, StatusBoard& board, const CentreProfile& profile, const QString& password)
    : m_tools(std::move(tools)), m_board(board), m_connector(m_tools, board, profile, password),
      m_sender(m_tools, board), m_receiver(m_tools, board), m_scopes(m_tools, m_receiver),
      m_repairer(m_tools, board, m_receiver), m_bootstrapper(m_tools, board, m_receiver, m_repairer),
      m_housekeeper(m_tools), m_troubles(m_tools.random) {
    m_sender.showCounts();
    if (const Result<ReplicaState> state = m_tools.replica.state())
        m_board.setLastSync(state.value().lastSync);
}

int SyncEngine::step() {
    m_level = false;
    m_sender.showCounts();
    if (isOver())
        return longestWaitMs;
    if (!m_connector.ensure())
        return std::min(m_connector.waitMs(), longestWaitMs);
    const Status done = round();
    if (!done)
        return failed(done.error());
    m_connector.proven();
    m_troubles.reset();
    m_level = true;
    return idleMs();
}

Status SyncEngine::round() {
    if (const Status whole = becomeWhole(); !whole)
        return whole;
    if (m_connector.mayWrite()) {
        if (const Status sent = m_sender.send(); !sent)
            return sent;
    }
    if (const Status received = receive(); !received)
        return received;
    if (const Status gained = m_scopes.gain(); !gained)
        return gained;
    if (const Status tidied = m_housekeeper.tidy(); !tidied)
        return tidied;
    if (const Status compared = compare(); !compared)
        return compared;
    return present();
}

Status SyncEngine::becomeWhole() {
    const Result<ReplicaState> state = m_tools.replica.state();
    if (!state)
        return state.error();
    if (state.value().phase != ReplicaState::Phase::Published)
        return m_bootstrapper.run(m_connector.hello(), state.value());
    if (state.value().epoch == m_connector.hello().epoch)
        return Done{};
    if (Repairer::awaitsHistory(state.value().epoch, m_connector.hello().epoch))
        return refetchHistories();
    return restore();
}

Status SyncEngine::restore() {
    const Result<ReplicaState> state = m_tools.replica.state();
    if (!state)
        return state.error();
    m_refetching = false;
    if (const Status wanted = refetchHistories(); !wanted) // the repair forgets those that may be wrong
        return wanted;
    return m_repairer.restore(m_connector.hello(), state.value());
}

Status SyncEngine::refetchHistories() {
    if (m_refetching)
        return Done{};
    const Result<QSet<AccountId>> kept = m_tools.replica.keptHistory();
    if (!kept)
        return kept.error();
    m_receiver.want(kept.value().values());
    m_refetching = true;
    return Done{};
}

Status SyncEngine::receive() {
    Status pulled = m_receiver.pull();
    if (!pulled && pulled.error().code == ErrorCode::CursorUnusable) {
        // The reason may be another epoch under an open connection.
        if (const Status greeted = m_connector.greetAgain(); !greeted)
            return greeted;
        if (const Status restored = restore(); !restored)
            return restored;
        pulled = m_receiver.pull();
    }
    if (!pulled)
        return pulled;
    const Status settled = m_repairer.settle(m_connector.hello());
    if (settled && !m_receiver.wantsMore())
        m_refetching = false;
    return settled;
}

Status SyncEngine::compare() {
    if (!m_housekeeper.checkDue())
        return Done{};
    const Result<QSet<AccountId>> before = m_tools.replica.keptHistory();
    if (!before)
        return before.error();
    if (const Status checked = m_repairer.check(); !checked)
        return checked;
    m_housekeeper.checked();
    const Result<QSet<AccountId>> after = m_tools.replica.keptHistory();
    if (!after)
        return after.error();
    m_receiver.want((before.value() - after.value()).values()); // what a repair forgot comes with the next pull
    return Done{};
}

Status SyncEngine::present() {
    const QDateTime now = m_tools.clock.nowUtc();
    const bool again = !m_openAppeals.isEmpty() && waitUntilMs(m_presentAt, now) == 0;
    if (!m_presentDue && !again)
        return Done{};
    if (const Status told = m_tools.gateway.present(m_openAppeals); !told)
        return told;
    m_presentDue = false;
    m_presentAt = now.addMSecs(presentMs);
    return Done{};
}

int SyncEngine::failed(const Error& why) {
    if (isOver())
        return longestWaitMs;
    if (losesLink(why.code) || !m_tools.gateway.isConnected()) {
        m_connector.lost(why);
        return std::min(m_connector.waitMs(), longestWaitMs);
    }
    const int wait = m_troubles.nextMs();
    qCWarning(lcSync, "the store could not follow: error %d, again in %d ms", int(why.code), wait);
    m_board.setTrouble(why);
    return wait;
}

int SyncEngine::idleMs() {
    if (m_receiver.wantsMore())
        return 0;
    int wait = pollLeastMs + int(m_tools.random() * (pollMostMs - pollLeastMs));
    // What is due by now could not be sent in this step; whoever appends wakes the next one.
    constexpr int shortestMs = 250;
    if (m_connector.mayWrite())
        wait = std::min(wait, std::max(m_sender.waitMs(), shortestMs));
    if (!m_openAppeals.isEmpty())
        wait = std::min(wait, waitUntilMs(m_presentAt, m_tools.clock.nowUtc()));
    return m_presentDue ? 0 : wait;
}

void SyncEngine::tryNow() {
    m_connector.tryNow();
    if (!isUp())
        return;
    if (const Status armed = m_tools.outbox.rearm(); !armed)
        m_board.setTrouble(armed.error());
}

void SyncEngine::setOpenAppeals(const QVector<AppealId>& appeals) {
    m_presentDue = m_presentDue || appeals != m_openAppeals;
    m_openAppeals = appeals;
}

void SyncEngine::outboxMoved() {
    m_sender.showCounts();
    m_board.outboxMoved();
}

} // namespace line605
