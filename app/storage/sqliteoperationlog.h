#pragma once

#include "ports/operationlog.h"
#include "storage/appendqueue.h"

namespace line605 {

class SqliteOperationLog : public OperationLog {
public:
    explicit SqliteOperationLog(const StoreContext& context);

    Answer<OperationId> append(const Operation& operation) override;
    Answer<int> pendingCount() override;

private:
    const StoreContext& m_context;
    AppendQueue m_queue;
};

} // namespace line605
