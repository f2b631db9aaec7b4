#pragma once

#include "domain/calendar.h"
#include "domain/deadline.h"
#include "domain/readingrules.h"

namespace line605 {

/// Reference data that the store needs for what it computes itself: the overdue part of a card, the dates that a
/// refusal cites.
struct StoreRules {
    WorkingCalendar calendar;
    DueRules due;
    ReadingRules readings;
    QDate identitySince{2021, 4, 6}; ///< A-IDENTITY is stated by the questions and answers of this day; cited
};

} // namespace line605
