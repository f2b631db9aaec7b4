#include "storage/bulkstatement.h"

#include "storage/connection.h"
#include "storage/sqlfile.h"

#include <sqlite3.h>

#include <array>

namespace line605 {

namespace {

/// "2026-11-22" without a QString on the way.
std::array<char, 10> isoDate(QDate date) {
    std::array<char, 10> text{'0', '0', '0', '0', '-', '0', '0', '-', '0', '0'};
    int year = 0;
    int month = 0;
    int day = 0;
    date.getDate(&year, &month, &day);
    const auto put = [&text](size_t last, size_t digits, int value) {
        for (size_t i = 0; i < digits; ++i, value /= 10)
            text[last - i] = char('0' + value % 10);
    };
    put(3, 4, year);
    put(6, 2, month);
    put(9, 2, day);
    return text;
}

} // namespace

BulkStatement::BulkStatement(Connection& connection, const char* name) : m_connection(connection), m_name(name) {
    const Result<QString> sql = sqlQuery(QString::fromLatin1(name));
    if (!sql) {
        m_status = sql.error();
        return;
    }
    const QByteArray bytes = sql.value().toUtf8();
    const int result = sqlite3_prepare_v3(connection.handle(), bytes.constData(), int(bytes.size()),
                                          SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (result != SQLITE_OK)
        m_status = connection.failure(result, name);
}

BulkStatement::~BulkStatement() {
    sqlite3_finalize(m_statement);
}

void BulkStatement::reset() {
    sqlite3_reset(m_statement);
    m_hasRow = false;
}

// Texts are copied by the engine: a query may be read on after its arguments are gone.
void BulkStatement::bind(int place, qint64 value) {
    sqlite3_bind_int64(m_statement, place, value);
}

void BulkStatement::bind(int place, const QString& text) {
    const QByteArray bytes = text.toUtf8();
    // A null pointer would bind NULL; the text columns of the store hold '' for "nothing".
    sqlite3_bind_text(m_statement, place, bytes.isNull() ? "" : bytes.constData(), int(bytes.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int place, const QByteArray& blob) {
    sqlite3_bind_blob(m_statement, place, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int place, QDate date) {
    if (date.isNull()) {
        sqlite3_bind_null(m_statement, place);
        return;
    }
    const std::array<char, 10> text = isoDate(date);
    sqlite3_bind_text(m_statement, place, text.data(), int(text.size()), SQLITE_TRANSIENT);
}

void BulkStatement::bind(int place, const QDateTime& at) {
    if (at.isNull())
        sqlite3_bind_null(m_statement, place);
    else
        sqlite3_bind_int64(m_statement, place, at.toMSecsSinceEpoch() * 1000);
}

void BulkStatement::bind(int place, std::nullopt_t) {
    sqlite3_bind_null(m_statement, place);
}

Status BulkStatement::step() {
    if (!m_status)
        return m_status;
    const int result = sqlite3_step(m_statement);
    m_hasRow = result == SQLITE_ROW;
    if (m_hasRow || result == SQLITE_DONE)
        return Done{};
    const Error error = m_connection.failure(result, m_name);
    sqlite3_reset(m_statement);
    return error;
}

int BulkStatement::changes() const {
    return sqlite3_changes(m_connection.handle());
}

qint64 BulkStatement::int64(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

bool BulkStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QString BulkStatement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
}

} // namespace line605
