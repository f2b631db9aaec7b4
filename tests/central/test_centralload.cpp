#include "central/pgconnection.h"
#include "support/privatepostgres.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace line605;

namespace {

struct Run {
    int status{-1};
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    [[nodiscard]] QString errorCode() const { return json()[u"error"][u"code"].toString(); }
};

Run runCtl(const QStringList& arguments, const QString& passFile = {}) {
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!passFile.isEmpty())
        environment.insert(QStringLiteral("PGPASSFILE"), passFile);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(LINE605CTL), arguments);
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000))
        qFatal("line605ctl does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
            process.readAllStandardError()};
}

} // namespace

/// line605ctl centre …: setting up, loading, persons, verification, backups; the real program against a real centre.
class CentralLoadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void sets();
    void addsPersons();
    void imports();
    void importsAgainAndChanged();
    void refusesBadLines();
    void refusesContradictions();
    void makesADemonstration();
    void verifies();
    void noticesADisabledTrigger();
    void checksBackups();
    void refusesANewerSchema();

private:
    [[nodiscard]] QStringList at(const QStringList& words, const QStringList& more = {},
                                 const QString& database = "line605") const {
        return QStringList{"centre"} + words + QStringList{"--dsn", m_postgres->adminDsn(database), "--json"} + more;
    }
    void write(const QString& name, const QByteArray& text) {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

    QTemporaryDir m_dir;
    std::unique_ptr<test::PrivatePostgres> m_postgres;
};

void CentralLoadTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    m_postgres->sql("create database demo");
}

void CentralLoadTest::refusesWrongUsage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no dsn") << QStringList{"centre", "status"};
    QTest::newRow("password in the dsn") << QStringList{"centre", "status", "--dsn",
                                                        "host=a dbname=b user=c password=d"};
    QTest::newRow("weaker TLS") << QStringList{"centre", "status", "--dsn", "host=a dbname=b user=c sslmode=prefer"};
    QTest::newRow("host") << QStringList{"centre", "status", "--dsn", "host=a;b dbname=b user=c"};
    QTest::newRow("login") << QStringList{"centre", "user", "add",   "Анна",
                                          "--name", "x",    "--dsn", "host=a dbname=b user=c"};
    QTest::newRow("no name") << QStringList{"centre", "user", "add", "anna", "--dsn", "host=a dbname=b user=c"};
    QTest::newRow("role") << QStringList{"centre", "user",   "add",  "anna",  "--name",
                                         "x",      "--role", "king", "--dsn", "host=a dbname=b user=c"};
    QTest::newRow("no backup") << QStringList{"centre", "backup-check"};
}

void CentralLoadTest::refusesWrongUsage() {
    QFETCH(QStringList, arguments);
    const Run run = runCtl(arguments);
    QCOMPARE(run.status, 2);
    QVERIFY(!run.err.isEmpty());
}

void CentralLoadTest::sets() {
    QCOMPARE(runCtl(at({"status"})).errorCode(), QString("no_centre"));
    QCOMPARE(runCtl(at({"migrate"})).status, 1);
    const Run made = runCtl(at({"init"}));
    QVERIFY2(made.status == 0, made.err);
    QVERIFY(made.json()[u"to"].toInt() > 0);
    QCOMPARE(runCtl(at({"init"})).errorCode(), QString("centre_exists"));
    const Run again = runCtl(at({"migrate"}));
    QVERIFY2(again.status == 0, again.err);
    QCOMPARE(again.json()[u"from"], again.json()[u"to"]);
    const Run status = runCtl(at({"status"}));
    QVERIFY2(status.status == 0, status.err);
    QCOMPARE(status.json()[u"schema"], status.json()[u"latest_schema"]);
    QVERIFY(!status.json()[u"epoch"].toString().isEmpty());
    QCOMPARE(runCtl({"centre", "status", "--json", "--dsn", "host=localhost port=1 dbname=x user=x sslrootcert=none"})
                 .errorCode(),
             QString("certificate_invalid"));
    QCOMPARE(runCtl({"centre", "status", "--json", "--dsn",
                     "host=localhost port=1 dbname=x user=x sslrootcert=" + m_postgres->authority()})
                 .errorCode(),
             QString("offline"));
}

