#pragma once

#include "central/pgtarget.h"
#include "domain/result.h"

#include <QDeadlineTimer>
#include <QVector>

namespace line605 {

class PgWaker;

/// One address to try.
struct PgAddress {
    QString host;    ///< the name that the certificate has to have, or the folder of a local socket
    QString address; ///< numeric; empty for a local socket
    int port{};

    [[nodiscard]] bool isLocalSocket() const { return host.startsWith(u'/'); }
};

/// The host and port of one entry of a profile. BadInput for anything but letters, digits, dots, dashes, an IPv6
/// address in brackets and a port: nothing that another program could take apart otherwise.
[[nodiscard]] Result<PgAddress> hostAndPort(const QString& entry, int defaultPort);

/// The addresses of all hosts of \a target in their order, looked up off this thread: the system's resolver may take
/// longer than anybody waits. Hosts that are not found are left out; Offline when none is.
[[nodiscard]] Result<QVector<PgAddress>> lookUpHosts(const PgTarget& target, PgWaker& waker,
                                                     const QDeadlineTimer& deadline);

} // namespace line605
