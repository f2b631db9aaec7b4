#pragma once

#include "ports/tablewriter.h"

#include <QObject>

class QAbstractItemModel;
class QWidget;

namespace line605 {

class ListView;
class MessageBar;

/// Asks for a file name and writes the shown rows and columns of \a view there (CSV or XLSX) on a worker thread, with
/// progress and cancel (cells by ExportRole of models/roles.h, else the shown text), and says the outcome in \a
/// messages (M43).
void exportShownRows(ListView* view, const QString& title, TableWriter& writer, MessageBar* messages);

/// The same for a list whose rows are not all in a model: \a next runs on the worker thread, may wait for a store
/// there, and answers nothing after the last of \a count rows. \a parent owns the work; it is cancelled when the parent
/// goes.
void exportRows(QWidget* parent, const QString& title, const QStringList& headers, qint64 count,
                std::function<std::optional<TableRow>()> next, TableWriter& writer, MessageBar* messages);

} // namespace line605
