#include "referencefile.h"

#include "domain/arrival.h"
#include "domain/calendar.h"

#include <QTest>

using namespace line605;

namespace {

WorkingCalendar delivered() {
    return WorkingCalendar::fromJson(test::referenceFile(QStringLiteral("production_calendar.json"))).value();
}

/// Whether the answer is the refusal for \a year.
template<class T>
bool missesYear(const Result<T>& answer, int year) {
    return !answer && answer.error().code == ErrorCode::RefusedByRule && answer.error().findings.size() == 1 &&
           answer.error().findings.first().what == FindingCase::CalendarMissing &&
           answer.error().findings.first().amount == year;
}

template<class T>
bool isBadInput(const Result<T>& answer) {
    return !answer && answer.error().code == ErrorCode::BadInput;
}

} // namespace

/// The production calendar and D-ARRIVAL.
class TestCalendar : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void day_data();
    void day();
    void next_data();
    void next();
    void added_data();
    void added();
    void between_data();
    void between();
    void outside();
    void badFile_data();
    void badFile();
    void arrival_data();
    void arrival();
    void arrivalOutside();
};

void TestCalendar::day_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("working");
    QTest::addColumn<bool>("shortDay");
    QTest::newRow("weekday") << QDate(2022, 11, 2) << true << false;
    QTest::newRow("before a holiday") << QDate(2022, 11, 3) << true << true;
    QTest::newRow("holiday") << QDate(2022, 11, 4) << false << false;
    QTest::newRow("Saturday") << QDate(2022, 11, 5) << false << false;
    QTest::newRow("working Saturday") << QDate(2024, 4, 27) << true << false;
    QTest::newRow("short working Saturday") << QDate(2024, 11, 2) << true << true;
    QTest::newRow("moved day off") << QDate(2024, 4, 29) << false << false;
    QTest::newRow("New Year 2026") << QDate(2026, 1, 9) << false << false;
    QTest::newRow("after New Year 2026") << QDate(2026, 1, 12) << true << false;
    QTest::newRow("last covered day") << QDate(2027, 12, 31) << false << false;
}

void TestCalendar::day() {
    QFETCH(QDate, date);
    const WorkingCalendar calendar = delivered();
    QVERIFY(calendar.covers(date));
    QTEST(calendar.isWorkingDay(date).value(), "working");
    QTEST(calendar.isShortDay(date).value(), "shortDay");
}

void TestCalendar::next_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QDate>("next");
    QTest::newRow("itself") << QDate(2026, 11, 3) << QDate(2026, 11, 3);
    QTest::newRow("holiday") << QDate(2026, 11, 4) << QDate(2026, 11, 5);
    QTest::newRow("weekend") << QDate(2026, 11, 21) << QDate(2026, 11, 23);
    QTest::newRow("New Year") << QDate(2025, 12, 31) << QDate(2026, 1, 12);
}

void TestCalendar::next() {
    QFETCH(QDate, date);
    QTEST(delivered().sameOrNextWorkingDay(date).value(), "next");
}

void TestCalendar::added_data() {
    QTest::addColumn<QDate>("date");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("result");
    QTest::newRow("none") << QDate(2022, 11, 5) << 0 << QDate(2022, 11, 5);
    QTest::newRow("F5") << QDate(2022, 11, 3) << 3 << QDate(2022, 11, 9);
    QTest::newRow("from a Sunday") << QDate(2026, 11, 22) << 1 << QDate(2026, 11, 23);
    QTest::newRow("over New Year") << QDate(2025, 12, 30) << 1 << QDate(2026, 1, 12);
    QTest::newRow("over a working Saturday") << QDate(2024, 4, 26) << 2 << QDate(2024, 5, 2);
}

void TestCalendar::added() {
    QFETCH(QDate, date);
    QFETCH(int, days);
    QTEST(delivered().addWorkingDays(date, days).value(), "result");
}

void TestCalendar::between_data() {
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<int>("days");
    QTest::newRow("same day") << QDate(2026, 11, 3) << QDate(2026, 11, 3) << 0;
    QTest::newRow("F5") << QDate(2022, 11, 3) << QDate(2022, 11, 9) << 3;
    QTest::newRow("backward") << QDate(2022, 11, 9) << QDate(2022, 11, 3) << -3;
    QTest::newRow("the year 2026") << QDate(2025, 12, 31) << QDate(2026, 12, 31) << 247;
}

void TestCalendar::between() {
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QTEST(delivered().workingDaysBetween(from, to).value(), "days");
}

