#include "syncbed.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

/// A desk that is killed before or behind every single call of a run, each in turn, and started again: everything is
/// there once.
class KilledDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhole_data();
    void comesBackWhole();

private:
    /// What happens at the centre before the run that is killed.
    static void prepare(SyncBed& bed, const QString& scenario);
};

void KilledDesk::comesBackWhole_data() {
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<bool>("after");
    for (const char* scenario : {"first sync", "feed and outbox", "scopes", "epoch", "pruned"}) {
        for (const bool after : {false, true})
            QTest::addRow("%s, killed %s a call", scenario, after ? "behind" : "before")
                << QString::fromLatin1(scenario) << after;
    }
}

void KilledDesk::prepare(SyncBed& bed, const QString& scenario) {
    if (scenario == u"first sync")
        return;
    bed.centre.setHistory(AccountId{10'001}, QStringLiteral("first"));
    bed.engine->wantHistory(AccountId{10'001});
    bed.append(QStringLiteral("account:9"));
    QVERIFY(bed.settle());
    for (int i = 0; i < 4; ++i)
        bed.append(QStringLiteral("account:%1").arg(i % 2));
    bed.centre.put(1, QStringLiteral("account"), QStringLiteral("10001"), QStringLiteral("changed"), 10'001);
    bed.centre.remove(2, QStringLiteral("account"), QStringLiteral("20001"));
    bed.centre.setHistory(AccountId{10'001}, QStringLiteral("second"));
    if (scenario == u"scopes") {
        bed.centre.put(3, QStringLiteral("account"), QStringLiteral("30001"), QStringLiteral("there"), 30'001);
        bed.centre.remove(2, QStringLiteral("account"), QStringLiteral("20002"));
        bed.centre.put(3, QStringLiteral("account"), QStringLiteral("20002"), QStringLiteral("moved"), 20'002);
        bed.centre.hello.scopes[1] = {3, QStringLiteral("district"), QStringLiteral("Зеленоградск")};
    }
    if (scenario == u"epoch") {
        bed.centre.hello.epoch = QStringLiteral("two");
        bed.centre.executed.clear();
        bed.centre.ledger.clear();
        bed.gateway.disconnect();
    }
    if (scenario == u"pruned")
        bed.centre.floor = bed.centre.xid;
}

void KilledDesk::comesBackWhole() {
    QFETCH(QString, scenario);
    QFETCH(bool, after);
    for (int at = 0;; ++at) {
        SyncBed bed;
        bed.random = 0;
        prepare(bed, scenario);
        if (QTest::currentTestFailed())
            return;
        bed.fate.killAt(at, after);
        for (int i = 0; i < 3; ++i)
            bed.stepAndWait();
        const bool killed = bed.fate.isDead();
        bed.start();
        QVERIFY2(bed.settle(), qPrintable(QStringLiteral("call %1").arg(at)));
        QVERIFY2(bed.settle(), qPrintable(QStringLiteral("call %1").arg(at)));
        QVERIFY2(bed.difference().isEmpty(), qPrintable(QStringLiteral("call %1: %2").arg(at).arg(bed.difference())));
        QCOMPARE(bed.file.state.epoch, bed.centre.hello.epoch);
        for (const OutboxItem& item : bed.file.outbox)
            QCOMPARE(bed.centre.executed.count(item.id), 1);
        if (!killed) {
            QVERIFY(at > 20);
            return;
        }
    }
}

QTEST_GUILESS_MAIN(KilledDesk)
#include "test_killeddesk.moc"
