#include "chaos/deskacts.h"

namespace line605::chaos {

namespace {

template<class T>
Result<T> wait(Answer<T> answer) {
    answer.waitForFinished();
    return answer.result();
}

QString appealEntity(AppealId id) {
    return QStringLiteral("appeal:") + id.value.toString(QUuid::Id128);
}

/// "account:<id>" or "appeal:<uid>".
struct EntityOf {
    QString operator()(const TakeReading& body) const { return QStringLiteral("account:%1").arg(body.account.value); }
    QString operator()(const RegisterAppeal& body) const { return appealEntity(body.appeal); }
    QString operator()(const ReplyToAppeal& body) const { return appealEntity(body.appeal); }
    QString operator()(const ChangeAppealState& body) const { return appealEntity(body.appeal); }
    QString operator()(const AddAppealNote& body) const { return appealEntity(body.appeal); }
    QString operator()(const AcceptIdentity& body) const {
        return QStringLiteral("account:%1").arg(body.account.value);
    }
};

constexpr qint64 firstAccount = 390'000'000'000;

} // namespace

QString entityOf(const OperationBody& body) {
    return std::visit(EntityOf{}, body);
}

std::optional<Operation> DeskActs::next() {
    std::optional<OperationBody> body;
    const int kind = draw(10);
    if (kind < 5)
        body = reading();
    else if (kind < 7)
        body = newAppeal();
    else
        body = onAppeal();
    if (!body)
        return std::nullopt;
    const QDateTime now = m_clock.nowUtc();
    return Operation{OperationId{newUuidV7(now)}, now, m_store.person().login, *body};
}

std::optional<AccountId> DeskActs::account() {
    // Few of them, so that desks meet.
    const QString number = QString::number(firstAccount + 1 + draw(m_accounts));
    const Result<AccountId> found = wait(m_store.accounts().byNumber(number));
    return found ? std::optional(found.value()) : std::nullopt;
}

std::optional<OperationBody> DeskActs::reading() {
    const std::optional<AccountId> id = account();
    if (!id)
        return std::nullopt;
    const Result<QVector<MeterHistory>> meters = wait(m_store.history().readings(*id, {}));
    if (!meters || meters.value().isEmpty())
        return std::nullopt;
    const Meter& meter = meters.value().constFirst().meter;
    TakeReading body{*id, meter.id, m_clock.today(), ReadingSource::Phone, {}, {}, {}};
    for (const Register& last : meter.registers)
        body.values.append({last.zone, last.lastValue + 1 + draw(3), false});
    return body;
}

std::optional<OperationBody> DeskActs::newAppeal() {
    const std::optional<AccountId> id = account();
    if (!id)
        return std::nullopt;
    RegisterAppeal body;
    body.appeal.value = newUuidV7(m_clock.nowUtc());
    body.account = *id;
    body.channel = AppealChannel::Phone;
    body.topic = draw(2) == 0 ? AppealTopic::Readings : AppealTopic::Other;
    body.subject = QStringLiteral("Обращение");
    body.text = QStringLiteral("текст %1").arg(draw(1000));
    body.deadline = m_clock.today().addDays(30);
    return body;
}

std::optional<OperationBody> DeskActs::onAppeal() {
    constexpr int few = 20;
    const auto open = wait(m_store.appeals().list({}, AppealSort::Received, Qt::DescendingOrder, few));
    if (!open || open.value().isEmpty())
        return newAppeal();
    const Appeal appeal = open.value().at(draw(int(open.value().size())));
    switch (draw(4)) {
    case 0:
        return ReplyToAppeal{appeal.id, QStringLiteral("ответ %1").arg(draw(1000)), draw(2) == 0};
    case 1:
        return changeOf(appeal);
    default:
        return AddAppealNote{appeal.id, QStringLiteral("заметка %1").arg(draw(1000))};
    }
}

OperationBody DeskActs::changeOf(const Appeal& appeal) {
    ChangeAppealState body;
    body.appeal = appeal.id;
    body.from = appeal.state;
    body.to = draw(2) == 0 ? AppealState::InWork : AppealState::Assigned;
    body.assignee = m_store.person().login;
    return body;
}

bool DeskActs::seesTornPair() {
    const int first = 1 + 2 * draw(m_accounts / 2);
    const Result<QVector<AccountLine>> lines =
        wait(m_store.accounts().linesOf({AccountId{first}, AccountId{first + 1}}));
    if (!lines || lines.value().size() != 2)
        return false;
    return lines.value().constFirst().balance != lines.value().constLast().balance;
}

} // namespace line605::chaos
