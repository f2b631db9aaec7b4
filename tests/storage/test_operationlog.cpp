#include "domain/operationjson.h"
#include "storetestbed.h"

#include <QSignalSpy>
#include <QTest>

using namespace line605;
using namespace line605::test;

/// Every act with its effect, once; and what is refused because the rows changed.
class OperationLogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void takesAReading();
    void takesAllZonesTogether();
    void takesARollover();
    void correctsAReading();
    void refusesAReading_data();
    void refusesAReading();
    void anOlderReadingDoesNotBecomeTheLast();
    void theSameOperationAgainChangesNothing();
    void theSameIdWithAnotherPayloadIsRefused();

    void registersAnAppealWithANumber();
    void numbersBeginAnewEachYear();
    void theCabinetWaitsForTheIdentity();
    void answersAndCloses();
    void pausesTheClock();
    void changesFromWhatThePersonSaw();
    void reopensForThirtyDays();
    void assignsAndNotes();
    void aStoppedClockIsNeverOverdue();
    void anAppealWithoutAccount();
    void refusesWhatIsNotThere();
    void refusesWhatCannotBeStored();
    void tellsAfterTheCommit();
    void nothingWaitsWithoutACentre();
    void thoseThatWaitShareACommit();

private:
    [[nodiscard]] TakeReading reading(int account, QDate on, const QVector<RegisterValue>& values) {
        return {m_bed->account(account), m_bed->meter(account), on, ReadingSource::Phone, values, {}, {}};
    }
    [[nodiscard]] TakeReading oneZone(qint64 value, QDate on = {2026, 11, 22}) {
        return reading(1, on, {{TariffZone::T1, value, false}});
    }
    [[nodiscard]] MeterHistory history(int account) {
        const auto read = await(m_bed->session().history().readings(m_bed->account(account), {}));
        return read && !read.value().isEmpty() ? read.value().first() : MeterHistory{};
    }
    [[nodiscard]] AccountLine line(int account) {
        const auto lines = await(m_bed->session().accounts().linesOf({m_bed->account(account)}));
        return lines && !lines.value().isEmpty() ? lines.value().first() : AccountLine{};
    }
    [[nodiscard]] RegisterAppeal newAppeal(int account) {
        RegisterAppeal body;
        body.appeal.value = newUuidV7(m_bed->clock().nowUtc());
        body.account = account ? m_bed->account(account) : AccountId{};
        body.channel = AppealChannel::Phone;
        body.topic = AppealTopic::Charges;
        body.subject = QStringLiteral("Почему такой счёт");
        body.text = QStringLiteral("Просит объяснить счёт за октябрь");
        body.deadline = {2026, 12, 22};
        return body;
    }
    [[nodiscard]] Appeal appeal(const AppealId& id) {
        const auto read = await(m_bed->session().appeals().appeal(id));
        return read ? read.value() : Appeal{};
    }
    [[nodiscard]] Result<OperationId> move(const AppealId& id, AppealState from, AppealState to,
                                           const QString& assignee = {}) {
        return m_bed->append(ChangeAppealState{id, from, to, assignee, {}, {}});
    }
    [[nodiscard]] static QString said(const Result<OperationId>& answer) {
        if (answer)
            return QStringLiteral("ok");
        if (answer.error().findings.isEmpty())
            return outcome(answer);
        return ruleId(answer.error().findings.first().rule) + u' ' +
               QString::number(int(answer.error().findings.first().what));
    }
    [[nodiscard]] static QString refused(Rule rule, FindingCase what) {
        return ruleId(rule) + u' ' + QString::number(int(what));
    }

    std::unique_ptr<StoreTestbed> m_bed;
};

void OperationLogTest::init() {
    m_bed = std::make_unique<StoreTestbed>();
    m_bed->create();
}

void OperationLogTest::cleanup() {
    // Whatever a test did, the store is sound after it.
    QCOMPARE(m_bed->problems(), QString());
    m_bed.reset();
}

