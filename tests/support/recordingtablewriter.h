#pragma once

#include "ports/tablewriter.h"

namespace line605::test {

/// Keeps what was asked to be exported instead of writing a file.
class RecordingTableWriter : public TableWriter {
public:
    Status write(const QString& path, TableFormat format, const QString& title, const QStringList& headers,
                 const std::function<std::optional<TableRow>()>& next,
                 const std::function<bool()>& cancelled) override {
        if (cancelled && cancelled())
            return Error{ErrorCode::Cancelled};
        lastPath = path;
        lastFormat = format;
        lastTitle = title;
        lastHeaders = headers;
        rows.clear();
        while (std::optional<TableRow> row = next())
            rows.append(*row);
        return Done{};
    }

    QString lastPath;
    TableFormat lastFormat{};
    QString lastTitle;
    QStringList lastHeaders;
    QVector<TableRow> rows;
};

} // namespace line605::test
