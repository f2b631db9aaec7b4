#include "ui/sync/syncitempane.h"

#include "domain/format.h"
#include "domain/words.h"
#include "models/operationwords.h"
#include "models/syncwords.h"
#include "services/conflictdesk.h"
#include "ui/common/icons.h"
#include "ui/common/labellook.h"
#include "ui/common/selectablelabel.h"
#include "ui_syncitempane.h"

namespace line605 {

StandingLook lookOf(SyncQueueModel::Standing standing) {
    switch (standing) {
    case SyncQueueModel::Standing::Waiting:
    case SyncQueueModel::Standing::TriesOn:
        return {"clock", tone(Tone::Muted)};
    case SyncQueueModel::Standing::OnItsWay:
        return {"send", tone(Tone::Accent)};
    case SyncQueueModel::Standing::HeldUp:
        return {"minus", tone(Tone::Warning)};
    case SyncQueueModel::Standing::Refused:
        return {"warning", tone(Tone::Danger)};
    }
    Q_UNREACHABLE();
    return {};
}

SyncItemPane::SyncItemPane(QWidget* parent) : QWidget(parent), m_ui(std::make_unique<Ui::SyncItemPane>()) {
    m_ui->setupUi(this);
    setScaledFont(m_ui->titleLabel, 1.15, true);
    m_ui->factsArea->viewport()->setAutoFillBackground(false);
    m_ui->facts->setAutoFillBackground(false);
    connect(m_ui->compareButton, &QPushButton::clicked, this, &SyncItemPane::compareRequested);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &SyncItemPane::retryRequested);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &SyncItemPane::copyRequested);
    connect(m_ui->discardButton, &QPushButton::clicked, this, &SyncItemPane::discardRequested);
    connect(m_ui->openButton, &QPushButton::clicked, this, &SyncItemPane::openRequested);
    showRow(std::nullopt, {});
}

SyncItemPane::~SyncItemPane() = default;

void SyncItemPane::showRow(const std::optional<SyncQueueModel::Row>& row, const QDateTime& now) {
    setVisible(row.has_value());
    if (!row) {
        m_shown = {};
        return;
    }
    const OutboxItem& item = row->item;
    const SyncQueueModel::Standing standing = SyncQueueModel::standingOf(item);
    const StandingLook look = lookOf(standing);
    m_ui->titleLabel->setText(operationKindWords(item.kind));
    m_ui->standingPicture->setPixmap(
        lineIcon(QLatin1String(look.icon), look.colour).pixmap(QSize(16, 16), devicePixelRatioF()));
    m_ui->standingLabel->setText(SyncQueueModel::words(standing));
    const QString about = SyncQueueModel::about(*row);
    const bool appeal = !row->appealNumber.isEmpty();
    m_ui->openButton->setVisible(!about.isEmpty());
    m_ui->openButton->setText(appeal ? tr("Appeal %1").arg(about) : tr("Account %1").arg(about));
    m_ui->openButton->setToolTip(appeal ? tr("Open the appeal (Ctrl+O)") : tr("Open the account's card (Ctrl+O)"));
    m_ui->timesLabel->setText(timesOf(item, now));
    setTone(m_ui->timesLabel, Tone::Muted);
    const bool refused = item.state == OperationState::Refused;
    if (refused)
        m_ui->reason->showError(item.refusal);
    else
        m_ui->reason->hide();
    m_ui->compareButton->setVisible(refused && ConflictDesk::hasTwoSides(item));
    m_ui->retryButton->setVisible(refused);
    m_ui->discardButton->setVisible(refused);
    if (!(m_shown == item.id))
        fillFacts(item);
    m_shown = item.id;
}

QString SyncItemPane::timesOf(const OutboxItem& item, const QDateTime& now) {
    QStringList said{tr("made %1").arg(formatLocalTime(item.at))};
    if (item.attempts > 0)
        said.append(tr("%n attempt(s)", nullptr, item.attempts));
    if (item.state == OperationState::Pending && item.nextTryAt.isValid())
        said.append(tr("next try %1").arg(momentWords(item.nextTryAt, now)));
    if (item.blocked)
        said.append(tr("goes once the refused one before it is settled"));
    return said.join(QStringLiteral(" · "));
}

void SyncItemPane::fillFacts(const OutboxItem& item) {
    while (m_ui->factsLayout->rowCount() > 0)
        m_ui->factsLayout->removeRow(0);
    for (const OperationFact& fact : operationFacts(item)) {
        auto* title = new QLabel(fact.name, m_ui->facts);
        title->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setTone(title, Tone::Muted);
        auto* value = new SelectableLabel(fact.value, m_ui->facts);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        m_ui->factsLayout->addRow(title, value);
        title->show(); // now, not from the event loop: the operation appears in one go
        value->show();
    }
}

void SyncItemPane::setBusy(bool busy) {
    for (QPushButton* button : {m_ui->compareButton, m_ui->retryButton, m_ui->discardButton})
        button->setEnabled(!busy);
}

} // namespace line605
