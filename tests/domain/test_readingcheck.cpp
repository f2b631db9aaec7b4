#include "readingfixture.h"

#include <QTest>

#include <functional>

using namespace line605;
using test::MeterFixture;

namespace {

const QDate today(2026, 11, 22);

ReadingRules rulesOfTest() {
    ReadingRules rules;
    rules.since = QDate(2021, 4, 6);
    return rules;
}

ReadingCheck check(const MeterFixture& meter, const QVector<TypedValue>& typed, QDate readOn = today) {
    return checkReading(meter.history(), typed, readOn, today, rulesOfTest());
}

ReadingCheck check(const MeterFixture& meter, const QString& typed, QDate readOn = today, bool rollover = false) {
    return check(meter, {TypedValue{TariffZone::T1, typed, rollover}}, readOn);
}

QVector<FindingCase> cases(const ReadingCheck& check) {
    QVector<FindingCase> cases;
    for (const Finding& finding : check.findings)
        cases << finding.what;
    return cases;
}

std::optional<Finding> findingOf(const ReadingCheck& check, FindingCase what) {
    for (const Finding& finding : check.findings) {
        if (finding.what == what)
            return finding;
    }
    return std::nullopt;
}

/// A year of monthly readings of 200 kWh up to 22.10.2026, the last one 10 000.
MeterFixture yearOf200() {
    MeterFixture meter;
    meter.addMonthly({2026, 10, 22}, 13, 10'000, 200);
    return meter;
}

/// The same just before the dial of five digits ends: the last one 99 900.
MeterFixture nearRollover() {
    MeterFixture meter;
    meter.addMonthly({2026, 10, 22}, 13, 99'900, 200);
    return meter;
}

} // namespace

/// What is said of a reading before it is committed, rule by rule.
class TestReadingCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typed_data();
    void typed();
    void date_data();
    void date();
    void invalidDate();
    void meter_data();
    void meter();
    void step_data();
    void step();
    void rolloverOutcome();
    void laterReading_data();
    void laterReading();
    void previousIsNever_data();
    void previousIsNever();
    void directoryAlone();
    void directoryAndHistory();
    void zones();
    void zonesOfBrokenMeter();
    void zoneZero();
    void zoneWithoutAPast();
    void allZonesZero();
    void duplicate();
    void duplicateImported();
    void season_data();
    void season();
    void orderAndCitation();
};

void TestReadingCheck::typed_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<qint64>("value"); // -1 = none
    QTest::addColumn<QVector<FindingCase>>("said");
    const auto good = [](const char* name, const QString& text, int digits, qint64 value) {
        QTest::newRow(name) << text << digits << value << QList{FindingCase::CountsForMonth};
    };
    const auto bad = [](const char* name, const QString& text, int digits, FindingCase what) {
        QTest::newRow(name) << text << digits << qint64(-1) << QList{FindingCase::CountsForMonth, what};
    };
    good("plain", "12345", 5, 12345);
    good("zero", "0", 5, 0);
    good("zeros", "00000", 5, 0);
    good("leading zeros", "00123", 5, 123);
    good("more leading zeros than digits", "0000123", 5, 123);
    good("spaces around", " 123 ", 5, 123);
    good("grouped", "12 345", 5, 12345);
    good("no-break space", "12\u00A0345", 5, 12345);
    good("narrow no-break space", "12\u202F345", 5, 12345);
    good("thin space", "12\u2009345", 5, 12345);
    good("largest of 4", "9999", 4, 9999);
    good("largest of 7", "9999999", 7, 9999999);
    bad("empty", "", 5, FindingCase::ZoneMissing);
    bad("blank", " \u00A0 ", 5, FindingCase::ZoneMissing);
    bad("six of five", "123456", 5, FindingCase::TooManyDigits);
    bad("five of four", "10000", 4, FindingCase::TooManyDigits);
    bad("thirty-eight digits", QString(38, u'9'), 7, FindingCase::TooManyDigits);
    bad("ten megabytes", QString(10'000'000, u'9'), 7, FindingCase::TooManyDigits);
    bad("tenths by comma", "123,4", 5, FindingCase::NotANumber);
    bad("tenths by point", "123.4", 5, FindingCase::NotANumber);
    bad("negative", "-5", 5, FindingCase::NotANumber);
    bad("plus", "+5", 5, FindingCase::NotANumber);
    bad("exponent", "1e3", 5, FindingCase::NotANumber);
    bad("letters", "12З45", 5, FindingCase::NotANumber);
    bad("NaN", "NaN", 5, FindingCase::NotANumber);
    bad("Arabic digits", "\u0661\u0662", 5, FindingCase::NotANumber);
    bad("NUL", QStringLiteral("12") + QChar(u'\0'), 5, FindingCase::NotANumber);
}

