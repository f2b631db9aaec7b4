#include "referencefile.h"

#include "domain/calendar.h"
#include "domain/operationjson.h"
#include "domain/readingrules.h"
#include "domain/tariff.h"
#include "domain/tariffspread.h"

#include <QTest>

#include <numeric>
#include <rapidcheck.h>

using namespace line605;

namespace {

using Kwh = std::vector<qint64>;

QDate dayBetween(QDate first, QDate last) {
    return first.addDays(*rc::gen::inRange<qint64>(0, first.daysTo(last) + 1));
}

template<class Enum>
Enum anyOf() {
    const auto rows = codeTable<Enum>();
    return rows[*rc::gen::inRange<std::size_t>(0, rows.size())].value;
}

/// Text of letters, signs that JSON escapes, and pairs of surrogates.
QString anyText() {
    QString text;
    const auto codes = *rc::gen::container<std::vector<uint>>(rc::gen::elementOf(
        std::vector<uint>{'a', '"', '\\', '/', ':', '{', '}', '\n', '\t', 0x01, 0x7F, 0xA0, 0x2028, 0x416, 0x1F4A1}));
    for (const uint ucs4 : codes) {
        const char32_t one = ucs4;
        text += QString::fromUcs4(&one, 1);
    }
    return text;
}

QUuid anyUuid() {
    return newUuidV7(QDateTime::fromMSecsSinceEpoch(*rc::gen::inRange<qint64>(0, 4'000'000'000'000), Qt::UTC));
}

QDate anyDate() {
    return *rc::gen::arbitrary<bool>() ? QDate() : dayBetween(QDate(1, 1, 1), QDate(9999, 12, 31));
}

TakeReading anyReading() {
    TakeReading body;
    body.account = {*rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max())};
    body.meter = {*rc::gen::inRange<qint64>(1, std::numeric_limits<qint64>::max())};
    body.readOn = dayBetween(QDate(1, 1, 1), QDate(9999, 12, 31));
    body.source = anyOf<ReadingSource>();
    const int count = *rc::gen::inRange(1, 4);
    const bool correction = *rc::gen::arbitrary<bool>();
    for (int i = 0; i < count; ++i) {
        body.values << RegisterValue{anyOf<TariffZone>(), *rc::gen::inRange<qint64>(0, 10'000'000),
                                     *rc::gen::arbitrary<bool>()};
        if (correction)
            body.corrects << ReadingId{anyUuid()};
    }
    body.confirmedBy = anyText();
    return body;
}

OperationBody anyOperation() {
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return anyReading();
    case 1:
        return RegisterAppeal{{anyUuid()},
                              {*rc::gen::inRange<qint64>(0, 1'000'000)},
                              anyOf<AppealChannel>(),
                              anyOf<AppealTopic>(),
                              anyText(),
                              anyText(),
                              anyDate(),
                              anyText()};
    case 2:
        return ReplyToAppeal{{anyUuid()}, anyText(), *rc::gen::arbitrary<bool>()};
    case 3:
        return ChangeAppealState{{anyUuid()}, anyOf<AppealState>(), anyOf<AppealState>(), anyText(), anyText(),
                                 anyDate()};
    case 4:
        return AddAppealNote{{anyUuid()}, anyText()};
    default:
        return AcceptIdentity{{*rc::gen::inRange<qint64>(1, 1'000'000)},
                              {*rc::gen::arbitrary<bool>() ? anyUuid() : QUuid()}};
    }
}

qint64 sum(const Kwh& values) {
    return std::accumulate(values.begin(), values.end(), qint64(0));
}

QVector<Energy> energies(const Kwh& kwh) {
    QVector<Energy> energies;
    for (const qint64 one : kwh)
        energies << Energy{one};
    return energies;
}

Kwh anyUse() {
    const auto zones = *rc::gen::inRange<std::size_t>(1, 4);
    return *rc::gen::container<Kwh>(zones, rc::gen::inRange<qint64>(0, 20'000));
}

} // namespace

/// What holds for every input.
class TestDomainProperties : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rateRoundTrip();
    void costIsRoundedHalfUp();
    void costIsOdd();
    void rollover();
    void rolloverIsFound();
    void calendarAddIsBetween();
    void calendarOrder();
    void operationRoundTrip();
    void operationBytes();
    void proportion();
    void costIsTheSumOfItsLines();
};

