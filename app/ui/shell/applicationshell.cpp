#include "ui/shell/applicationshell.h"

#include "ui/shell/aboutdialog.h"
#include "ui/shell/centresettingswidget.h"
#include "ui/shell/settingsdialog.h"

#include <QApplication>
#include <QWindow>

namespace line605 {

namespace {

const QString placeKey = QStringLiteral("window/place");
const QString keysKey = QStringLiteral("window/keys");

} // namespace

ApplicationShell::ApplicationShell(QApplication& application, const ShellPorts& ports)
    : m_application(application), m_ports(ports), m_theme(application) {
    m_placeDelay.setSingleShot(true);
    m_placeDelay.setInterval(1000);
    connect(&m_placeDelay, &QTimer::timeout, this, &ApplicationShell::keepPlace);
    // Windows come and go when somebody locks or changes the language; quitting is a decision of this class.
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_idle, &IdleWatch::idle, this, &ApplicationShell::handleIdle);
    applyChoice();
}

ApplicationShell::~ApplicationShell() {
    closeSession();
}

void ApplicationShell::start(const QString& storePath) {
    showSignIn(storePath, true);
}

void ApplicationShell::syncNow() {
    if (m_sync)
        m_sync->syncNow();
}

void ApplicationShell::showSignIn(const QString& storePath, bool unlock) {
    m_signIn = std::make_unique<SignInWindow>(SignInServices{m_ports.gate, m_ports.syncGate, m_ports.secrets,
                                                             m_ports.device, m_ports.storesFolder, m_ports.version,
                                                             m_ports.profileFolders, m_ports.profile});
    connect(m_signIn.get(), &SignInWindow::signedIn, this, &ApplicationShell::handleSignedIn);
    connect(m_signIn.get(), &SignInWindow::languageChosen, this, [this](const QString& language) {
        DeviceChoice choice = m_ports.device.choice();
        choice.language = language;
        m_ports.device.setChoice(choice);
        applyChoice();
    });
    connect(m_signIn.get(), &SignInWindow::closed, &m_application, &QCoreApplication::quit);
    m_signIn->start(storePath, unlock);
    m_signIn->show();
}

void ApplicationShell::handleSignedIn(const std::shared_ptr<StoreSession>& session, const QString& password) {
    if (!m_ports.reference) {
        m_signIn->showError(m_ports.reference.error());
        return;
    }
    m_session = session;
    startSync(password);
    m_drafts = std::make_unique<DraftKeeper>(session->drafts(), m_ports.clock);
    m_shortcuts = std::make_unique<Shortcuts>();
    m_context = std::make_unique<UiContext>(
        UiContext{Workplace{*session, m_ports.clock, m_ports.reference.value(), m_ports.tables, session->person()},
                  *m_drafts, *m_shortcuts, *m_sync});
    PreferenceStore& preferences = session->preferences();
    // Both answers come from the same thread in turn, so the place is the later one.
    preferences.preference(keysKey).then(this, [this, session](const Result<QJsonValue>& keys) {
        if (session == m_session && keys)
            m_shortcuts->restoreKeys(keys.value().toObject());
    });
    preferences.preference(placeKey).then(this, [this, session](const Result<QJsonValue>& place) {
        if (session != m_session)
            return;
        showWindow(place ? MainWindow::placeFromJson(place.value().toObject()) : Place{});
        m_window->announceDrafts();
        m_signIn->hide();
        m_signIn.release()->deleteLater();
    });
}

void ApplicationShell::startSync(const QString& password) {
    m_sync = m_ports.syncGate.start(*m_session, password);
    m_password = std::make_unique<PasswordKeeper>(*m_session, *m_sync, m_ports.secrets, m_ports.device, password);
    // From the event loop: what tells it is about to be destroyed.
    connect(m_sync.get(), &SyncControl::dismissed, this, &ApplicationShell::handleDismissed, Qt::QueuedConnection);
    DeviceChoice choice = m_ports.device.choice();
    const QString& path = choice.lastStore;
    if (m_sync->status().link != LinkState::Embedded && !path.isEmpty() && !choice.centreStores.contains(path)) {
        choice.centreStores.append(path);
        m_ports.device.setChoice(choice);
    }
    m_idle.setLimit(std::chrono::minutes(choice.lockMinutes));
}

void ApplicationShell::handleDismissed() {
    if (!m_session)
        return;
    m_session->wipeWhenClosed();
    DeviceChoice choice = m_ports.device.choice();
    if (choice.keptUnlocked) [[maybe_unused]]
        const auto removed = m_ports.secrets.remove(SignInWindow::secretKey(choice.lastStore));
    choice.centreStores.removeAll(choice.lastStore);
    choice.lastStore.clear();
    choice.keptUnlocked = false;
    m_ports.device.setChoice(choice);
    closeSession();
    showSignIn({}, false);
    m_signIn->tell(
        MessageBar::Kind::Warning,
        tr("The centre says that this person no longer works here. The data of this desk was deleted; nothing "
           "of it is left on this computer."));
}

void ApplicationShell::handleIdle() {
    if (!m_window)
        return;
    signOut(false);
    m_signIn->tell(MessageBar::Kind::Information,
                   tr("The desk was locked because nobody used it. Everything that was typed is kept."));
}

