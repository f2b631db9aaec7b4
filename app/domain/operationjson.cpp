#include "domain/operationjson.h"

#include "domain/jsonread.h"

#include <QJsonDocument>
#include <QJsonValue>

#include <array>

namespace line605 {

namespace {

constexpr qint64 largestRegisterValue = 9'999'999; // R-DIGITS: seven digits at most

/// In the order of OperationBody.
constexpr std::array kinds{
    QLatin1StringView("take_reading"),    QLatin1StringView("register_appeal"),
    QLatin1StringView("reply_to_appeal"), QLatin1StringView("change_appeal_state"),
    QLatin1StringView("add_appeal_note"), QLatin1StringView("accept_identity"),
};
static_assert(kinds.size() == std::variant_size_v<OperationBody>);

QJsonValue jsonOf(QDate date) {
    return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(AccountId id) {
    return QString::number(id.value);
}

QJsonValue jsonOf(MeterId id) {
    return QString::number(id.value);
}

template<class Tag>
QJsonValue jsonOf(const FactId<Tag>& id) {
    return id.isNull() ? QJsonValue() : QJsonValue(id.value.toString(QUuid::WithoutBraces));
}

struct Write {
    QJsonObject operator()(const TakeReading& body) const {
        QJsonArray values;
        for (const RegisterValue& value : body.values) {
            values << QJsonObject{{QStringLiteral("zone"), code(value.zone)},
                                  {QStringLiteral("value"), value.value},
                                  {QStringLiteral("rolled_over"), value.rolledOver}};
        }
        QJsonArray corrects;
        for (const ReadingId& id : body.corrects)
            corrects << jsonOf(id);
        return {{QStringLiteral("account"), jsonOf(body.account)},
                {QStringLiteral("meter"), jsonOf(body.meter)},
                {QStringLiteral("read_on"), jsonOf(body.readOn)},
                {QStringLiteral("source"), code(body.source)},
                {QStringLiteral("values"), values},
                {QStringLiteral("corrects"), corrects},
                {QStringLiteral("confirmed_by"), body.confirmedBy}};
    }

    QJsonObject operator()(const RegisterAppeal& body) const {
        return {{QStringLiteral("appeal"), jsonOf(body.appeal)},     {QStringLiteral("account"), jsonOf(body.account)},
                {QStringLiteral("channel"), code(body.channel)},     {QStringLiteral("topic"), code(body.topic)},
                {QStringLiteral("subject"), body.subject},           {QStringLiteral("text"), body.text},
                {QStringLiteral("deadline"), jsonOf(body.deadline)}, {QStringLiteral("assignee"), body.assignee}};
    }

    QJsonObject operator()(const ReplyToAppeal& body) const {
        return {{QStringLiteral("appeal"), jsonOf(body.appeal)},
                {QStringLiteral("text"), body.text},
                {QStringLiteral("close"), body.close}};
    }

    QJsonObject operator()(const ChangeAppealState& body) const {
        return {{QStringLiteral("appeal"), jsonOf(body.appeal)}, {QStringLiteral("from"), code(body.from)},
                {QStringLiteral("to"), code(body.to)},           {QStringLiteral("assignee"), body.assignee},
                {QStringLiteral("reason"), body.reason},         {QStringLiteral("deadline"), jsonOf(body.deadline)}};
    }

    QJsonObject operator()(const AddAppealNote& body) const {
        return {{QStringLiteral("appeal"), jsonOf(body.appeal)}, {QStringLiteral("text"), body.text}};
    }

    QJsonObject operator()(const AcceptIdentity& body) const {
        return {{QStringLiteral("account"), jsonOf(body.account)}, {QStringLiteral("appeal"), jsonOf(body.appeal)}};
    }
};

void read(JsonFields& fields, QString& problem, TakeReading& body) {
    body.account = {fields.bigInteger(QStringLiteral("account"), 1)};
    body.meter = {fields.bigInteger(QStringLiteral("meter"), 1)};
    body.readOn = fields.date(QStringLiteral("read_on"));
    body.source = fields.coded<ReadingSource>(QStringLiteral("source"));
    const QVector<QJsonObject> values = fields.objects(QStringLiteral("values"));
    for (const QJsonObject& object : values) {
        JsonFields value(object, problem, QStringLiteral("values."));
        RegisterValue read;
        read.zone = value.coded<TariffZone>(QStringLiteral("zone"));
        read.value = value.integer(QStringLiteral("value"), 0, largestRegisterValue);
        read.rolledOver = value.flag(QStringLiteral("rolled_over"));
        value.refuseOthers();
        body.values << read;
    }
    const QStringList corrects = fields.texts(QStringLiteral("corrects"));
    for (const QString& text : corrects) {
        const QJsonObject object{{QStringLiteral("corrects"), text}};
        body.corrects << ReadingId{JsonFields(object, problem).uuid(QStringLiteral("corrects"))};
    }
    if (values.isEmpty() || (!corrects.isEmpty() && corrects.size() != values.size()))
        fields.fail(QStringLiteral("values"));
    body.confirmedBy = fields.text(QStringLiteral("confirmed_by"));
}

void read(JsonFields& fields, QString&, RegisterAppeal& body) {
    body.appeal = {fields.uuid(QStringLiteral("appeal"))};
    body.account = {fields.bigInteger(QStringLiteral("account"), 0)};
    body.channel = fields.coded<AppealChannel>(QStringLiteral("channel"));
    body.topic = fields.coded<AppealTopic>(QStringLiteral("topic"));
    body.subject = fields.text(QStringLiteral("subject"));
    body.text = fields.text(QStringLiteral("text"));
    body.deadline = fields.optionalDate(QStringLiteral("deadline"));
    body.assignee = fields.text(QStringLiteral("assignee"));
}

void read(JsonFields& fields, QString&, ReplyToAppeal& body) {
    body.appeal = {fields.uuid(QStringLiteral("appeal"))};
    body.text = fields.text(QStringLiteral("text"));
    body.close = fields.flag(QStringLiteral("close"));
}

void read(JsonFields& fields, QString&, ChangeAppealState& body) {
    body.appeal = {fields.uuid(QStringLiteral("appeal"))};
    body.from = fields.coded<AppealState>(QStringLiteral("from"));
    body.to = fields.coded<AppealState>(QStringLiteral("to"));
    body.assignee = fields.text(QStringLiteral("assignee"));
    body.reason = fields.text(QStringLiteral("reason"));
    body.deadline = fields.optionalDate(QStringLiteral("deadline"));
}

void read(JsonFields& fields, QString&, AddAppealNote& body) {
    body.appeal = {fields.uuid(QStringLiteral("appeal"))};
    body.text = fields.text(QStringLiteral("text"));
}

void read(JsonFields& fields, QString&, AcceptIdentity& body) {
    body.account = {fields.bigInteger(QStringLiteral("account"), 1)};
    body.appeal = {fields.optionalUuid(QStringLiteral("appeal"))};
}

/// An empty body of the kind, by its place in the variant.
template<std::size_t... Index>
std::optional<OperationBody> emptyBody(const QString& kind, std::index_sequence<Index...>) {
    std::optional<OperationBody> body;
    ((kind == kinds[Index] ? void(body.emplace(std::in_place_index<Index>)) : void()), ...);
    return body;
}

} // namespace

QString operationKind(const OperationBody& body) {
    return kinds.at(body.index());
}

QByteArray toJson(const OperationBody& body) {
    QJsonObject object = std::visit(Write{}, body);
    object.insert(QStringLiteral("v"), operationVersion);
    object.insert(QStringLiteral("kind"), operationKind(body));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<OperationBody> operationFromJson(const QByteArray& json) {
    const Result<QJsonObject> object = readJsonObject(json, ErrorCode::BadInput);
    if (!object)
        return object.error();
    QString problem;
    JsonFields fields(object.value(), problem);
    if (fields.integer(QStringLiteral("v"), 0, 1'000'000) != operationVersion)
        fields.fail(QStringLiteral("v"));
    std::optional<OperationBody> body =
        emptyBody(fields.text(QStringLiteral("kind")), std::make_index_sequence<kinds.size()>());
    if (!body)
        fields.fail(QStringLiteral("kind"));
    if (body && problem.isEmpty())
        std::visit([&](auto& fact) { read(fields, problem, fact); }, *body);
    fields.refuseOthers();
    if (problem.isEmpty() && !checkStorable(*body))
        problem = QStringLiteral("JSON has a text that cannot be stored");
    if (!problem.isEmpty())
        return Error{ErrorCode::BadInput, problem};
    return *body;
}

} // namespace line605
