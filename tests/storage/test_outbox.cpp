#include "replicabed.h"

#include <QTest>

#include <atomic>

using namespace line605;
using namespace line605::test;

/// Operations on their way to the centre, with their effects on the rows.
class Outbox : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }
    void anOperationWaitsWithItsEffect();
    void theFeedPassesBeneathAnEffect();
    void aSeenOneIsOver();
    void aLostAnswerDoesNotDoubleTheEffect();
    void anActThatIsNoLongerPossibleWaitsWithoutEffect();
    void aRefusedOneTakesItsEffectOut();
    void retryingMakesItWaitAgain();
    void discardingTakesDependentsAlong();
    void eachEntityHasItsOrder();
    void aDependentWaitsForItsMaker();
    void laterAndAgain();
    void acknowledgedOnesAreReplayedAndForgotten();
    void tellsThatOneWaits();
    void numbersAreProvisionalUntilTheFeed();

private:
    [[nodiscard]] QVector<OperationId> sendable();
    [[nodiscard]] Appeal appealOf(const AppealId& id);
    [[nodiscard]] qsizetype readingsOf(qint64 account);
    /// Appends and answers the whole operation.
    Operation appended(const OperationBody& body);
    std::unique_ptr<ReplicaBed> m_bed;
};

namespace {

Error ruleRefusal() {
    Finding finding;
    finding.rule = Rule::RMonotonic;
    finding.severity = Severity::Refusal;
    finding.what = FindingCase::BelowPrevious;
    finding.zone = TariffZone::T1;
    finding.limit = 1200;
    finding.date = {2026, 11, 20};
    finding.at = QDateTime({2026, 11, 21}, {8, 0}, Qt::UTC);
    finding.since = {2012, 5, 4};
    return refusal({finding});
}

} // namespace

void Outbox::init() {
    m_bed = std::make_unique<ReplicaBed>();
    m_bed->create();
    m_bed->fill();
}

QVector<OperationId> Outbox::sendable() {
    QVector<OperationId> ids;
    const auto items = m_bed->outbox().sendable(m_bed->clock().nowUtc(), 100);
    if (items) {
        for (const OutboxItem& item : items.value())
            ids.append(item.id);
    }
    return ids;
}

Appeal Outbox::appealOf(const AppealId& id) {
    const auto appeal = await(m_bed->session().appeals().appeal(id));
    return appeal ? appeal.value() : Appeal{};
}

qsizetype Outbox::readingsOf(qint64 account) {
    const auto history = await(m_bed->session().history().readings(AccountId{account}, {}));
    return history ? history.value().first().readings.size() : -1;
}

Operation Outbox::appended(const OperationBody& body) {
    Operation operation = m_bed->operation(body);
    const auto done = await(m_bed->session().operations().append(operation));
    if (!done)
        qFatal("not appended: %s", qPrintable(outcome(done)));
    return operation;
}

void Outbox::anOperationWaitsWithItsEffect() {
    const Operation reading = appended(m_bed->reading(1, 1100));
    QCOMPARE(await(m_bed->session().operations().pendingCount()).value(), 1);
    const OutboxItem item = m_bed->item(reading.id);
    QCOMPARE(item.state, OperationState::Pending);
    QCOMPARE(item.entity, QStringLiteral("account:1"));
    QCOMPARE(item.accountNumber, QStringLiteral("390000000001"));
    QCOMPARE(item.at, reading.at);
    QVERIFY(item.payload.startsWith("{"));
    QCOMPARE(m_bed->outbox().counts().value(), (OutboxCounts{1, 0, reading.at}));
    const auto line = await(m_bed->session().accounts().linesOf({AccountId{1}}));
    QCOMPARE(line.value().first().lastReadOn, m_bed->clock().today());
    QCOMPARE(m_bed->difference(), QString()); // the digests know of no effect
}

void Outbox::theFeedPassesBeneathAnEffect() {
    const Operation reading = appended(m_bed->reading(1, 1100));
    const Operation registered = appended(m_bed->appeal(1));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    (void)appended(AddAppealNote{appeal, QStringLiteral("заметка")});
    m_bed->centre().putAccount(1, CentreModel::district, QStringLiteral("Другое Имя"));
    m_bed->centre().putAccount(2, CentreModel::district, QStringLiteral("Третье Имя"));
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(readingsOf(1), 1);
    QCOMPARE(appealOf(appeal).events.size(), 2);
    QCOMPARE(appealOf(appeal).holder, QStringLiteral("Другое Имя"));
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(m_bed->outbox().counts().value().waiting, 3);
    const auto card = await(m_bed->session().accounts().card(AccountId{1}));
    QCOMPARE(card.value().meters.first().registers.first().lastValue, 1100);
    QCOMPARE(card.value().openAppeals, 1);
    Q_UNUSED(reading)
}

