#include "ui/payments/statementwidget.h"

#include "domain/format.h"
#include "models/roles.h"
#include "ui/common/labellook.h"
#include "ui/common/tableexport.h"
#include "ui/payments/arrivalpanel.h"
#include "ui/payments/emphasisdelegate.h"
#include "ui/payments/paymentschart.h"
#include "ui_statementwidget.h"

#include <QHeaderView>
#include <QJsonObject>
#include <QResizeEvent>

namespace line605 {

namespace {

const QString choicesKey = QStringLiteral("statement/choices");
constexpr int chartWidth = 300;
constexpr int chartHeight = 170;
constexpr int tallestChart = 300; // bars grow no clearer above it
constexpr int narrow = 1000;      // below it the table needs the whole width and the chart goes under it

/// Bold bills, payments on their way in italics beside their words, a balance that is owed in the colour of a debt.
class StatementDelegate : public EmphasisDelegate {
public:
    explicit StatementDelegate(QObject* parent) : EmphasisDelegate(StatementModel::EmphasisRole, parent) {}

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        EmphasisDelegate::initStyleOption(option, index);
        if (index.data(StatementModel::OnTheWayRole).toBool())
            option->font.setItalic(true);
        const bool owed = index.column() == StatementModel::BalanceColumn && index.data(SortRole).toLongLong() < 0;
        if (owed && !option->state.testFlag(QStyle::State_Selected))
            option->palette.setColor(QPalette::Text, tone(Tone::Danger));
    }
};

} // namespace

StatementWidget::StatementWidget(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_ui(std::make_unique<Ui::StatementWidget>()) {
    m_ui->setupUi(this);
    m_ui->messages->hide();
    setUpTable();
    setUpFilters();

    m_chart = new PaymentsChart(this);
    m_chart->setMaximumHeight(tallestChart);
    m_ui->chartLayout->addWidget(m_chart, 1);
    m_ui->chartLayout->addStretch();
    m_arrival = new ArrivalPanel(ArrivalPanel::Shape::Line, context.workplace.reference.calendar,
                                 context.workplace.clock, this);
    m_ui->arrivalLayout->addWidget(m_arrival);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->splitter->setStretchFactor(1, 0);
    m_ui->splitter->setSizes({1000, chartWidth});
    keepOffBar();

    connect(m_ui->statePane, &StatePane::actionRequested, this, &StatementWidget::load);
    const StoreEvents& events = context.workplace.store.events();
    connect(&events, &StoreEvents::accountChanged, this, [this](AccountId account) {
        if (account == m_account)
            load();
    });
    connect(&events, &StoreEvents::directoryReplaced, this, &StatementWidget::load);
    restoreChoices();
    load();
}

StatementWidget::~StatementWidget() = default;

void StatementWidget::setUpTable() {
    ListView* table = m_ui->table;
    m_ui->statePane->setContent(m_ui->tableHolder);
    table->setModel(&m_model);
    table->setItemDelegate(new StatementDelegate(table));
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    QHeaderView* header = table->horizontalHeader();
    // Wide enough for the longest of what stands there; the person's own widths come from the preferences.
    const int letter = table->fontMetrics().averageCharWidth();
    const int money = table->fontMetrics().horizontalAdvance(formatMoney({-99'999'99})) + 16;
    header->resizeSection(StatementModel::DateColumn, letter * 11);
    header->resizeSection(StatementModel::WhatColumn, letter * 26);
    header->resizeSection(StatementModel::UseColumn, letter * 7);
    header->resizeSection(StatementModel::ChargedColumn, money);
    header->resizeSection(StatementModel::PaidColumn, money);
    header->resizeSection(StatementModel::BalanceColumn, money);
    // A payment on its way needs more room than a date; the payee takes what is left and has a tip.
    header->setStretchLastSection(false);
    header->setSectionResizeMode(StatementModel::ReceivedColumn, QHeaderView::ResizeToContents);
    header->setSectionResizeMode(StatementModel::PartyColumn, QHeaderView::Stretch);
    showColumns();
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &StatementWidget::handleSelection);
}

/// A history of payments has no use, no charges and no running balance; beside the charges a payment's receipt stands
/// with its channel, so that the payee can be read. Each view keeps the person's own choice.
void StatementWidget::showColumns() {
    const bool payments = m_ui->paymentsButton->isChecked();
    QHeaderView* header = m_ui->table->horizontalHeader();
    for (const int column : {StatementModel::WhatColumn, StatementModel::UseColumn, StatementModel::ChargedColumn,
                             StatementModel::BalanceColumn})
        header->setSectionHidden(column, payments);
    header->setSectionHidden(StatementModel::ReceivedColumn, !payments);
    m_ui->table->keepStateIn(m_context.workplace.store.preferences(), payments
                                                                          ? QStringLiteral("list/statement-payments")
                                                                          : QStringLiteral("list/statement-all"));
}

