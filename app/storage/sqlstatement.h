#pragma once

#include "domain/result.h"
#include "storage/sqlvalue.h"

#include <memory>

struct sqlite3_stmt;

namespace line605 {

class Connection;

struct StatementCloser {
    void operator()(sqlite3_stmt* statement) const;
};
/// A prepared statement of the engine.
using StatementHandle = std::unique_ptr<sqlite3_stmt, StatementCloser>;

/// One use of a prepared statement. The statement is prepared once a connection, taken from its cache here and given
/// back, reset, when this goes out of scope, so that no read transaction stays open.
///
///     SqlStatement rows(connection, "meter_by_account");
///     if (Status done = rows.exec(account); !done)
///         return done.error();
///     while (rows.next())
///         use(rows.text(0), rows.date(1));
///     if (Status done = rows.status(); !done) // an error in mid-stream
///         return done.error();
///
/// selectAll(), selectOne() and execute() below do this for the usual cases. Placeholders are "?" in their order.
///
/// It speaks to the engine that Qt's driver opened: a QSqlQuery would make a QVariant of every column of every row,
/// which costs more than the rows.
class SqlStatement {
public:
    /// \a name: the file's name in resources/sql/local/queries, without ".sql".
    SqlStatement(Connection& connection, const char* name);
    ~SqlStatement();
    Q_DISABLE_COPY_MOVE(SqlStatement)

    template<class... Args>
    [[nodiscard]] Status exec(const Args&... args) {
        int place = 0;
        (bind(++place, toSql(args)), ...);
        return run(place);
    }
    [[nodiscard]] bool next();
    [[nodiscard]] Status status() const;
    [[nodiscard]] int rowsAffected() const;

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] int integer(int column) const { return int(int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] Money money(int column) const { return {int64(column)}; }
    /// Null for NULL and for what is not an ISO date.
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime instant(int column) const {
        return isNull(column) ? QDateTime() : instantFromSql(int64(column));
    }
    template<class IdType>
    [[nodiscard]] IdType id(int column) const {
        return {int64(column)};
    }
    template<class Fact>
    [[nodiscard]] Fact fact(int column) const {
        return {QUuid::fromRfc4122(blob(column))};
    }
    /// The value of a closed set; the first of the set for a code that a newer program wrote.
    template<class Enum>
    [[nodiscard]] Enum coded(int column) const {
        return fromCode<Enum>(text(column)).value_or(codeTable<Enum>().front().value);
    }

private:
    void bind(int place, const QVariant& value);
    [[nodiscard]] Status run(int bound);
    [[nodiscard]] bool step();

    Connection& m_connection;
    const char* m_name;
    StatementHandle m_statement; ///< null when it could not be prepared
    bool m_hasFirstRow{};        ///< run() found it; the first next() gives it
    Status m_status;
};

/// All rows of a query, each made by \a map (const SqlStatement&).
template<class Map, class... Args>
[[nodiscard]] auto selectAll(Connection& connection, const char* name, Map map, const Args&... args)
    -> Result<QVector<std::invoke_result_t<Map&, const SqlStatement&>>> {
    SqlStatement statement(connection, name);
    if (Status done = statement.exec(args...); !done)
        return done.error();
    QVector<std::invoke_result_t<Map&, const SqlStatement&>> rows;
    while (statement.next())
        rows.append(map(std::as_const(statement)));
    if (Status done = statement.status(); !done)
        return done.error();
    return rows;
}

/// The first row, or nothing.
template<class Map, class... Args>
[[nodiscard]] auto selectOne(Connection& connection, const char* name, Map map, const Args&... args)
    -> Result<std::optional<std::invoke_result_t<Map&, const SqlStatement&>>> {
    using Row = std::optional<std::invoke_result_t<Map&, const SqlStatement&>>;
    SqlStatement statement(connection, name);
    if (Status done = statement.exec(args...); !done)
        return done.error();
    Row row;
    if (statement.next())
        row = map(std::as_const(statement));
    if (Status done = statement.status(); !done)
        return done.error();
    return row;
}

/// Runs a statement without rows; how many rows it changed.
template<class... Args>
[[nodiscard]] Result<int> execute(Connection& connection, const char* name, const Args&... args) {
    SqlStatement statement(connection, name);
    if (Status done = statement.exec(args...); !done)
        return done.error();
    return statement.rowsAffected();
}

} // namespace line605