void OperationLogTest::takesAReading() {
    const Operation operation = m_bed->operation(oneZone(1400));
    QCOMPARE(said(await(m_bed->session().operations().append(operation))), QStringLiteral("ok"));
    const Reading taken = history(1).readings.last();
    QCOMPARE(taken.value, 1400);
    QCOMPARE(taken.readOn, QDate(2026, 11, 22));
    QCOMPARE(taken.recordedAt, m_bed->clock().nowUtc());
    QCOMPARE(taken.recordedBy, QStringLiteral("olga"));
    QCOMPARE(taken.operation, operation.id);
    QCOMPARE(taken.source, ReadingSource::Phone);
    QVERIFY(!taken.id.isNull());
    const Register last = history(1).meter.registers.first();
    QCOMPARE(last.lastValue, 1400);
    QCOMPARE(last.lastReadOn, QDate(2026, 11, 22));
    QCOMPARE(line(1).lastReadOn, QDate(2026, 11, 22));
    const auto taken2 = await(m_bed->session().history().takenReadings({2026, 11, 22}, {2026, 11, 22}, 10));
    QVERIFY(taken2);
    QCOMPARE(taken2.value().size(), 1);
    QCOMPARE(taken2.value().first().accountNumber, QStringLiteral("390000000001"));
    QCOMPARE(taken2.value().first().meterNumber, QStringLiteral("M1"));
    QCOMPARE(taken2.value().first().holder, QStringLiteral("Иванова Анна Петровна"));
    QVERIFY(await(m_bed->session().history().takenReadings({2026, 11, 21}, {2026, 11, 21}, 10)).value().isEmpty());
}

void OperationLogTest::takesAllZonesTogether() {
    QCOMPARE(
        said(m_bed->append(reading(2, {2026, 11, 22}, {{TariffZone::T1, 620, false}, {TariffZone::T2, 380, false}}))),
        QStringLiteral("ok"));
    const QVector<Register> registers = history(2).meter.registers;
    QCOMPARE(registers.at(0).lastValue, 620);
    QCOMPARE(registers.at(1).lastValue, 380);
    // One of two is nothing.
    QCOMPARE(said(m_bed->append(reading(2, {2026, 11, 22}, {{TariffZone::T1, 630, false}}))),
             refused(Rule::RZones, FindingCase::ZoneMissing));
    // A refusal of the second register leaves nothing of the first.
    QVERIFY(!m_bed->append(reading(2, {2026, 11, 22}, {{TariffZone::T1, 640, false}, {TariffZone::T2, 10, false}})));
    QCOMPARE(history(2).meter.registers.at(0).lastValue, 620);
    QCOMPARE(history(2).readings.size(), 6);
}

void OperationLogTest::takesARollover() {
    QCOMPARE(said(m_bed->append(reading(3, {2026, 11, 22}, {{TariffZone::T1, 15, true}}))), QStringLiteral("ok"));
    QVERIFY(history(3).readings.last().rolledOver);
    QCOMPARE(history(3).meter.registers.first().lastValue, 15);
    // Confirmed as one, but the value is above the previous: somebody else was first.
    QCOMPARE(said(m_bed->append(reading(3, {2026, 11, 22}, {{TariffZone::T1, 20, true}}))),
             refused(Rule::RMonotonic, FindingCase::RolloverImplausible));
}

void OperationLogTest::correctsAReading() {
    QVERIFY(m_bed->append(oneZone(1499)));
    const ReadingId mistaken = history(1).readings.last().id;
    TakeReading correction = oneZone(1400);
    correction.corrects = {mistaken};
    QCOMPARE(said(m_bed->append(correction)), QStringLiteral("ok"));
    const QVector<Reading> readings = history(1).readings;
    QCOMPARE(readings.size(), 7);
    QVERIFY(readings.at(5).superseded);
    QCOMPARE(readings.at(5).value, 1499);
    QVERIFY(!readings.at(6).superseded);
    QCOMPARE(readings.at(6).corrects, mistaken);
    QCOMPARE(history(1).meter.registers.first().lastValue, 1400);
    // It can be corrected once.
    correction.values.first().value = 1410;
    QCOMPARE(said(m_bed->append(correction)), refused(Rule::RDuplicate, FindingCase::AlreadyTaken));
    correction.corrects = {ReadingId{QUuid::createUuid()}};
    QCOMPARE(m_bed->append(correction).error().code, ErrorCode::NotFound);
    correction.corrects = {mistaken, mistaken};
    QCOMPARE(m_bed->append(correction).error().code, ErrorCode::BadInput);
}

