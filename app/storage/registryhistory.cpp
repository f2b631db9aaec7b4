#include "storage/registryhistory.h"

#include "storage/connection.h"
#include "storage/eventcodes.h"

namespace line605 {

RegistryHistory::RegistryHistory(Connection& connection, RegistryDirectory& directory)
    : m_connection(connection), m_directory(directory), m_addReading(connection, "registry_reading_add"),
      m_changeReading(connection, "registry_reading_change"), m_addCharge(connection, "registry_charge_add"),
      m_changeCharge(connection, "registry_charge_change"), m_addPayment(connection, "registry_payment_add"),
      m_paymentAccount(connection, "registry_payment_account"), m_changePayment(connection, "registry_payment_change"),
      m_findAppeal(connection, "registry_appeal_find"), m_addAppeal(connection, "registry_appeal_add"),
      m_changeAppeal(connection, "registry_appeal_change"), m_addEvent(connection, "registry_event_add"),
      m_acceptIdentity(connection, "registry_identity_accept") {}

Status RegistryHistory::begin() {
    BulkStatement keys(m_connection, "registry_next_ids");
    if (Status done = keys.first(); !done)
        return done;
    m_lastAppeal = keys.int64(5);
    return Done{};
}

Result<qint64> RegistryHistory::accountOf(const QString& number) {
    const auto known = m_directory.account(number);
    if (!known)
        return known.error();
    if (!known.value())
        return Error{ErrorCode::NotFound, QStringLiteral("account of a fact")};
    return *known.value();
}

Result<RowChange> RegistryHistory::changed(qint64 account, const Result<int>& added, const Result<int>& updated) {
    if (!added)
        return added.error();
    if (!updated)
        return updated.error();
    if (added.value() == 0 && updated.value() == 0)
        return RowChange::Unchanged;
    m_touched.insert(account);
    return added.value() > 0 ? RowChange::Inserted : RowChange::Updated;
}

Result<RowChange> RegistryHistory::put(const ReadingRecord& record) {
    const auto known = m_directory.meter(record.meterNumber);
    if (!known)
        return known.error();
    if (!known.value())
        return Error{ErrorCode::NotFound, QStringLiteral("meter of a reading")};
    const MeterKey& meter = *known.value();
    if (Findings findings = unfitReading(record, {meter.digits, meter.zones, meter.installedOn, meter.removedOn});
        !findings.isEmpty())
        return refusal(std::move(findings));
    const QString zone = code(record.zone);
    const QString source = code(record.source);
    const Result<int> added = m_addReading.run(meter.account, meter.id, record.readOn, zone, source,
                                               importedReadingId(record).value.toRfc4122(), record.value);
    if (added && added.value() > 0)
        return changed(meter.account, added, 0);
    return changed(meter.account, added,
                   m_changeReading.run(record.value, meter.account, meter.id, record.readOn, zone, source));
}

Result<RowChange> RegistryHistory::put(const ChargeRecord& record) {
    const Result<qint64> account = accountOf(record.accountNumber);
    if (!account)
        return account.error();
    const int period = record.period.key();
    const QString line = code(record.line);
    const Result<int> added = m_addCharge.run(account.value(), period, line, record.payee, record.use, record.amount);
    if (added && added.value() > 0)
        return changed(account.value(), added, 0);
    return changed(account.value(), added,
                   m_changeCharge.run(record.use, record.amount, account.value(), period, line, record.payee));
}

Result<RowChange> RegistryHistory::put(const PaymentRecord& record) {
    const Result<qint64> account = accountOf(record.accountNumber);
    if (!account)
        return account.error();
    const QString channel = code(record.channel);
    const Result<int> added =
        m_addPayment.run(account.value(), record.paidOn, record.paymentId, record.receivedOn, record.amount, channel);
    if (added && added.value() > 0)
        return changed(account.value(), added, 0);
    // It may have been booked to another account before.
    if (Status done = m_paymentAccount.first(record.paymentId); !done)
        return done.error();
    const qint64 before = m_paymentAccount.hasRow() ? m_paymentAccount.int64(0) : account.value();
    m_paymentAccount.reset();
    const Result<int> updated = m_changePayment.run(account.value(), record.paidOn, record.receivedOn, record.amount,
                                                    channel, record.paymentId);
    if (before != account.value())
        m_touched.insert(before);
    return changed(account.value(), added, updated);
}

Result<std::optional<RegistryHistory::KnownAppeal>> RegistryHistory::findAppeal(const QString& number) {
    if (Status done = m_findAppeal.first(number); !done)
        return done.error();
    std::optional<KnownAppeal> known;
    if (m_findAppeal.hasRow())
        known =
            KnownAppeal{m_findAppeal.int64(0), m_findAppeal.int64(2), m_findAppeal.text(1), m_findAppeal.int64(3) != 0};
    m_findAppeal.reset();
    return known;
}

Result<RowChange> RegistryHistory::put(const AppealRecord& record) {
    std::optional<qint64> account;
    if (!record.accountNumber.isEmpty()) {
        const Result<qint64> owner = accountOf(record.accountNumber);
        if (!owner)
            return owner.error();
        account = owner.value();
    }
    const auto known = findAppeal(record.appealNumber);
    if (!known)
        return known.error();
    // A settled handing-over of the identity document means that it was accepted (A-IDENTITY).
    if (account && record.topic == AppealTopic::Identity && !isOpen(record.state)) {
        if (const auto accepted = m_acceptIdentity.run(*account); !accepted)
            return accepted.error();
    }
    return known.value() ? change(record, account, *known.value()) : add(record, account);
}

Result<RowChange> RegistryHistory::add(const AppealRecord& record, std::optional<qint64> account) {
    const QVector<AppealEvent> events = appealEvents(record);
    const AppealTimes times = appealTimes(record.state, events);
    const auto added = m_addAppeal.run(++m_lastAppeal, importedAppealId(record.appealNumber).value.toRfc4122(),
                                       record.appealNumber, account, code(record.channel), code(record.topic),
                                       code(record.state), record.receivedAt, record.deadline, times.waitingSince,
                                       record.assignee, record.subject, record.text, times.answeredAt, times.closedAt);
    if (!added)
        return added.error();
    for (const AppealEvent& event : events) {
        if (Status done = addEvent(m_lastAppeal, event); !done)
            return done.error();
    }
    if (account)
        m_appealed.insert(*account);
    return RowChange::Inserted;
}

/// The acts of this desk stand: what a file says of the state is from before them.
Result<RowChange> RegistryHistory::change(const AppealRecord& record, std::optional<qint64> account,
                                          const KnownAppeal& known) {
    const QVector<AppealEvent> events = appealEvents(record);
    const AppealTimes times = appealTimes(record.state, events);
    const auto updated = m_changeAppeal.run(account, code(record.channel), code(record.topic), code(record.state),
                                            record.receivedAt, record.deadline, times.waitingSince, record.subject,
                                            record.text, times.answeredAt, times.closedAt, known.acted, known.id);
    if (!updated)
        return updated.error();
    if (updated.value() == 0)
        return RowChange::Unchanged;
    if (account)
        m_appealed.insert(*account);
    if (known.account != 0)
        m_appealed.insert(known.account);
    if (!known.acted && known.state != code(record.state)) {
        const AppealState from = fromCode<AppealState>(known.state).value_or(AppealState::New);
        Status done =
            addEvent(known.id, {AppealEventKind::StateChanged, events.constLast().at, {}, from, record.state, {}, {}});
        if (!done)
            return done.error();
    }
    return RowChange::Updated;
}

Status RegistryHistory::addEvent(qint64 appeal, const AppealEvent& event) {
    const bool states = changesState(event);
    const auto added =
        m_addEvent.run(appeal, eventCode(event.kind), event.at, event.actor, states ? code(event.from) : QString(),
                       states ? code(event.to) : QString(), event.text);
    return added ? Status(Done{}) : Status(added.error());
}

} // namespace line605
