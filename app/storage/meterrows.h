#pragma once

#include "domain/history.h"
#include "storage/connection.h"

/// Reading meters and their readings, as the card, the history and the operation log all do.
namespace line605 {

/// The meters of an account with their registers, in use first, then the newest.
[[nodiscard]] Result<QVector<Meter>> metersOf(Connection& connection, AccountId account);

/// A reading from the first twelve columns of reading_by_account.sql and its like.
[[nodiscard]] Reading readingOf(const SqlStatement& row, AccountId account);

/// One meter of an account with all its readings; NotFound when the account has no such meter.
[[nodiscard]] Result<MeterHistory> meterHistoryOf(Connection& connection, AccountId account, MeterId meter);

} // namespace line605