void OperationLogTest::refusesAReading_data() {
    QTest::addColumn<qint64>("value");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<Rule>("rule");
    QTest::addColumn<FindingCase>("what");
    const QDate today(2026, 11, 22);
    QTest::newRow("the same again") << 1300LL << QDate(2026, 10, 22) << Rule::RDuplicate << FindingCase::AlreadyTaken;
    QTest::newRow("below the previous") << 1299LL << today << Rule::RMonotonic << FindingCase::BelowPrevious;
    QTest::newRow("above a later one") << 1250LL << QDate(2026, 9, 1) << Rule::RMonotonic
                                       << FindingCase::LaterReadingExists;
    QTest::newRow("too long") << 100000LL << today << Rule::RDigits << FindingCase::TooManyDigits;
    QTest::newRow("negative") << -1LL << today << Rule::RDigits << FindingCase::NotANumber;
    QTest::newRow("tomorrow") << 1400LL << today.addDays(1) << Rule::RWindow << FindingCase::DateInFuture;
    QTest::newRow("before the meter") << 1LL << QDate(2017, 1, 1) << Rule::RReplaced << FindingCase::BeforeInstallation;
}

void OperationLogTest::refusesAReading() {
    QFETCH(const qint64, value);
    QFETCH(const QDate, on);
    QFETCH(const Rule, rule);
    QFETCH(const FindingCase, what);
    QCOMPARE(said(m_bed->append(oneZone(value, on))), refused(rule, what));
    QCOMPARE(history(1).readings.size(), 5);
    QCOMPARE(await(m_bed->session().check()).value().operations, 0);
}

void OperationLogTest::anOlderReadingDoesNotBecomeTheLast() {
    QCOMPARE(said(m_bed->append(oneZone(1150, {2026, 9, 5}))), QStringLiteral("ok"));
    QCOMPARE(history(1).meter.registers.first().lastValue, 1300);
    QCOMPARE(line(1).lastReadOn, QDate(2026, 10, 22));
}

void OperationLogTest::theSameOperationAgainChangesNothing() {
    const Operation operation = m_bed->operation(oneZone(1400));
    for (int i = 0; i < 3; ++i) {
        const auto answer = await(m_bed->session().operations().append(operation));
        QCOMPARE(said(answer), QStringLiteral("ok"));
        QCOMPARE(answer.value(), operation.id);
    }
    QCOMPARE(history(1).readings.size(), 6);
    QCOMPARE(await(m_bed->session().check()).value().operations, 1);
    // Also after a restart.
    m_bed->close();
    m_bed->open();
    QCOMPARE(said(await(m_bed->session().operations().append(operation))), QStringLiteral("ok"));
    QCOMPARE(history(1).readings.size(), 6);
}

void OperationLogTest::theSameIdWithAnotherPayloadIsRefused() {
    Operation operation = m_bed->operation(oneZone(1400));
    QVERIFY(await(m_bed->session().operations().append(operation)));
    operation.body = oneZone(1500);
    QCOMPARE(await(m_bed->session().operations().append(operation)).error().code, ErrorCode::BadInput);
    operation.body = oneZone(1400);
    operation.actor = QStringLiteral("ivan");
    QCOMPARE(await(m_bed->session().operations().append(operation)).error().code, ErrorCode::BadInput);
    QCOMPARE(history(1).readings.size(), 6);
}

