#include "sync/connector.h"

#include "domain/operationjson.h"
#include "sync/troubles.h"

#include <QLoggingCategory>

namespace line605 {

Q_LOGGING_CATEGORY(lcSync, "line605.sync", QtInfoMsg)

Connector::Connector(const SyncTools& tools, StatusBoard& board, CentreProfile profile, QString password)
    : m_tools(tools), m_board(board), m_profile(std::move(profile)), m_password(std::move(password)),
      m_backoff(tools.random) {
    m_board.setLink(leaseOver() ? LinkState::Expired : LinkState::Connecting);
    m_board.setCentre(m_profile.hosts.value(0));
}

bool Connector::ensure() {
    if (m_dismissed)
        return false;
    if (m_hello && m_tools.gateway.isConnected()) {
        if (!m_tooOld || !mayBeNewEnough())
            return true;
        const Status again = greetAgain();
        if (!again)
            lost(again.error());
        return again.ok();
    }
    if (m_hello)
        lost({ErrorCode::Offline, QStringLiteral("the connection closed")});
    if (waitMs() > 0)
        return false;
    const Status greeted = greet();
    if (!greeted)
        lost(greeted.error());
    return greeted.ok();
}

Status Connector::greetAgain() {
    m_hello.reset();
    return greet();
}

Status Connector::greet() {
    const Result<CentreHello> hello = m_tools.gateway.connect(m_profile, m_password);
    if (!hello)
        return hello.error();
    if (hello.value().dismissed) {
        m_dismissed = true;
        m_tools.gateway.disconnect();
        m_board.setLink(LinkState::Dismissed);
        return Error{ErrorCode::NotAllowed};
    }
    if (const Status noted = m_tools.replica.noteContact(hello.value()); !noted)
        return noted;
    if (const Status armed = m_tools.outbox.rearm(); !armed)
        return armed;
    m_hello = hello.value();
    m_greetedAt = m_tools.clock.nowUtc();
    m_tooOld = m_hello->leastClient > operationVersion;
    m_board.setCentre(m_tools.gateway.peer());
    m_board.setScopes(m_hello->scopes);
    if (m_board.link() != LinkState::Online && m_board.link() != LinkState::ReadOnly)
        m_board.setLink(LinkState::Connecting);
    return Done{};
}

void Connector::lost(const Error& why) {
    if (m_dismissed)
        return;
    m_hello.reset();
    m_tools.gateway.disconnect();
    const bool person = needsPerson(why.code);
    // Whom the centre refuses is asked for a new password; a colleague's slip is undone within minutes.
    const int wait = person ? int(refusedWaitMs * (0.5 + m_tools.random() / 2)) : m_backoff.nextMs();
    m_longestWaitMs = person ? refusedWaitMs : longestWaitMs;
    m_nextAttempt = m_tools.clock.nowUtc().addMSecs(wait);
    qCInfo(lcSync, "no link: error %d, next attempt in %d ms", int(why.code), wait);
    showAway(why);
}

void Connector::showAway(const Error& why) {
    LinkState link = LinkState::Offline;
    if (why.code == ErrorCode::ClientTooOld)
        link = LinkState::ReadOnly;
    else if (needsPerson(why.code))
        link = LinkState::Refused;
    if (leaseOver())
        link = LinkState::Expired;
    // Whoever ends the sync is not to be told that the centre is away.
    if (!m_tools.ending())
        m_board.setLink(link, why);
}

void Connector::proven() {
    m_backoff.reset();
    if (m_tooOld)
        m_board.setLink(LinkState::ReadOnly, {ErrorCode::ClientTooOld});
    else
        m_board.setLink(LinkState::Online);
}

int Connector::waitMs() const {
    const QDateTime now = m_tools.clock.nowUtc();
    const qint64 wait = m_nextAttempt.isValid() ? now.msecsTo(m_nextAttempt) : 0;
    // Further away than any wait that is ever set: the clock has moved since.
    return wait <= 0 || wait > m_longestWaitMs ? 0 : int(wait);
}

bool Connector::mayBeNewEnough() const {
    return !m_greetedAt.isValid() || qAbs(m_greetedAt.msecsTo(m_tools.clock.nowUtc())) > longestWaitMs;
}

void Connector::tryNow() {
    m_nextAttempt = {};
    m_greetedAt = {};
    m_backoff.reset();
}

void Connector::setPassword(const QString& password) {
    m_password = password;
    tryNow();
}

bool Connector::leaseOver() {
    const Result<ReplicaState> state = m_tools.replica.state();
    return state && isLeaseOver(state.value(), m_tools.clock.nowUtc());
}

} // namespace line605
