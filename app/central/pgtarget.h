#pragma once

#include <QString>
#include <QStringList>

namespace line605 {

/// Where a PostgreSQL is and as whom to speak to it.
struct PgTarget {
    QStringList hosts; ///< "host", "host:port" or "[::1]:port"; a folder ("/run/postgresql") means its local socket
    int port{5432};    ///< where a host names none
    QString database;
    QString user;
    QString password;     ///< empty: from passwordFile, else none
    QString passwordFile; ///< of libpq's form
    QString authority;    ///< path of the CA certificate; TLS is always verify-full
};

/// How long things may take, in milliseconds.
struct PgTimes {
    int connect{5'000};   ///< until the first host that is the primary answers
    int nextHost{1'000};  ///< until another host is tried beside the ones that have not answered
    int call{10'000};     ///< a whole answer, or of a bulk one its next bytes
    int patient{40'000};  ///< before the first bytes of an answer that takes the centre long to work out; an attempt
                          ///< every 65 s has to be possible
    int leastRate{1'024}; ///< bytes a second of a bulk answer, once it has lasted as long as a call
};

} // namespace line605
