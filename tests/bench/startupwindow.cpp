#include "bench/benchmarks.h"
#include "bench/benchstore.h"
#include "bench/xserver.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

/// From the start of the client's process to its sign-in window on the X server, in turns with KeePassXC, another Qt
/// program that opens with a password.
namespace line605::bench {

namespace {

constexpr int patienceMs = 20'000;

double startOnce(WatchedProgram& program, WindowWatch& watch, const char* name) {
    watch.forget();
    Samples time;
    time.time([&] {
        program.start();
        if (!watch.waitForWindow(patienceMs))
            qFatal("%s shows no window", name);
    });
    return time.total();
}

double startOurs(const QString& store, const XServer& server, WindowWatch& watch) {
    WatchedProgram program(QCoreApplication::applicationDirPath() + QStringLiteral("/line605"),
                           {QStringLiteral("--store"), store}, server.display());
    return startOnce(program, watch, "line605");
}

double startKeePassXC(const QString& path, const XServer& server, WindowWatch& watch) {
    WatchedProgram program(path, {}, server.display());
    // Its question of the first start, whether to look for updates, is not its window.
    program.putSettings(QStringLiteral("keepassxc/keepassxc.ini"),
                        "[General]\nConfigVersion=2\nUpdateCheckMessageShown=true\n\n[GUI]\nCheckForUpdates=false\n");
    return startOnce(program, watch, "keepassxc");
}

} // namespace

void benchStartupWindow(Run& run) {
    Line line(QStringLiteral("startup.window"));
    const XServer server;
    if (server.display().isEmpty()) {
        line.atMost(QStringLiteral("ratio_keepassxc"), 1);
        run.report(line.remark(QStringLiteral("Not measured: there is neither Xvfb nor a display.")));
        return;
    }
    const BenchStore store(run.options().accounts);
    WindowWatch watch(server.display());
    const QString peer = QStandardPaths::findExecutable(QStringLiteral("keepassxc"));
    Samples ours;
    Samples theirs;
    const int rounds = run.rounds(30);
    for (int i = -2; i < rounds; ++i) { // the first two fill the caches of the disk
        const double own = startOurs(store.path(), server, watch);
        const double other = peer.isEmpty() ? 0 : startKeePassXC(peer, server, watch);
        if (i < 0)
            continue;
        ours.add(own);
        theirs.add(other);
    }
    line.samples(ours);
    if (peer.isEmpty()) {
        line.remark(QStringLiteral("keepassxc is not installed, so there is no peer."));
    } else {
        line.peer(QStringLiteral("keepassxc"), theirs)
            .figure(QStringLiteral("ratio_keepassxc"), ours.p50() / theirs.p50())
            .atMost(QStringLiteral("ratio_keepassxc"), 1);
    }
    run.report(line);
}

} // namespace line605::bench
