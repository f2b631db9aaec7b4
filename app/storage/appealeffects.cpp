#include "storage/effects.h"

#include "ports/clock.h"
#include "storage/eventcodes.h"

/// Appeals: their row, their events and the count on the account's line.
namespace line605 {

namespace {

struct AppealRow {
    qint64 row{};
    AccountId account;
    AppealState state{};
    QDateTime answeredAt;
    QDateTime closedAt;
    QDateTime waitingSince;
    QString assignee;
    int morePausedDays{}; ///< to be added
    QDate deadline;       ///< null = stays
};

Error refuse(Rule rule, FindingCase what, QDate since = {}) {
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Refusal;
    finding.what = what;
    finding.since = since;
    return refusal({finding});
}

Result<AppealRow> findAppeal(Connection& connection, const AppealId& id) {
    const Result<std::optional<AppealRow>> found = selectOne(
        connection, "appeal_state",
        [](const SqlStatement& row) {
            AppealRow appeal;
            appeal.row = row.int64(0);
            appeal.account = row.id<AccountId>(1);
            appeal.state = row.coded<AppealState>(2);
            appeal.answeredAt = row.instant(3);
            appeal.closedAt = row.instant(4);
            appeal.waitingSince = row.instant(5);
            appeal.assignee = row.text(6);
            return appeal;
        },
        id);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, QStringLiteral("appeal")};
    return *found.value();
}

Status addEvent(Connection& connection, const Act& act, qint64 appeal, AppealEventKind kind, const QString& from,
                const QString& to, const QString& text) {
    const Result<int> added =
        execute(connection, "appeal_event_add", appeal, eventCode(kind), act.at, act.actor, from, to, text, act.id);
    return added ? Status(Done{}) : Status(added.error());
}

/// Changes the state in memory with all that goes with it: the clock stands still while waiting for the customer.
Status moveTo(AppealRow& appeal, AppealState to, const Act& act) {
    const QDateTime settledAt = appeal.closedAt.isNull() ? appeal.answeredAt : appeal.closedAt;
    if (Status possible = checkTransition(appeal.state, to, settledAt, act.at); !possible)
        return possible;
    if (appeal.state == AppealState::Waiting && !appeal.waitingSince.isNull()) {
        const qint64 days = Clock::localDate(appeal.waitingSince).daysTo(Clock::localDate(act.at));
        appeal.morePausedDays += int(std::max<qint64>(0, days));
        appeal.waitingSince = {};
    }
    if (to == AppealState::Waiting)
        appeal.waitingSince = act.at;
    if (to == AppealState::Answered)
        appeal.answeredAt = act.at;
    if (to == AppealState::Closed)
        appeal.closedAt = act.at;
    if (isOpen(to)) {
        appeal.answeredAt = {};
        appeal.closedAt = {};
    }
    appeal.state = to;
    return Done{};
}

/// Writes the row back and keeps the count of open appeals on the account's line.
Result<Changed> store(Connection& connection, const AppealRow& appeal, const AppealId& id) {
    const Result<int> updated =
        execute(connection, "appeal_update", appeal.state, appeal.assignee, appeal.answeredAt, appeal.closedAt,
                appeal.waitingSince, appeal.morePausedDays, appeal.deadline, appeal.row);
    if (!updated)
        return updated.error();
    if (appeal.account.isNull())
        return Changed{{}, {id}};
    if (const Result<int> line = execute(connection, "line_refresh_appeals", appeal.account); !line)
        return line.error();
    return Changed{{appeal.account}, {id}};
}

/// A-IDENTITY: the cabinet's appeals on general questions wait for the identity document.
Status checkIdentity(Connection& connection, const Act& act, const RegisterAppeal& body) {
    bool accepted = false;
    if (!body.account.isNull()) {
        const Result<std::optional<bool>> found = selectOne(
            connection, "account_identity", [](const SqlStatement& row) { return row.boolean(0); }, body.account);
        if (!found)
            return found.error();
        if (!found.value())
            return Error{ErrorCode::NotFound, QStringLiteral("account")};
        accepted = *found.value();
    }
    if (body.channel == AppealChannel::Cabinet && body.topic == AppealTopic::General && !accepted)
        return refuse(Rule::AIdentity, FindingCase::IdentityNotAccepted, act.rules.identitySince);
    return Done{};
}

/// From the end of the appeal's id, which is random.
Result<QString> provisionalNumber(Connection& connection, const AppealId& id) {
    const QString digits = id.value.toString(QUuid::Id128).toUpper();
    for (int length = 6; length < digits.size(); ++length) {
        const QString number = provisionalPrefix.toString() + digits.last(length);
        const Result<std::optional<int>> used = selectOne(
            connection, "appeal_number_used", [](const SqlStatement& row) { return row.integer(0); }, number);
        if (!used)
            return used.error();
        if (!used.value())
            return number;
    }
    return provisionalPrefix.toString() + digits;
}

/// "26-000123": the next one of the regional year.
Result<QString> nextNumber(Connection& connection, const Act& act) {
    const QString prefix = Clock::localDate(act.at).toString(QStringLiteral("yy-"));
    const Result<std::optional<qint64>> last = selectOne(
        connection, "appeal_last_number", [](const SqlStatement& row) { return row.int64(0); }, prefix);
    if (!last)
        return last.error();
    return prefix + QStringLiteral("%1").arg(last.value().value_or(0) + 1, 6, 10, QLatin1Char('0'));
}

} // namespace

