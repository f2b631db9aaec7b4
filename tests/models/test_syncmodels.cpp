#include "domain/operationjson.h"
#include "models/conflictfacts.h"
#include "models/operationwords.h"
#include "models/roles.h"
#include "models/syncqueuemodel.h"
#include "models/syncwords.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace line605;

namespace {

const QDateTime noon(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC); // 12:00 in Kaliningrad

OutboxItem item(int number, const OperationBody& body, OperationState state = OperationState::Pending) {
    OutboxItem made;
    made.seq = number;
    made.id = OperationId{newUuidV7(noon.addSecs(number))};
    made.kind = operationKind(body);
    made.version = operationVersion;
    made.payload = toJson(body);
    made.at = noon.addSecs(-60 * (10 - number));
    made.entity = QStringLiteral("account:%1").arg(number);
    made.state = state;
    made.accountNumber = QStringLiteral("39000000000%1").arg(number);
    return made;
}

TakeReading reading() {
    TakeReading act;
    act.account = AccountId{7};
    act.meter = MeterId{70};
    act.readOn = QDate(2026, 11, 23);
    act.values = {{TariffZone::T1, 1234, false}};
    return act;
}

QVector<SyncQueueModel::Row> rowsOf(const QVector<OutboxItem>& items) {
    QVector<SyncQueueModel::Row> rows;
    for (const OutboxItem& one : items)
        rows.append({one, {}});
    return rows;
}

} // namespace

/// What a person reads of the sync: words and the queue's model.
class TestSyncModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeAndGo();
    void standings_data();
    void standings();
    void refusalIsInWords();
    void nothingTypedIsLeftOut();
    void linkWords_data();
    void linkWords();
    void momentsAndAges();
    void presenceInWords();
    void threeSidesOfAReading();
    void threeSidesOfAnAppeal();
};

void TestSyncModels::rowsComeAndGo() {
    SyncQueueModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVector<OutboxItem> items{item(1, reading()), item(2, reading()), item(3, reading())};
    model.setRows(rowsOf(items), noon);
    QCOMPARE(model.rowCount(), 3);
    const QPersistentModelIndex kept = model.index(2, 0);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    items.removeAt(1);
    items.append(item(4, reading()));
    model.setRows(rowsOf(items), noon);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(kept.row(), 1); // the chosen one stays chosen
    QVERIFY(resets.isEmpty());
    model.setRows({}, noon);
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!kept.isValid());
}

void TestSyncModels::standings_data() {
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("attempts");
    QTest::addColumn<bool>("blocked");
    QTest::addColumn<int>("standing");
    using Standing = SyncQueueModel::Standing;
    const auto row = [](const char* name, OperationState state, int attempts, bool blocked, Standing standing) {
        QTest::newRow(name) << int(state) << attempts << blocked << int(standing);
    };
    row("new", OperationState::Pending, 0, false, Standing::Waiting);
    row("tried", OperationState::Pending, 2, false, Standing::TriesOn);
    row("held up", OperationState::Pending, 2, true, Standing::HeldUp);
    row("sent", OperationState::Sent, 1, false, Standing::OnItsWay);
    row("known", OperationState::Acknowledged, 1, false, Standing::OnItsWay);
    row("refused", OperationState::Refused, 1, true, Standing::Refused);
}

void TestSyncModels::standings() {
    QFETCH(int, state);
    QFETCH(int, attempts);
    QFETCH(bool, blocked);
    QFETCH(int, standing);
    OutboxItem one = item(1, reading(), OperationState(state));
    one.attempts = attempts;
    one.blocked = blocked;
    QCOMPARE(int(SyncQueueModel::standingOf(one)), standing);
}

void TestSyncModels::refusalIsInWords() {
    OutboxItem refused = item(1, reading(), OperationState::Refused);
    Finding finding;
    finding.rule = Rule::RMonotonic;
    finding.what = FindingCase::BelowPrevious;
    finding.severity = Severity::Refusal;
    finding.limit = 2000;
    finding.date = QDate(2026, 11, 20);
    finding.since = QDate(2020, 1, 1);
    refused.refusal = refusal({finding});
    SyncQueueModel model;
    model.setRows(rowsOf({refused}), noon);
    const QString reason = model.index(0, SyncQueueModel::ReasonColumn).data().toString();
    QVERIFY2(reason.contains(QStringLiteral("20.11.2026")), qPrintable(reason));
    QVERIFY2(reason.contains(QStringLiteral("01.01.2020")), qPrintable(reason)); // since when the rule holds
    QVERIFY(model.index(0, 0).data(Qt::AccessibleTextRole).toString().contains(reason));
}

void TestSyncModels::nothingTypedIsLeftOut() {
    RegisterAppeal appeal;
    appeal.appeal = AppealId{QUuid::createUuid()};
    appeal.subject = QStringLiteral("Тема");
    appeal.text = QStringLiteral("Первая строка\nвторая");
    const QString text = operationText(item(1, appeal));
    QVERIFY(text.contains(appeal.subject));
    QVERIFY(text.contains(appeal.text));
    QVERIFY(text.contains(QStringLiteral("390000000001")));
    QVERIFY(operationText(item(1, reading())).contains(QStringLiteral("234")));
    OutboxItem broken = item(1, reading());
    broken.payload = "{\"v\":99}";
    QVERIFY(operationText(broken).contains(QStringLiteral("{\"v\":99}")));
}

