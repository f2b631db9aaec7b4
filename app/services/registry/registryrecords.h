#pragma once

#include "domain/calendar.h"
#include "domain/deadline.h"
#include "services/registry/registryfields.h"

namespace line605 {

/// Makes typed records of rows; every value is checked, and a row may have several problems.
class RegistryRecords {
public:
    /// The catalogue and the calendar give imported appeals their deadlines; they outlive this.
    RegistryRecords(const DeadlineCatalogue& deadlines, const WorkingCalendar& calendar)
        : m_deadlines(deadlines), m_calendar(calendar) {}

    /// The record of \a row; it means nothing when \a problems got longer.
    [[nodiscard]] RegistryRecord record(const RegistryFormat& format, const RegistryHeader& header, const CsvRow& row,
                                        QVector<RegistryProblem>& problems) const;

private:
    [[nodiscard]] AppealRecord appeal(RegistryFields& fields) const;

    const DeadlineCatalogue& m_deadlines;
    const WorkingCalendar& m_calendar;
};

/// What names the record in its file (REGISTRY: updates go by it).
[[nodiscard]] QString keyOf(const RegistryRecord& record);
/// The account or meter that the record belongs to; empty when none.
[[nodiscard]] QString ownerOf(const RegistryRecord& record);

} // namespace line605
