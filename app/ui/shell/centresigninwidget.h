#pragma once

#include "domain/person.h"
#include "ports/syncgate.h"

#include <QWidget>

#include <memory>

namespace line605 {

namespace Ui {
class CentreSignInWidget;
}

class MessageBar;

/// The sign-in's page that makes a desk of a centre: which centre (from a file that an administrator shipped, or
/// typed), who, and whether the centre lets them in.
class CentreSignInWidget : public QWidget {
    Q_OBJECT

public:
    explicit CentreSignInWidget(QWidget* parent = nullptr);
    ~CentreSignInWidget() override;

    /// \a gate and \a messages outlive it; profiles are \a profile, when there is one, and the *.json of \a folders.
    void setUp(SyncGate& gate, MessageBar* messages, const QString& profile, const QStringList& folders);
    [[nodiscard]] bool hasShippedProfile() const { return !m_profiles.isEmpty(); }
    /// The page comes to the front; \a mayGoBack: there is another one to go back to.
    void begin(bool mayGoBack);
    void retranslate();
    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool keepsUnlocked() const;

Q_SIGNALS:
    void admitted(const line605::CentreProfile& profile, const line605::Person& person, const QString& password);
    void backRequested();

private:
    void readProfiles(const QStringList& folders);
    void addProfile(const QString& path);
    void fillProfiles();
    void handleProfileChosen();
    void showProfile();
    void chooseProfileFile();
    void chooseAuthority();
    void check();
    /// What is missing or wrong in what is typed; empty when nothing is.
    [[nodiscard]] QString problem() const;
    /// As typed or chosen, with the login.
    [[nodiscard]] CentreProfile profile() const;
    [[nodiscard]] bool isTyped() const;
    void connectToCentre();
    void handleHello(const Result<CentreHello>& hello, const CentreProfile& profile, const QString& password);
    [[nodiscard]] static QString troubleWords(const Error& error, const CentreProfile& profile);

    std::unique_ptr<Ui::CentreSignInWidget> m_ui;
    SyncGate* m_gate{};
    MessageBar* m_messages{};
    QVector<CentreProfile> m_profiles;
    int m_before{}; ///< the choice before "from a file"
    bool m_busy{};
};

} // namespace line605
