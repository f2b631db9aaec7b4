#include "ui/shell/draftsdialog.h"

#include "domain/format.h"
#include "ui/common/celldelegate.h"
#include "ui_draftsdialog.h"

namespace line605 {

DraftsDialog::DraftsDialog(DraftStore& store, DraftKeeper& keeper, QWidget* parent)
    : QDialog(parent), m_store(store), m_keeper(keeper), m_ui(std::make_unique<Ui::DraftsDialog>()) {
    setObjectName(QStringLiteral("draftsDialog"));
    m_ui->setupUi(this);
    QTableWidget* table = m_ui->draftsTable;
    table->setItemDelegate(new CellDelegate(table)); // its margins are the header's
    table->setColumnCount(3);
    table->setHorizontalHeaderLabels({tr("What"), tr("For"), tr("Typed")});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] {
        if (currentRow() < 0)
            return;
        const Draft draft = m_drafts.at(currentRow());
        accept();
        Q_EMIT openRequested(draft);
    });
    connect(table, &QTableWidget::cellDoubleClicked, m_ui->openButton, &QPushButton::click);
    connect(m_ui->discardButton, &QPushButton::clicked, this, [this] {
        const int row = currentRow();
        if (row < 0)
            return;
        m_keeper.discard(m_drafts.at(row).key);
        m_drafts.remove(row);
        show(m_drafts);
    });
    resize(620, 380);
    load();
}

DraftsDialog::~DraftsDialog() = default;

QString DraftsDialog::kindOf(const QString& draftKey) {
    if (draftKey.startsWith(QLatin1String("reading/")))
        return tr("Reading");
    if (draftKey.startsWith(QLatin1String("appeal-new/")))
        return tr("New appeal");
    if (draftKey.startsWith(QLatin1String("reply/")))
        return tr("Reply to an appeal");
    return tr("Note");
}

void DraftsDialog::load() {
    m_store.drafts().then(this, [this](const Result<QVector<Draft>>& drafts) {
        if (drafts)
            show(drafts.value());
        else
            m_ui->messages->showError(drafts.error());
    });
}

void DraftsDialog::show(const QVector<Draft>& drafts) {
    m_drafts = drafts;
    QTableWidget* table = m_ui->draftsTable;
    table->setRowCount(int(m_drafts.size()));
    for (int row = 0; row < m_drafts.size(); ++row) {
        const Draft& draft = m_drafts.at(row);
        table->setItem(row, 0, new QTableWidgetItem(kindOf(draft.key)));
        table->setItem(row, 1, new QTableWidgetItem(draft.title));
        table->setItem(row, 2, new QTableWidgetItem(formatLocalTime(draft.savedAt)));
    }
    const bool any = !m_drafts.isEmpty();
    m_ui->openButton->setEnabled(any);
    m_ui->discardButton->setEnabled(any);
    if (any) {
        table->setCurrentCell(0, 0);
        table->setFocus();
    } else {
        m_ui->explanation->setText(tr("Nothing is unfinished."));
    }
}

int DraftsDialog::currentRow() const {
    const int row = m_ui->draftsTable->currentRow();
    return row < m_drafts.size() ? row : -1;
}

} // namespace line605
