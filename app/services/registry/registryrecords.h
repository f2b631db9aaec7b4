#pragma once

#include "services/reference.h"
#include "services/registry/registryfields.h"

namespace line605 {

/// Makes typed records of rows; every value is checked, and a row may have several problems.
class RegistryRecords {
public:
    /// The reference tells the form of account numbers and gives imported appeals their deadlines; it outlives this.
    /// Without a valid \a today the future is not looked at.
    RegistryRecords(const Reference& reference, QDate today);

    /// The record of \a row; it means nothing when \a problems got longer.
    [[nodiscard]] RegistryRecord record(const RegistryFormat& format, const RegistryHeader& header, const CsvRow& row,
                                        QVector<RegistryProblem>& problems) const;

private:
    [[nodiscard]] AppealRecord appeal(RegistryFields& fields) const;

    const Reference& m_reference;
    const RegistryLimits m_limits;
};

/// What names the record in its file (REGISTRY: updates go by it).
[[nodiscard]] QString keyOf(const RegistryRecord& record);
/// The account or meter that the record belongs to; empty when none.
[[nodiscard]] QString ownerOf(const RegistryRecord& record);

} // namespace line605
