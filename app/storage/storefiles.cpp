#include "storage/storefiles.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <unistd.h>

namespace line605 {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 pageSize = 4096; ///< of every store

} // namespace

QString keyFileOf(const QString& store) {
    return store + QStringLiteral(".key");
}

QString lockFileOf(const QString& store) {
    return store + QStringLiteral(".lock");
}

QString backupFileOf(const QString& store, int number) {
    return store + QStringLiteral(".backup-%1").arg(number);
}

Status checkStoreFile(const QString& store) {
    if (!QFile::exists(store))
        return Error{ErrorCode::StoreMissing};
    QFile file(store);
    if (QFileInfo(store).isDir() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, file.errorString()};
    if (file.peek(16).startsWith("SQLite format 3"))
        return Error{ErrorCode::StoreNotEncrypted, QStringLiteral("plain SQLite")};
    // SQLite itself notices missing pages, but not a half of the last one. A journal may still hold it.
    const bool torn = file.size() % pageSize != 0 && QFileInfo(store + QStringLiteral("-wal")).size() == 0;
    if (file.size() < pageSize || torn)
        return Error{ErrorCode::StoreDamaged, QStringLiteral("the file has %1 bytes").arg(file.size())};
    return Done{};
}

Status copyFile(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnreadable, source.errorString()};
    QSaveFile target(to);
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, target.errorString()};
    target.setPermissions(ownerOnly);
    QByteArray part;
    do {
        part = source.read(1 << 20);
        if (target.write(part) != part.size())
            return Error{ErrorCode::DiskFull, target.errorString()};
    } while (!part.isEmpty());
    if (source.error() != QFileDevice::NoError)
        return Error{ErrorCode::FileUnreadable, source.errorString()};
    if (!target.commit())
        return Error{ErrorCode::FileUnwritable, target.errorString()};
    return Done{};
}

Result<QString> moveAside(const QString& store, const QDateTime& now) {
    const QString stem = store + QStringLiteral(".damaged-") + now.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString aside = stem;
    for (int again = 2; QFile::exists(aside); ++again)
        aside = stem + QStringLiteral("-%1").arg(again);
    if (!QFile::rename(store, aside))
        return Error{QFile::exists(store) ? ErrorCode::FileUnwritable : ErrorCode::StoreMissing};
    for (const QString& suffix : {QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral(".key")}) {
        if (QFile::exists(store + suffix) && !QFile::rename(store + suffix, aside + suffix))
            return Error{ErrorCode::FileUnwritable};
    }
    syncFolderOf(store);
    return aside;
}

void removeStoreFiles(const QString& store) {
    for (const QString& suffix :
         {QStringLiteral(""), QStringLiteral("-wal"), QStringLiteral("-shm"), QStringLiteral("-journal")})
        QFile::remove(store + suffix);
}

void wipeStore(const QString& store) {
    QStringList stores{store};
    for (int number = 1; number <= backupCount; ++number)
        stores.append(backupFileOf(store, number));
    for (const QString& one : stores)
        QFile::remove(keyFileOf(one));
    syncFolderOf(store);
    for (const QString& one : stores)
        removeStoreFiles(one);
    syncFolderOf(store);
}

void syncFolderOf(const QString& path) {
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    if (const int descriptor = ::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC); descriptor >= 0) {
        ::fsync(descriptor);
        ::close(descriptor);
    }
}

} // namespace line605
