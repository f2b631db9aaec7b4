#pragma once

#include "sync/synctools.h"

namespace line605 {

/// Compares the store with the centre by digests, and finds what differs. The centre's side is read in the
/// snapshot that CentralGateway::digests() opened.
class DigestDrill {
public:
    explicit DigestDrill(const SyncTools& tools) : m_tools(tools) {}

    /// The tables that differ in one of \a scopes, as the centre has them; those that \a centre does not name are empty
    /// there.
    [[nodiscard]] Result<QVector<TableDigest>> differences(const QVector<TableDigest>& centre,
                                                           const QVector<int>& scopes) const;
    /// What of \a table has to be replaced for the store to be equal: halves, quarters … are compared until what
    /// differs is small.
    [[nodiscard]] Status collect(const TableDigest& table, QVector<RangeRows>& replacements) const;

    /// A range of so many rows is read whole.
    static constexpr int smallRange = 500;
    static constexpr int partsAtOnce = 16;

private:
    [[nodiscard]] Result<RangeRows> wholeRange(const TableDigest& range) const;

    const SyncTools& m_tools;
};

} // namespace line605
