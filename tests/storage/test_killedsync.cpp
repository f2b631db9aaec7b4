#include "replicabed.h"
#include "syncscript.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// kill -9 of a program that is filled from the centre and lives with it, at random points, LINE605_KILLS times (30
/// unless told): the store is then as of one snapshot with whole effects above it, or filled up to where it says.
class KilledSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void leavesOneStateOrTheOther();

private:
    static void killOnce(const QString& store, quint32 afterMs);
    static void check(ReplicaBed& bed);
};

void KilledSync::killOnce(const QString& store, quint32 afterMs) {
    QProcess syncer;
    syncer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    syncer.start(QStringLiteral(STORESYNCER), {store, StoreTestbed::password});
    QVERIFY(syncer.waitForStarted());
    QVERIFY(syncer.waitForReadyRead());
    const QDeadlineTimer moment{qint64(afterMs)};
    QVERIFY(!syncer.waitForFinished(int(moment.remainingTime()))); // it never ends by itself
    syncer.kill();
    QVERIFY(syncer.waitForFinished());
    QCOMPARE(syncer.exitStatus(), QProcess::CrashExit);
}

void KilledSync::check(ReplicaBed& bed) {
    bed.open();
    const auto state = bed.replica().state();
    QCOMPARE(outcome(state), QStringLiteral("ok"));
    SyncScript script;
    if (state.value().phase == ReplicaState::Phase::Published) {
        script.goTo(SyncScript::snapshotOf(state.value().cursor));
        const auto here = bed.replica().digests(SyncScript::scopes());
        QCOMPARE(outcome(here), QStringLiteral("ok"));
        QCOMPARE(described(here.value()), described(script.centre().digests(SyncScript::scopes())));
        const auto report = await(bed.session().check());
        QCOMPARE(report.value().problems, QStringList());
    } else if (state.value().phase == ReplicaState::Phase::Filling) {
        QCOMPARE(state.value().rows, script.rowsBefore(state.value().table));
    }
    bed.close();
}

void KilledSync::leavesOneStateOrTheOther() {
    const int kills =
        qEnvironmentVariableIntValue("LINE605_KILLS") > 0 ? qEnvironmentVariableIntValue("LINE605_KILLS") : 30;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("%d kills, seed %u", kills, seed);
    QRandomGenerator random(seed);
    ReplicaBed bed;
    bed.create();
    bed.close();
    for (int i = 0; i < kills; ++i) {
        // The first ones hit the first sync, which is short; a store that was shown is made anew now and then.
        if (i % 10 == 9) {
            QVERIFY(QFile::remove(bed.path()) && QFile::remove(bed.path() + QStringLiteral(".key")));
            QFile::remove(bed.path() + QStringLiteral("-wal"));
            QFile::remove(bed.path() + QStringLiteral("-shm"));
            bed.create();
            bed.close();
        }
        killOnce(bed.path(), random.bounded(i % 10 < 3 || i % 10 == 9 ? 40U : 200U));
        check(bed);
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_GUILESS_MAIN(KilledSync)
#include "test_killedsync.moc"
