#include "ui/common/listview.h"

#include "models/roles.h"
#include "ports/tablewriter.h"
#include "ui/common/celldelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QJsonArray>
#include <QJsonValue>
#include <QMenu>
#include <QToolTip>

namespace line605 {

namespace {

/// A text as it is exported: the list may show it shorter.
QString copyText(const QModelIndex& index) {
    const QVariant cell = index.data(ExportRole);
    if (cell.canConvert<TableCell>()) {
        const auto exported = cell.value<TableCell>();
        if (const auto* text = std::get_if<QString>(&exported))
            return *text;
    }
    return index.data(Qt::DisplayRole).toString();
}

} // namespace

ListView::ListView(QWidget* parent) : QTableView(parent) {
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false); // Tab goes on to the next control
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setCornerButtonEnabled(false);
    setItemDelegate(new CellDelegate(this));
    setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    fitRowHeight();

    QHeaderView* header = horizontalHeader();
    header->setObjectName(QStringLiteral("columns"));
    header->setSectionsMovable(true);
    header->setTextElideMode(Qt::ElideRight);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint& at) { showColumnChooser(header->mapToGlobal(at)); });
    connect(this, &QAbstractItemView::doubleClicked, this, &ListView::rowActivated);

    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(400);
    connect(&m_saveDelay, &QTimer::timeout, this, &ListView::saveState);
    const auto changed = [this] {
        if (m_preferences && !m_restoring && !m_fit.isFitting())
            m_saveDelay.start();
    };
    connect(header, &QHeaderView::sectionResized, this, changed);
    connect(header, &QHeaderView::sectionResized, this, [this, header](int column, int before, int now) {
        if (m_restoring)
            return;
        // Hiding and showing are resizings too, from and to nothing; the header is in the middle of them now.
        if (before == 0 || now == 0)
            QTimer::singleShot(0, this, [this] { m_fit.fitRoomy(); });
        else
            m_fit.resized(column, header->isVisible());
    });
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sortIndicatorChanged, this, changed);
}

void ListView::keepStateIn(PreferenceStore& preferences, const QString& stateKey) {
    m_preferences = nullptr;
    m_stateKey = stateKey;
    const QHeaderView* header = horizontalHeader();
    m_ownColumns.clear();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        m_ownColumns.append({logical, header->isSectionHidden(logical)});
    }
    PreferenceStore* store = &preferences;
    preferences.preference(stateKey).then(this, [this, store](const Result<QJsonValue>& answer) {
        if (answer && answer.value().isObject())
            restoreState(answer.value().toObject());
        m_preferences = store;
        Q_EMIT stateRestored();
    });
}

void ListView::setColumnLetters(const QVector<int>& letters) {
    m_fit.setLetters(letters);
}

void ListView::setRoomyColumns(const QVector<RoomyColumn>& columns) {
    m_fit.setRoomy(columns);
}

QVector<int> ListView::shownColumns() const {
    QVector<int> shown;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical))
            shown.append(logical);
    }
    return shown;
}

void ListView::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copySelectedRows();
        event->accept();
        return;
    }
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (plain && currentIndex().isValid() && state() != EditingState) {
            Q_EMIT rowActivated(currentIndex());
            event->accept();
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        // A row is what is chosen here: Home and End go to the first and last of them, not along the columns.
        if (plain && rows > 0) {
            const int column = currentIndex().isValid() ? currentIndex().column() : shownColumns().value(0);
            setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : rows - 1, column, rootIndex()));
            event->accept();
            return;
        }
        break;
    default:
        break;
    }
    QTableView::keyPressEvent(event);
}

void ListView::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() == QContextMenuEvent::Keyboard && contextMenuPolicy() == Qt::DefaultContextMenu &&
        actions().isEmpty())
        showColumnChooser(viewport()->mapToGlobal(QPoint(8, 8)));
    else
        QTableView::contextMenuEvent(event);
}

bool ListView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const QModelIndex index = indexAt(help->pos());
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QTableView::viewportEvent(event);
    // A tip repeats the text only where it is cut.
    const bool cut = sizeHintForIndex(index).width() > visualRect(index).width();
    QToolTip::showText(help->globalPos(), cut ? index.data(Qt::DisplayRole).toString() : QString(), viewport(),
                       visualRect(index));
    return true;
}

void ListView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitRowHeight();
        m_fit.fit();
    }
}

