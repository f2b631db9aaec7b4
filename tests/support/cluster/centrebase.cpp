#include "support/cluster/centrebase.h"

#include <QDir>

namespace line605::test {

bool makeCentre(const Cluster& cluster, const QString& name) {
    bool made = cluster.ask(QStringLiteral("postgres"), QStringLiteral("create database ") + name).has_value();
    const QDir sql(QStringLiteral(LINE605_CENTRAL_SQL));
    for (const char* folder : {"migrations", "functions"}) {
        const QDir files(sql.filePath(QString::fromLatin1(folder)));
        for (const QString& file : files.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
            made = made && cluster.runFile(name, files.filePath(file));
    }
    return made;
}

bool addPerson(const Cluster& cluster, const QString& database, const QString& login, const QString& password,
               int connections) {
    return cluster
        .ask(database, QStringLiteral("select admin.user_add('%1', '%1', 'operator', null, null);"
                                      "alter role %1 password '%2' connection limit %3")
                           .arg(login, password)
                           .arg(connections))
        .has_value();
}

bool fillCentre(const Cluster& cluster, const QString& database, int accounts) {
    return cluster.runFile(database, QStringLiteral(LINE605_CENTRE_BASE), {{QStringLiteral("accounts"), accounts}});
}

} // namespace line605::test
