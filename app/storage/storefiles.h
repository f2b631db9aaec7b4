#pragma once

#include "domain/result.h"

#include <QDateTime>
#include <QString>

/// The files of a store and what is done with them as files.
namespace line605 {

[[nodiscard]] QString keyFileOf(const QString& store);
[[nodiscard]] QString lockFileOf(const QString& store);
/// The automatic copies: 1 is the newest, up to backupCount.
[[nodiscard]] QString backupFileOf(const QString& store, int number);
inline constexpr int backupCount = 2;

/// Done, StoreMissing, FileUnreadable, StoreDamaged (torn: not whole pages) or StoreNotEncrypted (plain SQLite).
[[nodiscard]] Status checkStoreFile(const QString& store);
/// Copies bytes so that \a to appears whole and synced, or not at all; only its owner may read it.
[[nodiscard]] Status copyFile(const QString& from, const QString& to);
/// Moves the store with its key and journals to STORE.damaged-<time>; answers the new path.
[[nodiscard]] Result<QString> moveAside(const QString& store, const QDateTime& now);
/// Removes a store that was never finished, with everything beside it.
void removeStoreFiles(const QString& store);
/// Removes a store with its key, journals and automatic copies, the key first: without it the rest is noise.
void wipeStore(const QString& store);
/// Makes what was renamed in the folder of \a path durable.
void syncFolderOf(const QString& path);

} // namespace line605