void ListView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    m_fit.fitRoomy();
}

void ListView::fitRowHeight() {
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
}

void ListView::saveState() {
    if (!m_preferences)
        return;
    const QHeaderView* header = horizontalHeader();
    QJsonArray order;
    QJsonArray widths;
    QJsonArray hidden;
    for (int i = 0; i < header->count(); ++i) {
        order.append(header->logicalIndex(i));
        const bool away = header->isSectionHidden(i);
        hidden.append(away);
        widths.append(away ? 0 : header->sectionSize(i));
    }
    QJsonObject state{{QStringLiteral("order"), order},
                      {QStringLiteral("widths"), widths},
                      {QStringLiteral("hidden"), hidden},
                      {QStringLiteral("dragged"), m_fit.dragged()}};
    if (isSortingEnabled()) {
        state.insert(QStringLiteral("sort"), header->sortIndicatorSection());
        state.insert(QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    // A lost preference is no reason to disturb anybody; the store logs it.
    [[maybe_unused]] const auto kept = m_preferences->setPreference(m_stateKey, state);
}

void ListView::restoreState(const QJsonObject& state) {
    QHeaderView* header = horizontalHeader();
    const QJsonArray order = state.value(QStringLiteral("order")).toArray();
    const QJsonArray widths = state.value(QStringLiteral("widths")).toArray();
    const QJsonArray hidden = state.value(QStringLiteral("hidden")).toArray();
    const int count = header->count();
    if (order.size() != count || widths.size() != count || hidden.size() != count)
        return; // kept by a version with other columns
    m_restoring = true;
    for (int visual = 0; visual < count; ++visual) {
        const int from = header->visualIndex(order.at(visual).toInt(-1));
        if (from >= 0)
            header->moveSection(from, visual);
    }
    const auto isHidden = [](const QJsonValue& value) { return value.toBool(); };
    const bool allHidden = std::all_of(hidden.begin(), hidden.end(), isHidden);
    for (int logical = 0; logical < count; ++logical) {
        const int width = widths.at(logical).toInt();
        if (width >= header->minimumSectionSize())
            header->resizeSection(logical, width);
        header->setSectionHidden(logical, hidden.at(logical).toBool() && !allHidden);
    }
    const int sorted = state.value(QStringLiteral("sort")).toInt(-1);
    if (isSortingEnabled() && sorted >= 0 && sorted < count) {
        const bool descending = state.value(QStringLiteral("descending")).toBool();
        header->setSortIndicator(sorted, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
    m_restoring = false;
    m_fit.restored(state.value(QStringLiteral("dragged")).toArray());
}

void ListView::showColumnChooser(const QPoint& globalPosition) {
    if (!model())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QHeaderView* header = horizontalHeader();
    const QVector<int> shown = shownColumns();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        const QString title = model()->headerData(logical, Qt::Horizontal).toString();
        QAction* action = menu->addAction(title.isEmpty() ? tr("Column %1").arg(logical + 1) : title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(logical));
        action->setEnabled(shown.size() > 1 || header->isSectionHidden(logical)); // one column always stays
        connect(action, &QAction::toggled, this, [this, logical](bool on) {
            horizontalHeader()->setSectionHidden(logical, !on);
            if (on && horizontalHeader()->sectionSize(logical) < 20)
                horizontalHeader()->resizeSection(logical, horizontalHeader()->defaultSectionSize());
            if (m_preferences)
                m_saveDelay.start();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset the columns")), &QAction::triggered, this, &ListView::resetColumns);
    menu->popup(globalPosition);
}

void ListView::resetColumns() {
    QHeaderView* header = horizontalHeader();
    const bool known = m_ownColumns.size() == header->count();
    for (int visual = 0; visual < header->count(); ++visual) {
        const auto [logical, hidden] = known ? m_ownColumns.at(visual) : std::pair(visual, false);
        header->setSectionHidden(logical, hidden);
        header->moveSection(header->visualIndex(logical), visual);
    }
    m_fit.reset();
    if (m_preferences)
        m_saveDelay.start();
}

void ListView::copySelectedRows() const {
    if (!selectionModel())
        return;
    QModelIndexList rows = selectionModel()->selectedRows(shownColumns().value(0));
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    QStringList lines;
    lines.reserve(rows.size());
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : shownColumns())
            cells.append(copyText(row.siblingAtColumn(column)).simplified());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace line605
