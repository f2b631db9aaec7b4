#include "referencefile.h"

#include "domain/appeal.h"
#include "domain/deadline.h"

#include <QTest>

using namespace line605;

namespace {

WorkingCalendar calendarOfTest() {
    return WorkingCalendar::fromJson(test::referenceFile(QStringLiteral("production_calendar.json"))).value();
}

DeadlineCatalogue catalogue() {
    return DeadlineCatalogue::fromJson(test::referenceFile(QStringLiteral("appeal_deadlines.json"))).value();
}

DueRules dueRules() {
    return DueRules::fromJson(test::referenceFile(QStringLiteral("due_dates.json"))).value();
}

template<class T>
bool missesCalendar(const Result<T>& answer) {
    return !answer && answer.error().findings.size() == 1 &&
           answer.error().findings.first().what == FindingCase::CalendarMissing;
}

Charge charge(int period, qint64 kopecks) {
    Charge charge;
    charge.period = Period::fromKey(period);
    charge.amount = {kopecks};
    return charge;
}

Payment payment(QDate paidOn, qint64 kopecks) {
    Payment payment;
    payment.paidOn = paidOn;
    payment.amount = {kopecks};
    return payment;
}

} // namespace

/// A-DEADLINE, A-STATE, D-DUE and the overdue debt.
class TestDeadline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTopicHasATerm();
    void deadline_data();
    void deadline();
    void deadlineOutside();
    void pause_data();
    void pause();
    void badPause_data();
    void badPause();
    void pauseOutside();
    void datedTerms();
    void badCatalogue_data();
    void badCatalogue();
    void due_data();
    void due();
    void dueOutside();
    void dueRowsInAnyOrder();
    void badDueFile_data();
    void badDueFile();
    void overdue_data();
    void overdue();
    void transition_data();
    void transition();
    void reopening_data();
    void reopening();
};

void TestDeadline::everyTopicHasATerm() {
    for (const Coded<AppealTopic>& topic : codeTable<AppealTopic>()) {
        const DeadlineTerm term = catalogue().term(topic.value, QDate(2026, 11, 22));
        QCOMPARE(term.topic, topic.value);
        QVERIFY(term.days > 0);
        QVERIFY(term.since.isValid());
        QVERIFY(!term.source.isEmpty() && !term.sourceEnglish.isEmpty());
        // What DOMAIN.md calls H, and nothing else.
        QCOMPARE(term.confirmed, topic.value == AppealTopic::Meter);
    }
    // Before anything was in force the oldest term answers; a catalogue that was never read has none.
    QCOMPARE(catalogue().term(AppealTopic::Meter, QDate(1990, 1, 1)).days, 10);
    QCOMPARE(DeadlineCatalogue().term(AppealTopic::Meter, QDate(2026, 1, 1)).days, 0);
}

void TestDeadline::deadline_data() {
    QTest::addColumn<AppealTopic>("topic");
    QTest::addColumn<QDate>("receivedOn");
    QTest::addColumn<QDate>("deadline");
    const auto row = [](const char* name, AppealTopic topic, QDate received, QDate deadline) {
        QTest::newRow(name) << topic << received << deadline;
    };
    row("30 calendar days", AppealTopic::General, {2026, 11, 2}, {2026, 12, 2});
    row("30 calendar days to a holiday", AppealTopic::General, {2026, 10, 5}, {2026, 11, 5});
    row("30 calendar days to a Saturday", AppealTopic::Other, {2026, 11, 5}, {2026, 12, 7});
    row("30 calendar days into New Year", AppealTopic::Certificate, {2025, 12, 5}, {2026, 1, 12});
    row("charges: 5 working days", AppealTopic::Charges, {2026, 11, 20}, {2026, 11, 27});
    row("charges over 4 November", AppealTopic::Charges, {2026, 11, 2}, {2026, 11, 10});
    row("meter: 10 days", AppealTopic::Meter, {2026, 11, 3}, {2026, 11, 13});
    row("meter: 10 days to a Sunday", AppealTopic::Meter, {2026, 11, 12}, {2026, 11, 23});
    row("quality: 3 working days", AppealTopic::OutageQuality, {2026, 11, 20}, {2026, 11, 25});
}

