#include "storage/sqlfile.h"

#include <QDir>
#include <QFile>

namespace line605 {

namespace {

const QString queryFolder = QStringLiteral(":/sql/local/queries/");
const QString migrationFolder = QStringLiteral(":/sql/local/migrations/");

Result<QString> readResource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::QueryFailed, QStringLiteral("no resource %1").arg(path)};
    return QString::fromUtf8(file.readAll());
}

/// Qt looks for placeholders before SQLite sees the text, and an apostrophe in a comment would mislead it.
QString withoutComments(const QString& sql) {
    QStringList lines = sql.split(u'\n');
    for (QString& line : lines) {
        if (const qsizetype comment = line.indexOf(QStringLiteral("--")); comment >= 0)
            line.truncate(comment);
    }
    return lines.join(u'\n').trimmed();
}

} // namespace

Result<QString> sqlQuery(const QString& name) {
    Result<QString> text = readResource(queryFolder + name + QStringLiteral(".sql"));
    if (!text)
        return text;
    return withoutComments(text.value());
}

QStringList sqlQueryNames() {
    QStringList names = QDir(queryFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

Result<QVector<MigrationFile>> sqlMigrations() {
    QVector<MigrationFile> migrations;
    const QStringList files = QDir(migrationFolder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        const Result<QString> text = readResource(migrationFolder + file);
        if (!text)
            return text.error();
        const MigrationFile migration{file.left(3).toInt(), file.chopped(4), text.value()};
        if (migration.version != migrations.size() + 1)
            return Error{ErrorCode::QueryFailed, QStringLiteral("migration %1 is out of order").arg(file)};
        migrations.append(migration);
    }
    return migrations;
}

} // namespace line605
