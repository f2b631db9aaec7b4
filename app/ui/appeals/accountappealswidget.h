#pragma once

#include "models/appeallistmodel.h"
#include "ui/common/uicontext.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace line605 {

class AppealList;
class MessageBar;
class StatePane;

/// The appeals of an account, open ones first: a tab of the card.
class AccountAppealsWidget : public QWidget {
    Q_OBJECT

public:
    explicit AccountAppealsWidget(const UiContext& context, QWidget* parent = nullptr);

    void showAccount(AccountId account);
    void exportRows();
    [[nodiscard]] bool canExport() const { return m_model.rowCount() > 0; }

Q_SIGNALS:
    void appealRequested(line605::AppealId appeal);
    void newAppealRequested(line605::AccountId account);

private:
    void setUp();
    void load();
    void showAppeals(const QVector<Appeal>& appeals);

    UiContext m_context;
    AppealListModel m_model;
    MessageBar* m_messages{};
    StatePane* m_pane{};
    AppealList* m_list{};
    QLabel* m_count{};
    QPushButton* m_export{};
    AccountId m_account;
    QString m_accountNumber;
    quint64 m_generation{};
};

} // namespace line605
