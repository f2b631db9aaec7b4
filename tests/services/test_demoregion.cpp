#include "domain/validate.h"
#include "services/demo/demopeople.h"
#include "support/teststore.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

/// The demonstration region: the same each time, and believable.
class DemoRegionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesTheStoresOwnCheck();
    void isTheSameForTheSameSeed();
    void hasEverySample();
    void hasAppealsInAllStatesAroundToday();
    void takesTheDirectoryAloneBeyondTheHistory();
    void computesCheckDigits_data();
    void computesCheckDigits();
};

namespace {

/// Puts nothing anywhere: keeps a text of all that was put.
class Transcript : public RegistryWriter {
public:
    Result<RowChange> put(const AccountRecord& r) override {
        accounts.append(r);
        return line({r.accountNumber, r.holder, r.inn, r.contract, r.phone, r.email, r.cabinetLogin, r.town, r.street,
                     r.house, r.flat, QString::number(r.areaCm2), r.openedOn.toString(Qt::ISODate)});
    }
    Result<RowChange> put(const MeterRecord& r) override {
        return line({r.meterNumber, r.accountNumber, r.model, r.installedOn.toString(Qt::ISODate)});
    }
    Result<RowChange> put(const ReadingRecord& r) override {
        ++readings;
        return line(
            {r.meterNumber, code(r.zone), r.readOn.toString(Qt::ISODate), QString::number(r.value), code(r.source)});
    }
    Result<RowChange> put(const ChargeRecord& r) override {
        return line({r.accountNumber, r.period.toString(), code(r.line), QString::number(r.amount.kopecks), r.payee});
    }
    Result<RowChange> put(const PaymentRecord& r) override {
        return line({r.paymentId, r.accountNumber, r.paidOn.toString(Qt::ISODate), QString::number(r.amount.kopecks)});
    }
    Result<RowChange> put(const AppealRecord& r) override {
        return line({r.appealNumber, r.accountNumber, code(r.state), r.receivedAt.toString(Qt::ISODate), r.text});
    }
    Result<RowChange> put(const OfficeRecord& r) override { return line({r.office, r.hours}); }
    Result<RowChange> put(const HouseAgencyRecord& r) override { return line({r.street, r.house, r.company}); }
    Status setBalance(const QString& number, Money balance, QDate) override {
        ++balances;
        (void)line({number, QString::number(balance.kopecks)});
        return Done{};
    }
    Status setLastReading(const ReadingRecord& r) override {
        ++lastReadings;
        (void)line({r.meterNumber, QString::number(r.value)});
        return Done{};
    }
    Status finish(const std::function<void(double)>&) override { return Done{}; }
    Status commit() override { return Done{}; }

    QStringList lines;
    QVector<AccountRecord> accounts;
    int readings{};
    int balances{};
    int lastReadings{};

private:
    Result<RowChange> line(const QStringList& fields) {
        lines.append(fields.join(u'|'));
        return RowChange::Inserted;
    }
};

DemoOptions optionsOf(int accounts, quint32 seed) {
    DemoOptions options;
    options.accounts = accounts;
    options.seed = seed;
    options.nowUtc = FixedClock::defaultNow();
    options.person = TestStore::defaultPerson();
    return options;
}

std::unique_ptr<Transcript> transcriptOf(const DemoOptions& options) {
    auto transcript = std::make_unique<Transcript>();
    const Result<DemoRegion> region = DemoRegion::load(sourceReference());
    if (!region || !region.value().write(options, *transcript, {}))
        return nullptr;
    return transcript;
}

} // namespace

void DemoRegionTest::passesTheStoresOwnCheck() {
    TestStore store;
    const auto report = resultOf(store.session().check());
    QVERIFY(report.ok());
    QCOMPARE(report.value().problems, QStringList());
    QCOMPARE(report.value().accounts, 300);
    QVERIFY(report.value().meters >= 300);
    QVERIFY(report.value().readings > 300 * 36);
    QVERIFY(report.value().charges >= 300 * 36);
    QVERIFY(report.value().payments > 300 * 20);
    QVERIFY(report.value().appeals > 20);
}

void DemoRegionTest::isTheSameForTheSameSeed() {
    const auto one = transcriptOf(optionsOf(120, 7));
    const auto two = transcriptOf(optionsOf(120, 7));
    const auto other = transcriptOf(optionsOf(120, 8));
    QVERIFY(one && two && other);
    QCOMPARE(one->lines, two->lines);
    QVERIFY(one->lines != other->lines);
}

