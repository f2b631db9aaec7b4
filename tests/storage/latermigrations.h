#pragma once

#include "storage/migrations.h"

namespace line605::test {

/// The released migrations and two more, as a later version would bring them. The first of the two fills a table with
/// \a rows rows, so that it takes a while.
[[nodiscard]] inline QVector<MigrationFile> withTwoMore(int rows = 1) {
    const Result<QVector<MigrationFile>> released = sqlMigrations();
    QVector<MigrationFile> migrations = released ? released.value() : QVector<MigrationFile>{};
    const int last = int(migrations.size());
    migrations.append(
        {last + 1, QStringLiteral("added"),
         QStringLiteral("create table added (id integer primary key, name text not null) strict;\n"
                        "insert into added with recursive n (i) as (select 1 union all select i + 1 from n "
                        "where i < %1) select i, 'row ' || i from n; create index added_by_name on added (name);")
             .arg(rows)});
    migrations.append(
        {last + 2, QStringLiteral("column"), QStringLiteral("alter table draft add column device text;")});
    return migrations;
}

} // namespace line605::test
