#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QStringList>
#include <QVector>

/// Where the SQL of the centre comes from: the program's resources.
namespace line605 {

/// The statement in :/sql/central/queries/NAME.sql; CentreFailed when there is no such file.
[[nodiscard]] Result<QByteArray> centralQuery(const QString& name);
/// The names of all statements, for the test that prepares every one.
[[nodiscard]] QStringList centralQueryNames();

struct CentralScript {
    int version{}; ///< 0: a file of functions, done again after every migration
    QString name;
    QByteArray text;
    QString checksum; ///< SHA-256 in hex
};

/// The migrations in ascending order; their versions run from 1 without gaps, otherwise the program is not whole.
[[nodiscard]] Result<QVector<CentralScript>> centralMigrations();
/// The files of functions in the order of their names.
[[nodiscard]] Result<QVector<CentralScript>> centralFunctions();

} // namespace line605
