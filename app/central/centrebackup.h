#pragma once

#include "central/centreadmin.h"

namespace line605 {

struct BackupReport {
    CentreStatus status;
    QStringList problems;
};

/// Restores a backup into a cluster that is thrown away, and verifies it: a folder of pg_basebackup or a file of
/// pg_dump -Fc. \a bin is the folder of PostgreSQL's programs; empty: as PATH finds them, else
/// where Debian keeps those of the backup's version. FileUnreadable when it is no
/// backup, CentreFailed when it cannot be restored. Needs the room of the database.
[[nodiscard]] Result<BackupReport> checkBackup(const QString& path, const QString& database, const QString& bin);

} // namespace line605
