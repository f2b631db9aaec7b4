#pragma once

#include "ports/accountstore.h"

namespace line605 {

class Connection;

/// The order of the list: the ranks of its lines, sorted. Sorting by holder costs nothing, the rank being that order.
[[nodiscard]] Result<AccountOrder> readAccountOrder(Connection& connection, const AccountFilter& filter,
                                                    AccountSort sort, Qt::SortOrder direction);
[[nodiscard]] Result<QVector<AccountLine>> readAccountLines(Connection& connection, const QVector<quint32>& ranks);
[[nodiscard]] Result<QVector<AccountLine>> readLinesOfAccounts(Connection& connection,
                                                               const QVector<AccountId>& accounts);

/// The ranks of all accounts that the one box would find by a text, ascending.
[[nodiscard]] Result<QVector<quint32>> ranksFoundBy(Connection& connection, const QString& text);

} // namespace line605
