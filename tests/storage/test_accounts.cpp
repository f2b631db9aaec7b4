#include "storage/accountindex.h"
#include "storage/connection.h"
#include "storage/keyfile.h"
#include "storage/transaction.h"
#include "storetestbed.h"

#include <QTest>

using namespace line605;
using namespace line605::test;

namespace {

struct ListRow {
    const char* holder;
    const char* town;
    const char* house;
    SubscriberKind kind;
    const char* phone;
    qint64 balance;
    QDate readOn; ///< null = never
};

/// In the order by holder and address: the numbers end with 1 … 6, but are put the other way round.
const ListRow listRows[] = {
    {"Ёлкина Мария", "Советск", "10", SubscriberKind::Individual, "9110000001", -500, {2026, 11, 20}},
    {"Иванов Пётр", "Гусев", "9", SubscriberKind::Individual, "9110000002", 300, {2026, 10, 20}},
    {"Иванов Пётр", "Гусев", "51", SubscriberKind::Individual, "9110000002", 0, {}},
    {"Иванова Анна", "Калининград", "2", SubscriberKind::Individual, "9110000002", -500, {2026, 11, 21}},
    {"ООО «Волна»", "Калининград", "100", SubscriberKind::Legal, "4012000005", -70000, {2026, 11, 1}},
    {"Яковлев Илья", "Калининград", "1", SubscriberKind::Individual, "", 1200, {2026, 9, 1}},
};
constexpr int rowCount = 6;

QString numberOf(int row) {
    return QStringLiteral("39010000000%1").arg(rowCount - row);
}

/// Balances come from facts: a charge for a debt, a payment for what was paid ahead.
Status putBalance(RegistryWriter& writer, const QString& number, qint64 balance) {
    Result<RowChange> done = RowChange::Unchanged;
    if (balance < 0)
        done = writer.put(ChargeRecord{number, {2026, 10}, ChargeLine::Flat, Energy{100}, Money{-balance}, {}});
    else if (balance > 0)
        done = writer.put(
            PaymentRecord{u'P' + number, number, {2026, 11, 1}, {2026, 11, 2}, Money{balance}, PaymentChannel::Bank});
    return done ? Status(Done{}) : Status(done.error());
}

Status fill(RegistryWriter& writer) {
    for (int row = rowCount - 1; row >= 0; --row) {
        const ListRow& source = listRows[row];
        AccountRecord account;
        account.accountNumber = numberOf(row);
        account.kind = source.kind;
        account.holder = QString::fromUtf8(source.holder);
        account.phone = QString::fromUtf8(source.phone);
        account.district = QStringLiteral("Район");
        account.town = QString::fromUtf8(source.town);
        account.street = QStringLiteral("Ленина");
        account.house = QString::fromUtf8(source.house);
        account.openedOn = {2015, 1, 1};
        MeterRecord meter;
        meter.meterNumber = QStringLiteral("M%1").arg(row + 1);
        meter.accountNumber = account.accountNumber;
        meter.installedOn = {2018, 1, 1};
        if (const auto done = writer.put(account); !done)
            return done.error();
        if (const auto done = writer.put(meter); !done)
            return done.error();
        if (!source.readOn.isNull()) {
            if (const auto done = writer.put(
                    ReadingRecord{meter.meterNumber, TariffZone::T1, source.readOn, 100, ReadingSource::Phone});
                !done)
                return done.error();
        }
        if (const auto done = putBalance(writer, account.accountNumber, source.balance); !done)
            return done;
    }
    AppealRecord appeal;
    appeal.appealNumber = QStringLiteral("26-000001");
    appeal.accountNumber = numberOf(3);
    appeal.receivedAt = QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC);
    appeal.subject = QStringLiteral("Счёт");
    appeal.deadline = {2026, 12, 2};
    if (const auto done = writer.put(appeal); !done)
        return done.error();
    if (Status done = writer.finish({}); !done)
        return done;
    return writer.commit();
}

} // namespace

