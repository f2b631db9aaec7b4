#include "syncbed.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

/// From the centre to the store: the first sync, the feed, scopes, repair.
class ReceivingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fillsAnEmptyStore();
    void takesInWhatChangedWhileFilling();
    void beginsAnewWhenTheEpochChangedWhileFilling();
    void followsTheFeed();
    void gainsAScope();
    void gainsAScopeOfManyRows();
    void losesAScopeWithOperationsPending();
    void fetchesHistory();
    void repairs_data();
    void repairs();
    void replaysAfterAnEpochChange();
    void findsWhatNobodyTold();
    void alarmsWhenADifferenceReturns();
    void verifies();
};

void ReceivingTest::fillsAnEmptyStore() {
    SyncBed bed(50);
    (void)bed.engine->step();
    QCOMPARE(bed.difference(), QString());
    QCOMPARE(bed.board.link(), LinkState::Online);
    QVERIFY(!bed.board.status().bootstrap.running);
    QCOMPARE(bed.board.status().bootstrap.rows, 100);
    QCOMPARE(bed.board.status().scopes.size(), 2);
    QCOMPARE(bed.board.status().centre, QStringLiteral("centre.test:5432"));
}

void ReceivingTest::takesInWhatChangedWhileFilling() {
    SyncBed bed(20);
    int chunk = 0;
    bed.gateway.betweenChunks = [&bed, &chunk] {
        switch (++chunk) {
        case 3: // before the accounts are read
            bed.centre.put(1, QStringLiteral("scope"), QStringLiteral("1"), QStringLiteral("late"), 1);
            break;
        case 7: // behind them: one changes, one goes, one moves
            bed.centre.put(1, QStringLiteral("account"), QStringLiteral("10001"), QStringLiteral("changed"), 10'001);
            bed.centre.remove(1, QStringLiteral("account"), QStringLiteral("10002"));
            bed.centre.remove(1, QStringLiteral("account"), QStringLiteral("10003"));
            bed.centre.put(2, QStringLiteral("account"), QStringLiteral("10003"), QStringLiteral("moved"), 10'003);
            break;
        default:
            break;
        }
    };
    (void)bed.engine->step();
    QVERIFY(chunk >= 7);
    QCOMPARE(bed.difference(), QString());
}

void ReceivingTest::beginsAnewWhenTheEpochChangedWhileFilling() {
    SyncBed bed(5);
    bed.fate.killAt(30, false);
    (void)bed.engine->step();
    QVERIFY(bed.fate.isDead());
    QCOMPARE(bed.file.state.phase, ReplicaState::Phase::Filling);
    bed.centre.hello.epoch = QStringLiteral("two");
    bed.start();
    QVERIFY(bed.settle());
    QCOMPARE(bed.difference(), QString());
    QCOMPARE(bed.file.state.epoch, QStringLiteral("two"));
}

void ReceivingTest::followsTheFeed() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.centre.put(1, QStringLiteral("account"), QStringLiteral("10001"), QStringLiteral("changed"), 10'001);
    bed.centre.remove(2, QStringLiteral("account"), QStringLiteral("20001"));
    bed.centre.remove(1, QStringLiteral("account"), QStringLiteral("10002"));
    bed.centre.put(2, QStringLiteral("account"), QStringLiteral("10002"), QStringLiteral("moved"), 10'002);
    (void)bed.engine->step();
    QCOMPARE(bed.difference(), QString());
    QCOMPARE(bed.board.status().lastSync, bed.clock.nowUtc());
}

void ReceivingTest::gainsAScope() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.centre.put(3, QStringLiteral("account"), QStringLiteral("30001"), QStringLiteral("there"), 30'001);
    bed.centre.put(3, QStringLiteral("meter"), QStringLiteral("5"), QStringLiteral("there"), 5);
    bed.centre.hello.scopes.append({3, QStringLiteral("district"), QStringLiteral("Зеленоградск")});
    (void)bed.engine->step();
    QCOMPARE(bed.difference(), QString());
}

void ReceivingTest::gainsAScopeOfManyRows() {
    SyncBed bed;
    QVERIFY(bed.settle());
    constexpr int many = 60'000; // more than a range may have
    for (int i = 0; i < many; ++i)
        bed.centre.put(3, QStringLiteral("meter"), QString::number(30'000 + i), QStringLiteral("there"), 30'000 + i);
    bed.centre.hello.scopes.append({3, QStringLiteral("district"), QStringLiteral("Калининград")});
    (void)bed.engine->step();
    QCOMPARE(bed.difference(), QString());
    QVERIFY(bed.engine->isLevel());
}

void ReceivingTest::losesAScopeWithOperationsPending() {
    SyncBed bed;
    QVERIFY(bed.settle());
    const OperationId pending = bed.append(QStringLiteral("account:20001"));
    bed.centre.hello.scopes.removeLast();
    bed.centre.refuses.insert(pending);
    QVERIFY(bed.settle());
    QCOMPARE(bed.difference(), QString());
    QCOMPARE(bed.outbox.item(pending).state, OperationState::Refused);
}

void ReceivingTest::fetchesHistory() {
    SyncBed bed;
    const AccountId account{10'001};
    const AccountId unknown{99};
    bed.centre.setHistory(account, QStringLiteral("first"));
    bed.engine->wantHistory(account);
    bed.engine->wantHistory(unknown);
    (void)bed.engine->step();
    QVERIFY(bed.engine->broughtHistory(account));
    QVERIFY(!bed.engine->broughtHistory(unknown));
    QVERIFY(!bed.engine->wantsHistory(unknown));
    QCOMPARE(bed.file.history.value(account), QStringLiteral("first"));
    bed.centre.setHistory(account, QStringLiteral("second"));
    (void)bed.engine->step();
    QCOMPARE(bed.file.history.value(account), QStringLiteral("second"));
}

void ReceivingTest::repairs_data() {
    QTest::addColumn<QString>("why");
    QTest::addRow("a failover that lost commits") << QStringLiteral("epoch");
    QTest::addRow("a cursor in the future") << QStringLiteral("future");
    QTest::addRow("tombstones pruned past the cursor") << QStringLiteral("pruned");
    QTest::addRow("too many changes at once") << QStringLiteral("truncated");
    QTest::addRow("restored under an open connection") << QStringLiteral("restored");
}

void ReceivingTest::repairs() {
    QFETCH(QString, why);
    SyncBed bed(1500);
    bed.centre.setHistory(AccountId{10'001}, QStringLiteral("first"));
    bed.engine->wantHistory(AccountId{10'001});
    QVERIFY(bed.settle());
    for (int i = 1; i <= 1500; i += 100)
        bed.centre.put(1, QStringLiteral("account"), QString::number(10'000 + i), QStringLiteral("other"), 10'000 + i);
    bed.centre.remove(2, QStringLiteral("account"), QStringLiteral("20700"));
    bed.centre.put(2, QStringLiteral("account"), QStringLiteral("29999"), QStringLiteral("new"), 29'999);
    bed.centre.put(1, QStringLiteral("meter"), QStringLiteral("1"), QStringLiteral("new"), 1);
    bed.centre.setHistory(AccountId{10'001}, QStringLiteral("second"));
    if (why == u"epoch" || why == u"restored") {
        bed.centre.hello.epoch = QStringLiteral("two");
        bed.centre.xid = why == u"restored" ? 50 : bed.centre.xid;
    }
    if (why == u"epoch")
        bed.gateway.disconnect();
    if (why == u"future")
        bed.centre.xid = 50;
    if (why == u"pruned")
        bed.centre.floor = bed.centre.xid;
    if (why == u"truncated")
        bed.centre.limit = 5;
    for (int i = 0; i < 4; ++i)
        bed.stepAndWait();
    QCOMPARE(bed.difference(), QString());
    QCOMPARE(bed.file.state.epoch, bed.centre.hello.epoch);
    QCOMPARE(bed.board.link(), LinkState::Online);
}

void ReceivingTest::replaysAfterAnEpochChange() {
    SyncBed bed;
    const OperationId lost = bed.append(QStringLiteral("account:1"));
    const OperationId kept = bed.append(QStringLiteral("account:2"));
    QVERIFY(bed.settle());
    const FakeCentre atBackup = bed.centre;
    const OperationId later = bed.append(QStringLiteral("account:1"));
    QVERIFY(bed.settle());
    bed.centre = atBackup;
    bed.centre.ledger.remove(lost);
    bed.centre.executed.removeAll(lost);
    bed.centre.remove(1, QStringLiteral("appeal_event"), lost.value.toString(QUuid::Id128));
    bed.centre.hello.epoch = QStringLiteral("two");
    bed.gateway.disconnect();
    QVERIFY(bed.settle());
    for (const OperationId id : {lost, kept, later})
        QCOMPARE(bed.centre.executed.count(id), 1);
    QCOMPARE(bed.difference(), QString());
}

void ReceivingTest::findsWhatNobodyTold() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.file.rows.remove(QStringLiteral("account/10001"));
    (void)bed.engine->step();
    QVERIFY(!bed.difference().isEmpty());
    bed.clock.advance(3700);
    (void)bed.engine->step();
    QCOMPARE(bed.difference(), QString());
}

void ReceivingTest::alarmsWhenADifferenceReturns() {
    SyncBed bed;
    QVERIFY(bed.settle());
    const auto spoilAndCheck = [&bed] {
        bed.file.rows.remove(QStringLiteral("account/10001"));
        bed.engine->checkSoon();
        (void)bed.engine->step();
    };
    spoilAndCheck();
    QCOMPARE(bed.board.status().trouble.detail, QString());
    spoilAndCheck();
    QCOMPARE(bed.board.status().link, LinkState::Online);
    QCOMPARE(bed.board.status().trouble.code, ErrorCode::CentreFailed);
    bed.engine->checkSoon();
    (void)bed.engine->step();
    QCOMPARE(bed.board.status().trouble.detail, QString());
    QCOMPARE(bed.difference(), QString());
}

void ReceivingTest::verifies() {
    SyncBed bed;
    QVERIFY(bed.settle());
    QCOMPARE(bed.engine->verify().value().size(), 0);
    bed.file.rows.remove(QStringLiteral("account/20002"));
    const auto differing = bed.engine->verify().value();
    QCOMPARE(differing.size(), 1);
    QCOMPARE(differing.constFirst().scope, 2);
    QCOMPARE(differing.constFirst().table, QStringLiteral("account"));
    QVERIFY(!bed.difference().isEmpty());
}

QTEST_GUILESS_MAIN(ReceivingTest)
#include "test_receiving.moc"
