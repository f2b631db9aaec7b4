#include "syncbed.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

/// From the outbox to the centre: once, in order, until acknowledged or refused.
class SendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfAnEntity();
    void sendsOnceWhateverHappensToTheAnswer_data();
    void sendsOnceWhateverHappensToTheAnswer();
    void putsARefusedOneAside();
    void sendsARefusedOneAgain();
    void goesOnPastOneThatTheCentreCannotDo();
    void givesUpOnOneThatIsHopeless_data();
    void givesUpOnOneThatIsHopeless();
    void attemptsWithin65Seconds();
    void tellsTheOthersSoon();
    void sendsWhatWasAppendedMeanwhile();
};

void SendingTest::keepsTheOrderOfAnEntity() {
    SyncBed bed;
    QVector<OperationId> first;
    QVector<OperationId> second;
    for (int i = 0; i < 5; ++i) {
        first.append(bed.append(QStringLiteral("account:1")));
        second.append(bed.append(QStringLiteral("account:2")));
    }
    QVERIFY(bed.settle());
    QVector<OperationId> ofFirst = bed.centre.executed;
    ofFirst.removeIf([&second](OperationId id) { return second.contains(id); });
    QCOMPARE(ofFirst, first);
    QCOMPARE(bed.centre.executed.size(), 10);
    QCOMPARE(bed.board.status().outbox, OutboxCounts());
}

void SendingTest::sendsOnceWhateverHappensToTheAnswer_data() {
    QTest::addColumn<QString>("call");
    QTest::addColumn<bool>("after");
    QTest::addColumn<ErrorCode>("code");
    for (const char* call : {"submit", "acknowledged", "tick", "pull", "apply"}) {
        for (const bool after : {false, true}) {
            for (const ErrorCode code : {ErrorCode::Offline, ErrorCode::CentreFailed, ErrorCode::DiskFull})
                QTest::addRow("%s %s its effect: error %d", call, after ? "behind" : "before", int(code))
                    << QString::fromLatin1(call) << after << code;
        }
    }
}

void SendingTest::sendsOnceWhateverHappensToTheAnswer() {
    QFETCH(QString, call);
    QFETCH(bool, after);
    QFETCH(ErrorCode, code);
    SyncBed bed;
    int times = 4;
    bed.fate.fault = [&](const QString& name, bool behind) -> std::optional<Error> {
        return name == call && behind == after && times-- > 0 ? std::optional<Error>(Error{code}) : std::nullopt;
    };
    for (int i = 0; i < 6; ++i)
        bed.append(QStringLiteral("account:%1").arg(i % 2));
    QVERIFY(bed.settle());
    QCOMPARE(bed.centre.executed.size(), 6);
    QCOMPARE(QSet<OperationId>(bed.centre.executed.cbegin(), bed.centre.executed.cend()).size(), 6);
    QCOMPARE(bed.difference(), QString());
}

/// With all that waits behind it in its entity, and what rests on that; others go on. Tried again it is refused again,
/// and they wait as before; once it is discarded they go their way, in their order.
void SendingTest::putsARefusedOneAside() {
    SyncBed bed;
    const OperationId before = bed.append(QStringLiteral("account:1"));
    OperationId bad = bed.append(QStringLiteral("account:1"));
    const OperationId next = bed.append(QStringLiteral("account:1"));
    const OperationId other = bed.append(QStringLiteral("account:2"));
    const OperationId resting =
        bed.outbox.append(QStringLiteral("account:3"), QStringLiteral("text"), bed.clock.nowUtc(), next);
    const OperationId behind = bed.append(QStringLiteral("account:3"));
    bed.centre.refuses.insert(bad);
    for (const bool again : {false, true}) {
        if (again) {
            bad = bed.outbox.retry(bad).value();
            bed.centre.refuses.insert(bad);
            QVERIFY(!bed.outbox.item(behind).blocked);
        }
        for (int i = 0; i < 20; ++i)
            bed.stepAndWait();
        QCOMPARE(bed.outbox.item(bad).state, OperationState::Refused);
        QCOMPARE(bed.outbox.item(bad).refusal.code, ErrorCode::RefusedByRule);
        for (const OperationId waiting : {next, resting, behind}) {
            QCOMPARE(bed.outbox.item(waiting).state, OperationState::Pending);
            QVERIFY(bed.outbox.item(waiting).blocked);
        }
        QCOMPARE(QSet<OperationId>(bed.centre.executed.cbegin(), bed.centre.executed.cend()),
                 QSet<OperationId>({before, other}));
        QCOMPARE(bed.board.status().outbox.refused, 1);
        QCOMPARE(bed.board.status().outbox.waiting, 3);
    }
    QVERIFY(bed.outbox.discard(bad, QStringLiteral("reason")).ok());
    QVERIFY(bed.settle());
    QCOMPARE(bed.centre.executed.mid(2), QVector<OperationId>({next, resting, behind}));
    QCOMPARE(bed.board.status().outbox, OutboxCounts());
}