void TestReadingCheck::typed() {
    QFETCH(QString, text);
    QFETCH(int, digits);
    const MeterFixture meter(1, digits);
    const ReadingCheck result = check(meter, text);
    QTEST(cases(result), "said");
    QCOMPARE(result.zones.size(), 1);
    QTEST(result.zones.first().value.value_or(-1), "value");
    QCOMPARE(result.refused(), !result.zones.first().value.has_value());
    if (result.refused())
        QCOMPARE(result.findings.last().limit, digits);
}

void TestReadingCheck::date_data() {
    QTest::addColumn<QDate>("readOn");
    QTest::addColumn<FindingCase>("what");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<QDate>("said");
    QTest::addColumn<int>("period");
    QTest::newRow("in the window") << QDate(2026, 11, 20) << FindingCase::CountsForMonth << Severity::Advice
                                   << QDate(2026, 11, 1) << 202611;
    QTest::newRow("before the window") << QDate(2026, 11, 19) << FindingCase::BeforeWindow << Severity::Advice
                                       << QDate(2026, 11, 19) << 202611;
    QTest::newRow("after the window") << QDate(2026, 10, 26) << FindingCase::AfterWindow << Severity::Advice
                                      << QDate(2026, 11, 1) << 202611;
    QTest::newRow("tomorrow") << QDate(2026, 11, 23) << FindingCase::DateInFuture << Severity::Refusal << today
                              << 202611;
}

void TestReadingCheck::date() {
    QFETCH(QDate, readOn);
    const ReadingCheck result = check(MeterFixture(), QStringLiteral("1"), readOn);
    QCOMPARE(result.findings.size(), 1);
    const Finding& finding = result.findings.first();
    QCOMPARE(finding.rule, Rule::RWindow);
    QTEST(finding.what, "what");
    QTEST(finding.severity, "severity");
    QTEST(finding.date, "said");
    QTEST(result.countsFor.key(), "period");
}

void TestReadingCheck::invalidDate() {
    const ReadingCheck result = check(yearOf200(), QStringLiteral("10100"), QDate());
    QCOMPARE(cases(result), QList{FindingCase::DateInFuture});
    QVERIFY(result.refused());
    QVERIFY(result.countsFor.isNull());
}

void TestReadingCheck::meter_data() {
    QTest::addColumn<QDate>("installedOn");
    QTest::addColumn<QDate>("removedOn");
    QTest::addColumn<QDate>("readOn");
    QTest::addColumn<QVector<FindingCase>>("said");
    const QList plain{FindingCase::CountsForMonth};
    const QDate may(2026, 5, 22);
    QTest::newRow("in use") << QDate(2024, 1, 1) << QDate() << may << plain;
    QTest::newRow("installed on the day") << may << QDate() << may << plain;
    QTest::newRow("installation unknown") << QDate() << QDate() << may << plain;
    QTest::newRow("before installation") << may.addDays(1) << QDate() << may
                                         << QList{FindingCase::CountsForMonth, FindingCase::BeforeInstallation};
    QTest::newRow("removed on the day") << QDate(2024, 1, 1) << may << may
                                        << QList{FindingCase::CountsForMonth, FindingCase::MeterRemoved};
    QTest::newRow("after removal") << QDate(2024, 1, 1) << may.addDays(-1) << may
                                   << QList{FindingCase::CountsForMonth, FindingCase::AfterRemoval};
}

