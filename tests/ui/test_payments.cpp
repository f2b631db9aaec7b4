#include "domain/format.h"
#include "models/roles.h"
#include "models/statementmodel.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/common/statepane.h"
#include "ui/formkeys.h"
#include "ui/payments/arrivalpanel.h"
#include "ui/payments/paymentspage.h"
#include "ui/payments/statementwidget.h"
#include "ui/payments/workingmonthview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace line605;
using test::child;
using test::press;
using test::resultOf;
using test::Sample;
using test::typeInto;

namespace {

StatementModel* modelOf(const QWidget& parent) {
    return static_cast<StatementModel*>(child<ListView>(parent, "table")->model());
}

StatementModel::RowKind kindAt(const StatementModel& model, int row) {
    return StatementModel::RowKind(model.index(row, 0).data(StatementModel::RowKindRole).toInt());
}

int count(const StatementModel& model, StatementModel::RowKind kind) {
    int found = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        found += kindAt(model, row) == kind ? 1 : 0;
    return found;
}

/// Puts registry rows into the store, as an import does.
template<class... Records>
void import(test::TestStore& store, const Records&... records) {
    auto writer = store.session().beginRegistryWrite();
    QVERIFY(writer.ok());
    (static_cast<void>([&] { QVERIFY(writer.value()->put(records).ok()); }()), ...);
    QVERIFY(writer.value()->finish({}).ok());
    QVERIFY(writer.value()->commit().ok());
}

AccountRecord accountWithoutHistory() {
    AccountRecord record;
    record.accountNumber = QStringLiteral("390099990001");
    record.holder = QStringLiteral("Тихонова Вера Игоревна");
    record.town = QStringLiteral("г. Калининград");
    record.street = QStringLiteral("Невского");
    record.house = QStringLiteral("7");
    record.openedOn = QDate(2020, 1, 1);
    return record;
}

} // namespace

