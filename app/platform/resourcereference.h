#pragma once

#include "ports/referencedata.h"

namespace line605 {

/// Reference data from the program's resources, ":/reference/NAME".
class ResourceReference : public ReferenceData {
public:
    ResourceReference();
    [[nodiscard]] Result<QByteArray> file(const QString& name) const override;
};

} // namespace line605
