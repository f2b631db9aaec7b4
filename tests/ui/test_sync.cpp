#include "domain/operationjson.h"
#include "models/syncqueuemodel.h"
#include "screens.h"
#include "shelldesk.h"
#include "support/centresession.h"
#include "support/recordingtablewriter.h"
#include "typing.h"
#include "ui/accounts/cardtile.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/shell/centresettingswidget.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/railbutton.h"
#include "ui/sync/conflictdialog.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <optional>

using namespace line605;

/// What a person sees of the centre, by the real keyboard on a real store; the centre says what the tests tell it to.
class TestSync : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase() { m_look.reset(); }

    void headTellsTheLink_data();
    void headTellsTheLink();
    void headTellsTheQueue();
    void headOpensThePage();
    void statusLeavesTheFocus();
    void pageWithoutCentre();
    void pageListsTheQueue();
    void queueKeepsTheChosen();
    void sendNowByKey();
    void copyKeepsWhatWasTyped();
    void discardAsksOnceForAReason();
    void retryByKey();
    void compareShowsBothSides();
    void takingTheirsDiscards();
    void opensTheAccount();
    void exportsTheQueue();
    void firstSyncHidesEverything();
    void firstSyncGivesThePlaceBack();
    void aLeaseThatIsOverHidesEverything();
    void passwordIsAskedFor();
    void quitAsksWithWaiting();
    void historyIsFetched();
    void keptHistoryNeedsNoLink();
    void missingHistoryStandsInTheTabs();
    void centreIsInTheSettings();
    void phoneIsRevealedForAPurpose();
    void revealedGoesWithTheCard();
    void revealNeedsTheLink();
    void phoneIsLookedForAtTheCentre();
    void accountIsBorrowed();
    void presenceIsShown();
    void openAppealIsTold();
    void refusedActIsSaidBesideTheAppeal();
    void liveChangeKeepsThePlace();
    void pictures();

private:
    void goOnline();
    [[nodiscard]] OutboxItem reading(int number, OperationState state = OperationState::Pending);
    [[nodiscard]] OutboxItem refusedReading();
    void fillQueue();
    /// From here on the store is one of a centre: masked contacts, no history if \a missing.
    void sitAtCentre(bool missing);
    void openPage();
    void openCard();
    [[nodiscard]] QWidget* shownPage() const {
        return m_window->findChild<QStackedWidget*>(QStringLiteral("pages"))->currentWidget();
    }
    template<class T>
    T* child(const char* name) const {
        return m_window->findChild<T*>(QLatin1String(name));
    }
    template<class T>
    T* onPage(const char* name) const {
        return shownPage()->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] test::FakeSync& sync() const { return m_desk->sync; }
    [[nodiscard]] QDateTime now() const { return m_desk->store.clock().nowUtc(); }
    [[nodiscard]] Appeal anAppeal();
    void choosePurpose(int number);

    std::optional<test::Look> m_look;
    std::unique_ptr<test::Desk> m_desk;
    std::unique_ptr<test::CentreSession> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestSync::initTestCase() {
    m_look.emplace();
}

void TestSync::init() {
    m_look->apply(QStringLiteral("light"), QStringLiteral("en"));
    m_desk = std::make_unique<test::Desk>();
    goOnline();
    m_window = m_desk->window();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestSync::cleanup() {
    m_window.reset();
    m_session.reset();
    m_desk.reset();
}

void TestSync::goOnline() {
    SyncStatus status;
    status.link = LinkState::Online;
    status.since = now().addSecs(-3600);
    status.lastSync = now().addSecs(-3);
    status.centre = QStringLiteral("db1.example.ru:5432");
    status.scopes = {{1, QStringLiteral("reference"), QStringLiteral("reference")},
                     {2, QStringLiteral("district"), QStringLiteral("Калининград")},
                     {3, QStringLiteral("district"), QStringLiteral("Гурьевск")},
                     {4, QStringLiteral("queue"), QStringLiteral("general")},
                     {5, QStringLiteral("queue"), QStringLiteral("billing")},
                     {6, QStringLiteral("queue"), QStringLiteral("metering")},
                     {7, QStringLiteral("queue"), QStringLiteral("clients")}};
    sync().now = status;
}

OutboxItem TestSync::reading(int number, OperationState state) {
    TakeReading act;
    act.account = m_desk->store.accountId(test::Sample::OneZone);
    const auto card = test::resultOf(m_desk->store.session().accounts().card(act.account));
    act.meter = card.value().meters.constFirst().id;
    act.readOn = m_desk->store.clock().today();
    act.values = {{TariffZone::T1, 5012 + number, false}};
    OutboxItem item;
    item.seq = number;
    item.id = OperationId{newUuidV7(now().addSecs(number))};
    item.kind = operationKind(act);
    item.version = operationVersion;
    item.payload = toJson(act);
    item.at = now().addSecs(-120 + number);
    item.entity = QStringLiteral("account:%1").arg(act.account.value);
    item.state = state;
    item.accountNumber = m_desk->store.accountNumber(test::Sample::OneZone);
    return item;
}

OutboxItem TestSync::refusedReading() {
    OutboxItem item = reading(9, OperationState::Refused);
    Finding finding;
    finding.rule = Rule::RMonotonic;
    finding.what = FindingCase::BelowPrevious;
    finding.severity = Severity::Refusal;
    finding.limit = 5'140;
    finding.date = QDate(2026, 11, 20);
    finding.since = QDate(2020, 1, 1);
    item.refusal = refusal({finding});
    item.attempts = 1;
    return item;
}

void TestSync::fillQueue() {
    OutboxItem tried = reading(2);
    tried.attempts = 3;
    tried.nextTryAt = now().addSecs(40);
    sync().setItems({reading(1), tried, refusedReading()});
}

void TestSync::openPage() {
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::AltModifier);
    QTRY_VERIFY(shownPage()->inherits("line605::SyncPage"));
}

