#pragma once

#include "centremodel.h"
#include "storetestbed.h"

namespace line605::test {

/// A desk of a centre: a store that is filled from the model.
class ReplicaBed {
public:
    explicit ReplicaBed(int accounts = 12);

    [[nodiscard]] CentreModel& centre() { return m_centre; }
    [[nodiscard]] StoreSession& session() { return *m_session; }
    [[nodiscard]] ReplicaStore& replica() { return m_session->replica(); }
    [[nodiscard]] OutboxStore& outbox() { return m_session->outbox(); }
    [[nodiscard]] FixedClock& clock() { return m_clock; }
    [[nodiscard]] StoreGate& gate() { return m_gate; }
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("desk.store")); }
    [[nodiscard]] QVector<int>& scopes() { return m_scopes; }
    [[nodiscard]] static CentreProfile profile();

    void create();
    void close() { m_session.reset(); }
    void open();
    /// Bootstraps in chunks of one table each and publishes.
    void fill(bool publish = true);
    /// Applies what changed at the centre; \a seen are over with it.
    [[nodiscard]] Status pull(const QVector<OperationId>& seen = {});

    [[nodiscard]] Operation operation(const OperationBody& body) const;
    /// Appends; aborts when the store refuses.
    OperationId append(const OperationBody& body);
    /// The centre takes it: performs, acknowledges.
    void acknowledge(const Operation& operation);
    [[nodiscard]] TakeReading reading(qint64 account, qint64 value) const;
    [[nodiscard]] RegisterAppeal appeal(qint64 account) const;

    /// Empty when store and centre have the same rows and the store is sound; otherwise what differs.
    [[nodiscard]] QString difference();
    [[nodiscard]] OutboxItem item(OperationId id);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    SqliteStoreGate m_gate;
    CentreModel m_centre;
    QVector<int> m_scopes;
    std::shared_ptr<StoreSession> m_session;
};

} // namespace line605::test
