#include "services/centreprofile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace line605 {

namespace {

constexpr int usualPort = 5432;

Error bad(const char* what) {
    return {ErrorCode::BadInput, QString::fromLatin1(what), {}, 0};
}

QRegularExpression hostForm() {
    return QRegularExpression(
        QStringLiteral(R"(\A(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,252})|\[[0-9A-Fa-f:.]{2,45}\])(?::(\d{1,5}))?\z)"));
}

} // namespace

bool isCentreHost(const QString& host) {
    const QRegularExpressionMatch match = hostForm().match(host);
    if (!match.hasMatch())
        return false;
    const QString port = match.captured(1);
    return port.isEmpty() || (port.toInt() > 0 && port.toInt() <= 65535);
}

Result<QStringList> centreHostsFrom(const QString& typed, int port) {
    static const QRegularExpression apart(QStringLiteral("[,\\s]+"));
    QStringList hosts;
    for (const QString& host : typed.split(apart, Qt::SkipEmptyParts)) {
        if (!isCentreHost(host))
            return bad("host");
        const bool hasPort = !hostForm().match(host).captured(1).isEmpty();
        hosts.append(hasPort ? host : QStringLiteral("%1:%2").arg(host).arg(port));
    }
    if (hosts.isEmpty())
        return bad("no host");
    return hosts;
}

Result<CentreProfile> centreProfileFromJson(const QByteArray& json, const QString& folder) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return bad("not an object");
    const QJsonObject object = document.object();
    CentreProfile profile;
    profile.name = object.value(QStringLiteral("name")).toString().simplified();
    profile.database = object.value(QStringLiteral("database")).toString().trimmed();
    for (const QJsonValue& host : object.value(QStringLiteral("hosts")).toArray()) {
        const Result<QStringList> one = centreHostsFrom(host.toString(), usualPort);
        if (!one)
            return one.error();
        profile.hosts.append(one.value());
    }
    const QString authority = object.value(QStringLiteral("authority")).toString();
    if (profile.hosts.isEmpty() || profile.database.isEmpty() || authority.isEmpty())
        return bad("hosts, database and authority are needed");
    profile.authority = QDir::cleanPath(QDir(folder).absoluteFilePath(authority));
    if (profile.name.isEmpty())
        profile.name = profile.hosts.constFirst();
    return profile;
}

} // namespace line605
