#include "storage/effects.h"

#include "ports/clock.h"
#include "storage/meterrows.h"

#include <algorithm>

/// TakeReading: the readings, the directory's last values and the line of the list.
namespace line605 {

namespace {

Error refuse(const Act& act, Rule rule, FindingCase what, TariffZone zone, const Reading& because) {
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Refusal;
    finding.what = what;
    finding.zone = zone;
    finding.amount = because.value;
    finding.limit = because.value;
    finding.date = because.readOn;
    finding.at = because.recordedAt;
    finding.since = act.rules.readings.since;
    return refusal({finding});
}

/// R-CORRECT: what is corrected must be a reading of this meter that still stands; it is taken out of the history, as
/// the rules do not compare a correction with its own mistake.
Status takeOutCorrected(const Act& act, const TakeReading& body, MeterHistory& history) {
    if (!body.corrects.isEmpty() && body.corrects.size() != body.values.size())
        return Error{ErrorCode::BadInput, QStringLiteral("one corrected reading for each value")};
    for (qsizetype i = 0; i < body.corrects.size(); ++i) {
        const ReadingId id = body.corrects.at(i);
        const TariffZone zone = body.values.at(i).zone;
        const auto fact = std::find_if(history.readings.begin(), history.readings.end(),
                                       [&](const Reading& reading) { return reading.id == id; });
        if (fact == history.readings.end() || fact->zone != zone)
            return Error{ErrorCode::NotFound, QStringLiteral("reading to correct")};
        if (fact->superseded) {
            const auto by = std::find_if(history.readings.cbegin(), history.readings.cend(),
                                         [&](const Reading& reading) { return reading.corrects == id; });
            return refuse(act, Rule::RDuplicate, FindingCase::AlreadyTaken, zone,
                          by == history.readings.cend() ? *fact : *by);
        }
        fact->superseded = true;
    }
    return Done{};
}

/// The rules of refusal once more, on the rows as they are now: others may have written since the service looked.
Result<ReadingCheck> checkAgain(const Act& act, const TakeReading& body, const MeterHistory& history) {
    QVector<TypedValue> typed;
    for (const RegisterValue& value : body.values)
        typed.append({value.zone, QString::number(value.value), value.rolledOver});
    ReadingCheck check = checkReading(history, typed, body.readOn, Clock::localDate(act.at), act.rules.readings);
    if (check.refused()) {
        check.findings.removeIf([](const Finding& finding) { return finding.severity != Severity::Refusal; });
        return refusal(check.findings);
    }
    for (const RegisterValue& value : body.values) {
        const auto outcome = std::find_if(check.zones.cbegin(), check.zones.cend(),
                                          [&](const ZoneOutcome& zone) { return zone.zone == value.zone; });
        // Confirmed as a rollover, but the previous value is no longer above it.
        if (outcome == check.zones.cend() || outcome->rolledOver != value.rolledOver)
            return refuse(act, Rule::RMonotonic, FindingCase::RolloverImplausible, value.zone,
                          outcome != check.zones.cend() && outcome->previous ? *outcome->previous : Reading{});
    }
    return check;
}

Status insertReading(Connection& connection, const Act& act, const TakeReading& body, qsizetype index) {
    const RegisterValue& value = body.values.at(index);
    const Result<std::optional<int>> revision = selectOne(
        connection, "reading_next_revision", [](const SqlStatement& row) { return row.integer(0); }, body.account,
        body.meter, body.readOn, value.zone, body.source);
    if (!revision)
        return revision.error();
    // Made from the operation's id: the same operation makes the same fact, here and at the centre.
    const ReadingId id{QUuid::createUuidV5(act.id.value, code(value.zone))};
    const ReadingId corrects = body.corrects.isEmpty() ? ReadingId{} : body.corrects.at(index);
    const Result<int> inserted =
        execute(connection, "reading_insert", body.account, body.meter, body.readOn, value.zone, body.source,
                revision.value().value_or(0), id, value.value, value.rolledOver, act.at, act.actor, corrects, act.id);
    if (!inserted)
        return inserted.error();
    if (corrects.isNull())
        return Done{};
    const Result<int> superseded = execute(connection, "reading_supersede", body.account, body.meter, corrects);
    return superseded ? Status(Done{}) : Status(superseded.error());
}

struct LastValue {
    qint64 value{};
    QDate readOn;
    QString source;
};

/// The directory's last value is the newest real reading that stands. Where the history is not in this store, the
/// directory may know a newer one than the facts here, unless that is what was corrected.
Status refreshRegister(Connection& connection, const TakeReading& body, const Register& known) {
    const Result<std::optional<LastValue>> newest = selectOne(
        connection, "register_newest",
        [](const SqlStatement& row) {
            return LastValue{row.int64(0), row.date(1), row.text(2)};
        },
        body.account, body.meter, known.zone);
    if (!newest)
        return newest.error();
    if (!newest.value())
        return Done{};
    const LastValue& last = *newest.value();
    if (body.corrects.isEmpty() && known.lastReadOn.isValid() && known.lastReadOn > last.readOn)
        return Done{};
    const Result<int> put =
        execute(connection, "register_put", body.meter, known.zone, last.value, last.readOn, last.source);
    return put ? Status(Done{}) : Status(put.error());
}

} // namespace

Result<Changed> applyEffect(Connection& connection, const Act& act, const TakeReading& body) {
    if (isCalculated(body.source))
        return Error{ErrorCode::BadInput, QStringLiteral("a calculated value is not taken")};
    Result<MeterHistory> read = meterHistoryOf(connection, body.account, body.meter);
    if (!read)
        return read.error();
    MeterHistory& history = read.value();
    if (Status corrected = takeOutCorrected(act, body, history); !corrected)
        return corrected.error();
    if (const Result<ReadingCheck> check = checkAgain(act, body, history); !check)
        return check.error();
    for (qsizetype i = 0; i < body.values.size(); ++i) {
        if (Status inserted = insertReading(connection, act, body, i); !inserted)
            return inserted.error();
    }
    for (const Register& known : history.meter.registers) {
        if (Status refreshed = refreshRegister(connection, body, known); !refreshed)
            return refreshed.error();
    }
    if (const Result<int> line = execute(connection, "line_refresh_reading", body.account); !line)
        return line.error();
    return Changed{{body.account}, {}};
}

} // namespace line605
