#pragma once

#include "domain/operation.h"
#include "ports/answer.h"

namespace line605 {

/// The only write path for acts: the operation and its visible effect in one durable transaction.
class OperationLog {
public:
    virtual ~OperationLog() = default;

    /// Durable (synced to disk) when the answer is there. The same id again changes nothing and answers the same.
    /// Refused by R-DUPLICATE, A-STATE or R-MONOTONIC when the rows changed since the service looked.
    virtual Answer<OperationId> append(const Operation& operation) = 0;
    /// Operations that wait for the centre; 0 without one.
    virtual Answer<int> pendingCount() = 0;
};

} // namespace line605
