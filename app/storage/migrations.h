#pragma once

#include "storage/connection.h"
#include "storage/sqlfile.h"

namespace line605 {

/// "L605" in the header of every store.
inline constexpr int storeApplicationId = 0x4C363035;

/// The version of the schema of an open store; StoreForeign when it is not one of ours.
[[nodiscard]] Result<int> schemaVersion(Connection& connection);
/// Brings the schema from \a version to the newest of \a migrations: each in a transaction of its own, stopping at the
/// first that fails. StoreTooNew when the store is ahead of them.
[[nodiscard]] Status migrate(Connection& connection, int version, const QVector<MigrationFile>& migrations);

/// The schema as text, one object a line, for comparing a migrated store with a fresh one.
[[nodiscard]] Result<QStringList> schemaDump(Connection& connection);

} // namespace line605