/// The centre remembers what it answered: what is to be decided anew goes under another id.
void SendingTest::sendsARefusedOneAgain() {
    SyncBed bed;
    const OperationId bad = bed.append(QStringLiteral("account:1"));
    bed.centre.refuses.insert(bad);
    for (int i = 0; i < 5; ++i)
        bed.stepAndWait();
    QCOMPARE(bed.outbox.item(bad).state, OperationState::Refused);
    const OperationId resting =
        bed.outbox.append(QStringLiteral("account:2"), QStringLiteral("text"), bed.clock.nowUtc(), bad);
    bed.centre.refuses.clear(); // what forbade it is over
    const OperationId again = bed.outbox.retry(bad).value();
    QVERIFY(bed.settle());
    QCOMPARE(bed.centre.executed, QVector<OperationId>({again, resting}));
}

void SendingTest::goesOnPastOneThatTheCentreCannotDo() {
    SyncBed bed;
    QVERIFY(bed.settle());
    const OperationId stuck = bed.append(QStringLiteral("account:1"));
    bed.append(QStringLiteral("account:2"));
    bed.append(QStringLiteral("account:3"));
    int asked = 0;
    bed.fate.fault = [&asked](const QString& name, bool after) -> std::optional<Error> {
        // Only the first of each flight is the stuck one.
        return name == u"submit" && !after && asked++ == 0 ? std::optional<Error>(Error{ErrorCode::CentreFailed})
                                                           : std::nullopt;
    };
    (void)bed.engine->step();
    QCOMPARE(bed.centre.executed.size(), 2);
    QCOMPARE(bed.outbox.item(stuck).attempts, 1);
    QCOMPARE(bed.board.link(), LinkState::Online);
    QVERIFY(bed.settle());
    QCOMPARE(bed.centre.executed.size(), 3);
}

void SendingTest::givesUpOnOneThatIsHopeless_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<int>("attempts");
    QTest::addRow("malformed for the centre") << ErrorCode::BadInput << 0;
    QTest::addRow("fails again and again") << ErrorCode::CentreFailed << Sender::mostAttempts;
}

void SendingTest::givesUpOnOneThatIsHopeless() {
    QFETCH(ErrorCode, code);
    SyncBed bed;
    const OperationId id = bed.append(QStringLiteral("account:1"));
    bed.fate.fault = [code](const QString& name, bool) -> std::optional<Error> {
        return name == u"submit" ? std::optional<Error>(Error{code}) : std::nullopt;
    };
    for (int i = 0; i < 300 && bed.outbox.item(id).state == OperationState::Pending; ++i)
        bed.stepAndWait();
    QCOMPARE(bed.outbox.item(id).state, OperationState::Refused);
    QTEST(bed.outbox.item(id).attempts, "attempts");
    QCOMPARE(bed.board.link(), LinkState::Online);
}

void SendingTest::attemptsWithin65Seconds() {
    SyncBed bed;
    bed.random = 0.999;
    QVERIFY(bed.settle());
    bed.append(QStringLiteral("account:1"));
    QDateTime last = bed.clock.nowUtc();
    qint64 longest = 0;
    bed.fate.fault = [&](const QString& name, bool after) -> std::optional<Error> {
        if (name != u"submit" || after)
            return std::nullopt;
        longest = std::max(longest, last.secsTo(bed.clock.nowUtc()));
        last = bed.clock.nowUtc();
        return Error{ErrorCode::QuotaReached}; // the link is healthy, the centre is not able to
    };
    while (bed.outbox.items().value().constFirst().attempts < 30)
        bed.stepAndWait();
    QVERIFY2(longest <= 65, qPrintable(QString::number(longest)));
}

void SendingTest::tellsTheOthersSoon() {
    SyncBed bed;
    QVERIFY(bed.settle());
    QCOMPARE(bed.centre.ticks, 0);
    bed.append(QStringLiteral("account:1"));
    bed.centre.tickTooEarly = true;
    QVERIFY(bed.engine->step() <= Sender::tickAgainMs);
    QCOMPARE(bed.centre.ticks, 1);
    bed.centre.tickTooEarly = false;
    bed.clock.advance(1);
    QVERIFY(bed.engine->step() > Sender::tickAgainMs);
    QCOMPARE(bed.centre.ticks, 2);
    (void)bed.engine->step();
    QCOMPARE(bed.centre.ticks, 2);
}

void SendingTest::sendsWhatWasAppendedMeanwhile() {
    SyncBed bed;
    QVERIFY(bed.settle());
    bed.append(QStringLiteral("account:1"));
    bed.gateway.inSubmit = [&bed] {
        if (bed.file.outbox.size() < 5)
            bed.append(QStringLiteral("account:%1").arg(bed.file.outbox.size()));
    };
    (void)bed.engine->step();
    QCOMPARE(bed.centre.executed.size(), 5);
}

QTEST_GUILESS_MAIN(SendingTest)
#include "test_sending.moc"