void StatementWidget::setUpFilters() {
    const QDate today = m_context.workplace.clock.today();
    m_ui->spanBox->addItem(tr("This year"), int(Span::ThisYear));
    m_ui->spanBox->addItem(tr("Last 12 months"), int(Span::LastYear));
    m_ui->spanBox->addItem(tr("Last 36 months"), int(Span::ThreeYears));
    m_ui->spanBox->addItem(tr("Chosen months"), int(Span::Months));
    m_ui->spanBox->setCurrentIndex(1);
    m_ui->monthsHolder->hide();
    m_ui->fromMonth->setDate(Period::of(today).plusMonths(-5).firstDay());
    m_ui->toMonth->setDate(Period::of(today).firstDay());

    connect(m_ui->spanBox, &QComboBox::currentIndexChanged, this, [this] {
        m_ui->monthsHolder->setVisible(span() == Span::Months);
        keepChoices();
        load();
    });
    connect(m_ui->fromMonth, &QDateEdit::dateChanged, this, &StatementWidget::load);
    connect(m_ui->toMonth, &QDateEdit::dateChanged, this, &StatementWidget::load);
    connect(m_ui->paymentsButton, &QPushButton::toggled, this, [this](bool payments) {
        m_model.setView(payments ? StatementModel::View::Payments : StatementModel::View::Everything);
        m_ui->linesBox->setEnabled(!payments);
        m_chart->setChargesShown(!payments);
        showColumns();
        keepChoices();
        loadStatement();
    });
    connect(m_ui->linesBox, &QCheckBox::toggled, this, [this](bool shown) {
        m_model.setLinesShown(shown);
        keepChoices();
    });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &StatementWidget::exportRows);
}

void StatementWidget::restoreChoices() {
    m_context.workplace.store.preferences().preference(choicesKey).then(this, [this](const Result<QJsonValue>& answer) {
        if (!answer || !answer.value().isObject())
            return;
        const QJsonObject kept = answer.value().toObject();
        m_restoring = true;
        const int index = m_ui->spanBox->findData(kept.value(QStringLiteral("span")).toInt(int(Span::LastYear)));
        if (index >= 0)
            m_ui->spanBox->setCurrentIndex(index);
        m_ui->linesBox->setChecked(kept.value(QStringLiteral("lines")).toBool());
        m_ui->paymentsButton->setChecked(kept.value(QStringLiteral("payments")).toBool());
        m_ui->everythingButton->setChecked(!m_ui->paymentsButton->isChecked());
        m_restoring = false;
    });
}

void StatementWidget::keepChoices() {
    if (m_restoring)
        return;
    // A lost preference is no reason to disturb anybody; the store logs it.
    [[maybe_unused]] const auto kept = m_context.workplace.store.preferences().setPreference(
        choicesKey, QJsonObject{{QStringLiteral("span"), int(span())},
                                {QStringLiteral("lines"), m_ui->linesBox->isChecked()},
                                {QStringLiteral("payments"), m_ui->paymentsButton->isChecked()}});
}

void StatementWidget::showAccount(AccountId account) {
    m_account = account;
    m_accountNumber.clear();
    m_ui->messages->hide();
    load();
}

void StatementWidget::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = event->size().width() < narrow ? Qt::Vertical : Qt::Horizontal;
    if (m_ui->splitter->orientation() == wanted)
        return;
    m_ui->splitter->setOrientation(wanted);
    keepOffBar();
    m_ui->splitter->setSizes({1000, wanted == Qt::Vertical ? chartHeight : chartWidth});
}

/// Neither figures nor bars touch the splitter's own bar.
void StatementWidget::keepOffBar() {
    constexpr int gap = 8;
    const bool beside = m_ui->splitter->orientation() == Qt::Horizontal;
    m_ui->tableLayout->setContentsMargins(0, 0, beside ? gap : 0, beside ? 0 : gap / 2);
    m_ui->chartLayout->setContentsMargins(beside ? gap : 0, beside ? 0 : gap / 2, 0, 0);
}

void StatementWidget::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_account.isNull())
        load(); // says what to do, in the fonts of the window
}

void StatementWidget::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tellBalance();
}

void StatementWidget::setArrivalShown(bool shown) {
    m_arrival->setVisible(shown);
}

void StatementWidget::load() {
    const quint64 generation = ++m_generation;
    if (m_account.isNull()) {
        m_model.clear();
        tellTotals();
        m_chart->setMonths({});
        m_ui->statePane->showEmpty(
            tr("No account is chosen"),
            tr("Find an account by number, phone, name or address to see its charges and payments."));
        return;
    }
    m_ui->statePane->showLoading(tr("Reading charges and payments…"));
    m_context.workplace.store.accounts().card(m_account).then(this, [this,
                                                                     generation](const Result<AccountCard>& card) {
        if (generation != m_generation)
            return;
        if (!card) {
            m_ui->statePane->showError(card.error());
            return;
        }
        m_accountNumber = card.value().account.number;
        if (card.value().account.hasHistory) {
            loadStatement();
            return;
        }
        m_model.clear();
        tellTotals();
        m_chart->setMonths({});
        m_ui->statePane->showEmpty(
            tr("The history of this account is not kept here"),
            tr("This desk keeps the balance of the account, but not its charges and payments. The centre has them."));
    });
}

