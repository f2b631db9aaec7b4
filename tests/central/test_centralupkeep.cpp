#include "central/postgresgateway.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QTest>

#include <thread>

using namespace line605;
using test::RawPostgres;

namespace {

QByteArray first(const RawPostgres::Answer& answer) {
    return answer.rows.value(0).value(0).value_or(QByteArray());
}

} // namespace

/// What a timer calls at a centre: forgetting tombstones, ending what persons leave running.
class CentralUpkeepTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void forgetsTombstones();
    void forgetsNoneBeforeTheirTime();
    void endsWhatRunsForTooLong_data();
    void endsWhatRunsForTooLong();

private:
    [[nodiscard]] PullRequest since(const QString& cursor) const { return {cursor, m_scopes, {}, {}, {}}; }
    [[nodiscard]] QString floorInHello() const;
    /// Deletes a register; the pk of what is gone.
    [[nodiscard]] QByteArray deleteARegister() const;
    [[nodiscard]] int tombstones() const {
        return m_postgres->sql("select count(*) from sync.row_ver where deleted").toInt();
    }

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<PostgresGateway> m_gateway;
    QVector<int> m_scopes;
};

void CentralUpkeepTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    (void)test::fillCentre(*m_postgres, 50);
}

void CentralUpkeepTest::init() {
    m_gateway = std::make_unique<PostgresGateway>();
    const auto hello = m_gateway->connect(m_postgres->profile("anna"), test::centrePassword("anna"));
    QVERIFY(hello.ok());
    m_scopes.clear();
    for (const CentreScope& scope : hello.value().scopes)
        m_scopes.append(scope.id);
}

QString CentralUpkeepTest::floorInHello() const {
    const RawPostgres person(m_postgres->target("vera", test::centrePassword("vera")));
    return QString::fromLatin1(first(person.run("select api.hello(1) ->> 'floor'")));
}

QByteArray CentralUpkeepTest::deleteARegister() const {
    return m_postgres
        ->sql(
            "delete from core.register where (meter_id, zone) in (select meter_id, zone from core.register order by 1, "
            "2 limit 1) returning meter_id || ':' || zone")
        .toLatin1();
}

/// A desk that was away for longer than tombstones are kept would keep what is deleted: it is told to compare instead.
void CentralUpkeepTest::forgetsTombstones() {
    const auto old = m_gateway->beginSnapshot();
    QVERIFY(old.ok());
    const QByteArray gone = deleteARegister();
    const auto before = m_gateway->pull(since(old.value().cursor));
    QVERIFY(before.ok());
    QCOMPARE(before.value().deleted.size(), 1);
    QCOMPARE(before.value().deleted.constFirst().table, QString("register"));
    QCOMPARE(before.value().deleted.constFirst().rows, QByteArray("[\"" + gone + "\"]"));

    const int there = tombstones();
    QVERIFY(there > 0);
    QCOMPARE(m_postgres->sql("select admin.prune_tombstones('0')").toInt(), there);
    QCOMPARE(tombstones(), 0);
    const auto after = m_gateway->pull(since(old.value().cursor));
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::CursorUnusable);
    QVERIFY(m_gateway->isConnected());
    // Who had pulled the deletion has lost nothing by it, but may not be told from one who had not.
    const auto fresh = m_gateway->beginSnapshot();
    QVERIFY(fresh.ok());
    QVERIFY(m_gateway->pull(since(fresh.value().cursor)).ok());
    QCOMPARE(floorInHello(), m_postgres->sql("select floor from sync.centre"));
    QVERIFY(floorInHello().toULongLong() > old.value().cursor.section(u':', 0, 0).toULongLong());

    // The floor never comes down again.
    const QString floor = floorInHello();
    m_postgres->sql("insert into sync.xid_time (at, xid) values (now() - interval '40 days', '1')");
    (void)m_postgres->sql("select admin.prune_tombstones()");
    QCOMPARE(floorInHello(), floor);
}

/// By default thirty days, of which the time of each day's call is the measure.
void CentralUpkeepTest::forgetsNoneBeforeTheirTime() {
    (void)m_postgres->sql("select admin.prune_tombstones('0')");
    const auto old = m_gateway->beginSnapshot();
    QVERIFY(old.ok());
    (void)deleteARegister();
    QCOMPARE(m_postgres->sql("select admin.prune_tombstones()").toInt(), 0); // notes what is over by now
    const auto between = m_gateway->beginSnapshot();
    QVERIFY(between.ok());
    (void)deleteARegister();
    QCOMPARE(tombstones(), 2);
    QVERIFY(m_gateway->pull(since(old.value().cursor)).ok());

    m_postgres->sql("update sync.xid_time set at = at - interval '29 days'");
    QCOMPARE(m_postgres->sql("select admin.prune_tombstones()").toInt(), 0);
    QVERIFY(m_gateway->pull(since(old.value().cursor)).ok());

    m_postgres->sql("update sync.xid_time set at = at - interval '1 day 1 hour' where at < now() - interval '28 days'");
    QCOMPARE(m_postgres->sql("select admin.prune_tombstones()").toInt(), 1); // the first alone
    QCOMPARE(tombstones(), 1);
    QCOMPARE(m_gateway->pull(since(old.value().cursor)).error().code, ErrorCode::CursorUnusable);
    const auto kept = m_gateway->pull(since(between.value().cursor));
    QVERIFY(kept.ok());
    QCOMPARE(kept.value().deleted.size(), 1);
}

