#pragma once

#include "ports/storesession.h"
#include "ports/synccontrol.h"

#include <memory>

namespace line605 {

/// Where working with a centre begins.
class SyncGate {
public:
    virtual ~SyncGate() = default;
    /// Asks the centre whether it lets the person in; what their store is made with. Offline, CentreRefused,
    /// CertificateInvalid, ClientTooOld. A dismissed person gets NotAllowed.
    virtual Answer<CentreHello> hello(const CentreProfile& profile, const QString& password) = 0;
    /// Syncs \a store, which outlives the control, with its centre until the control is destroyed. For a store without
    /// a centre the control says LinkState::Embedded and does nothing. \a password is held in memory alone.
    virtual std::unique_ptr<SyncControl> start(StoreSession& store, const QString& password) = 0;
};

} // namespace line605
