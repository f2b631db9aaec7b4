#include "ui/appeals/appealspage.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/syncwords.h"
#include "ui/appeals/appealpane.h"
#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tones.h"
#include "ui_appealspage.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QHeaderView>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace line605 {

namespace {

constexpr int mostAppeals = 2000;
const QString choicesKey = QStringLiteral("appeals/choices");

/// The orders that are worth a name, by the column that has them.
struct Order {
    AppealListModel::Column column;
    Qt::SortOrder direction;
    const char* name;
};
constexpr Order orders[] = {
    {AppealListModel::DeadlineColumn, Qt::AscendingOrder,
     QT_TRANSLATE_NOOP("line605::AppealsPage", "The most urgent first")},
    {AppealListModel::ReceivedColumn, Qt::DescendingOrder,
     QT_TRANSLATE_NOOP("line605::AppealsPage", "The newest first")},
    {AppealListModel::ReceivedColumn, Qt::AscendingOrder,
     QT_TRANSLATE_NOOP("line605::AppealsPage", "The oldest first")},
    {AppealListModel::NumberColumn, Qt::AscendingOrder, QT_TRANSLATE_NOOP("line605::AppealsPage", "By number")},
    {AppealListModel::TopicColumn, Qt::AscendingOrder, QT_TRANSLATE_NOOP("line605::AppealsPage", "By topic")},
    {AppealListModel::StateColumn, Qt::AscendingOrder, QT_TRANSLATE_NOOP("line605::AppealsPage", "By state")},
    {AppealListModel::HolderColumn, Qt::AscendingOrder, QT_TRANSLATE_NOOP("line605::AppealsPage", "By subscriber")},
};

} // namespace

AppealsPage::AppealsPage(const UiContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::AppealsPage>()),
      m_model(context.workplace.person.login) {
    m_ui->setupUi(this);
    m_ui->messages->hide();
    m_pane = new AppealPane(context, this);
    m_pane->setObjectName(QStringLiteral("appealPane"));
    m_ui->splitter->addWidget(m_pane);
    m_ui->splitter->setStretchFactor(0, 11);
    m_ui->splitter->setStretchFactor(1, 9);
    m_ui->splitter->setSizes({550, 450});
    connect(m_pane, &AppealPane::accountRequested, this, &Page::accountRequested);
    connect(m_pane, &AppealPane::said, this, &Page::said);
    setUpBoxes();
    setUpFilters();
    setUpList();
    setUpOrder();
    setUpKeys();

    m_loadDelay.setSingleShot(true);
    m_loadDelay.setInterval(120);
    connect(&m_loadDelay, &QTimer::timeout, this, &AppealsPage::load);
    const StoreEvents& events = context.workplace.store.events();
    connect(&events, &StoreEvents::appealChanged, this, &AppealsPage::handleAppealChanged);
    connect(&events, &StoreEvents::directoryReplaced, &m_loadDelay, qOverload<>(&QTimer::start));
    connect(&context.sync, &SyncControl::presenceChanged, this, &AppealsPage::showPresence);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &AppealsPage::showPresence);
    restoreChoices();
    load();
}

AppealsPage::~AppealsPage() = default;

void AppealsPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refreshCounts(); // with the theme's colours
}

void AppealsPage::setUpBoxes() {
    m_boxes = new QButtonGroup(this);
    m_boxes->setExclusive(true);
    m_boxes->addButton(m_ui->openButton, int(Box::Open));
    m_boxes->addButton(m_ui->mineButton, int(Box::Mine));
    m_boxes->addButton(m_ui->overdueButton, int(Box::Overdue));
    m_boxes->addButton(m_ui->waitingButton, int(Box::Waiting));
    m_boxes->addButton(m_ui->answeredButton, int(Box::Answered));
    m_boxes->addButton(m_ui->allButton, int(Box::All));
    connect(m_boxes, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            handleChosen();
    });
    tellCounts({});
}

void AppealsPage::setUpFilters() {
    m_ui->topicBox->addItem(tr("Every topic"), -1);
    for (const Coded<AppealTopic>& topic : codeTable<AppealTopic>())
        m_ui->topicBox->addItem(name(topic.value), int(topic.value));
    connect(m_ui->topicBox, &QComboBox::currentIndexChanged, this, &AppealsPage::handleChosen);
    connect(m_ui->filterEdit, &QLineEdit::textChanged, this, [this] {
        m_narrowed = true;
        m_loadDelay.start();
    });
    connect(m_ui->filterEdit, &QLineEdit::returnPressed, this, [this] { m_ui->list->setFocus(Qt::OtherFocusReason); });
    connect(m_ui->newButton, &QPushButton::clicked, this, [this] { Q_EMIT newAppealRequested(currentAccount()); });
    connect(m_ui->exportButton, &QPushButton::clicked, this, &AppealsPage::exportRows);
}

