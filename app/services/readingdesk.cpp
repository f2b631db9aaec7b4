#include "services/readingdesk.h"

#include <QFuture>

#include <algorithm>

namespace line605 {

namespace {

const MeterHistory* findMeter(const ReadingForm& form, MeterId id) {
    const auto it = std::find_if(form.meters.cbegin(), form.meters.cend(),
                                 [id](const MeterHistory& history) { return history.meter.id == id; });
    return it == form.meters.cend() ? nullptr : &*it;
}

bool inUse(const MeterHistory& history) {
    return history.meter.removedOn.isNull();
}

Findings ofSeverity(const Findings& findings, Severity severity) {
    Findings found;
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(found),
                 [severity](const Finding& finding) { return finding.severity == severity; });
    return found;
}

Result<ReadingForm> makeForm(const Result<AccountCard>& card, const Result<QVector<MeterHistory>>& meters) {
    if (!card)
        return card.error();
    if (!meters)
        return meters.error();
    ReadingForm form{card.value(), meters.value(), {}};
    std::stable_partition(form.meters.begin(), form.meters.end(), inUse);
    if (form.meters.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("account without a meter")};
    return form;
}

/// What the use of \a check costs by the tariffs of the population; nothing for a legal entity, whose price is in its
/// contract, and nothing while a value is refused or there is nothing to count from.
std::optional<Cost> costOf(const ReadingForm& form, const ReadingCheck& check, QDate readOn,
                           const TariffRegister& tariffs) {
    if (check.refused() || check.days <= 0 || form.card.subscriber.kind != SubscriberKind::Individual)
        return std::nullopt;
    QVector<Energy> byZone;
    for (const ZoneOutcome& zone : check.zones)
        byZone.append(zone.use);
    const Result<Cost> cost = tariffs.cost(form.card.premises.category, byZone, readOn.addDays(-check.days), readOn);
    return cost ? std::optional<Cost>(cost.value()) : std::nullopt;
}

} // namespace

ReadingDesk::ReadingDesk(const Workplace& workplace, QObject* parent) : QObject(parent), m_workplace(workplace) {}

Answer<ReadingForm> ReadingDesk::open(AccountId account) const {
    // Without a context: line605ctl waits for it without an event loop.
    using CardAnswer = QFuture<Result<AccountCard>>;
    using MetersAnswer = QFuture<Result<QVector<MeterHistory>>>;
    const CardAnswer card = m_workplace.store.accounts().card(account);
    const MetersAnswer meters = m_workplace.store.history().readings(account, {});
    return QtFuture::whenAll(card, meters).then([](const QList<std::variant<CardAnswer, MetersAnswer>>& answers) {
        return makeForm(std::get<CardAnswer>(answers.at(0)).result(), std::get<MetersAnswer>(answers.at(1)).result());
    });
}

ReadingPreview ReadingDesk::preview(const ReadingForm& form, MeterId meter, const QVector<TypedValue>& typed,
                                    QDate readOn) const {
    const MeterHistory* history = findMeter(form, meter);
    if (!history)
        return {};
    ReadingPreview preview;
    preview.check =
        checkReading(*history, typed, readOn, m_workplace.clock.today(), m_workplace.reference.readingRules);
    preview.cost = costOf(form, preview.check, readOn, m_workplace.reference.tariffs);
    return preview;
}

Answer<OperationId> ReadingDesk::commit(const ReadingForm& form, MeterId meter, const QVector<TypedValue>& typed,
                                        QDate readOn, ReadingSource source, bool readBack, const QString& supervisor) {
    if (isCalculated(source))
        return ready<OperationId>(Error{ErrorCode::BadInput, QStringLiteral("source ") + code(source)});
    if (!findMeter(form, meter))
        return ready<OperationId>(Error{ErrorCode::NotFound, QStringLiteral("meter of the account")});

    const ReadingCheck check = preview(form, meter, typed, readOn).check;
    if (check.refused())
        return ready<OperationId>(refusal(ofSeverity(check.findings, Severity::Refusal)));
    const Findings forSupervisor = ofSeverity(check.findings, Severity::Supervisor);
    const bool isSupervisor = m_workplace.person.role == Role::Supervisor;
    const QString confirmedBy =
        supervisor.trimmed().isEmpty() && isSupervisor ? m_workplace.person.login : supervisor.trimmed();
    const bool confirmsOwn = !isSupervisor && confirmedBy.compare(m_workplace.person.login, Qt::CaseInsensitive) == 0;
    if (!forSupervisor.isEmpty() && (confirmedBy.isEmpty() || confirmsOwn))
        return ready<OperationId>(refusal(forSupervisor));
    const Findings forReadBack = ofSeverity(check.findings, Severity::ReadBack);
    if (!forReadBack.isEmpty() && !readBack)
        return ready<OperationId>(refusal(forReadBack));

    TakeReading act{form.card.account.id, meter, readOn, source, {}, {}, {}};
    for (const ZoneOutcome& zone : check.zones) {
        act.values.append({zone.zone, zone.value.value_or(0), zone.rolledOver});
        for (const Reading& corrected : form.corrects) {
            if (corrected.zone == zone.zone)
                act.corrects.append(corrected.id);
        }
    }
    if (!forSupervisor.isEmpty())
        act.confirmedBy = confirmedBy;
    const QDateTime now = m_workplace.clock.nowUtc();
    return m_workplace.store.operations().append(
        {OperationId{newUuidV7(now)}, now, m_workplace.person.login, std::move(act)});
}

bool ReadingDesk::mayCorrect(const Reading& reading) const {
    if (reading.superseded || isCalculated(reading.source))
        return false;
    if (m_workplace.person.role == Role::Supervisor)
        return true;
    return reading.recordedBy == m_workplace.person.login && reading.recordedAt.isValid() &&
           Clock::localDate(reading.recordedAt) == m_workplace.clock.today();
}

Result<ReadingForm> ReadingDesk::correcting(const ReadingForm& form, const Reading& reading) const {
    if (!mayCorrect(reading))
        return Error{ErrorCode::NotAllowed, QStringLiteral("R-CORRECT")};
    ReadingForm corrected = form;
    for (MeterHistory& history : corrected.meters) {
        if (history.meter.id != reading.meter)
            continue;
        for (Reading& fact : history.readings) {
            if (fact.readOn != reading.readOn || fact.source != reading.source || fact.superseded)
                continue;
            corrected.corrects.append(fact);
            fact.superseded = true;
        }
    }
    if (corrected.corrects.isEmpty())
        return Error{ErrorCode::NotFound, QStringLiteral("reading to correct")};
    return corrected;
}

QVector<ReadingSource> ReadingDesk::sourcesFor(Role role) {
    const QVector<ReadingSource> others{ReadingSource::List, ReadingSource::Cabinet, ReadingSource::Control};
    if (role == Role::Clerk)
        return QVector<ReadingSource>{ReadingSource::Office, ReadingSource::Phone} + others;
    return QVector<ReadingSource>{ReadingSource::Phone, ReadingSource::Office} + others;
}

} // namespace line605
