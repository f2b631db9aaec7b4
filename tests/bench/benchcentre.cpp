#include "bench/benchcentre.h"

#include "bench/bench.h"
#include "bench/benchstore.h"
#include "sync/centresyncgate.h"

#include <QTest>

namespace line605::bench {

namespace {

StoreSettings deskSettings() {
    StoreSettings settings;
    settings.rules.readings = benchReference().readingRules;
    settings.keyCost = KeyCost::least();
    settings.backupAfter = std::nullopt;
    return settings;
}

constexpr int firstSyncMs = 600'000;

} // namespace

bool waitUntil(const std::function<bool()>& done, int milliseconds) {
    return QTest::qWaitFor(done, milliseconds);
}

BenchCentre::BenchCentre(int accounts, int connections) {
    Run::note(QStringLiteral("making a centre of %1 accounts …").arg(accounts));
    if (const QString problem = m_cluster.start(connections); !problem.isEmpty())
        qFatal("no PostgreSQL: %s", qUtf8Printable(problem));
    if (!test::makeCentre(m_cluster, database()) || !test::fillCentre(m_cluster, database(), accounts) ||
        !m_cluster.ask(database(), QStringLiteral("vacuum analyze")))
        qFatal("the centre cannot be set up");
    // Tests do without it; a figure of a centre that may forget what it acknowledged would be worth nothing.
    if (!m_cluster.ask(QStringLiteral("postgres"), QStringLiteral("alter system set fsync = on")) ||
        !m_cluster.ask(QStringLiteral("postgres"), QStringLiteral("select pg_reload_conf()")) ||
        !m_cluster.ask(QStringLiteral("postgres"), QStringLiteral("checkpoint")))
        qFatal("the centre cannot be made durable");
}

CentreProfile BenchCentre::profile(const QString& login, int port, int connections) {
    if (!m_logins.contains(login)) {
        if (!test::addPerson(m_cluster, database(), login, password(), connections))
            qFatal("no person %s", qUtf8Printable(login));
        m_logins.append(login);
    }
    return {QStringLiteral("bench"),
            {QStringLiteral("127.0.0.1:%1").arg(port > 0 ? port : m_cluster.port())},
            database(),
            m_cluster.authority(),
            login};
}

BenchDesk::BenchDesk(const CentreProfile& profile, const PgTimes& times) : m_gate(m_clock, deskSettings()) {
    const Person person{profile.login, profile.login, Role::Operator};
    m_store = need(waitFor(m_gate.createReplica(m_folder.filePath(QStringLiteral("desk.line605")),
                                                BenchCentre::password(), person, profile)),
                   "a store of a centre");
    m_sync = std::make_unique<SyncService>(*m_store, std::make_unique<PostgresGateway>(times), m_clock,
                                           CentreSyncGate::systemRandom(), BenchCentre::password());
}

BenchDesk::~BenchDesk() {
    m_sync.reset();
}

void BenchDesk::needLevel() {
    const auto level = [this] {
        const SyncStatus status = m_sync->status();
        return status.link == LinkState::Online && status.lastSync.isValid() && status.outbox.waiting == 0;
    };
    if (!waitUntil(level, firstSyncMs))
        qFatal("no first sync: error %d", int(m_sync->status().trouble.code));
}

Operation BenchDesk::reading(AccountId account) {
    const QVector<MeterHistory> meters = need(waitFor(m_store->history().readings(account, {})), "meters");
    const Meter& meter = meters.constFirst().meter;
    TakeReading body{account, meter.id, m_clock.today(), ReadingSource::Phone, {}, {}, {}};
    for (const Register& last : meter.registers)
        body.values.append({last.zone, last.lastValue + 1, false});
    return {OperationId{newUuidV7(m_clock.nowUtc())}, m_clock.nowUtc(), m_store->person().login, body};
}

Operation BenchDesk::appeal(AccountId account) {
    RegisterAppeal body;
    body.appeal.value = newUuidV7(m_clock.nowUtc());
    body.account = account;
    body.channel = AppealChannel::Phone;
    body.topic = AppealTopic::Readings;
    body.subject = QStringLiteral("Показания");
    body.text = QStringLiteral("Передала показания по телефону, просит перезвонить.");
    body.deadline = m_clock.today().addDays(30);
    return {OperationId{newUuidV7(m_clock.nowUtc())}, m_clock.nowUtc(), m_store->person().login, body};
}

void BenchDesk::append(const Operation& operation) {
    (void)need(waitFor<OperationId>(m_store->operations().append(operation)), "append");
}

} // namespace line605::bench
