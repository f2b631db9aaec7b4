#include "screens.h"
#include "shelldesk.h"
#include "typing.h"
#include "ui/common/messagebar.h"
#include "ui/readings/readingdialog.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/railbutton.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTableView>
#include <QTableWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <optional>

using namespace line605;

/// The window of a signed-in person through the real keyboard, on a real store.
class TestMainWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.emplace(); }
    void init();
    void cleanup();
    void cleanupTestCase() { m_look.reset(); }

    void findsAndOpensByKeyboard();
    void enterBeforeTheAnswerOpensTheFirst();
    void escapeGoesBackToTheBox();
    void railByKeys_data();
    void railByKeys();
    void readingForTheShownAccount();
    void readingSaysThatItIsSaved();
    void readingForTheChosenResult();
    void readingWithoutAccountSaysSo();
    void newAppealByKey();
    void otherAccountAsksOnce();
    void shortcutsInertWhileTyping();
    void shortcutsDialogListsKeys();
    void manualOpensAtThePage();
    void countsOfAppeals();
    void placeComesBack();
    void draftsAreAnnounced();
    void personMenu();
    void pictures();

private:
    [[nodiscard]] Omnibox* box() const { return m_window->findChild<Omnibox*>(QStringLiteral("omnibox")); }
    [[nodiscard]] QListView* results() const {
        return m_window->findChild<QListView*>(QStringLiteral("omniboxResults"));
    }
    [[nodiscard]] QWidget* shownPage() const {
        return m_window->findChild<QStackedWidget*>(QStringLiteral("pages"))->currentWidget();
    }
    [[nodiscard]] bool shows(const char* page) const { return shownPage()->inherits(page); }
    void find(const QString& text);
    void openAccount(test::Sample sample);
    template<class T>
    T* dialog(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QWidget* visible(const char* className) const {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->inherits(className) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    std::optional<test::Look> m_look;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init() {
    m_desk = std::make_unique<test::Desk>();
    m_window = m_desk->window();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup() {
    m_window.reset();
    m_desk.reset();
}

void TestMainWindow::find(const QString& text) {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(box()->hasFocus());
    QSignalSpy painted(box(), &Omnibox::resultsPainted);
    test::typeText(box(), text);
    QTRY_VERIFY(!painted.isEmpty() && painted.last().first().toString() == text);
}

void TestMainWindow::openAccount(test::Sample sample) {
    find(m_desk->store.accountNumber(sample));
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(shows("line605::AccountCardPage"));
    QTRY_COMPARE(static_cast<Page*>(shownPage())->currentAccount(), m_desk->store.accountId(sample));
}

void TestMainWindow::findsAndOpensByKeyboard() {
    const AccountId second = m_desk->store.accountId(test::Sample::TwoZones);
    find(m_desk->store.accountNumber(test::Sample::TwoZones));
    QVERIFY(results()->isVisible());
    QVERIFY(results()->model()->rowCount() >= 1);
    QVERIFY2(!results()->hasFocus() && box()->hasFocus(), "the list must not take the focus");
    QTest::keyClick(box(), Qt::Key_Return);
    QTRY_VERIFY(shows("line605::AccountCardPage"));
    QTRY_COMPARE(static_cast<Page*>(shownPage())->currentAccount(), second);
    QVERIFY(!results()->isVisible());
}

void TestMainWindow::enterBeforeTheAnswerOpensTheFirst() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    test::typeText(box(), m_desk->store.accountNumber(test::Sample::OneZone));
    QTest::keyClick(box(), Qt::Key_Return); // a fast typist: no answer can be there yet
    QTRY_VERIFY(shows("line605::AccountCardPage"));
    QTRY_COMPARE(static_cast<Page*>(shownPage())->currentAccount(), m_desk->store.accountId(test::Sample::OneZone));
}

void TestMainWindow::escapeGoesBackToTheBox() {
    openAccount(test::Sample::OneZone);
    shownPage()->setFocus();
    QTest::keyClick(m_window->focusWidget() ? m_window->focusWidget() : m_window.get(), Qt::Key_Escape);
    QTRY_VERIFY(box()->hasFocus());
    QCOMPARE(box()->selectedText(), box()->text());
}

void TestMainWindow::railByKeys_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<QByteArray>("page");
    QTest::addColumn<QString>("button");
    QTest::newRow("accounts") << int(Qt::Key_1) << QByteArray("line605::AccountsPage")
                              << QStringLiteral("railAccounts");
    QTest::newRow("readings") << int(Qt::Key_2) << QByteArray("line605::ReadingsPage")
                              << QStringLiteral("railReadings");
    QTest::newRow("payments") << int(Qt::Key_3) << QByteArray("line605::PaymentsPage")
                              << QStringLiteral("railPayments");
    QTest::newRow("appeals") << int(Qt::Key_4) << QByteArray("line605::AppealsPage") << QStringLiteral("railAppeals");
    QTest::newRow("sync") << int(Qt::Key_0) << QByteArray("line605::SyncPage") << QStringLiteral("railSync");
}

void TestMainWindow::railByKeys() {
    QFETCH(int, key);
    QFETCH(QByteArray, page);
    QFETCH(QString, button);
    openAccount(test::Sample::OneZone);
    QTest::keyClick(m_window.get(), Qt::Key(key), Qt::AltModifier);
    QTRY_VERIFY(shows(page.constData()));
    QVERIFY(m_window->findChild<RailButton*>(button)->isChecked());
}

void TestMainWindow::readingForTheShownAccount() {
    openAccount(test::Sample::OneZone);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(visible("line605::ReadingDialog"));
}

void TestMainWindow::readingSaysThatItIsSaved() {
    openAccount(test::Sample::OneZone);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(visible("line605::ReadingDialog"));
    Q_EMIT static_cast<ReadingDialog*>(visible("line605::ReadingDialog"))->said(QStringLiteral("saved"));
    QCOMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("saved"));
}

