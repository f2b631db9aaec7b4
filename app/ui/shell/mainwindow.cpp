#include "ui/shell/mainwindow.h"

#include "domain/words.h"
#include "ui/accounts/accountcardpage.h"
#include "ui/accounts/accountspage.h"
#include "ui/appeals/appealnumbers.h"
#include "ui/appeals/appealspage.h"
#include "ui/appeals/newappealdialog.h"
#include "ui/common/messagebar.h"
#include "ui/common/shortcuts.h"
#include "ui/payments/paymentspage.h"
#include "ui/readings/readingdialog.h"
#include "ui/readings/readingspage.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/manualwindow.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/sync/firstsyncwidget.h"
#include "ui/sync/syncpage.h"

#include <QAction>
#include <QCloseEvent>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace line605 {

MainWindow::MainWindow(const UiContext& context, QWidget* parent)
    : QMainWindow(parent), m_context(context), m_pages(Place::Sync + 1, nullptr) {
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Line 605"));
    setWindowIcon(QIcon(QStringLiteral(":/icons/line605.svg")));
    setMinimumSize(1000, 640);
    buildBody();
    addRail();
    addActions();
    addPersonMenu();
    connectStore();
    connectSync();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildBody() {
    auto* body = new QWidget(this);
    setCentralWidget(body);
    m_header = new HeaderBar(m_context.workplace.store.accounts(), m_context.workplace.person, body);
    m_messages = new MessageBar(body);
    m_messages->setObjectName(QStringLiteral("mainMessages"));
    m_messages->setProperty("bar", true);
    m_linkMessages = new MessageBar(body);
    m_linkMessages->setObjectName(QStringLiteral("linkMessages"));
    m_linkMessages->setProperty("bar", true);
    m_stack = new QStackedWidget(body);
    m_stack->setObjectName(QStringLiteral("pages"));
    auto* rail = new QFrame(body);
    rail->setObjectName(QStringLiteral("rail"));
    auto* railLayout = new QVBoxLayout(rail);
    railLayout->setContentsMargins(0, 10, 0, 10);
    railLayout->setSpacing(2);

    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    auto* messagesRow = new QVBoxLayout;
    messagesRow->setContentsMargins(12, 0, 12, 0);
    messagesRow->addWidget(m_linkMessages);
    messagesRow->addWidget(m_messages);
    right->addLayout(messagesRow);
    right->addWidget(m_stack, 1);

    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(rail);
    middle->addLayout(right, 1);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addLayout(middle, 1);

    statusBar()->setObjectName(QStringLiteral("mainStatus"));
    statusBar()->setSizeGripEnabled(false);
    connect(m_header->omnibox(), &Omnibox::accountChosen, this, &MainWindow::showAccount);
    connect(m_header->omnibox(), &Omnibox::appealChosen, this, &MainWindow::showAppeal);
    connect(m_messages, &MessageBar::actionRequested, this, &MainWindow::showDrafts);
}

void MainWindow::addRail() {
    struct Entry {
        Place::PageId page;
        const char* icon;
        const char* name;
        QString text;
    };
    const QVector<Entry> entries{{Place::Accounts, "accounts", "railAccounts", tr("Accounts")},
                                 {Place::Readings, "readings", "railReadings", tr("Readings")},
                                 {Place::Payments, "payments", "railPayments", tr("Payments")},
                                 {Place::Appeals, "appeals", "railAppeals", tr("Appeals")},
                                 {Place::Sync, "sync", "railSync", tr("Sync")}};
    auto* rail = findChild<QFrame*>(QStringLiteral("rail"));
    auto* layout = static_cast<QVBoxLayout*>(rail->layout());
    for (const Entry& entry : entries) {
        auto* button = new RailButton(QLatin1String(entry.icon), entry.text, rail);
        button->setObjectName(QLatin1String(entry.name));
        connect(button, &QAbstractButton::clicked, this, [this, id = entry.page] { showPage(id); });
        const bool last = entry.page == Place::Sync; // at the end, by a key that stays when others come
        if (last)
            layout->addStretch(1);
        layout->addWidget(button);
        m_rail.append(button);
        const Qt::Key key = last ? Qt::Key_0 : Qt::Key(Qt::Key_1 + int(entry.page));
        QAction* action = m_context.shortcuts.add(this, QStringLiteral("go.") + QLatin1String(entry.icon),
                                                  tr("Go to: %1").arg(entry.text), QKeySequence(Qt::ALT | key));
        connect(action, &QAction::triggered, this, [this, id = entry.page] { showPage(id); });
        m_closable.append(action);
    }
}

RailButton* MainWindow::railOf(Place::PageId id) const {
    const Place::PageId shown = id == Place::Card ? Place::Accounts : id;
    return shown == Place::Sync ? m_rail.constLast() : m_rail.at(shown);
}

void MainWindow::addActions() {
    Shortcuts& keys = m_context.shortcuts;
    const auto add = [&](const QString& id, const QString& text, const QKeySequence& standard, auto handler) {
        connect(keys.add(this, id, text, standard), &QAction::triggered, this, handler);
    };
    add(QStringLiteral("find"), tr("Find an account or an appeal"), QKeySequence(Qt::CTRL | Qt::Key_K),
        [this] { m_header->omnibox()->focusForNext(); });
    add(QStringLiteral("reading.new"), tr("Take a reading for the shown account"), QKeySequence(Qt::Key_F2),
        [this] { actOnShown(&MainWindow::openReading); });
    add(QStringLiteral("appeal.new"), tr("Take a new appeal"), QKeySequence(Qt::Key_F4),
        [this] { actOnShown(&MainWindow::openNewAppeal); });
    add(QStringLiteral("refresh"), tr("Refresh"), QKeySequence(Qt::Key_F5), [this] { currentPage()->activate(); });
    add(QStringLiteral("export"), tr("Export the shown rows"), QKeySequence(Qt::CTRL | Qt::Key_E), [this] {
        if (currentPage()->canExport())
            currentPage()->exportRows();
        else
            say(tr("There is no list to export on this page."));
    });
    add(QStringLiteral("help.manual"), tr("Manual for this page"), QKeySequence(Qt::Key_F1), &MainWindow::showManual);
    add(QStringLiteral("help.keys"), tr("Shortcuts of this page"), QKeySequence(QStringLiteral("?")),
        &MainWindow::showShortcuts);
    add(QStringLiteral("settings"), tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
        [this] { Q_EMIT settingsRequested(); });
    for (const char* id : {"find", "reading.new", "appeal.new", "refresh", "export"})
        m_closable.append(findChild<QAction*>(QLatin1String(id)));
    add(QStringLiteral("lock"), tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { Q_EMIT signOutRequested(); });
    add(QStringLiteral("quit"), tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] {
        if (mayLeave())
            Q_EMIT quitRequested();
    });
    connect(&keys, &Shortcuts::changed, this, &MainWindow::showKeys);
    showKeys();
}

