#pragma once

#include "domain/money.h"
#include "domain/result.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <optional>

struct sqlite3_stmt;

namespace line605 {

class Connection;

/// A prepared statement over the engine's own interface, for bulk input: half a million rows bind some fifty million
/// values, and a QVariant for each would cost more than the rows. Everything else uses SqlStatement.
///
///     if (Status done = m_find.first(number); !done) return done.error();
///     if (m_find.hasRow()) use(m_find.int64(0));
class BulkStatement {
public:
    /// \a name: the file's name in resources/sql/local/queries, without ".sql". A statement that cannot be prepared
    /// says so at its first use.
    BulkStatement(Connection& connection, const char* name);
    ~BulkStatement();
    Q_DISABLE_COPY_MOVE(BulkStatement)

    /// Runs a statement without rows; the number of rows it changed.
    template<class... Args>
    [[nodiscard]] Result<int> run(const Args&... args) {
        if (Status done = first(args...); !done)
            return done.error();
        return changes();
    }

    /// Begins a query and goes to its first row. The arguments need not live longer: one row or all of them are read.
    template<class... Args>
    [[nodiscard]] Status first(const Args&... args) {
        reset();
        int place = 1;
        (bind(place++, args), ...);
        return step();
    }
    [[nodiscard]] bool hasRow() const { return m_hasRow; }
    [[nodiscard]] Status next() { return step(); }
    [[nodiscard]] qint64 int64(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QString text(int column) const;
    /// Ends a query before its last row.
    void reset();

private:
    void bind(int place, qint64 value);
    void bind(int place, int value) { bind(place, qint64(value)); }
    void bind(int place, bool value) { bind(place, qint64(value)); }
    void bind(int place, Money value) { bind(place, value.kopecks); }
    void bind(int place, Energy value) { bind(place, value.kwh); }
    void bind(int place, const QString& text);
    void bind(int place, const QByteArray& blob);
    void bind(int place, QDate date);
    void bind(int place, const QDateTime& at);
    void bind(int place, std::nullopt_t);
    template<class T>
    void bind(int place, const std::optional<T>& value) {
        if (value)
            bind(place, *value);
        else
            bind(place, std::nullopt);
    }
    [[nodiscard]] Status step();
    [[nodiscard]] int changes() const;

    Connection& m_connection;
    const char* m_name;
    sqlite3_stmt* m_statement{};
    bool m_hasRow{};
    Status m_status{Done{}};
};

} // namespace line605
