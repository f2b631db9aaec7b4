#include "chaos/nemesis.h"

#include <QRandomGenerator>

#include <algorithm>

namespace line605::chaos {

namespace {

struct Kind {
    Fault fault;
    const char* name;
    int weight;
};

constexpr Kind kinds[] = {
    {Fault::HoleUp, "black hole towards the centre", 3},
    {Fault::HoleDown, "black hole towards the desk", 3},
    {Fault::Hole, "black hole", 3},
    {Fault::Stall, "stalled link", 3},
    {Fault::Throttle, "slow link", 2},
    {Fault::Reset, "reset connections", 4},
    {Fault::KillDesk, "kill -9 of a desk", 6},
    {Fault::FreezeDesk, "SIGSTOP of a desk", 3},
    {Fault::MoveClock, "a desk's clock moves a day", 2},
    {Fault::RestartServer, "immediate restart of PostgreSQL", 2},
    {Fault::TerminateBackends, "terminated backends", 4},
    {Fault::FreezeBackend, "SIGSTOP of a backend", 2},
    {Fault::LoseScope, "scope revoked", 4},
    {Fault::DropRole, "role dropped", 2},
    {Fault::ChangePassword, "password changed", 2},
    {Fault::TooManyConnections, "too many connections", 2},
    {Fault::NewerCentre, "a centre newer than the program", 2},
    {Fault::NotifyStorm, "storm of notifications", 2},
    {Fault::LongWriter, "long writer", 2},
    {Fault::PruneTombstones, "tombstones pruned", 2},
    {Fault::MoveHouse, "house moved to another district", 4},
    {Fault::FailOver, "failover that loses commits", 1},
    {Fault::Restore, "restore from backup", 1},
};

const Kind& drawKind(QRandomGenerator& random) {
    int sum = 0;
    for (const Kind& kind : kinds)
        sum += kind.weight;
    int at = int(random.bounded(sum));
    for (const Kind& kind : kinds) {
        at -= kind.weight;
        if (at < 0)
            return kind;
    }
    return kinds[0];
}

bool isCatastrophe(Fault fault) {
    return fault == Fault::FailOver || fault == Fault::Restore;
}

} // namespace

QString faultName(Fault fault) {
    const auto found =
        std::find_if(std::begin(kinds), std::end(kinds), [fault](const Kind& kind) { return kind.fault == fault; });
    return QString::fromLatin1(found->name);
}

QVector<Fault> allFaults() {
    QVector<Fault> all;
    for (const Kind& kind : kinds)
        all.append(kind.fault);
    return all;
}

QVector<Strike> schedule(quint32 seed, int desks, int milliseconds) {
    QRandomGenerator random(seed);
    QVector<Strike> strikes;
    bool catastrophe = false;
    constexpr int shortest = 200;
    const int longest = std::max(shortest + 1, milliseconds / 3);
    const int count = std::max(3, milliseconds * (4 + desks) / 2500);
    for (int i = 0; i < count; ++i) {
        Strike strike;
        strike.atMs = int(random.bounded(milliseconds));
        strike.forMs = int(random.bounded(shortest, longest));
        strike.fault = drawKind(random).fault;
        strike.desk = int(random.bounded(desks));
        strike.value = random.generate();
        if (isCatastrophe(strike.fault) && std::exchange(catastrophe, true))
            continue;
        strikes.append(strike);
    }
    std::sort(strikes.begin(), strikes.end(),
              [](const Strike& one, const Strike& other) { return one.atMs < other.atMs; });
    return strikes;
}

} // namespace line605::chaos
