#include "ui/appeals/accountappealswidget.h"

#include "ui/appeals/appeallist.h"
#include "ui/common/messagebar.h"
#include "ui/common/statepane.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace line605 {

namespace {

constexpr int mostAppeals = 500; // of one account

QVector<AppealState> everyState() {
    QVector<AppealState> states;
    for (const Coded<AppealState>& state : codeTable<AppealState>())
        states.append(state.value);
    return states;
}

} // namespace

AccountAppealsWidget::AccountAppealsWidget(const UiContext& context, QWidget* parent)
    : QWidget(parent), m_context(context), m_model(context.workplace.person.login) {
    setUp();
    const StoreEvents& events = context.workplace.store.events();
    connect(&events, &StoreEvents::accountChanged, this, [this](AccountId account) {
        if (account == m_account)
            load();
    });
    connect(&events, &StoreEvents::appealChanged, this, [this](AppealId appeal) {
        if (m_model.rowOf(appeal) >= 0)
            load();
    });
    connect(&events, &StoreEvents::directoryReplaced, this, &AccountAppealsWidget::load);
}

void AccountAppealsWidget::setUp() {
    auto* create = new QPushButton(tr("&New appeal (F4)"), this);
    create->setObjectName(QStringLiteral("newAppealButton"));
    m_export = new QPushButton(tr("E&xport…"), this);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("countLabel"));
    m_messages = new MessageBar(this);
    m_messages->hide();
    m_pane = new StatePane(this);
    m_pane->setObjectName(QStringLiteral("statePane"));
    m_list = new AppealList;
    m_list->setObjectName(QStringLiteral("accountAppeals"));
    m_list->setAccessibleName(tr("Appeals of the account"));
    m_list->setModel(&m_model);
    // Whose appeals they are is said in the card's head.
    m_list->showColumns({AppealListModel::DeadlineColumn, AppealListModel::SubjectColumn, AppealListModel::StateColumn,
                         AppealListModel::ReceivedColumn},
                        AppealListModel::SubjectColumn);
    QHeaderView* header = m_list->horizontalHeader();
    const int letter = m_list->fontMetrics().averageCharWidth();
    header->resizeSection(AppealListModel::DeadlineColumn, letter * 26);
    header->resizeSection(AppealListModel::StateColumn, letter * 22);
    header->resizeSection(AppealListModel::ReceivedColumn, letter * 20);
    m_list->keepStateIn(m_context.workplace.store.preferences(), QStringLiteral("list/account-appeal-rows"));
    m_pane->setContent(m_list);

    auto* bar = new QHBoxLayout;
    bar->addWidget(create);
    bar->addWidget(m_count);
    bar->addStretch();
    bar->addWidget(m_export);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 8, 0, 0);
    all->addLayout(bar);
    all->addWidget(m_messages);
    all->addWidget(m_pane, 1);

    connect(create, &QPushButton::clicked, this, [this] { Q_EMIT newAppealRequested(m_account); });
    connect(m_export, &QPushButton::clicked, this, &AccountAppealsWidget::exportRows);
    connect(m_list, &ListView::rowActivated, this,
            [this](const QModelIndex& index) { Q_EMIT appealRequested(m_model.idAt(index.row())); });
    connect(m_pane, &StatePane::actionRequested, this, [this] {
        if (m_model.rowCount() == 0 && !m_account.isNull())
            Q_EMIT newAppealRequested(m_account);
    });
}

void AccountAppealsWidget::showAccount(AccountId account) {
    m_account = account;
    load();
}

void AccountAppealsWidget::load() {
    if (m_account.isNull())
        return;
    AppealFilter filter;
    filter.account = m_account;
    filter.states = everyState();
    m_pane->showLoading(tr("Reading the appeals…"));
    m_context.workplace.store.appeals()
        .list(filter, AppealSort::Received, Qt::DescendingOrder, mostAppeals)
        .then(this, [this, generation = ++m_generation](const Result<QVector<Appeal>>& appeals) {
            if (generation != m_generation)
                return;
            if (appeals)
                showAppeals(appeals.value());
            else
                m_pane->showError(appeals.error());
        });
}

void AccountAppealsWidget::showAppeals(const QVector<Appeal>& appeals) {
    const Reference& reference = m_context.workplace.reference;
    const QDate today = m_context.workplace.clock.today();
    QVector<AppealListModel::Row> rows;
    for (const Appeal& appeal : appeals) {
        const DeadlineTerm term = reference.deadlines.term(appeal.topic, Clock::localDate(appeal.receivedAt));
        rows.append({appeal, deadlineStanding(appeal, term, reference.calendar, today)});
    }
    const auto firstSettled =
        std::stable_partition(rows.begin(), rows.end(), [](const auto& row) { return isOpen(row.appeal.state); });
    std::stable_sort(rows.begin(), firstSettled, [](const AppealListModel::Row& a, const AppealListModel::Row& b) {
        // A clock that stands still is never the most urgent one.
        const bool aWaits = a.appeal.state == AppealState::Waiting;
        const bool bWaits = b.appeal.state == AppealState::Waiting;
        return aWaits != bWaits ? bWaits : a.appeal.deadline < b.appeal.deadline;
    });
    const int open = int(firstSettled - rows.begin());
    m_accountNumber = rows.isEmpty() ? QString() : rows.first().appeal.accountNumber;
    m_count->setText(rows.isEmpty() ? QString()
                                    : tr("%1, %2 in all", "open appeals and their total")
                                          .arg(tr("%n open", nullptr, open), QString::number(rows.size())));
    const AppealId current = m_model.idAt(m_list->currentIndex().row());
    m_model.setRows(std::move(rows));
    m_export->setEnabled(canExport());
    if (m_model.rowCount() == 0) {
        m_pane->showEmpty(tr("No appeals yet"), tr("What this subscriber asks will be listed here."), tr("New appeal"));
        return;
    }
    m_list->setCurrentIndex(m_model.index(std::max(0, m_model.rowOf(current)), AppealListModel::SubjectColumn));
    m_pane->showContent();
}

void AccountAppealsWidget::exportRows() {
    if (canExport())
        m_list->exportEveryColumn(tr("Appeals of the account %1").arg(m_accountNumber), m_context.workplace.tables,
                                  m_messages);
}

} // namespace line605
