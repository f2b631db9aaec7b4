#pragma once

#include "domain/account.h"
#include "services/appealdesk.h"
#include "ui/common/uicontext.h"

#include <QDialog>

#include <memory>

namespace line605 {

namespace Ui {
class NewAppealDialog;
}

class TopicPicker;

/// Takes an appeal (UX.2): topic letters, Enter, text, Ctrl+Enter. What is typed is a draft from the first letter on;
/// Esc keeps it for the next time.
class NewAppealDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewAppealDialog(const UiContext& context, QWidget* parent = nullptr);
    ~NewAppealDialog() override;

    /// Shows the dialog for \a account, or for a caller without one when it is null; restores its draft.
    void openFor(AccountId account);
    void reject() override;

Q_SIGNALS:
    void appealTaken(line605::AppealId appeal, const QString& number);
    /// A line for the status bar.
    void said(const QString& message);

private:
    void setUpChannels();
    void setUpTopics();
    void clear();
    void loadAccount();
    void showIdentity(const AccountCard& card);
    void loadDraft();
    void restore(const Draft& draft);
    void handleEdited();
    void handleKindChanged();
    void discardDraft();
    void tellDeadline();
    void registerAppeal();
    void handleTaken(const TakenAppeal& taken);
    void setBusy(bool busy);
    [[nodiscard]] AppealChannel channel() const;
    [[nodiscard]] QString draftKey() const;

    UiContext m_context;
    std::unique_ptr<Ui::NewAppealDialog> m_ui;
    AppealDesk m_desk;
    TopicPicker* m_topics{};
    AccountId m_account;
    QString m_accountNumber; ///< empty without an account or before it was read
    bool m_identityAccepted{};
    bool m_refused{};       ///< the message above says why what is chosen was not taken
    bool m_draftAnswered{}; ///< nothing is saved before the earlier draft was looked for
    bool m_restoring{};
    quint64 m_generation{};
};

} // namespace line605
