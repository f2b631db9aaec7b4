#include "storage/centreprofile.h"

#include "storage/connection.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace line605 {

Result<CentreProfile> readCentre(Connection& connection) {
    const Result<std::optional<QString>> text = selectOne(
        connection, "meta_get", [](const SqlStatement& row) { return row.text(0); }, QStringLiteral("centre"));
    if (!text)
        return text.error();
    CentreProfile centre;
    if (!text.value())
        return centre;
    const QJsonObject object = QJsonDocument::fromJson(text.value()->toUtf8()).object();
    centre.name = object.value(QStringLiteral("name")).toString();
    for (const QJsonValue& host : object.value(QStringLiteral("hosts")).toArray())
        centre.hosts.append(host.toString());
    centre.database = object.value(QStringLiteral("database")).toString();
    centre.authority = object.value(QStringLiteral("authority")).toString();
    centre.login = object.value(QStringLiteral("login")).toString();
    return centre;
}

Status writeCentre(Connection& connection, const CentreProfile& centre) {
    const QJsonObject object{{QStringLiteral("name"), centre.name},
                             {QStringLiteral("hosts"), QJsonArray::fromStringList(centre.hosts)},
                             {QStringLiteral("database"), centre.database},
                             {QStringLiteral("authority"), centre.authority},
                             {QStringLiteral("login"), centre.login}};
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    const Result<int> put = execute(connection, "meta_put", QStringLiteral("centre"), text);
    return put ? Status(Done{}) : Status(put.error());
}

} // namespace line605