void TestSync::openCard() {
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* box = child<Omnibox>("omnibox");
    QSignalSpy painted(box, &Omnibox::resultsPainted);
    const QString number = m_desk->store.accountNumber(test::Sample::OneZone);
    test::typeText(box, number);
    QTRY_VERIFY(!painted.isEmpty() && painted.last().first().toString() == number);
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(shownPage()->inherits("line605::AccountCardPage"));
    QTRY_VERIFY(child<QWidget>("card")->isVisible());
}

Appeal TestSync::anAppeal() {
    const auto appeals =
        test::resultOf(m_desk->store.session().appeals().list({}, AppealSort::Deadline, Qt::AscendingOrder, 100));
    return appeals.value().at(1);
}

void TestSync::choosePurpose(int number) {
    QTRY_VERIFY(child<QMenu>("purposeMenu") && child<QMenu>("purposeMenu")->isVisible());
    QTest::keyClick(child<QMenu>("purposeMenu"), Qt::Key(Qt::Key_0 + number));
}

void TestSync::headTellsTheLink_data() {
    QTest::addColumn<int>("link");
    QTest::addColumn<QString>("words");
    QTest::newRow("embedded") << int(LinkState::Embedded) << QStringLiteral("embedded store");
    QTest::newRow("connecting") << int(LinkState::Connecting) << QStringLiteral("connecting…");
    QTest::newRow("online") << int(LinkState::Online) << QStringLiteral("online");
    QTest::newRow("offline") << int(LinkState::Offline) << QStringLiteral("no connection since");
    QTest::newRow("refused") << int(LinkState::Refused) << QStringLiteral("did not accept the password");
    QTest::newRow("old") << int(LinkState::ReadOnly) << QStringLiteral("a new version is needed");
}

void TestSync::headTellsTheLink() {
    QFETCH(int, link);
    QFETCH(QString, words);
    sync().become(LinkState(link));
    const auto* head = child<QToolButton>("linkState");
    QVERIFY2(head->text().contains(words), qPrintable(head->text()));
    QVERIFY(!head->icon().isNull()); // colour is never alone
    QVERIFY(head->accessibleName().contains(words));
    QVERIFY(!head->toolTip().isEmpty());
}

void TestSync::headTellsTheQueue() {
    QVERIFY(!child<QToolButton>("refusedState")->isVisible());
    fillQueue();
    QVERIFY(child<QToolButton>("linkState")->text().contains(QStringLiteral("2 in the queue")));
    QVERIFY(child<QToolButton>("refusedState")->isVisible());
    QVERIFY(child<QToolButton>("refusedState")->text().contains(u'1'));
    QVERIFY(child<RailButton>("railSync")->accessibleName().contains(QStringLiteral("1 refused")));

    // In the narrowest window too it is whole: the names give way.
    sync().become(LinkState::Offline);
    const QSize before = m_window->size();
    m_window->resize(m_window->minimumSize());
    for (const char* name : {"linkState", "refusedState"}) {
        const auto* button = child<QToolButton>(name);
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), name);
    }
    m_window->resize(before);
    QTRY_VERIFY(child<QLabel>("brand")->isVisible());
}

