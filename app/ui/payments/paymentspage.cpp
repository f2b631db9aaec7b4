#include "ui/payments/paymentspage.h"

#include "domain/account.h"
#include "domain/validate.h"
#include "domain/words.h"
#include "ui/common/shortcuts.h"
#include "ui/payments/arrivalpanel.h"
#include "ui/payments/statementwidget.h"
#include "ui/payments/workingmonthview.h"
#include "ui_paymentspage.h"

#include <QAction>

namespace line605 {

PaymentsPage::PaymentsPage(const UiContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::PaymentsPage>()) {
    m_ui->setupUi(this);
    m_ui->messages->hide();
    m_ui->openCardButton->setEnabled(false);

    const WorkingCalendar& calendar = context.workplace.reference.calendar;
    m_arrival = new ArrivalPanel(ArrivalPanel::Shape::Full, calendar, context.workplace.clock, this);
    m_month = new WorkingMonthView(calendar, this);
    m_month->setObjectName(QStringLiteral("workingMonth"));
    m_month->setAccessibleName(tr("Working days of the month"));
    m_month->setSelectedDate(m_arrival->paidOn());
    m_month->setArrival(m_arrival->arrival());
    m_ui->arrivalLayout->addWidget(m_arrival);
    m_ui->arrivalLayout->addWidget(m_month, 100); // up to its greatest height, then room below it
    m_ui->arrivalLayout->addStretch(1);
    connect(m_arrival, &ArrivalPanel::paidOnChanged, this, [this](QDate day) {
        m_month->setArrival(m_arrival->arrival());
        m_month->setSelectedDate(day);
    });
    connect(m_month, &QCalendarWidget::selectionChanged, this,
            [this] { m_arrival->setPaidOn(m_month->selectedDate()); });

    m_statement = new StatementWidget(context, this);
    m_statement->setObjectName(QStringLiteral("statement"));
    m_statement->setArrivalShown(false);
    m_ui->statementLayout->addWidget(m_statement, 1);
    connect(m_ui->numberEdit, &QLineEdit::returnPressed, this, &PaymentsPage::handleNumberEntered);
    connect(m_ui->showButton, &QPushButton::clicked, this, &PaymentsPage::handleNumberEntered);
    connect(m_ui->openCardButton, &QPushButton::clicked, this, [this] { Q_EMIT accountRequested(m_account); });
    QAction* open = context.shortcuts.add(this, QStringLiteral("payments.openCard"), tr("Open the account's card"),
                                          QKeySequence(QStringLiteral("Ctrl+O")));
    connect(open, &QAction::triggered, m_ui->openCardButton, &QPushButton::click);
}

PaymentsPage::~PaymentsPage() = default;

void PaymentsPage::activate() {
    m_arrival->focusDate();
}

void PaymentsPage::exportRows() {
    m_statement->exportRows();
}

bool PaymentsPage::canExport() const {
    return m_statement->canExport();
}

void PaymentsPage::handleNumberEntered() {
    const QString typed = m_ui->numberEdit->text().trimmed();
    if (typed.isEmpty())
        return;
    QString number = typed;
    number.removeIf([](QChar c) { return c.isSpace(); });
    if (!isAccountNumber(number)) {
        search(typed);
        return;
    }
    m_context.workplace.store.accounts().byNumber(number).then(
        this, [this, typed, generation = ++m_generation](const Result<AccountId>& found) {
            if (generation != m_generation)
                return;
            if (found)
                showAccount(found.value());
            else if (found.error().code == ErrorCode::NotFound)
                search(typed); // the digits may be a phone or a meter
            else
                m_ui->messages->showError(found.error());
        });
}

void PaymentsPage::search(const QString& text) {
    m_context.workplace.store.accounts().search(text, 2).then(
        this, [this, generation = ++m_generation](const Result<SearchAnswer>& answer) {
            if (generation != m_generation)
                return;
            if (answer)
                handleFound(answer.value());
            else
                m_ui->messages->showError(answer.error());
        });
}

/// One account is shown; which of several is meant the one box asks, with all that tells them apart.
void PaymentsPage::handleFound(const SearchAnswer& answer) {
    const auto& hits = answer.hits;
    if (hits.size() == 1 && !hits.first().line.id.isNull())
        showAccount(hits.first().line.id);
    else if (hits.isEmpty())
        m_ui->messages->showMessage(MessageBar::Kind::Warning, tr("Nothing was found for “%1”.").arg(answer.query));
    else
        m_ui->messages->showMessage(
            MessageBar::Kind::Information,
            tr("Several accounts fit “%1”: type more of it, or choose one in the box above (Ctrl+K).")
                .arg(answer.query));
}

void PaymentsPage::showAccount(AccountId account) {
    m_account = account;
    m_ui->messages->hide();
    m_ui->openCardButton->setEnabled(true);
    m_statement->showAccount(account);
    m_context.workplace.store.accounts().card(account).then(this, [this, generation = m_generation](
                                                                      const Result<AccountCard>& card) {
        if (generation != m_generation || !card)
            return;
        const QString identity =
            tr("%1 · %2", "holder and address").arg(card.value().subscriber.name, addressLine(card.value().premises));
        m_ui->identityLabel->setFullText(identity);
    });
}

} // namespace line605