void TestSyncModels::linkWords_data() {
    QTest::addColumn<int>("link");
    QTest::addColumn<QString>("words");
    QTest::newRow("online") << int(LinkState::Online) << QStringLiteral("online");
    QTest::newRow("offline") << int(LinkState::Offline) << QStringLiteral("no connection since 10:42");
    QTest::newRow("connecting") << int(LinkState::Connecting) << QStringLiteral("connecting…");
    QTest::newRow("refused") << int(LinkState::Refused) << QStringLiteral("the centre did not accept the password");
    QTest::newRow("old") << int(LinkState::ReadOnly) << QStringLiteral("a new version is needed");
    QTest::newRow("expired") << int(LinkState::Expired) << QStringLiteral("closed: no contact for too long");
    QTest::newRow("gone") << int(LinkState::Dismissed) << QStringLiteral("the data was deleted");
}

void TestSyncModels::linkWords() {
    QFETCH(int, link);
    QFETCH(QString, words);
    SyncStatus status;
    status.link = LinkState(link);
    status.since = QDateTime(QDate(2026, 11, 24), QTime(8, 42), Qt::UTC);
    QCOMPARE(line605::linkWords(status, noon), words);
    QVERIFY(!linkMeaning(status).isEmpty());
}

void TestSyncModels::momentsAndAges() {
    QCOMPARE(momentWords(noon.addDays(-1), noon), QStringLiteral("23.11 12:00"));
    QCOMPARE(momentWords(QDateTime(QDate(2026, 11, 23), QTime(22, 30), Qt::UTC), noon), QStringLiteral("00:30"));
    QVERIFY(ageWords(noon.addSecs(-30), noon) == QStringLiteral("under a minute"));
    QVERIFY(ageWords(noon.addSecs(-125), noon).startsWith(u'2'));
    OutboxCounts counts;
    counts.waiting = 3;
    counts.oldest = noon.addSecs(-125);
    QVERIFY(queueWords(counts, noon).startsWith(u'3'));
    QVERIFY(queueWords(counts, noon).contains(QStringLiteral("2 min")));
    QVERIFY(refusedWords(counts).isEmpty());
}

void TestSyncModels::presenceInWords() {
    QCOMPARE(shortName(QStringLiteral("Орлова Анна Викторовна")), QStringLiteral("Орлова А."));
    QVERIFY(presenceWords({}, noon).isEmpty());
    const Presence other{{}, QStringLiteral("orlova"), QStringLiteral("Орлова Анна"), noon.addSecs(-4680)};
    QCOMPARE(presenceWords({other}, noon), QStringLiteral("also viewing: Орлова А. since 10:42"));
}

void TestSyncModels::threeSidesOfAReading() {
    const OutboxItem mine = item(1, reading(), OperationState::Refused);
    MeterHistory meter;
    meter.meter.id = MeterId{70};
    meter.meter.registers = {{TariffZone::T1, 1300, QDate(2026, 11, 24), ReadingSource::Office}};
    Reading before;
    before.id = ReadingId{QUuid::createUuid()};
    before.readOn = QDate(2026, 10, 22);
    before.value = 1100;
    before.recordedAt = mine.at.addDays(-30);
    Reading later = before;
    later.id = ReadingId{QUuid::createUuid()};
    later.readOn = QDate(2026, 11, 24);
    later.value = 1300;
    later.recordedAt = mine.at.addSecs(60);
    meter.readings = {before, later};
    const ConflictFacts facts = conflictFacts(mine, reading(), {meter});
    QVERIFY(facts.theirs.constFirst().value.contains(QStringLiteral("300")));
    QVERIFY(facts.before.constFirst().value.contains(QStringLiteral("100")));
    QVERIFY(facts.mine.constFirst().value.contains(QStringLiteral("234")));
}

void TestSyncModels::threeSidesOfAnAppeal() {
    ChangeAppealState act;
    act.appeal = AppealId{QUuid::createUuid()};
    act.from = AppealState::New;
    act.to = AppealState::InWork;
    const OutboxItem mine = item(1, act, OperationState::Refused);
    Appeal now;
    now.state = AppealState::Closed;
    now.assignee = QStringLiteral("petrov");
    now.events = {{AppealEventKind::StateChanged,
                   mine.at.addSecs(5),
                   QStringLiteral("petrov"),
                   AppealState::New,
                   AppealState::Closed,
                   QStringLiteral("решено"),
                   {}}};
    const ConflictFacts facts = conflictFacts(mine, act, now, QStringLiteral("orlova"));
    QVERIFY(facts.theirs.contains(OperationFact{QStringLiteral("Assignee"), QStringLiteral("petrov")}));
    QVERIFY(facts.theirs.contains(OperationFact{QStringLiteral("Text"), QStringLiteral("решено")}));
    QCOMPARE(facts.before.size(), 1);
    // A reply says nothing of what was seen: the events do.
    const ReplyToAppeal reply{act.appeal, QStringLiteral("Ответ"), false};
    const ConflictFacts ofReply = conflictFacts(item(1, reply), reply, now, QStringLiteral("orlova"));
    QCOMPARE(ofReply.before, facts.before);
}

QTEST_GUILESS_MAIN(TestSyncModels)
#include "test_syncmodels.moc"
