#include "ui/shell/aboutdialog.h"

#include "ui/common/celldelegate.h"
#include "ui_aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

namespace line605 {

AboutDialog::AboutDialog(const QString& version, const QString& extra, QWidget* parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>()) {
    setObjectName(QStringLiteral("aboutDialog"));
    m_ui->setupUi(this);
    m_ui->brandPicture->setPixmap(
        QIcon(QStringLiteral(":/icons/line605.svg")).pixmap(QSize(48, 48), devicePixelRatioF()));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    m_ui->brandName->setFont(large);
    m_ui->versionLabel->setText(tr("Version %1").arg(version));
    fillLibraries();
    m_ui->diagnosticsText->setPlainText(diagnostics(version, extra));
    connect(m_ui->copyButton, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_ui->diagnosticsText->toPlainText());
        m_ui->copyButton->setText(tr("Copied"));
    });
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QDialog::accept);
    resize(620, 620);
}

AboutDialog::~AboutDialog() = default;

void AboutDialog::fillLibraries() {
    struct Library {
        const char* name;
        const char* licence;
    };
    static constexpr Library libraries[] = {
        {"Qt " QT_VERSION_STR, "LGPL-3.0"},  {"Qt Charts", "GPL-3.0"}, {"SQLite", "public domain"},
        {"SQLite3 Multiple Ciphers", "MIT"}, {"libsodium", "ISC"},     {"QtKeychain", "BSD-3-Clause"},
        {"libxlsxwriter", "BSD-2-Clause"}};
    QTableWidget* table = m_ui->librariesTable;
    table->setItemDelegate(new CellDelegate(table)); // its margins are the header's
    table->setColumnCount(2);
    table->setHorizontalHeaderLabels({tr("Library"), tr("Licence")});
    table->setRowCount(int(std::size(libraries)));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    int row = 0;
    for (const Library& library : libraries) {
        table->setItem(row, 0, new QTableWidgetItem(QString::fromLatin1(library.name)));
        table->setItem(row, 1, new QTableWidgetItem(QString::fromLatin1(library.licence)));
        ++row;
    }
}

QString AboutDialog::diagnostics(const QString& version, const QString& extra) {
    QStringList lines{
        QStringLiteral("line605 %1").arg(version),
        QStringLiteral("Qt %1 (built with %2)").arg(QLatin1String(qVersion()), QStringLiteral(QT_VERSION_STR)),
        QStringLiteral("%1, %2, %3")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()),
        QStringLiteral("%1, %2").arg(QGuiApplication::platformName(), QLocale().name())};
    for (const QScreen* screen : QGuiApplication::screens())
        lines.append(QStringLiteral("screen %1×%2 @ %3")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio()));
    if (!extra.isEmpty())
        lines.append(extra);
    return lines.join(QLatin1Char('\n'));
}

} // namespace line605
