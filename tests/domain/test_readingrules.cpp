#include "readingfixture.h"
#include "referencefile.h"

#include <QTest>

using namespace line605;
using test::MeterFixture;

/// R-WINDOW's calendar, use between readings, use by months, the parameters' file.
class TestReadingRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void deliveredFile();
    void badFile_data();
    void badFile();
    void window_data();
    void window();
    void useBetween_data();
    void useBetween();
    void monthlyUse();
    void monthlyUseOfReplacedMeter();
    void monthlyUseOfNothing();
};

void TestReadingRules::deliveredFile() {
    const Result<ReadingRules> rules =
        ReadingRules::fromJson(test::referenceFile(QStringLiteral("reading_rules.json")));
    QVERIFY(rules);
    QCOMPARE(rules.value().windowFirstDay, 20);
    QCOMPARE(rules.value().windowLastDay, 25);
    QCOMPARE(rules.value().rolloverFactor, 3);
    QCOMPARE(rules.value().adviceFactor, 3);
    QCOMPARE(rules.value().supervisorFactor, 10);
    QCOMPARE(rules.value().slipLimitKwh, 50);
    QCOMPARE(rules.value().since, QDate(2021, 4, 6));
}

void TestReadingRules::badFile_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("missing") << "slip_limit_kwh"
                             << "";
    QTest::newRow("text") << "window_first_day"
                          << "\"20\"";
    QTest::newRow("fraction") << "window_first_day"
                              << "20.5";
    QTest::newRow("day 0") << "window_first_day"
                           << "0";
    QTest::newRow("day 29") << "window_last_day"
                            << "29";
    QTest::newRow("window ends before it begins") << "window_last_day"
                                                  << "19";
    QTest::newRow("factor 0") << "rollover_factor"
                              << "0";
    QTest::newRow("supervisor below advice") << "supervisor_factor"
                                             << "2";
    QTest::newRow("negative slip") << "slip_limit_kwh"
                                   << "-1";
    QTest::newRow("huge") << "slip_limit_kwh"
                          << "1e300";
    QTest::newRow("no date") << "since"
                             << "\"2021-02-30\"";
    QTest::newRow("date with time") << "since"
                                    << "\"2021-04-06T00:00:00\"";
    QTest::newRow("not JSON") << "since"
                              << "}";
}

void TestReadingRules::badFile() {
    QFETCH(QString, key);
    QFETCH(QString, value);
    const QStringList good{"\"window_first_day\": 20", "\"window_last_day\": 25",   "\"rollover_factor\": 3",
                           "\"advice_factor\": 3",     "\"supervisor_factor\": 10", "\"slip_limit_kwh\": 50",
                           "\"since\": \"2021-04-06\""};
    QVERIFY(ReadingRules::fromJson("{" + good.join(u',').toUtf8() + "}"));
    QStringList bad;
    for (const QString& field : good) {
        if (!field.contains(key))
            bad << field;
        else if (!value.isEmpty())
            bad << u'"' + key + "\": " + value;
    }
    const Result<ReadingRules> rules = ReadingRules::fromJson("{" + bad.join(u',').toUtf8() + "}");
    QVERIFY(!rules);
    QCOMPARE(rules.error().code, ErrorCode::ReferenceMissing);
}

void TestReadingRules::window_data() {
    QTest::addColumn<QDate>("day");
    QTest::addColumn<WindowState>("state");
    QTest::addColumn<QDate>("opens");
    QTest::addColumn<int>("daysLeft");
    QTest::addColumn<int>("period");
    const auto row = [](const char* name, QDate day, WindowState state, QDate opens, int daysLeft, int period) {
        QTest::newRow(name) << day << state << opens << daysLeft << period;
    };
    row("first of the month", {2026, 11, 1}, WindowState::Before, {2026, 11, 20}, 19, 202611);
    row("the day before", {2026, 11, 19}, WindowState::Before, {2026, 11, 20}, 1, 202611);
    row("opens", {2026, 11, 20}, WindowState::Open, {2026, 11, 20}, 5, 202611);
    row("in the middle", {2026, 11, 22}, WindowState::Open, {2026, 11, 20}, 3, 202611);
    row("last day", {2026, 11, 25}, WindowState::Open, {2026, 11, 20}, 0, 202611);
    row("the day after", {2026, 11, 26}, WindowState::After, {2026, 12, 20}, 24, 202612);
    row("last of the year", {2026, 12, 31}, WindowState::After, {2027, 1, 20}, 20, 202701);
    row("leap day", {2024, 2, 29}, WindowState::After, {2024, 3, 20}, 20, 202403);
}

