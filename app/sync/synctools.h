#pragma once

#include "ports/centralgateway.h"
#include "ports/clock.h"
#include "ports/outboxstore.h"
#include "ports/replicastore.h"

#include <functional>

namespace line605 {

/// Evenly spread over [0, 1): what jitter is drawn from.
using RandomSource = std::function<double()>;

/// What every role of the engine works with; all of it outlives the engine and is used from its thread alone.
struct SyncTools {
    CentralGateway& gateway;
    ReplicaStore& replica;
    OutboxStore& outbox;
    const Clock& clock;
    RandomSource random;
    std::function<bool()> ending = [] { return false; }; ///< long work stops between two calls when true
};

} // namespace line605
