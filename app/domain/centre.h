#pragma once

#include "domain/id.h"
#include "domain/person.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QVector>

/// What desk and centre tell each other, as values (SYNC). Rows of replicated tables stay opaque: a JSON array of wire
/// rows, which the centre writes and the store reads, and nobody between has to understand.
namespace line605 {

/// A part of the data that a person sees as a whole: a district, a queue, the reference.
struct CentreScope {
    int id{};
    QString kind; ///< "district", "queue", "reference", "legal", "person"
    QString name;

    bool operator==(const CentreScope&) const = default;
};

/// What the centre says at each connect.
inline constexpr int defaultLeaseHours = 72;

struct CentreHello {
    QString epoch; ///< of the data: another one means that commits may have been lost (failover, restore)
    int schema{};
    int leastClient{}; ///< the least operationVersion that may write
    Person person;
    QVector<CentreScope> scopes;
    QDateTime now;                     ///< UTC, the centre's clock
    int leaseHours{defaultLeaseHours}; ///< how long a desk may show its data without a contact
    bool dismissed{};                  ///< the person left: the desk's data has to go
};

/// Rows of one table.
struct ReplicaRows {
    QString table;
    QByteArray rows; ///< JSON array of wire rows, or of keys where rows were deleted
    int count{};
};

/// Another person who has an appeal open.
struct Presence {
    AppealId appeal;
    QString login;
    QString name;
    QDateTime since;

    bool operator==(const Presence&) const = default;
};

/// What has changed since a cursor, all of one snapshot; applied whole or not at all.
struct FeedBatch {
    QString cursor;               ///< the next one: opaque
    QVector<int> scopes;          ///< the person's, now
    QVector<OperationId> seen;    ///< of the acknowledged ones asked about: this snapshot has their effect
    QVector<ReplicaRows> deleted; ///< keys; children first; applied before puts
    QVector<ReplicaRows> puts;    ///< parents first
    QVector<AccountId> historyOf; ///< accounts whose whole history is in `history`
    QVector<ReplicaRows> history; ///< replaces what the store has of these accounts
    QVector<AccountId> borrowed;  ///< accounts outside the scopes, until midnight
    QVector<ReplicaRows> borrowedRows;
    QVector<Presence> presence;
    bool truncated{}; ///< too much to send: nothing here is valid but this

    [[nodiscard]] bool changesRows() const {
        return !deleted.isEmpty() || !puts.isEmpty() || !historyOf.isEmpty() || !borrowedRows.isEmpty();
    }
};

/// Count and sums of the row hashes of one table in one scope, or in a range of its keys.
struct TableDigest {
    int scope{};
    QString table;
    qint64 fromKey{};
    qint64 toKey{};
    qint64 rows{};
    quint64 high{}; ///< sums of the two halves of each row's 64-bit hash
    quint64 low{};

    [[nodiscard]] bool sameRows(const TableDigest& other) const {
        return rows == other.rows && high == other.high && low == other.low;
    }
};

/// The whole rows of a range of keys of one table in one scope.
struct RangeRows {
    TableDigest range;
    ReplicaRows rows;
};

} // namespace line605