void OperationLogTest::registersAnAppealWithANumber() {
    const RegisterAppeal body = newAppeal(1);
    QCOMPARE(said(m_bed->append(body)), QStringLiteral("ok"));
    const Appeal taken = appeal(body.appeal);
    QCOMPARE(taken.number, QStringLiteral("26-000042")); // the imported one is 41
    QCOMPARE(taken.state, AppealState::New);
    QCOMPARE(taken.account, m_bed->account(1));
    QCOMPARE(taken.accountNumber, QStringLiteral("390000000001"));
    QCOMPARE(taken.holder, QStringLiteral("Иванова Анна Петровна"));
    QCOMPARE(taken.deadline, QDate(2026, 12, 22));
    QCOMPARE(taken.receivedAt, m_bed->clock().nowUtc());
    QCOMPARE(taken.events.size(), 1);
    QCOMPARE(taken.events.first().kind, AppealEventKind::Registered);
    QCOMPARE(line(1).openAppeals, 1);
    QCOMPARE(await(m_bed->session().appeals().byNumber(taken.number)).value().id, body.appeal);
    QCOMPARE(said(m_bed->append(body)),
             outcome(Status(Error{ErrorCode::BadInput, QStringLiteral("appeal registered by another operation")})));
}

void OperationLogTest::numbersBeginAnewEachYear() {
    // Half past ten in the evening of the last day in UTC is the next year in Kaliningrad.
    m_bed->clock().set(QDateTime({2026, 12, 31}, {22, 30}, Qt::UTC));
    const RegisterAppeal body = newAppeal(1);
    QVERIFY(m_bed->append(body));
    QCOMPARE(appeal(body.appeal).number, QStringLiteral("27-000001"));
}

void OperationLogTest::theCabinetWaitsForTheIdentity() {
    RegisterAppeal body = newAppeal(1);
    body.channel = AppealChannel::Cabinet;
    body.topic = AppealTopic::General;
    QCOMPARE(said(m_bed->append(body)), refused(Rule::AIdentity, FindingCase::IdentityNotAccepted));
    RegisterAppeal documents = newAppeal(1);
    documents.channel = AppealChannel::Cabinet;
    documents.topic = AppealTopic::Identity;
    QCOMPARE(said(m_bed->append(documents)), QStringLiteral("ok"));
    RegisterAppeal byPhone = body;
    byPhone.appeal.value = newUuidV7(m_bed->clock().nowUtc());
    byPhone.channel = AppealChannel::Phone;
    QCOMPARE(said(m_bed->append(byPhone)), QStringLiteral("ok"));

    QCOMPARE(said(m_bed->append(AcceptIdentity{m_bed->account(1), documents.appeal})), QStringLiteral("ok"));
    QVERIFY(await(m_bed->session().accounts().card(m_bed->account(1))).value().identityAccepted);
    QCOMPARE(appeal(documents.appeal).events.last().kind, AppealEventKind::IdentityAccepted);
    QCOMPARE(said(m_bed->append(body)), QStringLiteral("ok"));
    // The acceptance was of one account; a caller without an account has none.
    body = newAppeal(2);
    body.channel = AppealChannel::Cabinet;
    body.topic = AppealTopic::General;
    QCOMPARE(said(m_bed->append(body)), refused(Rule::AIdentity, FindingCase::IdentityNotAccepted));
    QCOMPARE(m_bed->append(AcceptIdentity{m_bed->account(2), documents.appeal}).error().code, ErrorCode::NotFound);
}

void OperationLogTest::answersAndCloses() {
    const RegisterAppeal body = newAppeal(1);
    QVERIFY(m_bed->append(body));
    QCOMPARE(said(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral(" \n"), false})),
             refused(Rule::AState, FindingCase::ReplyEmpty));
    m_bed->clock().advance(3600);
    QCOMPARE(said(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral("Расход вырос"), true})),
             QStringLiteral("ok"));
    const Appeal closed = appeal(body.appeal);
    QCOMPARE(closed.state, AppealState::Closed);
    QCOMPARE(closed.answeredAt, m_bed->clock().nowUtc());
    QCOMPARE(closed.closedAt, m_bed->clock().nowUtc());
    QCOMPARE(closed.events.size(), 3);
    QCOMPARE(closed.events.at(1).kind, AppealEventKind::ReplySent);
    QCOMPARE(closed.events.at(1).text, QStringLiteral("Расход вырос"));
    QCOMPARE(closed.events.at(2).to, AppealState::Closed);
    QCOMPARE(line(1).openAppeals, 0);
    QCOMPARE(said(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral("Ещё"), false})),
             refused(Rule::AState, FindingCase::StateChangeImpossible));
}

