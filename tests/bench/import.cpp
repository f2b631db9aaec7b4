#include "bench/benchmarks.h"
#include "bench/benchstore.h"
#include "bench/recording.h"
#include "services/registry/registryimport.h"
#include "storage/sqliteregistrywriter.h"
#include "storage/storefiles.h"

/// A registry of accounts and meters into an empty encrypted store, with its search index, until it is durable. The
/// floor inserts the same rows into the same tables and indexes through the C interface, with all values at hand:
/// nothing is read, parsed, checked, looked up or sorted.
namespace line605::bench {

namespace {

const QString newStore = QStringLiteral("/import.line605");

QString makeEmptyStore(const BenchStore& store) {
    const QString path = store.workFolder() + newStore;
    removeStoreFiles(path);
    const std::unique_ptr<SqliteStoreGate> gate = makeGate(KeyCost::least());
    (void)need(waitFor(gate->create(path, benchPassword(), benchPerson())), "empty store");
    return path;
}

void import(std::unique_ptr<RegistryWriter> writer, const QString& registry) {
    ImportOptions options;
    options.directory = registry;
    RegistryImport import(benchReference(), std::move(writer), options);
    const ImportReport report = need(import.run([](const RegistryProblem&) {}, [](const ImportProgress&) {}), "import");
    if (!report.kept || report.rejected > 0)
        qFatal("the import refused %lld lines", static_cast<long long>(report.rejected));
}

double importOnce(const BenchStore& store, const QString& registry) {
    const QString path = makeEmptyStore(store);
    const std::unique_ptr<SqliteStoreGate> gate = makeGate(KeyCost::least());
    const std::shared_ptr<StoreSession> session = openSession(*gate, path);
    Samples time;
    time.time([&] { import(need(session->beginRegistryWrite(), "registry writer"), registry); });
    return time.total();
}

/// The rows that an import writes, taken from one.
void recordRows(const BenchStore& store, const QString& registry, Recording& recording) {
    const QStringList inserts{QStringLiteral("registry_scope_add"),    QStringLiteral("registry_house_add"),
                              QStringLiteral("registry_premises_add"), QStringLiteral("registry_subscriber_add"),
                              QStringLiteral("registry_account_add"),  QStringLiteral("registry_meter_add"),
                              QStringLiteral("account_line_add"),      QStringLiteral("account_words_add"),
                              QStringLiteral("account_digits_add"),    QStringLiteral("word_add")};
    const QString path = makeEmptyStore(store);
    auto connection = std::make_unique<Connection>(ConnectionUse::Writer);
    (void)need(connection->open(path, keyOfStore(path)), "connection");
    const Recorder recorder(connection->handle(), inserts, recording);
    QSemaphore turn(1);
    std::unique_ptr<RegistryWriter> writer =
        need(SqliteRegistryWriter::begin({WriteTurn(turn), std::move(connection), {}}), "registry writer");
    import(std::move(writer), registry);
}

struct FloorTimes {
    double rows{}; ///< rows and plain indexes
    double all{};  ///< and the index of words in one segment, as the import leaves it, and the commit
};

FloorTimes floorOnce(const BenchStore& store, const Recording& recording) {
    const QString path = makeEmptyStore(store);
    const RawDatabase database(path, keyOfStore(path), RawDatabase::writerPragmas);
    // As the import has it.
    database.run("pragma foreign_keys = off; pragma cache_size = -98304");
    Player player(database, recording);
    QVector<QByteArray> indexes;
    QVector<QByteArray> names;
    {
        RawStatement secondary(database,
                               "select name, sql from sqlite_schema where type = 'index' and sql is not null");
        while (secondary.step()) {
            names.append(secondary.text(0));
            indexes.append(secondary.text(1));
        }
    }
    FloorTimes times;
    Samples rows;
    Samples rest;
    rows.time([&] {
        database.run("begin immediate");
        for (const QByteArray& name : std::as_const(names))
            database.run("drop index " + name);
        for (const Recording::Call& call : recording.calls())
            player.play(call);
        for (const QByteArray& sql : std::as_const(indexes))
            database.run(sql);
    });
    rest.time([&] {
        database.run("insert into account_words (account_words) values ('optimize')");
        database.run("insert into account_digits (account_digits) values ('optimize')");
        database.run("commit");
    });
    times.rows = rows.total();
    times.all = rows.total() + rest.total();
    return times;
}

} // namespace

void benchImport(Run& run) {
    const BenchStore store(run.options().accounts);
    const QString registry = store.registry();
    Recording recording;
    recordRows(store, registry, recording);
    Samples ours;
    Samples floor;
    Samples floorRows;
    for (int i = 0; i < (run.options().quick ? 1 : 2); ++i) {
        ours.add(importOnce(store, registry));
        const FloorTimes times = floorOnce(store, recording);
        floor.add(times.all);
        floorRows.add(times.rows);
    }
    removeStoreFiles(store.workFolder() + newStore);
    run.report(Line(QStringLiteral("import"))
                   .samples(ours)
                   .floor(floor)
                   .figure(QStringLiteral("accounts"), run.options().accounts)
                   .figure(QStringLiteral("rows_inserted"), double(recording.calls().size()))
                   .figure(QStringLiteral("accounts_per_s"), run.options().accounts / ours.p50() * 1000)
                   .figure(QStringLiteral("floor_without_merge_and_commit_ms"), floorRows.p50())
                   .atMost(QStringLiteral("ratio_floor"), 2.5));
}

} // namespace line605::bench