void TestDeadline::deadline() {
    QFETCH(AppealTopic, topic);
    QFETCH(QDate, receivedOn);
    const Result<QDate> deadline = catalogue().deadline(topic, receivedOn, calendarOfTest());
    QVERIFY(deadline);
    QTEST(deadline.value(), "deadline");
}

void TestDeadline::deadlineOutside() {
    QVERIFY(missesCalendar(catalogue().deadline(AppealTopic::General, QDate(2027, 12, 20), calendarOfTest())));
    QVERIFY(missesCalendar(catalogue().deadline(AppealTopic::Charges, QDate(2027, 12, 28), calendarOfTest())));
    QVERIFY(missesCalendar(catalogue().deadline(AppealTopic::Charges, QDate(2020, 1, 1), calendarOfTest())));
}

void TestDeadline::pause_data() {
    QTest::addColumn<AppealTopic>("topic");
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QDate>("pausedOn");
    QTest::addColumn<QDate>("resumedOn");
    QTest::addColumn<QDate>("result");
    const QDate deadline(2026, 11, 27);
    QTest::newRow("same day") << AppealTopic::General << deadline << QDate(2026, 11, 10) << QDate(2026, 11, 10)
                              << deadline;
    QTest::newRow("calendar days") << AppealTopic::General << deadline << QDate(2026, 11, 10) << QDate(2026, 11, 14)
                                   << QDate(2026, 12, 1);
    QTest::newRow("calendar days to a Saturday")
        << AppealTopic::General << deadline << QDate(2026, 11, 10) << QDate(2026, 11, 11) << QDate(2026, 11, 30);
    QTest::newRow("working days") << AppealTopic::Charges << deadline << QDate(2026, 11, 20) << QDate(2026, 11, 24)
                                  << QDate(2026, 12, 1);
    QTest::newRow("a pause over a weekend costs no working day")
        << AppealTopic::Charges << deadline << QDate(2026, 11, 20) << QDate(2026, 11, 22) << deadline;
}

void TestDeadline::pause() {
    QFETCH(AppealTopic, topic);
    QFETCH(QDate, deadline);
    QFETCH(QDate, pausedOn);
    QFETCH(QDate, resumedOn);
    const Result<QDate> after = catalogue().afterPause(deadline, topic, pausedOn, resumedOn, calendarOfTest());
    QVERIFY(after);
    QTEST(after.value(), "result");
}

void TestDeadline::badPause_data() {
    QTest::addColumn<QDate>("deadline");
    QTest::addColumn<QDate>("pausedOn");
    QTest::addColumn<QDate>("resumedOn");
    const QDate day(2026, 11, 10);
    QTest::newRow("no deadline") << QDate() << day << day;
    QTest::newRow("no beginning") << day << QDate() << day;
    QTest::newRow("no end") << day << day << QDate();
    QTest::newRow("backward") << day << day << day.addDays(-1);
}

void TestDeadline::badPause() {
    QFETCH(QDate, deadline);
    QFETCH(QDate, pausedOn);
    QFETCH(QDate, resumedOn);
    const Result<QDate> after =
        catalogue().afterPause(deadline, AppealTopic::General, pausedOn, resumedOn, calendarOfTest());
    QVERIFY(!after);
    QCOMPARE(after.error().code, ErrorCode::BadInput);
}

void TestDeadline::pauseOutside() {
    const QDate late(2027, 12, 30);
    QVERIFY(missesCalendar(
        catalogue().afterPause(late, AppealTopic::Charges, QDate(2021, 12, 1), QDate(2022, 1, 20), calendarOfTest())));
    QVERIFY(missesCalendar(
        catalogue().afterPause(late, AppealTopic::Charges, QDate(2027, 12, 1), QDate(2027, 12, 9), calendarOfTest())));
}

