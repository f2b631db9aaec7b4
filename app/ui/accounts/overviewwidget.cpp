#include "ui/accounts/overviewwidget.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/readingrules.h"
#include "models/accountlinesmodel.h"
#include "models/roles.h"
#include "ui/accounts/cardwords.h"
#include "ui/common/selectablelabel.h"
#include "ui/common/tones.h"
#include "ui_overviewwidget.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace line605 {

OverviewWidget::OverviewWidget(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::OverviewWidget>()) {
    m_ui->setupUi(this);
    m_ui->columns->setStretch(0, 3);
    m_ui->columns->setStretch(1, 2);
    m_related = new AccountLinesModel(this);
    m_ui->relatedView->setModel(m_related);
    m_ui->relatedView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->relatedView->setColumnHidden(AccountLinesModel::Holder, true);
    m_ui->relatedView->horizontalHeader()->setStretchLastSection(false);
    m_ui->relatedView->horizontalHeader()->setSectionResizeMode(AccountLinesModel::Address, QHeaderView::Stretch);
    m_ui->factsArea->viewport()->setAutoFillBackground(false);
    m_ui->facts->setAutoFillBackground(false);
    connect(m_ui->relatedView, &ListView::rowActivated, this,
            [this](const QModelIndex& index) { Q_EMIT accountRequested(index.data(IdRole).value<AccountId>()); });
}

OverviewWidget::~OverviewWidget() = default;

void OverviewWidget::showCard(const AccountCard& card, const QVector<MeterHistory>& meters,
                              const QVector<AccountLine>& related) {
    int zones = card.account.zones;
    for (const MeterHistory& history : meters)
        zones = std::max(zones, history.meter.zones);
    m_ui->chart->setUse(monthlyUse(meters, m_context.workplace.reference.readingRules), zones);
    fillFacts(card);
    m_related->setLines(related);
    const bool any = !related.isEmpty();
    m_ui->relatedView->setVisible(any);
    m_ui->relatedLabel->setText(any ? tr("O&ther accounts of the caller (Enter opens):")
                                    : tr("The caller has no other accounts."));
    if (any) {
        for (int column : {AccountLinesModel::Number, AccountLinesModel::LastReading, AccountLinesModel::Balance})
            m_ui->relatedView->resizeColumnToContents(column);
        m_ui->relatedView->setCurrentIndex(m_related->index(0, 0));
    }
}

void OverviewWidget::fillFacts(const AccountCard& card) {
    auto* layout = m_ui->factsLayout;
    while (layout->rowCount() > 0)
        layout->removeRow(0);
    for (const Meter& meter : card.meters) {
        QStringList said{meter.model, tr("%n digits", nullptr, meter.digits), tr("%n zones", nullptr, meter.zones)};
        if (meter.installedOn.isValid())
            said.append(tr("since %1").arg(formatDate(meter.installedOn)));
        if (meter.removedOn.isValid())
            said.append(tr("removed on %1").arg(formatDate(meter.removedOn)));
        if (meter.smart)
            said.append(tr("smart"));
        said.removeAll(QString());
        addFact(meter.removedOn.isValid() ? tr("Replaced meter") : tr("Meter"),
                QStringLiteral("%1 · %2").arg(meter.number, said.join(QStringLiteral(" · "))));
    }
    addFact(tr("Tariff"), tariffText(card));
    QStringList premises{name(card.premises.category)};
    if (card.premises.areaCm2 > 0)
        premises.append(tr("%1 m²").arg(QLocale().toString(double(card.premises.areaCm2) / 10'000.0, 'f', 1)));
    if (card.premises.residents > 0)
        premises.append(tr("%n residents", nullptr, card.premises.residents));
    addFact(tr("Premises"), premises.join(QStringLiteral(" · ")));
    if (card.account.openedOn.isValid())
        addFact(tr("Account opened"), formatDate(card.account.openedOn));
    if (card.lastPaymentOn.isValid())
        addFact(tr("Last payment"), tr("%1 on %2").arg(formatMoney(card.lastPayment), formatDate(card.lastPaymentOn)));
    if (!card.subscriber.email.isEmpty())
        addFact(tr("Bill by e-mail"), card.subscriber.emailConsent ? tr("consent given") : tr("no consent"));
}

QString OverviewWidget::tariffText(const AccountCard& card) const {
    if (card.subscriber.kind == SubscriberKind::Legal)
        return tr("the price is that of the contract");
    const Result<Tariff> tariff = m_context.workplace.reference.tariffs.inForce(
        card.premises.category, card.account.zones, m_context.workplace.clock.today());
    if (!tariff)
        return tr("no tariff is known for today");
    QStringList lines = tariffWords(tariff.value());
    lines.append(tr("in force since %1").arg(formatDate(tariff.value().from)));
    if (tariff.value().certainty == Certainty::Low)
        lines.append(tr("a demonstration, not confirmed"));
    return lines.join(u'\n');
}

void OverviewWidget::addFact(const QString& factName, const QString& value) {
    auto* title = new QLabel(factName, m_ui->facts);
    QPalette colours = title->palette();
    colours.setColor(QPalette::WindowText, tone(Tone::Muted));
    title->setPalette(colours);
    auto* text = new SelectableLabel(value, m_ui->facts);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    m_ui->factsLayout->addRow(title, text);
    title->show(); // now, not from the event loop: the card appears in one go
    text->show();
}

} // namespace line605
