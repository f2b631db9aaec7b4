#include "support/rawpostgres.h"

#include <QRegularExpression>

#include <vector>

#include <libpq-fe.h>

namespace line605::test {

namespace {

RawPostgres::Answer taken(PGresult* result) {
    RawPostgres::Answer answer{PQresultErrorField(result, PG_DIAG_SQLSTATE), {}};
    for (int row = 0; row < PQntuples(result); ++row) {
        QVector<std::optional<QByteArray>> values;
        for (int column = 0; column < PQnfields(result); ++column)
            values.append(PQgetisnull(result, row, column) ? std::optional<QByteArray>()
                                                           : QByteArray(PQgetvalue(result, row, column)));
        answer.rows.append(values);
    }
    if (PQresultStatus(result) == PGRES_FATAL_ERROR && answer.state.isEmpty())
        answer.state = "lost";
    PQclear(result);
    return answer;
}

/// The state that stands at the end of an error's text.
QByteArray stateIn(const QByteArray& message) {
    static const QRegularExpression form(QStringLiteral("([0-9A-Z]{5})\\s*$"));
    return form.match(QString::fromUtf8(message)).captured(1).toLatin1();
}

} // namespace

RawPostgres::RawPostgres(const PgTarget& target) {
    const QString host = target.hosts.constFirst();
    const bool local = host.startsWith(u'/');
    const QByteArrayList values{local ? host.toUtf8() : host.section(u':', 0, 0).toUtf8(),
                                local ? QByteArray::number(target.port) : host.section(u':', 1).toUtf8(),
                                target.database.toUtf8(),
                                target.user.toUtf8(),
                                target.password.toUtf8(),
                                local ? "disable" : "verify-full",
                                target.authority.toUtf8()};
    const char* names[] = {"host", "port", "dbname", "user", "password", "sslmode", "sslrootcert", nullptr};
    std::vector<const char*> pointers;
    for (const QByteArray& value : values)
        pointers.push_back(value.constData());
    pointers.push_back(nullptr);
    m_connection = PQconnectStartParams(names, pointers.data(), 0);
    PQsetErrorVerbosity(m_connection, PQERRORS_SQLSTATE);
    for (auto status = PGRES_POLLING_WRITING; status != PGRES_POLLING_OK && status != PGRES_POLLING_FAILED;)
        status = PQconnectPoll(m_connection);
    PQsetNoticeProcessor(
        m_connection, [](void*, const char*) {}, nullptr);
    if (!isOpen())
        m_connectState = stateIn(PQerrorMessage(m_connection));
}

RawPostgres::~RawPostgres() {
    PQfinish(m_connection);
}

bool RawPostgres::isOpen() const {
    return PQstatus(m_connection) == CONNECTION_OK;
}

RawPostgres::Answer RawPostgres::run(const QByteArray& statement) const {
    return taken(PQexec(m_connection, statement.constData()));
}

RawPostgres::Answer RawPostgres::run(const QByteArray& statement,
                                     const QVector<std::optional<QByteArray>>& values) const {
    std::vector<const char*> pointers;
    for (const std::optional<QByteArray>& value : values)
        pointers.push_back(value ? value->constData() : nullptr);
    return taken(PQexecParams(m_connection, statement.constData(), int(values.size()), nullptr, pointers.data(),
                              nullptr, nullptr, 0));
}

} // namespace line605::test
