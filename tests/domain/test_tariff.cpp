#include "referencefile.h"

#include "domain/tariff.h"
#include "domain/tariffspread.h"

#include <QTest>

using namespace line605;

namespace {

TariffRegister delivered() {
    return TariffRegister::fromJson(test::referenceFile(QStringLiteral("tariffs.json"))).value();
}

QVector<Energy> uses(std::initializer_list<qint64> kwh) {
    QVector<Energy> uses;
    for (const qint64 one : kwh)
        uses << Energy{one};
    return uses;
}

QByteArray band(const char* single) {
    return QByteArray(R"({"single": "SINGLE", "two_zone": {"day": "6", "night": "4"},
                          "three_zone": {"peak": "8", "half_peak": "5", "night": "4"}})")
        .replace("SINGLE", single);
}

QByteArray file(const QByteArray& limits, const QByteArray& rows) {
    return "{\"bands_kwh_per_month\": {" + limits + "}, \"tariffs\": [" + rows + "]}";
}

QByteArray row(const char* from, const char* to, const QByteArray& bands, const char* certainty = "H") {
    return QByteArray(R"({"from": "FROM", "to": TO, "category": "urban_gas", "certainty": "SURE", "bands": [BANDS]})")
        .replace("FROM", from)
        .replace("TO", to)
        .replace("SURE", certainty)
        .replace("BANDS", bands);
}

} // namespace

/// The register of tariffs and what a use costs.
class TestTariff : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayHasATariff();
    void inForce_data();
    void inForce();
    void pastItsEnd();
    void badFile_data();
    void badFile();
    void cost_data();
    void cost();
    void costOfThreeZones();
    void costAcrossAChange();
    void costPastTheEnd();
    void costOfLongPeriod();
    void badUse_data();
    void badUse();
    void inProportion_data();
    void inProportion();
};

void TestTariff::everyDayHasATariff() {
    const TariffRegister tariffs = delivered();
    for (const Coded<TariffCategory>& category : codeTable<TariffCategory>()) {
        for (int zones = 1; zones <= 3; ++zones) {
            for (QDate day(2022, 12, 1); day <= QDate(2027, 1, 1); day = day.addDays(1)) {
                const Result<Tariff> tariff = tariffs.inForce(category.value, zones, day);
                QVERIFY(tariff);
                QVERIFY(tariff.value().from <= day && (tariff.value().to.isNull() || day <= tariff.value().to));
                QCOMPARE(tariff.value().bands.size(), day.year() < 2025 ? 1 : 3);
                QCOMPARE(tariff.value().bands.last().upToKwh, 0);
                for (const Tariff::Band& band : tariff.value().bands)
                    QCOMPARE(band.byZone.size(), zones);
                // The night is about 0.8 of the single rate, not half.
                const qint64 night = tariff.value().bands.first().byZone.value(1).units;
                const qint64 single =
                    tariffs.inForce(category.value, 1, day).value().bands.first().byZone.first().units;
                QVERIFY(zones == 1 || qAbs(100 * night - 80 * single) < single);
            }
            QCOMPARE(tariffs.inForce(category.value, zones, QDate(2022, 11, 30)).error().code, ErrorCode::NotFound);
        }
    }
    QCOMPARE(tariffs.inForce(TariffCategory::Rural, 4, QDate(2026, 1, 1)).error().code, ErrorCode::NotFound);
    QCOMPARE(tariffs.inForce(TariffCategory::Rural, 1, QDate()).error().code, ErrorCode::NotFound);
}

void TestTariff::inForce_data() {
    QTest::addColumn<TariffCategory>("category");
    QTest::addColumn<int>("zones");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("band");
    QTest::addColumn<QStringList>("rates");
    QTest::addColumn<Certainty>("certainty");
    const QDate day(2025, 3, 1);
    QTest::newRow("urban, single") << TariffCategory::UrbanGas << 1 << day << 0 << QStringList{"5.51"}
                                   << Certainty::High;
    QTest::newRow("urban, day and night")
        << TariffCategory::UrbanGas << 2 << day << 1 << QStringList{"6.24", "4.42"} << Certainty::High;
    QTest::newRow("rural: peak, night, half-peak")
        << TariffCategory::Rural << 3 << day << 2 << QStringList{"10.16", "5.41", "6.76"} << Certainty::High;
    QTest::newRow("electric stoves are not confirmed")
        << TariffCategory::UrbanElectric << 1 << day << 0 << QStringList{"3.86"} << Certainty::Low;
    QTest::newRow("December 2022") << TariffCategory::UrbanGas << 2 << QDate(2022, 12, 1) << 0
                                   << QStringList{"5.67", "4.02"} << Certainty::Low;
}

