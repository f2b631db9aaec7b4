#pragma once

#include <QString>

namespace line605 {

/// Whether \a text is opening hours in the part of OpenStreetMap's notation that offices use: rules separated by ";",
/// each with days or a month span (Mo-Fr, Sa, PH, Dec 24-31 …) and times (08:00-17:00,18:00-20:00), "off", "closed" or
/// "24/7".
[[nodiscard]] bool isOpeningHours(const QString& text);

} // namespace line605
