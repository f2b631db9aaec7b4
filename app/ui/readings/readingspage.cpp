#include "ui/readings/readingspage.h"

#include "domain/format.h"
#include "models/roles.h"
#include "models/takenreadingsmodel.h"
#include "ui/common/icons.h"
#include "ui/common/tableexport.h"
#include "ui/readings/readingdelegate.h"
#include "ui_readingspage.h"

#include <QFuture>
#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace line605 {

namespace {

constexpr int mostShown = 5000; ///< registers; a month at one desk is far below

} // namespace

ReadingsPage::ReadingsPage(const UiContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::ReadingsPage>()) {
    m_ui->setupUi(this);
    m_ui->state->setContent(m_ui->view);
    m_readings = new TakenReadingsModel(this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_readings);
    sorted->setSortRole(SortRole);
    sorted->setSortLocaleAware(true);
    ListView* view = m_ui->view;
    view->setModel(sorted);
    view->setItemDelegate(new ReadingDelegate(view));
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(TakenReadingsModel::RecordedAt, Qt::DescendingOrder);
    view->setColumnLetters({14, 12, 16, 18, 12, 27, 10, 13});
    view->setRoomyColumns({{TakenReadingsModel::Holder, 16, 34}, {TakenReadingsModel::Address, 18, 40}});
    view->keepStateIn(context.workplace.store.preferences(), QStringLiteral("list/taken"));
    m_ui->spanCombo->addItem(tr("Today"), int(Span::Today));
    m_ui->spanCombo->addItem(tr("Yesterday"), int(Span::Yesterday));
    m_ui->spanCombo->addItem(tr("Last 7 days"), int(Span::Week));
    m_ui->spanCombo->addItem(tr("This month"), int(Span::Month));
    m_ui->exportButton->setIcon(lineIcon(QStringLiteral("export")));

    connect(m_ui->spanCombo, &QComboBox::currentIndexChanged, this, &ReadingsPage::reload);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &ReadingsPage::exportRows);
    connect(m_ui->takeButton, &QAbstractButton::clicked, this, &ReadingsPage::takeByNumber);
    connect(m_ui->numberEdit, &QLineEdit::returnPressed, this, &ReadingsPage::takeByNumber);
    connect(view, &ListView::rowActivated, this,
            [this](const QModelIndex& index) { Q_EMIT accountRequested(index.data(IdRole).value<AccountId>()); });
    connect(m_ui->state, &StatePane::actionRequested, this, &ReadingsPage::reload);
    const StoreEvents& events = context.workplace.store.events();
    connect(&events, &StoreEvents::accountChanged, this, &ReadingsPage::reload);
    connect(&events, &StoreEvents::directoryReplaced, this, &ReadingsPage::reload);
}

ReadingsPage::~ReadingsPage() = default;

void ReadingsPage::activate() {
    reload();
    m_ui->numberEdit->setFocus(Qt::OtherFocusReason);
    m_ui->numberEdit->selectAll();
}

bool ReadingsPage::canExport() const {
    return m_readings->rowCount() > 0;
}

void ReadingsPage::exportRows() {
    exportShownRows(m_ui->view, tr("Readings taken"), m_context.workplace.tables, m_ui->messages);
}

std::pair<QDate, QDate> ReadingsPage::days() const {
    const QDate today = m_context.workplace.clock.today();
    switch (Span(m_ui->spanCombo->currentData().toInt())) {
    case Span::Today:
        return {today, today};
    case Span::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Span::Week:
        return {today.addDays(-6), today};
    case Span::Month:
        return {QDate(today.year(), today.month(), 1), today};
    }
    Q_UNREACHABLE();
    return {};
}

/// Why the list is empty, by the days that are chosen.
QString ReadingsPage::nothingTaken() const {
    switch (Span(m_ui->spanCombo->currentData().toInt())) {
    case Span::Today:
        return tr("No readings have been taken here today");
    case Span::Yesterday:
        return tr("No readings were taken here yesterday");
    case Span::Week:
    case Span::Month:
        return tr("No readings were taken here on these days");
    }
    Q_UNREACHABLE();
    return {};
}

void ReadingsPage::reload() {
    const auto [from, to] = days();
    if (m_readings->rowCount() == 0)
        m_ui->state->showLoading(tr("Reading what was taken…"));
    m_context.workplace.store.history()
        .takenReadings(from, to, mostShown)
        .then(this, [this, generation = ++m_generation](const Result<QVector<TakenReading>>& taken) {
            if (generation != m_generation)
                return;
            m_readings->setReadings(taken ? taken.value() : QVector<TakenReading>(), m_context.workplace.clock.today());
            showTotals();
            if (!taken)
                m_ui->state->showError(taken.error());
            else if (taken.value().isEmpty())
                m_ui->state->showEmpty(nothingTaken(),
                                       tr("Type an account number above and press Enter, or press F2 on a card."));
            else
                m_ui->state->showContent();
        });
}

void ReadingsPage::showTotals() {
    const int taken = m_readings->rowCount();
    m_ui->totalsLabel->setText(taken == 0 ? QString()
                                          : tr("%n readings", nullptr, taken) + QStringLiteral(", ") +
                                                tr("%n accounts", nullptr, m_readings->accounts()));
    m_ui->exportButton->setEnabled(taken > 0);
}

void ReadingsPage::takeByNumber() {
    const QString number = m_ui->numberEdit->text().simplified().remove(u' ');
    if (number.isEmpty()) {
        m_ui->numberEdit->setFocus();
        return;
    }
    m_context.workplace.store.accounts().byNumber(number).then(this, [this, number](const Result<AccountId>& account) {
        if (account) {
            m_ui->messages->hide();
            m_ui->numberEdit->clear();
            Q_EMIT readingRequested(account.value());
        } else if (account.error().code == ErrorCode::NotFound) {
            m_ui->messages->showMessage(
                MessageBar::Kind::Warning,
                tr("There is no account %1. Check the number or look for the name by Ctrl+K.").arg(number));
            m_ui->numberEdit->selectAll();
        } else {
            m_ui->messages->showError(account.error());
        }
    });
}

} // namespace line605