Result<Changed> applyEffect(Connection& connection, const Act& act, const RegisterAppeal& body) {
    if (body.appeal.isNull())
        return Error{ErrorCode::BadInput, QStringLiteral("appeal without id")};
    if (body.subject.trimmed().isEmpty() && body.text.trimmed().isEmpty())
        return refuse(Rule::AState, FindingCase::SubjectEmpty);
    if (findAppeal(connection, body.appeal).ok())
        return Error{ErrorCode::BadInput, QStringLiteral("appeal registered by another operation")};
    if (Status identity = checkIdentity(connection, act, body); !identity)
        return identity.error();
    const Result<QString> number =
        act.centre ? provisionalNumber(connection, body.appeal) : nextNumber(connection, act);
    if (!number)
        return number.error();
    const AppealState state = body.assignee.isEmpty() ? AppealState::New : AppealState::Assigned;
    const Result<int> inserted =
        execute(connection, "appeal_insert", body.appeal, number.value(), body.account, body.channel, body.topic, state,
                act.at, body.deadline, body.assignee, body.subject, body.text, act.id);
    if (!inserted)
        return inserted.error();
    AppealRow appeal;
    appeal.row = connection.lastInsertId();
    appeal.account = body.account;
    appeal.state = state;
    appeal.assignee = body.assignee;
    const QString fresh = code(AppealState::New);
    if (Status added = addEvent(connection, act, appeal.row, AppealEventKind::Registered, {}, fresh, {}); !added)
        return added.error();
    if (state == AppealState::Assigned) {
        const Status added =
            addEvent(connection, act, appeal.row, AppealEventKind::Assigned, fresh, code(state), body.assignee);
        if (!added)
            return added.error();
    }
    return store(connection, appeal, body.appeal);
}

Result<Changed> applyEffect(Connection& connection, const Act& act, const ReplyToAppeal& body) {
    if (body.text.trimmed().isEmpty())
        return refuse(Rule::AState, FindingCase::ReplyEmpty);
    Result<AppealRow> found = findAppeal(connection, body.appeal);
    if (!found)
        return found.error();
    AppealRow& appeal = found.value();
    const QString before = code(appeal.state);
    if (Status moved = moveTo(appeal, AppealState::Answered, act); !moved)
        return moved.error();
    const QString answered = code(AppealState::Answered);
    if (Status added = addEvent(connection, act, appeal.row, AppealEventKind::ReplySent, before, answered, body.text);
        !added)
        return added.error();
    if (body.close) {
        if (Status moved = moveTo(appeal, AppealState::Closed, act); !moved)
            return moved.error();
        const Status added = addEvent(connection, act, appeal.row, AppealEventKind::StateChanged, answered,
                                      code(AppealState::Closed), {});
        if (!added)
            return added.error();
    }
    return store(connection, appeal, body.appeal);
}

Result<Changed> applyEffect(Connection& connection, const Act& act, const ChangeAppealState& body) {
    Result<AppealRow> found = findAppeal(connection, body.appeal);
    if (!found)
        return found.error();
    AppealRow& appeal = found.value();
    if (appeal.state != body.from)
        return refuse(Rule::AState, FindingCase::StateChangeImpossible);
    if (Status moved = moveTo(appeal, body.to, act); !moved)
        return moved.error();
    AppealEventKind kind =
        !isOpen(body.from) && isOpen(body.to) ? AppealEventKind::Reopened : AppealEventKind::StateChanged;
    if (body.to == AppealState::Assigned) {
        if (body.assignee.isEmpty())
            return Error{ErrorCode::BadInput, QStringLiteral("assigned to nobody")};
        kind = AppealEventKind::Assigned;
    }
    if (!body.assignee.isEmpty())
        appeal.assignee = body.assignee;
    appeal.deadline = body.deadline;
    const QString text = body.reason.isEmpty() && kind == AppealEventKind::Assigned ? body.assignee : body.reason;
    if (Status added = addEvent(connection, act, appeal.row, kind, code(body.from), code(body.to), text); !added)
        return added.error();
    return store(connection, appeal, body.appeal);
}

Result<Changed> applyEffect(Connection& connection, const Act& act, const AddAppealNote& body) {
    if (body.text.trimmed().isEmpty())
        return refuse(Rule::AState, FindingCase::NoteEmpty);
    const Result<AppealRow> found = findAppeal(connection, body.appeal);
    if (!found)
        return found.error();
    const Status added = addEvent(connection, act, found.value().row, AppealEventKind::NoteAdded, {}, {}, body.text);
    if (!added)
        return added.error();
    Changed changed{{}, {body.appeal}};
    if (!found.value().account.isNull())
        changed.accounts.append(found.value().account);
    return changed;
}

Result<Changed> applyEffect(Connection& connection, const Act& act, const AcceptIdentity& body) {
    const Result<int> accepted = execute(connection, "account_accept_identity", body.account);
    if (!accepted)
        return accepted.error();
    if (accepted.value() == 0)
        return Error{ErrorCode::NotFound, QStringLiteral("account")};
    if (body.appeal.isNull())
        return Changed{{body.account}, {}};
    const Result<AppealRow> found = findAppeal(connection, body.appeal);
    if (!found)
        return found.error();
    if (found.value().account != body.account)
        return Error{ErrorCode::NotFound, QStringLiteral("appeal of the account")};
    const Status added = addEvent(connection, act, found.value().row, AppealEventKind::IdentityAccepted, {}, {}, {});
    if (!added)
        return added.error();
    return Changed{{body.account}, {body.appeal}};
}

} // namespace line605
