#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"
#include "domain/names.h"
#include "services/appealdesk.h"

#include <QFile>
#include <QJsonArray>

namespace line605 {

namespace {

void addListOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "state", "STATE", Ctl::tr("Only these states; may be repeated. Without it all open ones."));
    addOption(parser, "topic", "TOPIC", Ctl::tr("Only this topic."));
    addOption(parser, "account", "N", Ctl::tr("Only of this account."));
    addOption(parser, "assignee", "LOGIN", Ctl::tr("Only of this person."));
    addOption(parser, "text", "WORDS", Ctl::tr("Only with this text in number, subject, text, subscriber or account."));
    parser.addOption({QStringLiteral("overdue"), Ctl::tr("Only those past their deadline.")});
    addOption(parser, "limit", "N", Ctl::tr("How many to show at most."), QStringLiteral("100"));
}

void addNewOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "account", "N", Ctl::tr("The account's number; without it the appeal belongs to none."));
    addOption(parser, "channel", "CHANNEL", Ctl::tr("phone, office, cabinet, letter or email."),
              QStringLiteral("phone"));
    addOption(parser, "topic", "TOPIC", Ctl::tr("The code of the topic."));
    addOption(parser, "subject", "TEXT", Ctl::tr("A line for lists; without it the topic's name."));
    addOption(parser, "text", "TEXT", Ctl::tr("The text of the appeal; - reads standard input."));
}

void addReplyOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addOption(parser, "text", "TEXT", Ctl::tr("The reply; - reads standard input."));
    parser.addOption({QStringLiteral("close"), Ctl::tr("The reply settles the appeal.")});
}

QString textOption(const CommandContext& context) {
    const QString text = context.options.value(QStringLiteral("text"));
    if (text != QStringLiteral("-"))
        return text;
    QFile input;
    return input.open(stdin, QIODevice::ReadOnly) ? QString::fromUtf8(input.readAll()) : QString();
}

