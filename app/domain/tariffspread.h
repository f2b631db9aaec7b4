#pragma once

#include "domain/tariff.h"

/// How a use is spread over days and bands; for tariff.cpp and its tests only.
namespace line605 {

/// What \a partDays of \a days have of a use: whole kWh, rounded down, so that the remainder stays for the later part.
[[nodiscard]] QVector<Energy> shareOfDays(const QVector<Energy>& useByZone, int partDays, int days);

/// The upper limits of the bands for \a partDays of \a days of a use that covers \a months billing months.
[[nodiscard]] QVector<qint64> bandLimits(const Tariff& tariff, int months, int partDays, int days);

/// What of \a total falls into each band.
[[nodiscard]] QVector<qint64> bandTotals(qint64 total, const QVector<qint64>& limits);

/// \a amount in whole parts in proportion to \a weights, largest remainder first, the earlier of equal ones.
[[nodiscard]] QVector<qint64> inProportion(qint64 amount, const QVector<qint64>& weights);

/// The lines of a use within one tariff: by zone, then by band; without empty ones.
[[nodiscard]] QVector<CostLine> costLines(const Tariff& tariff, const QVector<Energy>& useByZone,
                                          const QVector<qint64>& limits);

} // namespace line605
