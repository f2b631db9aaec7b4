#include "storage/storecheck.h"

#include "storage/centreprofile.h"
#include "storage/connection.h"
#include "storage/migrations.h"

#include <sqlite3.h>

namespace line605 {

namespace {

struct Invariant {
    const char* query;
    const char* problem; ///< before the id of the row
};

/// Of what this program makes from the rows.
constexpr Invariant invariants[] = {
    {"check_line", "line account="},
    {"check_line_reading", "line reading account="},
    {"check_line_appeals", "line appeals account="},
};

/// Of facts, where all of them are here. Those of a centre are whole there: the digests tell whether they came whole.
constexpr Invariant ownInvariants[] = {
    {"check_balance", "balance account="},
    {"check_register", "last reading meter="},
    {"check_operation", "without effect operation="},
    {"check_effect", "without log operation="},
    {"check_superseded", "correction reading="},
};

Status countRows(Connection& connection, StoreReport& report) {
    const Result<std::optional<bool>> counted =
        selectOne(connection, "check_counts", [&report](const SqlStatement& row) {
            report.accounts = row.int64(0);
            report.meters = row.int64(1);
            report.readings = row.int64(2);
            report.charges = row.int64(3);
            report.payments = row.int64(4);
            report.appeals = row.int64(5);
            report.operations = row.int64(6);
            report.drafts = row.int64(7);
            return true;
        });
    return counted ? Status(Done{}) : Status(counted.error());
}

/// SQLite's own check names tables and pages, never values.
Status checkIntegrity(Connection& connection, StoreReport& report) {
    const Result<QVector<QString>> lines =
        selectAll(connection, "check_integrity", [](const SqlStatement& row) { return row.text(0); });
    if (!lines)
        return lines.error();
    for (const QString& line : lines.value()) {
        if (line != QStringLiteral("ok"))
            report.problems.append(QStringLiteral("integrity: ") + line);
    }
    const Result<QVector<QString>> foreign =
        selectAll(connection, "check_foreign_keys", [](const SqlStatement& row) { return row.text(0); });
    if (!foreign)
        return foreign.error();
    for (const QString& table : foreign.value())
        report.problems.append(QStringLiteral("foreign key: ") + table);
    return Done{};
}

Status checkRanks(Connection& connection, StoreReport& report) {
    const Result<std::optional<bool>> sound = selectOne(connection, "check_ranks", [](const SqlStatement& row) {
        return row.int64(0) == 0 && row.int64(1) == 0 && row.int64(2) == 0;
    });
    if (!sound)
        return sound.error();
    if (!sound.value().value_or(false))
        report.problems.append(QStringLiteral("search index"));
    return Done{};
}

Status checkInvariant(Connection& connection, const Invariant& invariant, StoreReport& report) {
    const Result<QVector<QString>> ids =
        selectAll(connection, invariant.query, [](const SqlStatement& row) { return row.text(0); });
    if (!ids)
        return ids.error();
    for (const QString& id : ids.value())
        report.problems.append(QLatin1StringView(invariant.problem) + id);
    return Done{};
}

/// Ends the running statement when the session closes.
class Stopper {
public:
    Stopper(Connection& connection, const std::atomic<bool>& stop) : m_connection(connection) {
        sqlite3_progress_handler(
            connection.handle(), 10'000,
            [](void* flag) { return int(static_cast<const std::atomic<bool>*>(flag)->load()); },
            const_cast<std::atomic<bool>*>(&stop));
    }
    ~Stopper() { sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Stopper)

private:
    Connection& m_connection;
};

} // namespace

Result<StoreReport> checkStore(Connection& connection, const std::atomic<bool>& stop) {
    const Stopper stopper(connection, stop);
    StoreReport report;
    const Result<QVariant> cipher = connection.scalar(QStringLiteral("pragma cipher"));
    if (!cipher)
        return cipher.error();
    report.cipher = cipher.value().toString();
    report.version =
        QStringLiteral("%1, %2").arg(QLatin1StringView(sqlite3mc_version()), QLatin1StringView(sqlite3_libversion()));
    const Result<int> schema = schemaVersion(connection);
    if (!schema)
        return schema.error();
    report.schema = schema.value();
    for (Status (*part)(Connection&, StoreReport&) : {&countRows, &checkIntegrity, &checkRanks}) {
        if (Status done = part(connection, report); !done)
            return done.error();
    }
    const Result<CentreProfile> centre = readCentre(connection);
    if (!centre)
        return centre.error();
    std::vector<Invariant> asked(std::begin(invariants), std::end(invariants));
    if (centre.value().isEmpty())
        asked.insert(asked.end(), std::begin(ownInvariants), std::end(ownInvariants));
    for (const Invariant& invariant : asked) {
        if (Status done = checkInvariant(connection, invariant, report); !done)
            return done.error();
    }
    return report;
}

} // namespace line605
