#pragma once

#include "storage/connection.h"

namespace line605 {

/// BEGIN IMMEDIATE … COMMIT; whatever was not committed is rolled back. Qt's own transaction() is deferred: two of them
/// could both begin and one fail in the middle.
class Transaction {
public:
    explicit Transaction(Connection& connection);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Whether it began; StoreBusy when another writer does not let go.
    [[nodiscard]] const Status& begun() const { return m_begun; }
    [[nodiscard]] Status commit();

private:
    Connection& m_connection;
    Status m_begun;
    bool m_open{};
};

} // namespace line605
