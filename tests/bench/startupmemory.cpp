#include "bench/benchapplication.h"
#include "bench/benchmarks.h"
#include "bench/querymix.h"
#include "bench/signindesk.h"
#include "bench/xserver.h"

#include <QFile>

#include <cstdio>

/// What stays in memory of a process of its own that runs the whole client on an X server, after a sign-in and 200
/// searches with painted answers.
namespace line605::bench {

namespace {

constexpr int searches = 200;
constexpr int patienceMs = 300'000;

/// VmRSS in kB: with the pages of shared libraries.
int residentKilobytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).chopped(2).trimmed().toInt();
    }
    return 0;
}

} // namespace

int memoryChild(const QString& store) {
    const QVector<Query> mix = queryMix(RawDatabase(store, keyOfStore(store), RawDatabase::searchPragmas), 10);
    SignInDesk desk(store);
    desk.signIn();
    for (int i = 0; i < searches; ++i)
        desk.search(mix.at(i % mix.size()).text);
    benchApplication().settle();
    std::printf("%d\n", residentKilobytes());
    return 0;
}

void benchStartupMemory(Run& run) {
    Line line(QStringLiteral("startup.memory"));
    line.atMost(QStringLiteral("resident_mb"), 110);
    const XServer server;
    if (server.display().isEmpty()) {
        run.report(line.remark(QStringLiteral("Not measured: there is neither Xvfb nor a display.")));
        return;
    }
    const BenchStore store(run.options().accounts);
    WatchedProgram program(QCoreApplication::applicationFilePath(), {QStringLiteral("--memory-of"), store.path()},
                           server.display());
    program.start();
    if (!program.process().waitForFinished(patienceMs))
        qFatal("the process to be looked at does not end");
    const int kilobytes = program.process().readAllStandardOutput().trimmed().toInt();
    if (kilobytes <= 0)
        qFatal("the process to be looked at gave no figure");
    run.report(line.figure(QStringLiteral("n"), 1)
                   .figure(QStringLiteral("searches"), searches)
                   .figure(QStringLiteral("resident_mb"), kilobytes / 1024.0));
}

} // namespace line605::bench
