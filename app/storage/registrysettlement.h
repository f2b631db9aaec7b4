#pragma once

#include "domain/result.h"

#include <QSet>

#include <functional>

namespace line605 {

class Connection;

/// Recomputes what is derived from the facts of \a accounts: balance (payments less charges) and the last accepted
/// reading of each register. They have history in this store from now on.
[[nodiscard]] Status settleAccounts(Connection& connection, const QSet<qint64>& accounts,
                                    const std::function<void(double)>& progress);

} // namespace line605
