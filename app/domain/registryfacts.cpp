#include "domain/registryfacts.h"

namespace line605 {

namespace {

constexpr QUuid readingNamespace(0x6f2f3c1e, 0x2b0a, 0x5e0c, 0x9a, 0x41, 0x2d, 0x6b, 0x1f, 0x60, 0x5a, 0x01);
constexpr QUuid appealNamespace(0x6f2f3c1e, 0x2b0a, 0x5e0c, 0x9a, 0x41, 0x2d, 0x6b, 0x1f, 0x60, 0x5a, 0x02);

QVector<AppealEvent> impliedEvents(const AppealRecord& record) {
    QVector<AppealEvent> events{
        {AppealEventKind::Registered, record.receivedAt, {}, AppealState::New, AppealState::New, {}, {}}};
    if (record.state != AppealState::New)
        events.append({AppealEventKind::StateChanged, record.receivedAt, {}, AppealState::New, record.state, {}, {}});
    return events;
}

/// When the appeal last came to \a state.
QDateTime reached(const QVector<AppealEvent>& events, AppealState state) {
    QDateTime at;
    for (const AppealEvent& event : events) {
        if (event.to == state && event.kind != AppealEventKind::NoteAdded)
            at = event.at;
    }
    return at;
}

} // namespace

ReadingId importedReadingId(const ReadingRecord& record) {
    const QString key = record.meterNumber + u'|' + code(record.zone) + u'|' + record.readOn.toString(Qt::ISODate) +
                        u'|' + code(record.source);
    return {QUuid::createUuidV5(readingNamespace, key)};
}

AppealId importedAppealId(const QString& appealNumber) {
    return {QUuid::createUuidV5(appealNamespace, appealNumber)};
}

CabinetLogin cabinetLogin(const AccountRecord& record) {
    if (record.cabinetLogin.isEmpty())
        return {CabinetLoginKind::None, CabinetState::None, {}};
    const bool email = record.cabinetLogin.contains(u'@');
    return {email ? CabinetLoginKind::Email : CabinetLoginKind::AccountNumber,
            record.cabinetState.value_or(CabinetState::Active), record.cabinetLogin};
}

Findings unfitReading(const ReadingRecord& record, const MeterShape& meter) {
    Findings findings;
    qint64 limit = 1;
    for (int i = 0; i < meter.digits; ++i)
        limit *= 10;
    if (record.value >= limit)
        findings.append({Rule::RDigits,
                         Severity::Refusal,
                         FindingCase::TooManyDigits,
                         record.zone,
                         record.value,
                         meter.digits,
                         {},
                         {},
                         {}});
    if (int(record.zone) >= meter.zones)
        findings.append(
            {Rule::RZones, Severity::Refusal, FindingCase::ZoneUnknown, record.zone, 0, meter.zones, {}, {}, {}});
    const auto replaced = [&findings, &record](FindingCase what, QDate on) {
        findings.append({Rule::RReplaced, Severity::Refusal, what, record.zone, 0, 0, on, {}, {}});
    };
    if (meter.installedOn.isValid() && record.readOn < meter.installedOn)
        replaced(FindingCase::BeforeInstallation, meter.installedOn);
    if (meter.removedOn.isValid() && record.readOn > meter.removedOn)
        replaced(FindingCase::AfterRemoval, meter.removedOn);
    return findings;
}

QVector<AppealEvent> appealEvents(const AppealRecord& record) {
    return record.events.isEmpty() ? impliedEvents(record) : record.events;
}

AppealTimes appealTimes(AppealState state, const QVector<AppealEvent>& events) {
    AppealTimes times;
    if (state == AppealState::Waiting)
        times.waitingSince = reached(events, AppealState::Waiting);
    if (!isOpen(state)) {
        const QDateTime answered = reached(events, AppealState::Answered);
        times.answeredAt = answered.isNull() ? reached(events, AppealState::Closed) : answered;
    }
    if (state == AppealState::Closed)
        times.closedAt = reached(events, AppealState::Closed);
    return times;
}

bool changesState(const AppealEvent& event) {
    return event.kind == AppealEventKind::StateChanged || event.kind == AppealEventKind::Assigned ||
           event.kind == AppealEventKind::Reopened || event.from != event.to;
}

} // namespace line605
