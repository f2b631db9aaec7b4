#include "ui/readings/findingsview.h"

#include "domain/words.h"
#include "ui/common/icons.h"
#include "ui/common/tones.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>

namespace line605 {

namespace {

constexpr int iconSize = 18;

struct Sign {
    QString icon;
    Tone tone;
};

Sign signOf(Severity severity) {
    switch (severity) {
    case Severity::Advice:
        return {QStringLiteral("info"), Tone::Accent};
    case Severity::ReadBack:
        return {QStringLiteral("warning"), Tone::Warning};
    case Severity::Supervisor:
        return {QStringLiteral("lock"), Tone::Warning};
    case Severity::Refusal:
        return {QStringLiteral("error"), Tone::Danger};
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

FindingsView::FindingsView(QWidget* parent) : QWidget(parent) {
    m_layout = new QVBoxLayout(this);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    hide();
}

void FindingsView::setFindings(const Findings& findings) {
    if (findings == m_findings)
        return;
    m_findings = findings;
    while (QLayoutItem* item = m_layout->takeAt(0)) {
        if (QWidget* row = item->widget()) {
            row->hide();
            row->deleteLater();
        }
        delete item;
    }
    for (const Finding& finding : m_findings)
        addRow(finding);
    setVisible(!m_findings.isEmpty());
    setAccessibleName(text());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString FindingsView::text() const {
    QStringList lines;
    for (const Finding& finding : m_findings)
        lines.append(sentence(finding));
    return lines.join(u'\n');
}

QString FindingsView::sentence(const Finding& finding) const {
    Finding said = finding;
    if (m_zones == 1)
        said.zone.reset();
    return words(said);
}

void FindingsView::addRow(const Finding& finding) {
    const Sign sign = signOf(finding.severity);
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    auto* icon = new QLabel(row);
    icon->setPixmap(lineIcon(sign.icon, tone(sign.tone)).pixmap(QSize(iconSize, iconSize), devicePixelRatioF()));
    icon->setFixedWidth(iconSize);
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto* text = new QLabel(QStringLiteral("%1 %2").arg(sentence(finding), citation(finding)), row);
    text->setObjectName(QStringLiteral("finding_%1").arg(ruleId(finding.rule)));
    text->setToolTip(ruleId(finding.rule)); // for who looks it up
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    if (finding.severity == Severity::Refusal) {
        QPalette colours = text->palette();
        colours.setColor(QPalette::WindowText, tone(Tone::Danger));
        text->setPalette(colours);
    }
    layout->addWidget(text, 1);
    m_layout->addWidget(row);
    row->show();
}

} // namespace line605
