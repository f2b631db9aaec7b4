#include "documents/filetablewriter.h"

#include "documents/csvwriter.h"
#include "documents/xlsxwriter.h"

#include <QSaveFile>
#include <QTemporaryDir>

namespace line605 {

namespace {

struct Table {
    const QString& title;
    const QStringList& headers;
    const std::function<std::optional<TableRow>()>& next;
    const std::function<bool()>& cancelled;
};

Status fill(TableSink& sink, const Table& table) {
    Status status = sink.begin(table.title, table.headers);
    while (status.ok()) {
        if (table.cancelled && table.cancelled())
            return Error{ErrorCode::Cancelled};
        const std::optional<TableRow> row = table.next();
        if (!row)
            return sink.finish();
        status = sink.add(*row);
    }
    return status;
}

/// The library writes a workbook to a path of its own; its bytes are then copied into the file that replaces the
/// target.
Status copyInto(QSaveFile& target, const QString& from) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileUnwritable, source.errorString()};
    while (!source.atEnd()) {
        const QByteArray bytes = source.read(1 << 20);
        if (bytes.isEmpty() || target.write(bytes) != bytes.size())
            return writeError(target);
    }
    return Done{};
}

Status fillXlsx(QSaveFile& target, const Table& table) {
    const QTemporaryDir scratch; // removed with what is in it, also when the export is given up
    if (!scratch.isValid())
        return Error{ErrorCode::DiskFull, scratch.errorString()};
    const QString path = scratch.filePath(QStringLiteral("book.xlsx"));
    {
        XlsxWriter sheet(path);
        const Status status = fill(sheet, table);
        if (!status)
            return status;
    }
    return copyInto(target, path);
}

Status fillCsv(QSaveFile& target, const Table& table) {
    CsvWriter csv(target);
    return fill(csv, table);
}

} // namespace

Status FileTableWriter::write(const QString& path, TableFormat format, const QString& title, const QStringList& headers,
                              const std::function<std::optional<TableRow>()>& next,
                              const std::function<bool()>& cancelled) {
    QSaveFile target(path); // synced and renamed by commit()
    if (!target.open(QIODevice::WriteOnly))
        return Error{ErrorCode::FileUnwritable, target.errorString()};
    const Table table{title, headers, next, cancelled};
    const Status status = format == TableFormat::Csv ? fillCsv(target, table) : fillXlsx(target, table);
    if (!status) {
        target.cancelWriting();
        return status;
    }
    return target.commit() ? Status(Done{}) : Status(writeError(target));
}

} // namespace line605
