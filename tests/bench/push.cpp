#include "bench/benchcentre.h"
#include "bench/benchmarks.h"

#include "domain/operationjson.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>

namespace line605::bench {

namespace {

constexpr int deskCount = 4;
constexpr int smallCentre = 2000;
constexpr int patienceMs = 300'000;

/// Raw inserts of rows as large as an operation, from as many connections.
double rawInserts(BenchCentre& centre, const QString& folder, int bytes) {
    const QString script = folder + QStringLiteral("/insert.sql");
    QFile file(script);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qUtf8Printable(script));
    file.write(QByteArray("insert into public.raw values (gen_random_uuid(), '") + QByteArray(bytes, 'x') + "');\n");
    file.close();
    if (!centre.cluster().ask(BenchCentre::database(),
                              QStringLiteral("create table public.raw (id uuid primary key, body text)")))
        qFatal("no table for the floor");
    QProcess pgbench;
    pgbench.setProcessChannelMode(QProcess::MergedChannels);
    pgbench.start(centre.cluster().tool(QStringLiteral("pgbench")),
                  {QStringLiteral("-n"), QStringLiteral("-M"), QStringLiteral("prepared"), QStringLiteral("-c"),
                   QString::number(deskCount), QStringLiteral("-T"), QStringLiteral("5"), QStringLiteral("-f"), script,
                   QStringLiteral("-h"), centre.cluster().socketFolder(), QStringLiteral("-p"),
                   QString::number(centre.cluster().port()), QStringLiteral("-U"), QStringLiteral("postgres"),
                   BenchCentre::database()});
    pgbench.waitForFinished(-1);
    static const QRegularExpression tps(QStringLiteral("tps = ([0-9.]+)"));
    const QRegularExpressionMatch match = tps.match(QString::fromUtf8(pgbench.readAll()));
    return match.captured(1).toDouble();
}

bool allWait(const std::vector<std::unique_ptr<BenchDesk>>& desks, int operations) {
    return std::all_of(desks.cbegin(), desks.cend(),
                       [operations](const auto& desk) { return desk->sync().status().outbox.waiting == operations; });
}

} // namespace

void benchPush(Run& run) {
    BenchCentre centre(smallCentre);
    test::Links links(deskCount, centre.cluster().port());
    std::vector<std::unique_ptr<BenchDesk>> desks;
    for (int i = 0; i < deskCount; ++i)
        desks.push_back(std::make_unique<BenchDesk>(centre.profile(QStringLiteral("desk%1").arg(i), links.port(i))));
    for (const auto& desk : desks)
        desk->needLevel();
    links.setAll(test::LinkFault::Reset);
    const int each = run.rounds(1000);
    qsizetype bytes = 0;
    for (int i = 0; i < deskCount; ++i) {
        for (int n = 0; n < each; ++n) {
            const Operation operation = desks.at(size_t(i))->appeal(AccountId{1 + (i * each + n) % smallCentre});
            bytes = toJson(operation.body).size();
            desks.at(size_t(i))->append(operation);
        }
    }
    if (!waitUntil([&] { return allWait(desks, each); }, patienceMs))
        qFatal("the desks do not know what waits");
    QElapsedTimer timer;
    timer.start();
    links.setAll(test::LinkFault::None);
    for (const auto& desk : desks)
        desk->sync().syncNow();
    // Until the last answer is on a desk's disk; what the desks pull from each other afterwards is "propagate".
    const bool done = waitUntil([&desks] { return allWait(desks, 0); }, patienceMs);
    const double perSecond = done ? 1000.0 * deskCount * each / double(timer.elapsed()) : 0;
    const QTemporaryDir folder;
    const double floor = rawInserts(centre, folder.path(), int(bytes));
    run.report(Line(QStringLiteral("push"))
                   .figure(QStringLiteral("n"), deskCount * each)
                   .figure(QStringLiteral("operations_per_s"), perSecond)
                   .figure(QStringLiteral("floor_per_s"), floor)
                   .figure(QStringLiteral("share_of_floor"), floor > 0 ? perSecond / floor : 0)
                   .atLeast(QStringLiteral("share_of_floor"), 0.4));
}

} // namespace line605::bench
