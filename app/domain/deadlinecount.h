#pragma once

#include "domain/deadline.h"

/// A-DEADLINE as a person follows it (M39): which day counts, what is left.
namespace line605 {

/// What a day is to a deadline.
enum class DeadlineDayKind {
    Received, ///< the day it came: not counted
    Counted,
    Weekend, ///< not counted in working days
    Holiday, ///< not counted in working days
    Paused,  ///< the clock stood still: waiting for the customer
    MovedOn  ///< the term is over, but the day is off or the pause moved the end further
};

struct DeadlineDay {
    QDate date;
    DeadlineDayKind kind{};
    int number{}; ///< 1, 2, 3 … of a counted day
    bool last{};  ///< the deadline itself

    bool operator==(const DeadlineDay&) const = default;
};

/// Day by day from the receipt to the appeal's deadline, as the catalogue counts. No deadline, no days. The events are
/// needed for the pauses. CalendarMissing outside the calendar's years.
[[nodiscard]] Result<QVector<DeadlineDay>> countDeadline(const Appeal& appeal, const DeadlineTerm& term,
                                                         const WorkingCalendar& calendar, QDate today);

enum class DeadlineStandingKind {
    None,    ///< there is no deadline
    Settled, ///< answered or closed
    Paused,  ///< waiting for the customer
    Fine,
    Soon,  ///< two days or less
    Today, ///< the last day
    Overdue
};

/// How an appeal stands to its deadline.
struct DeadlineStanding {
    DeadlineStandingKind kind{};
    int days{};     ///< left, or past when overdue
    bool working{}; ///< \c days are working days; never when overdue or when the calendar is missing
    QDate since{};  ///< of a pause: when the clock was stopped; null when that is not known. The days are then those
                    ///< that are left once it runs again, negative when the deadline had passed before the pause

    bool operator==(const DeadlineStanding&) const = default;
};

[[nodiscard]] DeadlineStanding deadlineStanding(const Appeal& appeal, const DeadlineTerm& term,
                                                const WorkingCalendar& calendar, QDate today);

} // namespace line605
