#include "central/postgresgateway.h"
#include "domain/operationjson.h"
#include "support/cluster/faultyproxy.h"
#include "support/privatepostgres.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <thread>

using namespace line605;
using test::FaultyProxy;

namespace {

/// Short, so that a test of silence takes a second and not ten.
PgTimes quick() {
    PgTimes times;
    times.connect = 1500;
    times.nextHost = 300;
    times.call = 1000;
    times.patient = 1500;
    return times;
}

/// So many appeals of nobody's account.
QVector<OutboxItem> batchOf(int count) {
    QVector<OutboxItem> items;
    for (int i = 0; i < count; ++i) {
        OutboxItem item;
        item.at = QDateTime::currentDateTimeUtc();
        const RegisterAppeal body{{newUuidV7(item.at)},
                                  {},
                                  AppealChannel::Phone,
                                  AppealTopic::Readings,
                                  QStringLiteral("subject"),
                                  QStringLiteral("text"),
                                  {},
                                  {}};
        item.id = {newUuidV7(item.at)};
        item.kind = operationKind(body);
        item.version = operationVersion;
        item.payload = toJson(body);
        item.entity = QStringLiteral("appeal:%1").arg(body.appeal.value.toString(QUuid::WithoutBraces));
        items.append(item);
    }
    return items;
}

constexpr int soon = 4000; ///< ms: every call ends by then, whatever happens

} // namespace

/// What can go wrong between a desk and the centre: every call ends in time, with the error that says what to do.
class CentralFaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void blackHole_data();
    void blackHole();
    void blackHoleBeforeTheAnswer();
    void stallsInsideTls_data();
    void stallsInsideTls();
    void reset();
    void linkLostInABatch_data();
    void linkLostInABatch();
    void crawlingLink();
    void slowLinkStillWorks();
    void silentWhileListening();
    void terminatedBackend();
    void terminatedWhileIdle();
    void stoppedBackend();
    void serverGoneAndBack();
    void secondHostIsThePrimary();
    void nobodyListens();
    void interruptedInMidCall();
    void interruptedWhileConnecting();

private:
    [[nodiscard]] Result<CentreHello> connectThroughProxy() {
        return m_gateway->connect(m_postgres->profile("anna", m_proxy->port()), test::centrePassword("anna"));
    }

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<FaultyProxy> m_proxy;
    std::unique_ptr<PostgresGateway> m_gateway;
};

void CentralFaultsTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
}

void CentralFaultsTest::init() {
    m_gateway = std::make_unique<PostgresGateway>(quick());
    m_proxy = std::make_unique<FaultyProxy>(m_postgres->port());
}

void CentralFaultsTest::blackHole_data() {
    QTest::addColumn<FaultyProxy::Mode>("mode");
    QTest::newRow("to the server") << FaultyProxy::Mode::HoleToServer;
    QTest::newRow("to the client") << FaultyProxy::Mode::HoleToClient;
    QTest::newRow("both ways") << FaultyProxy::Mode::Hole;
}

void CentralFaultsTest::blackHole() {
    QFETCH(FaultyProxy::Mode, mode);
    QVERIFY(connectThroughProxy().ok());
    m_proxy->setMode(mode);
    QElapsedTimer since;
    since.start();
    const auto told = m_gateway->tick();
    QVERIFY(since.elapsed() >= 900 && since.elapsed() < soon);
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::Offline);
    QVERIFY(!m_gateway->isConnected());
    m_proxy->setMode(FaultyProxy::Mode::Pass);
    QVERIFY(connectThroughProxy().ok());
}

void CentralFaultsTest::blackHoleBeforeTheAnswer() {
    m_proxy->setMode(FaultyProxy::Mode::Hole);
    QElapsedTimer since;
    since.start();
    const auto hello = connectThroughProxy();
    QVERIFY(since.elapsed() < soon);
    QVERIFY(!hello);
    QCOMPARE(hello.error().code, ErrorCode::Offline);
}

void CentralFaultsTest::stallsInsideTls_data() {
    QTest::addColumn<int>("bytes");
    for (const int bytes : {0, 1, 5, 100, 1000, 2500})
        QTest::addRow("after %d", bytes) << bytes;
}

