#pragma once

#include "domain/result.h"

#include <QString>
#include <QStringList>

/// Where the SQL of the local store comes from: one statement a file, in the program's resources.
namespace line605 {

/// The statement in :/sql/local/queries/NAME.sql without its comments; QueryFailed when there is no such file.
[[nodiscard]] Result<QString> sqlQuery(const QString& name);
/// The names of all statements, for the test that prepares every one.
[[nodiscard]] QStringList sqlQueryNames();

struct MigrationFile {
    int version{};
    QString name; ///< e.g. "001_initial"
    QString text; ///< one or more statements
};

/// The migrations in ascending order; their versions run from 1 without gaps, otherwise the program is not whole.
[[nodiscard]] Result<QVector<MigrationFile>> sqlMigrations();

} // namespace line605
