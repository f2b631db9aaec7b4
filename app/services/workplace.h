#pragma once

#include "domain/person.h"
#include "ports/clock.h"
#include "ports/storesession.h"
#include "ports/tablewriter.h"
#include "services/reference.h"

namespace line605 {

/// What a signed-in person works with; outlives every page and desk made from it.
struct Workplace {
    StoreSession& store;
    const Clock& clock;
    const Reference& reference;
    TableWriter& tables;
    Person person;
};

} // namespace line605
