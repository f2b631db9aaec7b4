#include "platform/paths.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace line605 {

namespace {

QString ownFolder(QStandardPaths::StandardLocation location, const QString& name) {
    const QString folder = QDir(QStandardPaths::writableLocation(location)).filePath(name);
    if (QDir().mkpath(folder))
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return folder;
}

} // namespace

QString storesFolder() {
    return ownFolder(QStandardPaths::AppLocalDataLocation, QStringLiteral("stores"));
}

QString logFolder() {
    return ownFolder(QStandardPaths::AppLocalDataLocation, QStringLiteral("log"));
}

QString deviceSettingsFile() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation))
        .filePath(QStringLiteral("line605.ini"));
}

QStringList centreProfileFolders() {
    return QStandardPaths::locateAll(QStandardPaths::AppConfigLocation, QStringLiteral("centres"),
                                     QStandardPaths::LocateDirectory);
}

} // namespace line605