void Outbox::aSeenOneIsOver() {
    const Operation reading = appended(m_bed->reading(2, 1100));
    m_bed->acknowledge(reading);
    QCOMPARE(m_bed->outbox().counts().value().waiting, 0);
    QCOMPARE(m_bed->outbox().unseen().value().size(), 1);
    QCOMPARE(m_bed->outbox().unseen().value().first().xid, QStringLiteral("77"));
    QCOMPARE(readingsOf(2), 2); // no flicker
    QCOMPARE(outcome(m_bed->outbox().acknowledged({{reading.id, QStringLiteral("77")}}, m_bed->clock().nowUtc())),
             QStringLiteral("ok"));
    QCOMPARE(outcome(m_bed->pull({reading.id})), QStringLiteral("ok"));
    QVERIFY(m_bed->outbox().unseen().value().isEmpty());
    QCOMPARE(readingsOf(2), 0); // facts come with the history of the account alone
    const auto card = await(m_bed->session().accounts().card(AccountId{2}));
    QCOMPARE(card.value().meters.first().registers.first().lastValue, 1100);
    QCOMPARE(m_bed->difference(), QString());
}

void Outbox::aLostAnswerDoesNotDoubleTheEffect() {
    const Operation registered = appended(m_bed->appeal(3));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    const Operation note = appended(AddAppealNote{appeal, QStringLiteral("заметка")});
    // The centre did both, and nobody was told.
    QVERIFY(m_bed->centre().perform(registered));
    QVERIFY(m_bed->centre().perform(note));
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(appealOf(appeal).events.size(), 2);
    QCOMPARE(appealOf(appeal).number, QStringLiteral("26-000042"));
    QCOMPARE(m_bed->outbox().counts().value().waiting, 2);
    QCOMPARE(m_bed->difference(), QString());
    for (const Operation& operation : {registered, note})
        QCOMPARE(outcome(m_bed->outbox().acknowledged({{operation.id, QStringLiteral("5")}}, operation.at)),
                 QStringLiteral("ok"));
    QCOMPARE(outcome(m_bed->pull({registered.id, note.id})), QStringLiteral("ok"));
    QCOMPARE(appealOf(appeal).events.size(), 2);
    QCOMPARE(m_bed->difference(), QString());
}

void Outbox::anActThatIsNoLongerPossibleWaitsWithoutEffect() {
    const Operation reading = appended(m_bed->reading(1, 1100));
    // Another desk was first, with more.
    m_bed->centre().put(QStringLiteral("register"), CentreModel::district,
                        {1, "T1", 2000, m_bed->clock().today().toString(Qt::ISODate), "phone"});
    FeedBatch batch = m_bed->centre().feed(m_bed->scopes());
    batch.historyOf = {AccountId{1}};
    const QString facts =
        QStringLiteral(R"([[1,1,"%1","T1","phone",0,"0102030405060708090a0b0c0d0e0f10",2000,0,1790000000000000,"ivan",)"
                       R"(null,0,"1112131415161718191a1b1c1d1e1f20"]])")
            .arg(m_bed->clock().today().toString(Qt::ISODate));
    batch.history = {{QStringLiteral("reading"), facts.toUtf8(), 1}};
    QCOMPARE(outcome(m_bed->replica().apply(batch)), QStringLiteral("ok"));
    QCOMPARE(readingsOf(1), 1);
    QCOMPARE(m_bed->item(reading.id).state, OperationState::Pending);
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(outcome(m_bed->outbox().refused({{reading.id, ruleRefusal()}})), QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString());
}

void Outbox::aRefusedOneTakesItsEffectOut() {
    const Operation first = appended(m_bed->reading(1, 1100));
    m_bed->clock().advance(1);
    const Operation second = appended(m_bed->reading(1, 1150));
    const Operation other = appended(m_bed->reading(2, 1100));
    QCOMPARE(outcome(m_bed->outbox().refused({{first.id, ruleRefusal()}})), QStringLiteral("ok"));
    QCOMPARE(readingsOf(1), 1); // the second one is possible alone
    QCOMPARE(m_bed->item(first.id).state, OperationState::Refused);
    QCOMPARE(m_bed->item(first.id).refusal.findings, ruleRefusal().findings);
    QCOMPARE(m_bed->item(first.id).refusal.code, ErrorCode::RefusedByRule);
    QVERIFY(m_bed->item(second.id).blocked);
    QVERIFY(!m_bed->item(other.id).blocked);
    QCOMPARE(sendable(), QVector<OperationId>{other.id});
    QCOMPARE(m_bed->outbox().counts().value(), (OutboxCounts{2, 1, second.at}));
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(outcome(m_bed->outbox().refused({{first.id, ruleRefusal()}})), QStringLiteral("ok")); // told twice
    QCOMPARE(m_bed->outbox().refused({{OperationId{QUuid::createUuid()}, ruleRefusal()}}).error().code,
             ErrorCode::NotFound);
}

