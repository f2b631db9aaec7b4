#include "models/syncwords.h"
#include "ui/appeals/appealpane.h"
#include "ui_appealpane.h"

/// AppealPane with the others: who has the same appeal open, and what the centre refused about it.
namespace line605 {

void AppealPane::setUpSync() {
    m_ui->refusedBar->setUp(m_context);
    m_ui->presenceHolder->hide();
    connect(m_ui->refusedBar, &RefusedBar::said, this, &AppealPane::said);
    connect(&m_context.sync, &SyncControl::presenceChanged, this, &AppealPane::showPresence);
}

void AppealPane::showPresence() {
    const QVector<Presence> others = m_id.isNull() ? QVector<Presence>() : m_context.sync.presence(m_id);
    QString words = presenceWords(others, m_context.workplace.clock.nowUtc());
    if (!words.isEmpty())
        words[0] = words.at(0).toUpper();
    if (m_ui->presenceLabel->text() != words)
        m_ui->presenceLabel->setText(words);
    m_ui->presenceHolder->setVisible(!words.isEmpty());
}

void AppealPane::tellOpen() {
    m_context.sync.setOpenAppeals(isVisible() && !m_id.isNull() ? QVector<AppealId>{m_id} : QVector<AppealId>());
}

void AppealPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    tellOpen();
}

void AppealPane::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    tellOpen();
}

} // namespace line605
