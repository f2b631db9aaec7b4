#include "central/centreadmin.h"
#include "central/postgresgateway.h"
#include "support/faultyproxy.h"
#include "support/privatepostgres.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
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
    void connectionLimit();
    void passwordChangedInMidSession();
    void roleDroppedInMidSession();
    void dismissedInMidSession();
    void staleCertificates_data();
    void staleCertificates();
    void wrongAuthority();
    void plainServer();
    void environmentChangesNothing();

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

void CentralFaultsTest::connectionLimit() {
    std::vector<std::unique_ptr<PostgresGateway>> all;
    Result<CentreHello> hello = Error{ErrorCode::Cancelled};
    for (int i = 0; i < 10; ++i) {
        all.push_back(std::make_unique<PostgresGateway>(quick()));
        hello = all.back()->connect(m_postgres->profile("klara"), test::centrePassword("klara"));
        if (!hello)
            break;
    }
    QVERIFY(!hello);
    QCOMPARE(hello.error().code, ErrorCode::Offline);
    all.clear();
    QTRY_VERIFY(m_gateway->connect(m_postgres->profile("klara"), test::centrePassword("klara")).ok());
}

void CentralFaultsTest::passwordChangedInMidSession() {
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.addUser({"petr", "Petr", "operator", {}, "old one"}).ok());
    QVERIFY(m_gateway->connect(m_postgres->profile("petr"), "old one").ok());
    m_postgres->sql("alter role petr password 'new one'");
    QVERIFY(m_gateway->tick().ok()); // the session goes on …
    m_gateway->disconnect();
    QCOMPARE(m_gateway->connect(m_postgres->profile("petr"), "old one").error().code, ErrorCode::CentreRefused);
    QCOMPARE(m_gateway->connect(m_postgres->profile("petr"), "").error().code, ErrorCode::CentreRefused);
    QCOMPARE(m_gateway->connect(m_postgres->profile("nobody_here"), "x").error().code, ErrorCode::CentreRefused);
    QVERIFY(m_gateway->connect(m_postgres->profile("petr"), "new one").ok());
    QVERIFY(m_gateway->changePassword("третий 605").ok()); // … and so it does with one's own change
    QVERIFY(m_gateway->tick().ok());
    m_gateway->disconnect();
    QVERIFY(m_gateway->connect(m_postgres->profile("petr"), "третий 605").ok());
}

void CentralFaultsTest::roleDroppedInMidSession() {
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.addUser({"gone", "Gone", "operator", {}, "gone"}).ok());
    QVERIFY(m_gateway->connect(m_postgres->profile("gone"), "gone").ok());
    m_postgres->sql("drop owned by gone; drop role gone");
    const auto start = m_gateway->beginSnapshot();
    QVERIFY(!start);
    QVERIFY(!m_gateway->isConnected() || start.error().code == ErrorCode::NotAllowed);
    m_gateway->disconnect();
    QCOMPARE(m_gateway->connect(m_postgres->profile("gone"), "gone").error().code, ErrorCode::CentreRefused);
}

void CentralFaultsTest::dismissedInMidSession() {
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.addUser({"left", "Left", "operator", {}, "left"}).ok());
    QVERIFY(m_gateway->connect(m_postgres->profile("left"), "left").ok());
    QVERIFY(admin.dropUser("left").ok());
    QCOMPARE(m_gateway->beginSnapshot().error().code, ErrorCode::Offline);
    QVERIFY(!m_gateway->isConnected());
    const auto hello = m_gateway->connect(m_postgres->profile("left"), "left");
    QVERIFY(hello.ok());
    QVERIFY(hello.value().dismissed);
}

void CentralFaultsTest::staleCertificates_data() {
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("validity");
    QTest::newRow("another host") << "DNS:elsewhere.example" << QStringList{"-days", "30"};
    QTest::newRow("expired") << "DNS:localhost" << QStringList{"-days", "-1"};
}

void CentralFaultsTest::staleCertificates() {
    QFETCH(QString, names);
    QFETCH(QStringList, validity);
    m_postgres->replaceCertificate(names, validity);
    Result<CentreHello> hello = Error{ErrorCode::Cancelled};
    QTRY_VERIFY(!(hello = connectThroughProxy()));
    QCOMPARE(hello.error().code, ErrorCode::CertificateInvalid);
    m_postgres->replaceCertificate("DNS:localhost,IP:127.0.0.1", {"-days", "30"});
    QTRY_VERIFY(connectThroughProxy().ok());
}

