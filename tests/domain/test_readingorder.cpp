#include "domain/readingorder.h"

#include <QTest>

using namespace line605;

namespace {

using Values = QVector<qint64>;
using Places = QVector<qsizetype>;

/// A reading each month.
QVector<DatedValue> monthly(const Values& values) {
    QVector<DatedValue> series;
    for (const qint64 value : values)
        series.append({QDate(2025, 1, 22).addMonths(int(series.size())), value});
    return series;
}

} // namespace

/// R-MONOTONIC over the past that a registry brings.
class ReadingOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatCannotBe_data();
    void findsWhatCannotBe();
    void allowsARolloverByTheTimePassed();
    void namesTheOtherOne();
    void judgesALongSeries();
};

void ReadingOrderTest::findsWhatCannotBe_data() {
    QTest::addColumn<Values>("values");
    QTest::addColumn<int>("digits");
    QTest::addColumn<Places>("wrong");
    QTest::newRow("none") << Values{} << 5 << Places{};
    QTest::newRow("one") << Values{7} << 5 << Places{};
    QTest::newRow("rising") << Values{100, 200, 200, 350} << 5 << Places{};
    QTest::newRow("the later of two") << Values{12'000, 11'000} << 5 << Places{1};
    QTest::newRow("a low last one") << Values{100, 200, 300, 250} << 5 << Places{3};
    QTest::newRow("a low one between") << Values{100, 200, 30, 300, 400} << 5 << Places{2};
    QTest::newRow("a high one between") << Values{100, 200, 30'000, 300, 400} << 5 << Places{2};
    QTest::newRow("a high first one") << Values{40'000, 200, 300, 400} << 5 << Places{0};
    QTest::newRow("two of them") << Values{100, 90, 200, 9'000, 300, 400} << 5 << Places{1, 3};
    QTest::newRow("rollover") << Values{99'500, 99'900, 250, 600} << 5 << Places{};
    QTest::newRow("rollover of four digits") << Values{9'500, 9'900, 250} << 4 << Places{};
    QTest::newRow("too much for a rollover") << Values{60'000, 60'200, 5'000} << 5 << Places{2};
    QTest::newRow("all nines") << Values{100, 99'999, 12'000, 12'100} << 5 << Places{1};
}

void ReadingOrderTest::findsWhatCannotBe() {
    QFETCH(Values, values);
    QFETCH(int, digits);
    QTEST(againstOrder(monthly(values), digits), "wrong");
}

void ReadingOrderTest::allowsARolloverByTheTimePassed() {
    const DatedValue before{QDate(2025, 1, 22), 9'000};
    QCOMPARE(againstOrder({before, {QDate(2025, 2, 22), 1'500}}, 4), Places{1});
    QCOMPARE(againstOrder({before, {QDate(2025, 4, 22), 1'500}}, 4), Places{});
    // However long it was, no more than half of what the meter can show.
    QCOMPARE(againstOrder({before, {QDate(2029, 4, 22), 4'500}}, 4), Places{1});
}

void ReadingOrderTest::namesTheOtherOne() {
    const QVector<DatedValue> low = monthly({100, 200, 30, 300});
    QCOMPARE(contradicted(low, {2}, 2).value, 200);
    const QVector<DatedValue> high = monthly({100, 200, 30'000, 300, 400});
    QCOMPARE(contradicted(high, {2}, 2).value, 300);
    QCOMPARE(contradicted(high, {2}, 2).on, high.at(3).on);
    const QVector<DatedValue> first = monthly({40'000, 200, 300});
    QCOMPARE(contradicted(first, {0}, 0).value, 200);
    // Those that are wrong themselves contradict nothing.
    const QVector<DatedValue> two = monthly({100, 200, 30, 40, 300});
    QCOMPARE(contradicted(two, {2, 3}, 3).value, 200);
    const QVector<DatedValue> higher = monthly({100, 30'000, 40'000, 300});
    QCOMPARE(contradicted(higher, {1, 2}, 1).value, 300);
    // At the end of a series only the one before is left, and of nothing but wrong ones nothing.
    QCOMPARE(contradicted(monthly({100, 200}), {1}, 1).value, 100);
    QVERIFY(!contradicted(monthly({200, 100}), {0, 1}, 0).on.isValid());
}

void ReadingOrderTest::judgesALongSeries() {
    Values values;
    for (int i = 0; i < 5000; ++i)
        values.append(i * 10);
    values[4000] = 5;
    QCOMPARE(againstOrder(monthly(values), 7), Places{4000});
}

QTEST_APPLESS_MAIN(ReadingOrderTest)
#include "test_readingorder.moc"
