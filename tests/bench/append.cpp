#include "bench/benchmarks.h"
#include "bench/benchstore.h"
#include "bench/rawsqlite.h"
#include "domain/operationjson.h"
#include "storage/storefiles.h"

#include <span>

/// Readings taken one after the other, each durable before the next, and (append.queued) several on their way at once,
/// against transactions that insert one row of the same operations into a copy of the same file, one sync each. The two
/// take turns, so that a slow moment of the disk meets both.
namespace line605::bench {

namespace {

/// A reading of today for each of \a count accounts that can take one.
QVector<Operation> makeOperations(StoreSession& session, int count) {
    const QDateTime now = benchClock().nowUtc();
    QVector<Operation> operations;
    for (quint32 rank = 1; operations.size() < count; rank += 7) {
        const auto lines = need(waitFor<QVector<AccountLine>>(session.accounts().lines({rank})), "line");
        if (lines.isEmpty())
            qFatal("too few accounts for the operations");
        const AccountCard card = need(waitFor<AccountCard>(session.accounts().card(lines.front().id)), "card");
        const Meter& meter = card.meters.front();
        TakeReading body{card.account.id, meter.id, benchClock().today(), ReadingSource::Phone, {}, {}, {}};
        bool takes = !meter.registers.isEmpty() && int(meter.registers.size()) == meter.zones;
        for (const Register& each : meter.registers) {
            const qint64 value = each.lastValue + 100;
            takes = takes && each.lastReadOn.isValid() && each.lastReadOn < body.readOn &&
                    QString::number(value).size() <= meter.digits;
            body.values.append({each.zone, value, false});
        }
        if (takes)
            operations.append({{newUuidV7(now)}, now, benchPerson().login, body});
    }
    return operations;
}

class Floor {
public:
    explicit Floor(const QString& path)
        : m_database(path, keyOfStore(path), RawDatabase::writerPragmas), m_begin(m_database, "begin immediate"),
          m_commit(m_database, "commit"),
          m_insert(m_database, "insert into operation (id, kind, version, payload, made_at, actor, entity, state) "
                               "values (?, ?, 1, ?, ?, ?, ?, 'local')") {}

    void append(const Operation& operation) {
        const QByteArray id = operation.id.value.toRfc4122();
        const QByteArray kind = operationKind(operation.body).toUtf8();
        const QByteArray payload = toJson(operation.body);
        const QByteArray actor = operation.actor.toUtf8();
        const QByteArray entity = "account:" + QByteArray::number(std::get<TakeReading>(operation.body).account.value);
        run(m_begin);
        m_insert.bindBlob(1, id.constData(), int(id.size()));
        m_insert.bindText(2, kind.constData(), int(kind.size()));
        m_insert.bindText(3, payload.constData(), int(payload.size()));
        m_insert.bind(4, operation.at.toMSecsSinceEpoch() * 1000);
        m_insert.bindText(5, actor.constData(), int(actor.size()));
        m_insert.bindText(6, entity.constData(), int(entity.size()));
        run(m_insert);
        run(m_commit);
    }

private:
    static void run(RawStatement& statement) {
        (void)statement.step();
        statement.reset();
    }

    RawDatabase m_database;
    RawStatement m_begin;
    RawStatement m_commit;
    RawStatement m_insert;
};

/// Appends \a operations so many at once as \a together says, and to the floor one by one; times are of one operation.
Line measure(const QString& name, StoreSession& session, Floor& floor, std::span<const Operation> operations,
             qsizetype together) {
    Samples ours;
    Samples raw;
    const auto milliseconds = [](auto work) {
        Samples one;
        one.time(work);
        return one.total();
    };
    while (!operations.empty()) {
        const auto batch = operations.first(std::min(std::size_t(together), operations.size()));
        operations = operations.subspan(batch.size());
        const double took = milliseconds([&] {
            QVector<Answer<OperationId>> answers;
            for (const Operation& operation : batch)
                answers.append(session.operations().append(operation));
            for (const Answer<OperationId>& answer : std::as_const(answers))
                (void)need(waitFor<OperationId>(answer), "append");
        });
        for (const Operation& operation : batch) {
            ours.add(took / double(batch.size()));
            raw.add(milliseconds([&] { floor.append(operation); }));
        }
    }
    const double perSecond = 1000 * ours.count() / ours.total();
    const double floorPerSecond = 1000 * raw.count() / raw.total();
    return Line(name)
        .samples(ours)
        .floor(raw)
        .figure(QStringLiteral("operations_per_s"), perSecond)
        .figure(QStringLiteral("floor_per_s"), floorPerSecond)
        .figure(QStringLiteral("share_of_floor"), perSecond / floorPerSecond)
        .atLeast(QStringLiteral("share_of_floor"), 0.8);
}

} // namespace

void benchAppend(Run& run) {
    const BenchStore store(run.options().accounts);
    const QString ourPath = store.workFolder() + QStringLiteral("/append.line605");
    const QString floorPath = store.workFolder() + QStringLiteral("/appendfloor.line605");
    store.copyTo(ourPath);
    store.copyTo(floorPath);
    {
        const std::unique_ptr<SqliteStoreGate> gate = makeGate();
        const std::shared_ptr<StoreSession> session = openSession(*gate, ourPath);
        constexpr int warm = 20;
        constexpr int inFlight = 8;
        const int count = run.rounds(2000);
        const QVector<Operation> operations = makeOperations(*session, warm + 2 * count);
        const std::span<const Operation> all(operations.cbegin(), std::size_t(operations.size()));
        Floor floor(floorPath);
        (void)measure({}, *session, floor, all.first(warm), 1);
        run.report(measure(QStringLiteral("append"), *session, floor, all.subspan(warm, std::size_t(count)), 1));
        run.report(measure(QStringLiteral("append.queued"), *session, floor, all.subspan(std::size_t(warm + count)),
                           inFlight));
    }
    removeStoreFiles(ourPath);
    removeStoreFiles(floorPath);
}

} // namespace line605::bench