void TestDeadline::datedTerms() {
    const Result<DeadlineCatalogue> dated = DeadlineCatalogue::fromJson(R"({
        "default": {"days": 30, "kind": "calendar", "since": "2006-11-02", "source": "d", "source_en": "d",
                      "confirmed": false},
        "terms": [{"topic": "meter", "days": 7, "kind": "working", "since": "2026-07-01", "source": "new",
                   "source_en": "newer", "confirmed": true},
                  {"topic": "meter", "days": 10, "kind": "calendar", "since": "2012-09-01", "source": "old",
                   "source_en": "older", "confirmed": false}]})");
    QVERIFY(dated);
    QCOMPARE(dated.value().term(AppealTopic::Meter, QDate(2026, 6, 30)).days, 10);
    QCOMPARE(dated.value().term(AppealTopic::Meter, QDate(2026, 7, 1)).days, 7);
    QVERIFY(dated.value().term(AppealTopic::Meter, QDate(2026, 7, 1)).working);
    QCOMPARE(dated.value().term(AppealTopic::Meter, QDate(2000, 1, 1)).source, QStringLiteral("old"));
    const DeadlineTerm newest = dated.value().term(AppealTopic::Meter, QDate(2026, 7, 1));
    QCOMPARE(newest.sourceEnglish, QStringLiteral("newer"));
    QVERIFY(newest.confirmed);
    QVERIFY(!dated.value().term(AppealTopic::General, QDate(2026, 7, 1)).confirmed);
}

void TestDeadline::badCatalogue_data() {
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("not JSON") << QByteArray("{") << QByteArray();
    QTest::newRow("no default") << QByteArray("default") << QByteArray("usual");
    QTest::newRow("no terms") << QByteArray("terms") << QByteArray("rows");
    QTest::newRow("unknown topic") << QByteArray("meter") << QByteArray("metre");
    QTest::newRow("unknown kind") << QByteArray("working") << QByteArray("business");
    QTest::newRow("negative") << QByteArray("10") << QByteArray("-10");
    QTest::newRow("no English source") << QByteArray("source_en") << QByteArray("source_de");
    QTest::newRow("not told whether it is confirmed") << QByteArray("confirmed") << QByteArray("sure");
    QTest::newRow("no date") << QByteArray("2012-09-01") << QByteArray("2012-09-31");
}

void TestDeadline::badCatalogue() {
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QByteArray json =
        R"({"default": {"days": 30, "kind": "calendar", "since": "2006-11-02", "source": "d", "source_en": "d",
                      "confirmed": false},
                          "terms": [{"topic": "meter", "days": 10, "kind": "working", "since": "2012-09-01",
                                     "source": "m", "source_en": "m", "confirmed": true}]})";
    QVERIFY(DeadlineCatalogue::fromJson(json));
    const Result<DeadlineCatalogue> read = DeadlineCatalogue::fromJson(json.replace(from, to));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ReferenceMissing);
}

void TestDeadline::due_data() {
    QTest::addColumn<int>("period");
    QTest::addColumn<QDate>("due");
    QTest::newRow("the 10th") << 202211 << QDate(2022, 12, 12); // a Saturday moves on
    QTest::newRow("the 10th, a weekday") << 202210 << QDate(2022, 11, 10);
    QTest::newRow("last period of the 10th") << 202601 << QDate(2026, 2, 10);
    QTest::newRow("first period of the 15th") << 202602 << QDate(2026, 3, 16); // a Sunday moves on
    QTest::newRow("the 15th") << 202609 << QDate(2026, 10, 15);
    QTest::newRow("the 15th, a Sunday") << 202610 << QDate(2026, 11, 16);
    QTest::newRow("holidays of January 2026") << 202512 << QDate(2026, 1, 12);
    QTest::newRow("moved holiday, May 2026") << 202604 << QDate(2026, 5, 15);
    QTest::newRow("moved holiday, May 2024") << 202404 << QDate(2024, 5, 13);
}

void TestDeadline::due() {
    QFETCH(int, period);
    const Result<QDate> due = dueRules().dueDate(Period::fromKey(period), calendarOfTest());
    QVERIFY(due);
    QTEST(due.value(), "due");
}

void TestDeadline::dueOutside() {
    QVERIFY(missesCalendar(dueRules().dueDate(Period::fromKey(202712), calendarOfTest())));
    QVERIFY(missesCalendar(dueRules().dueDate(Period::fromKey(202111), calendarOfTest())));
    QCOMPARE(dueRules().dueDate(Period::fromKey(200502), calendarOfTest()).error().code, ErrorCode::NotFound);
}

