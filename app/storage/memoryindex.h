#pragma once

#include "storage/dbworker.h"

#include <deque>
#include <functional>

namespace line605 {

/// A full-text index of the store that is filled anew in a database in memory, on a thread of its own, and then copied
/// into the store row by row. SQLite has one writer a file, and building the words takes longer than everything else;
/// in memory nothing is written twice to the log or encrypted on the way.
///
///     MemoryIndex words("account_words", "store-words");
///     words.open(store); words.fill([…](Connection& memory) { … }); …; words.moveInto(store);
class MemoryIndex {
public:
    /// \a table: name of an FTS5 table without content.
    MemoryIndex(QByteArray table, const char* threadName);

    /// Makes the table, empty, as the store has it.
    [[nodiscard]] Status open(Connection& store);
    /// Has \a work done after what was given before; waits while much is still to be done. The error may be of earlier
    /// work.
    [[nodiscard]] Status fill(std::function<Status(Connection&)> work);
    /// Waits for all work and replaces what the store has in the table, inside the transaction that is open there.
    [[nodiscard]] Status moveInto(Connection& store);

private:
    [[nodiscard]] Status waitForOldest();

    QByteArray m_table;
    std::deque<QFuture<Status>> m_pending;
    DbWorker m_worker;
};

} // namespace line605
