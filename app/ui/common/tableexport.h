#pragma once

#include "ports/tablewriter.h"

#include <QObject>

class QAbstractItemModel;
class QWidget;

namespace line605 {

class ListView;
class MessageBar;

/// Asks for a file name and writes the shown rows and columns of \a view there (CSV or XLSX) on a worker thread, with
/// progress and cancel (cells by ExportRole of models/roles.h, else the shown text), and says the outcome in \a messages (M43).
void exportShownRows(ListView* view, const QString& title, TableWriter& writer, MessageBar* messages);

} // namespace line605
