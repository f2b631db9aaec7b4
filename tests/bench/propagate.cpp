#include "bench/benchcentre.h"
#include "bench/benchmarks.h"

#include <QElapsedTimer>

namespace line605::bench {

namespace {

constexpr int deskCount = 20;
constexpr int smallCentre = 2000;
constexpr int patienceMs = 20'000;

/// From the append at one desk to the moment when all the others have read the appeal from their own stores.
bool appealArrives(std::vector<std::unique_ptr<BenchDesk>>& desks, int from, Samples& samples) {
    const Operation operation = desks.at(size_t(from))->appeal(AccountId{1 + from});
    const AppealId id = std::get<RegisterAppeal>(operation.body).appeal;
    QElapsedTimer timer;
    timer.start();
    QSet<int> have;
    QObject context;
    for (int i = 0; i < int(desks.size()); ++i) {
        if (i == from)
            continue;
        StoreSession& store = desks.at(size_t(i))->store();
        QObject::connect(&store.events(), &StoreEvents::appealChanged, &context, [&, i](AppealId changed) {
            if (changed != id || have.contains(i))
                return;
            store.appeals().appeal(id).then(&context, [&, i](const Result<Appeal>& appeal) {
                if (!appeal || have.contains(i))
                    return;
                have.insert(i);
                samples.add(double(timer.nsecsElapsed()) / 1e6);
            });
        });
    }
    desks.at(size_t(from))->append(operation);
    return waitUntil([&] { return have.size() == int(desks.size()) - 1; }, patienceMs);
}

/// The least that it can take: a commit, a notification, a read, on raw connections.
void measureFloor(BenchCentre& centre, Samples& samples, int rounds) {
    PgTarget target;
    target.hosts = {centre.cluster().socketFolder()};
    target.port = centre.cluster().port();
    target.database = BenchCentre::database();
    target.user = QStringLiteral("postgres");
    PgConnection writer;
    PgConnection reader;
    (void)need(writer.open(target), "writer");
    (void)need(reader.open(target), "reader");
    (void)need(writer.run("create table public.floor (id int, body text)", QStringLiteral("floor")), "table");
    (void)need(reader.run("listen floor", QStringLiteral("floor")), "listen");
    for (int i = 0; i < rounds; ++i) {
        samples.time([&] {
            (void)need(writer.run("insert into public.floor values (1, repeat('x', 300)); notify floor",
                                  QStringLiteral("floor")),
                       "insert");
            (void)need(reader.waitForNotification(patienceMs), "notification");
            (void)need(reader.run("select body from public.floor limit 1", QStringLiteral("floor")), "read");
        });
    }
}

} // namespace

void benchPropagate(Run& run) {
    BenchCentre centre(smallCentre, 200);
    std::vector<std::unique_ptr<BenchDesk>> desks;
    for (int i = 0; i < deskCount; ++i)
        desks.push_back(std::make_unique<BenchDesk>(centre.profile(QStringLiteral("desk%1").arg(i))));
    for (const auto& desk : desks)
        desk->needLevel();
    Samples ours;
    Samples floor;
    const int rounds = run.rounds(50);
    int missed = 0;
    for (int i = 0; i < rounds; ++i)
        missed += appealArrives(desks, i % deskCount, ours) ? 0 : 1;
    measureFloor(centre, floor, rounds);
    run.report(Line(QStringLiteral("propagate"))
                   .samples(ours)
                   .floor(floor)
                   .figure(QStringLiteral("desks"), deskCount)
                   .figure(QStringLiteral("missed"), missed)
                   .atMost(QStringLiteral("missed"), 0)
                   .atMost(QStringLiteral("p95_ms"), 1000));
}

} // namespace line605::bench
