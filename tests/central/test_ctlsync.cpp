#include "storage/sqlitestoregate.h"
#include "support/fixedclock.h"
#include "support/privatepostgres.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace line605;

namespace {

struct CtlRun {
    int status{-1};
    QJsonObject json;
    QByteArray err;
};

CtlRun ctl(const QStringList& arguments) {
    QProcess process;
    process.start(QStringLiteral(LINE605CTL), arguments + QStringList{"--json"});
    process.closeWriteChannel();
    if (!process.waitForFinished(120'000))
        qFatal("line605ctl does not end");
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

} // namespace

/// line605ctl sync and verify: the real program against a real centre.
class CtlSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void needsAPersonForANewStore();
    void verifiesNoStoreThatIsNotThere();
    void fillsAStoreAndSendsWhatWaits();
    void tellsWhatDiffers();
    void closesWhenTheLeaseIsOver();
    void leavesNothingToTheDismissed();
    void tellsThatTheCentreIsAway();

private:
    void write(const QString& name, const QByteArray& text) {
        QFile file(m_dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    [[nodiscard]] QStringList with(const QStringList& words, const QStringList& more = {}) const {
        return words + QStringList{"--store", m_store, "--password-file", m_dir.filePath("password")} + more;
    }
    [[nodiscard]] QStringList atCentre(const QString& command, const QStringList& more = {}) const {
        return with({command}, QStringList{"--centre", m_dir.filePath("centre.json")} + more);
    }

    /// As if the centre had been heard then, for the last time.
    void heardAt(const QDateTime& at) const {
        const test::FixedClock clock(at);
        SqliteStoreGate gate(clock, {});
        auto opened = gate.open(m_store, test::centrePassword("anna"));
        opened.waitForFinished();
        ReplicaStore& replica = opened.result().value()->replica();
        const ReplicaState state = replica.state().value();
        QVERIFY(replica.noteContact(CentreHello()).ok());
        FeedBatch nothing;
        nothing.cursor = state.cursor;
        nothing.scopes = state.scopes;
        QVERIFY(replica.apply(nothing).ok());
    }

    QTemporaryDir m_dir;
    QString m_store;
    std::unique_ptr<test::PrivatePostgres> m_postgres;
    QHash<DemoSample, QString> m_samples;
};

void CtlSyncTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    m_samples = test::fillCentre(*m_postgres, 200);
    m_store = m_dir.filePath("anna.line605");
    write("password", test::centrePassword("anna").toUtf8() + '\n');
    const CentreProfile profile = m_postgres->profile("anna");
    const QJsonObject json{{"name", "Центр"},
                           {"hosts", QJsonArray::fromStringList(profile.hosts)},
                           {"database", profile.database},
                           {"authority", profile.authority}};
    write("centre.json", QJsonDocument(json).toJson());
}

void CtlSyncTest::needsAPersonForANewStore() {
    QCOMPARE(ctl(atCentre("sync", {"--once"})).status, 2);
    QVERIFY(!QFileInfo::exists(m_store));
}

void CtlSyncTest::verifiesNoStoreThatIsNotThere() {
    const CtlRun run = ctl(atCentre("verify"));
    QCOMPARE(run.status, 3);
    QVERIFY2(!run.err.contains("QCommandLineParser"), run.err);
    QVERIFY(!QFileInfo::exists(m_store));
}

void CtlSyncTest::fillsAStoreAndSendsWhatWaits() {
    const CtlRun first = ctl(atCentre("sync", {"--once", "--person", "anna"}));
    QVERIFY2(first.status == 0, first.err);
    const CtlRun made = ctl(with({"appeal", "add"}, {"--account", m_samples.value(DemoSample::OneZone), "--topic",
                                                     "other", "--channel", "phone", "--text", "Почему?"}));
    QVERIFY2(made.status == 0, made.err);
    QCOMPARE(m_postgres->sql("select count(*) from sync.operation"), QString("0"));
    const CtlRun again = ctl(atCentre("sync", {"--once"}));
    QVERIFY2(again.status == 0, again.err);
    QCOMPARE(m_postgres->sql("select actor || ' ' || state from sync.operation"), QString("anna done"));
    const CtlRun compared = ctl(atCentre("verify"));
    QVERIFY2(compared.status == 0, compared.err);
    QVERIFY(compared.json[u"different"].toArray().isEmpty());
}

void CtlSyncTest::tellsWhatDiffers() {
    m_postgres->sql("update sync.row_ver set h = h + 1 where tbl = 'house' and key = (select min(id) from core.house)");
    const CtlRun compared = ctl(atCentre("verify"));
    QCOMPARE(compared.status, 1);
    QCOMPARE(compared.json[u"different"][0][u"table"].toString(), QString("house"));
}

void CtlSyncTest::closesWhenTheLeaseIsOver() {
    heardAt(QDateTime::currentDateTimeUtc().addDays(-4));
    const CtlRun closed = ctl(with({"appeal", "list"}));
    QCOMPARE(closed.status, 3);
    QCOMPARE(closed.json[u"error"][u"code"].toString(), QString("lease_over"));
    QCOMPARE(ctl(atCentre("sync", {"--once"})).status, 0);
    QCOMPARE(ctl(with({"appeal", "list"})).status, 0);
}

void CtlSyncTest::leavesNothingToTheDismissed() {
    const QString store = m_dir.filePath("vera.line605");
    write("vera", test::centrePassword("vera").toUtf8() + '\n');
    const QStringList sync{"sync",
                           "--once",
                           "--store",
                           store,
                           "--centre",
                           m_dir.filePath("centre.json"),
                           "--person",
                           "vera",
                           "--password-file",
                           m_dir.filePath("vera")};
    QCOMPARE(ctl(sync).status, 0);
    QVERIFY(QFileInfo::exists(store));
    m_postgres->sql("select admin.user_drop('vera')");
    QCOMPARE(ctl(sync).json[u"error"][u"code"].toString(), QString("not_allowed"));
    QVERIFY(!QFileInfo::exists(store));
}

void CtlSyncTest::tellsThatTheCentreIsAway() {
    m_postgres.reset();
    const CtlRun away = ctl(atCentre("sync", {"--once"}));
    QCOMPARE(away.status, 3);
    QVERIFY2(!away.json[u"error"][u"code"].toString().isEmpty(), away.err);
}

QTEST_GUILESS_MAIN(CtlSyncTest)
#include "test_ctlsync.moc"