// The keys that the foot of the results names act on the chosen one, not on the card behind them.
void TestMainWindow::readingForTheChosenResult() {
    box()->focusForNext();
    test::typeText(box(), m_desk->store.accountNumber(test::Sample::TwoZones));
    QTRY_COMPARE(box()->chosenAccount(), m_desk->store.accountId(test::Sample::TwoZones));
    QTest::keyClick(box(), Qt::Key_F2);
    QTRY_VERIFY(visible("line605::ReadingDialog"));
    const auto* number = visible("line605::ReadingDialog")->findChild<QLabel*>(QStringLiteral("accountLabel"));
    QTRY_COMPARE(number->text(), m_desk->store.accountNumber(test::Sample::TwoZones));
    QVERIFY(box()->chosenAccount().isNull()); // the results are gone
}

void TestMainWindow::readingWithoutAccountSaysSo() {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    QTRY_VERIFY(shows("line605::AppealsPage"));
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::AltModifier);
    QTRY_VERIFY(shows("line605::ReadingsPage"));
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    QVERIFY(!visible("line605::ReadingDialog"));
    QVERIFY(box()->hasFocus());
}

void TestMainWindow::newAppealByKey() {
    openAccount(test::Sample::OneZone);
    QTest::keyClick(m_window.get(), Qt::Key_F4);
    QTRY_VERIFY(visible("line605::NewAppealDialog"));
}

void TestMainWindow::otherAccountAsksOnce() {
    openAccount(test::Sample::OneZone);
    const AccountId other = m_desk->store.accountId(test::Sample::TwoZones);
    auto* page = static_cast<Page*>(shownPage());
    Q_EMIT page->readingRequested(other);
    QTRY_VERIFY(dialog<QMessageBox>("otherAccountQuestion"));
    auto* question = dialog<QMessageBox>("otherAccountQuestion");
    QVERIFY(question->informativeText().contains(m_desk->store.accountNumber(test::Sample::TwoZones)));
    QVERIFY(question->informativeText().contains(m_desk->store.accountNumber(test::Sample::OneZone)));
    QVERIFY(!visible("line605::ReadingDialog"));
    QTest::keyClick(question, Qt::Key_Return);
    QTRY_VERIFY(visible("line605::ReadingDialog"));
    QWidget* first = visible("line605::ReadingDialog");
    first->close();
    QTRY_VERIFY(!visible("line605::ReadingDialog"));
    QTRY_VERIFY(!dialog<QMessageBox>("otherAccountQuestion"));

    Q_EMIT page->readingRequested(other); // the second time there is no question
    QTRY_VERIFY(visible("line605::ReadingDialog"));
    QVERIFY(!dialog<QMessageBox>("otherAccountQuestion"));
}

void TestMainWindow::shortcutsInertWhileTyping() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClick(box(), Qt::Key_Question);
    QCOMPARE(box()->text(), QStringLiteral("?"));
    QVERIFY(!dialog<QDialog>("shortcutsDialog"));
}

void TestMainWindow::shortcutsDialogListsKeys() {
    m_window->findChild<QAbstractButton*>(QStringLiteral("railAccounts"))->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Question);
    QTRY_VERIFY(dialog<QDialog>("shortcutsDialog"));
    auto* table = dialog<QDialog>("shortcutsDialog")->findChild<QTableWidget*>(QStringLiteral("keysTable"));
    QStringList keys;
    for (int row = 0; row < table->rowCount(); ++row)
        keys.append(table->item(row, 1)->text());
    for (const char* expected : {"Ctrl+K", "F2", "F4", "F1", "?", "Ctrl+E", "F5"})
        QVERIFY2(keys.contains(QLatin1String(expected)), expected);
}

void TestMainWindow::manualOpensAtThePage() {
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(dialog<QDialog>("manualWindow"));
    QVERIFY(dialog<QDialog>("manualWindow")->isVisible());
    auto* text = dialog<QTextBrowser>("manualText");
    QVERIFY2(text->toPlainText().size() > 200, "a topic has a text");
}

