#include "bench/benchmarks.h"
#include "bench/benchstore.h"
#include "bench/querymix.h"
#include "bench/recording.h"
#include "bench/searchpeers.h"
#include "storage/accountsearch.h"
#include "storage/connection.h"
#include "storage/sqlfile.h"

#include <QMap>

/// The answer to a query: through the store as the one box gets it, beside the same statements, with the same values
/// and as many rows, through the C interface on a connection of its own. The two take turns.
namespace line605::bench {

namespace {

constexpr int shownHits = 50;

/// The statements of one query.
struct Asked {
    size_t first{};
    size_t last{}; ///< one beyond
};

QVector<Asked> record(const BenchStore& store, const QVector<Query>& mix, Recording& recording) {
    Connection connection(ConnectionUse::Search);
    (void)need(connection.open(store.path(), store.key()), "connection");
    const QStringList queries =
        sqlQueryNames().filter(QStringLiteral("search_")) +
        QStringList{QStringLiteral("account_line_count"), QStringLiteral("account_line_holder")};
    const Recorder recorder(connection.handle(), queries, recording);
    QVector<Asked> asked;
    for (const Query& query : mix) {
        const size_t first = recording.calls().size();
        (void)need(AccountSearch(connection, shownHits).answer(query.text), "search");
        asked.append({first, recording.calls().size()});
    }
    return asked;
}

class Floor {
public:
    Floor(const BenchStore& store, const Recording& recording)
        : m_database(store.path(), store.key(), RawDatabase::searchPragmas), m_player(m_database, recording),
          m_recording(recording) {}

    quint64 run(const Asked& asked) {
        quint64 sum = 0;
        m_database.run("begin"); // one state of the store for all of them, as the program has it
        for (size_t i = asked.first; i < asked.last; ++i)
            sum += m_player.play(m_recording.calls()[i]);
        m_database.run("commit");
        return sum;
    }

private:
    RawDatabase m_database;
    Player m_player;
    const Recording& m_recording;
};

void reportGroups(Run& run, const QMap<QString, std::pair<Samples, Samples>>& groups) {
    for (auto group = groups.cbegin(); group != groups.cend(); ++group)
        run.report(Line(QStringLiteral("search/") + group.key()).samples(group->first).floor(group->second));
}

} // namespace

void benchSearch(Run& run) {
    const BenchStore store(run.options().accounts);
    const QVector<Query> mix =
        queryMix(RawDatabase(store.path(), store.key(), RawDatabase::searchPragmas), run.rounds(200));
    Recording recording;
    const QVector<Asked> asked = record(store, mix, recording);
    Floor floor(store, recording);
    const std::unique_ptr<SqliteStoreGate> gate = makeGate();
    const std::shared_ptr<StoreSession> session = openSession(*gate, store.path());
    AccountStore& accounts = session->accounts();
    const auto ask = [&accounts](const Query& query) {
        return need(waitFor<SearchAnswer>(accounts.search(query.text, shownHits)), "search").hits.size();
    };

    quint64 sum = 0;
    for (qsizetype i = 0; i < mix.size(); i += 5) // fills the caches of both
        sum += quint64(ask(mix.at(i))) + floor.run(asked.at(i));
    Samples ours;
    Samples raw;
    QMap<QString, std::pair<Samples, Samples>> groups;
    for (qsizetype i = 0; i < mix.size(); ++i) {
        Samples one;
        Samples other;
        if (i % 2 == 0)
            sum += one.time([&] { return quint64(ask(mix.at(i))); });
        sum += other.time([&] { return floor.run(asked.at(i)); });
        if (i % 2 != 0)
            sum += one.time([&] { return quint64(ask(mix.at(i))); });
        ours.add(one.total());
        raw.add(other.total());
        auto& group = groups[QString::fromUtf8(mix.at(i).group)];
        group.first.add(one.total());
        group.second.add(other.total());
    }
    if (sum == 0)
        qFatal("no query found anything");

    Line line(QStringLiteral("search"));
    line.samples(ours).floor(raw).atMost(QStringLiteral("p95_ms"), 3).atMost(QStringLiteral("ratio_floor"), 1.5);
    addSearchPeers(line, store, mix, run.rounds(40));
    run.report(line);
    if (run.options().detail)
        reportGroups(run, groups);
}

} // namespace line605::bench
