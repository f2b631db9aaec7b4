#include "central/centralsql.h"
#include "central/postgresregistrywriter.h"
#include "domain/readingorder.h"

/// The transaction of PostgresRegistryWriter and the merge of what was staged.
namespace line605 {

namespace {

/// Where the statements stand that follow the merge of the readings.
constexpr int afterReadings = 320;
/// Where those begin that change tables of the centre.
constexpr int firstMerge = 100;
constexpr int end = 1000;

int numberOf(const QString& query) {
    return query.mid(7, 3).toInt(); // import_NNN_…
}

QStringList importStatements(int from, int to) {
    QStringList names;
    for (const QString& name : centralQueryNames()) {
        if (name.startsWith(QStringLiteral("import_")) && numberOf(name) >= from && numberOf(name) < to)
            names.append(name);
    }
    return names;
}

/// The readings of one register, oldest first.
struct Series {
    QString meter;
    TariffZone zone{};
    int digits{};
    QVector<DatedValue> values;
    QVector<ReadingSource> sources;

    void judge(QVector<ReadingConflict>& conflicts) const {
        const QVector<qsizetype> wrong = againstOrder(values, digits);
        for (const qsizetype place : wrong) {
            const DatedValue& value = values.at(place);
            const DatedValue other = contradicted(values, wrong, place);
            conflicts.append({{meter, zone, value.on, value.value, sources.at(place)}, other.on, other.value});
        }
    }
};

} // namespace

Result<std::unique_ptr<RegistryWriter>> PostgresRegistryWriter::begin(PgConnection& connection) {
    std::unique_ptr<PostgresRegistryWriter> writer(new PostgresRegistryWriter(connection));
    if (Status done = writer->start(); !done)
        return done.error();
    return std::unique_ptr<RegistryWriter>(std::move(writer));
}

Status PostgresRegistryWriter::start() {
    if (const auto begun = m_connection.call(QStringLiteral("registry_begin")); !begun)
        return begun.error();
    m_begun = true;
    for (const QString& name : importStatements(0, 1)) {
        if (const auto cleared = m_connection.call(name, {}, PgPace::Patient); !cleared)
            return cleared.error();
    }
    return m_keys.read(m_connection);
}

void PostgresRegistryWriter::rollBack() {
    if (std::exchange(m_begun, false) && m_connection.isOpen())
        (void)m_connection.call(QStringLiteral("registry_rollback"), {}, PgPace::Patient);
}

Status PostgresRegistryWriter::startOver() {
    rollBack();
    m_keys = {};
    m_tallies = {};
    m_readingsMerged = false;
    for (StagingRows* rows : {&m_accounts, &m_meters, &m_readings, &m_charges, &m_payments, &m_appeals, &m_events,
                              &m_offices, &m_agencies, &m_balances, &m_lastReadings})
        rows->forget();
    return start();
}

void PostgresRegistryWriter::count(const QString& statement, qint64 rows) {
    struct Counted {
        const char* ending;
        RegistryTally RegistryTallies::*file;
    };
    static constexpr Counted counted[] = {
        {"_account", &RegistryTallies::accounts}, {"_meter", &RegistryTallies::meters},
        {"_reading", &RegistryTallies::readings}, {"_charge", &RegistryTallies::charges},
        {"_payment", &RegistryTallies::payments}, {"_appeal", &RegistryTallies::appeals},
        {"_office", &RegistryTallies::offices},
    };
    for (const Counted& row : counted) {
        const QString name = statement.mid(10);
        if (name == QLatin1String(row.ending) + QStringLiteral("_inserted"))
            (m_tallies.*row.file).inserted += rows;
        // Of an account, what changed is known before it is changed: its subscriber, premises and own row at once.
        const bool account = row.file == &RegistryTallies::accounts;
        if (name == QLatin1String(row.ending) + (account ? QStringLiteral("_changing") : QStringLiteral("_updated")))
            (m_tallies.*row.file).updated += rows;
    }
}

Status PostgresRegistryWriter::merge(int from, int to, const std::function<void(double)>& progress) {
    const QStringList names = importStatements(from, to);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString& name = names.at(i);
        if (numberOf(name) == afterReadings || name.endsWith(QStringLiteral("_check")))
            continue; // asked for by conflicts(); the check was made row by row
        const Result<PgResult> merged = m_connection.call(name, {}, PgPace::Patient);
        if (!merged)
            return merged.error();
        if (merged.value().rows() == 1)
            count(name, merged.value().int64(0, 0));
        if (progress)
            progress(double(i + 1) / double(names.size()));
    }
    return Done{};
}

Result<QVector<ReadingConflict>> PostgresRegistryWriter::conflicts() {
    QVector<ReadingConflict> conflicts;
    if (Status done = flushAll(); !done)
        return done.error();
    if (Status done = merge(1, afterReadings, {}); !done)
        return done.error();
    m_readingsMerged = true;
    Series series;
    const QString query = importStatements(afterReadings, afterReadings + 1).value(0);
    const Status done = m_connection.eachRow(query, [&series, &conflicts](const PgResult& row) {
        const QString meter = row.text(0, 0);
        const TariffZone zone = fromCode<TariffZone>(row.text(0, 2)).value_or(TariffZone::T1);
        if (meter != series.meter || zone != series.zone) {
            series.judge(conflicts);
            series = {meter, zone, int(row.int64(0, 1)), {}, {}};
        }
        series.values.append({QDate::fromString(row.text(0, 3), Qt::ISODate), row.int64(0, 4)});
        series.sources.append(fromCode<ReadingSource>(row.text(0, 5)).value_or(ReadingSource::Phone));
    });
    series.judge(conflicts);
    return done ? Result<QVector<ReadingConflict>>(std::move(conflicts)) : done.error();
}

/// Rows that came after the readings were merged are of other tables, which stand behind in the order of statements.
Status PostgresRegistryWriter::finish(const std::function<void(double)>& progress) {
    if (Status done = flushAll(); !done)
        return done;
    if (!m_readingsMerged)
        return merge(1, end, progress);
    if (Status done = merge(1, firstMerge, {}); !done) // keys that stand twice; statistics
        return done;
    return merge(afterReadings + 1, end, progress);
}

Status PostgresRegistryWriter::commit() {
    if (const auto told = m_connection.call(QStringLiteral("notify")); !told)
        return told.error();
    const Result<PgResult> done = m_connection.call(QStringLiteral("registry_commit"), {}, PgPace::Patient);
    if (!done)
        return done.error();
    m_begun = false;
    return Done{};
}

} // namespace line605
