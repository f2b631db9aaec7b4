#pragma once

#include "services/workplace.h"

#include <QObject>

namespace line605 {

struct NewAppeal {
    AccountId account; ///< null when the caller has none
    AppealChannel channel{};
    AppealTopic topic{};
    QString subject; ///< empty = the topic's name
    QString text;
};

struct TakenAppeal {
    AppealId id;
    QString number;
    QDate deadline; ///< null: the calendar of the year is missing, so no deadline could be counted
};

/// Taking, answering and routing appeals (M05): without a widget, also behind line605ctl.
class AppealDesk : public QObject {
    Q_OBJECT

public:
    explicit AppealDesk(const Workplace& workplace, QObject* parent = nullptr);

    /// The deadline a new appeal would get today; the term to cite is in Reference::deadlines.
    [[nodiscard]] Result<QDate> deadlineFor(AppealTopic topic) const;
    /// Refused by A-STATE without a text and by A-IDENTITY for a general appeal from the cabinet whose account's
    /// identity document was not accepted. A missing calendar does not stop it: the appeal is taken without a deadline.
    [[nodiscard]] Answer<TakenAppeal> take(const NewAppeal& appeal);
    /// Refused by A-STATE without a text, from a state that cannot be answered, and by e-mail to a subscriber without
    /// consent to e-mail.
    [[nodiscard]] Answer<OperationId> reply(const Appeal& appeal, const QString& text, bool close);
    /// Assign, start, pause (waiting for the customer), resume, send to review, close, reopen. An empty assignee with
    /// AppealState::Assigned is the person, and so it is with AppealState::InWork when the appeal has none. After a
    /// pause the deadline moves by A-DEADLINE.
    [[nodiscard]] Answer<OperationId> changeState(const Appeal& appeal, AppealState to, const QString& assignee,
                                                  const QString& reason);
    [[nodiscard]] Answer<OperationId> addNote(const Appeal& appeal, const QString& text);
    /// A-IDENTITY: opens the gate for the account's cabinet appeals; clerks and supervisors only.
    [[nodiscard]] Answer<OperationId> acceptIdentity(AccountId account, AppealId with);
    /// States that are possible next, in the order to offer them.
    [[nodiscard]] static QVector<AppealState> nextStates(const Appeal& appeal, const QDateTime& now);
    /// Whether going to \a to needs a reason: waiting for the customer, reopening.
    [[nodiscard]] static bool needsReason(AppealState from, AppealState to);

private:
    [[nodiscard]] Answer<OperationId> append(OperationBody body);
    [[nodiscard]] Answer<TakenAppeal> registerAppeal(const NewAppeal& appeal);
    [[nodiscard]] QDate deadlineAfterPause(const Appeal& appeal) const;

    Workplace m_workplace;
};

} // namespace line605
