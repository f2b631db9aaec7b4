#pragma once

#include "domain/centre.h"
#include "domain/outbox.h"

/// How a desk stands with the centre.
namespace line605 {

/// Where a desk stands with the centre, for the status bar and the page «Синхронизация».
enum class LinkState {
    Embedded,   ///< no centre: the store is all there is
    Connecting, ///< trying for the first time, or again
    Online,
    Offline,   ///< since a moment; what is made waits
    Refused,   ///< the centre does not let this person in (password, role): needs the person
    ReadOnly,  ///< the client is too old to write
    Dismissed, ///< the desk's data has been wiped
    Expired    ///< the lease without a contact is over: nothing is shown until there is one
};

struct BootstrapProgress {
    bool running{};
    qint64 rows{};
    qint64 total{};
    int secondsLeft{-1}; ///< −1: not known yet
    bool indexing{};

    bool operator==(const BootstrapProgress&) const = default;
};

struct SyncStatus {
    LinkState link{LinkState::Embedded};
    QDateTime since;    ///< of the link's state
    QDateTime lastSync; ///< of the last snapshot that was applied whole; null = never
    OutboxCounts outbox;
    BootstrapProgress bootstrap;
    Error trouble;  ///< why it is not online; ErrorCode::Offline when simply not reachable
    QString centre; ///< the host it is connected to, or tries
    QVector<CentreScope> scopes;
};

} // namespace line605
