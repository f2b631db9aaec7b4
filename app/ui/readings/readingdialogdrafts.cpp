// How the dialog of a reading keeps what is half-typed and brings it back (M40).
#include "ui/readings/readingdialog.h"
#include "ui_readingdialog.h"

#include <QFuture>

namespace line605 {

void ReadingDialog::askDraft() {
    if (const std::optional<Draft> unsaved = m_context.drafts.unsaved(draftKey())) {
        startEditing(ReadingDraft::fromJson(unsaved->payload), unsaved->savedAt);
        return;
    }
    m_context.workplace.store.drafts()
        .draft(draftKey())
        .then(this, [this, generation = m_generation](const Result<Draft>& draft) {
            if (generation != m_generation)
                return;
            if (draft)
                startEditing(ReadingDraft::fromJson(draft.value().payload), draft.value().savedAt);
            else
                startEditing({}, {});
        });
}

void ReadingDialog::applyDraft(const ReadingDraft& draft) {
    if (draft.isEmpty())
        return;
    for (const MeterHistory& history : std::as_const(m_form.meters)) {
        const int index = m_ui->meterCombo->findData(history.meter.id.value);
        if (history.meter.number == draft.meterNumber && index >= 0)
            m_ui->meterCombo->setCurrentIndex(index); // makes the fields of this meter
    }
    for (auto it = draft.values.cbegin(); it != draft.values.cend(); ++it)
        m_ui->zoneFields->setText(it.key(), it.value());
    if (draft.readOn.isValid() && !m_correct)
        m_ui->readOnEdit->setDate(draft.readOn);
    const int source = draft.source ? m_ui->sourceCombo->findData(int(*draft.source)) : -1;
    if (source >= 0)
        m_ui->sourceCombo->setCurrentIndex(source);
    m_ui->supervisorEdit->setText(draft.supervisor);
}

void ReadingDialog::saveDraft() {
    const Meter* chosen = meter();
    if (!chosen)
        return;
    ReadingDraft draft{chosen->number, readOn(), source(), {}, m_ui->supervisorEdit->text()};
    for (const TypedValue& typed : m_ui->zoneFields->values()) {
        if (!typed.text.isEmpty())
            draft.values.insert(typed.zone, typed.text);
    }
    if (draft.isEmpty())
        m_context.drafts.discard(draftKey());
    else
        m_context.drafts.update(draftKey(), m_form.card.account.number, draft.toJson());
}

void ReadingDialog::discardDraft() {
    m_context.drafts.discard(draftKey());
    m_ui->messages->hide();
    m_filling = true;
    showMeter();
    m_ui->supervisorEdit->clear();
    if (!m_correct)
        m_ui->readOnEdit->setDate(m_context.workplace.clock.today());
    m_filling = false;
    backToEdit();
}

QString ReadingDialog::draftKey() const {
    const QString& number = m_form.card.account.number;
    return m_correct ? QStringLiteral("correction/") + number : QStringLiteral("reading/") + number;
}

} // namespace line605
