#include "ui/sync/firstsyncwidget.h"

#include "domain/format.h"
#include "models/syncwords.h"
#include "ui/common/icons.h"
#include "ui/common/labellook.h"
#include "ui_firstsyncwidget.h"

#include <QEvent>

namespace line605 {

FirstSyncWidget::FirstSyncWidget(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::FirstSyncWidget>()) {
    m_ui->setupUi(this);
    setScaledFont(m_ui->titleLabel, 1.35, true);
    connect(m_ui->actionButton, &QPushButton::clicked, this, [this] {
        if (m_action == Action::Password)
            Q_EMIT passwordRequested();
        else
            Q_EMIT tryRequested();
    });
    connect(m_ui->leaveButton, &QPushButton::clicked, this, &FirstSyncWidget::lockRequested);
    dress();
}

FirstSyncWidget::~FirstSyncWidget() = default;

bool FirstSyncWidget::isNeeded(const SyncStatus& status) {
    if (status.link == LinkState::Embedded)
        return false;
    return status.lastSync.isNull() || status.link == LinkState::Expired || status.link == LinkState::Dismissed;
}

void FirstSyncWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

void FirstSyncWidget::dress() {
    setTone(m_ui->hintLabel, Tone::Muted);
    setTone(m_ui->rowsLabel, Tone::Muted);
    setTone(m_ui->timeLabel, Tone::Muted);
}

void FirstSyncWidget::setStatus(const SyncStatus& status, const QDateTime& now) {
    m_status = status;
    showProgress();
    showWaiting(now);
    setAccessibleName(m_ui->titleLabel->text());
    setAccessibleDescription(m_ui->textLabel->text());
}

void FirstSyncWidget::showProgress() {
    const BootstrapProgress& bootstrap = m_status.bootstrap;
    const bool known = bootstrap.total > 0;
    const bool first = m_status.link != LinkState::Expired && m_status.link != LinkState::Dismissed;
    const bool going = bootstrap.running || m_status.link == LinkState::Connecting;
    m_ui->progress->setVisible(first && (going || known));
    m_ui->progress->setRange(0, known && !bootstrap.indexing ? 1000 : 0);
    if (known)
        m_ui->progress->setValue(int(std::min<qint64>(1000, bootstrap.rows * 1000 / bootstrap.total)));
    m_ui->rowsLabel->setVisible(first && known);
    m_ui->rowsLabel->setText(
        known ? tr("%1 of %2 rows").arg(formatNumber(bootstrap.rows), formatNumber(bootstrap.total)) : QString());
    QString left = bootstrap.running ? timeLeftWords(bootstrap.secondsLeft) : QString();
    if (bootstrap.indexing)
        left = tr("the search is being prepared");
    m_ui->timeLabel->setVisible(first && !left.isEmpty());
    m_ui->timeLabel->setText(left);
}

void FirstSyncWidget::showWaiting(const QDateTime& now) {
    const QString goesOn = tr("It may be interrupted at any time: it goes on where it was, also after a restart or a "
                              "break of the link. Search and pages open by themselves when it is done.");
    switch (m_status.link) {
    case LinkState::Online:
    case LinkState::ReadOnly:
    case LinkState::Embedded:
        say("sync", tr("The first loading of data"),
            tr("Accounts, meters and open appeals of your districts come to this computer, encrypted. "
               "It happens once; later only changes come."),
            goesOn);
        offer(Action::None);
        return;
    case LinkState::Connecting:
        say("refresh", tr("Connecting to the centre…"),
            tr("The data of your districts will be loaded from %1.").arg(m_status.centre), goesOn);
        offer(Action::None);
        return;
    case LinkState::Offline:
        say("offline", tr("No connection to the centre"),
            tr("The centre has not answered since %1. The loading goes on by itself as soon as it does.")
                .arg(momentWords(m_status.since, now)),
            goesOn);
        offer(Action::Try);
        return;
    case LinkState::Refused:
        say("lock", tr("The centre does not let you in"), linkMeaning(m_status), goesOn);
        offer(m_status.trouble.code == ErrorCode::CertificateInvalid ? Action::Try : Action::Password);
        return;
    case LinkState::Expired:
        say("lock", tr("The data is closed until the next contact"),
            tr("There was no contact with the centre since %1, longer than is permitted. The data stays here, "
               "encrypted, and is shown again as soon as the centre answers.")
                .arg(momentWords(m_status.lastSync, now)),
            tr("What you entered is kept and will be sent."));
        offer(Action::Try);
        return;
    case LinkState::Dismissed:
        say("trash", tr("The data of this desk was deleted"), linkMeaning(m_status),
            tr("If this is a mistake, ask the administrator of the centre."));
        offer(Action::None);
        return;
    }
}

void FirstSyncWidget::say(const char* picture, const QString& title, const QString& text, const QString& hint) {
    m_ui->picture->setPixmap(
        lineIcon(QLatin1String(picture), tone(Tone::Accent)).pixmap(QSize(40, 40), devicePixelRatioF()));
    m_ui->titleLabel->setText(title);
    m_ui->textLabel->setText(text);
    m_ui->hintLabel->setText(hint);
}

void FirstSyncWidget::offer(Action action) {
    m_action = action;
    m_ui->actionButton->setVisible(action != Action::None);
    m_ui->actionButton->setText(action == Action::Password ? tr("Enter the &password…") : tr("&Try now"));
}

} // namespace line605