void MainWindow::showKeys() {
    QHash<QString, QString> keys;
    for (const Shortcuts::Command& command : m_context.shortcuts.commands())
        keys.insert(command.id, command.keys.toString(QKeySequence::NativeText));
    QStringList acts;
    if (const QString reading = keys.value(QStringLiteral("reading.new")); !reading.isEmpty())
        acts.append(tr("%1: reading").arg(reading));
    if (const QString appeal = keys.value(QStringLiteral("appeal.new")); !appeal.isEmpty())
        acts.append(tr("%1: appeal").arg(appeal));
    m_header->setStatusKeys(keys.value(QStringLiteral("go.sync")));
    m_header->omnibox()->setKeys(keys.value(QStringLiteral("find")), acts.join(QStringLiteral(" · ")));
}

void MainWindow::addPersonMenu() {
    QMenu* menu = m_header->personMenu();
    const auto borrow = [&](const QString& id) {
        if (auto* action = findChild<QAction*>(id))
            menu->addAction(action);
    };
    borrow(QStringLiteral("settings"));
    borrow(QStringLiteral("help.manual"));
    borrow(QStringLiteral("help.keys"));
    QAction* drafts = menu->addAction(tr("&Unfinished things"));
    drafts->setObjectName(QStringLiteral("draftsAction"));
    connect(drafts, &QAction::triggered, this, &MainWindow::showDrafts);
    QAction* password = menu->addAction(tr("Change the &password…"));
    password->setObjectName(QStringLiteral("passwordAction"));
    connect(password, &QAction::triggered, this, &MainWindow::passwordChangeRequested);
    QAction* about = menu->addAction(tr("&About Line 605"));
    about->setObjectName(QStringLiteral("aboutAction"));
    connect(about, &QAction::triggered, this, &MainWindow::aboutRequested);
    menu->addSeparator();
    borrow(QStringLiteral("lock"));
    borrow(QStringLiteral("quit"));
}

