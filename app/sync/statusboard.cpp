#include "sync/statusboard.h"

namespace line605 {

namespace {

bool same(const Error& one, const Error& other) {
    return one.code == other.code && one.detail == other.detail && one.findings == other.findings;
}

} // namespace

StatusBoard::StatusBoard(const Clock& clock, std::function<void(Change)> changed)
    : m_clock(clock), m_changed(std::move(changed)) {
    m_status.link = LinkState::Connecting;
    m_status.since = clock.nowUtc();
}

SyncStatus StatusBoard::status() const {
    const QMutexLocker lock(&m_mutex);
    SyncStatus status = m_status;
    if (m_alarm && status.link == LinkState::Online && same(status.trouble, {}))
        status.trouble = *m_alarm;
    return status;
}

LinkState StatusBoard::link() const {
    const QMutexLocker lock(&m_mutex);
    return m_status.link;
}

QVector<Presence> StatusBoard::presence() const {
    const QMutexLocker lock(&m_mutex);
    return m_presence;
}

void StatusBoard::setLink(LinkState link, const Error& trouble) {
    {
        const QMutexLocker lock(&m_mutex);
        if (m_status.link == link && same(m_status.trouble, trouble))
            return;
        if (m_status.link != link)
            m_status.since = m_clock.nowUtc();
        m_status.link = link;
        m_status.trouble = trouble;
    }
    m_changed(Change::Standing);
    if (link == LinkState::Dismissed)
        m_changed(Change::Dismissed);
}

void StatusBoard::setTrouble(const Error& trouble) {
    {
        const QMutexLocker lock(&m_mutex);
        if (same(m_status.trouble, trouble))
            return;
        m_status.trouble = trouble;
    }
    m_changed(Change::Standing);
}

void StatusBoard::setAlarm(const Error& alarm) {
    {
        const QMutexLocker lock(&m_mutex);
        m_alarm = alarm;
    }
    m_changed(Change::Standing);
}

void StatusBoard::clearAlarm() {
    {
        const QMutexLocker lock(&m_mutex);
        if (!m_alarm)
            return;
        m_alarm.reset();
    }
    m_changed(Change::Standing);
}

template<class Value>
void StatusBoard::assign(Value SyncStatus::*member, const Value& value) {
    {
        const QMutexLocker lock(&m_mutex);
        if (m_status.*member == value)
            return;
        m_status.*member = value;
    }
    m_changed(Change::Standing);
}

void StatusBoard::setCentre(const QString& host) {
    assign(&SyncStatus::centre, host);
}

void StatusBoard::setScopes(const QVector<CentreScope>& scopes) {
    assign(&SyncStatus::scopes, scopes);
}

void StatusBoard::setLastSync(const QDateTime& at) {
    assign(&SyncStatus::lastSync, at);
}

void StatusBoard::setBootstrap(const BootstrapProgress& progress) {
    assign(&SyncStatus::bootstrap, progress);
}

void StatusBoard::setOutbox(const OutboxCounts& counts) {
    assign(&SyncStatus::outbox, counts);
}

void StatusBoard::outboxMoved() {
    m_changed(Change::Outbox);
}

void StatusBoard::setPresence(const QVector<Presence>& presence) {
    {
        const QMutexLocker lock(&m_mutex);
        if (m_presence == presence)
            return;
        m_presence = presence;
    }
    m_changed(Change::Presence);
}

} // namespace line605
