#pragma once

#include "domain/calendar.h"
#include "domain/deadline.h"
#include "domain/readingrules.h"
#include "domain/tariff.h"
#include "ports/referencedata.h"

namespace line605 {

/// Name, phone and the like of the retailer (M27), from resources/reference/profile.json.
struct Profile {
    QString retailer;
    QString contactPhone; ///< "605-885"
    QString region;
    int accountNumberLength{12};
    QString accountNumberPrefix;
};

/// All reference data, loaded once at the start; a missing file is an error that names it.
struct Reference {
    WorkingCalendar calendar;
    ReadingRules readingRules;
    TariffRegister tariffs;
    DeadlineCatalogue deadlines;
    DueRules due;
    Profile profile;

    [[nodiscard]] static Result<Reference> load(const ReferenceData& data);
};

} // namespace line605