void OperationLogTest::pausesTheClock() {
    const RegisterAppeal body = newAppeal(1);
    QVERIFY(m_bed->append(body));
    QVERIFY(move(body.appeal, AppealState::New, AppealState::InWork));
    QVERIFY(move(body.appeal, AppealState::InWork, AppealState::Waiting));
    m_bed->clock().advance(5 * 24 * 3600);
    QVERIFY(m_bed->append(
        ChangeAppealState{body.appeal, AppealState::Waiting, AppealState::InWork, {}, {}, QDate(2026, 12, 28)}));
    QCOMPARE(appeal(body.appeal).pausedDays, 5);
    QCOMPARE(appeal(body.appeal).deadline, QDate(2026, 12, 28));
    QVERIFY(move(body.appeal, AppealState::InWork, AppealState::Waiting));
    m_bed->clock().advance(24 * 3600);
    QVERIFY(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral("Ответ"), false}));
    QCOMPARE(appeal(body.appeal).pausedDays, 6);
    QCOMPARE(appeal(body.appeal).state, AppealState::Answered);
}

void OperationLogTest::changesFromWhatThePersonSaw() {
    const RegisterAppeal body = newAppeal(1);
    QVERIFY(m_bed->append(body));
    QVERIFY(move(body.appeal, AppealState::New, AppealState::InWork));
    QCOMPARE(said(move(body.appeal, AppealState::New, AppealState::Assigned, QStringLiteral("ivan"))),
             refused(Rule::AState, FindingCase::StateChangeImpossible));
    QCOMPARE(said(move(body.appeal, AppealState::InWork, AppealState::New)),
             refused(Rule::AState, FindingCase::StateChangeImpossible));
    QCOMPARE(appeal(body.appeal).events.size(), 2);
}

void OperationLogTest::reopensForThirtyDays() {
    const RegisterAppeal body = newAppeal(1);
    QVERIFY(m_bed->append(body));
    QVERIFY(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral("Ответ"), true}));
    m_bed->clock().advance(29 * 24 * 3600);
    QCOMPARE(said(move(body.appeal, AppealState::Closed, AppealState::InWork)), QStringLiteral("ok"));
    const Appeal reopened = appeal(body.appeal);
    QCOMPARE(reopened.events.last().kind, AppealEventKind::Reopened);
    QVERIFY(reopened.closedAt.isNull() && reopened.answeredAt.isNull());
    QCOMPARE(line(1).openAppeals, 1);
    QVERIFY(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral("Ответ"), true}));
    m_bed->clock().advance(31 * 24 * 3600);
    QCOMPARE(said(move(body.appeal, AppealState::Closed, AppealState::InWork)),
             refused(Rule::AState, FindingCase::ReopenTooLate));
}

void OperationLogTest::assignsAndNotes() {
    RegisterAppeal body = newAppeal(1);
    body.assignee = QStringLiteral("ivan");
    QVERIFY(m_bed->append(body));
    QCOMPARE(appeal(body.appeal).state, AppealState::Assigned);
    QCOMPARE(move(body.appeal, AppealState::Assigned, AppealState::Assigned).error().code, ErrorCode::BadInput);
    QVERIFY(move(body.appeal, AppealState::Assigned, AppealState::Assigned, QStringLiteral("olga")));
    QCOMPARE(appeal(body.appeal).assignee, QStringLiteral("olga"));
    QVERIFY(m_bed->append(AddAppealNote{body.appeal, QStringLiteral("Перезвонить после шести")}));
    const AppealEvent note = appeal(body.appeal).events.last();
    QCOMPARE(note.kind, AppealEventKind::NoteAdded);
    QCOMPARE(note.text, QStringLiteral("Перезвонить после шести"));
    QCOMPARE(note.actor, QStringLiteral("olga"));
    QCOMPARE(said(m_bed->append(AddAppealNote{body.appeal, {}})), refused(Rule::AState, FindingCase::NoteEmpty));
    const auto counts = await(m_bed->session().appeals().counts({2026, 11, 22}, QStringLiteral("olga")));
    QCOMPARE(counts.value().open, 2);
    QCOMPARE(counts.value().mine, 1);
    QCOMPARE(counts.value().overdue, 1);
    QCOMPARE(counts.value().waiting, 0);
}

