#include "services/appealdesk.h"

#include "domain/names.h"

#include <algorithm>
#include <array>

namespace line605 {

namespace {

// A-IDENTITY is stated by the cabinet's questions and answers of this day.
const QDate identityRuleSince{2021, 4, 6};

Error refusedBy(Rule rule, FindingCase what, QDate since = {}) {
    Finding finding;
    finding.rule = rule;
    finding.severity = Severity::Refusal;
    finding.what = what;
    finding.since = since;
    return refusal({finding});
}

template<class T>
Answer<T> refused(const Error& error) {
    return ready<T>(error);
}

/// The moment from which the 30 days for reopening run.
QDateTime settledAt(const Appeal& appeal) {
    return appeal.closedAt.isValid() ? appeal.closedAt : appeal.answeredAt;
}

/// When the clock was last stopped; nothing when the events do not say.
std::optional<QDateTime> waitingSince(const Appeal& appeal) {
    const auto event = std::find_if(appeal.events.crbegin(), appeal.events.crend(), [](const AppealEvent& e) {
        return e.kind == AppealEventKind::StateChanged && e.to == AppealState::Waiting;
    });
    return event == appeal.events.crend() ? std::nullopt : std::optional(event->at);
}

} // namespace

AppealDesk::AppealDesk(const Workplace& workplace, QObject* parent) : QObject(parent), m_workplace(workplace) {}

Result<QDate> AppealDesk::deadlineFor(AppealTopic topic) const {
    const Reference& reference = m_workplace.reference;
    return reference.deadlines.deadline(topic, m_workplace.clock.today(), reference.calendar);
}

Answer<TakenAppeal> AppealDesk::take(const NewAppeal& appeal) {
    if (appeal.text.trimmed().isEmpty())
        return refused<TakenAppeal>(refusedBy(Rule::AState, FindingCase::SubjectEmpty));
    if (appeal.channel != AppealChannel::Cabinet || appeal.topic != AppealTopic::General)
        return registerAppeal(appeal);
    if (appeal.account.isNull())
        return refused<TakenAppeal>(refusedBy(Rule::AIdentity, FindingCase::IdentityNotAccepted, identityRuleSince));
    return m_workplace.store.accounts()
        .card(appeal.account)
        .then(this, [this, appeal](const Result<AccountCard>& card) {
            if (!card)
                return refused<TakenAppeal>(card.error());
            if (!card.value().identityAccepted) {
                return refused<TakenAppeal>(
                    refusedBy(Rule::AIdentity, FindingCase::IdentityNotAccepted, identityRuleSince));
            }
            return registerAppeal(appeal);
        });
}

Answer<TakenAppeal> AppealDesk::registerAppeal(const NewAppeal& appeal) {
    RegisterAppeal act;
    act.appeal.value = newUuidV7(m_workplace.clock.nowUtc());
    act.account = appeal.account;
    act.channel = appeal.channel;
    act.topic = appeal.topic;
    act.subject = appeal.subject.trimmed().isEmpty() ? name(appeal.topic) : appeal.subject.trimmed();
    act.text = appeal.text.trimmed();
    const Result<QDate> deadline = deadlineFor(appeal.topic);
    if (deadline)
        act.deadline = deadline.value();
    else if (deadline.error().code !=
             ErrorCode::RefusedByRule) // a calendar that ends is no reason to turn a caller away
        return refused<TakenAppeal>(deadline.error());
    return append(act).then(this, [this, act](const Result<OperationId>& appended) {
        if (!appended)
            return refused<TakenAppeal>(appended.error());
        return m_workplace.store.appeals()
            .appeal(act.appeal)
            .then(this, [act](const Result<Appeal>& stored) -> Result<TakenAppeal> {
                if (!stored)
                    return stored.error();
                return TakenAppeal{act.appeal, stored.value().number, act.deadline};
            });
    });
}

Answer<OperationId> AppealDesk::reply(const Appeal& appeal, const QString& text, bool close) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused<OperationId>(refusedBy(Rule::AState, FindingCase::ReplyEmpty));
    const Status possible =
        checkTransition(appeal.state, AppealState::Answered, settledAt(appeal), m_workplace.clock.nowUtc());
    if (!possible)
        return refused<OperationId>(possible.error());
    const ReplyToAppeal act{appeal.id, trimmed, close};
    // Who wrote by e-mail without an account cannot have withheld a consent: there is no subscriber to ask.
    if (appeal.channel != AppealChannel::Email || appeal.account.isNull())
        return append(act);
    return m_workplace.store.accounts().card(appeal.account).then(this, [this, act](const Result<AccountCard>& card) {
        if (!card)
            return refused<OperationId>(card.error());
        if (!card.value().subscriber.emailConsent)
            return refused<OperationId>(refusedBy(Rule::AState, FindingCase::NoConsentForEmail));
        return append(act);
    });
}

