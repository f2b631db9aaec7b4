#include "domain/tariffspread.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace line605 {

namespace {

__extension__ using Wide = __int128;

} // namespace

QVector<Energy> shareOfDays(const QVector<Energy>& useByZone, int partDays, int days) {
    QVector<Energy> shares;
    for (const Energy use : useByZone)
        shares << Energy{static_cast<qint64>(Wide(use.kwh) * partDays / days)};
    return shares;
}

QVector<qint64> bandLimits(const Tariff& tariff, int months, int partDays, int days) {
    QVector<qint64> limits;
    for (const Tariff::Band& band : tariff.bands) {
        if (band.upToKwh == 0)
            limits << std::numeric_limits<qint64>::max();
        else
            limits << static_cast<qint64>(Wide(band.upToKwh) * months * partDays / days);
    }
    return limits;
}

QVector<qint64> bandTotals(qint64 total, const QVector<qint64>& limits) {
    QVector<qint64> totals;
    qint64 counted = 0;
    for (const qint64 limit : limits) {
        const qint64 upTo = std::min(total, limit);
        totals << upTo - counted;
        counted = upTo;
    }
    return totals;
}

QVector<qint64> inProportion(qint64 amount, const QVector<qint64>& weights) {
    const Wide sum = std::accumulate(weights.begin(), weights.end(), Wide(0));
    QVector<qint64> parts(weights.size(), 0);
    if (sum == 0)
        return parts;
    QVector<qsizetype> byRemainder(weights.size());
    std::iota(byRemainder.begin(), byRemainder.end(), 0);
    qint64 left = amount;
    for (qsizetype i = 0; i < weights.size(); ++i) {
        parts[i] = static_cast<qint64>(Wide(amount) * weights.at(i) / sum);
        left -= parts.at(i);
    }
    std::stable_sort(byRemainder.begin(), byRemainder.end(), [&](qsizetype a, qsizetype b) {
        return Wide(amount) * weights.at(a) % sum > Wide(amount) * weights.at(b) % sum;
    });
    for (qsizetype i = 0; i < left; ++i)
        ++parts[byRemainder.at(i)];
    return parts;
}

QVector<CostLine> costLines(const Tariff& tariff, const QVector<Energy>& useByZone, const QVector<qint64>& limits) {
    qint64 total = 0;
    for (const Energy use : useByZone)
        total += use.kwh;
    const QVector<qint64> weights = bandTotals(total, limits);
    QVector<CostLine> lines;
    for (int zone = 0; zone < useByZone.size(); ++zone) {
        const QVector<qint64> parts = inProportion(useByZone.at(zone).kwh, weights);
        for (int band = 0; band < parts.size(); ++band) {
            if (parts.at(band) == 0)
                continue;
            const Rate rate = tariff.bands.at(band).byZone.at(zone);
            const Energy use{parts.at(band)};
            lines << CostLine{static_cast<TariffZone>(zone), band, use, rate, costOf(use, rate)};
        }
    }
    return lines;
}

} // namespace line605
