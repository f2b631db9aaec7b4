#pragma once

#include "fakecentre.h"
#include "ports/clock.h"
#include "ports/outboxstore.h"
#include "ports/replicastore.h"

namespace line605::test {

/// What a killed desk still has.
struct MemoryFile {
    ReplicaState state;
    QMap<QString, FakeRow> rows; ///< by table and pk
    QHash<AccountId, QString> history;
    QVector<OutboxItem> outbox;
    QSet<OperationId> seen;

    [[nodiscard]] QVector<FakeRow> live(int scope, const QString& table) const;
};

/// A replica in memory: every call is a transaction, and a call of Fate.
class MemoryReplica : public ReplicaStore {
public:
    MemoryReplica(MemoryFile& file, Fate& fate, const Clock& clock) : m_file(file), m_fate(fate), m_clock(clock) {}

    Result<ReplicaState> state() override;
    Status noteContact(const CentreHello& hello) override;
    Status beginFilling(const QString& epoch, const QString& cursor, const QVector<int>& scopes,
                        qint64 totalRows) override;
    Status fill(const ReplicaRows& rows, const QString& nextTable, qint64 afterKey, const QString& afterPk) override;
    Status publish(const std::function<void(double)>& progress) override;
    Status apply(const FeedBatch& batch) override;
    Status gainScope(int scope, const QVector<ReplicaRows>& rows) override;
    Status loseScope(int scope) override;
    Result<QSet<AccountId>> keptHistory() override;
    Status evictHistory(int most) override;
    Result<QVector<TableDigest>> digests(const QVector<int>& scopes) override;
    Result<TableDigest> digest(const TableDigest& of) override;
    Status repair(const QVector<RangeRows>& ranges, const QString& epoch, const QString& cursor) override;
    Status adopt(const QString& epoch, const QString& cursor) override;

private:
    void put(const ReplicaRows& rows);

    MemoryFile& m_file;
    Fate& m_fate;
    const Clock& m_clock;
};

/// An outbox in memory, likewise.
class MemoryOutbox : public OutboxStore {
public:
    MemoryOutbox(MemoryFile& file, Fate& fate) : m_file(file), m_fate(fate) {}

    /// Appends an operation about \a entity; the payload is \a text.
    OperationId append(const QString& entity, const QString& text, const QDateTime& at, OperationId dependsOn = {});
    [[nodiscard]] OutboxItem item(OperationId id) const;

    void onWaiting(std::function<void()> handler) override { m_waiting = std::move(handler); }
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
    OutboxItem* find(OperationId id);
    void block();

    MemoryFile& m_file;
    Fate& m_fate;
    std::function<void()> m_waiting;
};

} // namespace line605::test