void DemoRegionTest::hasEverySample() {
    TestStore store;
    const auto card = [&store](Sample sample) {
        return resultOf(store.session().accounts().card(store.accountId(sample))).value();
    };
    QCOMPARE(card(Sample::OneZone).account.zones, 1);
    QCOMPARE(card(Sample::TwoZones).account.zones, 2);
    QCOMPARE(card(Sample::ThreeZones).account.zones, 3);
    QCOMPARE(card(Sample::Legal).subscriber.kind, SubscriberKind::Legal);
    QVERIFY(isValidInn(card(Sample::Legal).subscriber.inn));
    QCOMPARE(card(Sample::Legal).otherAccountsOfSubscriber, 2);
    QCOMPARE(card(Sample::ReplacedMeter).meters.size(), 2);
    QVERIFY(card(Sample::SmartMeter).meters.constFirst().smart);
    QVERIFY(card(Sample::Debtor).overdueDebt.kopecks > 0);
    QVERIFY(!card(Sample::Debtor).premises.house.agencyCompany.isEmpty());
    QVERIFY(card(Sample::OpenAppeal).openAppeals > 0);
    QCOMPARE(card(Sample::EmailLogin).cabinet.kind, CabinetLoginKind::Email);
    QVERIFY(card(Sample::EmailLogin).subscriber.emailConsent);

    const AccountCard near = card(Sample::NearRollover);
    qint64 limit = 1;
    for (int i = 0; i < near.meters.constFirst().digits; ++i)
        limit *= 10;
    QVERIFY(near.meters.constFirst().registers.constFirst().lastValue > limit - 1000);

    const auto related = resultOf(store.session().accounts().relatedTo(store.accountId(Sample::SeveralOne)));
    QVERIFY(related.ok());
    QCOMPARE(related.value().size(), 4);
}

void DemoRegionTest::hasAppealsInAllStatesAroundToday() {
    TestStore store;
    AppealFilter filter;
    for (const Coded<AppealState>& row : codeTable<AppealState>())
        filter.states.append(row.value);
    const auto appeals =
        resultOf(store.session().appeals().list(filter, AppealSort::Deadline, Qt::AscendingOrder, 1000));
    QVERIFY(appeals.ok());
    QSet<int> states;
    int overdue = 0;
    int later = 0;
    const QDate today = store.clock().today();
    for (const Appeal& appeal : appeals.value()) {
        states.insert(int(appeal.state));
        QVERIFY(appeal.receivedAt <= store.clock().nowUtc());
        QVERIFY(appeal.deadline.isValid());
        overdue += isOpen(appeal.state) && appeal.deadline < today;
        later += isOpen(appeal.state) && appeal.deadline >= today;
    }
    QVERIFY(states.size() >= 6);
    QVERIFY(later > overdue);
}

void DemoRegionTest::takesTheDirectoryAloneBeyondTheHistory() {
    DemoOptions options = optionsOf(500, 605);
    options.historyAccounts = 100;
    const auto transcript = transcriptOf(options);
    QVERIFY(transcript);
    QCOMPARE(transcript->balances, 400);
    QVERIFY(transcript->lastReadings >= 400);
    QVERIFY(transcript->readings > 100 * 36);
    int legal = 0;
    QSet<QString> numbers;
    for (const AccountRecord& record : std::as_const(transcript->accounts)) {
        numbers.insert(record.accountNumber);
        legal += record.kind == SubscriberKind::Legal;
        QCOMPARE(record.accountNumber.size(), 12);
        QVERIFY(record.inn.isEmpty() || isValidInn(record.inn));
        QVERIFY(record.phone.isEmpty() || nationalPhone(record.phone) == record.phone);
        QVERIFY(record.email.isEmpty() || isEmail(record.email));
        QVERIFY(!record.holder.contains(QStringLiteral("  ")));
    }
    QCOMPARE(numbers.size(), 500);
    QVERIFY(legal > 3 && legal < 60);
}

void DemoRegionTest::computesCheckDigits_data() {
    QTest::addColumn<QString>("digits");
    QTest::addColumn<QString>("inn");
    QTest::newRow("legal entity") << "770708389"
                                  << "7707083893";
    QTest::newRow("individual") << "5001007322"
                                << "500100732259";
}

void DemoRegionTest::computesCheckDigits() {
    QFETCH(QString, digits);
    QFETCH(QString, inn);
    QCOMPARE(withInnCheckDigits(digits), inn);
    QVERIFY(isValidInn(inn));
}

QTEST_GUILESS_MAIN(DemoRegionTest)
#include "test_demoregion.moc"
