#pragma once

#include "domain/draft.h"
#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <QMainWindow>
#include <QSet>
#include <QTimer>

#include <functional>

class QLabel;
class QStackedWidget;

namespace line605 {

class AccountCardPage;
class AppealNumbers;
class AppealsPage;
class FirstSyncWidget;
class HeaderBar;
class MessageBar;
class RailButton;

/// Where a person is in the window; kept across restarts and a change of the language.
struct Place {
    enum PageId { Accounts, Readings, Payments, Appeals, Card, Sync }; // kept as numbers
    PageId page{Accounts};
    AccountId account; ///< of the card
    QByteArray geometry;
};

/// The window of a signed-in person (UX): header with the one box, rail, pages, status. It routes what the pages ask
/// for, holds the program's keys, and guards the caller's identity: writing to another account than the card shows asks
/// once.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(const UiContext& context, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Goes where the person was. Without a place the window takes a good size and shows the accounts.
    void goTo(const Place& place);
    [[nodiscard]] Place place() const;
    /// Tells of half-typed things that were found on disk.
    void announceDrafts();

    /// A line for the status bar.
    void say(const QString& message);

    [[nodiscard]] static QJsonObject toJson(const Place& place);
    [[nodiscard]] static Place placeFromJson(const QJsonObject& json);

Q_SIGNALS:
    void settingsRequested();
    void signOutRequested();
    void quitRequested();
    void aboutRequested();
    /// The centre does not accept the password any more: the person has another one.
    void passwordRequested();
    void passwordChangeRequested();
    void placeChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void buildBody();
    void addRail();
    void addActions();
    void addPersonMenu();
    void connectStore();
    void connectSync();

    Page* page(Place::PageId id);
    Page* makePage(Place::PageId id);
    void showPage(Place::PageId id);
    void showAccount(AccountId account);
    void showAppeal(AppealId appeal);
    [[nodiscard]] Page* currentPage() const;
    [[nodiscard]] AccountId shownAccount() const;

    /// Shows the keys of the commands where they are looked for.
    void showKeys();
    /// \a act with the account that is chosen in the search box, else with the shown one.
    void actOnShown(void (MainWindow::*act)(AccountId));
    void openReading(AccountId account);
    void openNewAppeal(AccountId account);
    /// Goes on with \a act at once, or after a question when \a account is not the one on the card.
    void guardIdentity(AccountId account, std::function<void()> act);
    void askAbout(const AccountLine& card, const AccountLine& target, std::function<void()> act);
    void goBack();
    void showShortcuts();
    void showManual();
    void showDrafts();
    void openDraft(const Draft& draft);
    void refreshCounts();

    void showStatus();
    void tellLink();
    /// Puts the first sync in the place of every page, or gives them back.
    void setClosed(bool closed);
    void showSyncPage();
    /// Whether the window may close now: with waiting operations it asks first.
    [[nodiscard]] bool mayLeave();
    void leave();
    [[nodiscard]] RailButton* railOf(Place::PageId id) const;

    const UiContext& m_context;
    HeaderBar* m_header{};
    MessageBar* m_messages{};
    QStackedWidget* m_stack{};
    QVector<RailButton*> m_rail;
    QVector<Page*> m_pages; ///< by PageId; made when first shown
    Place::PageId m_current{Place::Accounts};
    AccountId m_card;           ///< the account the card shows: the caller's
    QSet<AccountId> m_askedFor; ///< accounts that may be written to beside the card's
    AppealNumbers* m_numbers{};
    QTimer m_countsDelay;
    QTimer m_statusTick; ///< ages in the head of the window
    MessageBar* m_linkMessages{};
    FirstSyncWidget* m_firstSync{}; ///< made when it is needed
    QVector<QAction*> m_closable;   ///< what is disabled while there is nothing to show
    LinkState m_told{LinkState::Embedded};
    Place m_wanted; ///< where to go once there is something to show
    bool m_leaving{};
};

} // namespace line605