void AppealsPage::setUpList() {
    AppealList* list = m_ui->list;
    m_ui->statePane->setContent(list);
    list->setModel(&m_model);
    list->showColumns({AppealListModel::DeadlineColumn, AppealListModel::SubjectColumn, AppealListModel::HolderColumn},
                      AppealListModel::SubjectColumn);
    QHeaderView* header = list->horizontalHeader();
    const int letter = list->fontMetrics().averageCharWidth();
    header->resizeSection(AppealListModel::DeadlineColumn,
                          letter * 25); // the sign and “2 days overdue” in either language
    header->resizeSection(AppealListModel::HolderColumn, letter * 23);
    header->setSortIndicator(AppealListModel::DeadlineColumn, Qt::AscendingOrder);
    list->setSortingEnabled(true);
    list->keepStateIn(m_context.workplace.store.preferences(), QStringLiteral("list/appeal-rows"));
    connect(&m_model, &AppealListModel::sortRequested, this, [this](AppealSort sort, Qt::SortOrder direction) {
        if (sort == m_sort && direction == m_direction)
            return;
        m_sort = sort;
        m_direction = direction;
        load();
    });
    connect(list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& current) { m_pane->showAppeal(m_model.idAt(current.row())); });
    connect(list, &ListView::rowActivated, m_pane, &AppealPane::focusConversation);
    connect(m_ui->statePane, &StatePane::actionRequested, this, &AppealsPage::handleStateAction);
}

/// The orders of the list by keyboard, and of columns that have no head of their own; the heads say the same.
void AppealsPage::setUpOrder() {
    for (const Order& order : orders)
        m_ui->sortBox->addItem(tr(order.name));
    m_ui->sortBox->setPlaceholderText(tr("By a column"));
    const auto tell = [this](int column, Qt::SortOrder direction) {
        const auto named = std::find_if(std::begin(orders), std::end(orders), [&](const Order& order) {
            return order.column == column && order.direction == direction;
        });
        const QSignalBlocker quiet(m_ui->sortBox);
        m_ui->sortBox->setCurrentIndex(named == std::end(orders) ? -1 : int(named - std::begin(orders)));
    };
    const QHeaderView* header = m_ui->list->horizontalHeader();
    tell(header->sortIndicatorSection(), header->sortIndicatorOrder());
    connect(header, &QHeaderView::sortIndicatorChanged, this, tell);
    connect(m_ui->sortBox, &QComboBox::activated, this, [this](int chosen) {
        const Order& order = orders[std::size_t(chosen)];
        m_ui->list->sortByColumn(order.column, order.direction);
    });
}

void AppealsPage::setUpKeys() {
    const auto add = [this](const QString& id, const QString& text, const QString& keys, auto handler) {
        connect(m_context.shortcuts.add(this, id, text, QKeySequence(keys)), &QAction::triggered, this, handler);
    };
    add(QStringLiteral("appeals.next"), tr("Next appeal"), QStringLiteral("J"),
        [this] { select(m_ui->list->currentIndex().row() + 1); });
    add(QStringLiteral("appeals.previous"), tr("Previous appeal"), QStringLiteral("K"),
        [this] { select(m_ui->list->currentIndex().row() - 1); });
    add(QStringLiteral("appeals.filter"), tr("Filter the appeals"), QStringLiteral("Ctrl+F"), [this] {
        m_ui->filterEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->filterEdit->selectAll();
    });
}

void AppealsPage::restoreChoices() {
    m_context.workplace.store.preferences().preference(choicesKey).then(this, [this](const Result<QJsonValue>& answer) {
        if (!answer || !answer.value().isObject() || !m_wanted.isNull())
            return;
        const QJsonObject kept = answer.value().toObject();
        m_restoring = true;
        if (QAbstractButton* button = m_boxes->button(kept.value(QStringLiteral("box")).toInt(int(Box::Open))))
            button->setChecked(true);
        const auto topic = fromCode<AppealTopic>(kept.value(QStringLiteral("topic")).toString());
        m_ui->topicBox->setCurrentIndex(std::max(0, m_ui->topicBox->findData(topic ? int(*topic) : -1)));
        m_restoring = false;
        load();
    });
}

void AppealsPage::keepChoices() {
    const int topic = m_ui->topicBox->currentData().toInt();
    // A lost preference is no reason to disturb anybody; the store logs it.
    [[maybe_unused]] const auto kept = m_context.workplace.store.preferences().setPreference(
        choicesKey, QJsonObject{{QStringLiteral("box"), int(box())},
                                {QStringLiteral("topic"), topic < 0 ? QString() : code(AppealTopic(topic))}});
}