void TestSync::headOpensThePage() {
    child<QToolButton>("linkState")->setFocus();
    QTest::keyClick(child<QToolButton>("linkState"), Qt::Key_Space);
    QTRY_VERIFY(shownPage()->inherits("line605::SyncPage"));
    QVERIFY(child<RailButton>("railSync")->isChecked());
    QCOMPARE(static_cast<Page*>(shownPage())->helpTopic(), QStringLiteral("sync"));
    QCOMPARE(m_window->place().page, Place::Sync);
}

void TestSync::statusLeavesTheFocus() {
    child<Omnibox>("omnibox")->focusForNext();
    sync().become(LinkState::Offline);
    fillQueue();
    sync().become(LinkState::Online);
    QVERIFY(child<Omnibox>("omnibox")->hasFocus());
}

void TestSync::pageWithoutCentre() {
    sync().now = {};
    sync().become(LinkState::Embedded);
    openPage();
    QTRY_VERIFY(onPage<QLabel>("stateTitle")->text().contains(QStringLiteral("without a centre")));
    QVERIFY(onPage<QLabel>("stateTitle")->isVisible());
    QVERIFY(!onPage<QPushButton>("sendButton")->isEnabled());
}

void TestSync::pageListsTheQueue() {
    openPage();
    QTRY_VERIFY(onPage<QLabel>("stateTitle")->isVisible());
    fillQueue();
    auto* view = onPage<ListView>("view");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    QVERIFY(view->isVisible());
    view->selectRow(2);
    auto* pane = onPage<QWidget>("pane");
    QTRY_VERIFY(pane->isVisible());
    const auto* reason = pane->findChild<MessageBar*>(QStringLiteral("reason"));
    QVERIFY(reason->isVisible());
    QVERIFY(reason->text().contains(QStringLiteral("20.11.2026")));
    QVERIFY(pane->findChild<QPushButton*>(QStringLiteral("retryButton"))->isVisible());
    view->selectRow(0);
    QTRY_VERIFY(!pane->findChild<QPushButton*>(QStringLiteral("retryButton"))->isVisible());
}

void TestSync::queueKeepsTheChosen() {
    openPage();
    fillQueue();
    auto* view = onPage<ListView>("view");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->selectRow(2);
    const QVariant chosen = view->currentIndex().data(Qt::UserRole + 1);
    QVector<OutboxItem> items = sync().items;
    items.removeFirst(); // the centre has it
    sync().setItems(items);
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QCOMPARE(view->currentIndex().data(Qt::UserRole + 1), chosen);
}

void TestSync::sendNowByKey() {
    openPage();
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(sync().askedNow, 1);
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
}

void TestSync::copyKeepsWhatWasTyped() {
    openPage();
    fillQueue();
    QTRY_COMPARE(onPage<ListView>("view")->model()->rowCount(), 3);
    onPage<ListView>("view")->selectRow(2);
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(m_desk->store.accountNumber(test::Sample::OneZone)), qPrintable(copied));
}

void TestSync::discardAsksOnceForAReason() {
    openPage();
    fillQueue();
    auto* view = onPage<ListView>("view");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->selectRow(2);
    QTest::keyClick(view, Qt::Key_Delete);
    QTRY_VERIFY(onPage<QDialog>("discardDialog"));
    auto* dialog = onPage<QDialog>("discardDialog");
    auto* discard = dialog->findChild<QPushButton*>(QStringLiteral("discardButton"));
    QVERIFY(!discard->isEnabled());
    dialog->findChild<QComboBox*>(QStringLiteral("reasonBox"))->setEditText(QStringLiteral("a slip"));
    QTest::keyClick(dialog, Qt::Key_Return);
    QTRY_COMPARE(sync().discarded.size(), 1);
    QCOMPARE(sync().discarded.constFirst().second, QStringLiteral("a slip"));
    QTRY_COMPARE(view->model()->rowCount(), 2);
    QVERIFY(!QGuiApplication::clipboard()->text().isEmpty()); // nothing typed is lost
}

void TestSync::retryByKey() {
    openPage();
    fillQueue();
    auto* view = onPage<ListView>("view");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->selectRow(0);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(sync().retried.isEmpty()); // it waits anyway
    view->selectRow(2);
    QTest::keyClick(m_window.get(), Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(sync().retried.size(), 1);
}

void TestSync::compareShowsBothSides() {
    openPage();
    fillQueue();
    auto* view = onPage<ListView>("view");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->selectRow(2);
    QTest::keyClick(view, Qt::Key_Return);
    QTRY_VERIFY(onPage<QDialog>("conflictDialog"));
    auto* dialog = onPage<QDialog>("conflictDialog");
    QTRY_VERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<MessageBar*>(QStringLiteral("messages"))->text().contains(QStringLiteral("20.11.2026")));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(sync().discarded.isEmpty());
}

