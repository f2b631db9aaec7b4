#pragma once

#include "storage/sqlstatement.h"
#include "storage/storekey.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <unordered_map>
#include <vector>

struct sqlite3;

namespace line605 {

/// What a connection is for; it decides on its rights and its cache (the whole program stays below 110 MB).
enum class ConnectionUse {
    Writer,  ///< the one that writes: synchronous FULL
    Replica, ///< writes what the centre says: the centre, not the foreign keys, answers for its rows being whole
    Search,  ///< reads, with a large cache for the one box
    Reader,  ///< reads
    List,    ///< reads whole tables once for an order: a small cache
    Keeper,  ///< reads everything once (backup, check): a small cache
    Copy,    ///< the target of a backup: no journal, since it has no name yet
    Memory   ///< a database in memory, gone with the connection: nothing to encrypt
};

[[nodiscard]] inline bool writes(ConnectionUse use) {
    return use == ConnectionUse::Writer || use == ConnectionUse::Replica;
}

/// One connection to the encrypted store, made, used and destroyed on one thread.
class Connection {
public:
    explicit Connection(ConnectionUse use);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    /// Opens the file, which must exist unless \a create, and proves that the key fits: StoreNotEncrypted without the
    /// cipher, StoreDamaged when the first page does not authenticate.
    [[nodiscard]] Status open(const QString& path, const StoreKey& key, bool create = false);
    /// Makes an empty database in memory; use() is Memory.
    [[nodiscard]] Status openInMemory();
    [[nodiscard]] ConnectionUse use() const { return m_use; }
    [[nodiscard]] QString path() const;

    /// Runs fixed statements that have no file: BEGIN, PRAGMA, migrations. Several may be separated by ";".
    [[nodiscard]] Status run(const QByteArray& sql);
    /// The first value of the first row of a fixed statement.
    [[nodiscard]] Result<QVariant> scalar(const QString& sql);
    [[nodiscard]] qint64 lastInsertId() const;
    /// The engine's own handle: for the backup, and where a row has to be read without QVariant.
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// A prepared statement of a file, for a caller that binds by itself; to be given back, reset.
    [[nodiscard]] Result<StatementHandle> borrow(const char* name) { return take(name); }
    void giveBack(const char* name, StatementHandle statement);
    [[nodiscard]] Error failure(const QSqlError& error, const char* name) const;
    /// Maps a result code of SQLite; \a what is logged and must hold no personal data.
    [[nodiscard]] Error failure(int resultCode, const char* what) const;

private:
    friend class SqlStatement;
    [[nodiscard]] Result<StatementHandle> take(const char* name);
    [[nodiscard]] Status openDriver(const QString& path);
    [[nodiscard]] Status applyKey(const StoreKey& key);
    [[nodiscard]] Status configure();
    [[nodiscard]] Status proveKey();

    ConnectionUse m_use;
    QString m_name; ///< of the QSqlDatabase
    QSqlDatabase m_database;
    sqlite3* m_handle{};
    std::unordered_map<std::string, std::vector<StatementHandle>> m_idle; ///< prepared, by name
};

/// The ErrorCode that a result code of SQLite (extended or not) comes to.
[[nodiscard]] ErrorCode errorCodeOf(int sqliteResult);

} // namespace line605