void MainWindow::connectStore() {
    m_countsDelay.setSingleShot(true);
    m_countsDelay.setInterval(100);
    connect(&m_countsDelay, &QTimer::timeout, this, &MainWindow::refreshCounts);
    StoreEvents* events = &m_context.workplace.store.events();
    const auto soon = qOverload<>(&QTimer::start);
    connect(events, &StoreEvents::appealChanged, &m_countsDelay, soon);
    connect(events, &StoreEvents::accountChanged, &m_countsDelay, soon);
    connect(events, &StoreEvents::directoryReplaced, &m_countsDelay, soon);
    connect(&m_context.drafts, &DraftKeeper::draftFailed, this, [this](const QString&, const Error& error) {
        m_messages->showError(error); // what is typed is not safe: this has to be seen
    });
    m_numbers = new AppealNumbers(m_context.workplace, this);
    connect(m_numbers, &AppealNumbers::said, this, &MainWindow::say);
    refreshCounts();
}

Page* MainWindow::makePage(Place::PageId id) {
    switch (id) {
    case Place::Accounts:
        return new AccountsPage(m_context, m_stack);
    case Place::Readings:
        return new ReadingsPage(m_context, m_stack);
    case Place::Payments:
        return new PaymentsPage(m_context, m_stack);
    case Place::Appeals:
        return new AppealsPage(m_context, m_stack);
    case Place::Card:
        return new AccountCardPage(m_context, m_stack);
    case Place::Sync:
        return new SyncPage(m_context, m_stack);
    }
    Q_UNREACHABLE();
    return nullptr;
}

Page* MainWindow::page(Place::PageId id) {
    Page*& made = m_pages[id];
    if (!made) {
        made = makePage(id);
        m_stack->addWidget(made);
        connect(made, &Page::accountRequested, this, &MainWindow::showAccount);
        connect(made, &Page::readingRequested, this, &MainWindow::openReading);
        connect(made, &Page::newAppealRequested, this, &MainWindow::openNewAppeal);
        connect(made, &Page::appealRequested, this, &MainWindow::showAppeal);
        connect(made, &Page::said, this, &MainWindow::say);
    }
    return made;
}

void MainWindow::showPage(Place::PageId id) {
    Page* shown = page(id);
    m_current = id;
    m_stack->setCurrentWidget(shown);
    railOf(id)->setChecked(true);
    shown->activate();
    Q_EMIT placeChanged();
}

void MainWindow::showAccount(AccountId account) {
    if (account.isNull())
        return;
    if (account != m_card)
        m_askedFor.clear(); // another caller
    m_card = account;
    static_cast<AccountCardPage*>(page(Place::Card))->showAccount(account);
    showPage(Place::Card);
}

void MainWindow::showAppeal(AppealId appeal) {
    auto* appeals = static_cast<AppealsPage*>(page(Place::Appeals));
    showPage(Place::Appeals);
    appeals->showAppeal(appeal);
}

Page* MainWindow::currentPage() const {
    return m_pages.at(m_current);
}

AccountId MainWindow::shownAccount() const {
    if (m_current == Place::Card)
        return m_card;
    const AccountId chosen = currentPage()->currentAccount();
    return chosen.isNull() ? m_card : chosen;
}

void MainWindow::actOnShown(void (MainWindow::*act)(AccountId)) {
    Omnibox* box = m_header->omnibox();
    if (box->isSearching()) { // what is chosen there is not yet what is meant
        connect(
            box, &Omnibox::searchFinished, this, [this, act] { actOnShown(act); }, Qt::SingleShotConnection);
        return;
    }
    const AccountId found = box->chosenAccount();
    box->closeResults();
    (this->*act)(found.isNull() ? shownAccount() : found);
}

void MainWindow::openReading(AccountId account) {
    if (account.isNull()) {
        say(tr("Find the account first: a reading needs one."));
        m_header->omnibox()->focusForNext();
        return;
    }
    guardIdentity(account, [this, account] {
        auto* dialog = new ReadingDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &ReadingDialog::said, this, &MainWindow::say);
        dialog->openFor(account);
    });
}

void MainWindow::openNewAppeal(AccountId account) {
    guardIdentity(account, [this, account] {
        auto* dialog = new NewAppealDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &NewAppealDialog::said, this, &MainWindow::say);
        connect(dialog, &NewAppealDialog::appealTaken, m_numbers, &AppealNumbers::await);
        dialog->openFor(account);
    });
}

