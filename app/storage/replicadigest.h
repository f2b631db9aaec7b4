#pragma once

#include "domain/centre.h"
#include "domain/result.h"

namespace line605 {

class Connection;

/// Counts and hash sums of the rows of \a scopes as they stand in this connection's transaction, effects included; one
/// pass over each table. Tables without rows are left out, as the centre does.
[[nodiscard]] Result<QVector<TableDigest>> digestsOf(Connection& connection, const QVector<int>& scopes);
/// Of the key range of \a of alone.
[[nodiscard]] Result<TableDigest> digestOf(Connection& connection, const TableDigest& of);

/// The keys of the rows in the range, as a feed would delete them.
[[nodiscard]] Result<ReplicaRows> keysOfRange(Connection& connection, const TableDigest& range);
/// The keys of all rows of a scope, children first.
[[nodiscard]] Result<QVector<ReplicaRows>> keysOfScope(Connection& connection, int scope);

/// Keeps in mind that the subscribers of \a rows belong to the scope, where their accounts do not tell it.
[[nodiscard]] Status markScope(Connection& connection, int scope, const ReplicaRows& rows);

} // namespace line605
