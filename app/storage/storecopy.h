#pragma once

#include "storage/connection.h"

#include <functional>

namespace line605 {

/// Copies the store behind \a source, encrypted with the same \a key, with its key file to \a target while others work.
/// The copy is read back before it gets its name. \a stop is asked between pieces; then the answer is Cancelled.
[[nodiscard]] Status copyStore(Connection& source, const StoreKey& key, const QString& target,
                               const std::function<bool()>& stop);

/// Like copyStore to STORE.backup-1; the former one becomes STORE.backup-2.
[[nodiscard]] Status makeAutomaticBackup(Connection& source, const StoreKey& key, const std::function<bool()>& stop);

/// The newest automatic copy that is whole as a file; NotFound when there is none.
[[nodiscard]] Result<QString> newestBackup(const QString& store);

} // namespace line605