void TestSync::takingTheirsDiscards() {
    openPage();
    fillQueue();
    auto* view = onPage<ListView>("view");
    QTRY_COMPARE(view->model()->rowCount(), 3);
    view->selectRow(2);
    QTest::keyClick(m_window.get(), Qt::Key_M, Qt::ControlModifier);
    QTRY_VERIFY(onPage<QDialog>("conflictDialog"));
    onPage<QDialog>("conflictDialog")->findChild<QPushButton*>(QStringLiteral("theirsButton"))->click();
    QTRY_COMPARE(sync().discarded.size(), 1);
    QVERIFY(QGuiApplication::clipboard()->text().contains(m_desk->store.accountNumber(test::Sample::OneZone)));
}

void TestSync::opensTheAccount() {
    openPage();
    fillQueue();
    QTRY_COMPARE(onPage<ListView>("view")->model()->rowCount(), 3);
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(shownPage()->inherits("line605::AccountCardPage"));
    QCOMPARE(static_cast<Page*>(shownPage())->currentAccount(), m_desk->store.accountId(test::Sample::OneZone));
}

void TestSync::exportsTheQueue() {
    openPage();
    QVERIFY(!static_cast<Page*>(shownPage())->canExport());
    fillQueue();
    QTRY_VERIFY(static_cast<Page*>(shownPage())->canExport());
    QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(child<QDialog>("exportDialog"));
}

void TestSync::firstSyncHidesEverything() {
    sync().now.lastSync = {};
    sync().now.bootstrap = {true, 125'000, 500'000, 185, false};
    sync().become(LinkState::Online);
    QCOMPARE(shownPage()->objectName(), QStringLiteral("firstSync"));
    QVERIFY(!child<Omnibox>("omnibox")->isEnabled());
    QVERIFY(!child<Omnibox>("omnibox")->toolTip().isEmpty()); // why
    QVERIFY(!child<RailButton>("railAccounts")->isEnabled());
    const auto* bar = shownPage()->findChild<QProgressBar*>(QStringLiteral("progress"));
    QCOMPARE(bar->value(), 250);
    QVERIFY(shownPage()->findChild<QLabel*>(QStringLiteral("timeLabel"))->text().contains(QStringLiteral("3 min")));
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    QCOMPARE(shownPage()->objectName(), QStringLiteral("firstSync"));
    // The link breaks: what then is said.
    sync().now.bootstrap.running = false;
    sync().become(LinkState::Offline);
    auto* again = shownPage()->findChild<QPushButton*>(QStringLiteral("actionButton"));
    QVERIFY(again->isVisible());
    again->click();
    QCOMPARE(sync().askedNow, 1);
}

void TestSync::firstSyncGivesThePlaceBack() {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    sync().now.lastSync = {};
    sync().become(LinkState::Connecting);
    QCOMPARE(shownPage()->objectName(), QStringLiteral("firstSync"));
    QCOMPARE(m_window->place().page, Place::Appeals);
    sync().now.lastSync = now();
    sync().become(LinkState::Online);
    QVERIFY(shownPage()->inherits("line605::AppealsPage"));
    QVERIFY(child<Omnibox>("omnibox")->isEnabled());
}

void TestSync::aLeaseThatIsOverHidesEverything() {
    sync().become(LinkState::Expired);
    QCOMPARE(shownPage()->objectName(), QStringLiteral("firstSync"));
    QVERIFY(!child<Omnibox>("omnibox")->isEnabled());
    sync().become(LinkState::Online);
    QVERIFY(shownPage()->objectName() != QStringLiteral("firstSync"));
    QVERIFY(child<Omnibox>("omnibox")->isEnabled());
}

void TestSync::passwordIsAskedFor() {
    QSignalSpy asked(m_window.get(), &MainWindow::passwordRequested);
    sync().become(LinkState::Refused, Error{ErrorCode::CentreRefused});
    auto* bar = child<MessageBar>("linkMessages");
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    sync().become(LinkState::Online);
    QVERIFY(!bar->isVisible());
    // No password cures a wrong certificate.
    sync().become(LinkState::Refused, Error{ErrorCode::CertificateInvalid});
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->findChild<QToolButton*>(QStringLiteral("messageAction"))->isVisible());
}

