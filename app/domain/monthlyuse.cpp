#include "domain/readingrules.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <tuple>

namespace line605 {

namespace {

constexpr std::array allZones{TariffZone::T1, TariffZone::T2, TariffZone::T3};

QVector<Reading> holdingReadings(const MeterHistory& history, TariffZone zone) {
    QVector<Reading> readings;
    std::copy_if(history.readings.begin(), history.readings.end(), std::back_inserter(readings),
                 [&](const Reading& reading) { return reading.zone == zone && !reading.superseded; });
    std::stable_sort(readings.begin(), readings.end(), [](const Reading& a, const Reading& b) {
        return std::tie(a.readOn, a.recordedAt) < std::tie(b.readOn, b.recordedAt);
    });
    return readings;
}

} // namespace

QVector<MonthlyUse> monthlyUse(const QVector<MeterHistory>& meters, const ReadingRules& rules) {
    int zones = 1;
    for (const MeterHistory& history : meters)
        zones = std::clamp(history.meter.zones, zones, static_cast<int>(allZones.size()));
    QMap<Period, MonthlyUse> months;
    for (const MeterHistory& history : meters) {
        for (int zone = 0; zone < zones; ++zone) {
            const QVector<Reading> readings = holdingReadings(history, allZones.at(static_cast<std::size_t>(zone)));
            for (qsizetype i = 1; i < readings.size(); ++i) {
                const Reading& later = readings.at(i);
                const Period period = periodOfReading(later.readOn, rules);
                MonthlyUse& month = months[period];
                month.period = period;
                month.byZone.resize(zones);
                month.byZone[zone] =
                    month.byZone.at(zone) + useBetween(readings.at(i - 1), later, history.meter.digits);
                month.calculated = month.calculated || isCalculated(later.source);
            }
        }
    }
    return months.values();
}

} // namespace line605
