#include "central/hostlookup.h"
#include "central/pgdsn.h"
#include "central/pgerrors.h"

#include <QTest>

using namespace line605;

/// What an administrator writes, what a profile says, and what SQLSTATEs mean: without a server.
class PgDsnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void understands();
    void refuses_data();
    void refuses();
    void refusesHosts_data();
    void refusesHosts();
    void mapsStates_data();
    void mapsStates();
    void knowsWhyNotConnected_data();
    void knowsWhyNotConnected();
};

void PgDsnTest::understands() {
    const auto plain = targetFromDsn("host=a.example,b.example port=5433 dbname=c user=u sslrootcert=ca.crt");
    QVERIFY(plain.ok());
    QCOMPARE(plain.value().hosts, QStringList({"a.example:5433", "b.example:5433"}));
    QCOMPARE(plain.value().database, QString("c"));
    QCOMPARE(plain.value().authority, QString("ca.crt"));
    const auto address = targetFromDsn("postgresql://u@[::1]:7000,b:7001/c?sslmode=verify-full&passfile=p");
    QVERIFY(address.ok());
    QCOMPARE(address.value().hosts, QStringList({"[::1]:7000", "b:7001"}));
    QCOMPARE(address.value().passwordFile, QString("p"));
}

void PgDsnTest::refuses_data() {
    QTest::addColumn<QString>("dsn");
    QTest::addColumn<QString>("keyword");
    QTest::newRow("password") << "host=a dbname=c user=u password=geheim"
                              << "password";
    QTest::newRow("password in an address") << "postgresql://u:geheim@a/c"
                                            << "password";
    QTest::newRow("weaker TLS") << "host=a dbname=c user=u sslmode=require"
                                << "sslmode";
    QTest::newRow("service") << "service=other host=a dbname=c user=u"
                             << "service";
    QTest::newRow("options") << "host=a dbname=c user=u options=-cx=1"
                             << "options";
    QTest::newRow("not a dsn") << "host=a dbname"
                               << "dsn";
    QTest::newRow("no host") << "dbname=c user=u"
                             << "host";
    QTest::newRow("no database") << "host=a user=u"
                                 << "dbname";
    QTest::newRow("nobody") << "host=a dbname=c"
                            << "user";
    QTest::newRow("host of two words") << "host='a b' dbname=c user=u"
                                       << "host";
}

void PgDsnTest::refuses() {
    QFETCH(QString, dsn);
    QFETCH(QString, keyword);
    const auto target = targetFromDsn(dsn);
    QVERIFY(!target);
    QCOMPARE(target.error().code, ErrorCode::BadInput);
    QCOMPARE(target.error().detail, keyword);
}

void PgDsnTest::refusesHosts_data() {
    QTest::addColumn<QString>("host");
    for (const char* host : {"a;b",   "a b",   "a'b",      "a\"b", "a,b",     "a=b",  "a\nb", "a\n",
                             "",      ":5432", "a:",       "a:0",  "a:65536", "a:-1", "::1",  "[::1",
                             "a:5:5", "a\\b",  "а.пример", "a/b",  "$(a)",    "a%00"})
        QTest::addRow("%s", host) << QString::fromUtf8(host);
}

void PgDsnTest::refusesHosts() {
    QFETCH(QString, host);
    const auto address = hostAndPort(host, 5432);
    QVERIFY(!address);
    QCOMPARE(address.error().code, ErrorCode::BadInput);
}

void PgDsnTest::mapsStates_data() {
    QTest::addColumn<QByteArray>("state");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("ends");
    using E = ErrorCode;
    QTest::newRow("wrong password") << QByteArray("28P01") << E::CentreRefused << false;
    QTest::newRow("may not connect") << QByteArray("28000") << E::CentreRefused << false;
    QTest::newRow("not allowed") << QByteArray("L6001") << E::NotAllowed << false;
    QTest::newRow("quota") << QByteArray("L6002") << E::QuotaReached << false;
    QTest::newRow("malformed") << QByteArray("L6003") << E::BadInput << false;
    QTest::newRow("too old") << QByteArray("L6004") << E::ClientTooOld << false;
    QTest::newRow("cursor") << QByteArray("L6005") << E::CursorUnusable << false;
    QTest::newRow("dismissed") << QByteArray("L6006") << E::Offline << true;
    QTest::newRow("no right") << QByteArray("42501") << E::NotAllowed << false;
    QTest::newRow("serialization") << QByteArray("40001") << E::Offline << false;
    QTest::newRow("deadlock") << QByteArray("40P01") << E::Offline << false;
    QTest::newRow("too many connections") << QByteArray("53300") << E::Offline << false;
    QTest::newRow("disk full") << QByteArray("53100") << E::Offline << false;
    QTest::newRow("lock not available") << QByteArray("55P03") << E::Offline << false;
    QTest::newRow("statement timeout") << QByteArray("57014") << E::Offline << false;
    QTest::newRow("terminated") << QByteArray("57P01") << E::Offline << true;
    QTest::newRow("crash") << QByteArray("57P02") << E::Offline << true;
    QTest::newRow("starting") << QByteArray("57P03") << E::Offline << true;
    QTest::newRow("io") << QByteArray("58030") << E::Offline << false;
    QTest::newRow("corrupt page") << QByteArray("XX001") << E::Offline << true;
    QTest::newRow("read only transaction") << QByteArray("25006") << E::Offline << false;
    QTest::newRow("connection") << QByteArray("08006") << E::Offline << true;
    QTest::newRow("lost") << QByteArray() << E::Offline << false;
    QTest::newRow("syntax") << QByteArray("42601") << E::CentreFailed << false;
    QTest::newRow("unique") << QByteArray("23505") << E::CentreFailed << false;
    QTest::newRow("no database") << QByteArray("3D000") << E::CentreFailed << false;
}

void PgDsnTest::mapsStates() {
    QFETCH(QByteArray, state);
    QFETCH(ErrorCode, code);
    QFETCH(bool, ends);
    QCOMPARE(errorOfState(state, "call").code, code);
    QCOMPARE(endsConnection(state), ends);
}

void PgDsnTest::knowsWhyNotConnected_data() {
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("password") << QByteArray("connection to server at \"x\", port 5 failed: FATAL:  28P01\n")
                              << ErrorCode::CentreRefused;
    QTest::newRow("starting") << QByteArray("connection to server failed: FATAL:  57P03\n") << ErrorCode::Offline;
    QTest::newRow("other language") << QByteArray("… : ВАЖНО:  28000\n") << ErrorCode::CentreRefused;
    QTest::newRow("certificate") << QByteArray("SSL error: certificate verify failed") << ErrorCode::CertificateInvalid;
    QTest::newRow("name") << QByteArray("server certificate for \"a\" does not match host name \"b\"")
                          << ErrorCode::CertificateInvalid;
    QTest::newRow("plain") << QByteArray("server does not support SSL, but SSL was required")
                           << ErrorCode::CertificateInvalid;
    QTest::newRow("binding") << QByteArray("channel binding required but not supported by server")
                             << ErrorCode::CertificateInvalid;
    QTest::newRow("closed") << QByteArray("server closed the connection unexpectedly") << ErrorCode::Offline;
    QTest::newRow("lost in TLS") << QByteArray("SSL SYSCALL error: EOF detected") << ErrorCode::Offline;
}

void PgDsnTest::knowsWhyNotConnected() {
    QFETCH(QByteArray, message);
    QFETCH(ErrorCode, code);
    QCOMPARE(errorOfConnecting(message, false).code, code);
}

QTEST_GUILESS_MAIN(PgDsnTest)
#include "test_pgdsn.moc"
