#include "storage/sqlstatement.h"

#include "storage/connection.h"

namespace line605 {

SqlStatement::SqlStatement(Connection& connection, const char* name)
    : m_connection(connection), m_name(name), m_status(Done{}) {
    Result<std::unique_ptr<QSqlQuery>> query = connection.take(name);
    if (query)
        m_query = std::move(query).value();
    else
        m_status = query.error();
}

SqlStatement::~SqlStatement() {
    if (m_query) {
        m_query->finish();
        m_connection.giveBack(m_name, std::move(m_query));
    }
}

void SqlStatement::bind(int place, const QVariant& value) {
    if (m_query)
        m_query->bindValue(place, value);
}

Status SqlStatement::run() {
    if (!m_query)
        return m_status;
    m_status = m_query->exec() ? Status(Done{}) : Status(m_connection.failure(m_query->lastError(), m_name));
    return m_status;
}

bool SqlStatement::next() {
    if (!m_query || !m_status)
        return false;
    if (m_query->next())
        return true;
    // A forward-only query also ends when a row cannot be read.
    if (const QSqlError error = m_query->lastError(); error.isValid())
        m_status = m_connection.failure(error, m_name);
    return false;
}

Status SqlStatement::status() const {
    return m_status;
}

int SqlStatement::rowsAffected() const {
    return m_query ? m_query->numRowsAffected() : 0;
}

bool SqlStatement::isNull(int column) const {
    return m_query->isNull(column);
}

QVariant SqlStatement::value(int column) const {
    return m_query->value(column);
}

} // namespace line605