void TestDeadline::dueRowsInAnyOrder() {
    const DueRules rules = DueRules::fromJson(R"({"rows": [{"from": "2026-02", "day": 15, "source": "new",
                                                           "confirmed": true},
                                                          {"from": "2005-03", "day": 10, "source": "old",
                                                           "confirmed": false}]})")
                               .value();
    QCOMPARE(rules.dueDate(Period::fromKey(202609), calendarOfTest()).value(), QDate(2026, 10, 15));
    QCOMPARE(rules.dueDate(Period::fromKey(202210), calendarOfTest()).value(), QDate(2022, 11, 10));
    QVERIFY(rules.isConfirmed(Period::fromKey(202609)));
    QVERIFY(!rules.isConfirmed(Period::fromKey(202210)));
    QVERIFY(!rules.isConfirmed(Period::fromKey(200502)));      // before every row
    QVERIFY(!dueRules().isConfirmed(Period::fromKey(202602))); // sources differ on this month
    QVERIFY(dueRules().isConfirmed(Period::fromKey(202603)));
}

void TestDeadline::badDueFile_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("not JSON") << QByteArray("rows");
    QTest::newRow("no rows") << QByteArray("{}");
    QTest::newRow("empty") << QByteArray(R"({"rows": []})");
    QTest::newRow("a number") << QByteArray(R"({"rows": [10]})");
    QTest::newRow("period") << QByteArray(
        R"({"rows": [{"from": "2026", "day": 10, "source": "", "confirmed": true}]})");
    QTest::newRow("day 0") << QByteArray(
        R"({"rows": [{"from": "2026-02", "day": 0, "source": "", "confirmed": true}]})");
    QTest::newRow("day 31") << QByteArray(
        R"({"rows": [{"from": "2026-02", "day": 31, "source": "", "confirmed": true}]})");
    QTest::newRow("not told whether it is confirmed")
        << QByteArray(R"({"rows": [{"from": "2026-02", "day": 10, "source": ""}]})");
    QTest::newRow("no source") << QByteArray(R"({"rows": [{"from": "2026-02", "day": 10, "confirmed": true}]})");
}

void TestDeadline::badDueFile() {
    QFETCH(QByteArray, json);
    const Result<DueRules> rules = DueRules::fromJson(json);
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::ReferenceMissing);
}

