#pragma once

#include <QString>

namespace line605::test {

/// Makes an authority and a server's certificate for 127.0.0.1 in \a folder (ca.pem, server.crt, server.key); false
/// when openssl cannot.
[[nodiscard]] bool makeCertificates(const QString& folder);

} // namespace line605::test