void TestSync::quitAsksWithWaiting() {
    QSignalSpy quit(m_window.get(), &MainWindow::quitRequested);
    fillQueue();
    QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY(child<QMessageBox>("unsentQuestion"));
    QCOMPARE(quit.count(), 0);
    QVERIFY(child<QMessageBox>("unsentQuestion")->text().contains(u'2'));
    QTest::keyClick(child<QMessageBox>("unsentQuestion"), Qt::Key_Escape);
    QTRY_VERIFY(!child<QMessageBox>("unsentQuestion"));
    QVERIFY(!m_window->close()); // by the window's own button
    QTRY_VERIFY(child<QMessageBox>("unsentQuestion"));
    QTest::keyClick(child<QPushButton>("unsentQuit"), Qt::Key_Space);
    QTRY_COMPARE(quit.count(), 1);
}

void TestSync::historyIsFetched() {
    openCard();
    QCOMPARE(sync().fetched, QVector<AccountId>{m_desk->store.accountId(test::Sample::OneZone)});
    sync().become(LinkState::Offline);
    const auto* state = child<QLabel>("historyState");
    QTRY_VERIFY(state->isVisible());
    QVERIFY2(state->text().contains(QStringLiteral("Data as of")), qPrintable(state->text()));
    sync().become(LinkState::Online);
    QTRY_VERIFY(!state->isVisible());
}

void TestSync::keptHistoryNeedsNoLink() {
    sync().holdFetch = true;
    sync().historyAnswer = Error{ErrorCode::Offline};
    openCard();
    const auto* state = child<QLabel>("historyState");
    sync().finishFetch();
    // This one's is here: it is shown with its date, and nothing stands in its place.
    sync().become(LinkState::Offline);
    QTRY_VERIFY(state->text().contains(QStringLiteral("Data as of")));
    QVERIFY(!child<QToolButton>("historyAgain")->isVisible());
}

void TestSync::sitAtCentre(bool missing) {
    m_window.reset();
    m_session = std::make_unique<test::CentreSession>(m_desk->store.session());
    m_session->centreAccounts.historyMissing = missing;
    const Workplace plain = m_desk->store.workplace();
    m_desk->context = std::make_unique<UiContext>(
        UiContext{Workplace{*m_session, plain.clock, plain.reference, plain.tables, plain.person}, *m_desk->drafts,
                  *m_desk->shortcuts, m_desk->sync});
}

void TestSync::missingHistoryStandsInTheTabs() {
    sitAtCentre(true);
    sync().holdFetch = true;
    sync().historyAnswer = Error{ErrorCode::Offline};
    m_window = m_desk->window({Place::Card, m_desk->store.accountId(test::Sample::OneZone), {}});
    m_window->show();
    auto* state = child<QLabel>("historyState");
    QTRY_VERIFY(state->isVisible());
    QVERIFY2(state->text().contains(QStringLiteral("being loaded")), qPrintable(state->text()));
    sync().finishFetch();
    QTRY_VERIFY(state->text().contains(QStringLiteral("not loaded")));
    QVERIFY(child<QToolButton>("historyAgain")->isVisible());
    auto* tabs = child<QTabWidget>("tabs");
    tabs->setCurrentIndex(1);
    auto* pane = tabs->currentWidget()->findChild<QWidget*>(QStringLiteral("historyPane"));
    QVERIFY(pane); // no empty list is taken for the truth
    sync().holdFetch = false;
    sync().historyAnswer = Done{};
    m_session->centreAccounts.historyMissing = false;
    pane->findChild<QPushButton*>(QStringLiteral("stateAction"))->click();
    QTRY_COMPARE(sync().fetched.size(), 2);
    Q_EMIT m_desk->store.session().events().accountChanged(m_desk->store.accountId(test::Sample::OneZone));
    QTRY_VERIFY(!tabs->currentWidget()->findChild<QWidget*>(QStringLiteral("historyPane")));
    QTRY_VERIFY(!state->isVisible());
}

