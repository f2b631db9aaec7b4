#include "domain/deadlinecount.h"

#include <algorithm>

namespace line605 {

namespace {

constexpr int soonDays = 2;

/// The regional day of an instant: Kaliningrad, UTC+2 all year.
QDate regionalDay(const QDateTime& at) {
    return at.toOffsetFromUtc(2 * 3600).date();
}

/// Days (from, to] on which the clock stood still.
struct Pause {
    QDate from;
    QDate to;
};

QVector<Pause> pausesOf(const Appeal& appeal, QDate today) {
    QVector<Pause> pauses;
    QDate began;
    for (const AppealEvent& event : appeal.events) {
        if (event.from == event.to)
            continue; // a note or the like
        const QDate day = regionalDay(event.at);
        if (event.to == AppealState::Waiting) {
            began = day;
        } else if (began.isValid()) {
            pauses.append({began, day});
            began = {};
        }
    }
    if (began.isValid())
        pauses.append({began, today});
    return pauses;
}

bool isPaused(const QVector<Pause>& pauses, QDate day) {
    return std::any_of(pauses.cbegin(), pauses.cend(), [day](const Pause& p) { return p.from < day && day <= p.to; });
}

/// What is left of the term from \a day on.
DeadlineStanding leftFrom(QDate day, QDate deadline, const DeadlineTerm& term, const WorkingCalendar& calendar) {
    DeadlineStanding standing{DeadlineStandingKind::Fine, int(day.daysTo(deadline)), false, {}};
    if (term.working && day <= deadline) {
        const Result<int> left = calendar.workingDaysBetween(day, deadline);
        if (left) {
            standing.days = left.value();
            standing.working = true;
        }
    }
    return standing;
}

/// A clock that stands still: the term has as many days as it had when it was stopped (DeadlineCatalogue::afterPause).
DeadlineStanding pausedStanding(const Appeal& appeal, const DeadlineTerm& term, const WorkingCalendar& calendar) {
    if (!appeal.waitingSince.isValid())
        return {DeadlineStandingKind::Paused, 0, false, {}};
    const QDate stopped = regionalDay(appeal.waitingSince);
    DeadlineStanding standing = leftFrom(stopped, appeal.deadline, term, calendar);
    standing.kind = DeadlineStandingKind::Paused;
    standing.since = stopped;
    return standing;
}

} // namespace

Result<QVector<DeadlineDay>> countDeadline(const Appeal& appeal, const DeadlineTerm& term,
                                           const WorkingCalendar& calendar, QDate today) {
    QVector<DeadlineDay> days;
    if (appeal.deadline.isNull())
        return days;
    const QDate received = regionalDay(appeal.receivedAt);
    const QVector<Pause> pauses = pausesOf(appeal, today);
    days.append({received, DeadlineDayKind::Received, 0, appeal.deadline == received});
    int counted = 0;
    for (QDate day = received.addDays(1); day <= appeal.deadline; day = day.addDays(1)) {
        const Result<bool> working = calendar.isWorkingDay(day);
        if (!working)
            return working.error();
        DeadlineDay row{day, DeadlineDayKind::Counted, 0, day == appeal.deadline};
        if (isPaused(pauses, day))
            row.kind = DeadlineDayKind::Paused;
        else if (term.working && !working.value())
            row.kind = day.dayOfWeek() >= Qt::Saturday ? DeadlineDayKind::Weekend : DeadlineDayKind::Holiday;
        else if (counted >= term.days)
            row.kind = DeadlineDayKind::MovedOn;
        else
            row.number = ++counted;
        days.append(row);
    }
    return days;
}

DeadlineStanding deadlineStanding(const Appeal& appeal, const DeadlineTerm& term, const WorkingCalendar& calendar,
                                  QDate today) {
    if (!isOpen(appeal.state))
        return {DeadlineStandingKind::Settled};
    if (appeal.deadline.isNull())
        return {DeadlineStandingKind::None};
    if (appeal.state == AppealState::Waiting)
        return pausedStanding(appeal, term, calendar);
    if (appeal.deadline < today)
        return {DeadlineStandingKind::Overdue, int(appeal.deadline.daysTo(today))};
    if (appeal.deadline == today)
        return {DeadlineStandingKind::Today};
    DeadlineStanding standing = leftFrom(today, appeal.deadline, term, calendar);
    if (standing.days <= soonDays)
        standing.kind = DeadlineStandingKind::Soon;
    return standing;
}

} // namespace line605
