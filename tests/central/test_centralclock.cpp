#include "central/centreadmin.h"
#include "central/postgresgateway.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QTest>

using namespace line605;
using test::RawPostgres;

namespace {

constexpr qint64 second = 1'000'000; ///< as the centre counts

} // namespace

/// What the centre does by its clock, which stands still here: telling the others, and lending until midnight.
class CentralClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void tellsTwiceASecond();
    void listenersHearOfIt();
    void lendsUntilMidnight_data();
    void lendsUntilMidnight();
    void aLoanEnds();

private:
    /// From now on the centre has this time, until init().
    void setClock(qint64 us) {
        m_postgres->sql(
            QString("create or replace function sync.now_us() returns bigint language sql volatile as 'select "
                    "%1::bigint'")
                .arg(us));
    }
    [[nodiscard]] std::unique_ptr<PostgresGateway> connected(const char* login) const;

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    QString m_runningClock; ///< the definition of the centre's own
    QHash<DemoSample, QString> m_samples;
    qint64 m_now{}; ///< a whole second not far from now
};

void CentralClockTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    m_samples = test::fillCentre(*m_postgres, 50);
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.scopeUser("klara", QStringList()).ok());
    m_runningClock = m_postgres->sql("select pg_get_functiondef('sync.now_us'::regproc)");
}

void CentralClockTest::init() {
    m_postgres->sql(m_runningClock);
    m_now = QDateTime::currentSecsSinceEpoch() * second;
    m_postgres->sql("select setval('sync.tick_clock', 0)");
}

std::unique_ptr<PostgresGateway> CentralClockTest::connected(const char* login) const {
    auto gateway = std::make_unique<PostgresGateway>();
    (void)gateway->connect(m_postgres->profile(login), test::centrePassword(login));
    return gateway;
}

/// Over all callers: whoever comes first in a half second is the one.
void CentralClockTest::tellsTwiceASecond() {
    const std::unique_ptr<PostgresGateway> desks[] = {connected("anna"), connected("vera"), connected("klara")};
    int told = 0;
    for (int step = 0; step < 30; ++step) { // three seconds
        setClock(m_now + step * second / 10);
        int now = 0;
        for (int desk = 0; desk < 3; ++desk) {
            const auto tick = desks[(step + desk) % 3]->tick();
            QVERIFY(tick.ok());
            now += tick.value() ? 1 : 0;
            QVERIFY(desk == 0 || now == 1 || !tick.value()); // the first to call, or nobody
        }
        QCOMPARE(now, step % 5 == 0 ? 1 : 0);
        told += now;
    }
    QCOMPARE(told, 6);
    setClock(m_now); // set back: quiet until it has come as far again, rather than a storm
    QCOMPARE(desks[0]->tick().value(), false);
}

