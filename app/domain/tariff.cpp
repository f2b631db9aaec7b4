#include "domain/tariff.h"

#include "domain/jsonread.h"
#include "domain/tariffspread.h"

#include <algorithm>
#include <array>
#include <utility>

namespace line605 {

namespace {

/// The upper limits of the bands of a month, 0 = none, from a day on.
struct BandLimits {
    QDate from;
    QVector<qint64> upToKwh;
};

/// [[0,1200],[1201,3900],[3901,null]]: each band follows the one before, only the last is open.
QVector<qint64> readLimits(JsonFields& fields, const QString& key) {
    QVector<qint64> limits;
    qint64 next = 0;
    const QJsonArray rows = fields.array(key);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonArray ends = rows.at(i).toArray();
        const bool last = i == rows.size() - 1;
        const qint64 from = ends.at(0).toInteger(-1);
        const qint64 to = last ? 0 : ends.at(1).toInteger(-1);
        if (ends.size() != 2 || from != next || ends.at(1).isNull() != last || (!last && to < from)) {
            fields.fail(key);
            return {};
        }
        limits << to;
        next = to + 1;
    }
    return limits;
}

QVector<BandLimits> readAllLimits(const QJsonObject& object, QString& problem) {
    QVector<BandLimits> all;
    JsonFields fields(object, problem, QStringLiteral("bands_kwh_per_month."));
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QDate from = dateFromIso(it.key());
        if (!from.isValid())
            fields.fail(it.key());
        all << BandLimits{from, readLimits(fields, it.key())};
    }
    return all; // in the order of their days, as the keys are
}

Rate readRate(JsonFields& fields, const QString& key) {
    const std::optional<Rate> rate = Rate::fromString(fields.text(key));
    if (!rate)
        fields.fail(key);
    return rate.value_or(Rate{});
}

/// The rates of a band for meters of \a zones zones, in the order of TariffZone.
QVector<Rate> readRates(JsonFields& band, QString& problem, int zones) {
    if (zones == 1)
        return {readRate(band, QStringLiteral("single"))};
    if (zones == 2) {
        JsonFields two(band.object(QStringLiteral("two_zone")), problem, QStringLiteral("two_zone."));
        return {readRate(two, QStringLiteral("day")), readRate(two, QStringLiteral("night"))};
    }
    JsonFields three(band.object(QStringLiteral("three_zone")), problem, QStringLiteral("three_zone."));
    return {readRate(three, QStringLiteral("peak")), readRate(three, QStringLiteral("night")),
            readRate(three, QStringLiteral("half_peak"))};
}

Certainty readCertainty(JsonFields& fields) {
    const QString key = QStringLiteral("certainty");
    const QString letter = fields.text(key);
    if (letter == QLatin1String("H"))
        return Certainty::High;
    if (letter == QLatin1String("M"))
        return Certainty::Medium;
    if (letter != QLatin1String("L"))
        fields.fail(key);
    return Certainty::Low;
}

/// A row of one category has the rates of all kinds of meters.
QVector<Tariff> readRow(const QJsonObject& object, const QVector<BandLimits>& limits, QString& problem) {
    JsonFields fields(object, problem, QStringLiteral("tariffs."));
    Tariff row;
    row.from = fields.date(QStringLiteral("from"));
    row.to = fields.optionalDate(QStringLiteral("to"));
    row.category = fields.coded<TariffCategory>(QStringLiteral("category"));
    row.certainty = readCertainty(fields);
    const QVector<QJsonObject> bands = fields.objects(QStringLiteral("bands"));
    QVector<qint64> upTo{0};
    if (bands.size() != 1) {
        for (const BandLimits& candidate : limits)
            upTo = candidate.from <= row.from ? candidate.upToKwh : upTo;
    }
    if (upTo.size() != bands.size()) {
        fields.fail(QStringLiteral("bands"));
        return {};
    }
    QVector<Tariff> tariffs;
    for (int zones = 1; zones <= 3; ++zones) {
        row.zones = zones;
        row.bands.clear();
        for (qsizetype i = 0; i < bands.size(); ++i) {
            JsonFields band(bands.at(i), problem, QStringLiteral("tariffs.bands."));
            row.bands << Tariff::Band{upTo.at(i), readRates(band, problem, zones)};
        }
        tariffs << row;
    }
    return tariffs;
}