void CentralLoadTest::addsPersons() {
    write("password", "Пароль 605\n");
    const Run added =
        runCtl(at({"user", "add", "anna"}, {"--name", "Анна", "--password-file", m_dir.filePath("password")}));
    QVERIFY2(added.status == 0, added.err);
    QCOMPARE(runCtl(at({"user", "add", "anna"}, {"--name", "Анна", "--password-file", m_dir.filePath("password")}))
                 .errorCode(),
             QString("person_exists"));
    QVERIFY(m_postgres->sql("select rolpassword from pg_authid where rolname = 'anna'").startsWith("SCRAM-SHA-256$"));
    PgConnection anna;
    QVERIFY(anna.open(m_postgres->target("anna", "Пароль 605")).ok());
    // The person's password for the centre's door, from a file.
    const QString dsn = QString("host=localhost port=%1 dbname=line605 user=anna sslrootcert=%2")
                            .arg(m_postgres->port())
                            .arg(m_postgres->authority());
    const Run noRights =
        runCtl({"centre", "status", "--json", "--dsn", dsn, "--password-file", m_dir.filePath("password")});
    QVERIFY(noRights.status != 0);
    const QStringList status{"centre", "status", "--json", "--dsn", dsn};
    QCOMPARE(runCtl(status).errorCode(), QString("centre_refused"));
    write("passwords", "localhost:*:*:anna:Пароль 605\n");
    QFile::setPermissions(m_dir.filePath("passwords"), QFile::ReadOwner); // libpq reads no other
    QVERIFY(!noRights.errorCode().isEmpty() && noRights.errorCode() != QString("centre_refused"));
    QCOMPARE(runCtl(status, m_dir.filePath("passwords")).errorCode(), noRights.errorCode());
    QCOMPARE(runCtl(at({"user", "drop", "nobody"})).errorCode(), QString("no_person"));
    QCOMPARE(runCtl(at({"user", "scope", "anna"}, {"--districts", "Нигде"})).status, 2);
    QCOMPARE(runCtl(at({"user", "drop", "anna"})).status, 0);
}

void CentralLoadTest::imports() {
    QVERIFY(QDir(m_dir.path()).mkpath("good"));
    write(
        "good/accounts.csv",
        "account_number;kind;holder;phone;email;cabinet_login;district;town;street;house;flat;area_m2;residents;"
        "category;"
        "zones;"
        "opened_on\n"
        "390100000011;individual;\"Орлова\tА. "
        "В.\";4012123456;a@b.ru;;Центральный;Калининград;Невского;51;12;44.5;2;urban_gas;1;"
        "2015-01-01\n"
        "390100000028;individual;Белов \\N;;;;Центральный;Калининград;Невского;51;13;44.5;2;urban_gas;2;2015-01-01\n");
    write("good/meters.csv", "meter_number;account_number;model;digits;zones;installed_on\n"
                             "1001;390100000011;М;5;1;2020-01-01\n1002;390100000028;М;5;2;2020-01-01\n");
    write("good/readings.csv",
          "meter_number;zone;read_on;value;source\n1001;T1;2026-01-20;100;phone\n"
          "1001;T1;2026-02-20;150;phone\n1002;T1;2026-01-20;5;office\n1002;T2;2026-01-20;7;office\n");
    write("good/charges.csv", "account_number;period;line;kwh;amount\n390100000011;2026-01;flat;50;25000\n"
                              "390100000011;2026-02;flat;50;25100\n");
    write("good/payments.csv",
          "payment_id;account_number;paid_on;amount;channel\np1;390100000011;2026-02-05;20000;bank\n");
    write("good/offices.csv", "office;district;town;address;hours\nНовый;К;К;ул. Мира;Mo-Fr 08:00-17:00\n");
    const Run dry = runCtl(at({"import"}, {"--dry-run", m_dir.filePath("good")}));
    QVERIFY2(dry.status == 0, dry.err);
    QVERIFY(!dry.json()[u"kept"].toBool());
    QCOMPARE(m_postgres->sql("select count(*) from core.account"), QString("0"));
    const Run kept = runCtl(at({"import"}, {m_dir.filePath("good")}));
    QVERIFY2(kept.status == 0, kept.err);
    QVERIFY(kept.json()[u"kept"].toBool());
    const QJsonArray files = kept.json()[u"files"].toArray();
    for (const QJsonValue& file : files)
        QCOMPARE(file[u"inserted"].toInt(), file[u"rows"].toInt());
    QCOMPARE(m_postgres->sql("select balance from core.account where number = '390100000011'"), QString("-30100"));
    QCOMPARE(
        m_postgres->sql("select last_value from core.register r join core.meter m on m.id = r.meter_id where number = "
                        "'1001'"),
        QString("150"));
    QCOMPARE(m_postgres->sql("select name from core.subscriber where name like 'Белов%'"), QString("Белов \\N"));
    QVERIFY(m_postgres->sql("select name from core.subscriber where name like 'Орлова%'").startsWith("Орлова"));
}

