#include "central/centreadmin.h"
#include "central/postgresgateway.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <thread>

using namespace line605;

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

} // namespace

/// Who is let in and whom the desk trusts: certificates, passwords, roles, and what the environment says.
class CentralDoorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void connectionLimit();
    void passwordChangedInMidSession();
    void roleDroppedInMidSession();
    void dismissedInMidSession();
    void staleCertificates_data();
    void staleCertificates();
    void wrongAuthority();
    void plainServer();
    void environmentChangesNothing();
    void bindsTheChannel_data();
    void bindsTheChannel();

private:
    [[nodiscard]] Result<CentreHello> connectAsAnna() {
        return m_gateway->connect(m_postgres->profile("anna"), test::centrePassword("anna"));
    }

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<PostgresGateway> m_gateway;
};

void CentralDoorTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
}

void CentralDoorTest::init() {
    m_gateway = std::make_unique<PostgresGateway>(quick());
}

void CentralDoorTest::connectionLimit() {
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

void CentralDoorTest::passwordChangedInMidSession() {
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

void CentralDoorTest::roleDroppedInMidSession() {
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

void CentralDoorTest::dismissedInMidSession() {
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

void CentralDoorTest::staleCertificates_data() {
    QTest::addColumn<QString>("names");
    QTest::addColumn<QStringList>("validity");
    QTest::newRow("another host") << "DNS:elsewhere.example" << QStringList{"-days", "30"};
    QTest::newRow("expired") << "DNS:localhost" << QStringList{"-days", "-1"};
}

void CentralDoorTest::staleCertificates() {
    QFETCH(QString, names);
    QFETCH(QStringList, validity);
    m_postgres->replaceCertificate(names, validity);
    Result<CentreHello> hello = Error{ErrorCode::Cancelled};
    QTRY_VERIFY(!(hello = connectAsAnna()));
    QCOMPARE(hello.error().code, ErrorCode::CertificateInvalid);
    m_postgres->replaceCertificate("DNS:localhost,IP:127.0.0.1", {"-days", "30"});
    QTRY_VERIFY(connectAsAnna().ok());
}

void CentralDoorTest::wrongAuthority() {
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
void CentralDoorTest::plainServer() {
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

void CentralDoorTest::environmentChangesNothing() {
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
    const auto hello = connectAsAnna();
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

void CentralDoorTest::bindsTheChannel_data() {
    QTest::addColumn<QString>("method");
    QTest::newRow("the password as it is") << "password";
    QTest::newRow("a weak hash of it") << "md5";
    QTest::newRow("none asked for") << "trust";
}

/// A server that has the right certificate, but does not prove over this very channel that it knows the person, is no
/// centre: the password would be told to it, or what it answers believed. It would let the person in.
void CentralDoorTest::bindsTheChannel() {
    QFETCH(QString, method);
    m_postgres->sql(
        "drop role if exists bound; set password_encryption = 'md5'; create role bound login password 'right'; "
        "grant connect on database line605 to bound");
    const auto rules = [this](const QString& script) {
        m_postgres->run("sh", {"-c", script.arg(m_postgres->folder() + "/data/pg_hba.conf")});
        m_postgres->sql("select pg_reload_conf()");
    };
    rules("cp '%1' '%1.before' && (echo 'hostssl all bound 127.0.0.1/32 " + method +
          "'; echo 'hostssl all bound ::1/128 " + method + "'; cat '%1.before') > '%1'");
    const PgTarget target = m_postgres->target("bound", "right");
    QTRY_VERIFY(test::RawPostgres(target).isOpen()); // as one who does not ask for it
    PgConnection connection(quick());
    const Status refused = connection.open(target);
    rules("mv '%1.before' '%1'");
    m_postgres->sql("drop owned by bound; drop role bound");
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::CertificateInvalid);
    QCOMPARE(refused.error().detail, QString("channel binding"));
    QVERIFY(!connection.isOpen());
    QTRY_VERIFY(connectAsAnna().ok());
}

QTEST_GUILESS_MAIN(CentralDoorTest)
#include "test_centraldoor.moc"
