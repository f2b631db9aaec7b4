#pragma once

#include "central/pgtarget.h"
#include "domain/result.h"

namespace line605 {

/// What an administrator writes: "host=… port=… dbname=… user=… sslrootcert=…" or a postgresql:// address. Several
/// hosts are apart by commas. BadInput for any other keyword, and for a password: its detail names the keyword.
[[nodiscard]] Result<PgTarget> targetFromDsn(const QString& dsn);

} // namespace line605