void TestReadingCheck::meter() {
    QFETCH(QDate, installedOn);
    QFETCH(QDate, removedOn);
    QFETCH(QDate, readOn);
    QFETCH(QVector<FindingCase>, said);
    MeterFixture fixture;
    fixture.meter().installedOn = installedOn;
    fixture.meter().removedOn = removedOn;
    const ReadingCheck result = check(fixture, QStringLiteral("1"), readOn);
    QCOMPARE(cases(result), said);
    if (said.last() == FindingCase::MeterRemoved)
        QCOMPARE(worst(result.findings), Severity::ReadBack);
    else
        QCOMPARE(result.refused(), said.size() == 2);
}

void TestReadingCheck::step_data() {
    QTest::addColumn<MeterFixture>("meter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QVector<FindingCase>>("said");
    QTest::addColumn<qint64>("use");
    const auto row = [](const char* name, const MeterFixture& meter, const char* typed, bool confirmed,
                        std::optional<FindingCase> what, qint64 use) {
        QList said{FindingCase::CountsForMonth};
        if (what)
            said << *what;
        QTest::newRow(name) << meter << QString::fromLatin1(typed) << confirmed << said << use;
    };
    const MeterFixture plain = yearOf200();
    const MeterFixture full = nearRollover();
    row("usual", plain, "10200", false, {}, 200);
    row("a flag without a drop means nothing", plain, "10200", true, {}, 200);
    // Usual for the 31 days: 204 (recent 600 in 92 days, season 200 in 31).
    row("three times", plain, "10603", false, {}, 603);
    row("over three times", plain, "10640", false, FindingCase::UseHigh, 640);
    row("over ten times", plain, "12100", false, FindingCase::UseVeryHigh, 2100);
    row("zero", plain, "10000", false, FindingCase::UseZero, 0);
    row("a slip", plain, "9990", false, FindingCase::BelowPrevious, 0);
    row("a slip is never a rollover", plain, "9990", true, FindingCase::BelowPrevious, 0);
    row("a slip at its limit", full, "99850", true, FindingCase::BelowPrevious, 0);
    row("much lower", plain, "1000", false, FindingCase::BelowPrevious, 0);
    row("much lower, said to be a rollover", plain, "1000", true, FindingCase::RolloverImplausible, 0);
    row("rollover, to be asked", full, "100", false, FindingCase::RolloverPossible, 0);
    row("rollover, confirmed", full, "100", true, FindingCase::RolloverConfirmed, 200);
    row("rollover over three times", full, "520", true, FindingCase::RolloverImplausible, 0);
    MeterFixture single;
    single.add({2026, 10, 22}, 99'900);
    row("rollover without a past", single, "100", true, FindingCase::RolloverImplausible, 0);
    row("use without a past", single, "99999", false, {}, 99);
    row("first reading ever", MeterFixture(), "50000", false, {}, 0);
    MeterFixture broken; // more digits than the meter has
    broken.addMonthly({2026, 10, 22}, 13, 250'000, 200);
    row("previous beyond the dial", broken, "100", true, FindingCase::RolloverImplausible, 0);
    MeterFixture empty;
    empty.addMonthly({2026, 10, 22}, 13, 500, 0);
    row("still nothing where nothing is usual", empty, "500", false, {}, 0);
    row("a first use where nothing is usual", empty, "520", false, FindingCase::UseHigh, 20);
    MeterFixture holiday;
    holiday.addMonthly({2026, 9, 22}, 12, 10'000, 200);
    holiday.add({2026, 10, 22}, 10'000);
    row("zero where it was before", holiday, "10000", false, {}, 0);
}

void TestReadingCheck::step() {
    QFETCH(MeterFixture, meter);
    QFETCH(QString, typed);
    QFETCH(bool, confirmed);
    const ReadingCheck result = check(meter, typed, today, confirmed);
    QTEST(cases(result), "said");
    QTEST(result.use.kwh, "use");
    QCOMPARE(result.zones.first().use, result.use);
}

void TestReadingCheck::rolloverOutcome() {
    const ReadingCheck asked = check(nearRollover(), QStringLiteral("100"));
    QVERIFY(asked.refused());
    const std::optional<Finding> possible = findingOf(asked, FindingCase::RolloverPossible);
    QVERIFY(possible);
    QCOMPARE(possible->amount, 200);
    QCOMPARE(possible->limit, 99'900);
    QCOMPARE(possible->date, QDate(2026, 10, 22));
    QVERIFY(!asked.zones.first().rolledOver);

    const ReadingCheck confirmed = check(nearRollover(), QStringLiteral("100"), today, true);
    QVERIFY(!confirmed.refused());
    QVERIFY(confirmed.zones.first().rolledOver);
    QCOMPARE(confirmed.zones.first().previous->value, 99'900);
    QCOMPARE(confirmed.days, 31);

    const ReadingCheck tooMuch = check(nearRollover(), QStringLiteral("520"), today, true);
    QVERIFY(tooMuch.refused());
    const std::optional<Finding> implausible = findingOf(tooMuch, FindingCase::RolloverImplausible);
    QCOMPARE(implausible->amount, 620);
    QCOMPARE(implausible->limit, 3 * tooMuch.usual.kwh);
}

void TestReadingCheck::laterReading_data() {
    QTest::addColumn<MeterFixture>("meter");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QVector<FindingCase>>("said");
    MeterFixture meter;
    meter.addMonthly({2026, 9, 22}, 13, 9'800, 200);
    meter.add({2026, 11, 22}, 10'200);
    QTest::newRow("between") << meter << "10000" << false << QList{FindingCase::CountsForMonth};
    QTest::newRow("equal to the later") << meter << "10200" << false << QList{FindingCase::CountsForMonth};
    QTest::newRow("above the later") << meter << "10300" << false
                                     << QList{FindingCase::CountsForMonth, FindingCase::LaterReadingExists};
    MeterFixture rolled;
    rolled.addMonthly({2026, 9, 22}, 13, 99'800, 200);
    rolled.add({2026, 11, 22}, 200).rolledOver = true;
    QTest::newRow("before the later one's rollover")
        << rolled << "99990" << false << QList{FindingCase::CountsForMonth};
    QTest::newRow("no second rollover") << rolled << "100" << true
                                        << QList{FindingCase::CountsForMonth, FindingCase::RolloverImplausible};
    MeterFixture calculated;
    calculated.addMonthly({2026, 9, 22}, 13, 9'800, 200);
    calculated.add({2026, 11, 22}, 9'900, TariffZone::T1, ReadingSource::Average);
    QTest::newRow("a calculated later one says nothing")
        << calculated << "10000" << false << QList{FindingCase::CountsForMonth};
}

void TestReadingCheck::laterReading() {
    QFETCH(MeterFixture, meter);
    QFETCH(QString, typed);
    QFETCH(bool, confirmed);
    const ReadingCheck result = check(meter, typed, QDate(2026, 10, 22), confirmed);
    QTEST(cases(result), "said");
    if (const std::optional<Finding> later = findingOf(result, FindingCase::LaterReadingExists)) {
        QCOMPARE(later->limit, 10'200);
        QCOMPARE(later->date, QDate(2026, 11, 22));
        QVERIFY(result.refused());
    }
}

void TestReadingCheck::previousIsNever_data() {
    QTest::addColumn<ReadingSource>("source");
    QTest::addColumn<bool>("superseded");
    QTest::addColumn<TariffZone>("zone");
    QTest::newRow("average") << ReadingSource::Average << false << TariffZone::T1;
    QTest::newRow("norm") << ReadingSource::Norm << false << TariffZone::T1;
    QTest::newRow("superseded") << ReadingSource::Phone << true << TariffZone::T1;
    QTest::newRow("another zone's") << ReadingSource::Phone << false << TariffZone::T2;
}

void TestReadingCheck::previousIsNever() {
    QFETCH(ReadingSource, source);
    QFETCH(bool, superseded);
    QFETCH(TariffZone, zone);
    MeterFixture meter;
    meter.add({2026, 9, 22}, 5'000);
    meter.add({2026, 10, 22}, 6'000, zone, source).superseded = superseded;
    const ReadingCheck result = check(meter, QStringLiteral("5900"));
    QCOMPARE(cases(result), QList{FindingCase::CountsForMonth});
    QCOMPARE(result.zones.first().previous->value, 5'000);
    QCOMPARE(result.use.kwh, 900);
    QCOMPARE(result.days, 61);
}

void TestReadingCheck::directoryAlone() {
    // The history of most accounts is not in the store, the last accepted reading is.
    MeterFixture meter;
    meter.meter().registers << Register{TariffZone::T1, 5'000, QDate(2026, 10, 22), ReadingSource::Cabinet};
    const ReadingCheck lower = check(meter, QStringLiteral("4000"));
    QCOMPARE(cases(lower), (QList{FindingCase::CountsForMonth, FindingCase::BelowPrevious}));
    QCOMPARE(lower.zones.first().previous->source, ReadingSource::Cabinet);
    const ReadingCheck higher = check(meter, QStringLiteral("5100"));
    QVERIFY(!higher.refused());
    QCOMPARE(higher.use.kwh, 100);
    const ReadingCheck earlier = check(meter, QStringLiteral("5100"), QDate(2026, 9, 22));
    QCOMPARE(earlier.findings.last().what, FindingCase::LaterReadingExists);
    meter.meter().registers.first().lastSource = ReadingSource::Norm;
    QVERIFY(!check(meter, QStringLiteral("4000")).zones.first().previous);
    meter.meter().registers.first() = Register{TariffZone::T1, 0, QDate(), ReadingSource::Phone};
    QVERIFY(!check(meter, QStringLiteral("4000")).zones.first().previous);
}

void TestReadingCheck::directoryAndHistory() {
    MeterFixture meter;
    meter.add({2026, 10, 22}, 5'000).recordedBy = QStringLiteral("orlova");
    meter.meter().registers << Register{TariffZone::T1, 5'000, QDate(2026, 10, 22), ReadingSource::Phone};
    QCOMPARE(check(meter, QStringLiteral("5100")).zones.first().previous->recordedBy, QStringLiteral("orlova"));
    // A second value of the directory's day is not in the history of this store.
    meter.meter().registers.first().lastValue = 5'050;
    QCOMPARE(check(meter, QStringLiteral("5100")).zones.first().previous->value, 5'050);
    // While a correction is typed the directory still has the value that it replaces.
    MeterFixture corrected;
    corrected.add({2026, 9, 22}, 4'900);
    corrected.add({2026, 10, 22}, 5'900).superseded = true;
    corrected.meter().registers << Register{TariffZone::T1, 5'900, QDate(2026, 10, 22), ReadingSource::Phone};
    QCOMPARE(check(corrected, QStringLiteral("5000")).zones.first().previous->value, 4'900);
}

void TestReadingCheck::zones() {
    MeterFixture meter(3);
    meter.add({2026, 10, 22}, 100, TariffZone::T1);
    meter.add({2026, 10, 22}, 200, TariffZone::T2);
    const QVector<TypedValue> all{{TariffZone::T3, QStringLiteral("5"), false},
                                  {TariffZone::T1, QStringLiteral("150"), false},
                                  {TariffZone::T2, QStringLiteral("220"), false}};
    const ReadingCheck whole = check(meter, all);
    QVERIFY(!whole.refused());
    QCOMPARE(whole.zones.size(), 3);
    QCOMPARE(whole.zones.at(0).zone, TariffZone::T1);
    QCOMPARE(whole.zones.at(2).value, std::optional<qint64>(5));
    QVERIFY(!whole.zones.at(2).previous);
    QCOMPARE(whole.use.kwh, 70);

    const ReadingCheck part = check(meter, all.mid(0, 2));
    QCOMPARE(cases(part), (QList{FindingCase::CountsForMonth, FindingCase::ZoneMissing}));
    QCOMPARE(part.findings.last().zone, std::optional(TariffZone::T2));
    QVERIFY(part.refused());

    MeterFixture two(2);
    const ReadingCheck over = check(two, all);
    QCOMPARE(cases(over), (QList{FindingCase::CountsForMonth, FindingCase::ZoneUnknown}));
    QCOMPARE(over.findings.last().zone, std::optional(TariffZone::T3));
    QCOMPARE(over.zones.size(), 2);
}

void TestReadingCheck::zonesOfBrokenMeter() {
    MeterFixture none(0);
    QCOMPARE(check(none, QStringLiteral("5")).zones.size(), 1);
    MeterFixture many(9);
    QCOMPARE(check(many, QStringLiteral("5")).zones.size(), 3);
}

void TestReadingCheck::zoneZero() {
    MeterFixture meter(2);
    meter.addMonthly({2026, 10, 22}, 13, 10'000, 200, TariffZone::T1);
    meter.addMonthly({2026, 10, 22}, 13, 5'000, 100, TariffZone::T2);
    const ReadingCheck result = check(
        meter, {{TariffZone::T1, QStringLiteral("10300"), false}, {TariffZone::T2, QStringLiteral("5000"), false}});
    QCOMPARE(cases(result), (QList{FindingCase::CountsForMonth, FindingCase::UseZero}));
    QCOMPARE(result.findings.last().zone, std::optional(TariffZone::T2));
    QCOMPARE(result.findings.last().severity, Severity::ReadBack);
}

void TestReadingCheck::zoneWithoutAPast() {
    // Two-zone meters get their second register later now and then: nothing is usual for it yet.
    MeterFixture meter(3);
    meter.addMonthly({2026, 10, 22}, 13, 10'000, 200, TariffZone::T1);
    meter.add({2026, 10, 22}, 40, TariffZone::T2);
    const ReadingCheck result = check(meter, {{TariffZone::T1, QStringLiteral("10200"), false},
                                              {TariffZone::T2, QStringLiteral("40"), false},
                                              {TariffZone::T3, QStringLiteral("9000"), false}});
    QCOMPARE(cases(result), QList{FindingCase::CountsForMonth});
    QCOMPARE(result.use.kwh, 200);
}

void TestReadingCheck::allZonesZero() {
    MeterFixture meter(2);
    meter.addMonthly({2026, 10, 22}, 13, 10'000, 200, TariffZone::T1);
    meter.addMonthly({2026, 10, 22}, 13, 5'000, 100, TariffZone::T2);
    const ReadingCheck result = check(
        meter, {{TariffZone::T1, QStringLiteral("10000"), false}, {TariffZone::T2, QStringLiteral("5000"), false}});
    QCOMPARE(cases(result), (QList{FindingCase::CountsForMonth, FindingCase::UseZero}));
    QVERIFY(!result.findings.last().zone);
}

void TestReadingCheck::duplicate() {
    MeterFixture meter(2);
    const QDateTime at(QDate(2026, 11, 22), QTime(8, 30), Qt::UTC);
    meter.add(today, 10'000).recordedAt = at;
    meter.add(today, 500, TariffZone::T2).recordedAt = at;
    const ReadingCheck same = check(
        meter, {{TariffZone::T1, QStringLiteral("10000"), false}, {TariffZone::T2, QStringLiteral("500"), false}});
    QCOMPARE(cases(same), (QList{FindingCase::CountsForMonth, FindingCase::AlreadyTaken, FindingCase::AlreadyTaken}));
    QCOMPARE(same.findings.last().at, at);
    QCOMPARE(same.findings.last().date, today);
    QVERIFY(same.refused());
    const ReadingCheck lower =
        check(meter, {{TariffZone::T1, QStringLiteral("9999"), false}, {TariffZone::T2, QStringLiteral("501"), false}});
    QCOMPARE(cases(lower), (QList{FindingCase::CountsForMonth, FindingCase::BelowPrevious}));
    QCOMPARE(lower.days, 0);
    const ReadingCheck other = check(
        meter, {{TariffZone::T1, QStringLiteral("10001"), false}, {TariffZone::T2, QStringLiteral("501"), false}});
    QVERIFY(!other.refused());
}

void TestReadingCheck::duplicateImported() {
    MeterFixture meter;
    meter.add(today, 10'000);
    const ReadingCheck result = check(meter, QStringLiteral("10000"));
    QCOMPARE(result.findings.last().what, FindingCase::AlreadyTaken);
    QVERIFY(result.findings.last().at.isNull());
    // The same value on another day is a use of nothing, not a duplicate.
    meter = MeterFixture();
    meter.add(today.addDays(-1), 10'000);
    QVERIFY(!check(meter, QStringLiteral("10000")).refused());
}

void TestReadingCheck::season_data() {
    QTest::addColumn<MeterFixture>("meter");
    QTest::addColumn<qint64>("usual");
    MeterFixture none;
    none.add({2026, 10, 22}, 100);
    QTest::newRow("one reading is no past") << none << qint64(0);
    MeterFixture recent;
    recent.addMonthly({2026, 10, 22}, 2, 300, 300); // 300 in 30 days
    QTest::newRow("the last month alone") << recent << qint64(310);
    MeterFixture both;
    both.addMonthly({2025, 11, 22}, 2, 620, 620);   // 20 a day, a year before
    both.addMonthly({2026, 10, 22}, 2, 3'960, 300); // 10 a day ever since
    QTest::newRow("mean with the season") << both << qint64(465);
    MeterFixture unordered;
    unordered.add({2026, 10, 22}, 300);
    unordered.add({2026, 9, 22}, 0);
    QTest::newRow("order of the rows does not matter") << unordered << qint64(310);
    MeterFixture wrong;
    wrong.add({2026, 8, 22}, 5'000);
    wrong.add({2026, 9, 22}, 0); // a settlement downward has no rate
    wrong.add({2026, 10, 22}, 300);
    QTest::newRow("negative steps are left out") << wrong << qint64(310);
    MeterFixture twice;
    twice.add({2026, 9, 22}, 0);
    twice.add({2026, 10, 22}, 300);
    twice.add({2026, 10, 22}, 301);
    QTest::newRow("two on one day") << twice << qint64(310);
}

void TestReadingCheck::season() {
    QFETCH(MeterFixture, meter);
    const ReadingCheck result = check(meter, QStringLiteral("99000"));
    QTEST(result.usual.kwh, "usual");
}

void TestReadingCheck::orderAndCitation() {
    MeterFixture meter(2);
    meter.addMonthly({2026, 10, 22}, 13, 10'000, 200);
    meter.meter().installedOn = today.addDays(1);
    const ReadingCheck result =
        check(meter, {{TariffZone::T1, QStringLiteral("9000"), false}, {TariffZone::T3, QStringLiteral("x"), false}});
    QCOMPARE(cases(result), (QList{FindingCase::CountsForMonth, FindingCase::BelowPrevious, FindingCase::ZoneUnknown,
                                   FindingCase::ZoneMissing, FindingCase::BeforeInstallation}));
    for (const Finding& finding : result.findings)
        QCOMPARE(finding.since, QDate(2021, 4, 6));
    const Finding& below = result.findings.at(1);
    QCOMPARE(below.limit, 10'000);
    QCOMPARE(below.date, QDate(2026, 10, 22));
    QCOMPARE(below.zone, std::optional(TariffZone::T1));
}

QTEST_APPLESS_MAIN(TestReadingCheck)
#include "test_readingcheck.moc"
