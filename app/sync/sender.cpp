#include "sync/sender.h"

#include "sync/troubles.h"

namespace line605 {

Status Sender::send() {
    const QDateTime now = m_tools.clock.nowUtc();
    const Result<QDateTime> next = m_tools.outbox.nextTryAt();
    if (!next)
        return next.error();
    // Waits for longer than any wait lasts: the clock was put back.
    if (next.value() > now && waitUntilMs(next.value(), now) == 0) {
        if (const Status armed = m_tools.outbox.rearm(); !armed)
            return armed;
    }
    for (;;) {
        const Result<QVector<OutboxItem>> items = m_tools.outbox.sendable(m_tools.clock.nowUtc(), batch);
        if (!items)
            return items.error();
        if (items.value().isEmpty() || m_tools.ending())
            break;
        const Status sent = sendBatch(items.value());
        showCounts();
        m_board.outboxMoved();
        if (!sent)
            return sent;
    }
    return tell();
}

Status Sender::sendBatch(const QVector<OutboxItem>& items) {
    const Result<QVector<SubmitAnswer>> answers = m_tools.gateway.submitAll(items);
    const qsizetype answered = answers ? std::min(answers.value().size(), items.size()) : 0;
    if (answered > 0) {
        if (const Status settled = settle(items, answers.value().mid(0, answered)); !settled)
            return settled;
    }
    if (answered > 0 && !m_tellAt.isValid())
        m_tellAt = m_tools.clock.nowUtc();
    if (answered == items.size())
        return Done{};
    const Error why =
        answers ? Error{ErrorCode::Offline, QStringLiteral("the link broke in a batch")} : answers.error();
    if (m_tools.gateway.isConnected() && !needsPerson(why.code) && why.code != ErrorCode::Cancelled)
        return postpone(items.at(answered), why);
    for (qsizetype i = answered; i < items.size(); ++i) {
        if (const Status armed = later(items.at(i)); !armed)
            return armed;
    }
    return why;
}

Status Sender::postpone(const OutboxItem& item, const Error& why) {
    const bool hopeless =
        why.code == ErrorCode::BadInput || (why.code == ErrorCode::CentreFailed && item.attempts >= mostAttempts);
    return hopeless ? m_tools.outbox.refused({{item.id, why}}) : later(item);
}

/// All at once: a commit for each would cost more than the centre's work.
Status Sender::settle(const QVector<OutboxItem>& items, const QVector<SubmitAnswer>& answers) {
    QVector<Acknowledgement> done;
    QVector<Refusal> refused;
    for (qsizetype i = 0; i < answers.size(); ++i) {
        if (answers.at(i).done)
            done.append({items.at(i).id, answers.at(i).xid});
        else
            refused.append({items.at(i).id, answers.at(i).refusal});
    }
    if (!done.isEmpty()) {
        if (const Status kept = m_tools.outbox.acknowledged(done, m_tools.clock.nowUtc()); !kept)
            return kept;
    }
    return refused.isEmpty() ? Status(Done{}) : m_tools.outbox.refused(refused);
}

Status Sender::later(const OutboxItem& item) {
    // Never at once: the next question for what may be sent has to go on to others.
    const int wait = std::max(1, Backoff::delayMs(item.attempts, m_tools.random()));
    return m_tools.outbox.tryLater(item.id, m_tools.clock.nowUtc().addMSecs(wait));
}

Status Sender::tell() {
    if (!m_tellAt.isValid() || waitUntilMs(m_tellAt, m_tools.clock.nowUtc()) > 0)
        return Done{};
    const Result<bool> told = m_tools.gateway.tick();
    if (!told)
        return told.error(); // still to be told: the next link does it
    m_tellAt = told.value() ? QDateTime() : m_tools.clock.nowUtc().addMSecs(tickAgainMs);
    return Done{};
}

int Sender::waitMs() const {
    const QDateTime now = m_tools.clock.nowUtc();
    int wait = m_tellAt.isValid() ? std::min(waitUntilMs(m_tellAt, now), longestWaitMs) : longestWaitMs;
    if (const Result<QDateTime> next = m_tools.outbox.nextTryAt(); next && next.value().isValid())
        wait = std::min(wait, waitUntilMs(next.value(), now));
    return wait;
}

void Sender::showCounts() {
    if (const Result<OutboxCounts> counts = m_tools.outbox.counts())
        m_board.setOutbox(counts.value());
}

} // namespace line605
