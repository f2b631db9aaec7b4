#pragma once

#include "memorystore.h"
#include "ports/storesession.h"

#include <atomic>

namespace line605::test {

/// A session whose replica and outbox are in memory; it has nothing else.
class MemorySession : public StoreSession {
public:
    MemorySession(ReplicaStore& replica, OutboxStore& outbox) : m_replica(replica), m_outbox(outbox) {}

    std::atomic<bool> wiped{};

    [[nodiscard]] Person person() const override { return {QStringLiteral("olga"), {}, Role::Operator}; }
    [[nodiscard]] AccountStore& accounts() override { return none<AccountStore>(); }
    [[nodiscard]] HistoryStore& history() override { return none<HistoryStore>(); }
    [[nodiscard]] AppealStore& appeals() override { return none<AppealStore>(); }
    [[nodiscard]] OperationLog& operations() override { return none<OperationLog>(); }
    [[nodiscard]] DraftStore& drafts() override { return none<DraftStore>(); }
    [[nodiscard]] PreferenceStore& preferences() override { return none<PreferenceStore>(); }
    [[nodiscard]] StoreEvents& events() override { return none<StoreEvents>(); }
    [[nodiscard]] CentreProfile centre() const override {
        return {{}, {QStringLiteral("centre.test")}, {}, {}, QStringLiteral("olga")};
    }
    [[nodiscard]] OutboxStore& outbox() override { return m_outbox; }
    [[nodiscard]] ReplicaStore& replica() override { return m_replica; }
    Answer<Done> setCentre(const CentreProfile&) override { return ready<Done>(Done{}); }
    Answer<Done> setPassword(const QString&) override { return ready<Done>(Done{}); }
    void wipeWhenClosed() override { wiped = true; }
    Answer<StoreReport> check() override { return ready<StoreReport>(StoreReport{}); }
    Answer<Done> backup(const QString&) override { return ready<Done>(Done{}); }
    Result<std::unique_ptr<RegistryWriter>> beginRegistryWrite() override { return Error{ErrorCode::NotAllowed}; }

private:
    template<class Role>
    static Role& none() {
        qFatal("the sync asked for a role that is none of its business");
    }

    ReplicaStore& m_replica;
    OutboxStore& m_outbox;
};

} // namespace line605::test
