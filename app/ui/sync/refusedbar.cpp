#include "ui/sync/refusedbar.h"

#include "models/operationwords.h"
#include "ui/sync/conflictdialog.h"

#include <algorithm>

namespace line605 {

RefusedBar::RefusedBar(QWidget* parent) : MessageBar(parent) {
    setObjectName(QStringLiteral("refusedBar"));
    connect(this, &MessageBar::actionRequested, this, &RefusedBar::compare);
}

void RefusedBar::setUp(const UiContext& context) {
    m_context = &context;
    connect(&context.sync, &SyncControl::outboxChanged, this, &RefusedBar::look);
}

void RefusedBar::setSubject(std::function<bool(const OutboxItem&)> isAbout) {
    m_isAbout = std::move(isAbout);
    m_item = {};
    hide();
    look();
}

void RefusedBar::look() {
    if (!m_isAbout)
        return;
    if (m_context->sync.status().outbox.refused == 0) { // the usual case asks nobody
        ++m_generation;
        tell({});
        return;
    }
    m_context->sync.outbox().then(this, [this, generation = ++m_generation](const Result<QVector<OutboxItem>>& items) {
        if (generation == m_generation && items)
            tell(items.value());
    });
}

void RefusedBar::tell(const QVector<OutboxItem>& items) {
    const auto refused = std::find_if(items.cbegin(), items.cend(), [this](const OutboxItem& item) {
        return item.state == OperationState::Refused && m_isAbout(item);
    });
    if (refused == items.cend()) {
        m_item = {};
        hide();
        return;
    }
    if (refused->id == m_item.id)
        return; // said already; it may have been taken away by the person
    m_item = *refused;
    showMessage(
        Kind::Warning,
        tr("Not accepted by the centre: %1. What you typed is kept.").arg(operationKindWords(refused->kind).toLower()),
        tr("Compare…"));
}

void RefusedBar::compare() {
    auto* dialog = new ConflictDialog(*m_context, window());
    connect(dialog, &ConflictDialog::said, this, &RefusedBar::said);
    dialog->openFor(m_item);
}

} // namespace line605
