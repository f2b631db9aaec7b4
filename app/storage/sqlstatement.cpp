#include "storage/sqlstatement.h"

#include "storage/connection.h"

#include <sqlite3.h>

#include <charconv>

namespace line605 {

void StatementCloser::operator()(sqlite3_stmt* statement) const {
    sqlite3_finalize(statement);
}

SqlStatement::SqlStatement(Connection& connection, const char* name)
    : m_connection(connection), m_name(name), m_status(Done{}) {
    Result<StatementHandle> statement = connection.take(name);
    if (statement)
        m_statement = std::move(statement).value();
    else
        m_status = statement.error();
}

SqlStatement::~SqlStatement() {
    if (m_statement) {
        sqlite3_reset(m_statement.get());
        m_connection.giveBack(m_name, std::move(m_statement));
    }
}

namespace {

bool isNothing(const QVariant& value) {
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray().isNull();
    return value.isNull() || (value.typeId() == QMetaType::QString && value.toString().isNull());
}

} // namespace

// Values are copied by the engine: they need not outlive the call.
void SqlStatement::bind(int place, const QVariant& value) {
    sqlite3_stmt* statement = m_statement.get();
    if (!statement)
        return;
    if (place == 1)
        sqlite3_reset(statement); // a second exec() of the same use
    if (isNothing(value)) {
        sqlite3_bind_null(statement, place);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray blob = value.toByteArray();
        sqlite3_bind_blob(statement, place, blob.constData(), int(blob.size()), SQLITE_TRANSIENT);
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT);
    } else {
        sqlite3_bind_int64(statement, place, value.toLongLong());
    }
}

Status SqlStatement::run(int bound) {
    if (!m_statement)
        return m_status;
    if (bound == 0)
        sqlite3_reset(m_statement.get());
    m_status = Done{};
    if (bound != sqlite3_bind_parameter_count(m_statement.get()))
        m_status = m_connection.failure(SQLITE_RANGE, m_name);
    else
        m_hasFirstRow = step();
    return m_status;
}

bool SqlStatement::step() {
    const int result = sqlite3_step(m_statement.get());
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        m_status = m_connection.failure(result, m_name);
    if (result != SQLITE_ROW)
        sqlite3_reset(m_statement.get()); // otherwise another step would begin anew
    return result == SQLITE_ROW;
}

bool SqlStatement::next() {
    if (!m_statement || !m_status)
        return false;
    if (std::exchange(m_hasFirstRow, false))
        return true;
    return sqlite3_stmt_busy(m_statement.get()) != 0 && step();
}

Status SqlStatement::status() const {
    return m_status;
}

int SqlStatement::rowsAffected() const {
    return m_statement ? sqlite3_changes(m_connection.handle()) : 0;
}

bool SqlStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

qint64 SqlStatement::int64(int column) const {
    return sqlite3_column_int64(m_statement.get(), column);
}

QString SqlStatement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement.get(), column));
}

// A history has a date in every row; QDate's own parser takes longer than the row.
QDate SqlStatement::date(int column) const {
    constexpr int size = 10; // 2026-11-22
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (sqlite3_column_bytes(m_statement.get(), column) != size || text[4] != '-' || text[7] != '-')
        return {};
    const auto number = [text](int from, int digits, int& value) {
        return std::from_chars(text + from, text + from + digits, value).ptr == text + from + digits;
    };
    int year = 0;
    int month = 0;
    int day = 0;
    const bool isDate = number(0, 4, year) && number(5, 2, month) && number(8, 2, day);
    return isDate ? QDate(year, month, day) : QDate();
}

QByteArray SqlStatement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement.get(), column));
    return {bytes, sqlite3_column_bytes(m_statement.get(), column)};
}

} // namespace line605
