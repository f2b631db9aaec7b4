#include "services/registry/openinghours.h"
#include "services/registry/registryimport.h"
#include "support/teststore.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTest>

using namespace line605;
using namespace line605::test;

namespace {

const QString accountHead = QStringLiteral("account_number;kind;holder;inn;contract;phone;email;email_consent;cabinet_"
                                           "login;district;town;street;house;flat;area_m2;"
                                           "residents;category;zones;opened_on\n");
const QString meterHead =
    QStringLiteral("meter_number;account_number;model;digits;zones;installed_on;removed_on;smart\n");
const QString readingHead = QStringLiteral("meter_number;zone;read_on;value;source\n");
const QString chargeHead = QStringLiteral("account_number;period;line;kwh;amount;payee\n");
const QString paymentHead = QStringLiteral("payment_id;account_number;paid_on;received_on;amount;channel\n");
const QString appealHead =
    QStringLiteral("appeal_number;account_number;channel;topic;received_at;state;subject;text\n");
const QString officeHead = QStringLiteral("office;district;town;address;hours;serves\n");

QString accountLine(const QString& number, const QString& holder = QStringLiteral("Иванов Пётр Сергеевич")) {
    return number + QStringLiteral(";individual;") + holder +
           QStringLiteral(
               ";;;+7 911 123-45-67;ivanov@mail.ru;yes;ivanov@mail.ru;Калининград;Калининград;Невского;51;12;45.3;2;"
               "urban_gas;1;2015-03-01\n");
}

/// A directory of the registry format.
class Registry {
public:
    Registry() {
        put("accounts.csv", accountHead + accountLine("390100000011") +
                                accountLine("390100000028", "Ёлкина Анна Ильинична") +
                                "390100000035;legal;\"ООО \"\"Янтарь\"\"\";7707083893;К-17;4012605885;;;;Калининград;"
                                "Калининград;Ленинский проспект;3;;812.5;0;urban_electric;2;2010-01-01\n");
        put("meters.csv", meterHead + "01234567;390100000011;Нева 103;5;1;2018-05-01;;no\n"
                                      "7654321;390100000035;Меркурий 230;6;2;2019-01-15;;yes\n");
        put("readings.csv", readingHead + "01234567;T1;2026-09-22;12000;phone\n01234567;T1;2026-10-22;12150;average\n"
                                          "7654321;T1;2026-10-23;500;remote\n7654321;T2;2026-10-23;300;remote\n");
        put("charges.csv", chargeHead + "390100000011;2026-09;flat;150;82650;\n390100000011;2026-10;flat;150;82650;\n"
                                        "390100000011;2026-10;common_areas;10;5510;ООО УК\n");
        put("payments.csv", paymentHead + "P-1;390100000011;2026-10-09;2026-10-12;82650;bank\n");
        put("appeals.csv", appealHead +
                               "26-000001;390100000011;phone;charges;2026-11-20T09:30;in_work;Почему больше;"
                               "\"Первая строка\nвторая; строка\"\n26-000002;;email;other;2026-11-19;new;Спасибо;\n");
        put("offices.csv", officeHead + "Центр;Калининград;Калининград;ул. Театральная, 34;\"Mo-Fr 08:00-17:00; Sa "
                                        "09:00-13:00\";individual,gas\n");
    }

    void put(const QString& name, const QString& text) { putBytes(name, text.toUtf8()); }
    void putBytes(const QString& name, const QByteArray& bytes) {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
    }
    void append(const QString& name, const QString& text) { put(name, text_(name) + text); }
    void replace(const QString& name, const QString& before, const QString& after) {
        put(name, text_(name).replace(before, after));
    }
    void remove(const QString& name) { QFile::remove(m_dir.filePath(name)); }
    [[nodiscard]] QString path() const { return m_dir.path(); }
    [[nodiscard]] QString file(const QString& name) const { return m_dir.filePath(name); }

private:
    [[nodiscard]] QString text_(const QString& name) const {
        QFile file(m_dir.filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    QTemporaryDir m_dir;
};

struct Outcome {
    bool ok{};
    Error error;
    ImportReport report;
    QStringList problems; ///< "file:line:column"
    QStringList texts;

    [[nodiscard]] const ImportFileReport& file(RegistryFile which) const {
        const auto found = std::find_if(report.files.cbegin(), report.files.cend(),
                                        [which](const ImportFileReport& f) { return f.file == which; });
        return *found;
    }
    [[nodiscard]] qint64 sum(qint64 ImportFileReport::*member) const {
        qint64 total = 0;
        for (const ImportFileReport& f : report.files)
            total += f.*member;
        return total;
    }
};

Outcome import(TestStore& store, ImportOptions options) {
    Outcome outcome;
    auto writer = store.session().beginRegistryWrite();
    if (!writer)
        return outcome;
    RegistryImport run(store.reference(), std::move(writer).value(), std::move(options));
    const auto report = run.run(
        [&outcome](const RegistryProblem& problem) {
            outcome.problems.append(QStringLiteral("%1:%2:%3")
                                        .arg(registryFormat(problem.file).name)
                                        .arg(problem.line)
                                        .arg(problem.column));
            outcome.texts.append(words(problem));
        },
        {});
    outcome.ok = report.ok();
    if (report)
        outcome.report = report.value();
    else
        outcome.error = report.error();
    return outcome;
}

Outcome import(TestStore& store, const Registry& registry) {
    return import(store, {registry.path(), TextEncoding::Utf8, false, {}, QDate(2026, 11, 22)});
}

/// Takes everything and keeps nothing.
class Sink : public RegistryWriter {
public:
    Result<RowChange> put(const AccountRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const MeterRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const ReadingRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const ChargeRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const PaymentRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const AppealRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const OfficeRecord&) override { return RowChange::Inserted; }
    Result<RowChange> put(const HouseAgencyRecord&) override { return RowChange::Inserted; }
    Status setBalance(const QString&, Money, QDate) override { return Done{}; }
    Status setLastReading(const ReadingRecord&) override { return Done{}; }
    Status finish(const std::function<void(double)>&) override { return Done{}; }
    Status commit() override { return Done{}; }
};

qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * 4096;
}

StoreReport checkOf(TestStore& store) {
    return resultOf(store.session().check()).value();
}

AccountCard cardOf(TestStore& store, const QString& number) {
    const auto id = resultOf(store.session().accounts().byNumber(number));
    return id ? resultOf(store.session().accounts().card(id.value())).value() : AccountCard{};
}

} // namespace

/// REGISTRY, as billing systems hand it over.
class RegistryImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesAGoodDirectory();
    void changesNothingTheSecondTime();
    void updatesByKey();
    void keepsWhatTheDeskDid();
    void namesEveryBadLine_data();
    void namesEveryBadLine();
    void importsNothingWhenOneLineIsBad();
    void doesNotBlameLinesOfARejectedOwner();
    void skipsBadLinesAndWritesThemDown();
    void findsKeysThatStandTwice();
    void keepsTheFirstOfTwo();
    void leavesOutReadingsAgainstOrder();
    void takesARollover();
    void blamesNoReadingForOneOfTheDesk();
    void doesNotOverwriteWhatItReads();
    void refusesBadHeaders_data();
    void refusesBadHeaders();
    void leavesUnknownColumnsAndFiles();
    void dryRunKeepsNothing();
    void readsWindows1251();
    void sharesLegalEntities();
    void takesKaliningradTime();
    void readsPartsOfTheRegistry();
    void streamsAHugeFile();
    void holdsLittleOfAHugeFile();
    void knowsOpeningHours_data();
    void knowsOpeningHours();
};