void TestCalendar::outside() {
    const WorkingCalendar calendar = delivered();
    const QDate early(2021, 12, 31);
    const QDate late(2028, 1, 1);
    const QDate known(2027, 12, 30);
    QVERIFY(!calendar.covers(early));
    QVERIFY(!calendar.covers(QDate()));
    QVERIFY(missesYear(calendar.isWorkingDay(early), 2021));
    QVERIFY(missesYear(calendar.isShortDay(late), 2028));
    QVERIFY(missesYear(calendar.sameOrNextWorkingDay(QDate(2027, 12, 31)), 2028));
    QVERIFY(missesYear(calendar.addWorkingDays(early, 0), 2021));
    QVERIFY(missesYear(calendar.addWorkingDays(known, 5), 2028));
    QVERIFY(missesYear(calendar.workingDaysBetween(early, known), 2021));
    QVERIFY(missesYear(calendar.workingDaysBetween(known, late), 2028));
    QVERIFY(isBadInput(calendar.isWorkingDay(QDate())));
    QVERIFY(isBadInput(calendar.addWorkingDays(known, -1)));
    // A calendar with a hole in the middle is not counted across.
    const WorkingCalendar holed =
        WorkingCalendar::fromJson(R"({"years": {"2024": {"off": [], "working_weekend": [], "short": []},
                                                "2026": {"off": [], "working_weekend": [], "short": []}}})")
            .value();
    QVERIFY(missesYear(holed.workingDaysBetween(QDate(2024, 12, 1), QDate(2026, 2, 1)), 2025));
}

void TestCalendar::badFile_data() {
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("calendar");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("no years") << QByteArray("{}");
    QTest::newRow("years is a list") << QByteArray(R"({"years": []})");
    QTest::newRow("year is a word") << QByteArray(R"({"years": {"next": {}}})");
    QTest::newRow("year 3000") << QByteArray(R"({"years": {"3000": {"off": [], "working_weekend": [], "short": []}}})");
    QTest::newRow("year is a list") << QByteArray(R"({"years": {"2026": []}})");
    QTest::newRow("no days") << QByteArray(R"({"years": {"2026": {"off": [], "short": []}}})");
    QTest::newRow("number") << QByteArray(R"({"years": {"2026": {"off": [1], "working_weekend": [], "short": []}}})");
    QTest::newRow("31 June") << QByteArray(
        R"({"years": {"2026": {"off": ["06-31"], "working_weekend": [], "short": []}}})");
    QTest::newRow("same year twice") << QByteArray(
        R"({"years": {"2026": {"off": [], "working_weekend": [], "short": []},
                      "2026": {"off": ["01-01"], "working_weekend": [], "short": []}}})");
}

void TestCalendar::badFile() {
    QFETCH(QByteArray, json);
    const Result<WorkingCalendar> calendar = WorkingCalendar::fromJson(json);
    QVERIFY(!calendar);
    QCOMPARE(calendar.error().code, ErrorCode::ReferenceMissing);
    QVERIFY(!calendar.error().detail.isEmpty());
}

void TestCalendar::arrival_data() {
    QTest::addColumn<QDate>("paidOn");
    QTest::addColumn<QDate>("by");
    QTest::addColumn<QString>("days"); // P payment day, H holiday, W weekend, digit = counted
    QTest::newRow("03.11.2022") << QDate(2022, 11, 3) << QDate(2022, 11, 9) << "PHWW123";
    QTest::newRow("a plain week") << QDate(2026, 11, 16) << QDate(2026, 11, 19) << "P123";
    QTest::newRow("Friday") << QDate(2026, 11, 20) << QDate(2026, 11, 25) << "PWW123";
    QTest::newRow("Saturday") << QDate(2026, 11, 21) << QDate(2026, 11, 25) << "PW123";
    QTest::newRow("before 4 November 2026") << QDate(2026, 11, 3) << QDate(2026, 11, 9) << "PH12WW3";
    QTest::newRow("working Saturday") << QDate(2024, 4, 26) << QDate(2024, 5, 3) << "P1WHHH23";
    QTest::newRow("New Year") << QDate(2025, 12, 30) << QDate(2026, 1, 14) << "PHHHWWHHHHHWW123";
}

void TestCalendar::arrival() {
    QFETCH(QDate, paidOn);
    const Result<Arrival> arrival = paymentArrival(paidOn, delivered());
    QVERIFY(arrival);
    QTEST(arrival.value().by, "by");
    QString days;
    QDate expected = paidOn;
    for (const ArrivalDay& day : arrival.value().days) {
        QCOMPARE(day.date, expected);
        expected = expected.addDays(1);
        switch (day.count) {
        case DayCount::PaymentDay:
            days += u'P';
            break;
        case DayCount::Weekend:
            days += u'W';
            break;
        case DayCount::Holiday:
            days += u'H';
            break;
        case DayCount::Counted:
            days += QString::number(day.number);
            break;
        }
    }
    QTEST(days, "days");
    QCOMPARE(arrival.value().days.last().date, arrival.value().by);
}

void TestCalendar::arrivalOutside() {
    QVERIFY(missesYear(paymentArrival(QDate(2027, 12, 30), delivered()), 2028));
    QVERIFY(missesYear(paymentArrival(QDate(2020, 1, 1), delivered()), 2020));
    QVERIFY(isBadInput(paymentArrival(QDate(), delivered())));
}

QTEST_APPLESS_MAIN(TestCalendar)
#include "test_calendar.moc"
