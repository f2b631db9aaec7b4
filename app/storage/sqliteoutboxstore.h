#pragma once

#include "ports/outboxstore.h"
#include "storage/storecontext.h"

namespace line605 {

/// The operations that wait, on the connection of the sync. In a store without a centre every call answers NotAllowed.
class SqliteOutboxStore : public OutboxStore {
public:
    explicit SqliteOutboxStore(const StoreContext& context);

    void onWaiting(std::function<void()> handler) override;
    Result<QVector<OutboxItem>> sendable(const QDateTime& now, int limit) override;
    Result<QDateTime> nextTryAt() override;
    Result<OutboxCounts> counts() override;
    Result<QVector<OutboxItem>> items() override;
    Result<QVector<OutboxItem>> unseen() override;
    Status acknowledged(const QVector<Acknowledgement>& all, const QDateTime& at) override;
    Status refused(const QVector<Refusal>& all) override;
    Status tryLater(OperationId id, const QDateTime& nextTry) override;
    Result<OperationId> retry(OperationId id) override;
    Status discard(OperationId id, const QString& reason) override;
    Result<int> replay(const QDateTime& from) override;
    Status forget(const QDateTime& until) override;
    Status rearm() override;

private:
    const StoreContext& m_context;
};

} // namespace line605
