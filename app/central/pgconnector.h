#pragma once

#include "central/hostlookup.h"
#include "central/pgwaker.h"

#include <memory>
#include <vector>

struct pg_conn;

namespace line605 {

struct PgConnClose {
    void operator()(pg_conn* connection) const;
};
using PgConn = std::unique_ptr<pg_conn, PgConnClose>;

/// Forgets every environment variable that libpq would listen to, once a program: only the profile says where the
/// centre is and how to speak to it. Files in the person's home are shut out by the connection's own keywords.
void clearLibpqEnvironment();

/// Connects to the first host that is the primary. Hosts are tried in their order, the next beside the ones that do not
/// answer at once, all within one deadline.
class PgConnector {
public:
    struct Connected {
        PgConn connection;
        QString host;
    };

    PgConnector(const PgTarget& target, const PgTimes& times, PgWaker& waker);
    ~PgConnector();
    Q_DISABLE_COPY_MOVE(PgConnector)

    [[nodiscard]] Result<Connected> connect();

private:
    struct Attempt;

    void startNext();
    [[nodiscard]] bool step(Attempt& attempt);
    void failed(const Error& error);
    [[nodiscard]] PgWaker::Outcome waitForAny(const QDeadlineTimer& until);
    [[nodiscard]] Result<Connected> race();

    const PgTarget& m_target;
    const PgTimes& m_times;
    PgWaker& m_waker;
    QDeadlineTimer m_deadline;
    QVector<PgAddress> m_waiting;
    std::vector<Attempt> m_attempts;
    Error m_error;
};

} // namespace line605
