#pragma once

#include "models/appealeventmodel.h"
#include "models/daycountmodel.h"
#include "services/appealdesk.h"
#include "ui/common/uicontext.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QPushButton;

namespace line605 {

namespace Ui {
class AppealPane;
}

/// Reads one appeal and answers it: what was said, how its deadline is counted, the next steps, the reply with its
/// draft.
class AppealPane : public QWidget {
    Q_OBJECT

public:
    explicit AppealPane(const UiContext& context, QWidget* parent = nullptr);
    ~AppealPane() override;

    /// A null id empties the pane.
    void showAppeal(AppealId id);
    [[nodiscard]] AppealId shownAppeal() const { return m_id; }
    [[nodiscard]] AccountId shownAccount() const { return m_appeal.account; }
    /// Tells that the shown appeal is not in the list beside the pane: it was answered, or a filter hides it.
    void setOutsideList(bool outside);
    void focusConversation();
    void focusReply();

Q_SIGNALS:
    void accountRequested(line605::AccountId account);
    void said(const QString& message);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void setUpSync();
    void showPresence();
    /// The others see which appeal is open here, while it is in front.
    void tellOpen();
    void dressHead();
    void setUpSteps();
    void setUpReply();
    void load();
    void showWhole(const Appeal& appeal);
    void showHead();
    void showDeadline();
    void showSteps();
    [[nodiscard]] QString workText() const;

    void askReason(AppealState to, const QString& question);
    void changeState(AppealState to, const QString& reason);
    void hideReason();
    void reply(bool close);
    void saveNote();
    void acceptIdentity();
    template<class T>
    void await(Answer<T> answer, const QString& done, bool clearsReply);
    void setBusy(bool busy);

    void loadDraft();
    void restoreDraft(const Draft& draft);
    void handleReplyEdited();
    void discardDraft();
    void fitDays();
    [[nodiscard]] static QString draftKey(AppealId id);

    UiContext m_context;
    std::unique_ptr<Ui::AppealPane> m_ui;
    AppealDesk m_desk;
    AppealEventModel m_events;
    DayCountModel m_days;
    AppealId m_id;
    Appeal m_appeal;
    bool m_loaded{};
    bool m_busy{};
    bool m_restoring{};
    std::optional<AppealState> m_reasonFor;
    QHash<AppealId, QString> m_unsent; ///< as typed in this window: newer than any draft on the disk
    quint64 m_generation{};
};

} // namespace line605
