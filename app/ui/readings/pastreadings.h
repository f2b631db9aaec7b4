#pragma once

#include "domain/readingrules.h"

#include <QStringList>

/// What the dialog of a reading tells of the meter, in words.
namespace line605 {

/// «No. 007175607681 · Mercury 201 · 5 digits».
[[nodiscard]] QString meterWords(const Meter& meter);
/// The last real readings, newest first: a row with the day, the value of each zone and the source.
[[nodiscard]] QVector<QStringList> pastReadings(const MeterHistory& history);
/// The heading of pastReadings() with the usual use of a month, where it is known.
[[nodiscard]] QString usualWords(const MeterHistory& history, const ReadingRules& rules);

} // namespace line605
