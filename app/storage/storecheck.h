#pragma once

#include "ports/storesession.h"
#include "storage/connection.h"

#include <atomic>

namespace line605 {

/// Reads the whole store and compares what is kept twice: pages with their authentication, indexes with their tables,
/// balances with charges and payments, the directory with the history, lines with accounts, operations with their
/// effects. Stops with Cancelled when \a stop becomes true.
[[nodiscard]] Result<StoreReport> checkStore(Connection& connection, const std::atomic<bool>& stop);

} // namespace line605