void TestSync::centreIsInTheSettings() {
    sitAtCentre(false);
    QTemporaryDir dir;
    QFile authority(dir.filePath(QStringLiteral("ca.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    m_session->profile.authority = authority.fileName();
    CentreSettingsWidget settings(*m_session, sync(), m_desk->store.clock());
    settings.show();
    QVERIFY(QTest::qWaitForWindowExposed(&settings));
    auto* hosts = settings.findChild<QLineEdit*>(QStringLiteral("hostsEdit"));
    auto* apply = settings.findChild<QPushButton*>(QStringLiteral("applyButton"));
    QCOMPARE(hosts->text(), QStringLiteral("db1.example.ru:5432, db2.example.ru:5432"));
    QVERIFY(!apply->isEnabled()); // as it is
    hosts->setText(QStringLiteral("db1 ; drop"));
    QVERIFY(!apply->isEnabled());
    hosts->setText(QStringLiteral("db3.example.ru"));
    apply->click();
    QTRY_COMPARE(m_session->profile.hosts, QStringList{QStringLiteral("db3.example.ru:5432")});
    QTRY_COMPARE(sync().askedNow, 1);
    if (!test::screensFolder().isEmpty())
        test::savePicture(settings, QStringLiteral("settings-centre-filled"));
}

void TestSync::phoneIsRevealedForAPurpose() {
    openCard();
    sync().revealAnswer = QStringLiteral("9995554567");
    auto* value = child<QLabel>("phoneValue");
    QTRY_VERIFY(value->isVisible());
    QTest::keyClick(shownPage(), Qt::Key_P);
    choosePurpose(2);
    QTRY_VERIFY(value->text().contains(QStringLiteral("999 555")));
    QCOMPARE(sync().asked, QVector<QStringList>{QStringList(
                               {QStringLiteral("reveal"), QStringLiteral("phone"), QStringLiteral("identity")})});
    QVERIFY(!child<QToolButton>("phoneReveal")->isVisible());
}

void TestSync::revealedGoesWithTheCard() {
    openCard();
    sync().revealAnswer = QStringLiteral("9995554567");
    auto* value = child<QLabel>("phoneValue");
    QTRY_VERIFY(value->isVisible());
    child<QToolButton>("phoneReveal")->click();
    choosePurpose(1);
    QTRY_VERIFY(value->text().contains(QStringLiteral("999 555")));
    QTest::mouseClick(child<RailButton>("railAppeals"), Qt::LeftButton);
    QTRY_VERIFY(shownPage()->inherits("line605::AppealsPage"));
    QVERIFY(!value->text().contains(QStringLiteral("999 555")));
}

void TestSync::revealNeedsTheLink() {
    openCard();
    QTRY_VERIFY(child<QLabel>("phoneValue")->isVisible());
    sync().become(LinkState::Offline);
    child<QToolButton>("phoneReveal")->click();
    QVERIFY(sync().asked.isEmpty());
    auto* bar = onPage<MessageBar>("messages");
    QTRY_VERIFY(bar->isVisible());
}

void TestSync::phoneIsLookedForAtTheCentre() {
    auto* box = child<Omnibox>("omnibox");
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QSignalSpy painted(box, &Omnibox::resultsPainted);
    sync().phoneAnswer = QStringList{m_desk->store.accountNumber(test::Sample::TwoZones)};
    test::typeText(box, QStringLiteral("89990001122"));
    auto* offer = child<QPushButton>("omniboxOffer");
    QTRY_VERIFY(offer->isVisible() && offer->text().contains(QStringLiteral("999 000-11-22")));
    QTest::keyClick(box, Qt::Key_Return);
    choosePurpose(1);
    QTRY_VERIFY(box->chosenAccount() == m_desk->store.accountId(test::Sample::TwoZones));
    QCOMPARE(sync().asked.constFirst(),
             QStringList({QStringLiteral("phone"), QStringLiteral("9990001122"), QStringLiteral("callback")}));
    QTest::keyClick(box, Qt::Key_Return);
    QTRY_VERIFY(shownPage()->inherits("line605::AccountCardPage"));
}

void TestSync::accountIsBorrowed() {
    auto* box = child<Omnibox>("omnibox");
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    sync().borrowAnswer = m_desk->store.accountId(test::Sample::TwoZones);
    test::typeText(box, QStringLiteral("990000000017"));
    auto* offer = child<QPushButton>("omniboxOffer");
    QTRY_VERIFY(offer->isVisible() && offer->text().contains(QStringLiteral("990000000017")));
    QTest::keyClick(box, Qt::Key_Return);
    choosePurpose(4);
    QTRY_VERIFY(shownPage()->inherits("line605::AccountCardPage"));
    QCOMPARE(sync().asked.constFirst().constFirst(), QStringLiteral("borrow"));
    // Without a link it is offered no less, with what it needs.
    sync().become(LinkState::Offline);
    box->focusForNext();
    test::typeText(box, QStringLiteral("990000000025"));
    QTRY_VERIFY(offer->isVisible() && offer->text().contains(QStringLiteral("no connection")));
}

void TestSync::presenceIsShown() {
    const Appeal appeal = anAppeal();
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    auto* list = onPage<ListView>("list");
    QTRY_VERIFY(list->model()->rowCount() > 2);
    sync().setPresence({{appeal.id, QStringLiteral("petrov"), QStringLiteral("Петров Иван"), now().addSecs(-60)}});
    const auto told = [&] {
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString text = list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
            if (text.contains(appeal.number) && text.contains(QStringLiteral("Петров И.")))
                return true;
        }
        return false;
    };
    QVERIFY(told());
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data().toString() == appeal.number)
            list->setCurrentIndex(list->model()->index(row, 3));
    }
    auto* label = onPage<QLabel>("presenceLabel");
    QTRY_VERIFY(label->isVisible());
    QVERIFY(label->text().contains(QStringLiteral("Петров И.")));
    sync().setPresence({});
    QTRY_VERIFY(!label->isVisible());
}

