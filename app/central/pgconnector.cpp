#include "central/pgconnector.h"

#include "central/pgerrors.h"

#include <QVarLengthArray>

#include <array>
#include <mutex>
#include <vector>

#include <clocale>
#include <cstdlib>
#include <libpq-fe.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace line605 {

namespace {

/// libpq's messages in English on this thread while this lives: certificate errors are known by their words alone.
class EnglishMessages {
public:
    EnglishMessages() : m_english(newlocale(LC_ALL_MASK, "C", nullptr)), m_before(uselocale(m_english)) {}
    ~EnglishMessages() {
        uselocale(m_before);
        if (m_english)
            freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    locale_t m_english;
    locale_t m_before;
};

/// There is no such file: what libpq would otherwise look for in the person's home is not used.
constexpr const char* noFile = "/dev/null/none";

/// Every keyword that has a variable, a service or a file to be taken from is set, so that none of these counts.
class Keywords {
public:
    Keywords(const PgTarget& target, const PgAddress& address) {
        const bool local = address.isLocalSocket();
        add("host", address.host.toUtf8());
        add("hostaddr", address.address.toUtf8());
        add("port", QByteArray::number(address.port));
        add("dbname", target.database.toUtf8());
        add("user", target.user.toUtf8());
        add("password", target.password.toUtf8());
        add("passfile", target.passwordFile.isEmpty() ? QByteArray(noFile) : target.passwordFile.toUtf8());
        add("sslmode", local ? "disable" : "verify-full");
        add("sslrootcert", local ? QByteArray(noFile) : target.authority.toUtf8());
        add("channel_binding", local ? "disable" : "require");
        add("gssencmode", "disable");
        add("krbsrvname", "postgres");
        add("gsslib", "gssapi");
        add("sslcert", noFile);
        add("sslkey", noFile);
        add("sslcrl", noFile);
        add("sslcrldir", noFile);
        add("sslcompression", "0");
        add("sslsni", "1");
        add("ssl_min_protocol_version", "TLSv1.2");
        add("ssl_max_protocol_version", "TLSv1.3");
        add("target_session_attrs", "read-write");
        add("client_encoding", "UTF8");
        add("application_name", "line605 " LINE605_VERSION);
        add("connect_timeout", "10"); // only the blocking calls know it, which are not used
        add("keepalives", "1");
        add("keepalives_idle", "5");
        add("keepalives_interval", "2");
        add("keepalives_count", "2");
        add("tcp_user_timeout", "8000");
        // The centre gives up what nobody waits for any more, and notices a desk that is gone as soon as the desk does.
        add("options", "-c client_connection_check_interval=2000 -c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 "
                       "-c tcp_keepalives_count=2 -c tcp_user_timeout=8000 -c idle_session_timeout=0 -c DateStyle=ISO "
                       "-c TimeZone=UTC");
    }

    [[nodiscard]] PgConn start() const {
        std::vector<const char*> names;
        std::vector<const char*> values;
        for (const auto& [name, value] : m_pairs) {
            names.push_back(name);
            values.push_back(value.constData());
        }
        names.push_back(nullptr);
        values.push_back(nullptr);
        return PgConn(PQconnectStartParams(names.data(), values.data(), 0));
    }

private:
    void add(const char* name, const QByteArray& value) { m_pairs.emplace_back(name, value); }