void ApplicationShell::openPassword(PasswordDialog::Mode mode) {
    if (m_window->findChild<PasswordDialog*>())
        return;
    auto* dialog = new PasswordDialog(*m_password, mode, m_sync->status().link != LinkState::Embedded, m_window.get());
    connect(dialog, &PasswordDialog::said, m_window.get(), &MainWindow::say);
    dialog->open();
}

void ApplicationShell::showWindow(const Place& place) {
    m_window = std::make_unique<MainWindow>(*m_context);
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::settingsRequested, this, &ApplicationShell::openSettings);
    connect(window, &MainWindow::aboutRequested, this, &ApplicationShell::openAbout);
    connect(
        window, &MainWindow::signOutRequested, this, [this] { signOut(false); }, Qt::QueuedConnection);
    connect(
        window, &MainWindow::quitRequested, this, [this] { signOut(true); }, Qt::QueuedConnection);
    connect(window, &MainWindow::passwordRequested, this, [this] { openPassword(PasswordDialog::Mode::Enter); });
    connect(window, &MainWindow::passwordChangeRequested, this, [this] { openPassword(PasswordDialog::Mode::Change); });
    connect(window, &MainWindow::placeChanged, &m_placeDelay, qOverload<>(&QTimer::start));
    window->setAttribute(Qt::WA_ShowWithoutActivating, m_settings != nullptr);
    window->goTo(place);
    window->show();
}

void ApplicationShell::rebuildWindow() {
    // Every text, colour and measure of every page is made anew; what is half typed comes back from its draft.
    const Place place = m_window->place();
    m_drafts->flush();
    const std::unique_ptr<MainWindow> old = std::move(m_window);
    showWindow(place);
    m_window->announceDrafts();
    if (m_settings) {
        // The dialog goes on as it is, in front of the new window.
        m_settings->refreshKeys();
        m_settings->windowHandle()->setTransientParent(m_window->windowHandle());
        m_settings->raise();
        m_settings->activateWindow();
    }
}

void ApplicationShell::applyChoice() {
    const DeviceChoice choice = m_ports.device.choice();
    m_theme.apply(choice.theme, choice.fontPoints);
    if (m_session)
        m_idle.setLimit(std::chrono::minutes(choice.lockMinutes));
    m_language.apply(choice.language);
    const bool looksTheSame = m_applied && m_applied->theme == choice.theme && m_applied->language == choice.language &&
                              m_applied->fontPoints == choice.fontPoints;
    m_applied = choice;
    if (m_window && !looksTheSame)
        rebuildWindow();
}

void ApplicationShell::openSettings() {
    if (m_settings) {
        m_settings->raise();
        m_settings->activateWindow();
        return;
    }
    // Without a parent, since it outlives the window that a change makes anew.
    m_settings = new SettingsDialog(m_ports.device, *m_shortcuts, nullptr);
    m_settings->setAttribute(Qt::WA_DeleteOnClose);
    m_settings->setWindowModality(Qt::ApplicationModal);
    m_settings->setWindowIcon(m_window->windowIcon());
    connect(m_settings, &SettingsDialog::choiceChanged, this, &ApplicationShell::applyChoice, Qt::QueuedConnection);
    connect(m_settings, &SettingsDialog::keysChanged, this, [this] {
        [[maybe_unused]] const auto kept = m_session->preferences().setPreference(keysKey, m_shortcuts->changedKeys());
    });
    if (!m_session->centre().isEmpty()) {
        auto* centre = new CentreSettingsWidget(*m_session, *m_sync, m_ports.clock);
        m_settings->addTab(centre, tr("&Centre"));
        connect(centre, &CentreSettingsWidget::passwordChangeRequested, this,
                [this] { openPassword(PasswordDialog::Mode::Change); });
    }
    m_settings->winId(); // makes the window, which then belongs to the main one
    m_settings->windowHandle()->setTransientParent(m_window->windowHandle());
    m_settings->move(m_window->geometry().center() - m_settings->rect().center());
    m_settings->show();
}

void ApplicationShell::openAbout() {
    const QString role = code(m_context->workplace.person.role);
    auto* dialog = new AboutDialog(m_ports.version, QStringLiteral("role %1, theme %2").arg(role, m_theme.applied()),
                                   m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ApplicationShell::keepPlace() {
    if (m_window && m_session) [[maybe_unused]]
        const auto kept = m_session->preferences().setPreference(placeKey, MainWindow::toJson(m_window->place()));
}

void ApplicationShell::signOut(bool quit) {
    if (!m_session)
        return; // asked for twice: by a key and by the idle watch
    const OutboxCounts outbox = m_sync->status().outbox;
    const bool centre = m_sync->status().link != LinkState::Embedded;
    closeSession();
    if (quit) {
        m_application.quit();
        return;
    }
    showSignIn({}, false); // locked on purpose: the keychain does not open it again at once
    if (centre && outbox.waiting > 0)
        m_signIn->tell(MessageBar::Kind::Information,
                       tr("%n operation(s) wait for the centre: encrypted on this computer, sent after the sign-in.",
                          nullptr, outbox.waiting));
}

void ApplicationShell::closeSession() {
    if (!m_session)
        return;
    m_placeDelay.stop();
    keepPlace();
    delete m_settings;
    m_window.reset();
    m_context.reset();
    m_drafts.reset(); // writes what waits
    m_shortcuts.reset();
    m_password.reset();
    m_sync.reset();
    m_session.reset();
    m_idle.setLimit({});
}

} // namespace line605
