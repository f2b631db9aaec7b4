#pragma once

#include "ports/clock.h"
#include "ports/syncgate.h"
#include "sync/synctools.h"

namespace line605 {

/// Makes a connection that is not connected yet.
using GatewayFactory = std::function<std::unique_ptr<CentralGateway>()>;

/// Where working with a centre begins, in a program that can reach one.
class CentreSyncGate : public SyncGate {
public:
    /// Stores without a centre are left to \a embedded; it and \a clock outlive the gate and what it starts.
    CentreSyncGate(GatewayFactory makeGateway, const Clock& clock, SyncGate& embedded);

    Answer<CentreHello> hello(const CentreProfile& profile, const QString& password) override;
    std::unique_ptr<SyncControl> start(StoreSession& store, const QString& password) override;

    /// Jitter from the system's random generator, for any thread.
    [[nodiscard]] static RandomSource systemRandom();

private:
    GatewayFactory m_makeGateway;
    const Clock& m_clock;
    SyncGate& m_embedded;
};

} // namespace line605
