#include "storage/transaction.h"

#include <sqlite3.h>

#include <QLoggingCategory>

namespace line605 {

Q_DECLARE_LOGGING_CATEGORY(logStorage)

Transaction::Transaction(Connection& connection)
    : m_connection(connection), m_begun(connection.run("begin immediate")), m_open(m_begun.ok()) {}

Transaction::~Transaction() {
    // A full disk has SQLite roll back by itself; then nothing is left to undo.
    if (!m_open || sqlite3_get_autocommit(m_connection.handle()))
        return;
    if (Status undone = m_connection.run("rollback"); !undone)
        qCInfo(logStorage, "rollback: %s", qUtf8Printable(undone.error().detail));
}

Status Transaction::commit() {
    if (!m_open)
        return m_begun.ok() ? Status(Error{ErrorCode::QueryFailed, QStringLiteral("no transaction")}) : m_begun;
    Status done = m_connection.run("commit");
    m_open = !done.ok();
    return done;
}

} // namespace line605
