#include "storage/registryconflicts.h"

#include "domain/readingorder.h"
#include "storage/bulkstatement.h"
#include "storage/connection.h"

#include <algorithm>
#include <vector>

namespace line605 {

namespace {

/// The readings of one register, oldest first.
struct Series {
    QString meter;
    QString zone;
    int digits{};
    QVector<DatedValue> values;
    QStringList sources;

    void judge(QVector<ReadingConflict>& conflicts) const {
        const QVector<qsizetype> wrong = againstOrder(values, digits);
        for (const qsizetype place : wrong) {
            const DatedValue& value = values.at(place);
            const DatedValue other = contradicted(values, wrong, place);
            conflicts.append({{meter, fromCode<TariffZone>(zone).value_or(TariffZone::T1), value.on, value.value,
                               fromCode<ReadingSource>(sources.at(place)).value_or(ReadingSource::Phone)},
                              other.on,
                              other.value});
        }
    }
};

Status judgeAccount(BulkStatement& readings, qint64 account, QVector<ReadingConflict>& conflicts) {
    Series series;
    Status done = readings.first(account);
    for (; done && readings.hasRow(); done = readings.next()) {
        const QString meter = readings.text(0);
        const QString zone = readings.text(2);
        if (meter != series.meter || zone != series.zone) {
            series.judge(conflicts);
            series = {meter, zone, int(readings.int64(1)), {}, {}};
        }
        series.values.append({QDate::fromString(readings.text(3), Qt::ISODate), readings.int64(4)});
        series.sources.append(readings.text(5));
    }
    readings.reset();
    series.judge(conflicts);
    return done;
}

} // namespace

Result<QVector<ReadingConflict>> readingConflicts(Connection& connection, const QSet<qint64>& accounts) {
    // In the order of the rows in the file, so that each page is read once.
    std::vector<qint64> ordered(accounts.cbegin(), accounts.cend());
    std::sort(ordered.begin(), ordered.end());
    BulkStatement readings(connection, "registry_reading_series");
    QVector<ReadingConflict> conflicts;
    for (const qint64 account : ordered) {
        if (Status done = judgeAccount(readings, account, conflicts); !done)
            return done.error();
    }
    return conflicts;
}

} // namespace line605
