#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QVector>

namespace line605 {

enum class AppealEventKind { Registered, Assigned, StateChanged, ReplySent, NoteAdded, IdentityAccepted, Reopened };

/// One thing that happened to an appeal; an appeal is the sum of its events.
struct AppealEvent {
    AppealEventKind kind{};
    QDateTime at; ///< UTC
    QString actor;
    AppealState from{};
    AppealState to{};
    QString text; ///< reply, note or reason
    OperationId operation;
};

struct Appeal {
    AppealId id;
    QString number;    ///< for people, e.g. "26-004512"
    AccountId account; ///< null when the caller has none
    QString accountNumber;
    QString holder;
    AppealChannel channel{};
    AppealTopic topic{};
    AppealState state{};
    QDateTime receivedAt;   ///< UTC
    QDate deadline;         ///< null when the calendar is missing
    QDateTime waitingSince; ///< UTC; only while waiting for the customer
    int pausedDays{};       ///< days spent waiting for the customer, already in the deadline
    QString assignee;
    QString subject;
    QString text;
    QDateTime answeredAt;
    QDateTime closedAt;
    QVector<AppealEvent> events; ///< oldest first; only when one appeal is read
};

/// What the name of an appeal begins with until the centre gives its number: "н-3FA91C", where the digits are the end
/// of its id.
inline constexpr QStringView provisionalPrefix = u"н-";

[[nodiscard]] constexpr bool isOpen(AppealState state) {
    return state != AppealState::Answered && state != AppealState::Closed;
}

/// Whether \a from may become \a to; a refusal cites A-STATE. Reopening (closed or answered → in work) is possible for
/// 30 days after \a closedAt.
[[nodiscard]] Status checkTransition(AppealState from, AppealState to, const QDateTime& closedAt, const QDateTime& now);

} // namespace line605