void Outbox::retryingMakesItWaitAgain() {
    const Operation registered = appended(m_bed->appeal(1));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    const Operation note = appended(AddAppealNote{appeal, QStringLiteral("заметка")});
    QCOMPARE(outcome(m_bed->outbox().refused({{registered.id, Error{ErrorCode::NotAllowed}}})), QStringLiteral("ok"));
    QVERIFY(appealOf(appeal).id.isNull());
    QVERIFY(m_bed->item(note.id).blocked);
    QVERIFY(sendable().isEmpty());
    QVERIFY(m_bed->outbox().nextTryAt().value().isNull());
    const auto again = m_bed->outbox().retry(registered.id);
    QCOMPARE(outcome(again), QStringLiteral("ok"));
    QVERIFY(again.value() != registered.id); // the centre remembers what it answered to that one
    QCOMPARE(appealOf(appeal).events.size(), 2);
    QVERIFY(!m_bed->item(note.id).blocked);
    QCOMPARE(m_bed->item(note.id).dependsOn, again.value());
    QCOMPARE(sendable(), QVector<OperationId>{again.value()});
    QCOMPARE(m_bed->outbox().retry(again.value()).error().code, ErrorCode::NotFound); // it waits
    QCOMPARE(m_bed->outbox().retry(registered.id).error().code, ErrorCode::NotFound);
    // No answer of the centre's: it may have done it, so that it has to know the operation again.
    QCOMPARE(outcome(m_bed->outbox().refused({{again.value(), Error{ErrorCode::CentreFailed}}})), QStringLiteral("ok"));
    QCOMPARE(m_bed->outbox().retry(again.value()).value(), again.value());
    QCOMPARE(sendable(), QVector<OperationId>{again.value()});
    QCOMPARE(m_bed->difference(), QString());
}

void Outbox::discardingTakesDependentsAlong() {
    const Operation registered = appended(m_bed->appeal(1));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    (void)appended(AddAppealNote{appeal, QStringLiteral("заметка")});
    const Operation identity = appended(AcceptIdentity{AccountId{1}, appeal});
    m_bed->clock().advance(1);
    const Operation reading = appended(m_bed->reading(1, 1100));
    QCOMPARE(outcome(m_bed->outbox().refused({{registered.id, Error{ErrorCode::NotAllowed}}})), QStringLiteral("ok"));
    QVERIFY(m_bed->item(identity.id).blocked);
    QVERIFY(m_bed->item(reading.id).blocked); // behind the other one of its account
    QCOMPARE(outcome(m_bed->outbox().discard(registered.id, QStringLiteral("ошибка"))), QStringLiteral("ok"));
    QCOMPARE(m_bed->outbox().counts().value(), (OutboxCounts{1, 0, reading.at}));
    QCOMPARE(sendable(), QVector<OperationId>{reading.id});
    const auto card = await(m_bed->session().accounts().card(AccountId{1}));
    QVERIFY(!card.value().identityAccepted);
    QCOMPARE(m_bed->difference(), QString());
}

void Outbox::eachEntityHasItsOrder() {
    const Operation first = appended(m_bed->reading(1, 1100));
    m_bed->clock().advance(1);
    const Operation second = appended(m_bed->reading(1, 1150));
    const Operation other = appended(m_bed->reading(3, 1100));
    QCOMPARE(sendable(), (QVector<OperationId>{first.id, other.id}));
    m_bed->acknowledge(first);
    QCOMPARE(sendable(), (QVector<OperationId>{second.id, other.id}));
    QCOMPARE(outcome(m_bed->pull({first.id})), QStringLiteral("ok"));
    QCOMPARE(readingsOf(1), 1);
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(m_bed->outbox().sendable(m_bed->clock().nowUtc(), 1).value().size(), 1);
}

