#include "central/pgconnection.h"

#include "central/centralsql.h"
#include "central/pgerrors.h"
#include "central/pgwatch.h"

#include <QLoggingCategory>

#include <libpq-fe.h>

namespace line605 {

namespace {

Q_LOGGING_CATEGORY(logCentral, "line605.central")

Error cancelled() {
    return {ErrorCode::Cancelled};
}

QByteArray stateOf(const PGresult* result) {
    return {PQresultErrorField(result, PG_DIAG_SQLSTATE)};
}

bool isFailure(const PGresult* result) {
    const ExecStatusType status = PQresultStatus(result);
    return status == PGRES_FATAL_ERROR || status == PGRES_BAD_RESPONSE;
}

} // namespace

PgConnection::PgConnection(const PgTimes& times) : m_times(times) {
    clearLibpqEnvironment();
}

PgConnection::~PgConnection() = default;

Status PgConnection::open(const PgTarget& target) {
    close();
    m_waker.resume();
    Result<PgConnector::Connected> connected = PgConnector(target, m_times, m_waker).connect();
    if (!connected) {
        qCInfo(logCentral, "not connected: %d %s", int(connected.error().code),
               qUtf8Printable(connected.error().detail));
        return connected.error();
    }
    m_host = connected.value().host;
    m_pg = std::move(connected.value().connection);
    PQsetnonblocking(m_pg.get(), 1);
    return Done{};
}

void PgConnection::close() {
    m_pg.reset();
    m_host.clear();
    m_prepared.clear();
}

Status PgConnection::ready() const {
    if (m_waker.isInterrupted())
        return cancelled();
    if (!m_pg)
        return Error{ErrorCode::Offline, QStringLiteral("not connected"), {}, 0};
    return Done{};
}

/// Closes a connection that is of no use any more.
Error PgConnection::lost(const QString& what) {
    qCInfo(logCentral, "lost in %s", qUtf8Printable(what));
    if (m_pg)
        shutDownSocket(PQsocket(m_pg.get()));
    close();
    return errorOfState({}, what);
}

Status PgConnection::waitUntilReadable(PgWatch& watch) {
    for (;;) {
        const int unsent = PQflush(m_pg.get());
        if (unsent < 0)
            return Done{}; // libpq has the reason as a result
        switch (watch.wait(PQsocket(m_pg.get()), unsent > 0)) {
        case PgWatch::Outcome::Readable:
            return Done{};
        case PgWatch::Outcome::Writable:
            continue;
        case PgWatch::Outcome::TimedOut:
            return lost(QStringLiteral("no answer in time"));
        case PgWatch::Outcome::Interrupted:
            close();
            return cancelled();
        }
    }
}

/// The next result of what was sent; null at its end.
Result<pg_result*> PgConnection::next(PgWatch& watch) {
    while (PQisBusy(m_pg.get()) != 0) {
        if (Status done = waitUntilReadable(watch); !done)
            return done.error();
        if (PQconsumeInput(m_pg.get()) == 0)
            break; // PQgetResult() tells why, without waiting
    }
    return PQgetResult(m_pg.get());
}

/// What one result says; a broken connection is closed.
Result<PgResult> PgConnection::taken(pg_result* result, const QString& what) {
    PgResult answer(result);
    if (!isFailure(result))
        return answer;
    const QByteArray state = stateOf(result);
    const Error error = errorOfState(state, what);
    qCInfo(logCentral, "%s", qUtf8Printable(error.detail));
    if (PQstatus(m_pg.get()) == CONNECTION_BAD || endsConnection(state))
        (void)lost(what);
    return error;
}

/// Everything that is sent as an answer; the last of several results, or the first error.
Result<PgResult> PgConnection::collect(const QString& what, PgWatch& watch) {
    Result<PgResult> answer{PgResult()};
    while (m_pg) {
        const Result<pg_result*> result = next(watch);
        if (!result)
            return result.error();
        if (!result.value())
            break;
        Result<PgResult> part = taken(result.value(), what);
        if (answer)
            answer = std::move(part);
        if (m_pg && PQstatus(m_pg.get()) == CONNECTION_BAD)
            return lost(what);
    }
    return answer;
}

Status PgConnection::prepare(const QString& query, PgWatch& watch) {
    if (m_prepared.contains(query))
        return Done{};
    const Result<QByteArray> text = centralQuery(query);
    if (!text)
        return text.error();
    const QByteArray name = query.toLatin1();
    if (PQsendPrepare(m_pg.get(), name.constData(), text.value().constData(), 0, nullptr) == 0)
        return lost(query);
    const Result<PgResult> done = collect(query, watch);
    if (!done)
        return done.error();
    m_prepared.insert(query);
    return Done{};
}

Status PgConnection::prepares(const QString& query) {
    if (Status open = ready(); !open)
        return open;
    PgWatch watch(m_times, PgPace::Exact, m_waker);
    return prepare(query, watch);
}

namespace {

/// Parameters as libpq takes them.
struct Parameters {
    explicit Parameters(const PgValues& given) {
        for (const PgValue& value : given)
            values.push_back(value ? value->constData() : nullptr);
    }
    std::vector<const char*> values;
};

bool sendPrepared(PGconn* connection, const QString& query, const PgValues& values) {
    const Parameters parameters(values);
    return PQsendQueryPrepared(connection, query.toLatin1().constData(), int(values.size()), parameters.values.data(),
                               nullptr, nullptr, 0) != 0;
}

} // namespace

Result<PgResult> PgConnection::call(const QString& query, const PgValues& values, PgPace pace) {
    if (Status open = ready(); !open)
        return open.error();
    PgWatch watch(m_times, pace, m_waker);
    if (Status done = prepare(query, watch); !done)
        return done.error();
    if (!sendPrepared(m_pg.get(), query, values))
        return lost(query);
    return collect(query, watch);
}

Status PgConnection::run(const QByteArray& script, const QString& what) {
    if (Status open = ready(); !open)
        return open;
    PgWatch watch(m_times, PgPace::Patient, m_waker);
    if (PQsendQuery(m_pg.get(), script.constData()) == 0)
        return lost(what);
    const Result<PgResult> done = collect(what, watch);
    return done ? Status(Done{}) : Status(done.error());
}

Result<bool> PgConnection::waitForNotification(int milliseconds) {
    if (Status open = ready(); !open)
        return open.error();
    const QDeadlineTimer deadline(milliseconds);
    for (;;) {
        if (takeNotifications(m_pg.get()))
            return true;
        switch (waitForSocket(m_waker, PQsocket(m_pg.get()), deadline)) {
        case PgWaker::Outcome::Ready:
            if (PQconsumeInput(m_pg.get()) == 0)
                return lost(QStringLiteral("listening"));
            break;
        case PgWaker::Outcome::Interrupted:
            close();
            return cancelled();
        case PgWaker::Outcome::TimedOut:
        case PgWaker::Outcome::Woken:
            return false;
        }
    }
}

Result<QByteArray> PgConnection::passwordVerifier(const QString& login, const QString& password) {
    if (Status open = ready(); !open)
        return open.error();
    char* made =
        PQencryptPasswordConn(m_pg.get(), password.toUtf8().constData(), login.toUtf8().constData(), "scram-sha-256");
    if (!made)
        return Error{ErrorCode::BadInput, QStringLiteral("password"), {}, 0};
    QByteArray verifier(made);
    PQfreemem(made);
    return verifier;
}

QByteArray PgConnection::literal(const QByteArray& text) const {
    if (!m_pg)
        return {};
    char* made = PQescapeLiteral(m_pg.get(), text.constData(), size_t(text.size()));
    QByteArray quoted(made);
    PQfreemem(made);
    return quoted;
}

} // namespace line605
