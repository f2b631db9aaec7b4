#include "ui/readings/zonefields.h"

#include "domain/format.h"
#include "domain/names.h"
#include "ui/common/tones.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace line605 {

namespace {

constexpr int maxTyped = 12; ///< more than any meter has, so that R-DIGITS can say so

void setMuted(QLabel* label) {
    QPalette colours = label->palette();
    colours.setColor(QPalette::WindowText, tone(Tone::Muted));
    label->setPalette(colours);
}

} // namespace

ZoneFields::ZoneFields(QWidget* parent) : QWidget(parent) {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    const QStringList titles{tr("Zone"), tr("Previous"), tr("New value"), tr("Use, kWh")};
    for (int column = 0; column < titles.size(); ++column) {
        auto* title = new QLabel(titles.at(column), this);
        setMuted(title);
        m_grid->addWidget(title, 0, column, column >= 2 ? Qt::AlignRight : Qt::AlignLeft); // as the figures below
    }
    m_answers = new QWidget(this);
    m_answers->setLayout(new QVBoxLayout);
    m_answers->layout()->setContentsMargins(26, 0, 0, 0); // under the sentences, past their signs
    m_answers->hide();
}

void ZoneFields::setMeter(const Meter& meter) {
    for (const Row& row : std::as_const(m_rows)) {
        for (QWidget* widget :
             {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.previous), static_cast<QWidget*>(row.edit),
              static_cast<QWidget*>(row.use), static_cast<QWidget*>(row.rollover)}) {
            widget->disconnect(this);
            widget->setObjectName({}); // found no more while it waits to be deleted
            widget->hide();
            widget->deleteLater();
        }
    }
    m_rows.clear();
    for (int zone = 0; zone < meter.zones; ++zone)
        addRow(TariffZone(zone), meter.zones);
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        setTabOrder(m_rows.at(i - 1).edit, m_rows.at(i).edit);
        setTabOrder(m_rows.at(i - 1).rollover, m_rows.at(i).rollover);
    }
    m_answers->hide();
    if (m_rows.isEmpty())
        return;
    setTabOrder(m_rows.constLast().edit, m_rows.constFirst().rollover);
    setFocusProxy(m_rows.constFirst().edit);
}

void ZoneFields::addRow(TariffZone zone, int zones) {
    const QString title = name(zone, zones);
    const int line = 1 + int(m_rows.size());
    Row row{zone,
            new QLabel(title, this),
            new QLabel(this),
            new QLineEdit(this),
            new QLabel(this),
            new QCheckBox(zones == 1 ? tr("The meter passed &zero: the caller confirmed it")
                                     : tr("%1 passed &zero: the caller confirmed it").arg(title),
                          m_answers)};
    row.name->setBuddy(row.edit);
    row.previous->setObjectName(QStringLiteral("previousValue_%1").arg(code(zone)));
    row.edit->setObjectName(QStringLiteral("readingEdit_%1").arg(code(zone)));
    row.edit->setAccessibleName(tr("New value, %1").arg(title));
    row.edit->setMaxLength(maxTyped);
    row.edit->setAlignment(Qt::AlignRight);
    row.edit->setInputMethodHints(Qt::ImhDigitsOnly);
    QFont large = row.edit->font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    row.edit->setFont(large);
    row.edit->setFixedWidth(QFontMetrics(large).horizontalAdvance(QStringLiteral("0000000000")) + 24);
    row.use->setObjectName(QStringLiteral("zoneUse_%1").arg(code(zone)));
    row.use->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("0 000 000")));
    row.use->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.rollover->setObjectName(QStringLiteral("rolloverCheck_%1").arg(code(zone)));
    row.rollover->setAccessibleName(tr("The register passed zero, %1").arg(title));
    row.rollover->hide();
    m_grid->addWidget(row.name, line, 0);
    m_grid->addWidget(row.previous, line, 1);
    m_grid->addWidget(row.edit, line, 2);
    m_grid->addWidget(row.use, line, 3);
    static_cast<QVBoxLayout*>(m_answers->layout())->addWidget(row.rollover, 0, Qt::AlignLeft);
    // Now, not from the event loop: a hidden field would not take the focus.
    for (QWidget* shown : {static_cast<QWidget*>(row.name), static_cast<QWidget*>(row.previous),
                           static_cast<QWidget*>(row.edit), static_cast<QWidget*>(row.use)})
        shown->show();
    connect(row.edit, &QLineEdit::textChanged, this, [this, check = row.rollover] {
        check->setChecked(false); // it was asked about another value
        Q_EMIT edited();
    });
    connect(row.rollover, &QCheckBox::toggled, this, &ZoneFields::edited);
    m_rows.append(row);
}

