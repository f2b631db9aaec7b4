#pragma once

#include "ports/devicesettings.h"
#include "ports/secretstore.h"
#include "ports/storesession.h"
#include "ports/syncgate.h"
#include "ui/common/messagebar.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

namespace line605 {

namespace Ui {
class SignInWindow;
}

/// What the sign-in works with.
struct SignInServices {
    StoreGate& gate;
    SyncGate& syncGate;
    SecretStore& secrets;
    DeviceSettings& device;
    QString storesFolder; ///< where stores of this computer's user are kept
    QString version;
    QStringList profileFolders{}; ///< of profiles that an administrator shipped
    QString profile{};            ///< the file of the centre to sign in at, when the program was started for one
};

/// Opens the person's store, makes a new one, or says clearly why it cannot and what can be done. Key derivation runs
/// in the gate's worker; the window only waits.
class SignInWindow : public QWidget {
    Q_OBJECT

public:
    explicit SignInWindow(const SignInServices& services, QWidget* parent = nullptr);
    ~SignInWindow() override;

    /// Offers the store at \a storePath; empty = the one opened last, or the first one there is. \a unlock: ask the
    /// keychain.
    void start(const QString& storePath, bool unlock);
    /// After a sign-in that could not be finished.
    void showError(const Error& error);
    /// Something that the person should know before they sign in.
    void tell(MessageBar::Kind kind, const QString& text);

    static constexpr int shortestPassword = 8;
    /// What unlocks the store at \a path is kept in the system's keychain under this.
    [[nodiscard]] static QString secretKey(const QString& path);
    [[nodiscard]] static QString storeSuffix() { return QStringLiteral(".line605"); }

Q_SIGNALS:
    void signedIn(std::shared_ptr<line605::StoreSession> session, const QString& password);
    void languageChosen(const QString& language);
    /// The person closed the window: nobody wants to sign in.
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void connectControls();
    void retranslate();
    void fillPersons();
    void offer(const QString& path);
    void showOpenPage();
    void showCreatePage(const QString& path);
    void showTrouble(const Error& error);
    void showCentrePage();
    /// Like showCentrePage(), but what was said of the profiles stays.
    void beginCentrePage();
    void createReplica(const CentreProfile& profile, const Person& person, const QString& password);
    /// What to say of a password that does not open the store.
    [[nodiscard]] QString wrongPasswordWords() const;
    void fitPages();
    [[nodiscard]] QString missingForNewStore() const;

    void chooseOtherStore();
    void chooseCopy();
    void signIn();
    void unlockFromKeychain();
    void open(const QString& password, bool fromKeychain);
    void handleOpened(const Result<std::shared_ptr<StoreSession>>& answer, const QString& password, bool fromKeychain);
    void finish(const std::shared_ptr<StoreSession>& session, const QString& password);
    void keepInKeychain(const QString& password, std::function<void()> then);
    void create();
    void checkNewStore();
    void restoreBackup();
    void startAnew();
    void setBusy(bool busy);
    void waitSeconds(int seconds);
    void tickWait();

    /// A free one in the usual folder, named after the person.
    [[nodiscard]] QString newStorePath(const QString& name) const;

    SignInServices m_services;
    std::unique_ptr<Ui::SignInWindow> m_ui;
    QString m_path;
    QString m_newPath; ///< of the store to be made; empty = named after the person
    QString m_backup;  ///< the last good backup of m_path
    QTimer m_wait;
    int m_secondsLeft{};
    bool m_busy{};
};

} // namespace line605
