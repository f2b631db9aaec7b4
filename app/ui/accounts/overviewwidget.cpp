#include "ui/accounts/overviewwidget.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/readingrules.h"
#include "models/accountlinesmodel.h"
#include "models/roles.h"
#include "ui/accounts/cardwords.h"
#include "ui/common/alignedlines.h"
#include "ui/common/labellook.h"
#include "ui/common/moneydelegate.h"
#include "ui/common/selectablelabel.h"
#include "ui_overviewwidget.h"

#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace line605 {

namespace {

constexpr int shownRelated = 8;      ///< rows; more are scrolled to
constexpr int lettersForDates = 190; ///< in the width of the tab: from there on the list of accounts has dates

} // namespace

OverviewWidget::OverviewWidget(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::OverviewWidget>()) {
    m_ui->setupUi(this);
    m_ui->columns->setStretch(0, 5);
    m_ui->columns->setStretch(1, 4);
    m_related = new AccountLinesModel(this);
    m_ui->relatedView->setModel(m_related);
    m_ui->relatedView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_ui->relatedView->setColumnHidden(AccountLinesModel::Holder, true);
    m_ui->relatedView->setItemDelegateForColumn(AccountLinesModel::Balance, new MoneyDelegate(m_ui->relatedView));
    m_ui->relatedView->setColumnLetters({12, 28, 30, 11, 12});
    m_ui->relatedView->setRoomyColumns({{AccountLinesModel::Address, 20, 40}});
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
    m_ui->chart->setReplacements(replacements(meters));
    fillFacts(card);
    m_related->setLines(related);
    const bool any = !related.isEmpty();
    m_ui->relatedView->setVisible(any);
    m_ui->relatedLabel->setText(any ? tr("O&ther accounts of the subscriber (Enter opens):")
                                    : tr("The subscriber has no other accounts."));
    if (any)
        m_ui->relatedView->setCurrentIndex(m_related->index(0, 0));
    fitHeights();
}

void OverviewWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    // Where there is little room the address, which tells the accounts apart, needs it most.
    m_ui->relatedView->setColumnHidden(AccountLinesModel::LastReading,
                                       width() < fontMetrics().averageCharWidth() * lettersForDates);
    fitHeights();
}

/// The facts take what they need, the list as many rows as it has; what is left stays below both.
void OverviewWidget::fitHeights() {
    if (m_ui->factsLayout->rowCount() == 0)
        return;
    m_ui->factsArea->setMaximumHeight(m_ui->factsLayout->heightForWidth(m_ui->factsArea->width()) + 2);
    const ListView& list = *m_ui->relatedView;
    const int rows = std::min(m_related->rowCount(), shownRelated);
    m_ui->relatedView->setFixedHeight(list.horizontalHeader()->sizeHint().height() +
                                      rows * list.verticalHeader()->defaultSectionSize() + 2 * list.frameWidth());
    layout()->activate(); // now, not from the event loop: the card appears in one go
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
    addTariff(card);
    const bool legal = card.subscriber.kind == SubscriberKind::Legal;
    if (legal && !card.subscriber.contract.isEmpty())
        addFact(tr("Contract"), card.subscriber.contract);
    QStringList premises;
    if (!legal) // nobody lives there, and the price is not that of a kind of dwelling
        premises.append(name(card.premises.category));
    if (card.premises.areaCm2 > 0)
        premises.append(tr("%1 m²").arg(QLocale().toString(double(card.premises.areaCm2) / 10'000.0, 'f', 1)));
    if (!legal && card.premises.residents > 0)
        premises.append(tr("%n residents", nullptr, card.premises.residents));
    if (!premises.isEmpty())
        addFact(tr("Premises"), premises.join(QStringLiteral(" · ")));
    if (card.account.openedOn.isValid())
        addFact(tr("Account opened"), formatDate(card.account.openedOn));
    if (!card.subscriber.email.isEmpty())
        addFact(tr("Bill by e-mail"), card.subscriber.emailConsent ? tr("consent given") : tr("no consent"));
}

void OverviewWidget::addTariff(const AccountCard& card) {
    if (card.subscriber.kind == SubscriberKind::Legal) {
        addFact(tr("Tariff"), tr("the price is that of the contract"));
        return;
    }
    const Result<Tariff> tariff = m_context.workplace.reference.tariffs.inForce(
        card.premises.category, card.account.zones, m_context.workplace.clock.today());
    if (!tariff) {
        addFact(tr("Tariff"), tr("no tariff is known for today"));
        return;
    }
    auto* rates = new AlignedLines(m_ui->facts);
    rates->setCaptions(tariff.value().zones > 1);
    rates->setRows(tariffLines(tariff.value()));
    addRow(tr("Tariff"), rates);
    QStringList said{tr("in force since %1").arg(formatDate(tariff.value().from))};
    if (tariff.value().certainty == Certainty::Low)
        said.append(tr("for reference, its source is not confirmed"));
    addFact({}, said.join(QStringLiteral(" · ")));
}

void OverviewWidget::addFact(const QString& factName, const QString& value) {
    auto* text = new SelectableLabel(value, m_ui->facts);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    addRow(factName, text);
}

void OverviewWidget::addRow(const QString& factName, QWidget* value) {
    auto* title = new QLabel(factName, m_ui->facts);
    title->setAlignment(Qt::AlignLeft | Qt::AlignTop); // with the first line of the value
    setTone(title, Tone::Muted);
    m_ui->factsLayout->addRow(title, value);
    title->show(); // now, not from the event loop: the card appears in one go
    value->show();
}

} // namespace line605
