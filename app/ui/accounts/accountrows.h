#pragma once

#include "ports/accountstore.h"
#include "ports/tablewriter.h"

#include <functional>

namespace line605 {

/// The rows of the account list for an export, page by page from the store: also those that were never on the screen.
/// The returned function waits for the store and is meant for a worker thread; after an error it gives no further rows.
/// \a columns: columns of AccountListModel.
[[nodiscard]] std::function<std::optional<TableRow>()> accountRows(AccountStore& store, const AccountOrder& order,
                                                                   const QVector<int>& columns);

} // namespace line605
