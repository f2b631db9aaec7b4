#pragma once

#include "domain/history.h"
#include "domain/result.h"

namespace line605 {

class Connection;

/// Charges of periods and payments of days in [\a from, \a to], null = open, with the balance before them.
[[nodiscard]] Result<Statement> readStatement(Connection& connection, AccountId account, QDate from, QDate to);

} // namespace line605
