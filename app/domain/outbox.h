#pragma once

#include "domain/operation.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// Operations on their way to the centre.
namespace line605 {

/// An operation on its way to the centre, as the outbox holds it.
struct OutboxItem {
    qint64 seq{};
    OperationId id;
    QString kind;
    int version{};
    QByteArray payload; ///< JSON, as appended
    QDateTime at;       ///< UTC, when it was made
    QString actor;
    QString entity; ///< "account:<id>" or "appeal:<uid>": first in, first out for each
    OperationId dependsOn;
    OperationState state{};
    int attempts{};
    QDateTime nextTryAt;   ///< null = at once
    QString xid;           ///< of an acknowledged one: the centre's transaction
    Error refusal;         ///< of a refused one
    bool blocked{};        ///< waits for one of its entity, or its maker, that was refused
    QString accountNumber; ///< for the screen; empty when it is about none
};

/// The centre's answer to one operation.
struct SubmitAnswer {
    bool done{};
    QString xid;   ///< with done
    Error refusal; ///< without: permanent
};

/// That the centre did an operation, in its transaction \a xid.
struct Acknowledgement {
    OperationId id;
    QString xid;
};

/// That the centre will never do an operation.
struct Refusal {
    OperationId id;
    Error why;
};

/// How the waiting operations stand; always on screen.
struct OutboxCounts {
    int waiting{};
    int refused{};
    QDateTime oldest; ///< when the oldest waiting one was made; null when none

    bool operator==(const OutboxCounts&) const = default;
};

} // namespace line605
