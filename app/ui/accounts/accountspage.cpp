#include "ui/accounts/accountspage.h"

#include "domain/format.h"
#include "domain/names.h"
#include "domain/readingrules.h"
#include "models/accountlistmodel.h"
#include "models/roles.h"
#include "ui/accounts/accountrows.h"
#include "ui/common/icons.h"
#include "ui/common/moneydelegate.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tableexport.h"
#include "ui_accountspage.h"

#include <QAction>
#include <QFuture>
#include <QHeaderView>
#include <QKeyEvent>

namespace line605 {

namespace {

constexpr int typingPause = 120; ///< ms

/// The first day of the window that a reading of this period can be dated in.
QDate windowStart(QDate today, const ReadingRules& rules) {
    const QDate thisMonth(today.year(), today.month(), rules.windowFirstDay);
    return today >= thisMonth ? thisMonth : thisMonth.addMonths(-1);
}

} // namespace

AccountsPage::AccountsPage(const UiContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::AccountsPage>()) {
    m_ui->setupUi(this);
    m_ui->state->setContent(m_ui->view);
    m_accounts = new AccountListModel(context.workplace.store.accounts(), context.workplace.store.events(), this);
    ListView* view = m_ui->view;
    view->setModel(m_accounts);
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(AccountListModel::Holder, Qt::AscendingOrder);
    view->setItemDelegateForColumn(AccountListModel::Balance, new MoneyDelegate(view));
    view->setColumnLetters({12, 20, 36, 14, 12, 16, 12, 10, 4});
    view->setRoomyColumns({{AccountListModel::Holder, 20, 36}, {AccountListModel::Address, 24, 44}});
    view->setColumnHidden(AccountListModel::Kind, true); // the filter says it; the header's menu brings it back
    view->keepStateIn(context.workplace.store.preferences(), QStringLiteral("list/accounts"));
    m_ui->kindCombo->addItem(tr("All kinds"), -1);
    m_ui->kindCombo->addItem(name(SubscriberKind::Individual), int(SubscriberKind::Individual));
    m_ui->kindCombo->addItem(name(SubscriberKind::Legal), int(SubscriberKind::Legal));
    m_ui->townCombo->addItem(tr("All towns"), QString());
    m_ui->exportButton->setIcon(lineIcon(QStringLiteral("export")));
    m_ui->clearButton->hide();
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    addCommands();

    connect(&m_typing, &QTimer::timeout, this, &AccountsPage::applyFilter);
    connect(m_ui->textEdit, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_ui->textEdit, &QLineEdit::returnPressed, this, [this] {
        m_typing.stop();
        applyFilter();
        m_ui->view->setFocus(Qt::TabFocusReason);
    });
    connect(m_ui->townCombo, &QComboBox::currentIndexChanged, this, &AccountsPage::applyFilter);
    connect(m_ui->kindCombo, &QComboBox::currentIndexChanged, this, &AccountsPage::applyFilter);
    for (QCheckBox* check : {m_ui->debtorsCheck, m_ui->unreadCheck, m_ui->appealsCheck})
        connect(check, &QCheckBox::toggled, this, &AccountsPage::applyFilter);
    connect(m_ui->clearButton, &QAbstractButton::clicked, this, &AccountsPage::clearFilter);
    connect(m_ui->exportButton, &QAbstractButton::clicked, this, &AccountsPage::exportRows);
    connect(view, &ListView::rowActivated, this, [this] {
        if (!currentAccount().isNull())
            Q_EMIT accountRequested(currentAccount());
    });
    connect(m_accounts, &AccountListModel::loaded, this, &AccountsPage::showLoaded);
    connect(m_accounts, &AccountListModel::failed, m_ui->state, &StatePane::showError);
    connect(m_ui->state, &StatePane::actionRequested, this, [this] {
        if (m_accounts->filter() == AccountFilter{})
            m_accounts->reload();
        else
            clearFilter();
    });
    connect(&context.workplace.store.events(), &StoreEvents::directoryReplaced, this, &AccountsPage::askTowns);
}

AccountsPage::~AccountsPage() = default;

void AccountsPage::addCommands() {
    Shortcuts& shortcuts = m_context.shortcuts;
    connect(shortcuts.add(this, QStringLiteral("list.filter"), tr("Filter the list"), QKeySequence::Find),
            &QAction::triggered, this, [this] {
                m_ui->textEdit->setFocus(Qt::ShortcutFocusReason);
                m_ui->textEdit->selectAll();
            });
}

void AccountsPage::activate() {
    if (!m_started) {
        m_started = true;
        askTowns();
        m_ui->state->showLoading(tr("Reading the list of accounts…"));
        applyFilter();
    }
    focusList();
}

void AccountsPage::focusList() {
    m_ui->view->setFocus(Qt::OtherFocusReason);
    m_focusList = !m_ui->view->isVisible();
    m_focusBefore = window()->focusWidget();
}

void AccountsPage::askTowns() {
    m_context.workplace.store.accounts().towns().then(this, [this](const Result<QStringList>& towns) {
        if (!towns)
            return;
        const QSignalBlocker quiet(m_ui->townCombo);
        const QString chosen = m_ui->townCombo->currentData().toString();
        while (m_ui->townCombo->count() > 1)
            m_ui->townCombo->removeItem(1);
        for (const QString& town : towns.value())
            m_ui->townCombo->addItem(town, town);
        m_ui->townCombo->setCurrentIndex(std::max(0, m_ui->townCombo->findData(chosen)));
    });
}

AccountFilter AccountsPage::filter() const {
    AccountFilter filter;
    filter.text = m_ui->textEdit->text().simplified();
    filter.town = m_ui->townCombo->currentData().toString();
    const int kind = m_ui->kindCombo->currentData().toInt();
    if (kind >= 0)
        filter.kind = SubscriberKind(kind);
    filter.debtorsOnly = m_ui->debtorsCheck->isChecked();
    filter.withOpenAppeals = m_ui->appealsCheck->isChecked();
    filter.withoutReadingSince = m_ui->unreadCheck->isChecked();
    if (filter.withoutReadingSince) {
        filter.readingSince =
            windowStart(m_context.workplace.clock.today(), m_context.workplace.reference.readingRules);
    }
    return filter;
}

void AccountsPage::applyFilter() {
    if (!m_started)
        return;
    const AccountFilter wanted = filter();
    m_ui->clearButton->setVisible(wanted != AccountFilter{});
    m_accounts->setFilter(wanted);
}

void AccountsPage::clearFilter() {
    m_ui->textEdit->clear();
    m_ui->townCombo->setCurrentIndex(0);
    m_ui->kindCombo->setCurrentIndex(0);
    for (QCheckBox* check : {m_ui->debtorsCheck, m_ui->unreadCheck, m_ui->appealsCheck})
        check->setChecked(false);
    m_typing.stop();
    if (!m_ui->view->isVisible())
        m_ui->textEdit->setFocus(Qt::OtherFocusReason);
    focusList();
    applyFilter(); // hides the button that was pressed: it has the focus no more
}

void AccountsPage::showLoaded() {
    const int shown = m_accounts->rowCount();
    const int all = std::max(m_accounts->total(), shown);
    m_ui->countLabel->setText(tr("%1 of %2").arg(formatNumber(shown), formatNumber(all)));
    m_ui->countLabel->setAccessibleName(tr("%1 of %2 accounts are shown").arg(shown).arg(all));
    m_ui->exportButton->setEnabled(shown > 0);
    if (shown > 0) {
        m_ui->state->showContent();
        if (!m_ui->view->currentIndex().isValid())
            m_ui->view->setCurrentIndex(m_accounts->index(0, AccountListModel::Number));
        if (std::exchange(m_focusList, false) && window()->focusWidget() == m_focusBefore)
            m_ui->view->setFocus(Qt::OtherFocusReason);
    } else if (m_accounts->filter() == AccountFilter{}) {
        m_ui->state->showEmpty(tr("There are no accounts in this store"),
                               tr("An administrator imports the registry with line605ctl import."));
    } else {
        if (m_ui->view->hasFocus()) // its going would send the focus to the button below
            m_ui->textEdit->setFocus(Qt::OtherFocusReason);
        m_ui->state->showEmpty(tr("No account matches the filter"),
                               tr("Shorten the words or clear the marks; the search box (Ctrl+K) also tries other "
                                  "spellings."),
                               tr("Show all accounts"));
    }
}

AccountId AccountsPage::currentAccount() const {
    const QModelIndex current = m_ui->view->currentIndex();
    const std::optional<AccountLine> line =
        current.isValid() ? m_accounts->lineAt(current.row()) : std::optional<AccountLine>();
    return line ? line->id : AccountId{};
}

bool AccountsPage::canExport() const {
    return m_accounts->rowCount() > 0;
}

void AccountsPage::exportRows() {
    const QVector<int> columns = m_ui->view->shownColumns();
    QStringList headers;
    for (int column : columns)
        headers.append(AccountListModel::columnName(column));
    const AccountOrder& order = m_accounts->accountOrder();
    line605::exportRows(this, tr("Accounts"), headers, order.count,
                        accountRows(m_context.workplace.store.accounts(), order, columns), m_context.workplace.tables,
                        m_ui->messages);
}

} // namespace line605
