#pragma once

#include "domain/account.h"

namespace line605 {

class SqlStatement;

/// How many columns of a result make an AccountLine.
constexpr int accountLineColumns = 11;

/// The line in the columns from \a first on: rank, account_id, number, holder, address, phone, meters, kind, balance,
/// last_read_on, open_appeals.
[[nodiscard]] AccountLine accountLineAt(const SqlStatement& row, int first = 0);

} // namespace line605
