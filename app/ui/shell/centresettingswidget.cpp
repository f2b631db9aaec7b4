#include "ui/shell/centresettingswidget.h"

#include "models/syncwords.h"
#include "services/centreprofile.h"
#include "ui/common/labellook.h"
#include "ui_centresettingswidget.h"

#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>

namespace line605 {

namespace {

constexpr int usualPort = 5432;

} // namespace

CentreSettingsWidget::CentreSettingsWidget(StoreSession& store, SyncControl& sync, const Clock& clock, QWidget* parent)
    : QWidget(parent), m_store(store), m_sync(sync), m_clock(clock), m_ui(std::make_unique<Ui::CentreSettingsWidget>()),
      m_profile(store.centre()) {
    m_ui->setupUi(this);
    connect(m_ui->hostsEdit, &QLineEdit::textChanged, this, &CentreSettingsWidget::check);
    connect(m_ui->authorityEdit, &QLineEdit::textChanged, this, &CentreSettingsWidget::check);
    connect(m_ui->authorityButton, &QPushButton::clicked, this, &CentreSettingsWidget::chooseAuthority);
    connect(m_ui->applyButton, &QPushButton::clicked, this, &CentreSettingsWidget::apply);
    connect(m_ui->passwordButton, &QPushButton::clicked, this, &CentreSettingsWidget::passwordChangeRequested);
    connect(&sync, &SyncControl::statusChanged, this, &CentreSettingsWidget::showLink);
    fill();
}

CentreSettingsWidget::~CentreSettingsWidget() = default;

void CentreSettingsWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showLink();
    check();
}

void CentreSettingsWidget::fill() {
    m_ui->nameValue->setText(m_profile.name);
    m_ui->loginValue->setText(m_profile.login);
    m_ui->databaseValue->setText(m_profile.database);
    m_ui->hostsEdit->setText(m_profile.hosts.join(QStringLiteral(", ")));
    m_ui->authorityEdit->setText(QDir::toNativeSeparators(m_profile.authority));
    showLink();
    check();
}

void CentreSettingsWidget::showLink() {
    const SyncStatus status = m_sync.status();
    const QString link = linkWords(status, m_clock.nowUtc());
    m_ui->linkValue->setText(
        status.centre.isEmpty() ? link : tr("%1, %2", "state of the link, host").arg(link, status.centre));
}

CentreProfile CentreSettingsWidget::typed() const {
    CentreProfile profile = m_profile;
    const Result<QStringList> hosts = centreHostsFrom(m_ui->hostsEdit->text(), usualPort);
    profile.hosts = hosts ? hosts.value() : QStringList();
    profile.authority = QDir::fromNativeSeparators(m_ui->authorityEdit->text().trimmed());
    return profile;
}

QString CentreSettingsWidget::problem() const {
    const CentreProfile profile = typed();
    if (profile.hosts.isEmpty())
        return tr("A host is a name or an address, with its port after a colon if it has one of its own.");
    if (!QFileInfo(profile.authority).isReadable())
        return tr("The file of the certificate cannot be read.");
    return {};
}

void CentreSettingsWidget::check() {
    const QString wrong = problem();
    m_ui->hintLabel->setText(
        wrong.isEmpty() ? tr("Change these only when the administrator says so: a wrong host is not trusted anyway.")
                        : wrong);
    setTone(m_ui->hintLabel, wrong.isEmpty() ? Tone::Muted : Tone::Warning);
    m_ui->applyButton->setEnabled(wrong.isEmpty() && !(typed() == m_profile));
}

void CentreSettingsWidget::chooseAuthority() {
    auto* dialog = new QFileDialog(this, tr("Choose the certificate of the centre's authority"));
    dialog->setObjectName(QStringLiteral("authorityDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt *.cer)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_ui->authorityEdit, &QLineEdit::setText);
    dialog->open();
}

void CentreSettingsWidget::apply() {
    const CentreProfile profile = typed();
    m_ui->applyButton->setEnabled(false);
    m_store.setCentre(profile).then(this, [this, profile](const Status& status) {
        if (!status) {
            m_ui->messages->showError(status.error());
            check();
            return;
        }
        m_profile = profile;
        m_sync.syncNow(); // by the new way
        fill();
        m_ui->messages->showMessage(MessageBar::Kind::Success,
                                    tr("Saved. Connecting to the centre with the new settings."));
    });
}

} // namespace line605
