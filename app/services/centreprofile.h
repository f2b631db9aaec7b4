#pragma once

#include "ports/centralgateway.h"

namespace line605 {

/// A profile as an administrator ships it:
/// {"name": "…", "hosts": ["host:port", …], "database": "…", "authority": "ca.pem"}. A relative path of the authority
/// is one beside the file, which lies in \a folder. BadInput for anything else, and for hosts that are none.
[[nodiscard]] Result<CentreProfile> centreProfileFromJson(const QByteArray& json, const QString& folder);

/// Whether \a host is "name", "name:port", "1.2.3.4:port" or "[::1]:port": what a connection string can hold.
[[nodiscard]] bool isCentreHost(const QString& host);

/// Each "host" of \a typed, apart by commas or spaces, with \a port where it says none. BadInput when one is none.
[[nodiscard]] Result<QStringList> centreHostsFrom(const QString& typed, int port);

} // namespace line605