void TestTariff::inForce() {
    QFETCH(TariffCategory, category);
    QFETCH(int, zones);
    QFETCH(QDate, day);
    QFETCH(int, band);
    const Result<Tariff> tariff = delivered().inForce(category, zones, day);
    QVERIFY(tariff);
    QStringList rates;
    for (const Rate& rate : tariff.value().bands.at(band).byZone)
        rates << rate.toString();
    QTEST(rates, "rates");
    QTEST(tariff.value().certainty, "certainty");
}

void TestTariff::pastItsEnd() {
    const QByteArray json =
        file({}, row("2025-01-01", "\"2025-06-30\"", band("5"), "M") + "," + row("2024-01-01", "null", band("4")));
    const TariffRegister tariffs = TariffRegister::fromJson(json).value();
    QCOMPARE(tariffs.inForce(TariffCategory::UrbanGas, 1, QDate(2024, 12, 31)).value().certainty, Certainty::High);
    QCOMPARE(tariffs.inForce(TariffCategory::UrbanGas, 1, QDate(2025, 6, 30)).value().certainty, Certainty::Medium);
    QCOMPARE(tariffs.inForce(TariffCategory::UrbanGas, 1, QDate(2025, 7, 1)).value().certainty, Certainty::Low);
}

void TestTariff::badFile_data() {
    QTest::addColumn<QByteArray>("json");
    const QByteArray three = "\"2025-01-01\": [[0, 1200], [1201, 3900], [3901, null]]";
    const QByteArray two = band("5") + "," + band("6");
    const auto limits = [&](const char* bands) {
        return file(QByteArray("\"2025-01-01\": ") + bands, row("2025-01-01", "null", two));
    };
    QTest::newRow("not JSON") << QByteArray("tariffs");
    QTest::newRow("no tariffs") << QByteArray(R"({"bands_kwh_per_month": {}})");
    QTest::newRow("no limits") << QByteArray(R"({"tariffs": []})");
    QTest::newRow("date of limits") << file("\"2025\": [[0, null]]", {});
    QTest::newRow("two bands for three limits") << file(three, row("2025-01-01", "null", two));
    QTest::newRow("limits come later") << file(three, row("2024-01-01", "null", two + "," + band("7")));
    QTest::newRow("no bands") << file(three, row("2025-01-01", "null", {}));
    QTest::newRow("a gap") << limits("[[0, 1200], [1300, null]]");
    QTest::newRow("an overlap") << limits("[[0, 1200], [1200, null]]");
    QTest::newRow("does not begin at zero") << limits("[[1, 1200], [1201, null]]");
    QTest::newRow("closed at the end") << limits("[[0, 1200], [1201, 3900]]");
    QTest::newRow("open in the middle") << limits("[[0, null], [1, null]]");
    QTest::newRow("backward") << limits("[[0, -1], [0, null]]");
    QTest::newRow("three ends") << limits("[[0, 1200, 1], [1201, null]]");
    QTest::newRow("words") << limits("[\"all\", \"more\"]");
    QTest::newRow("not a list") << limits("{}");
    QTest::newRow("certainty") << file({}, row("2025-01-01", "null", band("5"), "X"));
    QTest::newRow("from") << file({}, row("01.01.2025", "null", band("5")));
    QTest::newRow("to") << file({}, row("2025-01-01", "\"later\"", band("5")));
    QTest::newRow("rate") << file({}, row("2025-01-01", "null", band("5,51")));
    QTest::newRow("category") << file({}, row("2025-01-01", "null", band("5")).replace("urban_gas", "urban"));
    QTest::newRow("a zone is missing") << file({}, row("2025-01-01", "null", band("5").replace("\"peak\"", "\"p\"")));
    QTest::newRow("a kind is missing") << file({},
                                               row("2025-01-01", "null", band("5").replace("three_zone", "four_zone")));
}