int monthsBetween(QDate from, QDate to) {
    const int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    return std::max(months, 1);
}

} // namespace

Result<TariffRegister> TariffRegister::fromJson(const QByteArray& json) {
    const Result<QJsonObject> read = readJsonObject(json, ErrorCode::ReferenceMissing);
    if (!read)
        return read.error();
    QString problem;
    JsonFields fields(read.value(), problem);
    const QVector<BandLimits> limits = readAllLimits(fields.object(QStringLiteral("bands_kwh_per_month")), problem);
    TariffRegister tariffs;
    const QVector<QJsonObject> rows = fields.objects(QStringLiteral("tariffs"));
    for (const QJsonObject& row : rows)
        tariffs.m_tariffs << readRow(row, limits, problem);
    if (!problem.isEmpty())
        return Error{ErrorCode::ReferenceMissing, problem};
    std::stable_sort(tariffs.m_tariffs.begin(), tariffs.m_tariffs.end(),
                     [](const Tariff& a, const Tariff& b) { return a.from < b.from; });
    return tariffs;
}

Result<Tariff> TariffRegister::inForce(TariffCategory category, int zones, QDate day) const {
    const Tariff* found = nullptr;
    for (const Tariff& tariff : m_tariffs) {
        if (tariff.category == category && tariff.zones == zones && tariff.from <= day)
            found = &tariff;
    }
    if (!day.isValid() || !found)
        return Error{ErrorCode::NotFound, QStringLiteral("no tariff for the day")};
    Tariff tariff = *found;
    if (tariff.to.isValid() && tariff.to < day)
        tariff.certainty = Certainty::Low;
    return tariff;
}

Result<Cost> TariffRegister::cost(TariffCategory category, const QVector<Energy>& useByZone, QDate from,
                                  QDate to) const {
    const bool negative = std::any_of(useByZone.begin(), useByZone.end(), [](Energy use) { return use.kwh < 0; });
    const int zones = static_cast<int>(useByZone.size());
    if (negative || zones < 1 || zones > 3 || !to.isValid() || from > to)
        return Error{ErrorCode::BadInput, QStringLiteral("no such use")};
    // Without an earlier day, or with a use of no days, everything belongs to the last day.
    const QDate start = from.isValid() && from < to ? from : to.addDays(-1);
    const int days = static_cast<int>(start.daysTo(to));
    const int months = monthsBetween(start, to);

    Cost cost;
    QVector<Energy> left = useByZone;
    for (QDate first = start.addDays(1); first <= to;) {
        const Result<Tariff> tariff = inForce(category, zones, first);
        if (!tariff)
            return tariff.error();
        QDate last = to;
        for (const Tariff& other : m_tariffs) {
            const bool same = other.category == category && other.zones == zones;
            if (same && other.from > first && other.from <= last)
                last = other.from.addDays(-1);
        }
        // Past its end a tariff goes on as an unconfirmed one.
        const QDate end = tariff.value().to;
        if (end.isValid() && end >= first && end < last)
            last = end;
        const int partDays = static_cast<int>(first.daysTo(last)) + 1;
        const QVector<Energy> part = last == to ? left : shareOfDays(useByZone, partDays, days);
        for (qsizetype i = 0; i < left.size(); ++i)
            left[i] = left.at(i) - part.at(i);
        cost.lines << costLines(tariff.value(), part, bandLimits(tariff.value(), months, partDays, days));
        cost.certainty = std::max(cost.certainty, tariff.value().certainty);
        first = last.addDays(1);
    }
    for (const CostLine& line : std::as_const(cost.lines))
        cost.total += line.amount;
    return cost;
}

} // namespace line605
