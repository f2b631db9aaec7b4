#include "domain/words.h"
#include "ui/common/messagebar.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/mainwindow.h"

/// MainWindow with what was begun and not finished.
namespace line605 {

void MainWindow::announceDrafts() {
    m_context.workplace.store.drafts().drafts().then(this, [this](const Result<QVector<Draft>>& drafts) {
        if (drafts && !drafts.value().isEmpty())
            m_messages->showMessage(MessageBar::Kind::Information,
                                    tr("%n unfinished thing(s) were restored.", nullptr, int(drafts.value().size())),
                                    tr("Show them"));
    });
}

void MainWindow::showDrafts() {
    m_messages->hide();
    m_context.drafts.flush();
    auto* dialog = new DraftsDialog(m_context.workplace.store.drafts(), m_context.drafts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DraftsDialog::openRequested, this, &MainWindow::openDraft);
    dialog->open();
}

void MainWindow::openDraft(const Draft& draft) {
    const QString kind = draft.key.section(QLatin1Char('/'), 0, 0);
    const QString about = draft.key.section(QLatin1Char('/'), 1);
    if (kind == QLatin1String("reply")) {
        showAppeal(AppealId{QUuid::fromString(about)});
        return;
    }
    const bool reading = kind == QLatin1String("reading");
    m_context.workplace.store.accounts().byNumber(about).then(this, [this, reading](const Result<AccountId>& account) {
        if (account)
            showAccount(account.value());
        if (!reading)
            openNewAppeal(account ? account.value() : AccountId{});
        else if (account)
            openReading(account.value());
        else
            m_messages->showError(account.error());
    });
}

} // namespace line605