void TestTariff::badFile() {
    QFETCH(QByteArray, json);
    const Result<TariffRegister> tariffs = TariffRegister::fromJson(json);
    QVERIFY(!tariffs);
    QCOMPARE(tariffs.error().code, ErrorCode::ReferenceMissing);
}

void TestTariff::cost_data() {
    QTest::addColumn<QVector<Energy>>("use");
    QTest::addColumn<QString>("lines"); // zone/band/kWh/kopecks
    QTest::addColumn<qint64>("total");
    QTest::newRow("nothing") << uses({0}) << "" << qint64(0);
    QTest::newRow("first band") << uses({200}) << "0/0/200/110200" << qint64(110200);
    QTest::newRow("to the limit") << uses({1200}) << "0/0/1200/661200" << qint64(661200);
    QTest::newRow("one over") << uses({1201}) << "0/0/1200/661200 0/1/1/552" << qint64(661752);
    QTest::newRow("all bands") << uses({5000}) << "0/0/1200/661200 0/1/2700/1490400 0/2/1100/1062600"
                               << qint64(3214200);
    QTest::newRow("two zones") << uses({100, 50}) << "0/0/100/62200 1/0/50/22050" << qint64(84250);
    // 1300 over 1200: T1 1000 → 923 and 77, T2 300 → 277 and 23, largest remainder first.
    QTest::newRow("two zones over the limit")
        << uses({1000, 300}) << "0/0/923/574106 0/1/77/48048 1/0/277/122157 1/1/23/10166" << qint64(754477);
    QTest::newRow("empty zones have no line") << uses({0, 10}) << "1/0/10/4410" << qint64(4410);
}

void TestTariff::cost() {
    QFETCH(QVector<Energy>, use);
    const Result<Cost> cost = delivered().cost(TariffCategory::UrbanGas, use, QDate(2025, 2, 22), QDate(2025, 3, 22));
    QVERIFY(cost);
    QStringList lines;
    for (const CostLine& line : cost.value().lines) {
        lines << QStringLiteral("%1/%2/%3/%4")
                     .arg(static_cast<int>(line.zone))
                     .arg(line.band)
                     .arg(line.use.kwh)
                     .arg(line.amount.kopecks);
    }
    QTEST(lines.join(u' '), "lines");
    QTEST(cost.value().total.kopecks, "total");
    QCOMPARE(cost.value().certainty, Certainty::High);
}

void TestTariff::costOfThreeZones() {
    const Result<Cost> cost =
        delivered().cost(TariffCategory::UrbanGas, uses({10, 20, 30}), QDate(2025, 2, 22), QDate(2025, 3, 22));
    QVERIFY(cost);
    QCOMPARE(cost.value().lines.size(), 3);
    QCOMPARE(cost.value().lines.at(0).rate.toString(), QStringLiteral("8.28")); // peak
    QCOMPARE(cost.value().lines.at(1).rate.toString(), QStringLiteral("4.41")); // night
    QCOMPARE(cost.value().lines.at(2).rate.toString(), QStringLiteral("5.51")); // half-peak
    QCOMPARE(cost.value().total.kopecks, 8280 + 8820 + 16530);
}

void TestTariff::costAcrossAChange() {
    // 22.06–22.07.2025: 8 days of June and 22 of July; 100 kWh → 26 and 74, the remainder to the later part.
    const TariffRegister tariffs = delivered();
    const Result<Cost> cost =
        tariffs.cost(TariffCategory::UrbanGas, uses({100}), QDate(2025, 6, 22), QDate(2025, 7, 22));
    QVERIFY(cost);
    QCOMPARE(cost.value().lines.size(), 2);
    QCOMPARE(cost.value().lines.at(0).use.kwh, 26);
    QCOMPARE(cost.value().lines.at(0).rate.toString(), QStringLiteral("5.51"));
    QCOMPARE(cost.value().lines.at(1).use.kwh, 74);
    QCOMPARE(cost.value().lines.at(1).rate.toString(), QStringLiteral("5.98"));
    QCOMPARE(cost.value().certainty, Certainty::Low);
    // The limits of the bands go with the days: 320 of 1200 kWh for the 8 of 30 days.
    const Result<Cost> high =
        tariffs.cost(TariffCategory::UrbanGas, uses({1300}), QDate(2025, 6, 22), QDate(2025, 7, 22));
    QVERIFY(high);
    QCOMPARE(high.value().lines.size(), 4);
    QCOMPARE(high.value().lines.at(0).use.kwh, 320);
    QCOMPARE(high.value().lines.at(1).use.kwh, 26);
    QCOMPARE(high.value().lines.at(2).use.kwh, 880);
    QCOMPARE(high.value().lines.at(3).use.kwh, 74);
}

