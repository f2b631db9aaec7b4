#include "central/pgdsn.h"

#include "central/hostlookup.h"

#include <memory>

#include <libpq-fe.h>

namespace line605 {

namespace {

Error wrong(const QString& what) {
    return {ErrorCode::BadInput, what, {}, 0};
}

struct Pieces {
    QStringList hosts;
    QStringList ports;
};

Status take(const QString& keyword, const QString& value, PgTarget& target, Pieces& pieces) {
    if (keyword == QStringLiteral("host"))
        pieces.hosts = value.split(u',');
    else if (keyword == QStringLiteral("port"))
        pieces.ports = value.split(u',');
    else if (keyword == QStringLiteral("dbname"))
        target.database = value;
    else if (keyword == QStringLiteral("user"))
        target.user = value;
    else if (keyword == QStringLiteral("sslrootcert"))
        target.authority = value;
    else if (keyword == QStringLiteral("passfile"))
        target.passwordFile = value;
    else if (keyword != QStringLiteral("sslmode") || value != QStringLiteral("verify-full"))
        return wrong(keyword);
    return Done{};
}

/// "host:port" as PgTarget has it; an IPv6 address in brackets.
Result<QStringList> joined(const Pieces& pieces) {
    QStringList hosts;
    for (qsizetype i = 0; i < pieces.hosts.size(); ++i) {
        const QString port = pieces.ports.size() == 1 ? pieces.ports.constFirst() : pieces.ports.value(i);
        const QString& host = pieces.hosts.at(i);
        const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
        hosts.append(port.isEmpty() ? shown : shown + u':' + port);
        if (!hostAndPort(hosts.constLast(), 5432))
            return wrong(QStringLiteral("host"));
    }
    return hosts;
}

} // namespace

Result<PgTarget> targetFromDsn(const QString& dsn) {
    char* message = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(dsn.toUtf8().constData(), &message), &PQconninfoFree);
    PQfreemem(message); // it may repeat the text
    if (!options)
        return wrong(QStringLiteral("dsn"));
    PgTarget target;
    Pieces pieces;
    for (const PQconninfoOption* option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        Status done = take(QString::fromLatin1(option->keyword), QString::fromUtf8(option->val), target, pieces);
        if (!done)
            return done.error();
    }
    const Result<QStringList> hosts = joined(pieces);
    if (!hosts)
        return hosts.error();
    target.hosts = hosts.value();
    if (target.hosts.isEmpty())
        return wrong(QStringLiteral("host"));
    if (target.database.isEmpty())
        return wrong(QStringLiteral("dbname"));
    if (target.user.isEmpty())
        return wrong(QStringLiteral("user"));
    return target;
}

} // namespace line605
