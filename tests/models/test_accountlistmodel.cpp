#include "models/accountlistmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace line605;

namespace {

/// A directory of numbered accounts that counts what it is asked and can be told to fail or to wait.
class CountingStore : public AccountStore {
public:
    Answer<SearchAnswer> search(const QString&, int) override { return ready<SearchAnswer>(SearchAnswer{}); }

    Answer<AccountOrder> order(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction) override {
        ++orders;
        lastSort = sort;
        if (failing)
            return ready<AccountOrder>(Error{ErrorCode::QueryFailed});
        AccountOrder answer{filter == AccountFilter{} ? count : 3, {}};
        if (!(filter == AccountFilter{}))
            answer.ranks = {5, 2, 9};
        else if (direction == Qt::DescendingOrder)
            for (int rank = count; rank > 0; --rank)
                answer.ranks.append(quint32(rank));
        return ready<AccountOrder>(answer);
    }

    Answer<QVector<AccountLine>> lines(const QVector<quint32>& ranks) override {
        asked.append(ranks);
        if (failing)
            return ready<QVector<AccountLine>>(Error{ErrorCode::QueryFailed});
        QVector<AccountLine> answer;
        for (quint32 rank : ranks)
            answer.append(line(rank));
        return ready<QVector<AccountLine>>(answer);
    }

    Answer<QVector<AccountLine>> linesOf(const QVector<AccountId>& accounts) override {
        QVector<AccountLine> answer;
        for (AccountId account : accounts)
            answer.append(line(quint32(account.value)));
        return ready<QVector<AccountLine>>(answer);
    }

    Answer<QStringList> towns() override { return ready<QStringList>(QStringList()); }
    Answer<AccountCard> card(AccountId) override { return ready<AccountCard>(Error{ErrorCode::NotFound}); }
    Answer<AccountId> byNumber(const QString&) override { return ready<AccountId>(Error{ErrorCode::NotFound}); }
    Answer<QVector<AccountLine>> relatedTo(AccountId) override {
        return ready<QVector<AccountLine>>(QVector<AccountLine>());
    }

    AccountLine line(quint32 rank) const {
        AccountLine line;
        line.rank = rank;
        line.id = {rank};
        line.number = QStringLiteral("39%1").arg(rank, 10, 10, QLatin1Char('0'));
        line.holder = QStringLiteral("Holder %1").arg(rank);
        line.balance = balances.value(rank, Money{-100});
        return line;
    }