void CentralFaultsTest::wrongAuthority() {
    QTemporaryDir dir;
    QProcess openssl;
    openssl.start("openssl", {"req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=other",
                              "-keyout", dir.filePath("key"), "-out", dir.filePath("ca.crt")});
    QVERIFY(openssl.waitForFinished());
    CentreProfile profile = m_postgres->profile("anna");
    profile.authority = dir.filePath("ca.crt");
    QCOMPARE(m_gateway->connect(profile, test::centrePassword("anna")).error().code, ErrorCode::CertificateInvalid);
    for (const QString& none : {QString(), dir.filePath("none.crt")}) {
        profile.authority = none;
        QCOMPARE(m_gateway->connect(profile, test::centrePassword("anna")).error().code, ErrorCode::CertificateInvalid);
    }
}

/// A server that speaks no TLS gets not even the login.
void CentralFaultsTest::plainServer() {
    std::atomic<int> port{};
    std::atomic<bool> end{};
    QByteArray heard;
    std::thread plain([&port, &end, &heard] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        port = server.serverPort();
        while (!end) {
            if (!server.waitForNewConnection(50))
                continue;
            const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
            socket->waitForReadyRead(1000);
            heard += socket->readAll();
            socket->write("N");
            socket->waitForBytesWritten(1000);
            socket->waitForReadyRead(500);
            heard += socket->readAll();
        }
    });
    while (port == 0)
        std::this_thread::yield();
    const auto hello = m_gateway->connect(m_postgres->profile("anna", port), test::centrePassword("anna"));
    end = true;
    plain.join();
    QCOMPARE(hello.error().code, ErrorCode::CertificateInvalid);
    QVERIFY(!heard.contains("anna"));
}

void CentralFaultsTest::environmentChangesNothing() {
    // What was there at the start is forgotten by the first connection; what came later must count for nothing, too.
    for (const auto& [name, value] : {std::pair{"PGSSLMODE", "disable"},
                                      {"PGHOST", "elsewhere.example"},
                                      {"PGHOSTADDR", "192.0.2.1"},
                                      {"PGPORT", "1"},
                                      {"PGUSER", "postgres"},
                                      {"PGPASSWORD", "x"},
                                      {"PGOPTIONS", "-c nonsense=1"},
                                      {"PGSSLCERT", "/nowhere/c"},
                                      {"PGSSLKEY", "/nowhere/k"},
                                      {"PGSSLROOTCERT", "/nowhere/r"},
                                      {"PGTARGETSESSIONATTRS", "standby"},
                                      {"PGCHANNELBINDING", "disable"},
                                      {"PGGSSENCMODE", "require"},
                                      {"PGSSLMAXPROTOCOLVERSION", "TLSv1.1"},
                                      {"PGCLIENTENCODING", "LATIN1"},
                                      {"PGAPPNAME", "x"},
                                      {"PGREQUIREPEER", "x"},
                                      {"PGPASSFILE", "/nowhere/p"}})
        qputenv(name, value);
    const auto hello = connectThroughProxy();
    for (const char* name :
         {"PGSSLMODE", "PGHOST", "PGHOSTADDR", "PGPORT", "PGUSER", "PGPASSWORD", "PGOPTIONS", "PGSSLCERT", "PGSSLKEY",
          "PGSSLROOTCERT", "PGTARGETSESSIONATTRS", "PGCHANNELBINDING", "PGGSSENCMODE", "PGSSLMAXPROTOCOLVERSION",
          "PGCLIENTENCODING", "PGAPPNAME", "PGREQUIREPEER", "PGPASSFILE"})
        qunsetenv(name);
    QVERIFY2(hello.ok(), qPrintable(hello ? QString() : hello.error().detail));
    QCOMPARE(
        m_postgres->sql("select ssl and version in ('TLSv1.2', 'TLSv1.3') from pg_stat_ssl s join pg_stat_activity a "
                        "using (pid) where usename = 'anna' and application_name like 'line605 %'"),
        QString("t"));
}

QTEST_GUILESS_MAIN(CentralFaultsTest)
#include "test_centralfaults.moc"