void CentralClockTest::listenersHearOfIt() {
    const auto desk = connected("anna");
    const auto listener = connected("vera");
    setClock(m_now);
    QCOMPARE(desk->tick().value(), true);
    QCOMPARE(listener->waitForNews(5'000).value(), true);
    for (int i = 0; i < 20; ++i)
        QCOMPARE(desk->tick().value(), false);
    // What was sent before this answer has arrived with it.
    QVERIFY(listener->beginSnapshot().ok());
    QCOMPARE(listener->waitForNews(0).value(), false);
    setClock(m_now + second / 2);
    QCOMPARE(desk->tick().value(), true);
    QCOMPARE(listener->waitForNews(5'000).value(), true);
}

void CentralClockTest::lendsUntilMidnight_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("until");
    QTest::newRow("in the morning") << "2026-03-10T07:30:00Z"
                                    << "2026-03-10 22:00:00";
    QTest::newRow("a moment before midnight") << "2026-03-10T21:59:59.999Z"
                                              << "2026-03-10 22:00:00";
    QTest::newRow("at midnight") << "2026-03-10T22:00:00Z"
                                 << "2026-03-11 22:00:00";
    QTest::newRow("after midnight, of the day before by Greenwich") << "2026-03-10T23:30:00Z"
                                                                    << "2026-03-11 22:00:00";
    QTest::newRow("at midnight by Greenwich") << "2026-03-11T00:00:00Z"
                                              << "2026-03-11 22:00:00";
    QTest::newRow("when others change to summer time") << "2026-03-29T12:00:00Z"
                                                       << "2026-03-29 22:00:00";
    QTest::newRow("when others change back") << "2026-10-25T12:00:00Z"
                                             << "2026-10-25 22:00:00";
    QTest::newRow("the last evening of a year") << "2026-12-31T21:00:00Z"
                                                << "2026-12-31 22:00:00";
    QTest::newRow("the first moment of a year") << "2026-12-31T22:00:00Z"
                                                << "2027-01-01 22:00:00";
}

/// By the region's time, which knows no summer, whatever zone the session has.
void CentralClockTest::lendsUntilMidnight() {
    QFETCH(QString, now);
    setClock(QDateTime::fromString(now, Qt::ISODateWithMs).toMSecsSinceEpoch() * 1000);
    for (const char* zone : {"UTC", "Europe/Berlin", "Pacific/Auckland"}) {
        m_postgres->sql("delete from sync.borrowed");
        const RawPostgres klara(m_postgres->target("klara", test::centrePassword("klara")));
        QCOMPARE(klara.run(QByteArray("set timezone = '") + zone + "'").state, QByteArray());
        QCOMPARE(klara.run("select api.borrow($1, 'пришёл в офис')", {m_samples.value(DemoSample::OneZone).toLatin1()})
                     .state,
                 QByteArray());
        QTEST(m_postgres->sql(
                  "select to_char(until at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS') from sync.borrowed where "
                  "login = 'klara'"),
              "until");
    }
}

/// Its rows come with every pull while it lasts, and none afterwards: neither these nor the history nor a phone.
void CentralClockTest::aLoanEnds() {
    m_postgres->sql("delete from sync.borrowed");
    const auto klara = connected("klara");
    const auto start = klara->beginSnapshot();
    QVERIFY(start.ok());
    const PullRequest request{start.value().cursor, start.value().scopes, {}, {}, {}};
    const QString number = m_samples.value(DemoSample::OneZone);
    const auto none = klara->pull(request);
    QVERIFY(none.ok() && none.value().borrowed.isEmpty() && none.value().borrowedRows.isEmpty());

    const auto account = klara->borrow(number, "пришёл в офис");
    QVERIFY(account.ok());
    PullRequest withHistory = request;
    withHistory.wantedHistory = {account.value()};
    const auto lent = klara->pull(withHistory);
    QVERIFY(lent.ok());
    QCOMPARE(lent.value().borrowed, QVector<AccountId>{account.value()});
    QStringList tables;
    for (const ReplicaRows& rows : lent.value().borrowedRows)
        tables.append(rows.table);
    QCOMPARE(tables, QStringList({"house", "premises", "subscriber", "account", "meter", "register"}));
    QCOMPARE(lent.value().historyOf, QVector<AccountId>{account.value()});
    QVERIFY(klara->reveal(account.value(), "phone", "звонок назад").ok());

    m_postgres->sql("update sync.borrowed set until = clock_timestamp() where login = 'klara'");
    const auto over = klara->pull(withHistory);
    QVERIFY(over.ok());
    QVERIFY(over.value().borrowed.isEmpty());
    QVERIFY(over.value().borrowedRows.isEmpty());
    QVERIFY(over.value().historyOf.isEmpty());
    QVERIFY(over.value().history.isEmpty());
    QCOMPARE(klara->reveal(account.value(), "phone", "звонок назад").error().code, ErrorCode::NotAllowed);

    QVERIFY(klara->borrow(number, "пришёл снова").ok()); // asked for anew, it is lent anew
    const auto again = klara->pull(request);
    QVERIFY(again.ok());
    QCOMPARE(again.value().borrowed, QVector<AccountId>{account.value()});
}

QTEST_GUILESS_MAIN(CentralClockTest)
#include "test_centralclock.moc"
