#include "bench/rawsqlite.h"

#include <sqlite3.h>

#include <utility>

namespace line605::bench {

namespace {

void check(bool good, sqlite3* handle, const char* what) {
    if (!good)
        qFatal("%s: %s", what, sqlite3_errmsg(handle));
}

} // namespace

void applyKey(sqlite3* handle, const StoreKey& key) {
    check(sqlite3_exec(handle, "pragma cipher = 'chacha20'", nullptr, nullptr, nullptr) == SQLITE_OK, handle, "cipher");
    const QByteArray bytes = QByteArray::fromRawData(reinterpret_cast<const char*>(key.data()), StoreKey::size);
    const QByteArray raw = "raw:" + bytes.toHex();
    check(sqlite3_key_v2(handle, "main", raw.constData(), int(raw.size())) == SQLITE_OK, handle, "key");
}

RawDatabase::RawDatabase(const QString& path, const StoreKey& key, const char* pragmas) {
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX;
    check(sqlite3_open_v2(path.toUtf8().constData(), &m_handle, flags, nullptr) == SQLITE_OK, m_handle, "open");
    applyKey(m_handle, key);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_QPSG, 1, nullptr);
    run(pragmas);
}

RawDatabase::~RawDatabase() {
    sqlite3_close(m_handle);
}

void RawDatabase::run(const char* sql) const {
    check(sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK, m_handle, sql);
}

RawStatement::RawStatement(const RawDatabase& database, const QByteArray& sql) {
    const int result = sqlite3_prepare_v3(database.handle(), sql.constData(), int(sql.size()),
                                          SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    check(result == SQLITE_OK, database.handle(), sql.constData());
}

RawStatement::RawStatement(RawStatement&& other) noexcept : m_statement(std::exchange(other.m_statement, nullptr)) {}

RawStatement::~RawStatement() {
    sqlite3_finalize(m_statement);
}

void RawStatement::bind(int place, qint64 value) {
    sqlite3_bind_int64(m_statement, place, value);
}

void RawStatement::bindText(int place, const char* text, int size) {
    sqlite3_bind_text(m_statement, place, text, size, SQLITE_STATIC);
}

void RawStatement::bindBlob(int place, const char* bytes, int size) {
    sqlite3_bind_blob(m_statement, place, bytes, size, SQLITE_STATIC);
}

void RawStatement::bindNull(int place) {
    sqlite3_bind_null(m_statement, place);
}

bool RawStatement::step() {
    const int result = sqlite3_step(m_statement);
    check(result == SQLITE_ROW || result == SQLITE_DONE, sqlite3_db_handle(m_statement), sqlite3_sql(m_statement));
    return result == SQLITE_ROW;
}

void RawStatement::reset() {
    sqlite3_reset(m_statement);
}

quint64 RawStatement::readRow() {
    quint64 sum = 0;
    const int columns = sqlite3_data_count(m_statement);
    for (int column = 0; column < columns; ++column) {
        if (sqlite3_column_type(m_statement, column) == SQLITE_INTEGER) {
            sum += quint64(sqlite3_column_int64(m_statement, column));
        } else if (const unsigned char* text = sqlite3_column_text(m_statement, column)) {
            sum += text[0] + quint64(sqlite3_column_bytes(m_statement, column));
        }
    }
    return sum;
}

qint64 RawStatement::int64(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

QByteArray RawStatement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

} // namespace line605::bench
