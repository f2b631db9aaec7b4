#include "models/operationwords.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/operationjson.h"

#include <QCoreApplication>

namespace line605 {

namespace {

struct OperationWords {
    Q_DECLARE_TR_FUNCTIONS(line605::OperationWords)
};

using Facts = QVector<OperationFact>;

void add(Facts& facts, const QString& factName, const QString& value) {
    if (!value.trimmed().isEmpty())
        facts.append({factName, value});
}

QString dated(QDate date) {
    return date.isValid() ? formatDate(date) : QString();
}

/// What each kind of operation consists of.
struct FactsOf {
    Facts operator()(const TakeReading& act) const {
        Facts facts;
        const int zones = int(act.values.size());
        for (const RegisterValue& value : act.values) {
            QString said = formatNumber(value.value);
            if (value.rolledOver)
                said = OperationWords::tr("%1, the meter passed zero").arg(said);
            add(facts, zones > 1 ? name(value.zone, zones) : OperationWords::tr("Value"), said);
        }
        add(facts, OperationWords::tr("Date of the reading"), dated(act.readOn));
        add(facts, OperationWords::tr("Source"), name(act.source));
        add(facts, OperationWords::tr("Confirmed by"), act.confirmedBy);
        if (!act.corrects.isEmpty())
            add(facts, OperationWords::tr("Kind"), OperationWords::tr("correction of an earlier reading"));
        return facts;
    }
    Facts operator()(const RegisterAppeal& act) const {
        Facts facts;
        add(facts, OperationWords::tr("Topic"), name(act.topic));
        add(facts, OperationWords::tr("Channel"), name(act.channel));
        add(facts, OperationWords::tr("Subject"), act.subject);
        add(facts, OperationWords::tr("Text"), act.text);
        add(facts, OperationWords::tr("Answer by"), dated(act.deadline));
        add(facts, OperationWords::tr("Assignee"), act.assignee);
        return facts;
    }
    Facts operator()(const ReplyToAppeal& act) const {
        Facts facts;
        add(facts, OperationWords::tr("Reply"), act.text);
        if (act.close)
            add(facts, OperationWords::tr("State"), name(AppealState::Closed));
        return facts;
    }
    Facts operator()(const ChangeAppealState& act) const {
        Facts facts;
        add(facts, OperationWords::tr("State"),
            //: The state before and the one after.
            OperationWords::tr("%1 → %2").arg(name(act.from), name(act.to)));
        add(facts, OperationWords::tr("Assignee"), act.assignee);
        add(facts, OperationWords::tr("Reason"), act.reason);
        add(facts, OperationWords::tr("Answer by"), dated(act.deadline));
        return facts;
    }
    Facts operator()(const AddAppealNote& act) const {
        Facts facts;
        add(facts, OperationWords::tr("Note"), act.text);
        return facts;
    }
    Facts operator()(const AcceptIdentity&) const {
        return {{OperationWords::tr("Document"), OperationWords::tr("the identity document was accepted")}};
    }
};

} // namespace

QString operationKindWords(const QString& kind) {
    if (kind == QLatin1String("take_reading"))
        return OperationWords::tr("Reading");
    if (kind == QLatin1String("register_appeal"))
        return OperationWords::tr("New appeal");
    if (kind == QLatin1String("reply_to_appeal"))
        return OperationWords::tr("Reply to an appeal");
    if (kind == QLatin1String("change_appeal_state"))
        return OperationWords::tr("Step of an appeal");
    if (kind == QLatin1String("add_appeal_note"))
        return OperationWords::tr("Note on an appeal");
    if (kind == QLatin1String("accept_identity"))
        return OperationWords::tr("Proof of identity");
    return kind;
}

QVector<OperationFact> operationFacts(const OperationBody& body) {
    return std::visit(FactsOf{}, body);
}

QVector<OperationFact> operationFacts(const OutboxItem& item) {
    const Result<OperationBody> body = operationFromJson(item.payload);
    return body ? operationFacts(body.value())
                : QVector<OperationFact>{{OperationWords::tr("As typed"), QString::fromUtf8(item.payload)}};
}

QString operationText(const OutboxItem& item) {
    QStringList lines{operationKindWords(item.kind)};
    if (!item.accountNumber.isEmpty())
        lines.append(OperationWords::tr("Account: %1").arg(item.accountNumber));
    lines.append(OperationWords::tr("Made: %1").arg(formatLocalTime(item.at)));
    for (const OperationFact& fact : operationFacts(item))
        lines.append(QStringLiteral("%1: %2").arg(fact.name, fact.value));
    return lines.join(u'\n');
}

AppealId appealOf(const OutboxItem& item) {
    const QString appeal = QStringLiteral("appeal:");
    return item.entity.startsWith(appeal) ? AppealId{QUuid::fromString(item.entity.mid(appeal.size()))} : AppealId{};
}

AccountId accountOf(const OutboxItem& item) {
    const QString account = QStringLiteral("account:");
    if (item.entity.startsWith(account))
        return AccountId{item.entity.mid(account.size()).toLongLong()};
    const Result<OperationBody> body = operationFromJson(item.payload);
    if (!body)
        return {};
    return std::visit(
        [](const auto& act) {
            if constexpr (requires { act.account; })
                return act.account;
            else
                return AccountId{};
        },
        body.value());
}

} // namespace line605