void StatementWidget::loadStatement() {
    if (m_account.isNull() || m_accountNumber.isEmpty())
        return;
    m_context.workplace.store.history()
        .statement(m_account, from(), to())
        .then(this, [this, generation = ++m_generation](const Result<Statement>& statement) {
            if (generation != m_generation)
                return;
            if (statement)
                showStatement(statement.value());
            else
                m_ui->statePane->showError(statement.error());
        });
}

void StatementWidget::showStatement(const Statement& statement) {
    m_model.setStatement(statement, from(), m_context.workplace.reference.profile.retailer,
                         m_context.workplace.reference.calendar);
    m_chart->setMonths(m_model.months());
    tellTotals();
    const StatementTotals totals = m_model.totals();
    const bool payments = m_ui->paymentsButton->isChecked();
    if (payments && totals.payments == 0)
        m_ui->statePane->showEmpty(tr("No payments in these months"), tr("Choose a longer period above."));
    else if (totals.bills == 0 && totals.payments == 0)
        m_ui->statePane->showEmpty(tr("No charges and no payments in these months"),
                                   tr("Choose a longer period above."));
    else
        m_ui->statePane->showContent();
    if (m_model.rowCount() > 0 && !m_ui->table->currentIndex().isValid())
        m_ui->table->setCurrentIndex(m_model.index(0, 0));
}

void StatementWidget::tellTotals() {
    const StatementTotals totals = m_model.totals();
    m_ui->chartHolder->setVisible(totals.bills + totals.payments > 0);
    QString text;
    if (m_ui->paymentsButton->isChecked()) {
        text = tr("%n payment(s), %1 in all", nullptr, totals.payments).arg(formatMoney(totals.paid));
    } else {
        text = tr("On %1: %2 − charged %3 + paid %4 = at the end %5", "how the balance came about")
                   .arg(formatDate(from()), formatMoney(totals.opening), formatMoney(totals.charged),
                        formatMoney(totals.paid), formatMoney(totals.closing));
    }
    if (totals.onTheWay > 0)
        text += tr(" · %n payment(s) on the way", nullptr, totals.onTheWay);
    m_ui->totalsLabel->setText(text);
    m_ui->totalsLabel->setVisible(totals.bills + totals.payments > 0);
    tellBalance();
    m_ui->exportButton->setEnabled(canExport());
}

/// The balance at the end in a word.
void StatementWidget::tellBalance() {
    const StatementTotals totals = m_model.totals();
    const qint64 kopecks = totals.closing.kopecks;
    m_ui->balanceLabel->setText(kopecks < 0   ? tr("Debt %1").arg(formatMoney({-kopecks}))
                                : kopecks > 0 ? tr("Paid in advance %1").arg(formatMoney(totals.closing))
                                              : tr("Nothing is owed"));
    setTone(m_ui->balanceLabel, kopecks < 0 ? Tone::Danger : Tone::Success);
    m_ui->balanceLabel->setVisible(totals.bills + totals.payments > 0);
}

void StatementWidget::handleSelection() {
    const QDate paidOn = m_ui->table->currentIndex().data(StatementModel::PaidOnRole).toDate();
    if (paidOn.isValid())
        m_arrival->setPaidOn(paidOn);
}

void StatementWidget::exportRows() {
    if (canExport()) {
        exportShownRows(m_ui->table, tr("Charges and payments %1").arg(m_accountNumber), m_context.workplace.tables,
                        m_ui->messages);
    }
}

bool StatementWidget::canExport() const {
    return m_model.rowCount() > 0;
}

StatementWidget::Span StatementWidget::span() const {
    return Span(m_ui->spanBox->currentData().toInt());
}

QDate StatementWidget::from() const {
    const Period now = Period::of(m_context.workplace.clock.today());
    switch (span()) {
    case Span::ThisYear:
        return Period{now.year, 1}.firstDay();
    case Span::LastYear:
        return now.plusMonths(-11).firstDay();
    case Span::ThreeYears:
        return now.plusMonths(-35).firstDay();
    case Span::Months:
        return Period::of(std::min(m_ui->fromMonth->date(), m_ui->toMonth->date())).firstDay();
    }
    Q_UNREACHABLE();
    return {};
}

QDate StatementWidget::to() const {
    if (span() != Span::Months)
        return {};
    return Period::of(std::max(m_ui->fromMonth->date(), m_ui->toMonth->date())).lastDay();
}

} // namespace line605
