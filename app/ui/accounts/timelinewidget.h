#pragma once

#include "ui/common/uicontext.h"

#include <QWidget>

namespace line605 {

class ListView;
class StatePane;
class TimelineModel;

/// The card's tab «Timeline»: what happened on the account, newest first; older entries come while scrolling.
class TimelineWidget : public QWidget {
    Q_OBJECT

public:
    explicit TimelineWidget(const UiContext& context, QWidget* parent = nullptr);

    void showAccount(AccountId account);

Q_SIGNALS:
    /// Enter on an entry about an appeal.
    void appealRequested(line605::AppealId appeal);

private:
    void showLoaded();
    void openChosen(const QModelIndex& index);

    TimelineModel* m_model{};
    StatePane* m_state{};
    ListView* m_view{};
    AccountId m_account;
};

} // namespace line605
