#pragma once

#include "storage/replicatables.h"

/// Accounts outside the person's scopes, borrowed until midnight: they come whole with each feed.
namespace line605 {

/// Tells whether the loans of \a batch are those that are here; empty without any.
[[nodiscard]] QString hashOfLoans(const FeedBatch& batch);

/// Puts the rows of the loans and removes those of loans that are over; keeps \a hash.
[[nodiscard]] Status applyLoans(Connection& connection, const FeedBatch& batch, const QString& hash,
                                TouchedRows* touched);

} // namespace line605