class TestAccounts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void orders_data();
    void orders();
    void carriesNoKeysForEverybody();
    void readsLines();
    void readsLinesOfAccounts();
    void listsTowns();
    void findsByNumber();
    void findsRelated();
    void readsCard();
    void countsOverdueDebt();
    void refreshesOneAccount();
    void refusesUnknownAccounts();

private:
    [[nodiscard]] AccountStore& accounts() { return m_bed.session().accounts(); }
    [[nodiscard]] AccountId id(int row) { return await(accounts().byNumber(numberOf(row))).value(); }
    [[nodiscard]] QString ranks(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction);

    StoreTestbed m_bed;
};

void TestAccounts::initTestCase() {
    m_bed.create(false);
    auto begun = m_bed.session().beginRegistryWrite();
    QCOMPARE(outcome(begun), QStringLiteral("ok"));
    QCOMPARE(outcome(fill(*begun.value())), QStringLiteral("ok"));
}

QString TestAccounts::ranks(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction) {
    const auto order = await(accounts().order(filter, sort, direction));
    if (!order)
        return outcome(order);
    QStringList all;
    for (int row = 0; row < order.value().count; ++row)
        all.append(QString::number(order.value().rankAt(row)));
    return all.join(u' ');
}

void TestAccounts::orders_data() {
    QTest::addColumn<AccountFilter>("filter");
    QTest::addColumn<AccountSort>("sort");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction,
                        const char* expected) { QTest::newRow(title) << filter << sort << direction << expected; };
    const auto up = Qt::AscendingOrder;
    const auto down = Qt::DescendingOrder;
    const AccountFilter all;
    row("holder", all, AccountSort::Holder, up, "1 2 3 4 5 6");
    row("holder down", all, AccountSort::Holder, down, "6 5 4 3 2 1");
    row("number", all, AccountSort::Number, up, "6 5 4 3 2 1");
    row("number down", all, AccountSort::Number, down, "1 2 3 4 5 6");
    row("address, houses by number", all, AccountSort::Address, up, "2 3 6 4 5 1");
    row("address down", all, AccountSort::Address, down, "1 5 4 6 3 2");
    row("balance, twins by holder", all, AccountSort::Balance, up, "5 1 4 3 2 6");
    row("balance down, twins by holder", all, AccountSort::Balance, down, "6 2 3 1 4 5");
    row("last reading, never first", all, AccountSort::LastReading, up, "3 6 2 5 1 4");
    row("last reading down", all, AccountSort::LastReading, down, "4 1 5 2 6 3");
    AccountFilter filter;
    filter.town = QStringLiteral("Калининград");
    row("town", filter, AccountSort::Holder, up, "4 5 6");
    row("town by address", filter, AccountSort::Address, down, "5 4 6");
    filter.kind = SubscriberKind::Individual;
    row("town and kind", filter, AccountSort::Holder, up, "4 6");
    filter = {};
    filter.kind = SubscriberKind::Legal;
    row("kind", filter, AccountSort::Holder, up, "5");
    filter = {};
    filter.debtorsOnly = true;
    row("debtors", filter, AccountSort::Balance, up, "5 1 4");
    filter = {};
    filter.withoutReadingSince = true;
    filter.readingSince = {2026, 11, 1};
    row("without reading since", filter, AccountSort::Holder, up, "2 3 6");
    filter = {};
    filter.withOpenAppeals = true;
    row("open appeals", filter, AccountSort::Holder, up, "4");
    filter = {};
    filter.text = QStringLiteral("иван");
    row("text", filter, AccountSort::Holder, up, "2 3 4");
    row("text down by number", filter, AccountSort::Number, down, "2 3 4");
    filter.debtorsOnly = true;
    row("text and debtors", filter, AccountSort::Holder, up, "4");
    filter = {};
    filter.text = QStringLiteral("bdfy");
    row("text on the wrong layout", filter, AccountSort::Holder, up, "2 3 4");
    filter.text = QStringLiteral("0002");
    row("text inside numbers", filter, AccountSort::Holder, up, "2 3 4 5");
    filter.text = QStringLiteral("иванов 0002");
    row("words and the end of a number", filter, AccountSort::Holder, up, "2 3 4");
    filter.text = QStringLiteral("никого");
    row("text of nobody", filter, AccountSort::Holder, up, "");
    filter.text = QStringLiteral("   ");
    row("blank text", filter, AccountSort::Holder, up, "1 2 3 4 5 6");
    filter = {};
    filter.town = QStringLiteral("Москва");
    row("unknown town", filter, AccountSort::Address, up, "");
}

