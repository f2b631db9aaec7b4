#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <functional>

namespace line605 {

class Connection;

/// What the list and the one box read — account_line, account_words, account_digits, word — made from the directory.
/// Both run inside the caller's transaction, on a writing connection, after balances, registers and appeals are
/// settled.

/// Builds everything anew in the order by holder and address; \a progress gets 0 … 1. Holds a line of text an account
/// in memory (about 300 bytes), and the indexes until they are in the store.
[[nodiscard]] Status rebuildAccountIndex(Connection& connection, const std::function<void(double)>& progress);

/// Brings one account up to date; a new account comes last in the order until the next rebuild. NotFound when there is
/// no such account.
[[nodiscard]] Status refreshAccountIndex(Connection& connection, AccountId account);

} // namespace line605