QJsonValue isoOrNull(const QDateTime& at) {
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QString eventName(AppealEventKind kind) {
    switch (kind) {
    case AppealEventKind::Registered:
        return QStringLiteral("registered");
    case AppealEventKind::Assigned:
        return QStringLiteral("assigned");
    case AppealEventKind::StateChanged:
        return QStringLiteral("state_changed");
    case AppealEventKind::ReplySent:
        return QStringLiteral("reply_sent");
    case AppealEventKind::NoteAdded:
        return QStringLiteral("note_added");
    case AppealEventKind::IdentityAccepted:
        return QStringLiteral("identity_accepted");
    case AppealEventKind::Reopened:
        return QStringLiteral("reopened");
    }
    Q_UNREACHABLE();
    return {};
}

QJsonObject toJson(const Appeal& appeal) {
    QJsonObject object{{QStringLiteral("appeal_number"), appeal.number},
                       {QStringLiteral("account_number"), appeal.accountNumber},
                       {QStringLiteral("holder"), appeal.holder},
                       {QStringLiteral("channel"), code(appeal.channel)},
                       {QStringLiteral("topic"), code(appeal.topic)},
                       {QStringLiteral("state"), code(appeal.state)},
                       {QStringLiteral("received_at"), isoOrNull(appeal.receivedAt)},
                       {QStringLiteral("deadline"),
                        appeal.deadline.isValid() ? QJsonValue(appeal.deadline.toString(Qt::ISODate)) : QJsonValue()},
                       {QStringLiteral("assignee"), appeal.assignee},
                       {QStringLiteral("subject"), appeal.subject},
                       {QStringLiteral("text"), appeal.text}};
    if (appeal.events.isEmpty())
        return object;
    QJsonArray events;
    for (const AppealEvent& event : appeal.events)
        events.append(QJsonObject{{QStringLiteral("kind"), eventName(event.kind)},
                                  {QStringLiteral("at"), isoOrNull(event.at)},
                                  {QStringLiteral("actor"), event.actor},
                                  {QStringLiteral("to"), code(event.to)},
                                  {QStringLiteral("text"), event.text}});
    object.insert(QStringLiteral("events"), events);
    return object;
}

/// The filter of the command line; nothing when it is wrong, which is said.
std::optional<AppealFilter> filterOption(const CommandContext& context) {
    AppealFilter filter;
    for (const QString& state : context.options.values(QStringLiteral("state"))) {
        const std::optional<AppealState> known = fromCode<AppealState>(state);
        if (!known) {
            QStringList codes;
            for (const Coded<AppealState>& row : codeTable<AppealState>())
                codes.append(row.code);
            reportWrongCode(context, QStringLiteral("state"), state, codes);
            return std::nullopt;
        }
        filter.states.append(*known);
    }
    if (context.options.isSet(QStringLiteral("topic"))) {
        filter.topic = codeOption<AppealTopic>(context, QStringLiteral("topic"));
        if (!filter.topic)
            return std::nullopt;
    }
    filter.assignee = context.options.value(QStringLiteral("assignee"));
    filter.overdueOnly = context.options.isSet(QStringLiteral("overdue"));
    filter.today = context.clock.today();
    filter.text = context.options.value(QStringLiteral("text"));
    return filter;
}

Exit list(const CommandContext& context) {
    const std::optional<int> limit = numberOption(context, QStringLiteral("limit"), 1, 100'000);
    std::optional<AppealFilter> filter = filterOption(context);
    if (!limit || !filter)
        return Exit::WrongUsage;
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    if (const QString number = context.options.value(QStringLiteral("account")); !number.isEmpty()) {
        const Result<AccountId> account = await(store.session->accounts().byNumber(number));
        if (!account)
            return context.output.failure(account.error());
        filter->account = account.value();
    }
    const auto appeals =
        await(store.session->appeals().list(*filter, AppealSort::Deadline, Qt::AscendingOrder, *limit));
    if (!appeals)
        return context.output.failure(appeals.error());
    if (context.output.isJson()) {
        QJsonArray array;
        for (const Appeal& appeal : appeals.value())
            array.append(toJson(appeal));
        context.output.json({{QStringLiteral("appeals"), array}});
        return Exit::Done;
    }
    if (appeals.value().isEmpty()) {
        context.output.line(Ctl::tr("Nothing found."));
        return Exit::Done;
    }
    QVector<QStringList> rows;
    for (const Appeal& appeal : appeals.value())
        rows.append({appeal.number, appeal.deadline.isValid() ? formatDate(appeal.deadline) : QString(),
                     name(appeal.state), name(appeal.topic), appeal.accountNumber, appeal.holder, appeal.assignee,
                     appeal.subject});
    context.output.table({Ctl::tr("Number"), Ctl::tr("Deadline"), Ctl::tr("State"), Ctl::tr("Topic"),
                          Ctl::tr("Account"), Ctl::tr("Subscriber"), Ctl::tr("Assignee"), Ctl::tr("Subject")},
                         rows);
    return Exit::Done;
}

void showText(Output& output, const Appeal& appeal) {
    output.pairs({{Ctl::tr("Number"), appeal.number},
                  {Ctl::tr("Account"), appeal.accountNumber},
                  {Ctl::tr("Subscriber"), appeal.holder},
                  {Ctl::tr("Topic"), name(appeal.topic)},
                  {Ctl::tr("Channel"), name(appeal.channel)},
                  {Ctl::tr("State"), name(appeal.state)},
                  {Ctl::tr("Received"), formatLocalTime(appeal.receivedAt)},
                  {Ctl::tr("Deadline"), appeal.deadline.isValid() ? formatDate(appeal.deadline) : QString()},
                  {Ctl::tr("Assignee"), appeal.assignee},
                  {Ctl::tr("Subject"), appeal.subject}});
    output.line({});
    output.line(appeal.text);
    output.line({});
    for (const AppealEvent& event : appeal.events) {
        QStringList parts{formatLocalTime(event.at), name(event.kind), event.actor, event.text};
        parts.removeAll(QString());
        output.line(parts.join(QStringLiteral("  ")));
    }
}

/// The appeal that the command line names.
Result<Appeal> namedAppeal(const CommandContext& context, StoreSession& session) {
    return await(session.appeals().byNumber(context.arguments.constFirst()));
}

Exit show(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one appeal number."));
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    const Result<Appeal> appeal = namedAppeal(context, *store.session);
    if (!appeal)
        return context.output.failure(appeal.error());
    if (context.output.isJson())
        context.output.json(toJson(appeal.value()));
    else
        showText(context.output, appeal.value());
    return Exit::Done;
}

Workplace workplaceOf(const CommandContext& context, StoreSession& session) {
    return {session, context.clock, context.reference.value(), context.tables, session.person()};
}

Exit add(const CommandContext& context) {
    const std::optional<AppealTopic> topic = codeOption<AppealTopic>(context, QStringLiteral("topic"));
    const std::optional<AppealChannel> channel = codeOption<AppealChannel>(context, QStringLiteral("channel"));
    if (!topic || !channel)
        return Exit::WrongUsage;
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    NewAppeal appeal{{}, *channel, *topic, context.options.value(QStringLiteral("subject")), textOption(context)};
    if (const QString number = context.options.value(QStringLiteral("account")); !number.isEmpty()) {
        const Result<AccountId> account = await(store.session->accounts().byNumber(number));
        if (!account)
            return context.output.failure(account.error());
        appeal.account = account.value();
    }
    const OnMainThread<AppealDesk> desk(workplaceOf(context, *store.session));
    const Result<TakenAppeal> taken = await(desk.ask([&appeal](AppealDesk& each) { return each.take(appeal); }));
    if (!taken)
        return context.output.failure(taken.error());
    const QDate deadline = taken.value().deadline;
    if (context.output.isJson()) {
        context.output.json({{QStringLiteral("appeal_number"), taken.value().number},
                             {QStringLiteral("deadline"),
                              deadline.isValid() ? QJsonValue(deadline.toString(Qt::ISODate)) : QJsonValue()}});
        return Exit::Done;
    }
    context.output.pairs({{Ctl::tr("Number"), taken.value().number},
                          {Ctl::tr("Deadline"), deadline.isValid() ? formatDate(deadline) : QString()}});
    return Exit::Done;
}

Exit reply(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one appeal number."));
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    const Result<Appeal> appeal = namedAppeal(context, *store.session);
    if (!appeal)
        return context.output.failure(appeal.error());
    const OnMainThread<AppealDesk> desk(workplaceOf(context, *store.session));
    const bool close = context.options.isSet(QStringLiteral("close"));
    const QString text = textOption(context);
    const Result<OperationId> sent =
        await(desk.ask([&](AppealDesk& each) { return each.reply(appeal.value(), text, close); }));
    if (!sent)
        return context.output.failure(sent.error());
    if (context.output.isJson())
        context.output.json({{QStringLiteral("operation"), sent.value().value.toString(QUuid::WithoutBraces)},
                             {QStringLiteral("appeal_number"), appeal.value().number}});
    else
        context.output.line(Ctl::tr("The reply is sent."));
    return Exit::Done;
}

constexpr Command commands[] = {{"appeal list", "", addListOptions, list},
                                {"appeal show", "NUMBER", addStoreOptions, show},
                                {"appeal add", "", addNewOptions, add},
                                {"appeal reply", "NUMBER", addReplyOptions, reply}};

} // namespace

std::span<const Command> appealCommands() {
    return commands;
}

} // namespace line605
