#pragma once

#include "ports/tablewriter.h"

namespace line605 {

class TableSink;

/// The TableWriter of files. Rows are written beside the target under a temporary name; the file is put in its place,
/// synced, only when it is whole, so that a failure, a full disk or a cancel leaves what was there before.
class FileTableWriter : public TableWriter {
public:
    [[nodiscard]] Status write(const QString& path, TableFormat format, const QString& title,
                               const QStringList& headers, const std::function<std::optional<TableRow>()>& next,
                               const std::function<bool()>& cancelled = {}) override;
};

} // namespace line605
