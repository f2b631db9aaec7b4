#include "domain/format.h"
#include "ui/appeals/appealpane.h"
#include "ui_appealpane.h"

/// AppealPane and the reply that is not sent yet: on the disk while it is typed, back when the appeal is opened again.
namespace line605 {

QString AppealPane::draftKey(AppealId id) {
    return QStringLiteral("reply/") + id.value.toString(QUuid::WithoutBraces);
}

void AppealPane::loadDraft() {
    const auto unsent = m_unsent.constFind(m_id);
    if (unsent != m_unsent.cend()) {
        m_restoring = true;
        m_ui->replyEdit->setPlainText(*unsent);
        m_restoring = false;
        setBusy(m_busy);
        return;
    }
    if (const std::optional<Draft> waiting = m_context.drafts.unsaved(draftKey(m_id))) {
        restoreDraft(*waiting); // newer than what is on the disk
        return;
    }
    m_context.workplace.store.drafts().draft(draftKey(m_id)).then(this, [this, id = m_id](const Result<Draft>& draft) {
        if (id == m_id && draft && m_ui->replyEdit->toPlainText().isEmpty())
            restoreDraft(draft.value());
    });
}

void AppealPane::restoreDraft(const Draft& draft) {
    m_restoring = true;
    m_ui->replyEdit->setPlainText(draft.payload.value(QStringLiteral("text")).toString());
    m_ui->replyEdit->moveCursor(QTextCursor::End);
    m_restoring = false;
    m_unsent.insert(m_id, m_ui->replyEdit->toPlainText());
    setBusy(m_busy);
    m_ui->messages->showMessage(MessageBar::Kind::Information,
                                tr("The unsent reply of %1 was restored.").arg(formatLocalTime(draft.savedAt)),
                                tr("Throw it away"));
}

void AppealPane::handleReplyEdited() {
    setBusy(m_busy);
    if (m_restoring || m_id.isNull())
        return;
    const QString text = m_ui->replyEdit->toPlainText();
    if (text.trimmed().isEmpty()) {
        m_unsent.remove(m_id);
        m_context.drafts.discard(draftKey(m_id));
        m_ui->draftLabel->setFullText({});
        return;
    }
    m_unsent.insert(m_id, text);
    m_context.drafts.update(draftKey(m_id), m_appeal.number, {{QStringLiteral("text"), text}});
    m_ui->draftLabel->setFullText(tr("The draft is kept as you type."));
}

void AppealPane::discardDraft() {
    m_ui->replyEdit->clear(); // and with it the draft
    m_ui->messages->hide();
    focusReply();
}

} // namespace line605
