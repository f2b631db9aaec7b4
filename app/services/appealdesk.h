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
    QDate deadline;
};

/// Taking, answering and routing appeals (M05): without a widget, also behind line605ctl.
class AppealDesk : public QObject {
    Q_OBJECT

public:
    explicit AppealDesk(const Workplace& workplace, QObject* parent = nullptr);

    /// The deadline a new appeal would get today, with the term to cite.
    [[nodiscard]] Result<QDate> deadlineFor(AppealTopic topic) const;
    [[nodiscard]] Answer<TakenAppeal> take(const NewAppeal& appeal);
    [[nodiscard]] Answer<OperationId> reply(const Appeal& appeal, const QString& text, bool close);
    /// Assign, start, pause (waiting for the customer), resume, send to review, close, reopen.
    [[nodiscard]] Answer<OperationId> changeState(const Appeal& appeal, AppealState to, const QString& assignee,
                                                  const QString& reason);
    [[nodiscard]] Answer<OperationId> addNote(const Appeal& appeal, const QString& text);
    /// A-IDENTITY: opens the gate for the account's cabinet appeals; clerks and supervisors only.
    [[nodiscard]] Answer<OperationId> acceptIdentity(AccountId account, AppealId with);
    /// States that are possible next, in the order to offer them.
    [[nodiscard]] static QVector<AppealState> nextStates(const Appeal& appeal, const QDateTime& now);

private:
    Workplace m_workplace;
};

} // namespace line605
