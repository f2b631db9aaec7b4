#include "central/centralsql.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace line605 {

namespace {

const QString root = QStringLiteral(":/sql/central/");

Result<QByteArray> resource(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CentreFailed, QStringLiteral("no resource ") + path, {}, 0};
    return file.readAll();
}

QStringList sqlFiles(const QString& folder) {
    QStringList names = QDir(root + folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (QString& name : names)
        name.chop(4);
    return names;
}

Result<QVector<CentralScript>> scripts(const QString& folder, bool numbered) {
    QVector<CentralScript> all;
    for (const QString& name : sqlFiles(folder)) {
        Result<QByteArray> text = resource(root + folder + u'/' + name + QStringLiteral(".sql"));
        if (!text)
            return text.error();
        const QByteArray checksum = QCryptographicHash::hash(text.value(), QCryptographicHash::Sha256).toHex();
        all.append({numbered ? name.left(3).toInt() : 0, name, text.value(), QString::fromLatin1(checksum)});
        if (numbered && all.constLast().version != all.size())
            return Error{ErrorCode::CentreFailed, QStringLiteral("migration out of order: ") + name, {}, 0};
    }
    return all;
}

} // namespace

Result<QByteArray> centralQuery(const QString& name) {
    return resource(root + QStringLiteral("queries/") + name + QStringLiteral(".sql"));
}

QStringList centralQueryNames() {
    return sqlFiles(QStringLiteral("queries"));
}

Result<QVector<CentralScript>> centralMigrations() {
    return scripts(QStringLiteral("migrations"), true);
}

Result<QVector<CentralScript>> centralFunctions() {
    return scripts(QStringLiteral("functions"), false);
}

} // namespace line605
