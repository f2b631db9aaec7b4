#include "ui/readings/readingswidget.h"

#include "domain/names.h"
#include "models/readingfilterproxymodel.h"
#include "models/readinghistorymodel.h"
#include "ui/common/icons.h"
#include "ui/common/labellook.h"
#include "ui/common/tableexport.h"
#include "ui/readings/readingdelegate.h"
#include "ui_readingswidget.h"

#include <QHeaderView>
#include <QScrollBar>

namespace line605 {

namespace {

constexpr int narrow = 1000; ///< of the tab: under that the chart goes below the list

} // namespace

ReadingsWidget::ReadingsWidget(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_desk(context.workplace), m_ui(std::make_unique<Ui::ReadingsWidget>()) {
    m_ui->setupUi(this);
    m_ui->state->setContent(m_ui->splitter);
    m_history = new ReadingHistoryModel(this);
    m_shown = new ReadingFilterProxyModel(this);
    m_shown->setSourceModel(m_history);
    ListView* view = m_ui->view;
    view->setModel(m_shown);
    view->setItemDelegate(new ReadingDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(ReadingHistoryModel::ReadOn, Qt::DescendingOrder);
    view->horizontalHeader()->setStretchLastSection(false); // the chart takes the rest
    view->setColumnLetters({10, 12, 9, 9, 9, 7, 18, 22, 24});
    view->keepStateIn(context.workplace.store.preferences(), QStringLiteral("list/readings"));
    m_ui->splitter->setStretchFactor(1, 1);
    setTone(m_ui->correctionLabel, Tone::Muted);
    m_ui->exportButton->setIcon(lineIcon(QStringLiteral("export")));

    connect(view, &ListView::stateRestored, this, &ReadingsWidget::showColumnsOfUse);
    connect(m_ui->meterFilter, &QComboBox::currentIndexChanged, this, &ReadingsWidget::applyFilters);
    connect(m_ui->sourceFilter, &QComboBox::currentIndexChanged, this, &ReadingsWidget::applyFilters);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ReadingsWidget::exportRows);
    connect(m_ui->state, &StatePane::actionRequested, this, &ReadingsWidget::readingRequested);
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReadingsWidget::updateCorrection);
    connect(m_ui->correctButton, &QAbstractButton::clicked, this, [this] {
        const std::optional<Reading> reading = chosenReading();
        if (reading && m_desk.mayCorrect(*reading))
            Q_EMIT correctionRequested(*reading);
    });
    updateCorrection();
}

ReadingsWidget::~ReadingsWidget() = default;

void ReadingsWidget::setHistory(const QString& accountNumber, const QVector<MeterHistory>& meters) {
    m_accountNumber = accountNumber;
    m_history->setHistory(meters);
    m_ui->chart->setUse(monthlyUse(meters, m_context.workplace.reference.readingRules), m_history->zones());
    m_ui->chart->setReplacements(replacements(meters));
    showColumnsOfUse();
    fillFilters(meters);
    applyFilters();
    m_ui->view->setCurrentIndex(m_shown->index(0, 0));
}

void ReadingsWidget::showColumnsOfUse() {
    for (int column = ReadingHistoryModel::MeterNumber; column < ReadingHistoryModel::ColumnCount; ++column) {
        if (!m_history->isOfUse(column)) {
            if (!m_ui->view->isColumnHidden(column)) {
                m_hiddenColumns.insert(column);
                m_ui->view->hideColumn(column);
            }
        } else if (m_hiddenColumns.remove(column)) {
            m_ui->view->showColumn(column);
        }
    }
    shareRoom();
}

void ReadingsWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    shareRoom();
}

/// The columns get what they need and the chart the rest, below them where the rest is too little.
void ReadingsWidget::shareRoom() {
    const ListView& view = *m_ui->view;
    const int needed =
        view.horizontalHeader()->length() + view.verticalScrollBar()->sizeHint().width() + 2 * view.frameWidth();
    const int room = m_ui->splitter->width() - m_ui->splitter->handleWidth();
    const bool beside = width() >= narrow && room - needed >= m_ui->chartHolder->minimumSizeHint().width();
    m_ui->splitter->setOrientation(beside ? Qt::Horizontal : Qt::Vertical);
    constexpr int gap = 8; // from the splitter's own bar
    m_ui->chartLayout->setContentsMargins(beside ? gap : 0, beside ? 0 : gap, 0, 0);
    if (beside)
        m_ui->splitter->setSizes({needed, room - needed});
    else
        m_ui->splitter->setSizes({m_ui->splitter->height() / 2, m_ui->splitter->height() / 2});
}

void ReadingsWidget::fillFilters(const QVector<MeterHistory>& meters) {
    const QSignalBlocker meterQuiet(m_ui->meterFilter);
    const QSignalBlocker sourceQuiet(m_ui->sourceFilter);
    m_ui->meterFilter->clear();
    m_ui->meterFilter->addItem(tr("All meters"), 0);
    m_ui->sourceFilter->clear();
    m_ui->sourceFilter->addItem(tr("All sources"), -1);
    QSet<ReadingSource> known;
    for (const MeterHistory& history : meters) {
        m_ui->meterFilter->addItem(history.meter.number, history.meter.id.value);
        for (const Reading& reading : history.readings)
            known.insert(reading.source);
    }
    for (const Coded<ReadingSource>& source : codeTable<ReadingSource>()) {
        if (known.contains(source.value))
            m_ui->sourceFilter->addItem(name(source.value), int(source.value));
    }
}

void ReadingsWidget::applyFilters() {
    const int source = m_ui->sourceFilter->currentData().toInt();
    m_shown->setMeter({m_ui->meterFilter->currentData().toLongLong()});
    m_shown->setSource(source < 0 ? std::nullopt : std::optional<ReadingSource>(ReadingSource(source)));
    showState();
}

void ReadingsWidget::showState() {
    const int all = m_history->rowCount();
    const int shown = m_shown->rowCount();
    m_ui->countLabel->setText(shown == all ? tr("%n readings", nullptr, all) : tr("%1 of %2").arg(shown).arg(all));
    if (all == 0)
        m_ui->state->showEmpty(tr("No readings yet"), tr("The first reading of this account is taken by F2."),
                               tr("Take a reading"));
    else
        m_ui->state->showContent();
    updateCorrection();
}

void ReadingsWidget::updateCorrection() {
    const std::optional<Reading> reading = chosenReading();
    const bool may = reading && m_desk.mayCorrect(*reading);
    m_ui->correctButton->setEnabled(may);
    m_ui->correctionLabel->setText(correctionWords(reading));
}

QString ReadingsWidget::correctionWords(const std::optional<Reading>& reading) const {
    if (!reading)
        return {};
    if (m_desk.mayCorrect(*reading))
        return tr("The chosen reading can be corrected; it stays in the history.");
    if (reading->superseded)
        return tr("The chosen reading is corrected already.");
    if (isCalculated(reading->source))
        return tr("What was calculated is not corrected: a real reading takes its place.");
    return tr("Only one's own reading of today can be corrected, any other one by a supervisor.");
}

std::optional<Reading> ReadingsWidget::chosenReading() const {
    const QModelIndex index = m_shown->mapToSource(m_ui->view->currentIndex());
    return index.isValid() ? std::optional<Reading>(m_history->rows().at(index.row()).any()) : std::nullopt;
}

void ReadingsWidget::exportRows() {
    exportShownRows(m_ui->view, tr("Readings of %1").arg(m_accountNumber), m_context.workplace.tables, m_ui->messages);
}

} // namespace line605