void CentralFaultsTest::stallsInsideTls() {
    QFETCH(int, bytes);
    m_proxy->setStallAfter(bytes);
    QElapsedTimer since;
    since.start();
    const auto hello = connectThroughProxy();
    QVERIFY(since.elapsed() < soon);
    QVERIFY(!hello);
    QCOMPARE(hello.error().code, ErrorCode::Offline);
    m_proxy->setStallAfter(-1);
    QVERIFY(connectThroughProxy().ok());
}

void CentralFaultsTest::reset() {
    QVERIFY(connectThroughProxy().ok());
    m_proxy->setMode(FaultyProxy::Mode::Reset);
    const auto told = m_gateway->tick();
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::Offline);
    QVERIFY(!m_gateway->isConnected());
    const auto again = connectThroughProxy();
    QCOMPARE(again.error().code, ErrorCode::Offline);
    m_proxy->setMode(FaultyProxy::Mode::Pass);
    QVERIFY(connectThroughProxy().ok());
}

void CentralFaultsTest::linkLostInABatch_data() {
    QTest::addColumn<FaultyProxy::Mode>("mode");
    QTest::newRow("before it arrives") << FaultyProxy::Mode::HoleToServer;
    QTest::newRow("before the answers") << FaultyProxy::Mode::HoleToClient;
}

/// What the centre does with a batch ends by itself: nothing stays locked for a desk that is not there, and the same
/// batch sent again does nothing twice.
void CentralFaultsTest::linkLostInABatch() {
    QFETCH(FaultyProxy::Mode, mode);
    const auto number = [this](const char* sql) { return m_postgres->sql(QLatin1String(sql)).toInt(); };
    constexpr int size = 20;
    constexpr const char* appeals = "select count(*) from core.appeal";
    const QVector<OutboxItem> batch = batchOf(size);
    QVERIFY(connectThroughProxy().ok());
    QVERIFY(m_gateway->submitAll(batchOf(2)).ok()); // the statement is prepared from here on
    const int before = number(appeals);
    m_proxy->setMode(mode);
    const auto lost = m_gateway->submitAll(batch);
    QVERIFY(!lost || lost.value().isEmpty());
    QVERIFY(!m_gateway->isConnected());
    const bool arrived = mode == FaultyProxy::Mode::HoleToClient;
    QTRY_COMPARE(number(appeals), before + (arrived ? size : 0));
    QTRY_COMPARE(number("select count(*) from pg_locks l join pg_stat_activity a using (pid) "
                        "where a.usename = 'anna' and l.mode <> 'AccessShareLock' and l.locktype <> 'virtualxid'"),
                 0);
    m_proxy->setMode(FaultyProxy::Mode::Pass);
    QVERIFY(connectThroughProxy().ok());
    const auto again = m_gateway->submitAll(batch);
    QVERIFY(again.ok());
    QCOMPARE(again.value().size(), size);
    for (const SubmitAnswer& answer : again.value())
        QVERIFY(answer.done);
    QCOMPARE(number(appeals), before + size);
}

void CentralFaultsTest::crawlingLink() {
    QVERIFY(connectThroughProxy().ok());
    m_proxy->setRate(1);
    QElapsedTimer since;
    since.start();
    const auto start = m_gateway->beginSnapshot();
    QVERIFY(since.elapsed() < soon);
    QVERIFY(!start);
    QCOMPARE(start.error().code, ErrorCode::Offline);
}

