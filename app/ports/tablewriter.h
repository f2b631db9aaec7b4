#pragma once

#include "domain/money.h"
#include "domain/result.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QVector>

#include <functional>
#include <optional>
#include <variant>

namespace line605 {

/// A cell of an exported list with its type, so that a sheet gets numbers and dates and not their texts.
using TableCell = std::variant<std::monostate, QString, qint64, Money, QDate>;
using TableRow = QVector<TableCell>;

enum class TableFormat { Csv, Xlsx };

/// Writes the shown rows of a list to a file (M43): CSV with BOM and «;», or XLSX; cells that would act as formulas are
/// neutralised. The file appears whole or not at all.
class TableWriter {
public:
    virtual ~TableWriter() = default;
    /// \a next gives rows until it answers nothing; runs on the calling thread (a worker). \a cancelled is asked
    /// between rows: once it says true the answer is Cancelled and no file appears.
    virtual Status write(const QString& path, TableFormat format, const QString& title, const QStringList& headers,
                         const std::function<std::optional<TableRow>()>& next,
                         const std::function<bool()>& cancelled = {}) = 0;
};

} // namespace line605