void TestAccounts::orders() {
    QFETCH(AccountFilter, filter);
    QFETCH(AccountSort, sort);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QString, expected);
    QCOMPARE(ranks(filter, sort, direction), expected);
}

void TestAccounts::carriesNoKeysForEverybody() {
    const auto order = await(accounts().order({}, AccountSort::Holder, Qt::AscendingOrder));
    QCOMPARE(outcome(order), QStringLiteral("ok"));
    QCOMPARE(order.value().count, rowCount);
    QVERIFY(order.value().ranks.isEmpty());
}

void TestAccounts::readsLines() {
    const auto lines = await(accounts().lines({5, 1, 3}));
    QCOMPARE(outcome(lines), QStringLiteral("ok"));
    QCOMPARE(lines.value().size(), 3);
    const AccountLine& company = lines.value().at(0);
    QCOMPARE(company.rank, 5);
    QCOMPARE(company.number, numberOf(4));
    QCOMPARE(company.holder, QStringLiteral("ООО «Волна»"));
    QCOMPARE(company.address, QStringLiteral("г. Калининград, ул. Ленина, д. 100"));
    QCOMPARE(company.phone, QStringLiteral("4012000005"));
    QCOMPARE(company.meters, QStringLiteral("M5"));
    QCOMPARE(company.kind, SubscriberKind::Legal);
    QCOMPARE(company.balance, Money{-70000});
    QCOMPARE(company.lastReadOn, QDate(2026, 11, 1));
    QCOMPARE(company.openAppeals, 0);
    QCOMPARE(lines.value().at(1).holder, QStringLiteral("Ёлкина Мария"));
    QVERIFY(lines.value().at(2).lastReadOn.isNull());
    QVERIFY(await(accounts().lines({})).value().isEmpty());
    QVERIFY(await(accounts().lines({99})).value().isEmpty());
    QCOMPARE(await(accounts().lines({4})).value().front().openAppeals, 1);
}

void TestAccounts::readsLinesOfAccounts() {
    const auto lines = await(accounts().linesOf({id(4), id(0)}));
    QCOMPARE(outcome(lines), QStringLiteral("ok"));
    QCOMPARE(lines.value().size(), 2);
    QCOMPARE(lines.value().at(0).rank, 5);
    QCOMPARE(lines.value().at(1).rank, 1);
}

void TestAccounts::listsTowns() {
    const QStringList expected{QStringLiteral("Гусев"), QStringLiteral("Калининград"), QStringLiteral("Советск")};
    QCOMPARE(await(accounts().towns()).value(), expected);
}

