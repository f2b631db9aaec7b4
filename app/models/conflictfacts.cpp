#include "models/conflictfacts.h"

#include "domain/format.h"
#include "domain/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace line605 {

namespace {

struct ConflictWords {
    Q_DECLARE_TR_FUNCTIONS(line605::ConflictWords)
};

QString person(const QString& login, const QString& me) {
    return login == me ? ConflictWords::tr("you") : login;
}

/// The state an appeal was in at \a at, by its events.
AppealState stateAt(const Appeal& appeal, const QDateTime& at) {
    AppealState state = appeal.state;
    for (auto event = appeal.events.crbegin(); event != appeal.events.crend(); ++event) {
        if (event->from == event->to)
            continue; // a note or a reply that changed no state
        if (event->at < at)
            return event->to;
        state = event->from;
    }
    return state;
}

bool counts(const Reading& reading, const QVector<Reading>& all, const QDateTime& at) {
    if (reading.recordedAt.isValid() && reading.recordedAt >= at)
        return false;
    return std::none_of(all.cbegin(), all.cend(), [&](const Reading& other) {
        return other.corrects == reading.id && !reading.id.isNull() && other.recordedAt < at;
    });
}

/// The newest reading of each zone as of \a at, without what \a mine itself left.
QVector<OperationFact> readingsAt(const MeterHistory& meter, const QDateTime& at, OperationId mine) {
    QVector<OperationFact> facts;
    for (const Register& reg : meter.meter.registers) {
        const Reading* newest = nullptr;
        for (const Reading& reading : meter.readings) {
            if (reading.zone != reg.zone || reading.operation == mine || !counts(reading, meter.readings, at))
                continue;
            if (!newest || std::tie(newest->readOn, newest->recordedAt) <= std::tie(reading.readOn, reading.recordedAt))
                newest = &reading;
        }
        const QString zone = meter.meter.zones > 1 ? name(reg.zone, meter.meter.zones) : ConflictWords::tr("Value");
        facts.append(
            {zone, newest ? ConflictWords::tr("%1 of %2, %3", "value, date, source")
                                .arg(formatNumber(newest->value), formatDate(newest->readOn), name(newest->source))
                          : ConflictWords::tr("none")});
        if (newest && newest->recordedAt.isValid())
            facts.append({ConflictWords::tr("Taken"), formatLocalTime(newest->recordedAt)});
    }
    return facts;
}

} // namespace

ConflictFacts conflictFacts(const OutboxItem& item, const OperationBody& mine, const Appeal& now, const QString& me) {
    ConflictFacts facts;
    facts.mine = operationFacts(mine);
    facts.theirs.append({ConflictWords::tr("State"), name(now.state)});
    facts.theirs.append({ConflictWords::tr("Assignee"),
                         now.assignee.isEmpty() ? ConflictWords::tr("nobody") : person(now.assignee, me)});
    if (now.deadline.isValid())
        facts.theirs.append({ConflictWords::tr("Answer by"), formatDate(now.deadline)});
    if (!now.events.isEmpty()) {
        const AppealEvent& last = now.events.constLast();
        facts.theirs.append(
            {ConflictWords::tr("Last"), ConflictWords::tr("%1, %2, %3", "what, who, when")
                                            .arg(name(last.kind), person(last.actor, me), formatLocalTime(last.at))});
        if (!last.text.isEmpty())
            facts.theirs.append({ConflictWords::tr("Text"), last.text});
    }
    const auto* step = std::get_if<ChangeAppealState>(&mine);
    facts.before.append({ConflictWords::tr("State"), name(step ? step->from : stateAt(now, item.at))});
    return facts;
}

ConflictFacts conflictFacts(const OutboxItem& item, const TakeReading& mine, const QVector<MeterHistory>& meters) {
    ConflictFacts facts;
    facts.mine = operationFacts(OperationBody(mine));
    const auto meter = std::find_if(meters.cbegin(), meters.cend(),
                                    [&mine](const MeterHistory& one) { return one.meter.id == mine.meter; });
    if (meter == meters.cend())
        return facts;
    const QDateTime end = QDateTime(QDate(9999, 1, 1), QTime(0, 0), Qt::UTC);
    facts.theirs = readingsAt(*meter, end, item.id);
    facts.before = readingsAt(*meter, item.at, item.id);
    return facts;
}

} // namespace line605
