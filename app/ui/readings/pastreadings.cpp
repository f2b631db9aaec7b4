#include "ui/readings/pastreadings.h"

#include "domain/format.h"
#include "domain/names.h"

#include <QCoreApplication>

namespace line605 {

namespace {

constexpr int shownReadings = 3;
constexpr int usualMonths = 12;

struct PastReadings {
    Q_DECLARE_TR_FUNCTIONS(PastReadings)
};

} // namespace

QString meterWords(const Meter& meter) {
    QStringList parts{PastReadings::tr("No. %1").arg(meter.number), meter.model,
                      PastReadings::tr("%n digits", nullptr, meter.digits)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QVector<QStringList> pastReadings(const MeterHistory& history) {
    QVector<QStringList> rows;
    QDate day;
    for (auto it = history.readings.crbegin(); it != history.readings.crend(); ++it) {
        if (it->superseded || isCalculated(it->source))
            continue;
        if (it->readOn != day) {
            if (rows.size() == shownReadings)
                break;
            day = it->readOn;
            rows.append(QStringList(history.meter.zones + 2));
            rows.last().first() = formatDate(day);
            rows.last().last() = name(it->source);
        }
        rows.last()[1 + int(it->zone)] = formatNumber(it->value);
    }
    return rows;
}

QString usualWords(const MeterHistory& history, const ReadingRules& rules) {
    const QVector<MonthlyUse> months = monthlyUse({history}, rules);
    qint64 sum = 0;
    qint64 counted = 0;
    for (qsizetype i = std::max<qsizetype>(0, months.size() - usualMonths); i < months.size(); ++i) {
        for (const Energy& use : months.at(i).byZone)
            sum += use.kwh;
        ++counted;
    }
    return counted == 0
               ? PastReadings::tr("Last readings:")
               : PastReadings::tr("Last readings; the usual use is %1 a month:").arg(formatEnergy({sum / counted}));
}

} // namespace line605