void MainWindow::guardIdentity(AccountId account, std::function<void()> act) {
    if (account.isNull() || m_card.isNull() || account == m_card || m_askedFor.contains(account)) {
        act();
        return;
    }
    m_context.workplace.store.accounts()
        .linesOf({m_card, account})
        .then(this, [this, act = std::move(act)](const Result<QVector<AccountLine>>& lines) {
            if (!lines)
                m_messages->showError(lines.error());
            else if (lines.value().size() == 2)
                askAbout(lines.value().at(0), lines.value().at(1), act);
        });
}

void MainWindow::askAbout(const AccountLine& card, const AccountLine& target, std::function<void()> act) {
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Another account"),
                        tr("The card shows another account. Go on with this one?"), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("otherAccountQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("On the card: %1, %2\nThis one: %3, %4").arg(card.number, card.holder, target.number, target.holder));
    QPushButton* goOn = question->addButton(tr("&Go on"), QMessageBox::AcceptRole);
    question->addButton(QMessageBox::Cancel);
    question->setDefaultButton(goOn);
    connect(goOn, &QPushButton::clicked, this, [this, account = target.id, act = std::move(act)] {
        m_askedFor.insert(account);
        act();
    });
    question->open();
}

void MainWindow::goBack() {
    // Esc takes away what lies on top first: a message, then the place, up to the one box.
    for (MessageBar* bar : findChildren<MessageBar*>()) {
        if (bar->isVisible()) {
            bar->hide();
            return;
        }
    }
    m_header->omnibox()->focusForNext();
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(m_context.shortcuts.commandsIn(this), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ShortcutsDialog::settingsRequested, this, &MainWindow::settingsRequested);
    dialog->open();
}

void MainWindow::showManual() {
    auto* manual = findChild<ManualWindow*>();
    if (!manual)
        manual = new ManualWindow(this);
    manual->showTopic(currentPage()->helpTopic());
    manual->show();
    manual->raise();
    manual->activateWindow();
}

void MainWindow::refreshCounts() {
    const Workplace& workplace = m_context.workplace;
    workplace.store.appeals()
        .counts(workplace.clock.today(), workplace.person.login)
        .then(this, [this](const Result<AppealCounts>& counts) {
            if (counts)
                railOf(Place::Appeals)->setCounts(counts.value().open, counts.value().overdue);
        });
}

void MainWindow::say(const QString& message) {
    statusBar()->showMessage(message, 8000);
}

void MainWindow::goTo(const Place& place) {
    if (place.geometry.isEmpty() || !restoreGeometry(place.geometry)) {
        const QSize room = screen()->availableSize();
        resize(std::min(1440, room.width() - 40), std::min(860, room.height() - 60));
        if (room.width() < 1400)
            setWindowState(windowState() | Qt::WindowMaximized);
    }
    m_card = place.account;
    m_wanted = place;
    if (m_firstSync && m_stack->currentWidget() == m_firstSync)
        return; // there is nothing to show yet
    if (place.page == Place::Card && !place.account.isNull())
        showAccount(place.account);
    else
        showPage(place.page == Place::Card ? Place::Accounts : place.page);
    m_header->omnibox()->focusForNext();
}

Place MainWindow::place() const {
    const bool closed = m_firstSync && m_stack->currentWidget() == m_firstSync;
    return closed ? Place{m_wanted.page, m_wanted.account, saveGeometry()} : Place{m_current, m_card, saveGeometry()};
}

QJsonObject MainWindow::toJson(const Place& place) {
    return {{QStringLiteral("page"), int(place.page)},
            {QStringLiteral("account"), QString::number(place.account.value)},
            {QStringLiteral("geometry"), QString::fromLatin1(place.geometry.toBase64())}};
}

Place MainWindow::placeFromJson(const QJsonObject& json) {
    Place place;
    place.page =
        Place::PageId(std::clamp(json.value(QStringLiteral("page")).toInt(), int(Place::Accounts), int(Place::Sync)));
    place.account = AccountId{json.value(QStringLiteral("account")).toString().toLongLong()};
    place.geometry = QByteArray::fromBase64(json.value(QStringLiteral("geometry")).toString().toLatin1());
    return place;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    Q_EMIT placeChanged();
    event->accept();
    Q_EMIT quitRequested();
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    Q_EMIT placeChanged();
}

void MainWindow::moveEvent(QMoveEvent* event) {
    QMainWindow::moveEvent(event);
    Q_EMIT placeChanged();
}

} // namespace line605