void TestTariff::costPastTheEnd() {
    const QByteArray json = file({}, row("2025-01-01", "\"2025-06-30\"", band("5")));
    const TariffRegister tariffs = TariffRegister::fromJson(json).value();
    const Result<Cost> cost =
        tariffs.cost(TariffCategory::UrbanGas, uses({30}), QDate(2025, 6, 15), QDate(2025, 7, 15));
    QVERIFY(cost);
    QCOMPARE(cost.value().lines.size(), 2);
    QCOMPARE(cost.value().total.kopecks, 15000);
    QCOMPARE(cost.value().certainty, Certainty::Low);
    // The tariff of today has no end yet.
    const Result<Cost> now =
        delivered().cost(TariffCategory::Rural, uses({100}), QDate(2026, 10, 22), QDate(2026, 11, 22));
    QVERIFY(now);
    QCOMPARE(now.value().total.kopecks, 45'900);
    QCOMPARE(tariffs.cost(TariffCategory::UrbanGas, uses({30}), QDate(2024, 12, 1), QDate(2025, 1, 15)).error().code,
             ErrorCode::NotFound);
}

void TestTariff::costOfLongPeriod() {
    // Two billing months have twice the first band.
    const Result<Cost> cost =
        delivered().cost(TariffCategory::UrbanGas, uses({2000}), QDate(2025, 1, 22), QDate(2025, 3, 22));
    QVERIFY(cost);
    QCOMPARE(cost.value().lines.size(), 1);
    QCOMPARE(cost.value().total.kopecks, 1'102'000);
}

void TestTariff::badUse_data() {
    QTest::addColumn<QVector<Energy>>("use");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::addColumn<bool>("good");
    const QDate day(2025, 3, 1);
    QTest::newRow("no zones") << uses({}) << day << day.addDays(30) << false;
    QTest::newRow("four zones") << uses({1, 1, 1, 1}) << day << day.addDays(30) << false;
    QTest::newRow("negative") << uses({1, -1}) << day << day.addDays(30) << false;
    QTest::newRow("backward") << uses({1}) << day << day.addDays(-1) << false;
    QTest::newRow("no end") << uses({1}) << day << QDate() << false;
    QTest::newRow("no beginning") << uses({1}) << QDate() << day << true;
    QTest::newRow("one day") << uses({1}) << day << day << true;
}

void TestTariff::badUse() {
    QFETCH(QVector<Energy>, use);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    QFETCH(bool, good);
    const Result<Cost> cost = delivered().cost(TariffCategory::UrbanGas, use, from, to);
    QCOMPARE(cost.ok(), good);
    if (good)
        QCOMPARE(cost.value().total.kopecks, 551);
    else
        QCOMPARE(cost.error().code, ErrorCode::BadInput);
}

void TestTariff::inProportion_data() {
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QVector<qint64>>("weights");
    QTest::addColumn<QVector<qint64>>("parts");
    using Numbers = QVector<qint64>;
    QTest::newRow("exact") << qint64(10) << Numbers{1, 4} << Numbers{2, 8};
    QTest::newRow("largest remainder") << qint64(10) << Numbers{1, 2} << Numbers{3, 7};
    QTest::newRow("equal remainders go to the earlier") << qint64(1) << Numbers{1, 1} << Numbers{1, 0};
    QTest::newRow("three") << qint64(100) << Numbers{1, 1, 1} << Numbers{34, 33, 33};
    QTest::newRow("no weights") << qint64(0) << Numbers{0, 0} << Numbers{0, 0};
    QTest::newRow("nothing") << qint64(0) << Numbers{3, 5} << Numbers{0, 0};
}

void TestTariff::inProportion() {
    QFETCH(qint64, amount);
    QFETCH(QVector<qint64>, weights);
    QTEST(line605::inProportion(amount, weights), "parts");
}

QTEST_APPLESS_MAIN(TestTariff)
#include "test_tariff.moc"
