#include "storage/connection.h"

#include "domain/textfold.h"
#include "storage/sqlfile.h"

#include <sodium.h>
#include <sqlite3.h>

#include <QFile>
#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlQuery>

#include <atomic>

namespace line605 {

Q_LOGGING_CATEGORY(logStorage, "line605.storage")

namespace {

constexpr int busyTimeoutMs = 5000;

int cacheKib(ConnectionUse use) {
    switch (use) {
    case ConnectionUse::Writer: // an act touches few pages; a bulk input sets its own
        return 4 * 1024;
    case ConnectionUse::Replica:
        return 8 * 1024;
    case ConnectionUse::Search:
        return 24 * 1024;
    case ConnectionUse::Reader:
        return 8 * 1024;
    case ConnectionUse::List:
    case ConnectionUse::Keeper:
    case ConnectionUse::Copy:
    case ConnectionUse::Memory:
        return 2 * 1024;
    }
    Q_UNREACHABLE();
}

/// folded(text): SQLite's own lower() and LIKE know ASCII only.
void foldedFunction(sqlite3_context* context, int, sqlite3_value** values) {
    const char* text = reinterpret_cast<const char*>(sqlite3_value_text(values[0]));
    if (!text) {
        sqlite3_result_null(context);
        return;
    }
    const QByteArray result = folded(QString::fromUtf8(text, sqlite3_value_bytes(values[0]))).toUtf8();
    sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

/// The raw form of a key, "raw:" and 64 hex digits: the engine then derives nothing itself.
class RawKeyText {
public:
    explicit RawKeyText(const StoreKey& key) {
        std::copy_n("raw:", 4, m_text.begin());
        sodium_bin2hex(m_text.data() + 4, m_text.size() - 4, key.data(), StoreKey::size);
    }
    ~RawKeyText() { sodium_memzero(m_text.data(), m_text.size()); }
    Q_DISABLE_COPY_MOVE(RawKeyText)
    [[nodiscard]] const char* data() const { return m_text.data(); }
    [[nodiscard]] int size() const { return int(m_text.size()) - 1; }

private:
    std::array<char, 4 + 2 * StoreKey::size + 1> m_text{};
};

/// The driver must have been given our library and not the system's: there the key would be ignored without a word.
/// Asked of a database in memory, since one with a key cannot be asked before it has the key.
Status checkDriver(const QString& name) {
    QString found;
    {
        QSqlDatabase memory = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        memory.setDatabaseName(QStringLiteral(":memory:"));
        QSqlQuery query(memory);
        if (memory.open() && query.exec(QStringLiteral("select sqlite_version() || ' ' || sqlite3mc_version()")) &&
            query.next())
            found = query.value(0).toString();
    }
    QSqlDatabase::removeDatabase(name);
    const QString ours = QLatin1StringView(sqlite3_libversion()) + u' ' + QLatin1StringView(sqlite3mc_version());
    if (found != ours)
        return Error{ErrorCode::StoreNotEncrypted, QStringLiteral("the driver does not use the encrypting SQLite")};
    return Done{};
}

} // namespace

ErrorCode errorCodeOf(int sqliteResult) {
    switch (sqliteResult & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnlyMedium;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorCode::StoreDamaged;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StoreBusy;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CANTOPEN:
        return ErrorCode::StoreMissing;
    case SQLITE_IOERR:
        return sqliteResult == SQLITE_IOERR_SHORT_READ || sqliteResult == SQLITE_IOERR_CORRUPTFS
                   ? ErrorCode::StoreDamaged
                   : ErrorCode::QueryFailed;
    default:
        return ErrorCode::QueryFailed;
    }
}

Connection::Connection(ConnectionUse use) : m_use(use) {
    static std::atomic<int> count{0};
    m_name = QStringLiteral("line605-%1").arg(++count);
}

Connection::~Connection() {
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

QString Connection::path() const {
    return m_database.databaseName();
}

Status Connection::open(const QString& path, const StoreKey& key, bool create) {
    if (!create && !QFile::exists(path))
        return Error{ErrorCode::StoreMissing};
    if (Status driver = checkDriver(m_name + QStringLiteral("-driver")); !driver)
        return driver;
    if (Status opened = openDriver(path); !opened)
        return opened;
    if (Status keyed = applyKey(key); !keyed)
        return keyed;
    if (Status proved = proveKey(); !proved)
        return proved;
    return configure();
}

Status Connection::openInMemory() {
    Status opened = openDriver(QStringLiteral(":memory:"));
    return opened ? configure() : opened;
}

Status Connection::openDriver(const QString& path) {
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeoutMs));
    if (!m_database.open())
        return failure(m_database.lastError(), "open");
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return Error{ErrorCode::StoreNotEncrypted, QStringLiteral("the driver gives no SQLite handle")};
    m_handle = *static_cast<sqlite3* const*>(handle.constData());
    return Done{};
}

Status Connection::applyKey(const StoreKey& key) {
    if (Status cipher = run("pragma cipher = 'chacha20'"); !cipher)
        return Error{ErrorCode::StoreNotEncrypted, cipher.error().detail};
    const RawKeyText raw(key);
    if (const int result = sqlite3_key_v2(m_handle, "main", raw.data(), raw.size()); result != SQLITE_OK)
        return failure(result, "key");
    return Done{};
}

Status Connection::proveKey() {
    // Reads the first page, and finds out when the file is shorter than its first page says.
    const Result<QVariant> objects = scalar(QStringLiteral("select count(*) from sqlite_schema"));
    if (!objects)
        return objects.error();
    return Done{};
}

Status Connection::configure() {
    // Plans do not look at bound values; otherwise a statement beside a partial index is compiled anew for each value.
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    QByteArray sql = "pragma temp_store = memory; pragma trusted_schema = off; pragma cache_size = -" +
                     QByteArray::number(cacheKib(m_use)) + ';';
    sql += m_use == ConnectionUse::Replica ? "pragma foreign_keys = off;" : "pragma foreign_keys = on;";
    if (writes(m_use))
        sql += "pragma journal_mode = wal; pragma synchronous = full; pragma wal_autocheckpoint = 4000;"
               "pragma journal_size_limit = 67108864;";
    else if (m_use == ConnectionUse::Copy || m_use == ConnectionUse::Memory)
        sql += "pragma journal_mode = off; pragma synchronous = off;";
    else
        sql += "pragma query_only = on;";
    if (Status done = run(sql); !done)
        return done;
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS;
    const int result =
        sqlite3_create_function_v2(m_handle, "folded", 1, flags, nullptr, foldedFunction, nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? Status(Done{}) : Status(failure(result, "folded"));
}

Status Connection::run(const QByteArray& sql) {
    if (!m_handle)
        return Error{ErrorCode::StoreMissing, QStringLiteral("not open")};
    const int result = sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr);
    return result == SQLITE_OK ? Status(Done{}) : Status(failure(result, sql.left(40).constData()));
}

Result<QVariant> Connection::scalar(const QString& sql) {
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        return failure(query.lastError(), "scalar");
    if (query.next())
        return query.value(0);
    if (const QSqlError error = query.lastError(); error.isValid())
        return failure(error, "scalar");
    return QVariant();
}

qint64 Connection::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

Error Connection::failure(const QSqlError& error, const char* name) const {
    bool known = false;
    const int result = error.nativeErrorCode().toInt(&known);
    return failure(known ? result : SQLITE_ERROR, name);
}

Error Connection::failure(int resultCode, const char* what) const {
    // sqlite3_errmsg() may quote values; the names of its code do not.
    const QString detail = QStringLiteral("%1: %2 (%3)")
                               .arg(QLatin1StringView(what), QLatin1StringView(sqlite3_errstr(resultCode)))
                               .arg(resultCode);
    const ErrorCode code = errorCodeOf(resultCode);
    if (code != ErrorCode::Cancelled)
        qCWarning(logStorage, "%s", qUtf8Printable(detail));
    return {code, detail};
}

Result<StatementHandle> Connection::take(const char* name) {
    std::vector<StatementHandle>& idle = m_idle[name];
    if (!idle.empty()) {
        StatementHandle statement = std::move(idle.back());
        idle.pop_back();
        return statement;
    }
    if (!m_handle)
        return Error{ErrorCode::StoreMissing, QStringLiteral("not open")};
    const Result<QString> sql = sqlQuery(QLatin1StringView(name));
    if (!sql)
        return sql.error();
    const QByteArray bytes = sql.value().toUtf8();
    sqlite3_stmt* statement = nullptr;
    const int result = sqlite3_prepare_v3(m_handle, bytes.constData(), int(bytes.size()), SQLITE_PREPARE_PERSISTENT,
                                          &statement, nullptr);
    if (result != SQLITE_OK)
        return failure(result, name);
    return StatementHandle(statement);
}

void Connection::giveBack(const char* name, StatementHandle statement) {
    m_idle[name].push_back(std::move(statement));
}

} // namespace line605