void TestReadingRules::window() {
    QFETCH(QDate, day);
    QFETCH(QDate, opens);
    const ReadingRules rules;
    const ReadingWindow window = readingWindow(day, rules);
    QTEST(window.state, "state");
    QCOMPARE(window.opens, opens);
    QCOMPARE(window.closes, opens.addDays(5));
    QTEST(window.daysLeft, "daysLeft");
    QTEST(periodOfReading(day, rules).key(), "period");
}

void TestReadingRules::useBetween_data() {
    QTest::addColumn<qint64>("earlier");
    QTest::addColumn<qint64>("later");
    QTest::addColumn<bool>("rolledOver");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("use");
    QTest::newRow("plain") << qint64(100) << qint64(250) << false << 5 << qint64(150);
    QTest::newRow("none") << qint64(100) << qint64(100) << false << 5 << qint64(0);
    QTest::newRow("rolled over") << qint64(99'900) << qint64(50) << true << 5 << qint64(150);
    QTest::newRow("rolled over, 4 digits") << qint64(9'990) << qint64(10) << true << 4 << qint64(20);
    QTest::newRow("rolled over, 7 digits") << qint64(9'999'999) << qint64(0) << true << 7 << qint64(1);
    QTest::newRow("rolled over, not said") << qint64(99'900) << qint64(50) << false << 5 << qint64(150);
    QTest::newRow("settled downward") << qint64(5'000) << qint64(4'900) << false << 5 << qint64(-100);
    QTest::newRow("half of the dial") << qint64(60'000) << qint64(10'000) << false << 5 << qint64(-50'000);
    QTest::newRow("said, but no drop") << qint64(100) << qint64(250) << true << 5 << qint64(150);
}

void TestReadingRules::useBetween() {
    QFETCH(qint64, earlier);
    QFETCH(qint64, later);
    QFETCH(bool, rolledOver);
    QFETCH(int, digits);
    QTEST(line605::useBetween(test::readingOf(earlier), test::readingOf(later, rolledOver), digits).kwh, "use");
}

void TestReadingRules::monthlyUse() {
    MeterFixture meter(2);
    meter.add({2026, 8, 22}, 1000);
    meter.add({2026, 9, 22}, 1100);
    meter.add({2026, 9, 22}, 9999).superseded = true;
    meter.add({2026, 9, 27}, 1120); // after the window: October's
    meter.add({2026, 10, 22}, 1220);
    meter.add({2026, 11, 22}, 1300, TariffZone::T1, ReadingSource::Average);
    meter.add({2026, 11, 25}, 1310); // the real one after it: the month stays partly calculated
    meter.add({2026, 8, 22}, 500, TariffZone::T2);
    meter.add({2026, 9, 22}, 530, TariffZone::T2);
    const QVector<MonthlyUse> months = line605::monthlyUse({meter.history()}, ReadingRules());
    QCOMPARE(months.size(), 3);
    QCOMPARE(months.at(0).period.key(), 202609);
    QCOMPARE(months.at(0).byZone.size(), 2);
    QCOMPARE(months.at(0).byZone.at(0).kwh, 100);
    QCOMPARE(months.at(0).byZone.at(1).kwh, 30);
    QCOMPARE(months.at(0).calculated, false);
    QCOMPARE(months.at(1).period.key(), 202610);
    QCOMPARE(months.at(1).byZone.at(0).kwh, 120);
    QCOMPARE(months.at(1).byZone.at(1).kwh, 0);
    QCOMPARE(months.at(2).byZone.at(0).kwh, 90);
    QCOMPARE(months.at(2).calculated, true);
}

void TestReadingRules::monthlyUseOfReplacedMeter() {
    MeterFixture old;
    old.add({2026, 9, 22}, 99'000);
    old.add({2026, 10, 10}, 99'060);
    MeterFixture fresh(3);
    fresh.add({2026, 10, 10}, 3);
    fresh.add({2026, 10, 22}, 43);
    fresh.add({2026, 10, 10}, 1, TariffZone::T3);
    fresh.add({2026, 10, 22}, 6, TariffZone::T3);
    // R-REPLACED: last of the old + first of the new are separate; the month's use is their sum.
    const QVector<MonthlyUse> months = line605::monthlyUse({old.history(), fresh.history()}, ReadingRules());
    QCOMPARE(months.size(), 1);
    QCOMPARE(months.at(0).byZone.size(), 3);
    QCOMPARE(months.at(0).byZone.at(0).kwh, 100);
    QCOMPARE(months.at(0).byZone.at(2).kwh, 5);
}

void TestReadingRules::monthlyUseOfNothing() {
    QVERIFY(line605::monthlyUse({}, ReadingRules()).isEmpty());
    MeterFixture meter;
    meter.add({2026, 9, 22}, 1);
    QVERIFY(line605::monthlyUse({meter.history()}, ReadingRules()).isEmpty());
}

QTEST_APPLESS_MAIN(TestReadingRules)
#include "test_readingrules.moc"
