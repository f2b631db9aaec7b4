#pragma once

#include "domain/account.h"
#include "domain/result.h"
#include "storage/storerules.h"

namespace line605 {

class Connection;

/// Everything the head of the card shows, with the debt overdue on \a today by the rules.
[[nodiscard]] Result<AccountCard> readAccountCard(Connection& connection, AccountId account, QDate today,
                                                  const StoreRules& rules);

} // namespace line605