void AppealsPage::handleChosen() {
    if (m_restoring)
        return;
    m_narrowed = true;
    keepChoices();
    load();
}

void AppealsPage::resetChoices() {
    m_restoring = true;
    m_ui->filterEdit->clear();
    m_ui->topicBox->setCurrentIndex(0);
    m_ui->openButton->setChecked(true);
    m_restoring = false;
    handleChosen();
}

void AppealsPage::handleStateAction() {
    if (m_failed)
        load();
    else
        resetChoices();
}

AppealsPage::Box AppealsPage::box() const {
    return Box(std::max(0, m_boxes->checkedId()));
}

AppealFilter AppealsPage::filter() const {
    AppealFilter filter;
    filter.today = m_context.workplace.clock.today();
    filter.text = m_ui->filterEdit->text().trimmed();
    const int topic = m_ui->topicBox->currentData().toInt();
    if (topic >= 0)
        filter.topic = AppealTopic(topic);
    switch (box()) {
    case Box::Open: // what an empty list of states means
        break;
    case Box::Mine:
        filter.assignee = m_context.workplace.person.login;
        break;
    case Box::Overdue:
        filter.overdueOnly = true;
        break;
    case Box::Waiting:
        filter.states = {AppealState::Waiting};
        break;
    case Box::Answered:
        filter.states = {AppealState::Answered, AppealState::Closed};
        break;
    case Box::All:
        for (const Coded<AppealState>& state : codeTable<AppealState>())
            filter.states.append(state.value);
        break;
    }
    return filter;
}

void AppealsPage::activate() {
    m_focusList = true;
    m_focusBefore = window()->focusWidget();
    load();
}

void AppealsPage::showAppeal(AppealId appeal) {
    m_wanted = appeal;
    m_pane->showAppeal(appeal);
    load();
}

AccountId AppealsPage::currentAccount() const {
    return m_pane->shownAccount();
}

void AppealsPage::load() {
    m_loadDelay.stop();
    refreshCounts();
    m_ui->statePane->showLoading(tr("Reading the appeals…"));
    m_context.workplace.store.appeals()
        .list(filter(), m_sort, m_direction, mostAppeals)
        .then(this, [this, generation = ++m_generation](const Result<QVector<Appeal>>& appeals) {
            if (generation != m_generation)
                return;
            m_failed = !appeals.ok();
            if (appeals)
                showAppeals(appeals.value());
            else
                m_ui->statePane->showError(appeals.error());
        });
}

void AppealsPage::showAppeals(const QVector<Appeal>& appeals) {
    const Reference& reference = m_context.workplace.reference;
    const QDate today = m_context.workplace.clock.today();
    QVector<AppealListModel::Row> rows;
    rows.reserve(appeals.size());
    for (const Appeal& appeal : appeals) {
        const DeadlineTerm term = reference.deadlines.term(appeal.topic, Clock::localDate(appeal.receivedAt));
        rows.append({appeal, deadlineStanding(appeal, term, reference.calendar, today)});
    }
    const bool asked = !m_wanted.isNull();
    const AppealId shown = asked ? m_wanted : m_pane->shownAppeal();
    m_wanted = {};
    const int before = m_ui->list->currentIndex().row();
    const AppealId top = m_model.idAt(m_ui->list->rowAt(0));
    QVector<AppealId> chosen;
    for (const QModelIndex& index : m_ui->list->selectionModel()->selectedRows())
        chosen.append(m_model.idAt(index.row()));
    replaceRows(std::move(rows));
    const bool narrowed = std::exchange(m_narrowed, false);
    m_ui->countLabel->setText(
        m_model.rowCount() < mostAppeals
            ? tr("%n appeal(s)", nullptr, m_model.rowCount())
            : tr("The first %1 are shown; narrow the filter to see the others.").arg(formatNumber(mostAppeals)));
    m_ui->exportButton->setEnabled(canExport());
    if (m_model.rowCount() == 0) {
        if (narrowed)
            m_pane->showAppeal({}); // what was being written is kept with its appeal
        m_pane->setOutsideList(!m_pane->shownAppeal().isNull());
        showNone();
        return;
    }
    m_ui->statePane->showContent();
    if (std::exchange(m_focusList, false) && window()->focusWidget() == m_focusBefore)
        m_ui->list->setFocus(Qt::OtherFocusReason);
    const int row = m_model.rowOf(shown);
    if (row >= 0) {
        select(row);
    } else if (shown.isNull()) {
        select(0);
    } else if (before >= 0) {
        // The appeal that is being read left this box (answered …): it stays in sight, the list keeps its place.
        const QSignalBlocker quiet(m_ui->list->selectionModel());
        select(std::min(before, m_model.rowCount() - 1));
        m_ui->list->clearSelection();
    }
    m_pane->setOutsideList(!shown.isNull() && row < 0);
    if (!narrowed && !asked)
        keepPlace(top, chosen);
}