void TestSync::openAppealIsTold() {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    auto* list = onPage<ListView>("list");
    QTRY_VERIFY(list->model()->rowCount() > 2);
    QTRY_COMPARE(sync().open.size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_1, Qt::AltModifier);
    QTRY_VERIFY(sync().open.isEmpty());
}

void TestSync::refusedActIsSaidBesideTheAppeal() {
    const Appeal appeal = anAppeal();
    OutboxItem item = reading(5, OperationState::Refused);
    const ReplyToAppeal reply{appeal.id, QStringLiteral("My answer"), false};
    item.kind = operationKind(reply);
    item.payload = toJson(reply);
    item.entity = QStringLiteral("appeal:%1").arg(appeal.id.value.toString(QUuid::WithoutBraces));
    Finding finding;
    finding.rule = Rule::AState;
    finding.what = FindingCase::StateChangeImpossible;
    item.refusal = refusal({finding});
    sync().setItems({item});
    openPage();
    QTRY_VERIFY(onPage<QPushButton>("openButton")->text().contains(appeal.number));
    QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(shownPage()->inherits("line605::AppealsPage"));
    auto* bar = onPage<MessageBar>("refusedBar");
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QTRY_VERIFY(child<QDialog>("conflictDialog"));
    auto* dialog = child<QDialog>("conflictDialog");
    const auto textOf = [&](const char* tile) {
        return dialog->findChild<QWidget*>(QLatin1String(tile))
            ->findChild<QLabel*>(QStringLiteral("tileLines"))
            ->text();
    };
    QTRY_VERIFY(textOf("theirsTile").contains(QStringLiteral("State")));
    QVERIFY(textOf("mineTile").contains(reply.text));
    QVERIFY(textOf("beforeTile").contains(QStringLiteral("State")));
    dialog->findChild<QPushButton*>(QStringLiteral("retryButton"))->click();
    QTRY_COMPARE(sync().retried.size(), 1);
}

void TestSync::liveChangeKeepsThePlace() {
    QTest::keyClick(m_window.get(), Qt::Key_4, Qt::AltModifier);
    auto* list = onPage<ListView>("list");
    QTRY_VERIFY(list->model()->rowCount() > 8);
    list->setCurrentIndex(list->model()->index(2, 3));
    list->scrollTo(list->model()->index(list->model()->rowCount() - 1, 3), QAbstractItemView::PositionAtBottom);
    const QVariant top = list->model()->index(list->rowAt(0), 0).data();
    const QVariant chosen = list->model()->index(2, 0).data();
    QSignalSpy reset(list->model(), &QAbstractItemModel::modelReset);
    Q_EMIT m_desk->store.session().events().appealChanged(anAppeal().id);
    QTRY_VERIFY(!reset.isEmpty());
    QCOMPARE(list->model()->index(list->rowAt(0), 0).data(), top);
    QCOMPARE(list->model()->index(list->currentIndex().row(), 0).data(), chosen);
}