void TestDomainProperties::rateRoundTrip() {
    QVERIFY(rc::check("a rate reads back what it writes", [] {
        const Rate rate{*rc::gen::inRange<qint64>(0, std::numeric_limits<qint64>::max()), *rc::gen::inRange(0, 10)};
        RC_ASSERT(Rate::fromString(rate.toString()) == std::optional(rate));
    }));
}

void TestDomainProperties::costIsRoundedHalfUp() {
    QVERIFY(rc::check("the cost is within half a kopeck, a half upward", [] {
        const qint64 kwh = *rc::gen::inRange<qint64>(0, 1'000'000);
        const Rate rate{*rc::gen::inRange<qint64>(0, 1'000'000), *rc::gen::inRange(2, 7)};
        qint64 divisor = 1;
        for (int i = 2; i < rate.scale; ++i)
            divisor *= 10;
        const qint64 kopecks = costOf({kwh}, rate).kopecks;
        const qint64 excess = 2 * (kopecks * divisor - kwh * rate.units); // in halves of the least unit
        RC_ASSERT(excess <= divisor);
        RC_ASSERT(excess > -divisor);
    }));
}

void TestDomainProperties::costIsOdd() {
    QVERIFY(rc::check("a refund is what was paid", [] {
        const qint64 kwh = *rc::gen::inRange<qint64>(0, 1'000'000'000);
        const Rate rate{*rc::gen::inRange<qint64>(0, 1'000'000'000), *rc::gen::inRange(0, 10)};
        RC_ASSERT(costOf({-kwh}, rate) == -costOf({kwh}, rate));
    }));
}

void TestDomainProperties::rollover() {
    QVERIFY(rc::check("the use brings the register back round", [] {
        const int digits = *rc::gen::inRange(4, 8);
        qint64 range = 1;
        for (int i = 0; i < digits; ++i)
            range *= 10;
        Reading earlier;
        Reading later;
        earlier.value = *rc::gen::inRange<qint64>(0, range);
        const qint64 use = *rc::gen::inRange<qint64>(0, range);
        later.value = (earlier.value + use) % range;
        later.rolledOver = earlier.value + use >= range;
        RC_ASSERT(useBetween(earlier, later, digits).kwh == use);
    }));
}

void TestDomainProperties::rolloverIsFound() {
    QVERIFY(rc::check("a usual use past zero is asked about, then taken", [] {
        const qint64 usual = *rc::gen::inRange<qint64>(60, 900);
        const qint64 use = *rc::gen::inRange<qint64>(usual / 2, usual * 2);
        const qint64 before = *rc::gen::inRange<qint64>(1, use); // to go until the dial is full
        MeterHistory history;
        history.meter.digits = 5;
        const QDate last(2026, 10, 22);
        for (int back = 3; back >= 0; --back) {
            Reading reading;
            reading.readOn = last.addDays(-30 * back);
            reading.value = 100'000 - before - usual * back;
            history.readings << reading;
        }
        const QDate day = last.addDays(30);
        TypedValue typed{TariffZone::T1, QString::number(use - before), false};
        const ReadingCheck asked = checkReading(history, {typed}, day, day, ReadingRules());
        RC_ASSERT(asked.refused());
        RC_ASSERT(asked.findings.last().what == FindingCase::RolloverPossible);
        typed.rolloverConfirmed = true;
        const ReadingCheck taken = checkReading(history, {typed}, day, day, ReadingRules());
        RC_ASSERT(!taken.refused());
        RC_ASSERT(taken.use.kwh == use);
        RC_ASSERT(taken.zones.first().rolledOver);
    }));
}

void TestDomainProperties::calendarAddIsBetween() {
    const WorkingCalendar calendar =
        WorkingCalendar::fromJson(test::referenceFile(QStringLiteral("production_calendar.json"))).value();
    QVERIFY(rc::check("adding working days is undone by counting them", [&] {
        const QDate from = dayBetween(QDate(2022, 1, 1), QDate(2027, 6, 1));
        const int days = *rc::gen::inRange(0, 60);
        const Result<QDate> to = calendar.addWorkingDays(from, days);
        RC_ASSERT(to.ok());
        RC_ASSERT(calendar.workingDaysBetween(from, to.value()).value() == days);
        RC_ASSERT(calendar.workingDaysBetween(to.value(), from).value() == -days);
        RC_ASSERT(days == 0 || calendar.isWorkingDay(to.value()).value());
    }));
}

void TestDomainProperties::calendarOrder() {
    const WorkingCalendar calendar =
        WorkingCalendar::fromJson(test::referenceFile(QStringLiteral("production_calendar.json"))).value();
    QVERIFY(rc::check("counts of working days add up; the next working day is the first", [&] {
        const QDate a = dayBetween(QDate(2022, 1, 1), QDate(2027, 12, 1));
        const QDate b = dayBetween(QDate(2022, 1, 1), QDate(2027, 12, 1));
        const QDate c = dayBetween(QDate(2022, 1, 1), QDate(2027, 12, 1));
        RC_ASSERT(calendar.workingDaysBetween(a, b).value() + calendar.workingDaysBetween(b, c).value() ==
                  calendar.workingDaysBetween(a, c).value());
        const QDate next = calendar.sameOrNextWorkingDay(a).value();
        RC_ASSERT(calendar.workingDaysBetween(a.addDays(a == QDate(2022, 1, 1) ? 0 : -1), next).value() == 1);
    }));
}

void TestDomainProperties::operationRoundTrip() {
    QVERIFY(rc::check("an operation reads back what it writes", [] {
        const OperationBody body = anyOperation();
        const Result<OperationBody> read = operationFromJson(toJson(body));
        RC_ASSERT(read.ok());
        RC_ASSERT(read.value() == body);
    }));
}

void TestDomainProperties::operationBytes() {
    QVERIFY(rc::check("changed bytes are refused or mean something that writes back", [] {
        QByteArray json = toJson(anyOperation());
        const int changes = *rc::gen::inRange(1, 4);
        for (int i = 0; i < changes; ++i)
            json[*rc::gen::inRange<qsizetype>(0, json.size())] = *rc::gen::arbitrary<char>();
        const Result<OperationBody> read = operationFromJson(json);
        if (!read)
            RC_ASSERT(read.error().code == ErrorCode::BadInput);
        else
            RC_ASSERT(operationFromJson(toJson(read.value())).value() == read.value());
    }));
}

void TestDomainProperties::proportion() {
    QVERIFY(rc::check("parts sum to the whole and are within one of their share", [] {
        const qint64 amount = *rc::gen::inRange<qint64>(0, 1'000'000);
        const Kwh weights = *rc::gen::nonEmpty(rc::gen::container<Kwh>(rc::gen::inRange<qint64>(0, 1'000'000)));
        const qint64 all = sum(weights);
        RC_PRE(all > 0);
        const QVector<qint64> parts = inProportion(amount, QVector<qint64>(weights.begin(), weights.end()));
        RC_ASSERT(std::accumulate(parts.begin(), parts.end(), qint64(0)) == amount);
        for (std::size_t i = 0; i < weights.size(); ++i)
            RC_ASSERT(std::abs(parts.at(static_cast<qsizetype>(i)) * all - amount * weights[i]) < all);
    }));
}

void TestDomainProperties::costIsTheSumOfItsLines() {
    const TariffRegister tariffs =
        TariffRegister::fromJson(test::referenceFile(QStringLiteral("tariffs.json"))).value();
    QVERIFY(rc::check("total = sum of lines; each zone's lines sum to its use", [&] {
        const Kwh use = anyUse();
        const TariffCategory category = anyOf<TariffCategory>();
        const QDate from = dayBetween(QDate(2022, 11, 30), QDate(2026, 11, 22));
        const QDate to = from.addDays(*rc::gen::inRange(0, 400));
        RC_PRE(to > QDate(2022, 11, 30));
        const Result<Cost> cost = tariffs.cost(category, energies(use), from, to);
        RC_ASSERT(cost.ok());
        Money total;
        Kwh byZone(use.size(), 0);
        for (const CostLine& line : cost.value().lines) {
            RC_ASSERT(line.use.kwh > 0);
            RC_ASSERT(line.amount == costOf(line.use, line.rate));
            total += line.amount;
            byZone[static_cast<std::size_t>(line.zone)] += line.use.kwh;
        }
        RC_ASSERT(total == cost.value().total);
        RC_ASSERT(byZone == use);
    }));
}

QTEST_APPLESS_MAIN(TestDomainProperties)
#include "test_domainproperties.moc"
