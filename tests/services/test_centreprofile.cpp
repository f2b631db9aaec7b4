#include "services/centreprofile.h"

#include <QTest>

using namespace line605;

/// The profile of a centre as an administrator ships it, and hosts as people type them.
class TestCentreProfile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void hosts_data();
    void hosts();
    void typedHosts();
};

void TestCentreProfile::reads() {
    const auto profile = centreProfileFromJson(
        R"({"name":" Центр ","hosts":["db1.example.ru:6432","db2.example.ru"],"database":"line605","authority":"ca.pem"})",
        QStringLiteral("/etc/line605"));
    QVERIFY(profile.ok());
    QCOMPARE(profile.value().name, QStringLiteral("Центр"));
    QCOMPARE(profile.value().hosts,
             QStringList({QStringLiteral("db1.example.ru:6432"), QStringLiteral("db2.example.ru:5432")}));
    QCOMPARE(profile.value().authority, QStringLiteral("/etc/line605/ca.pem"));
    QVERIFY(profile.value().login.isEmpty());
}

void TestCentreProfile::refuses_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no hosts") << QByteArray(R"({"database":"d","authority":"c"})");
    QTest::newRow("no certificate") << QByteArray(R"({"hosts":["a"],"database":"d"})");
    QTest::newRow("a host with more in it") << QByteArray(R"({"hosts":["a dbname=x"],"database":"d","authority":"c"})");
    QTest::newRow("a semicolon") << QByteArray(R"({"hosts":["a;b"],"database":"d","authority":"c"})");
}

void TestCentreProfile::refuses() {
    QFETCH(QByteArray, json);
    // "a dbname=x" is two hosts apart by a space, the second of which is none.
    QVERIFY(!centreProfileFromJson(json, QStringLiteral("/etc")).ok());
}

void TestCentreProfile::hosts_data() {
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("good");
    QTest::newRow("name") << QStringLiteral("db1.example.ru") << true;
    QTest::newRow("port") << QStringLiteral("db1:5433") << true;
    QTest::newRow("address") << QStringLiteral("10.0.0.7:5432") << true;
    QTest::newRow("v6") << QStringLiteral("[::1]:5432") << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("space") << QStringLiteral("a b") << false;
    QTest::newRow("semicolon") << QStringLiteral("a;b") << false;
    QTest::newRow("equals") << QStringLiteral("a=b") << false;
    QTest::newRow("quote") << QStringLiteral("a'b") << false;
    QTest::newRow("a line") << QStringLiteral("a\nb") << false;
    QTest::newRow("a line at the end") << QStringLiteral("a\n") << false;
    QTest::newRow("a folder") << QStringLiteral("/run") << false;
    QTest::newRow("port 0") << QStringLiteral("a:0") << false;
    QTest::newRow("port too large") << QStringLiteral("a:65536") << false;
}

void TestCentreProfile::hosts() {
    QFETCH(QString, host);
    QFETCH(bool, good);
    QCOMPARE(isCentreHost(host), good);
}

void TestCentreProfile::typedHosts() {
    const auto hosts = centreHostsFrom(QStringLiteral(" db1, db2:5433  db3 "), 6000);
    QVERIFY(hosts.ok());
    QCOMPARE(hosts.value(),
             QStringList({QStringLiteral("db1:6000"), QStringLiteral("db2:5433"), QStringLiteral("db3:6000")}));
    QVERIFY(!centreHostsFrom(QStringLiteral(" , "), 5432).ok());
}

QTEST_GUILESS_MAIN(TestCentreProfile)
#include "test_centreprofile.moc"