void TestDeadline::overdue_data() {
    QTest::addColumn<Statement>("history");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QDate>("oldest");
    const QDate today(2026, 11, 22);
    const Charge august = charge(202608, 100'00);    // due 15.09
    const Charge september = charge(202609, 200'00); // due 15.10
    const Charge october = charge(202610, 300'00);   // due 16.11
    const Charge november = charge(202611, 400'00);  // due 15.12
    const auto row = [](const char* name, const Statement& history, QDate day, qint64 amount, QDate oldest) {
        QTest::newRow(name) << history << day << amount << oldest;
    };
    row("nothing", {}, today, 0, {});
    row("not due yet", {{}, {november}, {}}, today, 0, {});
    row("due today", {{}, {october}, {}}, QDate(2026, 11, 16), 0, {});
    row("due yesterday", {{}, {october}, {}}, QDate(2026, 11, 17), 300'00, {2026, 11, 16});
    row("all but the last", {{}, {august, september, october, november}, {}}, today, 600'00, {2026, 9, 15});
    row("payments settle the oldest first", {{}, {august, september, october}, {payment({2026, 10, 1}, 150'00)}}, today,
        450'00, {2026, 10, 15});
    row("settled", {{}, {august, september, october}, {payment({2026, 10, 1}, 600'00)}}, today, 0, {});
    row("a future payment is not there yet", {{}, {october}, {payment(today.addDays(1), 300'00)}}, today, 300'00,
        {2026, 11, 16});
    row("a payment of today is", {{}, {october}, {payment(today, 300'00)}}, today, 0, {});
    row("a recalculation is a credit", {{}, {august, charge(202609, -60'00)}, {}}, today, 40'00, {2026, 9, 15});
    row("overpaid before", {{250'00}, {august, september}, {}}, today, 50'00, {2026, 10, 15});
    row("owed before", {{-70'00}, {september}, {payment({2026, 10, 1}, 20'00)}}, today, 250'00, {2026, 9, 15});
    row("owed before, no charges", {{-70'00}, {}, {}}, today, 70'00, {2026, 11, 16});
    row("rows in any order", {{}, {october, august}, {payment({2026, 10, 1}, 100'00)}}, today, 300'00, {2026, 11, 16});
    row("older than the calendar", {{}, {charge(201911, 10'00)}, {}}, today, 10'00, {2019, 12, 10});
    row("older than the rules", {{}, {charge(200411, 10'00)}, {}}, today, 10'00, {2004, 12, 1});
}

void TestDeadline::overdue() {
    QFETCH(Statement, history);
    QFETCH(QDate, today);
    const Overdue overdue = overdueDebt(history, today, dueRules(), calendarOfTest());
    QTEST(overdue.amount.kopecks, "amount");
    QTEST(overdue.oldestDue, "oldest");
}

void TestDeadline::transition_data() {
    QTest::addColumn<AppealState>("from");
    QTest::addColumn<QString>("allowed"); // codes
    QTest::newRow("new") << AppealState::New << "assigned in_work answered";
    QTest::newRow("assigned") << AppealState::Assigned << "assigned in_work answered";
    QTest::newRow("in work") << AppealState::InWork << "assigned waiting on_review answered";
    QTest::newRow("waiting") << AppealState::Waiting << "in_work answered";
    QTest::newRow("on review") << AppealState::OnReview << "in_work answered";
    QTest::newRow("answered") << AppealState::Answered << "in_work closed";
    QTest::newRow("closed") << AppealState::Closed << "in_work";
}

void TestDeadline::transition() {
    QFETCH(AppealState, from);
    QFETCH(QString, allowed);
    const QStringList allowedCodes = allowed.split(u' ');
    for (const Coded<AppealState>& to : codeTable<AppealState>()) {
        const Status status = checkTransition(from, to.value, QDateTime(), QDateTime::currentDateTimeUtc());
        QCOMPARE(status.ok(), allowedCodes.contains(code(to.value)));
        if (!status) {
            QCOMPARE(status.error().findings.first().what, FindingCase::StateChangeImpossible);
            QCOMPARE(ruleId(status.error().findings.first().rule), QStringLiteral("A-STATE"));
        }
    }
}

void TestDeadline::reopening_data() {
    QTest::addColumn<AppealState>("from");
    QTest::addColumn<AppealState>("to");
    QTest::addColumn<qint64>("secondsLater");
    QTest::addColumn<bool>("allowed");
    constexpr qint64 limit = 30 * 24 * 3600;
    QTest::newRow("at once") << AppealState::Closed << AppealState::InWork << qint64(1) << true;
    QTest::newRow("on the last second") << AppealState::Closed << AppealState::InWork << limit << true;
    QTest::newRow("too late") << AppealState::Closed << AppealState::InWork << limit + 1 << false;
    QTest::newRow("answered, too late") << AppealState::Answered << AppealState::InWork << limit + 1 << false;
    QTest::newRow("closing has no limit") << AppealState::Answered << AppealState::Closed << limit + 1 << true;
    QTest::newRow("open ones have no limit") << AppealState::Waiting << AppealState::InWork << limit + 1 << true;
}

void TestDeadline::reopening() {
    QFETCH(AppealState, from);
    QFETCH(AppealState, to);
    QFETCH(qint64, secondsLater);
    const QDateTime closedAt(QDate(2026, 10, 1), QTime(22, 30), Qt::UTC);
    const Status status = checkTransition(from, to, closedAt, closedAt.addSecs(secondsLater));
    QTEST(status.ok(), "allowed");
    if (!status) {
        QCOMPARE(status.error().findings.first().what, FindingCase::ReopenTooLate);
        QCOMPARE(status.error().findings.first().date, QDate(2026, 10, 2)); // Kaliningrad's day
    }
}

QTEST_APPLESS_MAIN(TestDeadline)
#include "test_deadline.moc"
