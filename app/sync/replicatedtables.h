#pragma once

#include <QStringList>

namespace line605 {

/// The tables that the first sync reads by key and that digests compare, parents first.
[[nodiscard]] const QStringList& replicatedTables();

} // namespace line605
