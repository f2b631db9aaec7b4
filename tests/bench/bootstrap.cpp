#include "bench/benchcentre.h"
#include "bench/benchmarks.h"

#include <QProcess>

namespace line605::bench {

namespace {

/// The columns that a desk gets, of each table.
struct Table {
    const char* name;
    const char* columns;
};
constexpr Table tables[] = {
    {"house", "id, scope_id, town, street, number, agency_company, agency_since"},
    {"premises", "id, house_id, flat, area_cm2, residents, category"},
    {"subscriber", "id, kind, name, inn, contract, phone, email, email_consent"},
    {"account", "id, number, subscriber_id, premises_id, zones, opened_on, balance, balance_on, cabinet_kind, "
                "cabinet_state, cabinet_login, identity_accepted"},
    {"meter", "id, number, account_id, model, digits, zones, installed_on, removed_on, smart"},
    {"register", "meter_id, zone, last_value, last_read_on, last_source"},
};

/// COPY | .import, table by table: nothing is encrypted, indexed, checked or shown.
void copyAndImport(const test::Cluster& cluster, const QString& target) {
    for (const Table& table : tables) {
        const QString script =
            QStringLiteral(
                "'%1' -XAtq -h '%2' -p %3 -U postgres -d %4 -c \"copy (select %5 from core.%6) to stdout csv header\""
                " | sqlite3 '%7' '.import --csv /dev/stdin %6'")
                .arg(cluster.tool(QStringLiteral("psql")), cluster.socketFolder())
                .arg(cluster.port())
                .arg(BenchCentre::database(), QLatin1String(table.columns), QLatin1String(table.name), target);
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedChannels);
        process.start(QStringLiteral("bash"),
                      {QStringLiteral("-o"), QStringLiteral("pipefail"), QStringLiteral("-c"), script});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            qFatal("the floor of bootstrap cannot be measured: is sqlite3 there?");
    }
}

} // namespace

void benchBootstrap(Run& run) {
    BenchCentre centre(run.options().accounts);
    const CentreProfile profile = centre.profile(QStringLiteral("olga"));
    const QTemporaryDir folder;
    Samples floor;
    Samples ours;
    floor.time([&] { copyAndImport(centre.cluster(), folder.filePath(QStringLiteral("floor.sqlite"))); });
    ours.time([&] {
        BenchDesk desk(profile);
        desk.needLevel();
    });
    run.report(Line(QStringLiteral("bootstrap"))
                   .samples(ours)
                   .floor(floor)
                   .figure(QStringLiteral("accounts"), run.options().accounts)
                   .atMost(QStringLiteral("ratio_floor"), 2.5));
}

} // namespace line605::bench
