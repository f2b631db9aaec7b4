#include "domain/words.h"
#include "services/readingdesk.h"
#include "support/teststore.h"

#include <QSignalSpy>
#include <QTest>

using namespace line605;
using test::Sample;

Q_DECLARE_METATYPE(line605::FindingCase)
Q_DECLARE_METATYPE(line605::test::Sample)

/// Taking readings on a real store, without a window.
class TestReadingDesk : public QObject {
    Q_OBJECT

private:
    static qint64 previous(const MeterHistory& history, TariffZone zone) {
        qint64 value = 0;
        QDate on;
        for (const Reading& reading : history.readings) {
            const bool counts = reading.zone == zone && !reading.superseded && !isCalculated(reading.source);
            if (counts && (on.isNull() || reading.readOn >= on)) {
                on = reading.readOn;
                value = reading.value;
            }
        }
        return value;
    }

    /// The previous values plus \a step, for each zone of the meter in use.
    static QVector<TypedValue> typed(const MeterHistory& history, qint64 step) {
        QVector<TypedValue> values;
        for (int zone = 0; zone < history.meter.zones; ++zone)
            values.append({TariffZone(zone), QString::number(previous(history, TariffZone(zone)) + step), false});
        return values;
    }

    static bool has(const Findings& findings, FindingCase what) {
        return std::any_of(findings.cbegin(), findings.cend(),
                           [what](const Finding& finding) { return finding.what == what; });
    }

    static ReadingForm formOf(const ReadingDesk& desk, AccountId account) {
        const Result<ReadingForm> form = test::resultOf(desk.open(account));
        if (!form)
            qFatal("the sample account does not open");
        return form.value();
    }

private Q_SLOTS:
    void opensWithMetersInUseFirst_data() {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<int>("zones");
        QTest::newRow("one zone") << Sample::OneZone << 1;
        QTest::newRow("two zones") << Sample::TwoZones << 2;
        QTest::newRow("three zones") << Sample::ThreeZones << 3;
    }