    int count{500'000};
    int orders{};
    AccountSort lastSort{};
    bool failing{};
    QVector<QVector<quint32>> asked;
    QHash<quint32, Money> balances;
};

QString shown(const AccountListModel& model, int row, int column = AccountListModel::Number) {
    return model.index(row, column).data().toString();
}

} // namespace

class TestAccountListModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsTheModelsPromises() {
        CountingStore store;
        store.count = 200;
        StoreEvents events;
        AccountListModel model(store, events);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 200);
        for (int row = 0; row < model.rowCount(); row += 10)
            QTRY_VERIFY(model.lineAt(row).has_value() || (shown(model, row), false));
        AccountFilter filter;
        filter.text = QStringLiteral("x");
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 3);
    }

    void showsAPlaceholderUntilTheLineIsThere() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 500'000);
        QCOMPARE(shown(model, 250'000), QStringLiteral("…"));
        QVERIFY(!model.index(250'000, 0).data(IdRole).isValid());
        QTRY_COMPARE(shown(model, 250'000), QStringLiteral("390000250001"));
        QCOMPARE(model.index(250'000, 0).data(IdRole).value<AccountId>(), (AccountId{250'001}));
        QVERIFY(!changed.isEmpty());
    }

    void asksOnceForAScreen() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 500'000);
        for (int row = 1'000; row < 1'040; ++row)
            shown(model, row);
        QTRY_VERIFY(model.lineAt(1'039).has_value());
        QCOMPARE(store.asked.size(), 1);
        QVERIFY(store.asked.constFirst().size() <= 2 * AccountListModel::pageSize);
    }

    void forgetsWhatWasScrolledPast() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 500'000);
        for (int row = 0; row < 400'000; row += 1'000) // the thumb is dragged
            shown(model, row);
        QTRY_VERIFY(model.lineAt(399'000).has_value());
        qsizetype lines = 0;
        for (const QVector<quint32>& ranks : std::as_const(store.asked))
            lines += ranks.size();
        QVERIFY2(lines <= 10 * AccountListModel::pageSize, "pages that are out of sight are not read");
    }

    void keepsABoundedNumberOfPages() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 500'000);
        const int pages = AccountListModel::keptPages + 20;
        for (int page = 0; page < pages; ++page) {
            const int row = page * AccountListModel::pageSize;
            shown(model, row);
            QTRY_VERIFY(model.lineAt(row).has_value());
        }
        QVERIFY(!model.lineAt(0).has_value());
        QVERIFY(model.lineAt((pages - 1) * AccountListModel::pageSize).has_value());
    }

    void followsTheOrderOfTheStore() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        AccountFilter filter;
        filter.debtorsOnly = true;
        model.setFilter(filter);
        QTRY_COMPARE(model.rowCount(), 3);
        QTRY_COMPARE(model.total(), 500'000);
        const int expected[] = {5, 2, 9};
        for (int row = 0; row < 3; ++row)
            QTRY_COMPARE(shown(model, row, AccountListModel::Holder), QStringLiteral("Holder %1").arg(expected[row]));
    }

    void sortsByWhatTheStoreCan_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<bool>("sorted");
        QTest::newRow("number") << int(AccountListModel::Number) << true;
        QTest::newRow("address") << int(AccountListModel::Address) << true;
        QTest::newRow("balance") << int(AccountListModel::Balance) << true;
        QTest::newRow("last reading") << int(AccountListModel::LastReading) << true;
        QTest::newRow("phone") << int(AccountListModel::Phone) << false;
        QTest::newRow("meters") << int(AccountListModel::Meters) << false;
    }

    void sortsByWhatTheStoreCan() {
        QFETCH(int, column);
        QFETCH(bool, sorted);
        CountingStore store;
        store.count = 10;
        StoreEvents events;
        AccountListModel model(store, events);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 10);
        const int before = store.orders;
        QCOMPARE(AccountListModel::isSortable(column), sorted);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(store.orders - before, sorted ? 1 : 0);
        if (sorted)
            QTRY_COMPARE(shown(model, 0), QStringLiteral("390000000010"));
    }

    void asksOnlyOnceWhenTheViewSortsFirst() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        model.sort(AccountListModel::Balance, Qt::AscendingOrder);
        QCOMPARE(store.orders, 0);
        model.setFilter({});
        QTRY_VERIFY(model.rowCount() > 0);
        QCOMPARE(store.orders, 1);
        QCOMPARE(store.lastSort, AccountSort::Balance);
    }

    void replacesALineWhenItsAccountChanged() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        QSignalSpy updated(&model, &AccountListModel::lineUpdated);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 500'000);
        shown(model, 7);
        QTRY_VERIFY(model.lineAt(7).has_value());
        store.balances.insert(8, Money{4'200});
        Q_EMIT events.accountChanged(AccountId{8});
        QTRY_COMPARE(updated.size(), 1);
        QCOMPARE(model.lineAt(7)->balance, (Money{4'200}));
        const auto cell = model.index(7, AccountListModel::Balance).data(ExportRole).value<TableCell>();
        QCOMPARE(std::get<Money>(cell), (Money{4'200}));
    }

    void asksAnewWhenTheDirectoryWasReplaced() {
        CountingStore store;
        StoreEvents events;
        AccountListModel model(store, events);
        model.setFilter({});
        QTRY_COMPARE(model.rowCount(), 500'000);
        store.count = 12;
        Q_EMIT events.directoryReplaced();
        QTRY_COMPARE(model.rowCount(), 12);
        QCOMPARE(model.total(), 12);
    }

    void saysThatTheStoreFailed() {
        CountingStore store;
        store.failing = true;
        StoreEvents events;
        AccountListModel model(store, events);
        QSignalSpy failed(&model, &AccountListModel::failed);
        model.setFilter({});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(model.rowCount(), 0);
        store.failing = false;
        model.reload();
        QTRY_COMPARE(model.rowCount(), 500'000);
        store.failing = true;
        shown(model, 0);
        QTRY_COMPARE(failed.size(), 2);
        QCOMPARE(shown(model, 0), QStringLiteral("…"));
    }
};

QTEST_GUILESS_MAIN(TestAccountListModel)
#include "test_accountlistmodel.moc"
