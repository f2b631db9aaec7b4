#include "bench/benchapplication.h"
#include "bench/benchmarks.h"
#include "bench/signindesk.h"
#include "storage/keyfile.h"
#include "storage/storefiles.h"

/// From Enter in the password field to the first frame of the main window with the one box, less what the derivation of
/// the key takes; and the first search of all, with every cache empty.
namespace line605::bench {

namespace {

double deriveKey(const QString& store) {
    const KeyFile file = need(KeyFile::read(keyFileOf(store)), "key file");
    Samples time;
    (void)time.time([&] { return need(file.unwrap(benchPassword()), "key"); });
    return time.total();
}

} // namespace

void benchStartupSignIn(Run& run) {
    const BenchStore store(run.options().accounts);
    Samples whole;
    Samples derivations;
    Samples searches;
    for (int i = 0; i < run.rounds(20) + 1; ++i) {
        SignInDesk desk(store.path());
        const double signIn = desk.signIn();
        const double search = desk.search(QStringLiteral("иванова мар"));
        if (i == 0)
            continue;
        whole.add(signIn);
        searches.add(search);
        derivations.add(deriveKey(store.path()));
    }
    // The derivation is the same work each time; its median stands for it.
    Samples beyond;
    for (const double each : whole.values())
        beyond.add(each - derivations.p50());
    run.report(Line(QStringLiteral("startup.signin"))
                   .samples(beyond)
                   .figure(QStringLiteral("with_derivation_p50_ms"), whole.p50())
                   .figure(QStringLiteral("derivation_p50_ms"), derivations.p50())
                   .figure(QStringLiteral("first_search_p95_ms"), searches.p95())
                   .atMost(QStringLiteral("p95_ms"), 300));
}

} // namespace line605::bench