void TestAccounts::findsByNumber() {
    QVERIFY(!id(0).isNull());
    const auto unknown = await(accounts().byNumber(QStringLiteral("39010000000")));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestAccounts::findsRelated() {
    const auto related = await(accounts().relatedTo(id(1)));
    QCOMPARE(outcome(related), QStringLiteral("ok"));
    QStringList found;
    for (const AccountLine& line : related.value())
        found.append(QString::number(line.rank));
    QCOMPARE(found.join(u' '), QStringLiteral("3 4"));
    QVERIFY(await(accounts().relatedTo(id(5))).value().isEmpty());
}

void TestAccounts::readsCard() {
    const auto read = await(accounts().card(id(3)));
    QCOMPARE(outcome(read), QStringLiteral("ok"));
    const AccountCard& card = read.value();
    QCOMPARE(card.account.id, id(3));
    QCOMPARE(card.account.number, numberOf(3));
    QCOMPARE(card.account.openedOn, QDate(2015, 1, 1));
    QCOMPARE(card.account.balance, Money{-500});
    QCOMPARE(card.account.balanceOn, QDate(2026, 10, 31));
    QCOMPARE(card.subscriber.name, QStringLiteral("Иванова Анна"));
    QCOMPARE(card.subscriber.phone, QStringLiteral("9110000002"));
    QCOMPARE(card.premises.house.town, QStringLiteral("Калининград"));
    QCOMPARE(card.premises.house.district, QStringLiteral("Район"));
    QCOMPARE(card.premises.house.number, QStringLiteral("2"));
    QCOMPARE(card.openAppeals, 1);
    QCOMPARE(card.nearestDeadline, QDate(2026, 12, 2));
    QCOMPARE(card.meters.size(), 1);
    QCOMPARE(card.meters.front().number, QStringLiteral("M4"));
    QCOMPARE(card.meters.front().registers.size(), 1);
    QCOMPARE(card.meters.front().registers.front().lastValue, 100);
    QCOMPARE(card.meters.front().registers.front().lastReadOn, QDate(2026, 11, 21));
    QVERIFY(!card.identityAccepted);
    const auto unknown = await(accounts().card(AccountId{987654}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

/// Charges of August to October 2026 are paid but for 51 roubles of October, due on 15 November 2026, a Sunday: on the
/// 16th.
void TestAccounts::countsOverdueDebt() {
    StoreSettings settings = testSettings();
    settings.rules.due.rows = {{{2022, 1}, 15, QStringLiteral("test")}};
    StoreTestbed bed(settings);
    bed.create();
    const auto today = [&bed](QDate day) {
        bed.clock().setToday(day);
        return await(bed.session().accounts().card(bed.account(1))).value();
    };
    QCOMPARE(today({2026, 11, 10}).overdueDebt, Money{});
    const AccountCard late = today({2026, 11, 22});
    QVERIFY(late.account.hasHistory);
    QCOMPARE(late.account.balance, Money{-5'100});
    QCOMPARE(late.overdueDebt, Money{5'100});
    QVERIFY(late.oldestUnpaidDue >= QDate(2026, 11, 15));
    QCOMPARE(late.lastPaymentOn, QDate(2026, 11, 5));
    QCOMPARE(late.lastPayment, Money{50'000});
}

void TestAccounts::refreshesOneAccount() {
    const AccountId account = id(0);
    m_bed.close();
    {
        Connection connection(ConnectionUse::Writer);
        QCOMPARE(outcome(connection.open(m_bed.path(), keyOf(m_bed.path()))), QStringLiteral("ok"));
        Transaction transaction(connection);
        QCOMPARE(
            outcome(connection.run("update subscriber set name = 'Сидорова Мария' where name like '%лкина Мария'")),
            QStringLiteral("ok"));
        QCOMPARE(outcome(refreshAccountIndex(connection, account)), QStringLiteral("ok"));
        QCOMPARE(outcome(transaction.commit()), QStringLiteral("ok"));
    }
    m_bed.open();
    QVERIFY(await(accounts().search(QStringLiteral("ёлкина"), 5)).value().hits.isEmpty());
    const auto found = await(accounts().search(QStringLiteral("сидорова"), 5));
    QCOMPARE(found.value().hits.size(), 1);
    QCOMPARE(found.value().hits.front().line.rank, 1);
    QCOMPARE(m_bed.problems(), QString());
}

void TestAccounts::refusesUnknownAccounts() {
    m_bed.close();
    {
        Connection connection(ConnectionUse::Writer);
        QCOMPARE(outcome(connection.open(m_bed.path(), keyOf(m_bed.path()))), QStringLiteral("ok"));
        const Status refreshed = refreshAccountIndex(connection, AccountId{987654});
        QVERIFY(!refreshed);
        QCOMPARE(refreshed.error().code, ErrorCode::NotFound);
    }
    m_bed.open();
}

QTEST_GUILESS_MAIN(TestAccounts)
#include "test_accounts.moc"
