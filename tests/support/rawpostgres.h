#pragma once

#include "central/pgtarget.h"

#include <QByteArrayList>
#include <QString>

#include <memory>
#include <optional>

struct pg_conn;

namespace line605::test {

/// A connection as psql has it: any statement, its rows and the SQLSTATE. Blocks; for attacks and bad input.
class RawPostgres {
public:
    struct Answer {
        QByteArray state; ///< empty: done
        QVector<QVector<std::optional<QByteArray>>> rows;
    };

    explicit RawPostgres(const PgTarget& target);
    ~RawPostgres();
    Q_DISABLE_COPY_MOVE(RawPostgres)

    [[nodiscard]] bool isOpen() const;
    /// Of a connection that was refused.
    [[nodiscard]] QByteArray connectState() const { return m_connectState; }
    [[nodiscard]] Answer run(const QByteArray& statement) const;
    [[nodiscard]] Answer run(const QByteArray& statement, const QVector<std::optional<QByteArray>>& values) const;

private:
    pg_conn* m_connection{};
    QByteArray m_connectState;
};

} // namespace line605::test
