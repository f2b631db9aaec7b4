#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace line605 {

/// Where reference files (calendar, tariffs, topics, profile …) come from: the program's resources, later the centre.
class ReferenceData {
public:
    virtual ~ReferenceData() = default;
    /// The bytes of e.g. "production_calendar.json"; ReferenceMissing otherwise.
    [[nodiscard]] virtual Result<QByteArray> file(const QString& name) const = 0;
};

} // namespace line605
