#pragma once

#include "ports/replicastore.h"
#include "storage/connection.h"

namespace line605 {

/// Where the replica stands, in the table meta.
[[nodiscard]] Result<ReplicaState> readReplicaState(Connection& connection);

/// Single values of it; inside the caller's transaction.
[[nodiscard]] Status putMeta(Connection& connection, const char* key, const QString& value);
[[nodiscard]] Result<QString> getMeta(Connection& connection, const char* key);

[[nodiscard]] Status putPhase(Connection& connection, ReplicaState::Phase phase);
[[nodiscard]] Status putCursor(Connection& connection, const QString& cursor);
[[nodiscard]] Status putScopes(Connection& connection, const QVector<int>& scopes);
/// Where filling goes on.
[[nodiscard]] Status putPosition(Connection& connection, const QString& table, qint64 afterKey, const QString& afterPk,
                                 qint64 rows);
/// \a key: metaLastSync or metaLastContact.
[[nodiscard]] Status putInstant(Connection& connection, const char* key, const QDateTime& at);

inline constexpr const char* metaEpoch = "replica.epoch";
inline constexpr const char* metaTotalRows = "replica.total_rows";
inline constexpr const char* metaLastSync = "replica.last_sync";
inline constexpr const char* metaLastContact = "replica.last_contact";
inline constexpr const char* metaLease = "replica.lease_hours";
inline constexpr const char* metaBorrowed = "replica.borrowed"; ///< a hash of what came last
inline constexpr const char* metaIndexes = "replica.indexes";   ///< those that filling makes at its end, JSON

/// JSON arrays of numbers.
[[nodiscard]] QString jsonOf(const QVector<int>& scopes);
[[nodiscard]] QByteArray jsonOf(const QVector<qint64>& keys);

} // namespace line605
