#include "ui/accounts/accountspage.h"

#include "models/accountlistmodel.h"
#include "ui/common/listview.h"
#include "ui/deskfixture.h"
#include "ui/screens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace line605;
using test::press;
using test::Sample;
using test::type;

/// The account list on a real store, through the real keyboard.
class TestAccountsPage : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

    static ListView* view(const AccountsPage& page) { return page.findChild<ListView*>(QStringLiteral("view")); }
    static int rows(const AccountsPage& page) { return view(page)->model()->rowCount(); }

    static QString cell(const AccountsPage& page, int row, int column) {
        return view(page)->model()->index(row, column).data().toString();
    }

    static void showPage(AccountsPage& page) {
        page.resize(1200, 650);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate(); // as the main window does: it is in front already
        QTRY_VERIFY(rows(page) > 0);
        QTRY_VERIFY(!page.currentAccount().isNull());
    }

    static void check(const AccountsPage& page, const char* name) {
        page.findChild<QCheckBox*>(QLatin1String(name))->setChecked(true);
    }

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }

    void showsEverybodyAndTheirNumber() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        QCOMPARE(rows(page), 300);
        QTRY_VERIFY(cell(page, 0, AccountListModel::Number) != QStringLiteral("…"));
        const auto* count = page.findChild<QLabel*>(QStringLiteral("countLabel"));
        QCOMPARE(count->text().count(QStringLiteral("300")), 2);
    }

    void narrowsByWords() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        press(&page, Qt::Key_F, Qt::ControlModifier);
        auto* words = page.findChild<QLineEdit*>(QStringLiteral("textEdit"));
        QVERIFY(words->hasFocus());
        type(&page, desk.store.accountNumber(Sample::TwoZones));
        press(&page, Qt::Key_Return);
        QTRY_COMPARE(rows(page), 1);
        QVERIFY(view(page)->hasFocus());
        QTRY_COMPARE(cell(page, 0, AccountListModel::Number), desk.store.accountNumber(Sample::TwoZones));
        QTRY_COMPARE(page.currentAccount(), desk.store.accountId(Sample::TwoZones));
    }

    void narrowsByMarks_data() {
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("debtors") << QByteArray("debtorsCheck");
        QTest::newRow("no reading this window") << QByteArray("unreadCheck");
        QTest::newRow("open appeals") << QByteArray("appealsCheck");
    }

    void narrowsByMarks() {
        QFETCH(QByteArray, mark);
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        check(page, mark.constData());
        QTRY_VERIFY(rows(page) < 300);
        QVERIFY(rows(page) > 0);
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("clearButton")), Qt::LeftButton);
        QTRY_COMPARE(rows(page), 300);
    }

    void narrowsByTownAndKind() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        auto* kinds = page.findChild<QComboBox*>(QStringLiteral("kindCombo"));
        kinds->setCurrentIndex(kinds->findData(int(SubscriberKind::Legal)));
        QTRY_VERIFY(rows(page) < 300);
        const int legal = rows(page);
        auto* towns = page.findChild<QComboBox*>(QStringLiteral("townCombo"));
        QTRY_VERIFY(towns->count() > 2);
        towns->setCurrentIndex(1);
        QTRY_VERIFY(rows(page) < legal);
    }

    void saysThatNothingMatches() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        page.findChild<QLineEdit*>(QStringLiteral("textEdit"))->setText(QStringLiteral("нетакойулицы"));
        QTRY_COMPARE(rows(page), 0);
        QTRY_VERIFY(!view(page)->isVisible());
        // The list had the focus: it goes to the words, never to a button that comes up.
        QVERIFY(page.findChild<QLineEdit*>(QStringLiteral("textEdit"))->hasFocus());
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("clearButton")), Qt::LeftButton);
        QTRY_VERIFY(view(page)->hasFocus());
    }

    void fitsASmallScreen() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        page.resize(test::smallPage);
        QTRY_VERIFY(cell(page, 0, AccountListModel::Number) != QStringLiteral("…"));
        QTRY_VERIFY(!view(page)->horizontalScrollBar()->isVisible());
        QVERIFY(view(page)->columnWidth(AccountListModel::Address) > view(page)->columnWidth(AccountListModel::Phone));
        page.resize(test::largePage);
        QTRY_VERIFY(view(page)->columnWidth(AccountListModel::Address) > 500); // it takes what there is
    }

    void saysThatTheStoreIsEmpty() {
        test::DeskFixture desk(0);
        AccountsPage page(desk.context);
        page.resize(1200, 650);
        page.show();
        page.activate();
        QTRY_VERIFY(!view(page)->isVisible());
        QVERIFY(!page.canExport());
    }

    void sortsByAHeader() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        showPage(page);
        QHeaderView* header = view(page)->horizontalHeader();
        const int x = header->sectionViewportPosition(AccountListModel::Number) + 20;
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        const auto ordered = [&page](bool ascending) {
            for (int row = 1; row < 20; ++row) {
                const QString above = cell(page, row - 1, AccountListModel::Number);
                const QString below = cell(page, row, AccountListModel::Number);
                if (above == QStringLiteral("…") || below == QStringLiteral("…") || (above < below) != ascending)
                    return false;
            }
            return true;
        };
        QTRY_VERIFY(ordered(header->sortIndicatorOrder() == Qt::AscendingOrder));
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, QPoint(x, header->height() / 2));
        QTRY_VERIFY(ordered(header->sortIndicatorOrder() == Qt::AscendingOrder));
    }

    void opensByEnter() {
        test::DeskFixture desk;
        AccountsPage page(desk.context);
        QSignalSpy opened(&page, &Page::accountRequested);
        showPage(page);
        press(&page, Qt::Key_Down);
        press(&page, Qt::Key_Down);
        QTRY_VERIFY(!page.currentAccount().isNull());
        const AccountId chosen = page.currentAccount();
        press(&page, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().value<AccountId>(), chosen);
    }

    void goesToTheEndByKey() {
        test::DeskFixture desk(3'000);
        AccountsPage page(desk.context);
        showPage(page);
        press(&page, Qt::Key_End);
        QCOMPARE(view(page)->currentIndex().row(), rows(page) - 1);
        QTRY_VERIFY(cell(page, rows(page) - 1, AccountListModel::Number) != QStringLiteral("…"));
    }

    void exportsRowsThatWereNeverShown() {
        test::DeskFixture desk(3'000);
        AccountsPage page(desk.context);
        showPage(page);
        view(page)->setColumnHidden(AccountListModel::Phone, true);
        QTemporaryDir folder;
        page.exportRows();
        QTRY_VERIFY(page.findChild<QFileDialog*>());
        auto* dialog = page.findChild<QFileDialog*>();
        Q_EMIT dialog->fileSelected(folder.filePath(QStringLiteral("accounts.csv")));
        dialog->close();
        test::RecordingTableWriter& written = desk.store.tables();
        QTRY_COMPARE(written.rows.size(), 3'000);
        QCOMPARE(written.lastHeaders.size(),
                 AccountListModel::ColumnCount - 2); // nor the kind, which is hidden at first
        QVERIFY(!written.lastHeaders.contains(AccountListModel::columnName(AccountListModel::Phone)));
        QSet<QString> numbers;
        for (const TableRow& row : std::as_const(written.rows))
            numbers.insert(std::get<QString>(row.constFirst()));
        QCOMPARE(numbers.size(), 3'000);
    }

    void survivesBeingClosedWhileItReads() {
        test::DeskFixture desk;
        for (int time = 0; time < 20; ++time) {
            AccountsPage page(desk.context);
            page.show();
            page.activate();
        }
        QVERIFY(test::resultOf(desk.store.session().accounts().towns()).ok());
    }

    void pictures() {
        test::DeskFixture desk(2'000);
        const auto make = [&desk]() -> std::unique_ptr<QWidget> {
            auto page = std::make_unique<AccountsPage>(desk.context);
            page->activate();
            return page;
        };
        const auto settle = [](QWidget& widget) {
            auto& page = static_cast<AccountsPage&>(widget);
            QTRY_VERIFY(rows(page) > 0);
            QTRY_VERIFY(cell(page, 25, AccountListModel::Number) != QStringLiteral("…"));
        };
        test::grabVariants(*m_look, QStringLiteral("accounts"), make, settle, {test::smallPage, test::largePage});
        const auto nothing = [](QWidget& widget) {
            auto& page = static_cast<AccountsPage&>(widget);
            QTRY_VERIFY(rows(page) > 0);
            auto* words = page.findChild<QLineEdit*>(QStringLiteral("textEdit"));
            words->setFocus();
            words->setText(QStringLiteral("xyz"));
            QTRY_VERIFY(!view(page)->isVisible());
        };
        test::grabVariants(*m_look, QStringLiteral("accounts-none"), make, nothing, {test::smallPage});
    }
};

QTEST_MAIN(TestAccountsPage)
#include "test_accountspage.moc"
