#pragma once

#include "storage/storekey.h"

#include <QByteArray>
#include <QString>

struct sqlite3;
struct sqlite3_stmt;

/// The floor: the encrypted file through SQLite's own C interface and nothing else.
namespace line605::bench {

/// Gives a connection that was just opened the key of its store.
void applyKey(sqlite3* handle, const StoreKey& key);

class RawDatabase {
public:
    /// Opens the store at \a path and runs \a pragmas, which should be those of the connection that it is compared
    /// with.
    RawDatabase(const QString& path, const StoreKey& key, const char* pragmas);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    void run(const char* sql) const;

    static constexpr const char* searchPragmas =
        "pragma temp_store = memory; pragma trusted_schema = off; pragma cache_size = -24576; pragma query_only = on";
    static constexpr const char* writerPragmas =
        "pragma temp_store = memory; pragma foreign_keys = on; pragma trusted_schema = off; pragma cache_size = -4096;"
        "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 4000; pragma "
        "journal_size_limit = 67108864";

private:
    sqlite3* m_handle{};
};

/// A prepared statement; ends the program when the engine refuses something.
class RawStatement {
public:
    RawStatement(const RawDatabase& database, const QByteArray& sql);
    ~RawStatement();
    RawStatement(RawStatement&& other) noexcept;
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;
    RawStatement& operator=(RawStatement&&) = delete;

    void bind(int place, qint64 value);
    /// \a text has to live until reset().
    void bindText(int place, const char* text, int size);
    void bindBlob(int place, const char* bytes, int size);
    void bindNull(int place);
    [[nodiscard]] bool step();
    void reset();
    /// Reads every column of the row as what it is; the sum keeps the compiler from leaving it out.
    [[nodiscard]] quint64 readRow();

    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] QByteArray text(int column) const;

private:
    sqlite3_stmt* m_statement{};
};

} // namespace line605::bench