Answer<OperationId> AppealDesk::changeState(const Appeal& appeal, AppealState to, const QString& assignee,
                                            const QString& reason) {
    const Status possible = checkTransition(appeal.state, to, settledAt(appeal), m_workplace.clock.nowUtc());
    if (!possible)
        return refused<OperationId>(possible.error());
    if (needsReason(appeal.state, to) && reason.trimmed().isEmpty())
        return refused<OperationId>(refusedBy(Rule::AState, FindingCase::ReasonEmpty));
    ChangeAppealState act{appeal.id, appeal.state, to, assignee.trimmed(), reason.trimmed(), {}};
    // Who starts to work on what nobody has is the one who has it.
    const bool taken = to == AppealState::InWork && appeal.assignee.isEmpty();
    if ((to == AppealState::Assigned || taken) && act.assignee.isEmpty())
        act.assignee = m_workplace.person.login;
    if (appeal.state != AppealState::Waiting || !isOpen(to))
        return append(act);
    // Lists carry no events, but the length of the pause is in them.
    return m_workplace.store.appeals().appeal(appeal.id).then(this, [this, act](const Result<Appeal>& whole) mutable {
        if (!whole)
            return refused<OperationId>(whole.error());
        act.deadline = deadlineAfterPause(whole.value());
        return append(act);
    });
}

QDate AppealDesk::deadlineAfterPause(const Appeal& appeal) const {
    const std::optional<QDateTime> since = waitingSince(appeal);
    if (!since || appeal.deadline.isNull())
        return {};
    const Reference& reference = m_workplace.reference;
    const Result<QDate> moved = reference.deadlines.afterPause(appeal.deadline, appeal.topic, Clock::localDate(*since),
                                                               m_workplace.clock.today(), reference.calendar);
    return moved ? moved.value() : QDate(); // no calendar, no guess: the old deadline stays
}

Answer<OperationId> AppealDesk::addNote(const Appeal& appeal, const QString& text) {
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return refused<OperationId>(refusedBy(Rule::AState, FindingCase::NoteEmpty));
    return append(AddAppealNote{appeal.id, trimmed});
}

Answer<OperationId> AppealDesk::acceptIdentity(AccountId account, AppealId with) {
    if (m_workplace.person.role == Role::Operator)
        return refused<OperationId>({ErrorCode::NotAllowed, QStringLiteral("accept identity: role operator")});
    return append(AcceptIdentity{account, with});
}

QVector<AppealState> AppealDesk::nextStates(const Appeal& appeal, const QDateTime& now) {
    static constexpr std::array offered{AppealState::Assigned, AppealState::InWork,   AppealState::Waiting,
                                        AppealState::OnReview, AppealState::Answered, AppealState::Closed};
    QVector<AppealState> next;
    for (const AppealState to : offered) {
        if (checkTransition(appeal.state, to, settledAt(appeal), now))
            next.append(to);
    }
    return next;
}

bool AppealDesk::needsReason(AppealState from, AppealState to) {
    const bool reopening = !isOpen(from) && isOpen(to);
    return to == AppealState::Waiting || reopening;
}

Answer<OperationId> AppealDesk::append(OperationBody body) {
    const Status storable = checkStorable(body);
    if (!storable)
        return refused<OperationId>(storable.error());
    const QDateTime now = m_workplace.clock.nowUtc();
    return m_workplace.store.operations().append(
        {OperationId{newUuidV7(now)}, now, m_workplace.person.login, std::move(body)});
}

} // namespace line605
