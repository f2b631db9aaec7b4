#pragma once

#include "ports/tablewriter.h"

namespace line605 {

/// One format of an exported table. Rows come in order; finish() completes the bytes. Nothing is visible to the person
/// before FileTableWriter puts the whole file in its place.
class TableSink {
public:
    virtual ~TableSink() = default;
    [[nodiscard]] virtual Status begin(const QString& title, const QStringList& headers) = 0;
    [[nodiscard]] virtual Status add(const TableRow& row) = 0;
    [[nodiscard]] virtual Status finish() = 0;
};

} // namespace line605
