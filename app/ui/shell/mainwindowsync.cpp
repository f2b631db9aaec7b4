#include "domain/words.h"
#include "models/syncwords.h"
#include "ui/common/messagebar.h"
#include "ui/shell/headerbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/omnibox.h"
#include "ui/shell/railbutton.h"
#include "ui/sync/firstsyncwidget.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>

/// MainWindow with the centre: how the desk stands with it, and what that permits.
namespace line605 {

namespace {

constexpr int tickMilliseconds = 10'000; ///< so old an age in the head of the window may be

} // namespace

void MainWindow::connectSync() {
    const SyncControl* sync = &m_context.sync;
    connect(sync, &SyncControl::statusChanged, this, &MainWindow::showStatus);
    connect(sync, &SyncControl::outboxChanged, this, &MainWindow::showStatus);
    m_header->omnibox()->setCentre(m_context.sync);
    connect(m_header, &HeaderBar::statusRequested, this, &MainWindow::showSyncPage);
    connect(m_linkMessages, &MessageBar::actionRequested, this, &MainWindow::passwordRequested);
    m_statusTick.setInterval(tickMilliseconds);
    connect(&m_statusTick, &QTimer::timeout, this, &MainWindow::showStatus);
    m_statusTick.start();
    showStatus();
}

void MainWindow::showStatus() {
    const SyncStatus status = m_context.sync.status();
    const QDateTime now = m_context.workplace.clock.nowUtc();
    m_header->setStatus(status, now);
    QStringList told;
    if (status.outbox.waiting > 0)
        told.append(queueWords(status.outbox, now));
    if (status.outbox.refused > 0)
        told.append(refusedWords(status.outbox));
    railOf(Place::Sync)->setCounts(0, 0, told); // the head shows them
    const bool closed = FirstSyncWidget::isNeeded(status);
    setClosed(closed);
    if (closed)
        m_firstSync->setStatus(status, now);
    tellLink();
}

/// Says once what a person has to do about the link; takes it back when it is over.
void MainWindow::tellLink() {
    const SyncStatus status = m_context.sync.status();
    if (status.link == m_told)
        return;
    m_told = status.link;
    m_linkMessages->hide();
    if (FirstSyncWidget::isNeeded(status))
        return; // says it itself
    if (status.link == LinkState::ReadOnly)
        m_linkMessages->showMessage(MessageBar::Kind::Warning, linkMeaning(status));
    if (status.link != LinkState::Refused)
        return;
    QString why = linkWords(status, m_context.workplace.clock.nowUtc());
    why[0] = why.at(0).toUpper();
    const bool mistrusted = status.trouble.code == ErrorCode::CertificateInvalid; // no password cures that
    //: What is the matter with the link, and what it means: two sentences.
    m_linkMessages->showMessage(MessageBar::Kind::Warning, tr("%1. %2").arg(why, linkMeaning(status)),
                                mistrusted ? QString() : tr("Enter the password…"));
}

void MainWindow::setClosed(bool closed) {
    const bool before = m_firstSync && m_stack->currentWidget() == m_firstSync;
    if (closed == before)
        return;
    const QString why = tr("Opens when the data of the centre is here");
    for (QAction* action : std::as_const(m_closable))
        action->setEnabled(!closed);
    for (RailButton* button : std::as_const(m_rail))
        button->setClosed(closed ? why : QString());
    m_header->omnibox()->setEnabled(!closed);
    m_header->omnibox()->setToolTip(closed ? why : QString());
    if (!closed) {
        m_firstSync->deleteLater();
        m_firstSync = nullptr;
        m_wanted.geometry = saveGeometry(); // as the person has the window by now
        goTo(m_wanted);
        return;
    }
    if (m_stack->count() > 0)
        m_wanted = place();
    for (QDialog* dialog : findChildren<QDialog*>())
        dialog->reject(); // what is half typed is kept as a draft
    m_firstSync = new FirstSyncWidget(m_stack);
    connect(m_firstSync, &FirstSyncWidget::tryRequested, this, [this] { m_context.sync.syncNow(); });
    connect(m_firstSync, &FirstSyncWidget::passwordRequested, this, &MainWindow::passwordRequested);
    connect(m_firstSync, &FirstSyncWidget::lockRequested, this, &MainWindow::signOutRequested);
    m_stack->addWidget(m_firstSync);
    m_stack->setCurrentWidget(m_firstSync);
    m_firstSync->setFocus(); // it is read out, and no button is pressed by accident
}

void MainWindow::showSyncPage() {
    if (!m_firstSync)
        showPage(Place::Sync);
}

bool MainWindow::mayLeave() {
    const OutboxCounts outbox = m_context.sync.status().outbox;
    if (m_leaving || m_context.sync.status().link == LinkState::Embedded || outbox.waiting == 0)
        return true;
    if (findChild<QMessageBox*>(QStringLiteral("unsentQuestion")))
        return false;
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Unsent work"),
                        tr("%n operation(s) wait for the centre. Quit all the same?", nullptr, outbox.waiting),
                        QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("unsentQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("They stay on this computer, encrypted, and are sent after your next sign-in here. "
                                    "Until then others do not see them."));
    QPushButton* quit = question->addButton(tr("&Quit"), QMessageBox::AcceptRole);
    quit->setObjectName(QStringLiteral("unsentQuit"));
    QPushButton* stay = question->addButton(tr("&Stay"), QMessageBox::RejectRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    connect(quit, &QPushButton::clicked, this, &MainWindow::leave);
    question->open();
    return false;
}

void MainWindow::leave() {
    m_leaving = true;
    close();
}

} // namespace line605
