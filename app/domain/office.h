#pragma once

#include "domain/id.h"

#include <QString>
#include <QStringList>

namespace line605 {

/// A service centre; \c hours in the opening_hours notation of OpenStreetMap.
struct Office {
    OfficeId id;
    QString name;
    QString district;
    QString town;
    QString address;
    QString hours;
    QStringList serves; ///< individual, legal, gas
};

} // namespace line605
