#include "storage/meterrows.h"

#include <algorithm>

namespace line605 {

namespace {

Meter meterOf(const SqlStatement& row, AccountId account) {
    Meter meter;
    meter.id = row.id<MeterId>(0);
    meter.account = account;
    meter.number = row.text(1);
    meter.model = row.text(2);
    meter.digits = row.integer(3);
    meter.zones = row.integer(4);
    meter.installedOn = row.date(5);
    meter.removedOn = row.date(6);
    meter.smart = row.boolean(7);
    for (const Coded<TariffZone>& zone : codeTable<TariffZone>().first(size_t(std::clamp(meter.zones, 1, 3))))
        meter.registers.append(Register{zone.value, 0, {}, {}});
    return meter;
}

} // namespace

Result<QVector<Meter>> metersOf(Connection& connection, AccountId account) {
    Result<QVector<Meter>> meters = selectAll(
        connection, "meter_by_account", [account](const SqlStatement& row) { return meterOf(row, account); }, account);
    if (!meters)
        return meters;
    SqlStatement rows(connection, "register_by_account");
    if (Status done = rows.exec(account); !done)
        return done.error();
    while (rows.next()) {
        const auto meter = std::find_if(meters.value().begin(), meters.value().end(),
                                        [id = rows.id<MeterId>(0)](const Meter& one) { return one.id == id; });
        const auto zone = qsizetype(rows.coded<TariffZone>(1));
        if (meter != meters.value().end() && zone < meter->registers.size())
            meter->registers[zone] = {TariffZone(zone), rows.int64(2), rows.date(3), rows.coded<ReadingSource>(4)};
    }
    if (Status done = rows.status(); !done)
        return done.error();
    return meters;
}

Reading readingOf(const SqlStatement& row, AccountId account) {
    Reading reading;
    reading.account = account;
    reading.meter = row.id<MeterId>(0);
    reading.zone = row.coded<TariffZone>(1);
    reading.readOn = row.date(2);
    reading.value = row.int64(3);
    reading.source = row.coded<ReadingSource>(4);
    reading.rolledOver = row.boolean(5);
    reading.recordedAt = row.instant(6);
    reading.recordedBy = row.text(7);
    reading.corrects = row.fact<ReadingId>(8);
    reading.superseded = row.boolean(9);
    reading.operation = row.fact<OperationId>(10);
    reading.id = row.fact<ReadingId>(11);
    return reading;
}

Result<MeterHistory> meterHistoryOf(Connection& connection, AccountId account, MeterId meter) {
    const Result<QVector<Meter>> meters = metersOf(connection, account);
    if (!meters)
        return meters.error();
    const auto found = std::find_if(meters.value().cbegin(), meters.value().cend(),
                                    [meter](const Meter& one) { return one.id == meter; });
    if (found == meters.value().cend())
        return Error{ErrorCode::NotFound, QStringLiteral("meter of the account")};
    Result<QVector<Reading>> readings = selectAll(
        connection, "reading_by_meter", [account](const SqlStatement& row) { return readingOf(row, account); }, account,
        meter);
    if (!readings)
        return readings.error();
    return MeterHistory{*found, std::move(readings).value()};
}

} // namespace line605
