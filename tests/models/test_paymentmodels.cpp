#include "models/daycountmodel.h"
#include "models/roles.h"
#include "models/statementmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace line605;

namespace {

/// Working weeks without holidays but for 04.11.2022.
WorkingCalendar calendar() {
    return WorkingCalendar::fromJson(R"({"years":{"2022":{"off":["11-04"],"working_weekend":[],"short":["11-03"]}}})")
        .value();
}

Charge charge(Period period, ChargeLine line, qint64 kopecks, const QString& payee = {}) {
    return {AccountId{1},   period, line, line == ChargeLine::Flat ? std::optional(Energy{100}) : std::nullopt,
            Money{kopecks}, payee};
}

Payment payment(const QString& id, QDate paidOn, QDate receivedOn, qint64 kopecks) {
    return {id, AccountId{1}, paidOn, receivedOn, Money{kopecks}, PaymentChannel::Bank};
}

Statement statement() {
    Statement s;
    s.opening = Money{-50'000};
    s.charges = {charge({2022, 9}, ChargeLine::Flat, 60'000),
                 charge({2022, 9}, ChargeLine::CommonAreas, 4'000, QStringLiteral("УК Город")),
                 charge({2022, 10}, ChargeLine::Flat, 70'000), charge({2022, 10}, ChargeLine::Penalty, 500)};
    s.payments = {payment(QStringLiteral("p1"), QDate(2022, 9, 30), QDate(2022, 10, 3), 50'000),
                  payment(QStringLiteral("p2"), QDate(2022, 11, 3), {}, 64'000)};
    return s;
}

QString text(const QAbstractItemModel& model, int row, int column) {
    return model.index(row, column).data().toString();
}

QVector<int> kinds(const StatementModel& model) {
    QVector<int> all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, 0).data(StatementModel::RowKindRole).toInt());
    return all;
}

using Kind = StatementModel::RowKind;

QVector<int> kinds(std::initializer_list<Kind> list) {
    QVector<int> all;
    for (const Kind kind : list)
        all.append(int(kind));
    return all;
}

qint64 balance(const StatementModel& model, int row) {
    return std::get<Money>(model.index(row, StatementModel::BalanceColumn).data(ExportRole).value<TableCell>()).kopecks;
}

} // namespace

class TestPaymentModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("ru_RU"))); }

    void statementIsInterleavedNewestFirst() {
        StatementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStatement(statement(), QDate(2022, 9, 1), QStringLiteral("Сбыт"), calendar());
        QCOMPARE(kinds(model), kinds({Kind::Payment, Kind::Bill, Kind::Payment, Kind::Bill, Kind::Opening}));
        // From below: −500, −640 → −1 140, +500 → −640, −705 → −1 345, +640 → −705.
        QCOMPARE(balance(model, 4), -50'000);
        QCOMPARE(balance(model, 3), -114'000);
        QCOMPARE(balance(model, 2), -64'000);
        QCOMPARE(balance(model, 1), -134'500);
        QCOMPARE(balance(model, 0), -70'500);
    }

    void linesFollowTheirBill() {
        StatementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStatement(statement(), {}, QStringLiteral("Сбыт"), calendar());
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setLinesShown(true);
        QCOMPARE(reset.size(), 1);
        QCOMPARE(kinds(model), kinds({Kind::Payment, Kind::Bill, Kind::BillLine, Kind::BillLine, Kind::Payment,
                                      Kind::Bill, Kind::BillLine, Kind::BillLine}));
        QCOMPARE(text(model, 2, StatementModel::PartyColumn), QStringLiteral("Сбыт"));
        QCOMPARE(text(model, 7, StatementModel::PartyColumn), QStringLiteral("УК Город"));
        QVERIFY(model.index(1, 0).data(StatementModel::EmphasisRole).toBool());
        QVERIFY(text(model, 2, StatementModel::BalanceColumn).isEmpty());
        const auto amount = [&model](int row) {
            return model.index(row, StatementModel::ChargedColumn).data(SortRole).toLongLong();
        };
        // Short names tell the lines apart in the column; the whole one is the tip.
        QCOMPARE(text(model, 6, StatementModel::WhatColumn).trimmed(), QStringLiteral("Flat"));
        QCOMPARE(text(model, 7, StatementModel::WhatColumn).trimmed(), QStringLiteral("Common areas"));
        QVERIFY(model.index(7, StatementModel::WhatColumn).data(Qt::ToolTipRole).toString().size() > 12);
        QCOMPARE(amount(1), amount(2) + amount(3));
        QCOMPARE(amount(5), amount(6) + amount(7));
    }

    void historyOfPaymentsIsPaymentsAlone() {
        StatementModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setStatement(statement(), QDate(2022, 9, 1), QStringLiteral("Сбыт"), calendar());
        model.setView(StatementModel::View::Payments);
        QCOMPARE(kinds(model), kinds({Kind::Payment, Kind::Payment}));
        QCOMPARE(model.index(1, 0).data(IdRole).toString(), QStringLiteral("p1"));
        QCOMPARE(balance(model, 1), -64'000); // the balance is that of the whole statement
        // The receipt has a column there; beside the charges it stands with the channel.
        QCOMPARE(text(model, 1, StatementModel::PartyColumn), QStringLiteral("Bank"));
        model.setView(StatementModel::View::Everything);
        QCOMPARE(text(model, 2, StatementModel::PartyColumn), QStringLiteral("Bank · received on 03.10.2022"));
    }

    void aBillHasTheUseOfItsOnlyLine() {
        Statement two = statement();
        two.charges[1].use = Energy{17}; // the common areas of September
        StatementModel model;
        model.setStatement(two, {}, {}, calendar());
        QCOMPARE(text(model, 1, StatementModel::UseColumn), QStringLiteral("100"));
        QVERIFY2(text(model, 3, StatementModel::UseColumn).isEmpty(), "100 and 17 are two uses");
    }

    void paymentOnItsWaySaysWhenItArrives() {
        StatementModel model;
        model.setStatement(statement(), {}, {}, calendar());
        QVERIFY(model.index(0, 0).data(StatementModel::OnTheWayRole).toBool());
        QCOMPARE(model.index(0, 0).data(StatementModel::PaidOnRole).toDate(), QDate(2022, 11, 3));
        QVERIFY(text(model, 0, StatementModel::ReceivedColumn).contains(QStringLiteral("09.11.2022")));
        QCOMPARE(text(model, 2, StatementModel::ReceivedColumn), QStringLiteral("03.10.2022"));

        model.setStatement(statement(), {}, {}, WorkingCalendar());
        QVERIFY(!text(model, 0, StatementModel::ReceivedColumn).isEmpty());
        QVERIFY(!text(model, 0, StatementModel::ReceivedColumn).contains(QStringLiteral("2022")));
    }

    void totalsAndMonths() {
        StatementModel model;
        model.setStatement(statement(), {}, {}, calendar());
        const StatementTotals totals = model.totals();
        QCOMPARE(totals.charged.kopecks, 134'500);
        QCOMPARE(totals.paid.kopecks, 114'000);
        QCOMPARE(totals.closing.kopecks, -70'500);
        QCOMPARE(totals.bills, 2);
        QCOMPARE(totals.payments, 2);
        QCOMPARE(totals.onTheWay, 1);
        const QVector<MonthTotals> months{{{2022, 9}, Money{64'000}, Money{50'000}},
                                          {{2022, 10}, Money{70'500}, Money{}},
                                          {{2022, 11}, Money{}, Money{64'000}}};
        QCOMPARE(model.months(), months);
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(model.months().isEmpty());
    }

    void everyCellAnswersEveryRole() {
        StatementModel model;
        model.setLinesShown(true);
        model.setStatement(statement(), QDate(2022, 9, 1), QStringLiteral("Сбыт"), calendar());
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                const auto cell = index.data(ExportRole).value<TableCell>();
                const bool empty = std::holds_alternative<std::monostate>(cell) ||
                                   (std::holds_alternative<QString>(cell) && std::get<QString>(cell).isEmpty());
                QCOMPARE(index.data().toString().isEmpty(), empty); // what is shown is what is exported
            }
        }
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        QVERIFY(!model.headerData(0, Qt::Vertical).isValid());
    }

    void arrivalDaysAreNamed() {
        DayCountModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setArrival(paymentArrival(QDate(2022, 11, 3), calendar()).value());
        QCOMPARE(model.rowCount(), 7); // 03.11 … 09.11
        QCOMPARE(text(model, 0, DayCountModel::DateColumn), QStringLiteral("03.11.2022"));
        QVERIFY(!model.index(0, 0).data(DayCountModel::CountedRole).toBool());
        QVERIFY(!model.index(1, 0).data(DayCountModel::CountedRole).toBool()); // 04.11: holiday
        QVERIFY(model.index(4, 0).data(DayCountModel::CountedRole).toBool());  // Monday 07.11
        QVERIFY(text(model, 4, DayCountModel::MeaningColumn).contains(u'1'));
        QVERIFY(model.index(6, 0).data(DayCountModel::LastRole).toBool());
        QVERIFY(text(model, 6, DayCountModel::MeaningColumn).contains(u'3'));
        QCOMPARE(std::get<QDate>(model.index(6, 0).data(ExportRole).value<TableCell>()), QDate(2022, 11, 9));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void deadlineDaysAreNamed() {
        DayCountModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVector<DeadlineDay> days;
        QSet<QString> meanings;
        for (const DeadlineDayKind kind :
             {DeadlineDayKind::Received, DeadlineDayKind::Counted, DeadlineDayKind::Weekend, DeadlineDayKind::Holiday,
              DeadlineDayKind::Paused, DeadlineDayKind::MovedOn})
            days.append({QDate(2022, 11, 1).addDays(days.size()), kind, 1, false});
        for (const bool working : {true, false}) {
            model.setDeadline(days, working);
            for (int row = 0; row < model.rowCount(); ++row)
                meanings.insert(text(model, row, DayCountModel::MeaningColumn));
        }
        QCOMPARE(meanings.size(), 7); // a counted day has other words in calendar days
        for (int column = 0; column < model.columnCount(); ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPaymentModels)
#include "test_paymentmodels.moc"
