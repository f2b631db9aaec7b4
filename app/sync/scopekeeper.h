#pragma once

#include "sync/receiver.h"

namespace line605 {

/// Brings the rows of scopes that the person was given since, all of one snapshot.
class ScopeKeeper {
public:
    ScopeKeeper(const SyncTools& tools, Receiver& receiver) : m_tools(tools), m_receiver(receiver) {}

    /// Nothing to do when the last pull showed no new scope.
    [[nodiscard]] Status gain();

private:
    [[nodiscard]] Status gainOne(int scope);

    const SyncTools& m_tools;
    Receiver& m_receiver;
};

} // namespace line605