void CentralLoadTest::importsAgainAndChanged() {
    const auto files = [this] { return runCtl(at({"import"}, {m_dir.filePath("good")})).json()[u"files"].toArray(); };
    const QString xid = m_postgres->sql("select max(xid::text::bigint) from sync.row_ver");
    for (const QJsonValue& file : files())
        QCOMPARE(file[u"unchanged"].toInt(), file[u"rows"].toInt());
    QCOMPARE(m_postgres->sql("select max(xid::text::bigint) from sync.row_ver"), xid); // nothing for the desks
    write("good/charges.csv", "account_number;period;line;kwh;amount\n390100000011;2026-01;flat;50;25000\n"
                              "390100000011;2026-02;flat;50;26100\n");
    for (const QJsonValue& file : files()) {
        const bool charges = file[u"file"].toString() == "charges.csv";
        QCOMPARE(file[u"updated"].toInt(), charges ? 1 : 0);
        QCOMPARE(file[u"inserted"].toInt(), 0);
    }
    QCOMPARE(m_postgres->sql("select balance from core.account where number = '390100000011'"), QString("-31100"));
}

void CentralLoadTest::refusesBadLines() {
    QVERIFY(QDir(m_dir.path()).mkpath("bad"));
    write("bad/readings.csv", "meter_number;zone;read_on;value;source\n1001;T1;2026-03-20;123456;phone\n"
                              "9999;T1;2026-03-20;1;phone\n1001;T2;2026-03-20;1;phone\n1001;T1;2019-03-20;1;phone\n");
    const Run run = runCtl(at({"import"}, {m_dir.filePath("bad")}));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json()[u"rejected"].toInt(), 4);
    QVERIFY(!run.json()[u"kept"].toBool());
}

void CentralLoadTest::refusesContradictions() {
    QVERIFY(QDir(m_dir.path()).mkpath("order"));
    write("order/readings.csv", "meter_number;zone;read_on;value;source\n1001;T1;2026-03-20;200;phone\n"
                                "1001;T1;2026-04-20;120;phone\n1001;T1;2026-05-20;230;phone\n");
    const Run run = runCtl(at({"import"}, {"--skip-bad", m_dir.filePath("rejects.csv"), m_dir.filePath("order")}));
    QCOMPARE(run.status, 1);
    QCOMPARE(run.json()[u"rejected"].toInt(), 1);
    QVERIFY(run.json()[u"kept"].toBool());
    QCOMPARE(
        m_postgres->sql("select string_agg(value::text, ' ' order by read_on) from core.reading r join core.meter m on "
                        "m.id = r.meter_id where number = '1001'"),
        QString("100 150 200 230"));
}

void CentralLoadTest::makesADemonstration() {
    QCOMPARE(runCtl(at({"init"}, {}, "demo")).status, 0);
    const Run made = runCtl(at({"demo"}, {"--accounts", "400", "--history", "100"}, "demo"));
    QVERIFY2(made.status == 0, made.err);
    QCOMPARE(made.json()[u"accounts"].toInt(), 400);
    for (const char* table : {"account", "meter", "reading", "charge", "payment", "appeal"})
        QCOMPARE(m_postgres->sql(QString("select count(*) from core.%1").arg(table), "demo").toInt(),
                 made.json()[QString(table) + "s"].toInt());
    QCOMPARE(runCtl(at({"demo"}, {"--accounts", "10"}, "demo")).errorCode(), QString("centre_not_empty"));
    // Balances with history are those of the facts.
    QCOMPARE(
        m_postgres->sql("select count(*) from core.account a where has_history and balance <> coalesce((select "
                        "sum(amount) from core.payment p where p.account_id = a.id), 0) - coalesce((select sum(amount) "
                        "from core.charge c where c.account_id = a.id), 0)",
                        "demo"),
        QString("0"));
    QVERIFY(
        m_postgres->sql("select count(*) from core.account where balance <> 0 and not has_history", "demo").toInt() >
        100);
}

