#include "services/appealdesk.h"
#include "support/teststore.h"

#include <QTest>

using namespace line605;
using line605::test::resultOf;

namespace {

Person person(Role role) {
    return {QStringLiteral("orlova"), QStringLiteral("Орлова А. П."), role};
}

/// A store with its desk, and short ways to do what the tests need again and again.
struct Bench {
    explicit Bench(Role role = Role::Operator) : store(60, person(role)), desk(store.workplace()) {}

    AppealId take(AppealTopic topic, AppealChannel channel = AppealChannel::Phone, bool withAccount = true) {
        const AccountId account = withAccount ? store.accountId(test::Sample::OneZone) : AccountId{};
        const auto taken = resultOf(desk.take({account, channel, topic, {}, QStringLiteral("Текст обращения")}));
        return taken ? taken.value().id : AppealId{};
    }
    Appeal read(AppealId id) { return resultOf(store.session().appeals().appeal(id)).value(); }
    Status change(AppealId id, AppealState to, const QString& reason = {}) {
        const auto changed = resultOf(desk.changeState(read(id), to, {}, reason));
        return changed ? Status(Done{}) : Status(changed.error());
    }

    test::TestStore store;
    AppealDesk desk;
};

FindingCase caseOf(const Error& error) {
    return error.findings.value(0).what;
}

} // namespace

class TestAppealDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takenAppealHasNumberAndDeadline_data() {
        QTest::addColumn<int>("topic");
        QTest::addColumn<QDate>("deadline");
        // Received on Sunday 22.11.2026.
        QTest::newRow("charges, 5 working days") << int(AppealTopic::Charges) << QDate(2026, 11, 27);
        QTest::newRow("meter, 10 days") << int(AppealTopic::Meter) << QDate(2026, 12, 2);
        QTest::newRow("quality, 3 working days") << int(AppealTopic::OutageQuality) << QDate(2026, 11, 25);
        QTest::newRow("other, 30 days") << int(AppealTopic::Other) << QDate(2026, 12, 22);
    }
    void takenAppealHasNumberAndDeadline() {
        QFETCH(int, topic);
        QFETCH(QDate, deadline);
        Bench bench;
        QCOMPARE(bench.desk.deadlineFor(AppealTopic(topic)).value(), deadline);
        const AccountId account = bench.store.accountId(test::Sample::OneZone);
        const auto taken = resultOf(
            bench.desk.take({account, AppealChannel::Phone, AppealTopic(topic), {}, QStringLiteral("  Текст ")}));
        QVERIFY(taken.ok());
        QVERIFY(taken.value().number.startsWith(QStringLiteral("26-")));
        QCOMPARE(taken.value().deadline, deadline);
        const Appeal stored = bench.read(taken.value().id);
        QCOMPARE(stored.number, taken.value().number);
        QCOMPARE(stored.deadline, deadline);
        QCOMPARE(stored.account, account);
        QCOMPARE(stored.text, QStringLiteral("Текст"));
        QVERIFY(!stored.subject.isEmpty());
        QCOMPARE(stored.state, AppealState::New);
    }

    void withoutACalendarItIsTakenWithoutADeadline() {
        Bench bench;
        bench.store.clock().setToday(QDate(2031, 3, 3));
        QVERIFY(!bench.desk.deadlineFor(AppealTopic::Charges).ok());
        const auto taken =
            resultOf(bench.desk.take({{}, AppealChannel::Phone, AppealTopic::Charges, {}, QStringLiteral("т")}));
        QVERIFY(taken.ok());
        QVERIFY(taken.value().deadline.isNull());
        QVERIFY(bench.read(taken.value().id).deadline.isNull());
    }

    void anEmptyTextIsRefused() {
        Bench bench;
        const auto taken =
            resultOf(bench.desk.take({{}, AppealChannel::Phone, AppealTopic::Charges, {}, QStringLiteral(" \n")}));
        QVERIFY(!taken.ok());
        QCOMPARE(caseOf(taken.error()), FindingCase::SubjectEmpty);
        QCOMPARE(taken.error().findings.first().rule, Rule::AState);
    }

    void textThatNoStoreHoldsIsRefused() {
        Bench bench;
        const auto taken =
            resultOf(bench.desk.take({{}, AppealChannel::Phone, AppealTopic::Charges, {}, QString(QChar(0)) + u'x'}));
        QVERIFY(!taken.ok());
        QCOMPARE(caseOf(taken.error()), FindingCase::TextNotStorable);
    }

    void identityGateOfTheCabinet() {
        Bench bench(Role::Clerk);
        const AccountId account = bench.store.accountId(test::Sample::OneZone);
        const NewAppeal general{account, AppealChannel::Cabinet, AppealTopic::General, {}, QStringLiteral("Вопрос")};
        const auto held = resultOf(bench.desk.take(general));
        QVERIFY(!held.ok());
        QCOMPARE(caseOf(held.error()), FindingCase::IdentityNotAccepted);
        QCOMPARE(held.error().findings.first().rule, Rule::AIdentity);
        QCOMPARE(held.error().findings.first().since, QDate(2021, 4, 6));

        NewAppeal byPhone = general;
        byPhone.channel = AppealChannel::Phone;
        QVERIFY(resultOf(bench.desk.take(byPhone)).ok());
        NewAppeal document = general;
        document.topic = AppealTopic::Identity;
        const auto with = resultOf(bench.desk.take(document));
        QVERIFY(with.ok());
        NewAppeal nobody = general;
        nobody.account = {};
        QCOMPARE(caseOf(resultOf(bench.desk.take(nobody)).error()), FindingCase::IdentityNotAccepted);

        QVERIFY(resultOf(bench.desk.acceptIdentity(account, with.value().id)).ok());
        QVERIFY(resultOf(bench.desk.take(general)).ok());
    }

    void onlyClerksAndSupervisorsAcceptIdentity() {
        Bench bench(Role::Operator);
        const auto accepted = resultOf(bench.desk.acceptIdentity(bench.store.accountId(test::Sample::OneZone), {}));
        QVERIFY(!accepted.ok());
        QCOMPARE(accepted.error().code, ErrorCode::NotAllowed);
    }

    void replyAnswersAndCloses_data() {
        QTest::addColumn<bool>("close");
        QTest::addColumn<int>("state");
        QTest::newRow("reply") << false << int(AppealState::Answered);
        QTest::newRow("reply and close") << true << int(AppealState::Closed);
    }
    void replyAnswersAndCloses() {
        QFETCH(bool, close);
        QFETCH(int, state);
        Bench bench;
        const AppealId id = bench.take(AppealTopic::Readings);
        QVERIFY(resultOf(bench.desk.reply(bench.read(id), QStringLiteral("Ответ"), close)).ok());
        const Appeal answered = bench.read(id);
        QCOMPARE(int(answered.state), state);
        const bool sent = std::any_of(answered.events.cbegin(), answered.events.cend(), [](const AppealEvent& e) {
            return e.kind == AppealEventKind::ReplySent && e.text == QStringLiteral("Ответ");
        });
        QVERIFY(sent);
        const auto again = resultOf(bench.desk.reply(answered, QStringLiteral("Ещё"), false));
        QVERIFY(!again.ok());
        QCOMPARE(caseOf(again.error()), FindingCase::StateChangeImpossible);
    }

    void anEmptyReplyIsRefused() {
        Bench bench;
        const auto sent =
            resultOf(bench.desk.reply(bench.read(bench.take(AppealTopic::Other)), QStringLiteral("  "), false));
        QVERIFY(!sent.ok());
        QCOMPARE(caseOf(sent.error()), FindingCase::ReplyEmpty);
    }

    void replyByEmailNeedsConsent() {
        Bench bench;
        const auto takeFor = [&](AccountId account) {
            return bench.read(
                resultOf(bench.desk.take({account, AppealChannel::Email, AppealTopic::Other, {}, QStringLiteral("т")}))
                    .value()
                    .id);
        };
        const AccountId consenting = bench.store.accountId(test::Sample::EmailLogin);
        QVERIFY(resultOf(bench.store.session().accounts().card(consenting)).value().subscriber.emailConsent);
        QVERIFY(resultOf(bench.desk.reply(takeFor(consenting), QStringLiteral("Ответ"), false)).ok());
        QVERIFY(resultOf(bench.desk.reply(takeFor({}), QStringLiteral("Ответ"), false)).ok());

        const AccountId silent = bench.store.accountId(test::Sample::Debtor);
        QVERIFY(!resultOf(bench.store.session().accounts().card(silent)).value().subscriber.emailConsent);
        const auto sent = resultOf(bench.desk.reply(takeFor(silent), QStringLiteral("Ответ"), false));
        QVERIFY(!sent.ok());
        QCOMPARE(caseOf(sent.error()), FindingCase::NoConsentForEmail);
    }

    void assignedToWhomOrToMe() {
        Bench bench;
        const AppealId id = bench.take(AppealTopic::Meter);
        QVERIFY(bench.change(id, AppealState::Assigned).ok());
        QCOMPARE(bench.read(id).assignee, QStringLiteral("orlova"));
        QVERIFY(
            resultOf(bench.desk.changeState(bench.read(id), AppealState::Assigned, QStringLiteral("petrov"), {})).ok());
        QCOMPARE(bench.read(id).assignee, QStringLiteral("petrov"));
    }

    void whoStartsWorkHasTheAppeal() {
        Bench bench;
        const AppealId nobodys = bench.take(AppealTopic::Meter);
        QVERIFY(bench.change(nobodys, AppealState::InWork).ok());
        QCOMPARE(bench.read(nobodys).assignee, QStringLiteral("orlova"));
        const AppealId given = bench.take(AppealTopic::Meter);
        QVERIFY(resultOf(bench.desk.changeState(bench.read(given), AppealState::Assigned, QStringLiteral("petrov"), {}))
                    .ok());
        QVERIFY(bench.change(given, AppealState::InWork).ok());
        QCOMPARE(bench.read(given).assignee, QStringLiteral("petrov")); // it is not taken away
    }

    void waitingMovesTheDeadline() {
        Bench bench;
        bench.store.clock().setToday(QDate(2026, 11, 16)); // Monday
        const AppealId id = bench.take(AppealTopic::Charges);
        QCOMPARE(bench.read(id).deadline, QDate(2026, 11, 23));
        QVERIFY(bench.change(id, AppealState::InWork).ok());
        bench.store.clock().setToday(QDate(2026, 11, 17));
        const Status unexplained = bench.change(id, AppealState::Waiting);
        QVERIFY(!unexplained.ok());
        QCOMPARE(caseOf(unexplained.error()), FindingCase::ReasonEmpty);
        QVERIFY(bench.change(id, AppealState::Waiting, QStringLiteral("Ждём фото прибора")).ok());
        QCOMPARE(bench.read(id).deadline, QDate(2026, 11, 23)); // until it is resumed
        bench.store.clock().setToday(QDate(2026, 11, 19));

        // A list carries no events; the pause is found all the same.
        AppealFilter waiting;
        waiting.states = {AppealState::Waiting};
        const auto listed =
            resultOf(bench.store.session().appeals().list(waiting, AppealSort::Received, Qt::DescendingOrder, 500));
        QVERIFY(listed.ok());
        const auto found =
            std::find_if(listed.value().cbegin(), listed.value().cend(), [&](const Appeal& a) { return a.id == id; });
        QVERIFY(found != listed.value().cend());
        QVERIFY(found->events.isEmpty());
        QVERIFY(resultOf(bench.desk.changeState(*found, AppealState::InWork, {}, {})).ok());
        const Appeal resumed = bench.read(id);
        QCOMPARE(resumed.deadline, QDate(2026, 11, 25)); // two working days later
        QCOMPARE(resumed.pausedDays, 2);
    }

    void whatAnotherDidMeanwhileIsNotOverwritten() {
        Bench bench;
        const AppealId id = bench.take(AppealTopic::Other);
        const Appeal seen = bench.read(id);
        QVERIFY(bench.change(id, AppealState::InWork).ok());
        const auto late = resultOf(bench.desk.changeState(seen, AppealState::Assigned, {}, {}));
        QVERIFY(!late.ok());
        QCOMPARE(late.error().code, ErrorCode::RefusedByRule);
    }

    void reopenedWithAReasonWithinThirtyDays() {
        Bench bench;
        const AppealId id = bench.take(AppealTopic::Other);
        QVERIFY(resultOf(bench.desk.reply(bench.read(id), QStringLiteral("Ответ"), true)).ok());
        QVERIFY(!bench.change(id, AppealState::InWork).ok());
        bench.store.clock().advance(31 * 24 * 3600);
        const Status late = bench.change(id, AppealState::InWork, QStringLiteral("Новые документы"));
        QVERIFY(!late.ok());
        QCOMPARE(caseOf(late.error()), FindingCase::ReopenTooLate);
        bench.store.clock().advance(-2 * 24 * 3600);
        QVERIFY(bench.change(id, AppealState::InWork, QStringLiteral("Новые документы")).ok());
        QCOMPARE(bench.read(id).state, AppealState::InWork);
    }

    void noteIsKeptAndNotEmpty() {
        Bench bench;
        const AppealId id = bench.take(AppealTopic::Other);
        QVERIFY(resultOf(bench.desk.addNote(bench.read(id), QStringLiteral("Заметка"))).ok());
        QCOMPARE(bench.read(id).events.last().text, QStringLiteral("Заметка"));
        QCOMPARE(caseOf(resultOf(bench.desk.addNote(bench.read(id), {})).error()), FindingCase::NoteEmpty);
    }

    void nextStates_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<QVector<int>>("next");
        const auto row = [](const char* name, AppealState from, std::initializer_list<AppealState> next) {
            QVector<int> states;
            for (const AppealState state : next)
                states.append(int(state));
            QTest::newRow(name) << int(from) << states;
        };
        using S = AppealState;
        row("new", S::New, {S::Assigned, S::InWork, S::Answered});
        row("assigned", S::Assigned, {S::Assigned, S::InWork, S::Answered});
        row("in work", S::InWork, {S::Assigned, S::Waiting, S::OnReview, S::Answered});
        row("waiting", S::Waiting, {S::InWork, S::Answered});
        row("on review", S::OnReview, {S::InWork, S::Answered});
        row("answered", S::Answered, {S::InWork, S::Closed});
        row("closed", S::Closed, {S::InWork});
    }
    void nextStates() {
        QFETCH(int, from);
        QFETCH(QVector<int>, next);
        const QDateTime now = test::FixedClock::defaultNow();
        Appeal appeal;
        appeal.state = AppealState(from);
        appeal.answeredAt = now.addDays(-1);
        QVector<int> offered;
        for (const AppealState state : AppealDesk::nextStates(appeal, now))
            offered.append(int(state));
        QCOMPARE(offered, next);
        if (appeal.state == AppealState::Closed)
            QVERIFY(AppealDesk::nextStates(appeal, now.addDays(40)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAppealDesk)
#include "test_appealdesk.moc"
