#pragma once

#include "domain/account.h"
#include "domain/history.h"
#include "services/readingdesk.h"
#include "ui/common/page.h"
#include "ui/common/uicontext.h"

#include <memory>

namespace line605 {

class AccountAppealsWidget;
class OverviewWidget;
class ReadingsWidget;
class StatementWidget;
class TimelineWidget;

namespace Ui {
class AccountCardPage;
}

/// One account whole (M38): who it is in the header, balance, window, last readings, appeals and what asks for
/// attention above the fold, the rest in tabs. A tab is made and read when it is first looked at.
class AccountCardPage : public Page {
    Q_OBJECT

public:
    explicit AccountCardPage(const UiContext& context, QWidget* parent = nullptr);
    ~AccountCardPage() override;

    void showAccount(AccountId account);

    [[nodiscard]] QString helpTopic() const override { return QStringLiteral("card"); }
    void activate() override;
    void exportRows() override;
    [[nodiscard]] bool canExport() const override;
    /// Null before the first showAccount().
    [[nodiscard]] AccountId currentAccount() const override { return m_account; }

Q_SIGNALS:
    /// The card of \a account is on the screen.
    void shown(line605::AccountId account);

private:
    enum Tab { Overview, Readings, Payments, Appeals, Timeline, TabCount };

    void addTabs();
    void addCommands();
    void reload();
    void takeAnswers(const Result<AccountCard>& card, const Result<QVector<MeterHistory>>& meters,
                     const Result<QVector<AccountLine>>& related);
    void takeCard(const AccountCard& card, const QVector<MeterHistory>& meters, const QVector<AccountLine>& related);
    void fillHeader();
    void fillBalance();
    void fillWindow();
    void fillReadings();
    void fillAppeals();
    [[nodiscard]] QString dueText() const;
    /// Null where none is.
    [[nodiscard]] const Meter* meterInUse() const;
    /// Makes the tab's widget when it is first looked at and gives it the account when it has another one.
    void showTab(int tab);
    [[nodiscard]] QWidget* makeTab(Tab tab);
    void fillTab(Tab tab);
    /// Whether the tab has nothing to show because the history is not here; says why in its place.
    bool standsInForHistory(int tab);
    void forgetTab(int tab);
    void showHistoryState();
    void correct(const Reading& reading);
    void chooseTab(Tab tab);

    UiContext m_context;
    std::unique_ptr<Ui::AccountCardPage> m_ui;
    AccountId m_account;
    AccountCard m_card;
    QVector<MeterHistory> m_meters;
    QVector<AccountLine> m_related;
    bool m_loaded{};
    quint64 m_generation{};
    std::array<bool, TabCount> m_filled{}; ///< with what is loaded now
    OverviewWidget* m_overview{};
    ReadingsWidget* m_readings{};
    StatementWidget* m_statement{};
    AccountAppealsWidget* m_appeals{};
    TimelineWidget* m_timeline{};
};

} // namespace line605
