#include "ui/appeals/appeallist.h"

#include "models/roles.h"
#include "ui/appeals/appealrowdelegate.h"
#include "ui/common/tableexport.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace line605 {

AppealList::AppealList(QWidget* parent) : ListView(parent) {
    setItemDelegate(new AppealRowDelegate(this));
    fitTwoLines();
}

void AppealList::showColumns(const QVector<int>& columns, int stretched) {
    QHeaderView* header = horizontalHeader();
    header->setStretchLastSection(false);
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !columns.contains(column));
    for (int place = 0; place < columns.size(); ++place)
        header->moveSection(header->visualIndex(columns.at(place)), place);
    header->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

void AppealList::exportEveryColumn(const QString& title, TableWriter& writer, MessageBar* messages) {
    QStringList headers;
    for (int column = 0; column < model()->columnCount(); ++column)
        headers.append(model()->headerData(column, Qt::Horizontal).toString());
    QVector<TableRow> rows;
    rows.reserve(model()->rowCount());
    for (int row = 0; row < model()->rowCount(); ++row) {
        TableRow cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(model()->index(row, column).data(ExportRole).value<TableCell>());
        rows.append(std::move(cells));
    }
    const qint64 count = rows.size();
    exportRows(
        this, title, headers, count,
        [rows = std::move(rows), at = qsizetype(0)]() mutable {
            return at < rows.size() ? std::optional(rows.at(at++)) : std::nullopt;
        },
        writer, messages);
}

void AppealList::keyPressEvent(QKeyEvent* event) {
    if (!event->matches(QKeySequence::Copy)) {
        ListView::keyPressEvent(event);
        return;
    }
    copyEveryColumn();
    event->accept();
}

void AppealList::changeEvent(QEvent* event) {
    ListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitTwoLines();
}

void AppealList::fitTwoLines() {
    verticalHeader()->setDefaultSectionSize(AppealRowDelegate::height(font()));
}

void AppealList::copyEveryColumn() const {
    QModelIndexList chosen = selectionModel()->selectedRows();
    std::sort(chosen.begin(), chosen.end(),
              [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    for (const QModelIndex& row : std::as_const(chosen)) {
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString().simplified());
        lines.append(cells.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace line605
