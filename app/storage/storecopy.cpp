#include "storage/storecopy.h"

#include "storage/keyfile.h"
#include "storage/migrations.h"
#include "storage/storefiles.h"

#include <sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <unistd.h>

namespace line605 {

namespace {

constexpr int pagesAtOnce = 512; ///< 2 MB between two looks at "stop"

/// One read transaction of the source for the whole copy: writers go on, and no step starts anew because of them.
class Snapshot {
public:
    explicit Snapshot(Connection& connection) : m_connection(connection) {
        m_begun = connection.run("begin; select count(*) from sqlite_schema");
    }
    ~Snapshot() {
        if (m_begun)
            (void)m_connection.run("commit");
    }
    Q_DISABLE_COPY_MOVE(Snapshot)
    [[nodiscard]] const Status& begun() const { return m_begun; }

private:
    Connection& m_connection;
    Status m_begun{Done{}};
};

Status copyPages(Connection& source, Connection& target, const std::function<bool()>& stop) {
    const Snapshot snapshot(source);
    if (!snapshot.begun())
        return snapshot.begun();
    sqlite3_backup* backup = sqlite3_backup_init(target.handle(), "main", source.handle(), "main");
    if (!backup)
        return target.failure(sqlite3_extended_errcode(target.handle()), "backup");
    int result = SQLITE_OK;
    while (result == SQLITE_OK) {
        result = stop() ? SQLITE_INTERRUPT : sqlite3_backup_step(backup, pagesAtOnce);
    }
    const int finished = sqlite3_backup_finish(backup);
    if (result == SQLITE_DONE && finished == SQLITE_OK)
        return Done{};
    return target.failure(result == SQLITE_DONE ? finished : result, "backup");
}

/// The copy must open with the same key, be as long as the source says and have its schema.
Status readBack(const QString& path, const StoreKey& key, int schema) {
    if (Status file = checkStoreFile(path); !file)
        return file;
    Connection copy(ConnectionUse::Keeper);
    if (Status opened = copy.open(path, key); !opened)
        return opened;
    const Result<int> version = schemaVersion(copy);
    if (!version)
        return version.error();
    return version.value() == schema ? Status(Done{}) : Status(Error{ErrorCode::StoreDamaged, QStringLiteral("copy")});
}

Status syncFile(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Status(Done{}) : Status(Error{ErrorCode::FileUnwritable, QStringLiteral("fsync")});
}

Status writeCopy(Connection& source, const StoreKey& key, const QString& path, const std::function<bool()>& stop) {
    const Result<int> schema = schemaVersion(source);
    if (!schema)
        return schema.error();
    {
        Connection target(ConnectionUse::Copy);
        if (Status opened = target.open(path, key, true); !opened)
            return opened;
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (Status copied = copyPages(source, target, stop); !copied)
            return copied;
    }
    if (Status whole = readBack(path, key, schema.value()); !whole)
        return whole;
    return syncFile(path);
}

/// The copy's key file: the same box, without the count of wrong passwords.
Status writeKeyCopy(const QString& store, const QString& target) {
    Result<KeyFile> file = KeyFile::read(keyFileOf(store));
    if (!file)
        return file.error();
    file.value().forgetFailures();
    return file.value().write(keyFileOf(target));
}

bool replaceFile(const QString& from, const QString& to) {
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Status copyStore(Connection& source, const StoreKey& key, const QString& target, const std::function<bool()>& stop) {
    if (!QFileInfo(QFileInfo(target).absolutePath()).isDir())
        return Error{ErrorCode::FileUnwritable, QStringLiteral("no such folder")};
    const QString part = target + QStringLiteral(".part");
    removeStoreFiles(part);
    Status done = writeCopy(source, key, part, stop);
    if (done)
        done = writeKeyCopy(source.path(), target);
    if (done && !replaceFile(part, target))
        done = Error{ErrorCode::FileUnwritable, QStringLiteral("rename")};
    removeStoreFiles(part);
    syncFolderOf(target);
    return done;
}

Status makeAutomaticBackup(Connection& source, const StoreKey& key, const std::function<bool()>& stop) {
    const QString store = source.path();
    const QString fresh = store + QStringLiteral(".backup-new");
    if (Status copied = copyStore(source, key, fresh, stop); !copied)
        return copied;
    // The former copy keeps its name until the new one is whole on disk.
    for (int number = backupCount; number > 0; --number) {
        const QString from = number == 1 ? fresh : backupFileOf(store, number - 1);
        if (!QFile::exists(from))
            continue;
        const QString to = backupFileOf(store, number);
        if (!replaceFile(from, to) || !replaceFile(keyFileOf(from), keyFileOf(to)))
            return Error{ErrorCode::FileUnwritable, QStringLiteral("rename")};
    }
    syncFolderOf(store);
    return Done{};
}

Result<QString> newestBackup(const QString& store) {
    for (int number = 1; number <= backupCount; ++number) {
        const QString path = backupFileOf(store, number);
        if (checkStoreFile(path).ok() && KeyFile::read(keyFileOf(path)).ok())
            return path;
    }
    return Error{ErrorCode::NotFound};
}

} // namespace line605
