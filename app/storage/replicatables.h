#pragma once

#include "domain/centre.h"
#include "storage/connection.h"
#include "storage/wirerows.h"

#include <QSet>

/// The replicated tables, and rows on their way into them and out of them.
namespace line605 {

/// What a table's rows do to the lines of the list.
enum class LineEffect { None, Words, Figures };

struct ReplicaTable {
    const char* name;
    int columns;      ///< of a wire row
    LineEffect lines; ///< of the accounts that a row belongs to
    bool history;     ///< not replicated row by row
    bool uniqueName;  ///< another row may still have a name that must be one row's alone
};

/// Null for an unknown table: a newer centre may have more.
[[nodiscard]] const ReplicaTable* replicaTable(const QString& name);
/// Parents first.
[[nodiscard]] const std::vector<ReplicaTable>& replicaTables();

/// What rows changed, so that lines and cards can follow.
struct TouchedRows {
    QSet<qint64> words;       ///< accounts whose line may have other words
    QSet<qint64> figures;     ///< accounts of which a number or the card may be another
    QSet<qint64> unchanged;   ///< accounts whose effects were taken out and put back: nothing to tell of
    QSet<QByteArray> appeals; ///< 16 bytes of the uid
    qint64 rows{};
};

/// Puts wire rows into the table; \a touched may be null. \a queued: appeals that came as part of a queue. BadInput for
/// rows of another form.
[[nodiscard]] Status putRows(Connection& connection, const ReplicaRows& rows, bool queued, TouchedRows* touched);

/// Deletes the rows with the keys of \a keys, those of \a kept (wire rows of the same table) left out. An appeal of an
/// account whose history is kept only leaves its queue.
[[nodiscard]] Status deleteRows(Connection& connection, const ReplicaRows& keys, const QVector<ReplicaRows>& kept,
                                TouchedRows* touched);

/// The key of a wire row as text: what tombstones carry.
[[nodiscard]] QByteArray keyOfRow(const ReplicaTable& table, const std::vector<WireValue>& values);

/// Forgets readings, charges, payments and the appeals that are in no queue of an account.
[[nodiscard]] Status clearHistory(Connection& connection, qint64 account);

} // namespace line605