QVector<TypedValue> ZoneFields::values() const {
    QVector<TypedValue> values;
    for (const Row& row : m_rows)
        values.append({row.zone, row.edit->text().simplified().remove(u' '), row.rollover->isChecked()});
    return values;
}

void ZoneFields::setText(TariffZone zone, const QString& text) {
    if (const Row* row = find(zone))
        row->edit->setText(text);
}

bool ZoneFields::isEmpty() const {
    return std::all_of(m_rows.cbegin(), m_rows.cend(), [](const Row& row) { return row.edit->text().isEmpty(); });
}

void ZoneFields::showCheck(const ReadingCheck& check) {
    for (Row& row : m_rows) {
        for (const ZoneOutcome& outcome : check.zones) {
            if (outcome.zone != row.zone)
                continue;
            const bool asked =
                std::any_of(check.findings.cbegin(), check.findings.cend(), [&row](const Finding& finding) {
                    return finding.zone == row.zone && (finding.what == FindingCase::RolloverPossible ||
                                                        finding.what == FindingCase::RolloverConfirmed);
                });
            showOutcome(row, outcome, asked && !isBeingTyped(outcome));
        }
    }
}

void ZoneFields::showOutcome(Row& row, const ZoneOutcome& outcome, bool asked) {
    row.previous->setText(outcome.previous
                              ? tr("%1 of %2 · %3")
                                    .arg(formatNumber(outcome.previous->value), formatDate(outcome.previous->readOn),
                                         name(outcome.previous->source))
                              : tr("no earlier reading"));
    const bool counted =
        outcome.value && outcome.previous && (outcome.rolledOver || *outcome.value >= outcome.previous->value);
    row.use->setText(counted ? formatNumber(outcome.use.kwh) : QString());
    ask(row, asked || row.rollover->isChecked());
}

void ZoneFields::ask(const Row& row, bool asked) {
    row.rollover->setVisible(asked);
    m_answers->setVisible(
        std::any_of(m_rows.cbegin(), m_rows.cend(), [](const Row& other) { return !other.rollover->isHidden(); }));
}

bool ZoneFields::isBeingTyped(const ZoneOutcome& outcome) const {
    const Row* row = find(outcome.zone);
    return row && row->edit->hasFocus() && outcome.previous &&
           row->edit->text().size() < QString::number(outcome.previous->value).size();
}

bool ZoneFields::focusNextEmpty() {
    qsizetype from = -1;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i).edit->hasFocus())
            from = i;
    }
    for (qsizetype step = 1; step <= m_rows.size(); ++step) {
        const Row& row = m_rows.at((from + step) % m_rows.size());
        if (row.edit->text().isEmpty()) {
            row.edit->setFocus(Qt::TabFocusReason);
            return true;
        }
    }
    return false;
}

void ZoneFields::focusFirst() {
    if (m_rows.isEmpty())
        return;
    m_rows.constFirst().edit->setFocus(Qt::TabFocusReason);
    m_rows.constFirst().edit->selectAll();
}

void ZoneFields::focusOn(const Findings& findings) {
    for (const Finding& finding : findings) {
        const Row* row = finding.zone ? find(*finding.zone) : nullptr;
        if (!row)
            continue;
        if (finding.what == FindingCase::RolloverPossible) {
            ask(*row, true);
            row->rollover->setFocus(Qt::TabFocusReason);
        } else {
            row->edit->setFocus(Qt::TabFocusReason);
            row->edit->selectAll();
        }
        return;
    }
    focusFirst();
}

const ZoneFields::Row* ZoneFields::find(TariffZone zone) const {
    const auto it = std::find_if(m_rows.cbegin(), m_rows.cend(), [zone](const Row& row) { return row.zone == zone; });
    return it == m_rows.cend() ? nullptr : &*it;
}

} // namespace line605
