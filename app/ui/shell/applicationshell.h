#pragma once

#include "ports/devicesettings.h"
#include "ports/secretstore.h"
#include "ports/syncgate.h"
#include "ui/common/shortcuts.h"
#include "ui/common/uicontext.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/signinwindow.h"
#include "ui/shell/theme.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>

class QApplication;

namespace line605 {

class SettingsDialog;

/// What the shell is made with, from the composition root.
struct ShellPorts {
    StoreGate& gate;
    SyncGate& syncGate;
    const Clock& clock;
    const Result<Reference>& reference; ///< a failure is told at the sign-in
    SecretStore& secrets;
    DeviceSettings& device;
    TableWriter& tables;
    QString storesFolder;
    QString version;
    QStringList profileFolders{}; ///< where the administrator's profiles of centres are
    QString profile{};            ///< the file of the centre to sign in at, when the program was started for one
};

/// The program's life: sign-in, the window of the signed-in person, settings, signing out.
class ApplicationShell : public QObject {
    Q_OBJECT

public:
    ApplicationShell(QApplication& application, const ShellPorts& ports);
    ~ApplicationShell() override;

    /// Shows the sign-in for \a storePath, or for the store used last when it is empty.
    void start(const QString& storePath);
    /// What waits need not wait any longer: there may be a way to the centre again.
    void syncNow();

    [[nodiscard]] SignInWindow* signInWindow() const { return m_signIn.get(); }
    /// Null while nobody is signed in.
    [[nodiscard]] MainWindow* mainWindow() const { return m_window.get(); }
    [[nodiscard]] IdleWatch& idleWatch() { return m_idle; }

private:
    void handleSignedIn(const std::shared_ptr<StoreSession>& session, const QString& password);
    void startSync(const QString& password);
    void handleDismissed();
    void handleIdle();
    void openPassword(PasswordDialog::Mode mode);
    void showWindow(const Place& place);
    void rebuildWindow();
    void signOut(bool quit);
    void closeSession();
    void applyChoice();
    void openSettings();
    void openAbout();
    void keepPlace();
    void showSignIn(const QString& storePath, bool unlock);

    QApplication& m_application;
    ShellPorts m_ports;
    Theme m_theme;
    Language m_language;
    std::unique_ptr<SignInWindow> m_signIn;
    std::shared_ptr<StoreSession> m_session;
    std::unique_ptr<SyncControl> m_sync; ///< of the session, which outlives it
    std::unique_ptr<PasswordKeeper> m_password;
    std::unique_ptr<DraftKeeper> m_drafts;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<MainWindow> m_window;
    QPointer<SettingsDialog> m_settings;
    QTimer m_placeDelay;
    IdleWatch m_idle;
    std::optional<DeviceChoice> m_applied; ///< what the windows look like now
};

} // namespace line605