void OperationLogTest::aStoppedClockIsNeverOverdue() {
    const RegisterAppeal body = newAppeal(1); // its deadline is long over on the day that is asked
    QVERIFY(m_bed->append(body));
    const QDate day = body.deadline.addDays(1);
    AppealFilter late;
    late.account = appeal(body.appeal).account;
    late.overdueOnly = true;
    late.today = day;
    const auto lateOnes = [&] {
        QStringList found;
        const auto listed = await(m_bed->session().appeals().list(late, AppealSort::Deadline, Qt::AscendingOrder, 100));
        for (const Appeal& one : listed.value())
            found.append(one.number);
        return found;
    };
    const auto overdue = [&] { return await(m_bed->session().appeals().counts(day, {})).value(); };
    const auto nearest = [&] {
        return await(m_bed->session().accounts().card(m_bed->account(1))).value().nearestDeadline;
    };
    const QString number = appeal(body.appeal).number;
    const AppealCounts before = overdue();
    QVERIFY(lateOnes().contains(number));
    QVERIFY(nearest().isValid());

    QVERIFY(move(body.appeal, AppealState::New, AppealState::InWork));
    QVERIFY(move(body.appeal, AppealState::InWork, AppealState::Waiting));
    QCOMPARE(appeal(body.appeal).waitingSince, m_bed->clock().nowUtc());
    QVERIFY(!lateOnes().contains(number));
    QCOMPARE(overdue().overdue, before.overdue - 1);
    QCOMPARE(overdue().waiting, before.waiting + 1);
    QVERIFY(nearest().isNull() || nearest() != body.deadline);
    // By deadline it comes last, whatever its date.
    AppealFilter all;
    for (const Qt::SortOrder direction : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        const auto listed = await(m_bed->session().appeals().list(all, AppealSort::Deadline, direction, 100));
        QCOMPARE(listed.value().last().number, number);
    }

    QVERIFY(move(body.appeal, AppealState::Waiting, AppealState::InWork));
    QVERIFY(appeal(body.appeal).waitingSince.isNull());
    QVERIFY(lateOnes().contains(number));
    QCOMPARE(overdue().overdue, before.overdue);
}

void OperationLogTest::anAppealWithoutAccount() {
    const RegisterAppeal body = newAppeal(0);
    QCOMPARE(said(m_bed->append(body)), QStringLiteral("ok"));
    QVERIFY(appeal(body.appeal).account.isNull());
    QCOMPARE(said(m_bed->append(ReplyToAppeal{body.appeal, QStringLiteral("Ответ"), true})), QStringLiteral("ok"));
}

