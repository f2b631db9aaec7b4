#include "storage/memoryindex.h"

#include <sqlite3.h>

namespace line605 {

namespace {

/// What an FTS5 table without content keeps its index in; SQLite documents them as its shadow tables.
constexpr const char* shadows[] = {"_data", "_idx", "_docsize", "_config"};

/// The statements here are made of the names of tables, so they have no files.
class Prepared {
public:
    Prepared(Connection& connection, const QByteArray& sql) : m_connection(connection) {
        const int result =
            sqlite3_prepare_v2(connection.handle(), sql.constData(), int(sql.size()), &m_statement, nullptr);
        if (result != SQLITE_OK)
            m_status = connection.failure(result, "memory index");
    }
    ~Prepared() { sqlite3_finalize(m_statement); }
    Q_DISABLE_COPY_MOVE(Prepared)

    [[nodiscard]] const Status& status() const { return m_status; }
    [[nodiscard]] sqlite3_stmt* get() const { return m_statement; }
    /// True while there is a row.
    [[nodiscard]] bool step() {
        const int result = m_status ? sqlite3_step(m_statement) : SQLITE_DONE;
        if (result != SQLITE_ROW && result != SQLITE_DONE)
            m_status = m_connection.failure(result, "memory index");
        return result == SQLITE_ROW;
    }

private:
    Connection& m_connection;
    sqlite3_stmt* m_statement{};
    Status m_status{Done{}};
};

/// The statement that made \a table.
Result<QByteArray> definitionOf(Connection& store, const QByteArray& table) {
    Prepared query(store, "select sql from sqlite_schema where type = 'table' and name = '" + table + '\'');
    QByteArray sql;
    if (query.step())
        sql = reinterpret_cast<const char*>(sqlite3_column_text(query.get(), 0));
    return query.status() ? Result<QByteArray>(sql) : query.status().error();
}

QByteArray placeholders(int columns) {
    return QByteArray("?, ").repeated(columns).chopped(2);
}

Status copyTable(Connection& from, Connection& to, const QByteArray& table) {
    if (Status cleared = to.run("delete from " + table); !cleared)
        return cleared;
    Prepared rows(from, "select * from " + table);
    if (!rows.status())
        return rows.status();
    const int columns = sqlite3_column_count(rows.get());
    Prepared insert(to, "insert into " + table + " values (" + placeholders(columns) + ')');
    while (rows.step()) {
        for (int i = 0; i < columns; ++i)
            sqlite3_bind_value(insert.get(), i + 1, sqlite3_column_value(rows.get(), i));
        (void)insert.step();
        if (!insert.status())
            return insert.status();
        sqlite3_reset(insert.get());
    }
    return rows.status();
}

Status copyFullText(Connection& from, Connection& to, const QByteArray& table) {
    // A write to the table itself, so that it takes part in the transaction and hears of the savepoint below.
    if (Status cleared = to.run("insert into " + table + " (" + table + ") values ('delete-all')"); !cleared)
        return cleared;
    for (const char* shadow : shadows) {
        if (Status copied = copyTable(from, to, table + shadow); !copied)
            return copied;
    }
    // Nothing is undone, but the table forgets what it remembers of its rows, and reads them anew.
    return to.run("savepoint moved; rollback to moved; release moved");
}

} // namespace

MemoryIndex::MemoryIndex(QByteArray table, const char* threadName)
    : m_table(std::move(table)), m_worker(ConnectionUse::Memory, threadName) {}

Status MemoryIndex::open(Connection& store) {
    const Result<QByteArray> definition = definitionOf(store, m_table);
    if (!definition)
        return definition.error();
    if (definition.value().isEmpty())
        return Error{ErrorCode::QueryFailed, QStringLiteral("no index %1").arg(QLatin1StringView(m_table))};
    return fill([sql = definition.value()](Connection& memory) -> Status {
        if (Status opened = memory.openInMemory(); !opened)
            return opened;
        return memory.run(sql + "; begin");
    });
}

Status MemoryIndex::fill(std::function<Status(Connection&)> work) {
    constexpr std::size_t mostPending = 8;
    m_pending.push_back(m_worker.run(std::move(work)));
    return m_pending.size() > mostPending ? waitForOldest() : Status(Done{});
}

Status MemoryIndex::moveInto(Connection& store) {
    while (!m_pending.empty()) {
        if (Status done = waitForOldest(); !done)
            return done;
    }
    // This thread waits meanwhile: one at a time uses the store.
    return m_worker
        .run([this, &store](Connection& memory) -> Status {
            Status flushed = memory.run("commit");
            return flushed ? copyFullText(memory, store, m_table) : flushed;
        })
        .result();
}

Status MemoryIndex::waitForOldest() {
    const Status done = m_pending.front().result();
    m_pending.pop_front();
    return done;
}

} // namespace line605