void CentralUpkeepTest::endsWhatRunsForTooLong_data() {
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QStringList>("ended");
    QTest::newRow("by default none of them yet") << "" << QStringList();
    QTest::newRow("none within generous limits") << "'1 day', '1 day', '1 day'" << QStringList();
    QTest::newRow("long statements") << "'0', '1 day', '1 day'" << QStringList{"anna long statement"};
    QTest::newRow("idle in a transaction") << "'1 day', '0', '1 day'" << QStringList{"vera idle in a transaction"};
    QTest::newRow("long transactions") << "'1 day', '1 day', '0'"
                                       << QStringList{"anna long transaction", "vera long transaction"};
    QTest::newRow("all of them") << "'0', '0', '0'" << QStringList{"anna long statement", "vera idle in a transaction"};
}

/// A person who has lifted the timeouts of the own session keeps nothing locked for ever. Beside the two who do: one
/// that just stays connected, and an administrator, who are let be.
void CentralUpkeepTest::endsWhatRunsForTooLong() {
    QFETCH(QString, limits);
    QFETCH(QStringList, ended);
    m_gateway->disconnect(); // anna's one session is the one below
    const auto target = [this](const char* login) { return m_postgres->target(login, test::centrePassword(login)); };
    const RawPostgres busy(target("anna"));
    const RawPostgres idle(target("vera"));
    const RawPostgres resting(target("klara"));
    const RawPostgres admin(m_postgres->admin());
    const RawPostgres adminInTransaction(m_postgres->admin());
    const char* lifted = "set statement_timeout = 0; set idle_in_transaction_session_timeout = 0; set lock_timeout = 0";
    for (const RawPostgres* person : {&busy, &idle, &resting})
        QCOMPARE(person->run(lifted).state, QByteArray());
    QCOMPARE(resting.run("select 1").state, QByteArray());
    QCOMPARE(adminInTransaction.run("begin; select 1").state, QByteArray());
    QCOMPARE(idle.run("begin; select 1").state, QByteArray());
    QByteArray state;
    std::thread counting([&busy, &state] { state = busy.run("select count(*) from generate_series(1, 1e18)").state; });
    const auto number = [&admin](const char* statement) { return first(admin.run(statement)).toInt(); };
    bool running = false;
    for (int i = 0; i < 1'000'000 && !running; ++i)
        running = number("select count(*) from pg_stat_activity where usename = 'anna' and state = 'active'") > 0;

    QStringList told;
    const auto reaped =
        admin.run("select login || ' ' || reason from admin.reap(" + limits.toLatin1() + ") order by 1");
    for (const auto& row : reaped.rows)
        told.append(QString::fromUtf8(row.at(0).value_or(QByteArray())));
    const bool busyEnds =
        std::any_of(ended.begin(), ended.end(), [](const QString& one) { return one.startsWith("anna"); });
    const bool idleEnds =
        std::any_of(ended.begin(), ended.end(), [](const QString& one) { return one.startsWith("vera"); });
    if (!busyEnds) // or it would go on
        (void)admin.run(
            "select pg_cancel_backend(pid) from pg_stat_activity where usename = 'anna' and state = 'active'");
    counting.join();
    QVERIFY(running);
    QCOMPARE(reaped.state, QByteArray());
    QCOMPARE(told, ended);
    QCOMPARE(state == "57014", !busyEnds); // cancelled by this test
    QCOMPARE(busy.run("select 1").state, QByteArray(busyEnds ? "lost" : ""));
    QCOMPARE(idle.run("select 1").state.isEmpty(), !idleEnds);
    QCOMPARE(resting.run("select 1").state, QByteArray());
    QCOMPARE(adminInTransaction.run("select 1").state, QByteArray());
    QTRY_COMPARE(number("select count(*) from pg_stat_activity where usename in ('anna', 'vera')"),
                 int(!busyEnds) + int(!idleEnds));
}

QTEST_GUILESS_MAIN(CentralUpkeepTest)
#include "test_centralupkeep.moc"