void TestSync::pictures() {
    sitAtCentre(false);
    const auto make = [this](Place::PageId page, const std::function<void()>& prepare) {
        return [this, page, prepare]() -> std::unique_ptr<QWidget> {
            goOnline();
            sync().items.clear();
            sync().others.clear();
            prepare();
            auto window = m_desk->window({page, m_desk->store.accountId(test::Sample::OneZone), {}});
            return window;
        };
    };
    const QVector<QSize> small{{1366, 768}};
    const auto queue = [this] {
        fillQueue();
        sync().now.since = now().addSecs(-900);
        sync().now.lastSync = now().addSecs(-900);
        sync().now.link = LinkState::Offline;
    };
    const auto chooseRefused = [](QWidget& window) {
        auto* view =
            window.findChild<QWidget*>(QStringLiteral("syncPage"))->findChild<ListView*>(QStringLiteral("view"));
        QTRY_COMPARE(view->model()->rowCount(), 3);
        view->selectRow(2);
        const auto* pane =
            window.findChild<QWidget*>(QStringLiteral("syncPage"))->findChild<QWidget*>(QStringLiteral("pane"));
        QTRY_VERIFY(pane->isVisible() && pane->width() > 300);
    };
    test::grabVariants(*m_look, QStringLiteral("sync-queue"), make(Place::Sync, queue), chooseRefused);
    const auto settled = [](QWidget& window) {
        QTRY_VERIFY(window.findChild<QLabel*>(QStringLiteral("stateTitle"))->isVisible());
    };
    test::grabVariants(*m_look, QStringLiteral("sync-empty"), make(Place::Sync, [] {}), settled, small);
    test::grabVariants(*m_look, QStringLiteral("sync-embedded"), make(Place::Sync, [this] { sync().now = {}; }),
                       settled, small);
    test::grabVariants(*m_look, QStringLiteral("sync-first"),
                       make(Place::Accounts,
                            [this] {
                                sync().now.lastSync = {};
                                sync().now.bootstrap = {true, 312'450, 1'204'000, 185, false};
                            }),
                       {}, small);
    test::grabVariants(*m_look, QStringLiteral("sync-first-offline"),
                       make(Place::Accounts,
                            [this] {
                                sync().now.lastSync = {};
                                sync().now.bootstrap = {false, 312'450, 1'204'000, -1, false};
                                sync().now.link = LinkState::Offline;
                            }),
                       {}, small);
    const auto card = [](QWidget& window) {
        QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("card"))->isVisible());
        QTRY_VERIFY(window.findChild<QLabel*>(QStringLiteral("phoneValue"))->isVisible());
    };
    test::grabVariants(*m_look, QStringLiteral("sync-card"), make(Place::Card, queue), card, small);
    m_session->centreAccounts.historyMissing = true;
    sync().historyAnswer = Error{ErrorCode::Offline};
    test::grabVariants(
        *m_look, QStringLiteral("sync-card-missing"), make(Place::Card, queue),
        [&](QWidget& window) {
            card(window);
            window.findChild<QTabWidget*>(QStringLiteral("tabs"))->setCurrentIndex(1);
            QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("historyPane")));
            QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("historyAgain"))->isVisible());
        },
        small);
    m_session->centreAccounts.historyMissing = false;
    sync().historyAnswer = Done{};
    test::grabVariants(*m_look, QStringLiteral("sync-password"),
                       make(Place::Accounts,
                            [this] {
                                sync().now.link = LinkState::Refused;
                                sync().now.trouble = Error{ErrorCode::CentreRefused};
                            }),
                       {}, small);
    const auto present = [this] {
        sync().setPresence(
            {{anAppeal().id, QStringLiteral("petrov"), QStringLiteral("Петров Иван Ильич"), now().addSecs(-300)}});
    };
    test::grabVariants(
        *m_look, QStringLiteral("sync-presence"), make(Place::Appeals, present),
        [](QWidget& window) {
            auto* list = window.findChild<ListView*>(QStringLiteral("list"));
            QTRY_VERIFY(list->model()->rowCount() > 2);
            list->setCurrentIndex(list->model()->index(1, 3));
            QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("eventsView"))->isVisible());
        },
        small);
    test::grabVariants(
        *m_look, QStringLiteral("sync-offer"), make(Place::Accounts, [] {}),
        [](QWidget& window) {
            window.activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(&window));
            auto* box = window.findChild<Omnibox*>(QStringLiteral("omnibox"));
            box->focusForNext();
            test::typeText(box, QStringLiteral("89990001122"));
            QTRY_VERIFY(window.findChild<QWidget*>(QStringLiteral("omniboxOffer"))->isVisible());
        },
        small);
    test::grabVariants(
        *m_look, QStringLiteral("sync-conflict"), make(Place::Sync, queue),
        [&](QWidget& window) {
            chooseRefused(window);
            window.findChild<QPushButton*>(QStringLiteral("compareButton"))->click();
            QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("conflictDialog")));
            auto* dialog = window.findChild<QDialog*>(QStringLiteral("conflictDialog"));
            QTRY_VERIFY(dialog->isVisible());
            const auto* theirs = dialog->findChild<CardTile*>(QStringLiteral("theirsTile"));
            QTRY_VERIFY(theirs->text() != ConflictDialog::tr("being asked for…"));
            test::savePicture(
                *dialog,
                QStringLiteral("sync-conflict-dialog-%1-%2")
                    .arg(QGuiApplication::palette().window().color().lightness() < 128 ? QStringLiteral("dark")
                                                                                       : QStringLiteral("light"),
                         QLocale().language() == QLocale::Russian ? QStringLiteral("ru") : QStringLiteral("en")));
        },
        small);
}

QTEST_MAIN(TestSync)
#include "test_sync.moc"
