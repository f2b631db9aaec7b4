#pragma once

#include "domain/registry.h"
#include "domain/result.h"

#include <QSet>

namespace line605 {

class Connection;

/// The imported readings of \a accounts that contradict others of their register (R-MONOTONIC).
[[nodiscard]] Result<QVector<ReadingConflict>> readingConflicts(Connection& connection, const QSet<qint64>& accounts);

} // namespace line605
