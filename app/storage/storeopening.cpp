#include "storage/storeopening.h"

#include "storage/centreprofile.h"
#include "storage/keyfile.h"
#include "storage/migrations.h"
#include "storage/sqlitesession.h"
#include "storage/storecopy.h"
#include "storage/storefiles.h"
#include "storage/storelock.h"
#include "storage/transaction.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace line605 {

namespace {

/// The key, if the password is right and its turn has come; wrong ones are counted on disk.
Result<StoreKey> unlock(const StoreRequest& request, const QString& password) {
    const QString path = keyFileOf(request.path);
    Result<KeyFile> read = KeyFile::read(path);
    if (!read)
        return read.error();
    KeyFile& file = read.value();
    if (const int wait = file.waitSeconds(request.clock.nowUtc()); wait > 0)
        return Error{ErrorCode::TooManyAttempts, {}, {}, wait};
    Result<StoreKey> key = file.unwrap(password);
    if (key && file.failedAttempts() > 0) {
        file.forgetFailures();
        if (Status written = file.write(path); !written)
            return written.error();
    }
    if (!key && key.error().code == ErrorCode::WrongPassword) {
        file.countFailure(request.clock.nowUtc());
        // On a medium that cannot be written the refusal stands all the same.
        (void)file.write(path);
    }
    return key;
}

/// Brings an older store to the present schema; before that a copy is made, since nothing leads back.
Status bringUpToDate(Connection& connection, const StoreKey& key) {
    const Result<QVector<MigrationFile>> migrations = sqlMigrations();
    if (!migrations)
        return migrations.error();
    const Result<int> version = schemaVersion(connection);
    if (!version)
        return version.error();
    if (version.value() < migrations.value().size()) {
        if (Status copied = makeAutomaticBackup(connection, key, [] { return false; }); !copied)
            return copied;
    }
    return migrate(connection, version.value(), migrations.value());
}

Result<Person> readPerson(Connection& connection) {
    Person person;
    SqlStatement rows(connection, "meta_all");
    if (Status done = rows.exec(); !done)
        return done.error();
    while (rows.next()) {
        const QString name = rows.text(0);
        if (name == QStringLiteral("person.login"))
            person.login = rows.text(1);
        else if (name == QStringLiteral("person.name"))
            person.name = rows.text(1);
        else if (name == QStringLiteral("person.role"))
            person.role = rows.coded<Role>(1);
    }
    if (Status done = rows.status(); !done)
        return done.error();
    return person;
}

struct StoreOwner {
    Person person;
    CentreProfile centre;
};

Result<StoreOwner> readOwner(Connection& connection) {
    const Result<Person> person = readPerson(connection);
    if (!person)
        return person.error();
    const Result<CentreProfile> centre = readCentre(connection);
    if (!centre)
        return centre.error();
    return StoreOwner{person.value(), centre.value()};
}

Status writePerson(Connection& connection, const Person& person) {
    Transaction transaction(connection);
    if (!transaction.begun())
        return transaction.begun();
    const std::pair<QString, QString> rows[] = {{QStringLiteral("person.login"), person.login},
                                                {QStringLiteral("person.name"), person.name},
                                                {QStringLiteral("person.role"), code(person.role)}};
    for (const auto& [name, value] : rows) {
        if (Result<int> done = execute(connection, "meta_put", name, value); !done)
            return done.error();
    }
    return transaction.commit();
}

/// Starts the threads of a store whose key is known and makes its session.
Result<std::shared_ptr<StoreSession>> startSession(const StoreRequest& request, const StoreKey& key,
                                                   std::shared_ptr<StoreLock> lock) {
    auto workers = std::make_unique<Workers>();
    if (Status opened = workers->writer.open(request.path, key); !opened)
        return opened.error();
    const Result<StoreOwner> owner = workers->writer
                                         .run([key](Connection& connection) -> Result<StoreOwner> {
                                             if (Status current = bringUpToDate(connection, key); !current)
                                                 return current.error();
                                             return readOwner(connection);
                                         })
                                         .result();
    if (!owner)
        return owner.error();
    if (!owner.value().centre.isEmpty()) {
        workers->sync = std::make_unique<DbWorker>(ConnectionUse::Replica, "store-sync");
        workers->compare = std::make_unique<DbWorker>(ConnectionUse::Keeper, "store-compare");
        for (DbWorker* worker : {workers->sync.get(), workers->compare.get()}) {
            if (Status opened = worker->open(request.path, key); !opened)
                return opened.error();
        }
    }
    for (DbWorker* worker : {&workers->search, &workers->reader, &workers->lists}) {
        if (Status opened = worker->open(request.path, key); !opened)
            return opened.error();
    }
    auto events = std::make_unique<StoreEvents>();
    events->moveToThread(request.eventsThread);
    return std::shared_ptr<StoreSession>(std::make_shared<SqliteSession>(
        OpenStore{request.path, key, std::move(lock), std::move(workers), std::move(events), owner.value().person,
                  owner.value().centre, request.clock, request.settings}));
}

/// A whole new store under another name, closed again; so a half-made one never carries the name.
Status buildStore(const QString& path, const StoreKey& key, const Person& person, const CentreProfile& centre) {
    const Result<QVector<MigrationFile>> migrations = sqlMigrations();
    if (!migrations)
        return migrations.error();
    Connection connection(ConnectionUse::Writer);
    if (Status opened = connection.open(path, key, true); !opened)
        return opened;
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (Status made = migrate(connection, 0, migrations.value()); !made)
        return made;
    if (Status written = writePerson(connection, person); !written)
        return written;
    return centre.isEmpty() ? Status(Done{}) : writeCentre(connection, centre);
}

} // namespace