void TestMainWindow::countsOfAppeals() {
    const auto counts = test::resultOf(m_desk->store.session().appeals().counts(
        m_desk->store.clock().today(), test::TestStore::defaultPerson().login));
    QVERIFY(counts.ok());
    QVERIFY(counts.value().open > 0);
    auto* button = m_window->findChild<RailButton*>(QStringLiteral("railAppeals"));
    QTRY_COMPARE(button->waiting(), counts.value().open);
    QCOMPARE(button->late(), counts.value().overdue);
    QVERIFY(button->accessibleName().contains(QString::number(counts.value().open)));
    QVERIFY(m_window->findChild<QToolButton*>(QStringLiteral("linkState"))->text().contains(QLatin1Char('0')));
}

void TestMainWindow::placeComesBack() {
    openAccount(test::Sample::Legal);
    const QJsonObject kept = MainWindow::toJson(m_window->place());
    m_window.reset();
    m_window = m_desk->window(MainWindow::placeFromJson(kept));
    m_window->show();
    QTRY_VERIFY(shows("line605::AccountCardPage"));
    QTRY_COMPARE(static_cast<Page*>(shownPage())->currentAccount(), m_desk->store.accountId(test::Sample::Legal));
}

void TestMainWindow::draftsAreAnnounced() {
    const QString number = m_desk->store.accountNumber(test::Sample::OneZone);
    m_desk->drafts->update(QStringLiteral("reading/") + number, number, {{QStringLiteral("values"), QJsonObject()}});
    m_desk->drafts->flush();
    m_window.reset();
    m_desk->leave();
    m_desk->store.close();
    m_desk->store.reopen();
    m_desk->sit();
    m_window = m_desk->window();
    m_window->show();
    m_window->announceDrafts();
    auto* bar = m_window->findChild<MessageBar*>(QStringLiteral("mainMessages"));
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QTRY_VERIFY(dialog<QDialog>("draftsDialog"));
    auto* table = dialog<QDialog>("draftsDialog")->findChild<QTableWidget*>(QStringLiteral("draftsTable"));
    QTRY_COMPARE(table->rowCount(), 1);
    QCOMPARE(table->item(0, 1)->text(), number);
    QTest::keyClick(dialog<QDialog>("draftsDialog"), Qt::Key_Return);
    QTRY_VERIFY(visible("line605::ReadingDialog"));
}

void TestMainWindow::personMenu() {
    auto* button = m_window->findChild<QAbstractButton*>(QStringLiteral("personButton"));
    QVERIFY(button->text().contains(test::TestStore::defaultPerson().name));
    QTest::mouseClick(button, Qt::LeftButton);
    auto* menu = m_window->findChild<QMenu*>(QStringLiteral("personMenu"));
    QTRY_VERIFY(menu->isVisible());
    QStringList names;
    for (const QAction* action : menu->actions())
        names.append(action->objectName());
    for (const char* expected : {"settings", "aboutAction", "draftsAction", "lock", "quit"})
        QVERIFY2(names.contains(QLatin1String(expected)), expected);
    menu->close();
    QSignalSpy about(m_window.get(), &MainWindow::aboutRequested);
    QSignalSpy locked(m_window.get(), &MainWindow::signOutRequested);
    m_window->findChild<QAction*>(QStringLiteral("aboutAction"))->trigger();
    m_window->findChild<QAction*>(QStringLiteral("lock"))->trigger();
    QCOMPARE(about.count(), 1);
    QCOMPARE(locked.count(), 1);
}

void TestMainWindow::pictures() {
    m_window.reset();
    const auto make = [this](Place::PageId page) {
        return [this, page]() -> std::unique_ptr<QWidget> {
            return m_desk->window({page, m_desk->store.accountId(test::Sample::OpenAppeal), {}});
        };
    };
    const auto searching = [](const QString& text) {
        return [text](QWidget& window) {
            auto* field = window.findChild<Omnibox*>(QStringLiteral("omnibox"));
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            field->focusForNext();
            QSignalSpy painted(field, &Omnibox::resultsPainted);
            test::typeText(field, text);
            QTRY_VERIFY(!painted.isEmpty() && painted.last().first().toString() == text);
        };
    };
    const auto settled = [](QWidget& window) {
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("card"))->isVisible());
        QVERIFY(window.findChild<QWidget*>(QStringLiteral("factsArea"))->height() > 100); // in the first frame
    };
    test::grabVariants(*m_look, QStringLiteral("window-card"), make(Place::Card), settled);
    const auto listed = [](QWidget& window) {
        auto* page = window.findChild<QWidget*>(QStringLiteral("accountsPage"));
        auto* list = page->findChild<QAbstractItemView*>(QStringLiteral("view"));
        QTRY_VERIFY(list->model()->rowCount() > 20);
        QTRY_VERIFY(list->model()->index(20, 0).data().toString() != QStringLiteral("…"));
    };
    test::grabVariants(*m_look, QStringLiteral("window-accounts"), make(Place::Accounts), listed);
    test::grabVariants(*m_look, QStringLiteral("search"), make(Place::Accounts), searching(QStringLiteral("иван")));
    test::grabVariants(*m_look, QStringLiteral("search-layout"), make(Place::Accounts),
                       searching(QStringLiteral("bdfyjd")), {{1366, 768}});
}

QTEST_MAIN(TestMainWindow)
#include "test_mainwindow.moc"
