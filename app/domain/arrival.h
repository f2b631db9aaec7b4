#pragma once

#include "domain/calendar.h"

namespace line605 {

enum class DayCount { PaymentDay, Weekend, Holiday, Counted };

struct ArrivalDay {
    QDate date;
    DayCount count{};
    int number{}; ///< 1, 2, 3 for a counted working day
};

/// When a payment arrives at the latest, each day named (M06).
struct Arrival {
    QDate by;
    QVector<ArrivalDay> days; ///< from the payment day to \c by
};

/// D-ARRIVAL: at most 3 working days (161-ФЗ by the retailer's FAQ): paid 03.11.2022 → by 09.11.2022.
[[nodiscard]] Result<Arrival> paymentArrival(QDate paidOn, const WorkingCalendar& calendar, int workingDays = 3);

} // namespace line605