    void opensWithMetersInUseFirst() {
        QFETCH(Sample, sample);
        QFETCH(int, zones);
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(sample));
        QCOMPARE(form.card.account.number, store.accountNumber(sample));
        QVERIFY(form.meters.constFirst().meter.removedOn.isNull());
        QCOMPARE(form.meters.constFirst().meter.zones, zones);
        QVERIFY(!form.meters.constFirst().readings.isEmpty());
    }

    void putsAReplacedMeterBehindTheOneInUse() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::ReplacedMeter));
        QVERIFY(form.meters.size() >= 2);
        QVERIFY(form.meters.constFirst().meter.removedOn.isNull());
        QVERIFY(!form.meters.constLast().meter.removedOn.isNull());
    }

    void answersNotFoundForAnUnknownAccount() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const Result<ReadingForm> form = test::resultOf(desk.open(AccountId{987654321}));
        QVERIFY(!form);
        QCOMPARE(form.error().code, ErrorCode::NotFound);
    }

    void previewsUseAndRoubles() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::TwoZones));
        const MeterHistory& meter = form.meters.constFirst();
        const ReadingPreview preview = desk.preview(form, meter.meter.id, typed(meter, 60), store.clock().today());
        QVERIFY(!preview.check.refused());
        QCOMPARE(preview.check.use.kwh, 120);
        QCOMPARE(preview.check.countsFor, (Period{2026, 11}));
        QVERIFY(preview.cost.has_value());
        Money sum;
        for (const CostLine& line : preview.cost->lines)
            sum += line.amount;
        QCOMPARE(preview.cost->total, sum);
        QVERIFY(sum.kopecks > 0);
    }

    void knowsNoPriceForALegalEntity() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::Legal));
        const MeterHistory& meter = form.meters.constFirst();
        QVERIFY(!desk.preview(form, meter.meter.id, typed(meter, 10), store.clock().today()).cost);
    }

    void previewOfAForeignMeterIsEmpty() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::OneZone));
        QVERIFY(desk.preview(form, MeterId{-1}, {}, store.clock().today()).check.zones.isEmpty());
    }

    void commitsAndTellsTheStore_data() { opensWithMetersInUseFirst_data(); }

    void commitsAndTellsTheStore() {
        QFETCH(Sample, sample);
        QFETCH(int, zones);
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const AccountId account = store.accountId(sample);
        const ReadingForm form = formOf(desk, account);
        const MeterHistory& meter = form.meters.constFirst();
        QSignalSpy changed(&store.session().events(), &StoreEvents::accountChanged);
        const QVector<TypedValue> values = typed(meter, 40);
        const QDate today = store.clock().today();
        const Result<OperationId> done =
            test::resultOf(desk.commit(form, meter.meter.id, values, today, ReadingSource::Phone, true));
        QVERIFY2(done.ok(), done ? "" : qPrintable(words(done.error())));
        QTRY_VERIFY(!changed.isEmpty());

        const ReadingForm after = formOf(desk, account);
        int found = 0;
        for (const Reading& reading : after.meters.constFirst().readings) {
            if (reading.operation != done.value())
                continue;
            ++found;
            QCOMPARE(reading.value, values.at(int(reading.zone)).text.toLongLong());
            QCOMPARE(reading.readOn, today);
            QCOMPARE(reading.source, ReadingSource::Phone);
            QCOMPARE(reading.recordedBy, test::TestStore::defaultPerson().login);
        }
        QCOMPARE(found, zones);
        for (const Register& reg : after.card.meters.constFirst().registers)
            QCOMPARE(reg.lastReadOn, today);
    }

    void refuses_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("daysFromToday");
        QTest::addColumn<FindingCase>("what");
        QTest::newRow("nothing typed") << QString() << 0 << FindingCase::ZoneMissing;
        QTest::newRow("letters") << QStringLiteral("12a4") << 0 << FindingCase::NotANumber;
        QTest::newRow("tenths") << QStringLiteral("1234.5") << 0 << FindingCase::NotANumber;
        QTest::newRow("too many digits") << QStringLiteral("12345678") << 0 << FindingCase::TooManyDigits;
        QTest::newRow("a slip below") << QStringLiteral("-5") << 0 << FindingCase::NotANumber;
        QTest::newRow("tomorrow") << QString() << 1 << FindingCase::DateInFuture;
    }

    void refuses() {
        QFETCH(QString, text);
        QFETCH(int, daysFromToday);
        QFETCH(FindingCase, what);
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::OneZone));
        const MeterId meter = form.meters.constFirst().meter.id;
        const QDate on = store.clock().today().addDays(daysFromToday);
        const Result<OperationId> done =
            test::resultOf(desk.commit(form, meter, {{TariffZone::T1, text, false}}, on, ReadingSource::Phone, true));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::RefusedByRule);
        QVERIFY(has(done.error().findings, what));
        for (const Finding& finding : done.error().findings)
            QVERIFY2(!citation(finding).isEmpty(), "every refusal cites its rule");
    }

    void refusesBelowPrevious() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::OneZone));
        const MeterHistory& meter = form.meters.constFirst();
        const Result<OperationId> done = test::resultOf(
            desk.commit(form, meter.meter.id, typed(meter, -3), store.clock().today(), ReadingSource::Phone, true));
        QVERIFY(!done);
        QVERIFY(has(done.error().findings, FindingCase::BelowPrevious));
    }

    void refusesTheSameTwice() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const AccountId account = store.accountId(Sample::OneZone);
        const ReadingForm form = formOf(desk, account);
        const MeterHistory& meter = form.meters.constFirst();
        const QVector<TypedValue> values = typed(meter, 40);
        const QDate today = store.clock().today();
        QVERIFY(test::resultOf(desk.commit(form, meter.meter.id, values, today, ReadingSource::Phone, true)).ok());
        // By the rows as they are now …
        const ReadingForm after = formOf(desk, account);
        const Result<OperationId> again =
            test::resultOf(desk.commit(after, meter.meter.id, values, today, ReadingSource::Phone, true));
        QVERIFY(!again);
        QVERIFY(has(again.error().findings, FindingCase::AlreadyTaken));
        // … and by the store itself when the form is stale.
        const Result<OperationId> stale =
            test::resultOf(desk.commit(form, meter.meter.id, values, today, ReadingSource::Phone, true));
        QVERIFY(!stale);
        QCOMPARE(stale.error().code, ErrorCode::RefusedByRule);
    }

    void asksForTheReadBackOfAHighUse() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::OneZone));
        const MeterHistory& meter = form.meters.constFirst();
        const QDate today = store.clock().today();
        const qint64 usual = desk.preview(form, meter.meter.id, typed(meter, 1), today).check.usual.kwh;
        const QVector<TypedValue> high = typed(meter, usual * 5);
        const Result<OperationId> unread =
            test::resultOf(desk.commit(form, meter.meter.id, high, today, ReadingSource::Phone, false));
        QVERIFY(!unread);
        QVERIFY(has(unread.error().findings, FindingCase::UseHigh));
        QVERIFY(test::resultOf(desk.commit(form, meter.meter.id, high, today, ReadingSource::Phone, true)).ok());
    }

    void asksForASupervisorAboveTenTimes_data() {
        QTest::addColumn<Role>("role");
        QTest::addColumn<QString>("supervisor");
        QTest::addColumn<bool>("taken");
        QTest::newRow("operator alone") << Role::Operator << QString() << false;
        QTest::newRow("operator confirms themselves") << Role::Operator << QStringLiteral("orlova") << false;
        QTest::newRow("another one confirms") << Role::Operator << QStringLiteral("petrenko") << true;
        QTest::newRow("a supervisor is signed in") << Role::Supervisor << QString() << true;
    }

    void asksForASupervisorAboveTenTimes() {
        QFETCH(Role, role);
        QFETCH(QString, supervisor);
        QFETCH(bool, taken);
        test::TestStore store;
        Workplace workplace = store.workplace();
        workplace.person = {QStringLiteral("orlova"), QStringLiteral("Орлова"), role};
        ReadingDesk desk(workplace);
        const ReadingForm form = formOf(desk, store.accountId(Sample::OneZone));
        const MeterHistory& meter = form.meters.constFirst();
        const QDate today = store.clock().today();
        const qint64 usual = desk.preview(form, meter.meter.id, typed(meter, 1), today).check.usual.kwh;
        QVERIFY(usual > 0);
        const Result<OperationId> done = test::resultOf(
            desk.commit(form, meter.meter.id, typed(meter, usual * 12), today, ReadingSource::Phone, true, supervisor));
        QCOMPARE(done.ok(), taken);
        if (!taken)
            QVERIFY(has(done.error().findings, FindingCase::UseVeryHigh));
    }

    void takesARolloverOnlyWhenConfirmed() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::NearRollover));
        const MeterHistory& meter = form.meters.constFirst();
        const QDate today = store.clock().today();
        QVector<TypedValue> values{{TariffZone::T1, QStringLiteral("7"), false}};
        const Result<OperationId> asked =
            test::resultOf(desk.commit(form, meter.meter.id, values, today, ReadingSource::Phone, true));
        QVERIFY(!asked);
        QVERIFY(has(asked.error().findings, FindingCase::RolloverPossible));
        values.first().rolloverConfirmed = true;
        const Result<OperationId> done =
            test::resultOf(desk.commit(form, meter.meter.id, values, today, ReadingSource::Phone, true));
        QVERIFY2(done.ok(), done ? "" : qPrintable(words(done.error())));
        const ReadingForm after = formOf(desk, form.card.account.id);
        QVERIFY(after.meters.constFirst().readings.constLast().rolledOver);
    }

    void refusesACalculatedSource_data() {
        QTest::addColumn<int>("source");
        QTest::newRow("average") << int(ReadingSource::Average);
        QTest::newRow("norm") << int(ReadingSource::Norm);
    }

    void refusesACalculatedSource() {
        QFETCH(int, source);
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const ReadingForm form = formOf(desk, store.accountId(Sample::OneZone));
        const MeterHistory& meter = form.meters.constFirst();
        const Result<OperationId> done = test::resultOf(
            desk.commit(form, meter.meter.id, typed(meter, 40), store.clock().today(), ReadingSource(source), true));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadInput);
    }

    void correctsOnesOwnReadingOfToday() {
        test::TestStore store;
        ReadingDesk desk(store.workplace());
        const AccountId account = store.accountId(Sample::TwoZones);
        const ReadingForm form = formOf(desk, account);
        const MeterHistory& meter = form.meters.constFirst();
        const QDate today = store.clock().today();
        const QVector<TypedValue> wrong = typed(meter, 70);
        QVERIFY(test::resultOf(desk.commit(form, meter.meter.id, wrong, today, ReadingSource::Phone, true)).ok());

        const ReadingForm after = formOf(desk, account);
        const Reading taken = after.meters.constFirst().readings.constLast();
        QVERIFY(desk.mayCorrect(taken));
        const Result<ReadingForm> correcting = desk.correcting(after, taken);
        QVERIFY(correcting.ok());
        QCOMPARE(correcting.value().corrects.size(), 2);
        const QVector<TypedValue> right = typed(meter, 50);
        const Result<OperationId> done =
            test::resultOf(desk.commit(correcting.value(), meter.meter.id, right, today, ReadingSource::Phone, true));
        QVERIFY2(done.ok(), done ? "" : qPrintable(words(done.error())));

        int superseded = 0;
        int corrections = 0;
        const ReadingForm corrected = formOf(desk, account);
        for (const Reading& reading : corrected.meters.constFirst().readings) {
            superseded += reading.superseded ? 1 : 0;
            corrections += reading.corrects.isNull() ? 0 : 1;
        }
        QCOMPARE(superseded, 2);
        QCOMPARE(corrections, 2);
    }

    void lettingOthersReadingsAlone_data() {
        QTest::addColumn<QString>("login");
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<bool>("may");
        QTest::newRow("own, same day") << QStringLiteral("self") << Role::Operator << 0 << true;
        QTest::newRow("own, next day") << QStringLiteral("self") << Role::Operator << 1 << false;
        QTest::newRow("another's") << QStringLiteral("other") << Role::Operator << 0 << false;
        QTest::newRow("a supervisor, another's, later") << QStringLiteral("other") << Role::Supervisor << 3 << true;
    }

    void lettingOthersReadingsAlone() {
        QFETCH(QString, login);
        QFETCH(Role, role);
        QFETCH(int, daysLater);
        QFETCH(bool, may);
        test::TestStore store;
        Workplace workplace = store.workplace();
        workplace.person = {login, login, role};
        ReadingDesk desk(workplace);
        Reading reading;
        reading.recordedBy = QStringLiteral("self");
        reading.recordedAt = store.clock().nowUtc();
        store.clock().advance(qint64(daysLater) * 24 * 3600);
        QCOMPARE(desk.mayCorrect(reading), may);
        if (!may) {
            const Result<ReadingForm> refused = desk.correcting({}, reading);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::NotAllowed);
        }
        reading.superseded = true;
        QVERIFY(!desk.mayCorrect(reading));
    }

    void offersTheUsualSourceFirst() {
        QCOMPARE(ReadingDesk::sourcesFor(Role::Operator).constFirst(), ReadingSource::Phone);
        QCOMPARE(ReadingDesk::sourcesFor(Role::Clerk).constFirst(), ReadingSource::Office);
        for (Role role : {Role::Operator, Role::Clerk, Role::Supervisor}) {
            for (ReadingSource source : ReadingDesk::sourcesFor(role))
                QVERIFY(!isCalculated(source));
        }
    }
};

QTEST_GUILESS_MAIN(TestReadingDesk)
#include "test_readingdesk.moc"
