#include "storage/errorjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace line605 {

namespace {

QJsonObject objectOf(const Finding& finding) {
    return {{QStringLiteral("rule"), int(finding.rule)},
            {QStringLiteral("severity"), int(finding.severity)},
            {QStringLiteral("case"), int(finding.what)},
            {QStringLiteral("zone"), finding.zone ? int(*finding.zone) : -1},
            {QStringLiteral("amount"), QString::number(finding.amount)},
            {QStringLiteral("limit"), QString::number(finding.limit)},
            {QStringLiteral("date"), finding.date.toString(Qt::ISODate)},
            {QStringLiteral("at"), finding.at.isNull() ? QString() : QString::number(finding.at.toMSecsSinceEpoch())},
            {QStringLiteral("since"), finding.since.toString(Qt::ISODate)}};
}

template<class Enum>
Enum bounded(const QJsonValue& value, Enum last) {
    return Enum(std::clamp(value.toInt(), 0, int(last)));
}

Finding findingOf(const QJsonObject& object) {
    Finding finding;
    finding.rule = bounded(object.value(QStringLiteral("rule")), Rule::Text);
    finding.severity = bounded(object.value(QStringLiteral("severity")), Severity::Refusal);
    finding.what = bounded(object.value(QStringLiteral("case")), FindingCase::TextNotStorable);
    if (const int zone = object.value(QStringLiteral("zone")).toInt(-1); zone >= 0)
        finding.zone = bounded(zone, TariffZone::T3);
    finding.amount = object.value(QStringLiteral("amount")).toString().toLongLong();
    finding.limit = object.value(QStringLiteral("limit")).toString().toLongLong();
    finding.date = QDate::fromString(object.value(QStringLiteral("date")).toString(), Qt::ISODate);
    if (const QString at = object.value(QStringLiteral("at")).toString(); !at.isEmpty())
        finding.at = QDateTime::fromMSecsSinceEpoch(at.toLongLong(), Qt::UTC);
    finding.since = QDate::fromString(object.value(QStringLiteral("since")).toString(), Qt::ISODate);
    return finding;
}

} // namespace

QString errorToJson(const Error& error) {
    QJsonArray findings;
    for (const Finding& finding : error.findings)
        findings.append(objectOf(finding));
    const QJsonObject object{{QStringLiteral("code"), int(error.code)},
                             {QStringLiteral("detail"), error.detail},
                             {QStringLiteral("findings"), findings}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Error errorFromJson(const QString& json) {
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Error error;
    error.code = bounded(object.value(QStringLiteral("code")), ErrorCode::Cancelled);
    error.detail = object.value(QStringLiteral("detail")).toString();
    for (const QJsonValue& finding : object.value(QStringLiteral("findings")).toArray())
        error.findings.append(findingOf(finding.toObject()));
    return error;
}

} // namespace line605