void OperationLogTest::refusesWhatIsNotThere() {
    TakeReading foreign = oneZone(1400);
    foreign.meter = m_bed->meter(2);
    QCOMPARE(m_bed->append(foreign).error().code, ErrorCode::NotFound);
    foreign.account = AccountId{987654};
    QCOMPARE(m_bed->append(foreign).error().code, ErrorCode::NotFound);
    TakeReading calculated = oneZone(1400);
    calculated.source = ReadingSource::Average;
    QCOMPARE(m_bed->append(calculated).error().code, ErrorCode::BadInput);
    RegisterAppeal body = newAppeal(1);
    body.account = AccountId{987654};
    QCOMPARE(m_bed->append(body).error().code, ErrorCode::NotFound);
    const AppealId nowhere{QUuid::createUuid()};
    QCOMPARE(m_bed->append(ReplyToAppeal{nowhere, QStringLiteral("Ответ"), false}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_bed->append(AddAppealNote{nowhere, QStringLiteral("Заметка")}).error().code, ErrorCode::NotFound);
    QCOMPARE(move(nowhere, AppealState::New, AppealState::InWork).error().code, ErrorCode::NotFound);
    QCOMPARE(m_bed->append(AcceptIdentity{AccountId{987654}, {}}).error().code, ErrorCode::NotFound);
    QCOMPARE(await(m_bed->session().appeals().appeal(nowhere)).error().code, ErrorCode::NotFound);
    Operation nameless = m_bed->operation(oneZone(1400));
    nameless.actor.clear();
    QCOMPARE(await(m_bed->session().operations().append(nameless)).error().code, ErrorCode::BadInput);
}

void OperationLogTest::refusesWhatCannotBeStored() {
    RegisterAppeal body = newAppeal(1);
    body.text = QStringLiteral("до") + QChar(0) + QStringLiteral("после");
    QCOMPARE(said(m_bed->append(body)), refused(Rule::Text, FindingCase::TextNotStorable));
    body.text = QString(QChar(0xD800));
    QCOMPARE(said(m_bed->append(body)), refused(Rule::Text, FindingCase::TextNotStorable));
    body.text = QStringLiteral("'; drop table appeal; -- \" $$ \\ {} NULL \u202e\u200b");
    QCOMPARE(said(m_bed->append(body)), QStringLiteral("ok"));
    QCOMPARE(appeal(body.appeal).text, body.text);
}

void OperationLogTest::tellsAfterTheCommit() {
    QSignalSpy accounts(&m_bed->session().events(), &StoreEvents::accountChanged);
    QSignalSpy appeals(&m_bed->session().events(), &StoreEvents::appealChanged);
    QVERIFY(!m_bed->append(oneZone(1)));
    const RegisterAppeal body = newAppeal(1);
    QVERIFY(m_bed->append(body));
    QTRY_COMPARE(appeals.size(), 1);
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().first().value<AccountId>(), m_bed->account(1));
    QCOMPARE(appeals.first().first().value<AppealId>(), body.appeal);
}

void OperationLogTest::nothingWaitsWithoutACentre() {
    QVERIFY(m_bed->append(oneZone(1400)));
    QCOMPARE(await(m_bed->session().operations().pendingCount()).value(), 0);
}

/// While another one writes, operations gather; then each has its own answer, and a refused one leaves nothing.
void OperationLogTest::thoseThatWaitShareACommit() {
    QSignalSpy accounts(&m_bed->session().events(), &StoreEvents::accountChanged);
    const Operation twice = m_bed->operation(oneZone(1401));
    QVector<Answer<OperationId>> answers;
    QStringList expected;
    const auto append = [&](const Operation& operation, const QString& outcome) {
        answers.append(m_bed->session().operations().append(operation));
        expected.append(outcome);
    };
    const QString duplicate = refused(Rule::RDuplicate, FindingCase::AlreadyTaken);
    {
        // Holds the turn to write, so that all of them wait together.
        const auto writer = m_bed->session().beginRegistryWrite();
        QVERIFY(writer);
        append(m_bed->operation(oneZone(1400, {2026, 11, 21})), QStringLiteral("ok"));
        append(twice, QStringLiteral("ok"));
        append(twice, QStringLiteral("ok"));
        append(m_bed->operation(oneZone(1401)), duplicate);
        append(m_bed->operation(oneZone(1)), refused(Rule::RMonotonic, FindingCase::BelowPrevious));
        for (int i = 0; i < 100; ++i)
            append(m_bed->operation(newAppeal(i % 2)), QStringLiteral("ok"));
    }
    QStringList given;
    for (const auto& answer : std::as_const(answers))
        given.append(said(await(answer)));
    QCOMPARE(given, expected);
    QCOMPARE(history(1).readings.size(), 7);
    QCOMPARE(history(1).meter.registers.first().lastValue, 1401);
    QCOMPARE(await(m_bed->session().check()).value().operations, 102);
    QTRY_COMPARE(accounts.size(), 2 + 50);
}

QTEST_GUILESS_MAIN(OperationLogTest)
#include "test_operationlog.moc"
