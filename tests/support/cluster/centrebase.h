#pragma once

#include "support/cluster/cluster.h"

namespace line605::test {

/// Makes the database \a name with the centre's schema in it.
[[nodiscard]] bool makeCentre(const Cluster& cluster, const QString& name);
/// Adds a person who may sign in with \a password; all districts.
[[nodiscard]] bool addPerson(const Cluster& cluster, const QString& database, const QString& login,
                             const QString& password, int connections = 20);
/// \a accounts accounts with a meter each in three districts; numbers from 390000000001 on. Two at a time have the same
/// balance, which core.move_pair() changes together.
[[nodiscard]] bool fillCentre(const Cluster& cluster, const QString& database, int accounts);

} // namespace line605::test
