#include "storage/sqlitehistorystore.h"

#include "storage/meterrows.h"
#include "storage/statementrows.h"

#include <QTimeZone>

#include <limits>

namespace line605 {

namespace {

const QDate firstDay{1900, 1, 1};
const QDate lastDay{9999, 12, 31};

/// The instant at which a regional day begins.
QDateTime startOfDay(QDate day) {
    return QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, 2 * 3600).toUTC();
}

Result<QVector<MeterHistory>> readHistories(Connection& connection, AccountId account, QDate from) {
    const Result<QVector<Meter>> meters = metersOf(connection, account);
    if (!meters)
        return meters.error();
    const Result<QVector<Reading>> readings = selectAll(
        connection, "reading_by_account", [account](const SqlStatement& row) { return readingOf(row, account); },
        account, from.isNull() ? firstDay : from);
    if (!readings)
        return readings.error();
    QVector<MeterHistory> histories;
    for (const Meter& meter : meters.value()) {
        MeterHistory history{meter, {}};
        for (const Reading& reading : readings.value()) {
            if (reading.meter == meter.id)
                history.readings.append(reading);
        }
        histories.append(std::move(history));
    }
    return histories;
}

TimelineKind timelineKind(const QString& kind) {
    if (kind == QStringLiteral("reading"))
        return TimelineKind::ReadingTaken;
    if (kind == QStringLiteral("charge"))
        return TimelineKind::ChargeMade;
    if (kind == QStringLiteral("payment"))
        return TimelineKind::PaymentReceived;
    if (kind == QStringLiteral("appeal"))
        return TimelineKind::AppealReceived;
    if (kind == QStringLiteral("event"))
        return TimelineKind::AppealChanged;
    return TimelineKind::MeterReplaced;
}

TimelineEntry timelineEntryOf(const SqlStatement& row) {
    TimelineEntry entry;
    entry.kind = timelineKind(row.text(0));
    entry.at = row.instant(1);
    entry.actor = row.text(2);
    entry.text = row.text(3);
    entry.amount = row.money(4);
    entry.value = row.int64(5);
    if (!row.isNull(6))
        entry.zone = row.coded<TariffZone>(6);
    if (!row.isNull(7))
        entry.source = row.coded<ReadingSource>(7);
    if (!row.isNull(8))
        entry.state = row.coded<AppealState>(8);
    entry.appeal = row.fact<AppealId>(9);
    return entry;
}

/// The newest \a limit entries, and those of the same instant as the last one: the next page begins before it.
Result<QVector<TimelineEntry>> readTimeline(Connection& connection, AccountId account, const QDateTime& before,
                                            int limit) {
    SqlStatement rows(connection, "timeline");
    const QVariant end = before.isNull() ? toSql(std::numeric_limits<qint64>::max()) : toSql(before);
    if (Status done = rows.exec(account, end); !done)
        return done.error();
    QVector<TimelineEntry> entries;
    while (rows.next()) {
        TimelineEntry entry = timelineEntryOf(rows);
        if (entries.size() >= limit && entry.at != entries.last().at)
            return entries;
        entries.append(std::move(entry));
    }
    if (Status done = rows.status(); !done)
        return done.error();
    return entries;
}

TakenReading takenReadingOf(const SqlStatement& row) {
    return {
        readingOf(row, row.id<AccountId>(12)), row.text(13), row.text(14), row.text(15), row.text(16), row.integer(17)};
}

} // namespace

SqliteHistoryStore::SqliteHistoryStore(const StoreContext& context) : m_context(context) {}

Answer<QVector<MeterHistory>> SqliteHistoryStore::readings(AccountId account, QDate from) {
    return m_context.workers.reader.run(
        [account, from](Connection& connection) { return readHistories(connection, account, from); });
}

Answer<Statement> SqliteHistoryStore::statement(AccountId account, QDate from, QDate to) {
    return m_context.workers.reader.run(
        [account, from, to](Connection& connection) { return readStatement(connection, account, from, to); });
}

Answer<QVector<TimelineEntry>> SqliteHistoryStore::timeline(AccountId account, QDateTime before, int limit) {
    return m_context.workers.reader.run(
        [account, before, limit](Connection& connection) { return readTimeline(connection, account, before, limit); });
}

Answer<QVector<TakenReading>> SqliteHistoryStore::takenReadings(QDate from, QDate to, int limit) {
    const QDateTime begin = startOfDay(from.isNull() ? firstDay : from);
    const QDateTime end = startOfDay((to.isNull() ? lastDay.addDays(-1) : to).addDays(1));
    return m_context.workers.reader.run([begin, end, limit](Connection& connection) {
        return selectAll(connection, "reading_taken", takenReadingOf, begin, end, limit);
    });
}

} // namespace line605
