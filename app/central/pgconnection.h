#pragma once

#include "central/pgconnector.h"
#include "central/pgresult.h"
#include "central/pgwaker.h"

#include <QSet>

#include <functional>

namespace line605 {

class PgWatch;

/// How an answer is expected.
enum class PgPace {
    Exact,  ///< the whole of it within the deadline of a call
    Bulk,   ///< it may be long: its next bytes within the deadline, and not slower than PgTimes::leastRate
    Patient ///< like Bulk, after a long time of working it out
};

/// A connection to PostgreSQL: one call at a time on one thread, each with an exact deadline. When the other side does
/// not answer in time, or the connection breaks, it is closed and the answer is Offline. Statements come from
/// resources/sql/central/queries by name and are prepared once a connection.
class PgConnection {
public:
    explicit PgConnection(const PgTimes& times = {});
    ~PgConnection();
    Q_DISABLE_COPY_MOVE(PgConnection)

    /// Connects anew; ends an interruption.
    [[nodiscard]] Status open(const PgTarget& target);
    void close();
    [[nodiscard]] bool isOpen() const { return m_pg != nullptr; }
    [[nodiscard]] QString host() const { return m_host; }

    /// Whether the server understands a statement.
    [[nodiscard]] Status prepares(const QString& query);
    /// The answer of a prepared statement.
    [[nodiscard]] Result<PgResult> call(const QString& query, const PgValues& values = {}, PgPace pace = PgPace::Exact);
    /// The rows of a long answer one by one, as they come.
    [[nodiscard]] Status eachRow(const QString& query, const std::function<void(const PgResult&)>& row);
    /// Statements as they are, without parameters: migrations.
    [[nodiscard]] Status run(const QByteArray& script, const QString& what);

    /// COPY … FROM STDIN of a statement; then putCopy() of any pieces and endCopy().
    [[nodiscard]] Status beginCopy(const QString& query);
    [[nodiscard]] Status putCopy(const QByteArray& piece);
    [[nodiscard]] Status endCopy();
    /// COPY … TO STDOUT, a line at a time; \a line ends it with an error.
    [[nodiscard]] Status copyOut(const QString& query, const std::function<Status(const QByteArray&)>& line);

    /// Waits for a notification: true = there was one, false = woken or nothing within the time.
    [[nodiscard]] Result<bool> waitForNotification(int milliseconds);

    /// What PostgreSQL keeps of a password; made here, so that the password itself goes nowhere.
    [[nodiscard]] Result<QByteArray> passwordVerifier(const QString& login, const QString& password);
    /// A text as an SQL literal, for the few statements that take no parameters.
    [[nodiscard]] QByteArray literal(const QByteArray& text) const;

    void wake() { m_waker.wake(); }
    void interrupt() { m_waker.interrupt(); }
    void resume() { m_waker.resume(); }

private:
    [[nodiscard]] Status ready() const;
    [[nodiscard]] Status prepare(const QString& query, PgWatch& watch);
    [[nodiscard]] Status waitUntilReadable(PgWatch& watch);
    [[nodiscard]] Status sendAll(PgWatch& watch);
    [[nodiscard]] Result<pg_result*> next(PgWatch& watch);
    [[nodiscard]] Result<PgResult> collect(const QString& what, PgWatch& watch);
    [[nodiscard]] Result<PgResult> taken(pg_result* result, const QString& what);
    Error lost(const QString& what);

    PgTimes m_times;
    PgWaker m_waker;
    PgConn m_pg;
    QString m_host;
    QSet<QString> m_prepared;
};

} // namespace line605
