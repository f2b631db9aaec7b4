#include "ui/shell/settingsdialog.h"

#include "ui/common/shortcuts.h"
#include "ui/common/tones.h"
#include "ui_settingsdialog.h"

namespace line605 {

SettingsDialog::SettingsDialog(DeviceSettings& settings, Shortcuts& shortcuts, QWidget* parent)
    : QDialog(parent), m_settings(settings), m_shortcuts(shortcuts), m_ui(std::make_unique<Ui::SettingsDialog>()) {
    setObjectName(QStringLiteral("settingsDialog"));
    m_ui->setupUi(this);
    fillGeneral();
    QTableWidget* table = m_ui->keysTable;
    table->setColumnCount(2);
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
    fillKeys();

    connect(table, &QTableWidget::currentCellChanged, this, &SettingsDialog::showKeysOfCurrent);
    connect(table, &QTableWidget::cellActivated, m_ui->keysEdit, [this] { m_ui->keysEdit->setFocus(); });
    connect(m_ui->keysAssign, &QPushButton::clicked, this, &SettingsDialog::assignKeys);
    connect(m_ui->keysEdit, &QKeySequenceEdit::keySequenceChanged, this, [this](const QKeySequence& keys) {
        const QString taken = m_shortcuts.takenBy(keys, currentCommand());
        for (const Shortcuts::Command& command : m_shortcuts.commands()) {
            if (command.id == taken)
                hint(tr("These keys belong to “%1”.").arg(command.text), true);
        }
        if (taken.isEmpty())
            hint({}, false);
        m_ui->keysAssign->setEnabled(taken.isEmpty());
    });
    connect(m_ui->keysStandard, &QPushButton::clicked, this, [this] {
        m_shortcuts.resetAll();
        fillKeys();
        Q_EMIT keysChanged();
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    for (QComboBox* box : {m_ui->languageBox, m_ui->themeBox, m_ui->fontBox, m_ui->lockBox})
        connect(box, &QComboBox::activated, this, &SettingsDialog::keepChoice);
    showKeysOfCurrent();
    resize(600, 520);
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::addTab(QWidget* tab, const QString& title) {
    m_ui->tabs->addTab(tab, title);
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_ui->retranslateUi(this);
        fillGeneral();
        fillKeys();
    }
    QDialog::changeEvent(event);
}

void SettingsDialog::fillGeneral() {
    const DeviceChoice choice = m_settings.choice();
    const auto fill = [](QComboBox* box, const QVector<std::pair<QString, QVariant>>& items, const QVariant& chosen) {
        box->clear();
        for (const auto& [text, value] : items)
            box->addItem(text, value);
        box->setCurrentIndex(std::max(0, box->findData(chosen)));
    };
    fill(m_ui->languageBox,
         {{tr("As the system"), QString()},
          {QStringLiteral("Русский"), QStringLiteral("ru")},
          {QStringLiteral("English"), QStringLiteral("en")}},
         choice.language);
    fill(m_ui->themeBox,
         {{tr("As the system"), QString()},
          {tr("Light"), QStringLiteral("light")},
          {tr("Dark"), QStringLiteral("dark")},
          {tr("High contrast"), QStringLiteral("contrast")}},
         choice.theme);
    QVector<std::pair<QString, QVariant>> sizes{{tr("As the system"), 0}};
    for (int points = 9; points <= 16; ++points)
        sizes.append({tr("%n point(s)", nullptr, points), points});
    fill(m_ui->fontBox, sizes, choice.fontPoints);
    QVector<std::pair<QString, QVariant>> locks;
    for (const int minutes : {5, 10, 15, 30, 60})
        locks.append({tr("after %n minute(s) of inactivity", nullptr, minutes), minutes});
    locks.append({tr("never by itself"), 0});
    fill(m_ui->lockBox, locks, choice.lockMinutes);
}

void SettingsDialog::keepChoice() {
    DeviceChoice choice = m_settings.choice();
    choice.language = m_ui->languageBox->currentData().toString();
    choice.theme = m_ui->themeBox->currentData().toString();
    choice.fontPoints = m_ui->fontBox->currentData().toInt();
    choice.lockMinutes = m_ui->lockBox->currentData().toInt();
    m_settings.setChoice(choice);
    Q_EMIT choiceChanged();
}

void SettingsDialog::fillKeys() {
    const QVector<Shortcuts::Command> commands = m_shortcuts.commands();
    QTableWidget* table = m_ui->keysTable;
    table->setHorizontalHeaderLabels({tr("Command"), tr("Keys")});
    const int row = std::max(0, table->currentRow());
    table->setRowCount(int(commands.size()));
    for (int i = 0; i < commands.size(); ++i) {
        auto* text = new QTableWidgetItem(commands.at(i).text);
        text->setData(Qt::UserRole, commands.at(i).id);
        auto* keys = new QTableWidgetItem(commands.at(i).keys.toString(QKeySequence::NativeText));
        QFont font = keys->font();
        font.setBold(commands.at(i).keys != commands.at(i).standard); // changed by the person
        keys->setFont(font);
        table->setItem(i, 0, text);
        table->setItem(i, 1, keys);
    }
    table->setCurrentCell(row, 0);
}

void SettingsDialog::showKeysOfCurrent() {
    for (const Shortcuts::Command& command : m_shortcuts.commands()) {
        if (command.id == currentCommand())
            m_ui->keysEdit->setKeySequence(command.keys);
    }
}

void SettingsDialog::assignKeys() {
    if (!m_shortcuts.setKeys(currentCommand(), m_ui->keysEdit->keySequence()))
        return;
    fillKeys();
    hint(tr("Set."), false);
    Q_EMIT keysChanged();
}

QString SettingsDialog::currentCommand() const {
    const QTableWidgetItem* item = m_ui->keysTable->item(m_ui->keysTable->currentRow(), 0);
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void SettingsDialog::hint(const QString& text, bool problem) {
    QPalette palette = m_ui->keysHint->palette();
    palette.setColor(QPalette::WindowText, tone(problem ? Tone::Danger : Tone::Success));
    m_ui->keysHint->setPalette(palette);
    m_ui->keysHint->setText(text);
}

} // namespace line605