void Outbox::aDependentWaitsForItsMaker() {
    const Operation registered = appended(m_bed->appeal(1));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    const Operation identity = appended(AcceptIdentity{AccountId{1}, appeal});
    QCOMPARE(sendable(), (QVector<OperationId>{registered.id, identity.id})); // one after the other
    QCOMPARE(m_bed->item(identity.id).dependsOn, registered.id);
    const QDateTime later = m_bed->clock().nowUtc().addSecs(30);
    QCOMPARE(outcome(m_bed->outbox().tryLater(registered.id, later)), QStringLiteral("ok"));
    QVERIFY(sendable().isEmpty());
    m_bed->acknowledge(registered);
    QCOMPARE(sendable(), QVector<OperationId>{identity.id});
}

void Outbox::laterAndAgain() {
    const Operation reading = appended(m_bed->reading(1, 1100));
    QCOMPARE(m_bed->outbox().nextTryAt().value(), reading.at);
    const QDateTime later = m_bed->clock().nowUtc().addSecs(30);
    QCOMPARE(outcome(m_bed->outbox().tryLater(reading.id, later)), QStringLiteral("ok"));
    QVERIFY(sendable().isEmpty());
    QCOMPARE(m_bed->outbox().nextTryAt().value(), later);
    QCOMPARE(m_bed->item(reading.id).attempts, 1);
    m_bed->close();
    m_bed->open();
    QCOMPARE(m_bed->outbox().nextTryAt().value(), later);
    QCOMPARE(outcome(m_bed->outbox().rearm()), QStringLiteral("ok"));
    QCOMPARE(sendable(), QVector<OperationId>{reading.id});
}

void Outbox::acknowledgedOnesAreReplayedAndForgotten() {
    const Operation registered = appended(m_bed->appeal(1));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    m_bed->acknowledge(registered);
    QCOMPARE(outcome(m_bed->pull({registered.id})), QStringLiteral("ok"));
    QCOMPARE(m_bed->outbox().replay(m_bed->clock().nowUtc().addSecs(1)).value(), 0);
    QCOMPARE(m_bed->outbox().replay(m_bed->clock().nowUtc().addDays(-7)).value(), 1);
    QCOMPARE(sendable(), QVector<OperationId>{registered.id});
    QCOMPARE(appealOf(appeal).events.size(), 1);
    QCOMPARE(m_bed->difference(), QString());
    // The centre has lost it: the row goes, the effect is there again.
    const QString uid = CentreModel::hex(appeal.value);
    m_bed->centre().remove(QStringLiteral("appeal_event"), uid + QStringLiteral(":1"));
    m_bed->centre().remove(QStringLiteral("appeal"), uid);
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(appealOf(appeal).events.size(), 1);
    QVERIFY(appealOf(appeal).number.startsWith(QStringLiteral("н-")));
    QCOMPARE(m_bed->difference(), QString());
    m_bed->acknowledge(registered);
    QCOMPARE(outcome(m_bed->pull({registered.id})), QStringLiteral("ok"));
    QCOMPARE(outcome(m_bed->outbox().forget(m_bed->clock().nowUtc().addSecs(1))), QStringLiteral("ok"));
    QCOMPARE(await(m_bed->session().check()).value().operations, 0);
    QCOMPARE(m_bed->difference(), QString());
}

void Outbox::tellsThatOneWaits() {
    std::atomic<int> told{0};
    m_bed->outbox().onWaiting([&told] { ++told; });
    const Operation reading = appended(m_bed->reading(1, 1100));
    QCOMPARE(told.load(), 1);
    QCOMPARE(outcome(m_bed->outbox().refused({{reading.id, ruleRefusal()}})), QStringLiteral("ok"));
    QCOMPARE(told.load(), 1);
    QCOMPARE(outcome(m_bed->outbox().retry(reading.id)), QStringLiteral("ok"));
    QCOMPARE(told.load(), 2);
    m_bed->outbox().onWaiting({});
    (void)appended(m_bed->reading(2, 1100));
    QCOMPARE(told.load(), 2);
}

void Outbox::numbersAreProvisionalUntilTheFeed() {
    const Operation registered = appended(m_bed->appeal(1));
    const AppealId appeal = std::get<RegisterAppeal>(registered.body).appeal;
    const QString uid = CentreModel::hex(appeal.value).toUpper();
    QCOMPARE(appealOf(appeal).number, QStringLiteral("н-") + uid.last(6));
    m_bed->acknowledge(registered);
    QCOMPARE(outcome(m_bed->pull({registered.id})), QStringLiteral("ok"));
    QCOMPARE(appealOf(appeal).number, QStringLiteral("26-000042"));
    QCOMPARE(appealOf(appeal).accountNumber, QStringLiteral("390000000001"));
}

QTEST_GUILESS_MAIN(Outbox)
#include "test_outbox.moc"
