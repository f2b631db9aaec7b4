#pragma once

#include "ports/clock.h"
#include "ports/storesession.h"

#include <QRandomGenerator>

#include <optional>

namespace line605::chaos {

/// What the random acts of a desk are about.
[[nodiscard]] QString entityOf(const OperationBody& body);

/// Random acts of one person on accounts and appeals that all desks share.
class DeskActs {
public:
    DeskActs(StoreSession& store, const Clock& clock, quint32 seed, int accounts)
        : m_store(store), m_clock(clock), m_random(seed), m_accounts(accounts) {}

    /// Nothing when the act drawn is not possible for what the store has now.
    [[nodiscard]] std::optional<Operation> next();
    /// Two accounts whose balances the centre only ever changes together; whether a view of both shows two different.
    [[nodiscard]] bool seesTornPair();
    /// One of those that all desks share, when it is here.
    [[nodiscard]] std::optional<AccountId> account();

private:
    [[nodiscard]] std::optional<OperationBody> reading();
    [[nodiscard]] std::optional<OperationBody> newAppeal();
    [[nodiscard]] std::optional<OperationBody> onAppeal();
    [[nodiscard]] OperationBody changeOf(const Appeal& appeal);
    [[nodiscard]] int draw(int below) { return int(m_random.bounded(below)); }

    StoreSession& m_store;
    const Clock& m_clock;
    QRandomGenerator m_random;
    int m_accounts;
};

} // namespace line605::chaos
