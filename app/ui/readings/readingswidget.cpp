#include "ui/readings/readingswidget.h"

#include "domain/names.h"
#include "models/readingfilterproxymodel.h"
#include "models/readinghistorymodel.h"
#include "ui/common/icons.h"
#include "ui/common/tableexport.h"
#include "ui/readings/readingdelegate.h"
#include "ui_readingswidget.h"

#include <QHeaderView>
#include <QSet>

namespace line605 {

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
    const int widths[] = {96, 118, 96, 96, 96, 110, 150, 190};
    for (int column = 0; column < int(std::size(widths)); ++column)
        view->setColumnWidth(column, widths[column]);
    view->keepStateIn(context.workplace.store.preferences(), QStringLiteral("list/readings"));
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setSizes({780, 420});
    m_ui->exportButton->setIcon(lineIcon(QStringLiteral("export")));

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
    for (int zone = 1; zone < 3; ++zone)
        m_ui->view->setColumnHidden(ReadingHistoryModel::ValueT1 + zone, zone >= m_history->zones());
    fillFilters(meters);
    applyFilters();
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
    m_ui->correctButton->setToolTip(
        may ? tr("The reading stays in the history; the correction points at it (R-CORRECT).")
            : tr("One's own reading of today can be corrected, any other one by a supervisor (R-CORRECT)."));
}

std::optional<Reading> ReadingsWidget::chosenReading() const {
    const QModelIndex index = m_shown->mapToSource(m_ui->view->currentIndex());
    return index.isValid() ? std::optional<Reading>(m_history->rows().at(index.row()).any()) : std::nullopt;
}

void ReadingsWidget::exportRows() {
    exportShownRows(m_ui->view, tr("Readings of %1").arg(m_accountNumber), m_context.workplace.tables, m_ui->messages);
}

} // namespace line605