Result<std::shared_ptr<StoreSession>> openStore(const StoreRequest& request, const QString& password) {
    if (Status file = checkStoreFile(request.path); !file)
        return file.error();
    Result<std::shared_ptr<StoreLock>> lock = StoreLock::take(request.path);
    if (!lock)
        return lock.error();
    const Result<StoreKey> key = unlock(request, password);
    if (!key)
        return key.error();
    return startSession(request, key.value(), lock.value());
}

Result<std::shared_ptr<StoreSession>> createStore(const StoreRequest& request, const QString& password,
                                                  const Person& person, const CentreProfile& centre) {
    if (QFile::exists(request.path))
        return Error{ErrorCode::StoreExists};
    if (!QDir().mkpath(QFileInfo(request.path).absolutePath()))
        return Error{ErrorCode::FileUnwritable, QStringLiteral("folder")};
    Result<std::shared_ptr<StoreLock>> lock = StoreLock::take(request.path);
    if (!lock)
        return lock.error();
    const StoreKey key = StoreKey::random();
    const Result<KeyFile> file = KeyFile::wrap(key, password, request.settings->keyCost);
    if (!file)
        return file.error();
    const QString unfinished = request.path + QStringLiteral(".new");
    removeStoreFiles(unfinished);
    Status made = buildStore(unfinished, key, person, centre);
    if (made)
        made = file.value().write(keyFileOf(request.path));
    if (made && !QFile::rename(unfinished, request.path))
        made = Error{ErrorCode::FileUnwritable, QStringLiteral("rename")};
    removeStoreFiles(unfinished);
    if (!made)
        return made.error();
    syncFolderOf(request.path);
    return startSession(request, key, lock.value());
}

Status restoreStore(const QString& backup, const QString& path, const Clock& clock) {
    if (Status file = checkStoreFile(backup); !file)
        return file;
    if (const Result<KeyFile> key = KeyFile::read(keyFileOf(backup)); !key)
        return key.error();
    const Result<std::shared_ptr<StoreLock>> lock = StoreLock::take(path);
    if (!lock)
        return lock.error();
    if (QFileInfo(backup) == QFileInfo(path))
        return Error{ErrorCode::StoreExists, QStringLiteral("restored onto itself")};
    const QString fresh = path + QStringLiteral(".restored");
    // Both files are whole here before the old ones go aside.
    for (const auto& [from, to] : {std::pair(backup, fresh), std::pair(keyFileOf(backup), keyFileOf(fresh))}) {
        if (Status copied = copyFile(from, to); !copied) {
            QFile::remove(fresh);
            return copied;
        }
    }
    if (QFile::exists(path)) {
        if (const Result<QString> aside = moveAside(path, clock.nowUtc()); !aside)
            return aside.error();
    }
    removeStoreFiles(path); // journals of a store that is gone must not be played into the copy
    QFile::remove(keyFileOf(path));
    if (!QFile::rename(keyFileOf(fresh), keyFileOf(path)) || !QFile::rename(fresh, path))
        return Error{ErrorCode::FileUnwritable, QStringLiteral("rename")};
    syncFolderOf(path);
    return Done{};
}

Result<QString> setStoreAside(const QString& path, const Clock& clock) {
    const Result<std::shared_ptr<StoreLock>> lock = StoreLock::take(path);
    if (!lock)
        return lock.error();
    return moveAside(path, clock.nowUtc());
}

} // namespace line605
