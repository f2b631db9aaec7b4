#pragma once

#include <QString>
#include <QVector>

namespace line605::chaos {

/// What goes wrong; each is one of SYNC's faults.
enum class Fault {
    HoleUp,
    HoleDown,
    Hole,
    Stall,
    Throttle,
    Reset,
    KillDesk,
    FreezeDesk,
    MoveClock,
    RestartServer,
    TerminateBackends,
    FreezeBackend,
    LoseScope,
    DropRole,
    ChangePassword, ///< and back: a connection in mid-session, and a new one that is refused
    TooManyConnections,
    NewerCentre,
    NotifyStorm,
    LongWriter,
    PruneTombstones,
    MoveHouse,
    FailOver,
    Restore
};

[[nodiscard]] QString faultName(Fault fault);
[[nodiscard]] QVector<Fault> allFaults();

/// One thing that the nemesis does, and for how long.
struct Strike {
    int atMs{};
    int forMs{};
    Fault fault{};
    int desk{};
    quint32 value{}; ///< drawn for whatever else is to be chosen
};

/// The strikes of a run: drawn from \a seed alone, so that a failing run can be run again. At most one failover or
/// restore a run.
[[nodiscard]] QVector<Strike> schedule(quint32 seed, int desks, int milliseconds);

} // namespace line605::chaos
