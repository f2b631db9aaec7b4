#include "bench/benchapplication.h"
#include "bench/benchmarks.h"
#include "bench/desk.h"
#include "bench/querymix.h"
#include "bench/typist.h"

/// From the last key of a query, pressed in the one box of the main window, to the end of the frame that shows its
/// answer.
namespace line605::bench {

void benchSearchPainted(Run& run) {
    const BenchStore store(run.options().accounts);
    const QVector<Query> mix =
        queryMix(RawDatabase(store.path(), store.key(), RawDatabase::searchPragmas), run.rounds(60));
    Desk desk(store.path());
    Typist typist(desk.window());
    for (qsizetype i = 0; i < mix.size(); i += 10)
        typist.type(mix.at(i).text);
    Samples times;
    benchApplication().forgetLongest();
    for (const Query& query : mix)
        times.add(typist.type(query.text));
    run.report(Line(QStringLiteral("search.painted"))
                   .samples(times)
                   .figure(QStringLiteral("longest_event_ms"), benchApplication().longest())
                   .atMost(QStringLiteral("p95_ms"), 8));
}

} // namespace line605::bench