void CentralFaultsTest::slowLinkStillWorks() {
    m_proxy->setRate(20'000);
    QVERIFY(connectThroughProxy().ok());
    QVERIFY(m_gateway->tick().ok());
}

void CentralFaultsTest::silentWhileListening() {
    QVERIFY(connectThroughProxy().ok());
    m_proxy->setMode(FaultyProxy::Mode::Reset);
    QElapsedTimer since;
    since.start();
    const auto news = m_gateway->waitForNews(60'000);
    QVERIFY(since.elapsed() < soon);
    QVERIFY(!news);
    QCOMPARE(news.error().code, ErrorCode::Offline);
}

void CentralFaultsTest::terminatedBackend() {
    QVERIFY(connectThroughProxy().ok());
    std::thread killer(
        [this] { m_postgres->sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'"); });
    const auto news = m_gateway->waitForNews(60'000);
    killer.join();
    QVERIFY(!news);
    QCOMPARE(news.error().code, ErrorCode::Offline);
    QVERIFY(connectThroughProxy().ok());
}

void CentralFaultsTest::terminatedWhileIdle() {
    QVERIFY(connectThroughProxy().ok());
    m_postgres->sql("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'anna'");
    const auto told = m_gateway->tick();
    QVERIFY(!told);
    QCOMPARE(told.error().code, ErrorCode::Offline);
    QVERIFY(!m_gateway->isConnected());
    QVERIFY(connectThroughProxy().ok());
    QVERIFY(m_gateway->tick().ok());
}

void CentralFaultsTest::stoppedBackend() {
    QVERIFY(connectThroughProxy().ok());
    const qint64 pid = m_postgres->sql("select pid from pg_stat_activity where usename = 'anna'").toLongLong();
    QVERIFY(pid > 0);
    ::kill(pid_t(pid), SIGSTOP);
    QElapsedTimer since;
    since.start();
    const auto told = m_gateway->tick();
    ::kill(pid_t(pid), SIGCONT);
    QVERIFY(since.elapsed() < soon);
    QCOMPARE(told.error().code, ErrorCode::Offline);
    QVERIFY(connectThroughProxy().ok());
}

void CentralFaultsTest::serverGoneAndBack() {
    QVERIFY(connectThroughProxy().ok());
    m_postgres->run(m_postgres->bin() + "/pg_ctl",
                    {"-D", m_postgres->folder() + "/data", "-m", "immediate", "-w", "stop"});
    QCOMPARE(m_gateway->tick().error().code, ErrorCode::Offline);
    QCOMPARE(connectThroughProxy().error().code, ErrorCode::Offline);
    m_postgres->startAgain();
    QVERIFY(connectThroughProxy().ok());
}

/// The first does not answer, the second refuses, the third is it: within one deadline.
void CentralFaultsTest::secondHostIsThePrimary() {
    FaultyProxy hole(m_postgres->port());
    hole.setMode(FaultyProxy::Mode::Hole);
    FaultyProxy refusing(m_postgres->port());
    refusing.setMode(FaultyProxy::Mode::Refuse);
    CentreProfile profile = m_postgres->profile("anna");
    profile.hosts = {QString("localhost:%1").arg(hole.port()), QString("localhost:%1").arg(refusing.port()),
                     QString("127.0.0.1:%1").arg(m_postgres->port())};
    QVERIFY(m_gateway->connect(profile, test::centrePassword("anna")).ok());
    QCOMPARE(m_gateway->peer(), QString("127.0.0.1"));
}

void CentralFaultsTest::nobodyListens() {
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const int port = server.serverPort();
    server.close();
    QCOMPARE(m_gateway->connect(m_postgres->profile("anna", port), "x").error().code, ErrorCode::Offline);
}

void CentralFaultsTest::interruptedInMidCall() {
    PostgresGateway patient; // the usual deadlines
    QVERIFY(patient.connect(m_postgres->profile("anna", m_proxy->port()), test::centrePassword("anna")).ok());
    m_proxy->setMode(FaultyProxy::Mode::Hole);
    QElapsedTimer since;
    since.start();
    std::thread other([&patient] { patient.interrupt(); });
    const auto told = patient.tick();
    other.join();
    QVERIFY(since.elapsed() < soon);
    QCOMPARE(told.error().code, ErrorCode::Cancelled);
    QCOMPARE(patient.waitForNews(1000).error().code, ErrorCode::Cancelled);
    m_proxy->setMode(FaultyProxy::Mode::Pass);
    QVERIFY(patient.connect(m_postgres->profile("anna", m_proxy->port()), test::centrePassword("anna")).ok());
    QVERIFY(patient.tick().ok());
}

void CentralFaultsTest::interruptedWhileConnecting() {
    PostgresGateway patient;
    m_proxy->setMode(FaultyProxy::Mode::Hole);
    std::thread other([this, &patient] {
        while (m_proxy->connections() == 0)
            std::this_thread::yield();
        patient.interrupt();
    });
    const auto hello = patient.connect(m_postgres->profile("anna", m_proxy->port()), test::centrePassword("anna"));
    other.join();
    QCOMPARE(hello.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(CentralFaultsTest)
#include "test_centralfaults.moc"