class TestPayments : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }
    void cleanupTestCase() { m_look.reset(); }

    void statementAgreesWithTheCard() {
        test::DeskFixture desk(60);
        const AccountId account = desk.store.accountId(Sample::Debtor);
        StatementWidget widget(desk.context);
        widget.showAccount(account);
        widget.show();
        QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
        const auto card = resultOf(desk.store.session().accounts().card(account));
        QCOMPARE(modelOf(widget)->totals().closing, card.value().account.balance);
        QCOMPARE(count(*modelOf(widget), StatementModel::RowKind::Opening), 1);
        QVERIFY(count(*modelOf(widget), StatementModel::RowKind::Bill) >= 10);
        QVERIFY(widget.canExport());
        const auto totals = modelOf(widget)->totals();
        // From the opening balance to the closing one in one line, and what it means in a word.
        const QString sum = child<QLabel>(widget, "totalsLabel")->text();
        for (const Money part : {totals.opening, totals.charged, totals.paid, totals.closing})
            QVERIFY2(sum.contains(formatMoney(part)), qPrintable(sum));
        QCOMPARE(totals.opening.kopecks - totals.charged.kopecks + totals.paid.kopecks, totals.closing.kopecks);
        QCOMPARE(child<QLabel>(widget, "balanceLabel")->text(),
                 StatementWidget::tr("Debt %1").arg(formatMoney({-totals.closing.kopecks})));
    }

    void spanAndViewAreChosenAndKept() {
        test::DeskFixture desk(60);
        const AccountId account = desk.store.accountId(Sample::Debtor);
        int yearRows = 0;
        {
            StatementWidget widget(desk.context);
            widget.showAccount(account);
            widget.show();
            QVERIFY(QTest::qWaitForWindowActive(&widget));
            QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
            yearRows = modelOf(widget)->rowCount();
            auto* span = child<QComboBox>(widget, "spanBox");
            span->setFocus();
            press(&widget, Qt::Key_Down); // the last 36 months
            QTRY_VERIFY(modelOf(widget)->rowCount() > 2 * yearRows);
            auto* lines = child<QCheckBox>(widget, "linesBox");
            lines->setFocus();
            press(&widget, Qt::Key_Space);
            QTRY_VERIFY(count(*modelOf(widget), StatementModel::RowKind::BillLine) > 30);
            child<QPushButton>(widget, "paymentsButton")->setFocus();
            press(&widget, Qt::Key_Space);
            QTRY_COMPARE(count(*modelOf(widget), StatementModel::RowKind::Bill), 0);
            QVERIFY(count(*modelOf(widget), StatementModel::RowKind::Payment) > 10);
            const QVector<int> shown{StatementModel::DateColumn, StatementModel::PartyColumn,
                                     StatementModel::PaidColumn, StatementModel::ReceivedColumn};
            QCOMPARE(child<ListView>(widget, "table")->shownColumns(), shown); // no columns that are always empty
        }
        const auto kept = [&] {
            const auto value =
                resultOf(desk.store.session().preferences().preference(QStringLiteral("statement/choices")));
            return value.ok() && value.value().toObject().value(QStringLiteral("payments")).toBool();
        };
        QTRY_VERIFY(kept());
        StatementWidget again(desk.context);
        again.showAccount(account);
        again.show();
        QTRY_VERIFY(child<QPushButton>(again, "paymentsButton")->isChecked());
        QTRY_COMPARE(child<QComboBox>(again, "spanBox")->currentIndex(), 2);
        QVERIFY(child<QCheckBox>(again, "linesBox")->isChecked());
    }

    void monthsAreChosenByKeyboard() {
        test::DeskFixture desk(60);
        StatementWidget widget(desk.context);
        widget.showAccount(desk.store.accountId(Sample::OneZone));
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
        QVERIFY(!child<QDateEdit>(widget, "fromMonth")->isVisible());
        child<QComboBox>(widget, "spanBox")->setCurrentIndex(3);
        auto* from = child<QDateEdit>(widget, "fromMonth");
        QVERIFY(from->isVisible());
        from->setFocus();
        from->setSelectedSection(QDateTimeEdit::MonthSection);
        typeInto(&widget, QStringLiteral("012026"));
        auto* to = child<QDateEdit>(widget, "toMonth");
        to->setFocus();
        to->setSelectedSection(QDateTimeEdit::MonthSection);
        typeInto(&widget, QStringLiteral("032026"));
        QTRY_COMPARE(count(*modelOf(widget), StatementModel::RowKind::Bill), 3);
        const QVector<MonthTotals> months = modelOf(widget)->months();
        QVERIFY(months.first().period >= (Period{2026, 1}));
        QVERIFY(months.last().period <= (Period{2026, 3}));
    }

    void choosingAPaymentCountsItsArrival() {
        test::DeskFixture desk(60);
        StatementWidget widget(desk.context);
        widget.showAccount(desk.store.accountId(Sample::OneZone));
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
        int row = 0;
        while (kindAt(*modelOf(widget), row) != StatementModel::RowKind::Payment)
            ++row;
        auto* table = child<ListView>(widget, "table");
        table->setCurrentIndex(modelOf(widget)->index(row, 0));
        QCOMPARE(widget.findChild<ArrivalPanel*>()->paidOn(),
                 modelOf(widget)->index(row, 0).data(StatementModel::PaidOnRole).toDate());
    }

    void whatIsImportedAppears() {
        test::DeskFixture desk(60);
        const QString number = desk.store.accountNumber(Sample::OneZone);
        StatementWidget widget(desk.context);
        widget.showAccount(desk.store.accountId(Sample::OneZone));
        widget.show();
        QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
        const int payments = modelOf(widget)->totals().payments;
        const int onTheWay = modelOf(widget)->totals().onTheWay;
        import(desk.store,
               PaymentRecord{
                   QStringLiteral("new-1"), number, QDate(2026, 11, 20), {}, Money{123'400}, PaymentChannel::Bank});
        QTRY_COMPARE(modelOf(widget)->totals().payments, payments + 1);
        QCOMPARE(modelOf(widget)->totals().onTheWay, onTheWay + 1);
        QCOMPARE(kindAt(*modelOf(widget), 0), StatementModel::RowKind::Payment);
        const QString received = modelOf(widget)->index(0, StatementModel::ReceivedColumn).data().toString();
        QVERIFY2(received.contains(QStringLiteral("25.11.2026")), qPrintable(received)); // Fri 20.11 → Wed 25.11
    }

    void historyThatIsElsewhereIsSaid() {
        test::DeskFixture desk(60);
        import(desk.store, accountWithoutHistory());
        const AccountId account =
            resultOf(desk.store.session().accounts().byNumber(QStringLiteral("390099990001"))).value();
        QVERIFY(!resultOf(desk.store.session().accounts().card(account)).value().account.hasHistory);
        StatementWidget widget(desk.context);
        widget.showAccount(account);
        widget.show();
        auto* title = child<QLabel>(widget, "stateTitle");
        QTRY_VERIFY(title->isVisible() &&
                    title->text() == StatementWidget::tr("The history of this account is not kept here"));
        QVERIFY(!widget.canExport());
    }

    void exportedRowsAreTheShownOnes() {
        test::DeskFixture desk(60);
        StatementWidget widget(desk.context);
        widget.showAccount(desk.store.accountId(Sample::OneZone));
        widget.show();
        QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
        const QTemporaryDir dir;
        child<QPushButton>(widget, "exportButton")->click();
        auto* dialog = widget.findChild<QFileDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(dir.filePath(QStringLiteral("statement.xlsx")));
        QTRY_COMPARE(desk.store.tables().rows.size(), modelOf(widget)->rowCount());
        QVERIFY(desk.store.tables().lastTitle.contains(desk.store.accountNumber(Sample::OneZone)));
        QCOMPARE(desk.store.tables().lastFormat, TableFormat::Xlsx);
        QVERIFY(std::holds_alternative<Money>(desk.store.tables().rows.first().last())); // the balance
    }

    // M06: paid Thu 03.11.2022 → by 09.11.2022, each day named.
    void arrivalIsCountedByKeyboard() {
        test::DeskFixture desk(60);
        PaymentsPage page(desk.context);
        page.resize(1200, 680);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        typeInto(&page, QStringLiteral("03112022"));
        auto* panel = page.findChild<ArrivalPanel*>();
        QCOMPARE(panel->paidOn(), QDate(2022, 11, 3));
        QVERIFY(child<QLabel>(page, "arrivalHeadline")->text().contains(QStringLiteral("09.11.2022")));
        const QString sentence = child<QLabel>(page, "arrivalSentence")->text();
        QVERIFY(sentence.contains(QStringLiteral("03.11.2022")) && sentence.contains(QStringLiteral("09.11.2022")));
        const QStringList days = child<QLabel>(page, "arrivalDays")->text().split(u'\n');
        QCOMPARE(days.size(), 7);
        auto* list = child<QLabel>(page, "arrivalDays");
        QTRY_VERIFY2(list->height() >= 7 * list->fontMetrics().height(), "every day has its line in the panel");
        QVERIFY(days.first().contains(QStringLiteral("03.11.2022")) &&
                days.last().contains(QStringLiteral("09.11.2022")));
        auto* month = child<WorkingMonthView>(page, "workingMonth");
        QCOMPARE(month->monthShown(), 11);
        QCOMPARE(month->note(QDate(2022, 11, 3)), WorkingMonthView::tr("paid", "under a day of the calendar, short"));
        QCOMPARE(month->note(QDate(2022, 11, 4)), WorkingMonthView::tr("holiday", "a public holiday, short"));
        QCOMPARE(month->note(QDate(2022, 11, 5)), WorkingMonthView::tr("off", "a day off, short"));
        QCOMPARE(month->note(QDate(2022, 11, 7)), QStringLiteral("1"));
        QVERIFY(month->note(QDate(2022, 11, 9)).startsWith(u'3'));
        QCOMPARE(month->note(QDate(2022, 11, 10)), QString());
        QCOMPARE(month->note(QDate(2022, 2, 22)), WorkingMonthView::tr("−1 h", "a short working day"));
        QCOMPARE(month->note(QDate(2035, 2, 22)), QStringLiteral("?"));

        month->setSelectedDate(QDate(2022, 11, 11)); // and the other way round
        QCOMPARE(panel->paidOn(), QDate(2022, 11, 11));
    }

    void missingCalendarIsSaidInsteadOfAGuess() {
        test::DeskFixture desk(60);
        PaymentsPage page(desk.context);
        page.show();
        auto* panel = page.findChild<ArrivalPanel*>();
        panel->setPaidOn(QDate(2035, 11, 3));
        QVERIFY(!panel->arrival());
        QVERIFY(child<QLabel>(page, "arrivalSentence")->text().contains(QStringLiteral("2035")));
        QVERIFY(!child<QLabel>(page, "arrivalDays")->isVisible());
        panel->setPaidOn(QDate(2026, 11, 20));
        QVERIFY(panel->arrival());
    }

    void arrivalOfTheCardIsOneLineAndItsDays() {
        test::DeskFixture desk(60);
        StatementWidget widget(desk.context);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        widget.findChild<ArrivalPanel*>()->setPaidOn(QDate(2022, 11, 3));
        QVERIFY(child<QLabel>(widget, "arrivalHeadline")->text().contains(QStringLiteral("09.11.2022")));
        auto* days = child<QLabel>(widget, "arrivalSentence");
        QVERIFY(!days->isVisible());
        child<QWidget>(widget, "arrivalDaysButton")->setFocus();
        press(&widget, Qt::Key_Space);
        QVERIFY(days->isVisible());
        QCOMPARE(days->text().count(QStringLiteral(".2022")), 7);
    }

    void numberOpensTheStatement() {
        test::DeskFixture desk(60);
        PaymentsPage page(desk.context);
        QSignalSpy requested(&page, &Page::accountRequested);
        page.resize(1200, 680);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        QVERIFY(!page.canExport());
        auto* number = child<QLineEdit>(page, "numberEdit");
        const auto enter = [&](const QString& text) {
            number->setFocus();
            number->selectAll();
            typeInto(&page, text + u'\n');
        };
        const auto message = [&] {
            for (const MessageBar* bar : page.findChildren<MessageBar*>()) {
                if (bar->isVisible())
                    return bar->text();
            }
            return QString();
        };
        enter(QStringLiteral("нет такого"));
        QTRY_VERIFY(message().contains(QStringLiteral("нет такого")));
        enter(QStringLiteral("399999999999"));
        QTRY_VERIFY(message().contains(QStringLiteral("399999999999")));
        const QString known = desk.store.accountNumber(Sample::Debtor);
        enter(known.left(4) + u' ' + known.mid(4));
        QTRY_VERIFY(modelOf(page)->rowCount() > 5);
        QVERIFY(message().isEmpty());
        QTRY_VERIFY(!child<QLabel>(page, "identityLabel")->text().isEmpty());
        QVERIFY(page.canExport());
        enter(desk.store.accountNumber(Sample::OneZone).left(6)); // several begin so
        QTRY_VERIFY(message().contains(QStringLiteral("Ctrl+K")));
        press(&page, Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<AccountId>(), desk.store.accountId(Sample::Debtor));
    }

    void pictures_data() { test::PictureRow::add(); }
    void pictures() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const test::PictureRow picture{theme, language};
        m_look->apply(theme, language);
        test::DeskFixture desk(200);
        {
            PaymentsPage page(desk.context);
            page.resize(1200, 660);
            page.show();
            QVERIFY(QTest::qWaitForWindowActive(&page));
            page.findChild<ArrivalPanel*>()->setPaidOn(QDate(2022, 11, 3));
            auto* days = child<QLabel>(page, "arrivalDays");
            QTRY_VERIFY(days->height() >= 7 * days->fontMetrics().height());
            picture.keep(&page, QStringLiteral("payments-empty"));
            child<QLineEdit>(page, "numberEdit")->setText(desk.store.accountNumber(Sample::Debtor));
            child<QPushButton>(page, "showButton")->click();
            QTRY_VERIFY(modelOf(page)->rowCount() > 5);
            child<QCheckBox>(page, "linesBox")->setChecked(true);
            for (const QSize size : {QSize(1200, 660), QSize(1754, 960)}) {
                page.resize(size);
                picture.keep(&page, QStringLiteral("payments"));
            }
        }
        {
            StatementWidget widget(desk.context);
            widget.resize(1180, 420);
            widget.show();
            QVERIFY(QTest::qWaitForWindowActive(&widget));
            widget.showAccount(desk.store.accountId(Sample::OneZone));
            QTRY_VERIFY(modelOf(widget)->rowCount() > 5);
            child<QCheckBox>(widget, "linesBox")->setChecked(false);
            child<QAbstractButton>(widget, "arrivalDaysButton")->setChecked(true);
            picture.keep(&widget, QStringLiteral("statement"));
            child<QComboBox>(widget, "spanBox")->setCurrentIndex(2);
            child<QPushButton>(widget, "paymentsButton")->setChecked(true);
            QTRY_COMPARE(count(*modelOf(widget), StatementModel::RowKind::Bill), 0);
            QTRY_VERIFY(modelOf(widget)->rowCount() > 15);
            picture.keep(&widget, QStringLiteral("statement-payments"));
        }
        m_look->apply(QStringLiteral("light"), QStringLiteral("ru"));
    }
};

QTEST_MAIN(TestPayments)
#include "test_payments.moc"
