#include "storage/migrations.h"

#include "storage/transaction.h"

namespace line605 {

Result<int> schemaVersion(Connection& connection) {
    const Result<QVariant> application = connection.scalar(QStringLiteral("pragma application_id"));
    if (!application)
        return application.error();
    if (application.value().toInt() != storeApplicationId)
        return Error{ErrorCode::StoreForeign, QStringLiteral("another application's database")};
    const Result<QVariant> version = connection.scalar(QStringLiteral("pragma user_version"));
    if (!version)
        return version.error();
    return version.value().toInt();
}

Status migrate(Connection& connection, int version, const QVector<MigrationFile>& migrations) {
    if (version > migrations.size())
        return Error{ErrorCode::StoreTooNew, QStringLiteral("schema %1").arg(version)};
    for (const MigrationFile& migration : migrations.sliced(version)) {
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        const QByteArray stamp = QStringLiteral("pragma application_id = %1; pragma user_version = %2")
                                     .arg(storeApplicationId)
                                     .arg(migration.version)
                                     .toLatin1();
        for (const QByteArray& sql : {migration.text.toUtf8(), stamp}) {
            if (Status done = connection.run(sql); !done)
                return done;
        }
        if (Status done = transaction.commit(); !done)
            return done;
    }
    return Done{};
}

Result<QStringList> schemaDump(Connection& connection) {
    return selectAll(connection, "schema_objects", [](const SqlStatement& row) { return row.text(0).simplified(); });
}

} // namespace line605
