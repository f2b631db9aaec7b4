#pragma once

#include "sync/receiver.h"

namespace line605 {

/// Brings the rows of scopes that the person was given since, all of one snapshot.
class ScopeKeeper {
public:
    ScopeKeeper(const SyncTools& tools, Receiver& receiver) : m_tools(tools), m_receiver(receiver) {}

    /// Nothing to do when the last pull showed no new scope.
    [[nodiscard]] Status gain();

    /// The centre refuses a range of more than 50 000 rows, and a district may have many times that.
    static constexpr qint64 rowsAtOnce = 20'000;
    static constexpr int partsAtOnce = 16;

private:
    [[nodiscard]] Status gainOne(int scope);
    /// In parts that the centre gives at once.
    [[nodiscard]] Status readRange(const TableDigest& range, QVector<ReplicaRows>& rows);

    const SyncTools& m_tools;
    Receiver& m_receiver;
};

} // namespace line605
