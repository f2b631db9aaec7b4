#include "bench/benchcentre.h"
#include "bench/benchmarks.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>

#include <unistd.h>

namespace line605::bench {

namespace {

constexpr int deskCount = 500;
constexpr int smallCentre = 2000;
constexpr int pollMs = 3500; ///< the middle of what desks draw

struct Cost {
    double cpuMs{};
    double megabytes{};
};

/// Of the server and all its children: time on the processor so far, and memory that is theirs (shared parts shared
/// out).
Cost costOf(qint64 server) {
    Cost cost;
    const double msPerTick = 1000.0 / double(sysconf(_SC_CLK_TCK));
    const QDir proc(QStringLiteral("/proc"));
    for (const QString& pid : proc.entryList(QDir::Dirs)) {
        QFile stat(proc.filePath(pid + QStringLiteral("/stat")));
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = stat.readAll();
        const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 2).split(' ');
        if (fields.size() < 13 || (pid.toLongLong() != server && fields.at(1).toLongLong() != server))
            continue;
        cost.cpuMs += msPerTick * double(fields.at(11).toLongLong() + fields.at(12).toLongLong());
        QFile memory(proc.filePath(pid + QStringLiteral("/smaps_rollup")));
        if (!memory.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : memory.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                cost.megabytes += line.mid(4).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return cost;
}

/// What an idle desk asks again and again, from as many connections; on this thread, one after the other.
void pollAll(std::vector<std::unique_ptr<PostgresGateway>>& desks, const PullRequest& first, Samples& pulls,
             int seconds) {
    QVector<PullRequest> requests(qsizetype(desks.size()), first);
    QElapsedTimer timer;
    timer.start();
    for (qsizetype turn = 0; timer.elapsed() < seconds * 1000; ++turn) {
        const qsizetype desk = turn % requests.size();
        const FeedBatch feed =
            pulls.time([&] { return need(desks.at(size_t(desk))->pull(requests.at(desk)), "an empty pull"); });
        requests[desk].cursor = feed.cursor;
        const qint64 due = (turn + 1) * pollMs / qsizetype(desks.size());
        if (due > timer.elapsed())
            (void)need(desks.at(size_t(desk))->waitForNews(int(due - timer.elapsed())), "wait");
    }
}

} // namespace

void benchIdle(Run& run) {
    BenchCentre centre(smallCentre, deskCount + 20);
    const CentreProfile profile = centre.profile(QStringLiteral("olga"), 0, deskCount);
    std::vector<std::unique_ptr<PostgresGateway>> desks;
    CentreHello hello;
    for (int i = 0; i < deskCount; ++i) {
        desks.push_back(std::make_unique<PostgresGateway>());
        hello = need(desks.back()->connect(profile, BenchCentre::password()), "connect");
    }
    PullRequest request;
    request.cursor = need(desks.front()->beginSnapshot(), "cursor").cursor;
    for (const CentreScope& scope : hello.scopes)
        request.scopes.append(scope.id);
    const qint64 server = centre.cluster().serverProcess();
    const int seconds = run.rounds(30);
    Samples warm;
    pollAll(desks, request, warm, pollMs / 1000 + 1);
    const Cost before = costOf(server);
    Samples pulls;
    QElapsedTimer timer;
    timer.start();
    pollAll(desks, request, pulls, seconds);
    const Cost after = costOf(server);
    const double elapsed = double(timer.elapsed());
    // The floor: the same connections, and nobody says a word.
    QElapsedTimer silence;
    silence.start();
    (void)waitUntil([&silence, seconds] { return silence.elapsed() > seconds * 1000 / 3; }, seconds * 1000);
    const Cost silent = costOf(server);
    run.report(Line(QStringLiteral("idle"))
                   .samples(pulls)
                   .figure(QStringLiteral("desks"), deskCount)
                   .figure(QStringLiteral("cpu_share"), (after.cpuMs - before.cpuMs) / elapsed)
                   .figure(QStringLiteral("floor_cpu_share"), (silent.cpuMs - after.cpuMs) / double(silence.elapsed()))
                   .figure(QStringLiteral("megabytes"), after.megabytes)
                   .figure(QStringLiteral("kilobytes_a_desk"), after.megabytes * 1024 / deskCount));
}

} // namespace line605::bench
