#include "ui/shell/shortcutsdialog.h"

#include "ui/common/celldelegate.h"
#include "ui_shortcutsdialog.h"

namespace line605 {

ShortcutsDialog::ShortcutsDialog(const QVector<Shortcuts::Command>& commands, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ShortcutsDialog>()) {
    setObjectName(QStringLiteral("shortcutsDialog"));
    m_ui->setupUi(this);
    QVector<Shortcuts::Command> all = commands;
    // Every list and the one box know these; they are not commands that could have other keys.
    all.append({QString(), tr("Back to the one box; close what lies on top"), {}, QKeySequence(Qt::Key_Escape)});
    all.append({QString(), tr("Open the chosen row"), {}, QKeySequence(Qt::Key_Return)});
    all.append({QString(), tr("Copy the chosen rows"), {}, QKeySequence(QKeySequence::Copy)});
    QTableWidget* table = m_ui->keysTable;
    table->setItemDelegate(new CellDelegate(table)); // its margins are the header's
    table->setColumnCount(2);
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    table->setRowCount(int(all.size()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    for (int row = 0; row < all.size(); ++row) {
        table->setItem(row, 0, new QTableWidgetItem(all.at(row).text));
        table->setItem(row, 1, new QTableWidgetItem(all.at(row).keys.toString(QKeySequence::NativeText)));
    }
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->changeButton, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT settingsRequested();
    });
    resize(560, 520);
}

ShortcutsDialog::~ShortcutsDialog() = default;

} // namespace line605
