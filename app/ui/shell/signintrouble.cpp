#include "domain/format.h"
#include "domain/words.h"
#include "ui/shell/signinwindow.h"
#include "ui_signinwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

/// SignInWindow with a store that cannot be opened: what is wrong with it, and the ways out.
namespace line605 {

namespace {

/// What is wrong, without an advice: which way out there is depends on whether there is a copy.
QString troubleWords(const Error& error) {
    return error.code == ErrorCode::StoreDamaged
               ? SignInWindow::tr("The file of the store is damaged and was not opened. Nothing in it was changed.")
               : words(error);
}

} // namespace

void SignInWindow::showTrouble(const Error& error) {
    m_ui->messages->hide();
    m_ui->pages->setCurrentWidget(m_ui->troublePage);
    m_ui->troubleTitle->setText(tr("This store cannot be opened"));
    m_ui->troubleText->setText(troubleWords(error));
    m_ui->troubleFile->setText(tr("File: %1").arg(QDir::toNativeSeparators(m_path)));
    const bool mayReplace = error.code != ErrorCode::StoreTooNew;
    m_ui->startAnewButton->setVisible(mayReplace);
    m_ui->chooseCopyButton->setVisible(mayReplace);
    m_ui->restoreButton->hide(); // until there is something to restore
    m_ui->restoreHint->setVisible(mayReplace);
    m_ui->restoreHint->clear();
    m_ui->troubleBackButton->setFocus();
    if (!mayReplace)
        return;
    m_services.gate.lastGoodBackup(m_path).then(this, [this, path = m_path](const Result<QString>& backup) {
        if (path != m_path)
            return;
        m_backup = backup ? backup.value() : QString();
        m_ui->restoreButton->setVisible(backup.ok());
        m_ui->restoreButton->setEnabled(backup.ok());
        if (!backup) {
            m_ui->restoreHint->setText(
                tr("There is no backup beside this store. If there is a copy elsewhere, point to it."));
            m_ui->chooseCopyButton->setFocus(); // what cannot lose anything
            return;
        }
        m_ui->restoreHint->setText(tr("The backup was made on %1. The damaged file is kept aside.")
                                       .arg(formatLocalTime(QFileInfo(m_backup).lastModified().toUTC())));
        m_ui->restoreButton->setFocus();
    });
}

void SignInWindow::chooseCopy() {
    auto* dialog = new QFileDialog(this, tr("Choose a copy of the store"), QFileInfo(m_path).absolutePath());
    dialog->setObjectName(QStringLiteral("copyDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Stores (*%1)").arg(storeSuffix()), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        m_backup = path;
        restoreBackup();
    });
    dialog->open();
}

void SignInWindow::restoreBackup() {
    setBusy(true);
    m_services.gate.restore(m_backup, m_path).then(this, [this](const Status& status) {
        setBusy(false);
        if (!status) {
            m_ui->messages->showError(status.error());
            return;
        }
        showOpenPage();
        m_ui->messages->showMessage(MessageBar::Kind::Success,
                                    tr("The backup is in place. Sign in with your password."));
    });
}

void SignInWindow::startAnew() {
    setBusy(true);
    m_services.gate.setAside(m_path).then(this, [this, path = m_path](const Result<QString>& aside) {
        setBusy(false);
        if (!aside) {
            m_ui->messages->showError(aside.error());
            return;
        }
        fillPersons();
        showCreatePage(path);
        m_ui->messages->showMessage(MessageBar::Kind::Information,
                                    tr("The old file is kept as %1.").arg(QDir::toNativeSeparators(aside.value())));
    });
}

} // namespace line605
