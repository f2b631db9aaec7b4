#include "ui/accounts/attentiontile.h"

#include "ui/accounts/cardwords.h"
#include "ui/common/icons.h"
#include "ui/common/selectablelabel.h"

#include <QLabel>
#include <QVBoxLayout>

namespace line605 {

namespace {

constexpr int iconSize = 16;

/// Told elsewhere on the card: the cabinet in a sentence of its own, the smart meter in the tile of the window.
bool isToldElsewhere(AlertKind kind) {
    return kind == AlertKind::CabinetLocked || kind == AlertKind::CabinetUnconfirmed || kind == AlertKind::SmartMeter;
}

} // namespace

AttentionTile::AttentionTile(QWidget* parent) : CardTile(parent) {
    setTitle(tr("Attention"));
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(3);
    body()->addLayout(m_rows);
    body()->addStretch(1);
}

void AttentionTile::setAlerts(const QVector<AccountAlert>& alerts, const CabinetLogin& cabinet) {
    m_sentences.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const AccountAlert& alert : alerts) {
        if (alert.urgent && !isToldElsewhere(alert.kind))
            addRow(QStringLiteral("warning"), Tone::Warning, alertWords(alert));
    }
    const bool shut = cabinet.state == CabinetState::Locked || cabinet.state == CabinetState::Unconfirmed;
    addRow(shut ? QStringLiteral("warning") : QStringLiteral("user"), shut ? Tone::Warning : Tone::Accent,
           cabinetWords(cabinet));
    for (const AccountAlert& alert : alerts) {
        if (!alert.urgent && !isToldElsewhere(alert.kind))
            addRow(QStringLiteral("info"), Tone::Accent, alertWords(alert));
    }
    setAccessibleDescription(m_sentences.join(u'\n'));
}

void AttentionTile::addRow(const QString& icon, Tone meaning, const QString& sentence) {
    m_sentences.append(sentence);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    auto* sign = new QLabel(row);
    sign->setPixmap(lineIcon(icon, tone(meaning)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    sign->setFixedWidth(iconSize);
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* text = new SelectableLabel(sentence, row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    m_rows->addWidget(row);
    row->show();
}

} // namespace line605
