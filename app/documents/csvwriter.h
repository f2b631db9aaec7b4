#pragma once

#include "documents/tablesink.h"

#include <QByteArray>

class QFileDevice;

namespace line605 {

/// CSV as Russian Excel opens it by a double click: UTF-8 with BOM, «;», CRLF, quoting by RFC 4180, money with a
/// decimal comma, dates dd.mm.yyyy. Text that a spreadsheet would run as a formula gets a leading apostrophe; numbers
/// stay numbers.
class CsvWriter : public TableSink {
public:
    explicit CsvWriter(QFileDevice& file);

    [[nodiscard]] Status begin(const QString& title, const QStringList& headers) override;
    [[nodiscard]] Status add(const TableRow& row) override;
    [[nodiscard]] Status finish() override;

    /// The field of one cell, neutralised and quoted.
    [[nodiscard]] static QString field(const TableCell& cell);

private:
    [[nodiscard]] Status writeBuffered();

    QFileDevice& m_file;
    QByteArray m_buffer;
};

/// FileUnwritable, or DiskFull when the medium has no room.
[[nodiscard]] Error writeError(const QFileDevice& file);

} // namespace line605