void CentralLoadTest::verifies() {
    const Run sound = runCtl(at({"verify"}, {}, "demo"));
    QVERIFY2(sound.status == 0, sound.out);
    QCOMPARE(sound.json()[u"problems"].toArray().size(), 0);
    const QString before = runCtl(at({"status"}, {}, "demo")).json()[u"epoch"].toString();
    QCOMPARE(runCtl(at({"renew-epoch"}, {}, "demo")).status, 0);
    QVERIFY(runCtl(at({"status"}, {}, "demo")).json()[u"epoch"].toString() != before);
}

void CentralLoadTest::noticesADisabledTrigger() {
    m_postgres->sql("alter table core.account disable trigger user");
    m_postgres->sql("update core.account set balance = 1 where number = '390100000011'");
    const Run status = runCtl(at({"status"}));
    QCOMPARE(status.status, 1);
    QVERIFY(!status.json()[u"problems"].toArray().isEmpty());
    m_postgres->sql("alter table core.account enable trigger user");
    const Run verified = runCtl(at({"verify"}));
    QCOMPARE(verified.status, 1);
    QVERIFY(verified.out.contains("account in scope"));
}

void CentralLoadTest::checksBackups() {
    const QString dump = m_postgres->folder() + "/demo.dump";
    const QStringList where{"-h", m_postgres->folder(), "-p", QString::number(m_postgres->port()), "-U", "postgres"};
    m_postgres->run(m_postgres->bin() + "/pg_dump", where + QStringList{"-Fc", "-f", dump, "demo"});
    const Run dumped =
        runCtl({"centre", "backup-check", "--json", "--database", "demo", "--bin", m_postgres->bin(), dump});
    QVERIFY2(dumped.status == 0, dumped.out + dumped.err);
    m_postgres->sql("alter system set wal_level = replica");
    const QString base = m_postgres->folder() + "/base";
    m_postgres->run(
        "sh",
        {"-c", QString("echo 'local replication postgres trust' >> '%1/data/pg_hba.conf'").arg(m_postgres->folder())});
    m_postgres->sql("select pg_reload_conf()");
    m_postgres->run(m_postgres->bin() + "/pg_basebackup",
                    where + QStringList{"-D", base, "-c", "fast", "--no-manifest"});
    // As Debian's clusters give it: their settings are elsewhere, and their programs on nobody's path.
    QVERIFY(QFile::remove(base + "/postgresql.conf"));
    const Run copied = runCtl({"centre", "backup-check", "--json", "--database", "demo", base});
    QVERIFY2(copied.status == 0, copied.out + copied.err);
    QCOMPARE(copied.json()[u"schema"], dumped.json()[u"schema"]);
    QCOMPARE(runCtl({"centre", "backup-check", "--json", m_dir.filePath("nothing")}).errorCode(),
             QString("file_unreadable"));
    QFile damaged(m_dir.filePath("damaged"));
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write("PGDMP but not quite") > 0);
    damaged.close();
    QCOMPARE(runCtl({"centre", "backup-check", "--json", "--bin", m_postgres->bin(), damaged.fileName()}).status, 3);
}

void CentralLoadTest::refusesANewerSchema() {
    m_postgres->sql("insert into sync.migration (version, name, checksum) values (999, 'later', 'x')");
    QCOMPARE(runCtl(at({"migrate"})).errorCode(), QString("client_too_old"));
    m_postgres->sql("delete from sync.migration where version = 999");
    m_postgres->sql("update sync.migration set checksum = 'other' where version = 1");
    QCOMPARE(runCtl(at({"migrate"})).errorCode(), QString("centre_failed"));
}

QTEST_GUILESS_MAIN(CentralLoadTest)
#include "test_centralload.moc"
