#include "bench/benchcentre.h"
#include "bench/benchmarks.h"

#include <QElapsedTimer>

namespace line605::bench {

namespace {

constexpr int smallCentre = 2000;
constexpr int operations = 100;
constexpr int patienceMs = 70'000;

bool isAway(const SyncStatus& status) {
    return status.link == LinkState::Offline;
}

} // namespace

/// The link comes back, and the platform says so, as it does in the program: the outbox is empty so much later.
void benchWake(Run& run) {
    BenchCentre centre(smallCentre);
    test::Links links(1, centre.cluster().port());
    BenchDesk desk(centre.profile(QStringLiteral("olga"), links.port(0)));
    desk.needLevel();
    Samples ours;
    Samples floor;
    PostgresGateway raw;
    const CentreProfile direct = centre.profile(QStringLiteral("olga"));
    for (int round = 0; round < run.rounds(30); ++round) {
        links.setAll(test::LinkFault::Reset);
        if (!waitUntil([&desk] { return isAway(desk.sync().status()); }, patienceMs))
            qFatal("the desk does not notice that its link is gone");
        for (int i = 0; i < operations; ++i)
            desk.append(desk.appeal(AccountId{1 + i}));
        links.setAll(test::LinkFault::None);
        QElapsedTimer timer;
        timer.start();
        desk.sync().syncNow();
        const bool empty = waitUntil(
            [&desk] {
                const SyncStatus status = desk.sync().status();
                return status.link == LinkState::Online && status.outbox.waiting == 0;
            },
            patienceMs);
        ours.add(empty ? double(timer.nsecsElapsed()) / 1e6 : patienceMs);
        floor.time([&] {
            (void)need(raw.connect(direct, BenchCentre::password()), "connect");
            raw.disconnect();
        });
    }
    run.report(Line(QStringLiteral("wake"))
                   .samples(ours)
                   .floor(floor)
                   .figure(QStringLiteral("operations"), operations)
                   .remark(QStringLiteral("the floor is a connection and its hello alone"))
                   .atMost(QStringLiteral("p95_ms"), 2000));
}

/// The link dies without a word: so long until the screen says it, and how long the event loop stood still meanwhile.
void benchDeadLink(Run& run) {
    BenchCentre centre(smallCentre);
    test::Links links(1, centre.cluster().port());
    BenchDesk desk(centre.profile(QStringLiteral("olga"), links.port(0)));
    desk.needLevel();
    Samples shown;
    double longestStall = 0;
    constexpr std::array faults{test::LinkFault::Hole, test::LinkFault::HoleUp, test::LinkFault::HoleDown};
    for (int round = 0; round < run.rounds(15); ++round) {
        links.setAll(faults.at(size_t(round) % faults.size()));
        QElapsedTimer timer;
        timer.start();
        qint64 last = 0;
        const bool seen = waitUntil(
            [&] {
                longestStall = std::max(longestStall, double(timer.elapsed() - std::exchange(last, timer.elapsed())));
                return isAway(desk.sync().status());
            },
            patienceMs);
        shown.add(seen ? double(timer.nsecsElapsed()) / 1e6 : patienceMs);
        links.setAll(test::LinkFault::None);
        desk.sync().syncNow();
        desk.needLevel();
    }
    run.report(Line(QStringLiteral("dead-link"))
                   .samples(shown)
                   .figure(QStringLiteral("longest_ms"), shown.longest())
                   .figure(QStringLiteral("longest_stall_ms"), longestStall)
                   .remark(QStringLiteral("the floor is the poll interval of up to %1 ms and %2 ms of silence")
                               .arg(SyncEngine::pollMostMs)
                               .arg(SyncService::silenceMs))
                   .atMost(QStringLiteral("longest_ms"), 8000)
                   .atMost(QStringLiteral("longest_stall_ms"), 100));
}

} // namespace line605::bench
