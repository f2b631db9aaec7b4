#include "domain/arrival.h"

namespace line605 {

Result<Arrival> paymentArrival(QDate paidOn, const WorkingCalendar& calendar, int workingDays) {
    Arrival arrival;
    arrival.days << ArrivalDay{paidOn, DayCount::PaymentDay, 0};
    int number = 0;
    for (QDate day = paidOn.addDays(1); number < workingDays; day = day.addDays(1)) {
        const Result<bool> working = calendar.isWorkingDay(day);
        if (!working)
            return working.error();
        if (working.value())
            arrival.days << ArrivalDay{day, DayCount::Counted, ++number};
        else
            arrival.days << ArrivalDay{day, day.dayOfWeek() < Qt::Saturday ? DayCount::Holiday : DayCount::Weekend, 0};
    }
    arrival.by = arrival.days.last().date;
    return arrival;
}

} // namespace line605
