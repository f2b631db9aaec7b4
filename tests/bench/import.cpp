#include "bench/benchmarks.h"
#include "bench/benchstore.h"
#include "bench/recording.h"
#include "services/registry/registryimport.h"
#include "storage/linesource.h"
#include "storage/linewriter.h"
#include "storage/sqliteregistrywriter.h"
#include "storage/storefiles.h"

#include <algorithm>
#include <limits>
#include <vector>

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

/// What is indexed of a line.
struct Texts {
    qint64 rank{};
    QByteArray words;
    QByteArray digits;
};

/// The texts of the lines in the order of their ranks. The import gives them to the indexes on threads of their own,
/// where nothing is recorded.
std::vector<Texts> textsOf(Connection& connection) {
    std::vector<Texts> texts;
    LineReader reader(connection);
    BulkStatement place(connection, "account_line_rank");
    LineSource line;
    for (Status read = reader.start(0, std::numeric_limits<qint64>::max()); read && !reader.atEnd();) {
        read = reader.take(line);
        (void)need(place.first(line.account), "rank");
        texts.push_back({place.int64(0), wordsOf(line).join(u' ').toUtf8(), digitsOf(line).toUtf8()});
        (void)need(read, "line");
    }
    std::sort(texts.begin(), texts.end(), [](const Texts& a, const Texts& b) { return a.rank < b.rank; });
    return texts;
}

/// The rows that an import writes, taken from one.
std::vector<Texts> recordRows(const BenchStore& store, const QString& registry, Recording& recording) {
    const QStringList inserts{QStringLiteral("registry_scope_add"),    QStringLiteral("registry_house_add"),
                              QStringLiteral("registry_premises_add"), QStringLiteral("registry_subscriber_add"),
                              QStringLiteral("registry_account_add"),  QStringLiteral("registry_meter_add"),
                              QStringLiteral("account_line_add"),      QStringLiteral("word_add")};
    const QString path = makeEmptyStore(store);
    auto connection = std::make_unique<Connection>(ConnectionUse::Writer);
    (void)need(connection->open(path, keyOfStore(path)), "connection");
    {
        const Recorder recorder(connection->handle(), inserts, recording);
        QSemaphore turn(1);
        std::unique_ptr<RegistryWriter> writer =
            need(SqliteRegistryWriter::begin({WriteTurn(turn), std::move(connection), {}}), "registry writer");
        import(std::move(writer), registry);
    }
    Connection reader(ConnectionUse::Reader);
    (void)need(reader.open(path, keyOfStore(path)), "connection");
    return textsOf(reader);
}

void addTexts(const RawDatabase& database, const std::vector<Texts>& texts) {
    RawStatement words(database, "insert into account_words (rowid, words) values (?, ?)");
    RawStatement digits(database, "insert into account_digits (rowid, digits) values (?, ?)");
    const auto add = [](RawStatement& statement, qint64 rank, const QByteArray& text) {
        statement.bind(1, rank);
        statement.bindText(2, text.constData(), int(text.size()));
        (void)statement.step();
        statement.reset();
    };
    for (const Texts& line : texts) {
        add(words, line.rank, line.words);
        add(digits, line.rank, line.digits);
    }
}

struct FloorTimes {
    double rows{}; ///< rows and plain indexes
    double all{};  ///< and the index of words in one segment, as the import leaves it, and the commit
};

FloorTimes floorOnce(const BenchStore& store, const Recording& recording, const std::vector<Texts>& texts) {
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
        addTexts(database, texts);
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
    const std::vector<Texts> texts = recordRows(store, registry, recording);
    Samples ours;
    Samples floor;
    Samples floorRows;
    for (int i = 0; i < (run.options().quick ? 1 : 2); ++i) {
        ours.add(importOnce(store, registry));
        const FloorTimes times = floorOnce(store, recording, texts);
        floor.add(times.all);
        floorRows.add(times.rows);
    }
    removeStoreFiles(store.workFolder() + newStore);
    run.report(Line(QStringLiteral("import"))
                   .samples(ours)
                   .floor(floor)
                   .figure(QStringLiteral("accounts"), run.options().accounts)
                   .figure(QStringLiteral("rows_inserted"), double(recording.calls().size() + 2 * texts.size()))
                   .figure(QStringLiteral("accounts_per_s"), run.options().accounts / ours.p50() * 1000)
                   .figure(QStringLiteral("floor_without_merge_and_commit_ms"), floorRows.p50())
                   .atMost(QStringLiteral("ratio_floor"), 2.5));
}

} // namespace line605::bench