    std::vector<std::pair<const char*, QByteArray>> m_pairs;
};

void ignoreNotice(void*, const PGresult*) {}

} // namespace

void PgConnClose::operator()(pg_conn* connection) const {
    // Nothing that PQfinish() says to the other side may wait for it.
    if (connection && PQsocket(connection) >= 0 && PQstatus(connection) != CONNECTION_OK)
        shutdown(PQsocket(connection), SHUT_RDWR);
    PQfinish(connection);
}

void clearLibpqEnvironment() {
    static std::once_flag once;
    std::call_once(once, [] {
        QByteArrayList names;
        for (char** entry = environ; entry && *entry; ++entry) {
            const QByteArray text(*entry);
            if (text.startsWith("PG"))
                names.append(text.left(text.indexOf('=')));
        }
        for (const QByteArray& name : names)
            unsetenv(name.constData());
    });
}

struct PgConnector::Attempt {
    PgAddress address;
    PgConn connection;
    bool wantsRead{};
    bool ready{true}; ///< its socket is as it wanted
};

PgConnector::PgConnector(const PgTarget& target, const PgTimes& times, PgWaker& waker)
    : m_target(target), m_times(times),
      m_waker(waker), m_error{ErrorCode::Offline, QStringLiteral("no answer"), {}, 0} {}

PgConnector::~PgConnector() = default;

Result<PgConnector::Connected> PgConnector::connect() {
    m_deadline = QDeadlineTimer(m_times.connect);
    Result<QVector<PgAddress>> addresses = lookUpHosts(m_target, m_waker, m_deadline);
    if (!addresses)
        return addresses.error();
    m_waiting = std::move(addresses).value();
    const bool remote = !m_waiting.constFirst().isLocalSocket();
    if (remote && (m_target.authority.isEmpty() || access(m_target.authority.toUtf8().constData(), R_OK) != 0))
        return Error{ErrorCode::CertificateInvalid, QStringLiteral("no authority"), {}, 0};
    if (m_target.user.isEmpty() || m_target.database.isEmpty() || m_target.database.contains(u'='))
        return Error{ErrorCode::BadInput, QStringLiteral("user or database"), {}, 0};
    const EnglishMessages english;
    return race();
}

void PgConnector::startNext() {
    const PgAddress address = m_waiting.takeFirst();
    Attempt attempt{address, Keywords(m_target, address).start()};
    if (!attempt.connection)
        return failed({ErrorCode::Offline, QStringLiteral("no memory"), {}, 0});
    PQsetErrorVerbosity(attempt.connection.get(), PQERRORS_SQLSTATE);
    PQsetNoticeReceiver(attempt.connection.get(), ignoreNotice, nullptr);
    if (PQstatus(attempt.connection.get()) == CONNECTION_BAD)
        return failed(errorOfConnecting(PQerrorMessage(attempt.connection.get()), false));
    // As the documentation has it: as if it were ready to be written.
    attempt.ready = false;
    m_attempts.push_back(std::move(attempt));
}

void PgConnector::failed(const Error& error) {
    m_error = weightier(m_error, error);
}

/// Goes on with what is ready; true when the attempt is over, connected or not.
bool PgConnector::step(Attempt& attempt) {
    const PostgresPollingStatusType status = PQconnectPoll(attempt.connection.get());
    attempt.wantsRead = status == PGRES_POLLING_READING;
    attempt.ready = false;
    if (status == PGRES_POLLING_FAILED) {
        failed(errorOfConnecting(PQerrorMessage(attempt.connection.get()),
                                 PQconnectionNeedsPassword(attempt.connection.get()) != 0));
        attempt.connection.reset();
    }
    return status == PGRES_POLLING_FAILED || status == PGRES_POLLING_OK;
}

PgWaker::Outcome PgConnector::waitForAny(const QDeadlineTimer& until) {
    std::vector<pollfd> sockets;
    for (const Attempt& attempt : m_attempts)
        sockets.push_back({PQsocket(attempt.connection.get()), short(attempt.wantsRead ? POLLIN : POLLOUT), 0});
    const PgWaker::Outcome outcome = m_waker.wait(sockets, until);
    for (size_t i = 0; i < sockets.size(); ++i)
        m_attempts[i].ready = outcome == PgWaker::Outcome::Ready && sockets[i].revents != 0;
    return outcome;
}

Result<PgConnector::Connected> PgConnector::race() {
    QDeadlineTimer nextStart(0);
    for (;;) {
        if (!m_waiting.isEmpty() && (m_attempts.empty() || nextStart.hasExpired())) {
            startNext();
            nextStart.setRemainingTime(m_times.nextHost);
            continue;
        }
        if (m_attempts.empty())
            return m_error;
        const bool moreHosts = !m_waiting.isEmpty() && nextStart < m_deadline;
        const PgWaker::Outcome outcome = waitForAny(moreHosts ? nextStart : m_deadline);
        if (outcome == PgWaker::Outcome::Interrupted)
            return Error{ErrorCode::Cancelled};
        if (outcome == PgWaker::Outcome::TimedOut && !moreHosts)
            return m_error;
        for (size_t i = m_attempts.size(); i-- > 0;) {
            if (!m_attempts[i].ready || !step(m_attempts[i]))
                continue;
            if (m_attempts[i].connection)
                return Connected{std::move(m_attempts[i].connection), m_attempts[i].address.host};
            m_attempts.erase(m_attempts.begin() + qptrdiff(i));
        }
    }
}

} // namespace line605