void AppealsPage::replaceRows(QVector<AppealListModel::Row> rows) {
    // The reset takes the current row away for a moment: the pane keeps what it shows meanwhile.
    const QSignalBlocker quiet(m_ui->list->selectionModel());
    m_model.setRows(std::move(rows));
    const QHeaderView* header = m_ui->list->horizontalHeader();
    m_model.sort(header->sortIndicatorSection(), header->sortIndicatorOrder()); // what the store does not sort
}

void AppealsPage::keepPlace(AppealId top, const QVector<AppealId>& chosen) {
    if (chosen.size() > 1) {
        for (const AppealId& id : chosen) {
            if (const int row = m_model.rowOf(id); row >= 0)
                m_ui->list->selectionModel()->select(m_model.index(row, 0),
                                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
        }
    }
    if (const int row = m_model.rowOf(top); row >= 0)
        m_ui->list->scrollTo(m_model.index(row, AppealListModel::SubjectColumn), QAbstractItemView::PositionAtTop);
}

void AppealsPage::showPresence() {
    QHash<AppealId, QString> words;
    const QDateTime now = m_context.workplace.clock.nowUtc();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const AppealId id = m_model.idAt(row);
        if (const QString said = presenceWords(m_context.sync.presence(id), now); !said.isEmpty())
            words.insert(id, said);
    }
    m_model.setPresence(words);
}

void AppealsPage::showNone() {
    const AppealFilter asked = filter();
    const QString reset = tr("Show every open appeal");
    if (!asked.text.isEmpty())
        m_ui->statePane->showEmpty(tr("Nothing was found for “%1”").arg(asked.text),
                                   tr("Perhaps it is in another box or under another topic."), tr("Reset the filter"));
    else if (asked.topic)
        m_ui->statePane->showEmpty(tr("No appeals on this topic here"), tr("Choose another box or every topic."),
                                   tr("Reset the filter"));
    else if (box() == Box::Open)
        m_ui->statePane->showEmpty(tr("No open appeals"), tr("New ones will be listed here."));
    else
        m_ui->statePane->showEmpty(tr("No appeals here"), tr("Choose another box."), reset);
}

void AppealsPage::select(int row) {
    if (row < 0 || row >= m_model.rowCount())
        return;
    const QModelIndex current = m_ui->list->currentIndex();
    const int column = current.isValid() ? current.column() : int(AppealListModel::SubjectColumn);
    m_ui->list->setCurrentIndex(m_model.index(row, column));
}

void AppealsPage::refreshCounts() {
    const Workplace& workplace = m_context.workplace;
    workplace.store.appeals()
        .counts(workplace.clock.today(), workplace.person.login)
        .then(this, [this](const Result<AppealCounts>& counts) {
            if (counts)
                tellCounts(counts.value());
        });
}

void AppealsPage::tellCounts(const AppealCounts& counts) {
    const auto titled = [](const QString& title, int count) {
        return count > 0 ? QStringLiteral("%1 %2").arg(title, formatNumber(count)) : title;
    };
    m_ui->openButton->setText(titled(tr("&Open"), counts.open));
    m_ui->mineButton->setText(titled(tr("&Mine"), counts.mine));
    m_ui->overdueButton->setText(titled(tr("O&verdue"), counts.overdue));
    const QColor danger = tone(Tone::Danger);
    m_ui->overdueButton->setIcon(counts.overdue > 0 ? lineIcon(QStringLiteral("warning"), danger) : QIcon());
    m_ui->overdueButton->setStyleSheet(counts.overdue > 0 ? QStringLiteral("color: %1;").arg(danger.name())
                                                          : QString());
    m_ui->waitingButton->setText(titled(tr("&Waiting for subscriber"), counts.waiting));
    m_ui->dueLabel->setText(counts.dueToday > 0 ? tr("%n due today", nullptr, counts.dueToday) : QString());
}

void AppealsPage::handleAppealChanged(AppealId) {
    m_loadDelay.start();
}

void AppealsPage::exportRows() {
    if (canExport())
        m_ui->list->exportEveryColumn(tr("Appeals"), m_context.workplace.tables, m_ui->messages);
}

} // namespace line605
