#pragma once

#include "ports/centralgateway.h"

namespace line605 {

class Connection;

/// Where a store's centre is, in its table meta; empty for an embedded store.
[[nodiscard]] Result<CentreProfile> readCentre(Connection& connection);
/// In a transaction of its own.
[[nodiscard]] Status writeCentre(Connection& connection, const CentreProfile& centre);

} // namespace line605
