#include "ui/shell/applicationshell.h"

#include "ui/shell/aboutdialog.h"
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
    applyChoice();
}

ApplicationShell::~ApplicationShell() {
    closeSession();
}

void ApplicationShell::start(const QString& storePath) {
    showSignIn(storePath, true);
}

void ApplicationShell::showSignIn(const QString& storePath, bool unlock) {
    m_signIn = std::make_unique<SignInWindow>(
        SignInServices{m_ports.gate, m_ports.secrets, m_ports.device, m_ports.storesFolder, m_ports.version});
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

void ApplicationShell::handleSignedIn(const std::shared_ptr<StoreSession>& session) {
    if (!m_ports.reference) {
        m_signIn->showError(m_ports.reference.error());
        return;
    }
    m_session = session;
    m_drafts = std::make_unique<DraftKeeper>(session->drafts(), m_ports.clock);
    m_shortcuts = std::make_unique<Shortcuts>();
    m_context = std::make_unique<UiContext>(
        UiContext{Workplace{*session, m_ports.clock, m_ports.reference.value(), m_ports.tables, session->person()},
                  *m_drafts, *m_shortcuts});
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

void ApplicationShell::showWindow(const Place& place) {
    m_window = std::make_unique<MainWindow>(*m_context);
    MainWindow* window = m_window.get();
    connect(window, &MainWindow::settingsRequested, this, &ApplicationShell::openSettings);
    connect(window, &MainWindow::aboutRequested, this, &ApplicationShell::openAbout);
    connect(
        window, &MainWindow::signOutRequested, this, [this] { signOut(false); }, Qt::QueuedConnection);
    connect(
        window, &MainWindow::quitRequested, this, [this] { signOut(true); }, Qt::QueuedConnection);
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
    m_language.apply(choice.language);
    if (m_window)
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
    closeSession();
    if (quit)
        m_application.quit();
    else
        showSignIn({}, false); // locked on purpose: the keychain does not open it again at once
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
    m_session.reset();
}

} // namespace line605