void RegistryImportTest::takesAGoodDirectory() {
    TestStore store(0);
    const Registry registry;
    const Outcome outcome = import(store, registry);
    QCOMPARE(outcome.problems, QStringList());
    QVERIFY(outcome.ok);
    QVERIFY(outcome.report.kept);
    QCOMPARE(outcome.report.files.size(), 7);
    QCOMPARE(outcome.sum(&ImportFileReport::inserted), 3 + 2 + 4 + 3 + 1 + 2 + 1);

    const StoreReport report = checkOf(store);
    QCOMPARE(report.problems, QStringList());
    QCOMPARE(report.accounts, 3);
    QCOMPARE(report.readings, 4);

    const AccountCard card = cardOf(store, "390100000011");
    QCOMPARE(card.subscriber.name, QStringLiteral("Иванов Пётр Сергеевич"));
    QCOMPARE(card.subscriber.phone, QStringLiteral("9111234567"));
    QCOMPARE(card.cabinet.kind, CabinetLoginKind::Email);
    QCOMPARE(card.premises.areaCm2, 453'000);
    QCOMPARE(card.account.balance, Money{82'650 - 2 * 82'650 - 5'510});
    QVERIFY(card.account.hasHistory);
    QCOMPARE(card.meters.size(), 1);
    // The calculated value of October is not the last accepted one.
    QCOMPARE(card.meters.constFirst().registers.constFirst().lastValue, 12'000);
    QCOMPARE(card.openAppeals, 1);
    QCOMPARE(cardOf(store, "390100000035").subscriber.name, QStringLiteral("ООО \"Янтарь\""));

    const auto found = resultOf(store.session().accounts().search(QStringLiteral("елкина"), 10));
    QVERIFY(found.ok());
    QCOMPARE(found.value().hits.size(), 1);
    const auto appeal = resultOf(store.session().appeals().byNumber(QStringLiteral("26-000001")));
    QVERIFY(appeal.ok());
    QCOMPARE(appeal.value().text, QStringLiteral("Первая строка\nвторая; строка"));
    QVERIFY(appeal.value().deadline.isValid());
    QCOMPARE(appeal.value().events.size(), 2);
}

void RegistryImportTest::changesNothingTheSecondTime() {
    TestStore store(0);
    const Registry registry;
    QVERIFY(import(store, registry).report.kept);
    const Outcome again = import(store, registry);
    QVERIFY(again.report.kept);
    QCOMPARE(again.problems, QStringList());
    QCOMPARE(again.sum(&ImportFileReport::inserted), 0);
    QCOMPARE(again.sum(&ImportFileReport::updated), 0);
    QCOMPARE(again.sum(&ImportFileReport::unchanged), 16);
    QCOMPARE(checkOf(store).problems, QStringList());
}

void RegistryImportTest::updatesByKey() {
    TestStore store(0);
    Registry registry;
    QVERIFY(import(store, registry).report.kept);
    registry.replace("accounts.csv", "Невского;51;12", "Невского;53;7");
    registry.replace("meters.csv", "01234567;390100000011", "01234567;390100000028");
    registry.replace("readings.csv", "2026-09-22;12000", "2026-09-22;12010");
    registry.replace("charges.csv", "2026-09;flat;150;82650", "2026-09;flat;151;83201");
    registry.replace("payments.csv", "82650;bank", "82651;post");
    registry.replace("appeals.csv", "2026-11-20T09:30;in_work", "2026-11-20T09:30;answered");
    registry.replace("offices.csv", "individual,gas", "individual");
    const Outcome outcome = import(store, registry);
    QVERIFY(outcome.report.kept);
    QCOMPARE(outcome.sum(&ImportFileReport::inserted), 0);
    QCOMPARE(outcome.file(RegistryFile::Accounts).updated, 2);
    for (const RegistryFile file : {RegistryFile::Meters, RegistryFile::Readings, RegistryFile::Charges,
                                    RegistryFile::Payments, RegistryFile::Appeals, RegistryFile::Offices})
        QCOMPARE(outcome.file(file).updated, 1);
    QCOMPARE(checkOf(store).problems, QStringList());
    const AccountCard card = cardOf(store, "390100000011");
    QVERIFY(addressLine(card.premises).contains(QStringLiteral("53")));
    QCOMPARE(card.account.balance, Money{82'651 - 83'201 - 82'650 - 5'510});
    QCOMPARE(card.openAppeals, 0);
    QVERIFY(card.meters.isEmpty());
    // The meter went over with its readings.
    const AccountCard other = cardOf(store, "390100000028");
    QCOMPARE(other.meters.constFirst().registers.constFirst().lastValue, 12'010);
}

void RegistryImportTest::keepsWhatTheDeskDid() {
    TestStore store(0);
    const Registry registry;
    QVERIFY(import(store, registry).report.kept);
    const auto appeal = resultOf(store.session().appeals().byNumber(QStringLiteral("26-000001")));
    QVERIFY(appeal.ok());
    Operation operation{{newUuidV7(store.clock().nowUtc())},
                        store.clock().nowUtc(),
                        "orlova",
                        ReplyToAppeal{appeal.value().id, QStringLiteral("Проверено"), true}};
    QVERIFY(resultOf(store.session().operations().append(operation)).ok());
    const Outcome again = import(store, registry);
    QVERIFY(again.report.kept);
    QCOMPARE(again.sum(&ImportFileReport::updated), 0);
    const auto after = resultOf(store.session().appeals().byNumber(QStringLiteral("26-000001")));
    QVERIFY(!isOpen(after.value().state));
}

void RegistryImportTest::namesEveryBadLine_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line"); ///< appended; it is the one after the good ones
    QTest::addColumn<QStringList>("columns");
    const QString good = QStringLiteral(";;;;;;;Калининград;Калининград;Невского;1;1;;;urban_gas;1;\n");
    QTest::newRow("letters in the account number") << "accounts.csv"
                                                   << "39O1;individual;Попов" + good << QStringList{"account_number"};
    QTest::newRow("no account number") << "accounts.csv"
                                       << ";individual;Попов" + good << QStringList{"account_number"};
    QTest::newRow("kind") << "accounts.csv"
                          << "390100000042;person;Попов" + good << QStringList{"kind"};
    QTest::newRow("no holder") << "accounts.csv"
                               << "390100000042;individual; " + good << QStringList{"holder"};
    QTest::newRow("ИНН check digit") << "accounts.csv"
                                     << "390100000042;legal;ООО;7707083894;;;;;;К;К;;1;;;;urban_gas;1;\n"
                                     << QStringList{"inn"};
    QTest::newRow("ИНН of an entity with a person")
        << "accounts.csv"
        << "390100000042;individual;Попов;7707083893;;;;;;К;К;;1;;;;urban_gas;1;\n"
        << QStringList{"inn"};
    QTest::newRow("phone") << "accounts.csv"
                           << "390100000042;individual;Попов;;;12;;;;К;К;;1;;;;urban_gas;1;\n"
                           << QStringList{"phone"};
    QTest::newRow("e-mail") << "accounts.csv"
                            << "390100000042;individual;Попов;;;;popov@;;;К;К;;1;;;;urban_gas;1;\n"
                            << QStringList{"email"};
    QTest::newRow("consent") << "accounts.csv"
                             << "390100000042;individual;Попов;;;;;ja;;К;К;;1;;;;urban_gas;1;\n"
                             << QStringList{"email_consent"};
    QTest::newRow("login") << "accounts.csv"
                           << "390100000042;individual;Попов;;;;;;popov;К;К;;1;;;;urban_gas;1;\n"
                           << QStringList{"cabinet_login"};
    QTest::newRow("several at once") << "accounts.csv"
                                     << "390100000042;individual;Попов;;;;;;;К;;;1;;x;1001;gas;4;2015-13-01\n"
                                     << QStringList{"town", "area_m2", "residents", "category", "zones", "opened_on"};
    QTest::newRow("too few fields") << "accounts.csv"
                                    << "390100000042;individual;Попов\n"
                                    << QStringList{"inn"};
    QTest::newRow("too many fields") << "meters.csv"
                                     << "5;390100000011;;5;1;2018-05-01;;no;more\n"
                                     << QStringList{"9"};
    QTest::newRow("digits") << "meters.csv"
                            << "5;390100000011;;8;1;2018-05-01;;no\n"
                            << QStringList{"digits"};
    QTest::newRow("zones") << "meters.csv"
                           << "5;390100000011;;5;0;2018-05-01;;no\n"
                           << QStringList{"zones"};
    QTest::newRow("no such day") << "meters.csv"
                                 << "5;390100000011;;5;1;2018-02-29;;no\n"
                                 << QStringList{"installed_on"};
    QTest::newRow("short date") << "meters.csv"
                                << "5;390100000011;;5;1;2018-5-1;;no\n"
                                << QStringList{"installed_on"};
    QTest::newRow("removed first") << "meters.csv"
                                   << "5;390100000011;;5;1;2018-05-01;2018-04-30;no\n"
                                   << QStringList{"removed_on"};
    QTest::newRow("meter of nobody") << "meters.csv"
                                     << "5;390100000099;;5;1;2018-05-01;;no\n"
                                     << QStringList{"account_number"};
    QTest::newRow("reading of no meter") << "readings.csv"
                                         << "999;T1;2026-10-22;1;phone\n"
                                         << QStringList{"meter_number"};
    QTest::newRow("zone code") << "readings.csv"
                               << "01234567;T4;2026-10-21;1;phone\n"
                               << QStringList{"zone"};
    QTest::newRow("zone that the meter lacks") << "readings.csv"
                                               << "01234567;T2;2026-10-21;1;phone\n"
                                               << QStringList{"zone"};
    QTest::newRow("value of too many digits") << "readings.csv"
                                              << "01234567;T1;2026-10-21;100000;phone\n"
                                              << QStringList{"value"};
    QTest::newRow("negative value") << "readings.csv"
                                    << "01234567;T1;2026-10-21;-5;phone\n"
                                    << QStringList{"value"};
    QTest::newRow("tenths") << "readings.csv"
                            << "01234567;T1;2026-10-21;12000.5;phone\n"
                            << QStringList{"value"};
    QTest::newRow("source") << "readings.csv"
                            << "01234567;T1;2026-10-21;12001;fax\n"
                            << QStringList{"source"};
    QTest::newRow("period") << "charges.csv"
                            << "390100000011;2026-13;flat;1;1;\n"
                            << QStringList{"period"};
    QTest::newRow("charge line") << "charges.csv"
                                 << "390100000011;2026-08;rent;1;1;\n"
                                 << QStringList{"line"};
    QTest::newRow("roubles") << "charges.csv"
                             << "390100000011;2026-08;flat;1;826,50;\n"
                             << QStringList{"amount"};
    QTest::newRow("too much money") << "charges.csv"
                                    << "390100000011;2026-08;flat;1;99999999999999999999;\n"
                                    << QStringList{"amount"};
    QTest::newRow("received first") << "payments.csv"
                                    << "P-2;390100000011;2026-10-09;2026-10-08;1;\n"
                                    << QStringList{"received_on"};
    QTest::newRow("payment of nobody") << "payments.csv"
                                       << "P-2;390100000099;2026-10-09;;1;\n"
                                       << QStringList{"account_number"};
    QTest::newRow("topic") << "appeals.csv"
                           << "26-3;;phone;billing;2026-11-20;new;a;\n"
                           << QStringList{"topic"};
    QTest::newRow("state") << "appeals.csv"
                           << "26-3;;phone;other;2026-11-20;open;a;\n"
                           << QStringList{"state"};
    QTest::newRow("time") << "appeals.csv"
                          << "26-3;;phone;other;20.11.2026;new;a;\n"
                          << QStringList{"received_at"};
    QTest::newRow("hours of the day") << "appeals.csv"
                                      << "26-3;;phone;other;2026-11-20T25:00;new;a;\n"
                                      << QStringList{"received_at"};
    QTest::newRow("hours") << "offices.csv"
                           << "Новый;К;К;ул. Мира;с 8 до 17;\n"
                           << QStringList{"hours"};
    QTest::newRow("serves") << "offices.csv"
                            << "Новый;К;К;ул. Мира;Mo-Fr 08:00-17:00;individual,all\n"
                            << QStringList{"serves"};
    QTest::newRow("account number too short") << "accounts.csv"
                                              << "39010000042;individual;Попов" + good << QStringList{"account_number"};
    QTest::newRow("account number of another retailer")
        << "accounts.csv"
        << "490100000042;individual;Попов" + good << QStringList{"account_number"};
    QTest::newRow("nothing but zeros as ИНН") << "accounts.csv"
                                              << "390100000042;legal;ООО;0000000000;;;;;;К;К;;1;;;;urban_gas;1;\n"
                                              << QStringList{"inn"};
    QTest::newRow("holder without letters") << "accounts.csv"
                                            << "390100000042;individual;?????" + good << QStringList{"holder"};
    QTest::newRow("control character") << "accounts.csv"
                                       << "390100000042;individual;Попов\x07 О." + good << QStringList{"holder"};
    QTest::newRow("what a conversion lost")
        << "accounts.csv" << QStringLiteral("390100000042;individual;П\uFFFDпов") + good << QStringList{"holder"};
    QTest::newRow("byte order mark in the middle")
        << "meters.csv" << QStringLiteral("\uFEFF5;390100000011;;5;1;2018-05-01;;no\n") << QStringList{"meter_number"};
    QTest::newRow("opened years ahead") << "accounts.csv"
                                        << "390100000042;individual;Попов;;;;;;;К;К;;1;;;;urban_gas;1;2029-01-01\n"
                                        << QStringList{"opened_on"};
    QTest::newRow("a day that means that it is not known") << "meters.csv"
                                                           << "5;390100000011;;5;1;1900-01-01;;no\n"
                                                           << QStringList{"installed_on"};
    QTest::newRow("installed tomorrow") << "meters.csv"
                                        << "5;390100000011;;5;1;2026-11-23;;no\n"
                                        << QStringList{"installed_on"};
    QTest::newRow("read tomorrow") << "readings.csv"
                                   << "01234567;T1;2026-11-23;12400;phone\n"
                                   << QStringList{"read_on"};
    QTest::newRow("paid and received tomorrow") << "payments.csv"
                                                << "P-2;390100000011;2026-11-23;2026-11-24;1;\n"
                                                << QStringList{"paid_on", "received_on"};
    QTest::newRow("appeal of tomorrow") << "appeals.csv"
                                        << "26-3;;phone;other;2026-11-23T09:00;new;a;\n"
                                        << QStringList{"received_at"};
    QTest::newRow("charge of the next year") << "charges.csv"
                                             << "390100000011;2027-01;flat;1;1;\n"
                                             << QStringList{"period"};
    QTest::newRow("use below zero") << "charges.csv"
                                    << "390100000011;2026-08;flat;-10;-5510;\n"
                                    << QStringList{"kwh", "amount"};
    QTest::newRow("payment of nothing") << "payments.csv"
                                        << "P-2;390100000011;2026-10-09;;0;\n"
                                        << QStringList{"amount"};
    QTest::newRow("read before it was installed") << "readings.csv"
                                                  << "01234567;T1;2018-04-30;0;phone\n"
                                                  << QStringList{"read_on"};
    QTest::newRow("lower than the previous one") << "readings.csv"
                                                 << "01234567;T1;2026-10-21;11999;phone\n"
                                                 << QStringList{"value"};
    QTest::newRow("higher than the one after it")
        << "readings.csv"
        << "7654321;T1;2026-09-23;5000;office\n7654321;T1;2026-08-23;400;phone\n"
           "7654321;T1;2026-11-20;600;phone\n"
        << QStringList{"value"};
    QTest::newRow("the same once more") << "payments.csv"
                                        << "P-1;390100000011;2026-10-09;2026-10-12;82650;bank\n"
                                        << QStringList{"payment_id"};
    QTest::newRow("open quote") << "payments.csv"
                                << "P-2;\"390100000011;2026-10-09;;1;\n"
                                << QStringList{"account_number"};
}

void RegistryImportTest::namesEveryBadLine() {
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QStringList, columns);
    TestStore store(0);
    Registry registry;
    QFile before(registry.file(file));
    QVERIFY(before.open(QIODevice::ReadOnly));
    const int number = int(before.readAll().count('\n')) + 1;
    before.close();
    registry.append(file, line);
    const Outcome outcome = import(store, registry);
    QVERIFY(outcome.ok);
    QVERIFY(!outcome.report.kept);
    QStringList expected;
    for (const QString& column : columns)
        expected.append(QStringLiteral("%1:%2:%3").arg(file).arg(number).arg(column));
    QCOMPARE(outcome.problems, expected);
    QVERIFY(outcome.texts.constFirst().startsWith(expected.constFirst() + QStringLiteral(": ")));
    QVERIFY(outcome.texts.constFirst().endsWith(QStringLiteral("»)")));
    QCOMPARE(outcome.report.rejected, 1);
}

void RegistryImportTest::importsNothingWhenOneLineIsBad() {
    TestStore store(0);
    Registry registry;
    registry.append("offices.csv", "Новый;К;К;ул. Мира;всегда;\n");
    registry.append("readings.csv", "01234567;T1;2026-10-21;1;fax\n");
    const Outcome outcome = import(store, registry);
    QCOMPARE(outcome.problems, (QStringList{"readings.csv:6:source", "offices.csv:3:hours"}));
    QVERIFY(!outcome.report.kept);
    const StoreReport report = checkOf(store);
    QCOMPARE(report.accounts, 0);
    QCOMPARE(report.readings, 0);
    QCOMPARE(report.problems, QStringList());
}

void RegistryImportTest::doesNotBlameLinesOfARejectedOwner() {
    TestStore store(0);
    Registry registry;
    registry.replace("accounts.csv", "390100000011;individual", "390100000011;person");
    const Outcome outcome = import(store, registry);
    QCOMPARE(outcome.problems, QStringList{"accounts.csv:2:kind"});
}

void RegistryImportTest::skipsBadLinesAndWritesThemDown() {
    TestStore store(0);
    Registry registry;
    registry.replace("accounts.csv", "390100000011;individual", "390100000011;person");
    const QString rejects = registry.file("REJECTS.txt");
    const Outcome outcome = import(store, {registry.path(), TextEncoding::Utf8, false, rejects});
    QVERIFY(outcome.report.kept);
    // What belongs to the rejected account cannot be imported either.
    QCOMPARE(outcome.report.rejected, 1 + 1 + 2 + 3 + 1 + 1);
    QCOMPARE(checkOf(store).accounts, 2);
    QCOMPARE(checkOf(store).problems, QStringList());
    QFile file(rejects);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QBuffer text;
    text.setData(file.readAll());
    text.open(QIODevice::ReadOnly);
    CsvReader reader(text, TextEncoding::Utf8);
    CsvRow row;
    QVERIFY(reader.next(row));
    QVERIFY(reader.next(row));
    QVERIFY(row.problems.isEmpty());
    QCOMPARE(row.fields.at(0).text, QStringLiteral("accounts.csv"));
    QCOMPARE(row.fields.at(1).text, QStringLiteral("2"));
    QVERIFY(row.fields.at(2).text.contains(QStringLiteral("«person»")));
    QVERIFY(row.fields.at(3).text.startsWith(QStringLiteral("390100000011;person;")));
    int rows = 1;
    while (reader.next(row))
        ++rows;
    QCOMPARE(rows, outcome.report.rejected);
}

void RegistryImportTest::findsKeysThatStandTwice() {
    TestStore store(0);
    Registry registry;
    registry.append("accounts.csv", accountLine("390100000028", "Сидорова Анна Ильинична"));
    registry.append("accounts.csv", accountLine("390100000028", "Ёлкина Анна Ильинична"));
    registry.append("readings.csv", "01234567;T1;2026-09-22;12001;phone\n");
    const QStringList expected{"accounts.csv:5:account_number", "accounts.csv:6:account_number",
                               "readings.csv:6:meter_number"};
    const Outcome outcome = import(store, registry);
    QCOMPARE(outcome.problems, expected);
    QVERIFY(outcome.texts.constFirst().contains(u'3'));
    for (const ImportFileReport& file : outcome.report.files)
        QCOMPARE(file.inserted + file.updated + file.unchanged + file.rejected, file.rows);
    // Likewise when the store has the rows already.
    QVERIFY(import(store, Registry()).report.kept);
    const Outcome again = import(store, registry);
    QCOMPARE(again.problems, expected);
    for (const ImportFileReport& file : again.report.files)
        QCOMPARE(file.inserted + file.updated + file.unchanged + file.rejected, file.rows);
}

void RegistryImportTest::keepsTheFirstOfTwo() {
    TestStore store(0);
    Registry registry;
    QVERIFY(import(store, registry).report.kept);
    // Also when the first is what the store has already.
    registry.append("accounts.csv", accountLine("390100000028", "Сидорова Анна Ильинична"));
    const Outcome outcome = import(store, {registry.path(), TextEncoding::Utf8, false, registry.file("rejects.txt")});
    QCOMPARE(outcome.problems, QStringList{"accounts.csv:5:account_number"});
    QVERIFY(outcome.report.kept);
    QCOMPARE(outcome.file(RegistryFile::Accounts).updated, 0);
    QCOMPARE(cardOf(store, "390100000028").subscriber.name, QStringLiteral("Ёлкина Анна Ильинична"));
}

void RegistryImportTest::leavesOutReadingsAgainstOrder() {
    TestStore store(0);
    Registry registry;
    registry.append("readings.csv", "01234567;T1;2026-08-22;45000;phone\n01234567;T1;2026-07-22;11900;phone\n"
                                    "01234567;T1;2026-10-25;12200;phone\n01234567;T1;2026-10-26;1;fax\n");
    const QStringList expected{"readings.csv:9:source", "readings.csv:6:value"};
    const Outcome refused = import(store, registry);
    QCOMPARE(refused.problems, expected);
    QVERIFY(!refused.report.kept);
    QCOMPARE(refused.report.rejected, 2);
    const Outcome skipped = import(store, {registry.path(), TextEncoding::Utf8, false, registry.file("rejects.txt")});
    QCOMPARE(skipped.problems, expected);
    QVERIFY(skipped.report.kept);
    QCOMPARE(skipped.file(RegistryFile::Readings).rows, 8);
    QCOMPARE(skipped.file(RegistryFile::Readings).inserted, 6);
    QCOMPARE(skipped.file(RegistryFile::Readings).rejected, 2);
    QCOMPARE(checkOf(store).readings, 6);
    QCOMPARE(checkOf(store).problems, QStringList());
    QFile rejects(registry.file("rejects.txt"));
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    QCOMPARE(rejects.readAll().count('\n'), 3);
}

void RegistryImportTest::takesARollover() {
    TestStore store(0);
    Registry registry;
    registry.append("readings.csv",
                    "7654321;T2;2026-08-23;999700;remote\n7654321;T2;2026-09-23;999900;remote\n"
                    "01234567;T1;2026-10-22;100;norm\n"); // a calculated one is nobody's previous one
    QCOMPARE(import(store, registry).problems, QStringList());
}

void RegistryImportTest::blamesNoReadingForOneOfTheDesk() {
    TestStore store(0);
    Registry registry;
    QVERIFY(import(store, registry).report.kept);
    const AccountCard card = cardOf(store, "390100000011");
    const Operation operation{{newUuidV7(store.clock().nowUtc())},
                              store.clock().nowUtc(),
                              "orlova",
                              TakeReading{card.account.id,
                                          card.meters.constFirst().id,
                                          QDate(2026, 11, 20),
                                          ReadingSource::Phone,
                                          {{TariffZone::T1, 13'000, false}},
                                          {},
                                          {}}};
    QVERIFY(resultOf(store.session().operations().append(operation)).ok());
    registry.append("readings.csv", "01234567;T1;2026-11-21;12300;control\n");
    const Outcome outcome = import(store, registry);
    QCOMPARE(outcome.problems, QStringList());
    QVERIFY(outcome.report.kept);
    QCOMPARE(checkOf(store).readings, 6);
    QCOMPARE(checkOf(store).problems, QStringList());
}

void RegistryImportTest::doesNotOverwriteWhatItReads() {
    TestStore store(0);
    Registry registry;
    const Outcome outcome = import(store, {registry.path(), TextEncoding::Utf8, false, registry.file("meters.csv")});
    QCOMPARE(outcome.error.code, ErrorCode::FileUnwritable);
    QCOMPARE(import(store, registry).sum(&ImportFileReport::inserted), 16);
}

void RegistryImportTest::refusesBadHeaders_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("problems");
    QTest::newRow("mandatory column missing") << "meters.csv"
                                              << "meter_number;digits;zones;installed_on\n1;5;1;2018-05-01\n"
                                              << QStringList{"meters.csv:1:account_number"};
    QTest::newRow("column twice") << "readings.csv"
                                  << "meter_number;zone;read_on;value;source;zone\n"
                                  << QStringList{"readings.csv:1:zone"};
    QTest::newRow("carriage returns alone")
        << "charges.csv"
        << "account_number;period;line;kwh;amount;payee\r390100000011;2026-09;flat;150;82650;\r"
        << QStringList{"charges.csv:1:6"};
    QTest::newRow("empty file") << "payments.csv"
                                << "" << QStringList{"payments.csv:1:payment_id"};
    QTest::newRow("comma as separator") << "offices.csv"
                                        << "office,district,town,address,hours\n"
                                        << QStringList{"offices.csv:1:office", "offices.csv:1:district",
                                                       "offices.csv:1:town", "offices.csv:1:address",
                                                       "offices.csv:1:hours"};
}

void RegistryImportTest::refusesBadHeaders() {
    QFETCH(QString, file);
    QFETCH(QString, text);
    QFETCH(QStringList, problems);
    TestStore store(0);
    Registry registry;
    registry.put(file, text);
    // Not even with rejects: which lines are bad cannot be told.
    const Outcome outcome = import(store, {registry.path(), TextEncoding::Utf8, false, registry.file("rejects.txt")});
    for (const QString& problem : problems)
        QVERIFY2(outcome.problems.contains(problem), qPrintable(outcome.problems.join(u' ')));
    QVERIFY(!outcome.report.kept);
    QCOMPARE(checkOf(store).accounts, 0);
}

void RegistryImportTest::leavesUnknownColumnsAndFiles() {
    TestStore store(0);
    Registry registry;
    registry.put("payments.csv", "note;amount;paid_on;account_number;payment_id\nx;100;2026-10-01;390100000011;P-9\n");
    registry.put("prices.csv", "a;b\n");
    const Outcome outcome = import(store, registry);
    QVERIFY(outcome.report.kept);
    QCOMPARE(outcome.file(RegistryFile::Payments).unknownColumns, QStringList{"note"});
    QCOMPARE(outcome.file(RegistryFile::Payments).inserted, 1);
    QCOMPARE(outcome.report.unknownFiles, QStringList{"prices.csv"});
}

void RegistryImportTest::dryRunKeepsNothing() {
    TestStore store(0);
    const Registry registry;
    const Outcome outcome = import(store, {registry.path(), TextEncoding::Utf8, true, {}});
    QVERIFY(outcome.ok);
    QVERIFY(!outcome.report.kept);
    QCOMPARE(outcome.sum(&ImportFileReport::inserted), 16);
    QCOMPARE(checkOf(store).accounts, 0);
    QCOMPARE(checkOf(store).problems, QStringList());
}

void RegistryImportTest::readsWindows1251() {
    TestStore store(0);
    Registry registry;
    QDir directory(registry.path());
    for (const QString& name : directory.entryList(QDir::Files)) {
        QFile file(directory.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        file.close();
        registry.putBytes(name, encodeText(text, TextEncoding::Windows1251));
    }
    const Outcome asUtf8 = import(store, registry);
    QVERIFY(asUtf8.report.rejected > 0);
    QVERIFY(!asUtf8.report.kept);
    const Outcome outcome = import(store, {registry.path(), TextEncoding::Windows1251, false, {}});
    QCOMPARE(outcome.problems, QStringList());
    QVERIFY(outcome.report.kept);
    QCOMPARE(cardOf(store, "390100000028").subscriber.name, QStringLiteral("Ёлкина Анна Ильинична"));
}

void RegistryImportTest::sharesLegalEntities() {
    TestStore store(0);
    Registry registry;
    const QString rest = QStringLiteral(";Калининград;Калининград;Мира;1;;;;urban_gas;1;\n");
    registry.put("accounts.csv", accountHead + "390100000011;legal;ООО Янтарь;7707083893;К-1;4012605885;;;" + rest +
                                     "390100000028;legal;ООО Янтарь;7707083893;К-1;4012605885;;;" + rest);
    for (const char* name : {"meters.csv", "readings.csv", "charges.csv", "payments.csv", "appeals.csv"})
        registry.remove(QString::fromLatin1(name));
    QVERIFY(import(store, registry).report.kept);
    QCOMPARE(cardOf(store, "390100000011").otherAccountsOfSubscriber, 1);
    // One of them changes its phone, then the other: they part and meet again, and nothing is left over.
    registry.replace("accounts.csv", "390100000011;legal;ООО Янтарь;7707083893;К-1;4012605885",
                     "390100000011;legal;ООО Янтарь;7707083893;К-1;4012605886");
    QCOMPARE(import(store, registry).file(RegistryFile::Accounts).updated, 1);
    QCOMPARE(import(store, registry).file(RegistryFile::Accounts).updated, 0);
    QCOMPARE(cardOf(store, "390100000028").subscriber.phone, QStringLiteral("4012605885"));
    registry.replace("accounts.csv", "К-1;4012605885", "К-1;4012605886");
    QCOMPARE(import(store, registry).file(RegistryFile::Accounts).updated, 1);
    QCOMPARE(cardOf(store, "390100000011").otherAccountsOfSubscriber, 1);
    QCOMPARE(checkOf(store).problems, QStringList());
}

void RegistryImportTest::takesKaliningradTime() {
    TestStore store(0);
    Registry registry;
    registry.put("appeals.csv",
                 appealHead +
                     "1;;phone;other;2026-11-20T09:30;new;a;\n2;;phone;other;2026-11-20 09:30:15;new;a;\n"
                     "3;;phone;other;2026-11-20T09:30:00+03:00;new;a;\n4;;phone;other;2026-11-20T09:30Z;new;a;\n"
                     "5;;phone;other;2026-11-20;new;a;\n");
    const Outcome outcome = import(store, registry);
    QCOMPARE(outcome.problems, QStringList());
    const auto receivedAt = [&store](const char* number) {
        return resultOf(store.session().appeals().byNumber(QString::fromLatin1(number))).value().receivedAt;
    };
    QCOMPARE(receivedAt("1"), QDateTime(QDate(2026, 11, 20), QTime(7, 30), Qt::UTC));
    QCOMPARE(receivedAt("2"), QDateTime(QDate(2026, 11, 20), QTime(7, 30, 15), Qt::UTC));
    QCOMPARE(receivedAt("3"), QDateTime(QDate(2026, 11, 20), QTime(6, 30), Qt::UTC));
    QCOMPARE(receivedAt("4"), QDateTime(QDate(2026, 11, 20), QTime(9, 30), Qt::UTC));
    QCOMPARE(receivedAt("5"), QDateTime(QDate(2026, 11, 19), QTime(22, 0), Qt::UTC));
}

void RegistryImportTest::readsPartsOfTheRegistry() {
    TestStore store(0);
    Registry registry;
    QVERIFY(import(store, registry).report.kept);
    // A later delivery has readings alone; the meters are in the store already.
    for (const QString& name : QDir(registry.path()).entryList(QDir::Files))
        registry.remove(name);
    registry.put("readings.csv", readingHead + "01234567;T1;2026-11-21;12300;cabinet\n");
    const Outcome outcome = import(store, registry);
    QVERIFY(outcome.report.kept);
    QCOMPARE(outcome.report.files.size(), 1);
    QCOMPARE(checkOf(store).problems, QStringList());
    QCOMPARE(cardOf(store, "390100000011").meters.constFirst().registers.constFirst().lastValue, 12'300);
    registry.remove("readings.csv");
    QCOMPARE(import(store, registry).error.code, ErrorCode::FileUnreadable);
    QCOMPARE(import(store, {registry.file("nowhere"), TextEncoding::Utf8, false, {}}).error.code,
             ErrorCode::FileUnreadable);
}

void RegistryImportTest::streamsAHugeFile() {
    TestStore store(0);
    Registry registry;
    for (const QString& name : QDir(registry.path()).entryList(QDir::Files))
        registry.remove(name);
    constexpr int accounts = 20'000;
    QString lines = accountHead;
    QString meters = meterHead;
    for (int i = 0; i < accounts; ++i) {
        lines += accountLine(QString::number(390'100'000'000 + i));
        meters += QStringLiteral("M%1;%2;Нева;5;1;2018-05-01;;no\n").arg(i).arg(390'100'000'000 + i);
    }
    registry.put("accounts.csv", lines);
    registry.put("meters.csv", meters);
    int told = 0;
    qint64 rows = 0;
    auto writer = store.session().beginRegistryWrite();
    QVERIFY(writer.ok());
    RegistryImport run(store.reference(), std::move(writer).value(), {registry.path(), TextEncoding::Utf8, false, {}});
    const auto report = run.run([](const RegistryProblem& problem) { QFAIL(qPrintable(words(problem))); },
                                [&told, &rows](const ImportProgress& progress) {
                                    ++told;
                                    QVERIFY(progress.rows >= rows);
                                    rows = progress.rows;
                                    QVERIFY(progress.share >= 0 && progress.share <= 1);
                                });
    QVERIFY(report.ok());
    QVERIFY(report.value().kept);
    QVERIFY(told >= 2);
    QCOMPARE(rows, 2 * accounts);
    const StoreReport state = checkOf(store);
    QCOMPARE(state.accounts, accounts);
    QCOMPARE(state.problems, QStringList());
}

/// What the importer itself holds does not grow with the file.
void RegistryImportTest::holdsLittleOfAHugeFile() {
    Registry registry;
    for (const QString& name : QDir(registry.path()).entryList(QDir::Files))
        registry.remove(name);
    {
        QFile file(registry.file("readings.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(readingHead.toUtf8());
        for (int i = 0; i < 1'000'000; ++i)
            file.write("M" + QByteArray::number(i) + ";T1;2026-10-22;" + QByteArray::number(i % 100'000) +
                       ";cabinet\n");
    }
    qint64 most = 0;
    RegistryImport run(sourceReference(), std::make_unique<Sink>(), {registry.path(), TextEncoding::Utf8, false, {}});
    const qint64 before = residentBytes();
    QVERIFY(before > 0);
    const auto report = run.run([](const RegistryProblem& problem) { QFAIL(qPrintable(words(problem))); },
                                [&most](const ImportProgress&) { most = std::max(most, residentBytes()); });
    QVERIFY(report.ok());
    QCOMPARE(report.value().files.constFirst().inserted, 1'000'000);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // these keep what was freed
    // The file has 35 MB; chunks, hash tables and the allocator's habits take a few.
    QVERIFY2(most - before < 15'000'000, qPrintable(QString::number(most - before)));
#endif
}

void RegistryImportTest::knowsOpeningHours_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("known");
    for (const char* good :
         {"Mo-Fr 08:00-17:00; Sa 09:00-13:00", "24/7", "Mo,We,Fr 09:00-16:00", "Mo-Fr 08:00-12:00,13:00-17:00",
          "Mo-Th 08:00-17:00; Fr 08:00-15:45; PH off", "Su closed", "08:00-20:00", "Mo-Fr 08:00-24:00;",
          "Dec 31 08:00-15:00", "Jan 1-Jan 8 off", "Jun-Aug: Mo-Fr 08:00-16:00", "Mo-Fr 08:00-17:00 \"по записи\""})
        QTest::newRow(good) << QString::fromUtf8(good) << true;
    for (const char* bad :
         {"", "Пн-Пт 08:00-17:00", "Mo-Fr 8-17", "Mo-Fr 25:00-26:00", "Mo-Fr 08:00", "Mo--Fr 08:00-17:00",
          "Mo-Fr 08:00-17:60", "Mo-Fr 08:00-17:00;; Sa 09:00-13:00", "Xx 08:00-17:00"})
        QTest::newRow(*bad ? bad : "empty") << QString::fromUtf8(bad) << false;
}

void RegistryImportTest::knowsOpeningHours() {
    QFETCH(QString, text);
    QFETCH(bool, known);
    QCOMPARE(isOpeningHours(text), known);
}

QTEST_GUILESS_MAIN(RegistryImportTest)
#include "test_registryimport.moc"
