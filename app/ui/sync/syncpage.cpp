#include "ui/sync/syncpage.h"

#include "domain/format.h"
#include "models/operationwords.h"
#include "models/roles.h"
#include "models/syncwords.h"
#include "ui/common/celldelegate.h"
#include "ui/common/icons.h"
#include "ui/common/shortcuts.h"
#include "ui/common/tableexport.h"
#include "ui/sync/conflictdialog.h"
#include "ui/sync/discarddialog.h"
#include "ui_syncpage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>

#include <algorithm>

namespace line605 {

namespace {

constexpr int tickMilliseconds = 10'000;
constexpr int listShare = 640; ///< of the page's width …
constexpr int paneShare = 420; ///< … where an operation is chosen

/// Draws the sign of the standing before its words.
class StandingDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        CellDelegate::initStyleOption(option, index);
        if (index.column() != SyncQueueModel::StateColumn)
            return;
        const auto standing = SyncQueueModel::Standing(index.data(SyncQueueModel::StandingRole).toInt());
        const StandingLook look = lookOf(standing);
        const bool selected = option->state.testFlag(QStyle::State_Selected);
        const QColor colour = selected ? option->palette.color(QPalette::HighlightedText) : look.colour;
        option->icon = lineIcon(QLatin1String(look.icon), colour);
        option->decorationSize = QSize(16, 16);
        option->features |= QStyleOptionViewItem::HasDecoration;
        if (standing == SyncQueueModel::Standing::Refused)
            option->font.setWeight(QFont::DemiBold);
    }
};

QStringList withoutEmpty(QStringList lines) {
    lines.removeAll(QString());
    return lines;
}

std::optional<Tone> toneOf(LinkState link) {
    switch (link) {
    case LinkState::Online:
        return Tone::Success;
    case LinkState::Offline:
    case LinkState::ReadOnly:
        return Tone::Warning;
    case LinkState::Refused:
    case LinkState::Dismissed:
    case LinkState::Expired:
        return Tone::Danger;
    case LinkState::Embedded:
    case LinkState::Connecting:
        break;
    }
    return std::nullopt;
}

} // namespace

SyncPage::SyncPage(const UiContext& context, QWidget* parent)
    : Page(parent), m_context(context), m_ui(std::make_unique<Ui::SyncPage>()) {
    m_ui->setupUi(this);
    m_ui->state->setContent(m_ui->splitter);
    m_ui->bootstrapBox->hide();
    m_ui->linkTile->setTitle(tr("Link with the centre"));
    m_ui->lastTile->setTitle(tr("Last sync"));
    m_ui->queueTile->setTitle(tr("Queue"));
    m_ui->scopesTile->setTitle(tr("Data on this desk"));
    m_ui->sendButton->setIcon(lineIcon(QStringLiteral("sync")));
    m_ui->exportButton->setIcon(lineIcon(QStringLiteral("export")));
    setUpList();
    setUpKeys();
    connect(m_ui->sendButton, &QPushButton::clicked, this, &SyncPage::sendNow);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &SyncPage::exportRows);
    connect(m_ui->state, &StatePane::actionRequested, this, &SyncPage::reload);
    connect(m_ui->pane, &SyncItemPane::compareRequested, this, &SyncPage::compare);
    connect(m_ui->pane, &SyncItemPane::retryRequested, this, &SyncPage::retry);
    connect(m_ui->pane, &SyncItemPane::copyRequested, this, &SyncPage::copy);
    connect(m_ui->pane, &SyncItemPane::discardRequested, this, &SyncPage::discard);
    connect(m_ui->pane, &SyncItemPane::openRequested, this, &SyncPage::openSubject);
    connect(&context.sync, &SyncControl::statusChanged, this, &SyncPage::showStatus);
    connect(&context.sync, &SyncControl::outboxChanged, this, &SyncPage::reload);
    m_tick.setInterval(tickMilliseconds);
    connect(&m_tick, &QTimer::timeout, this, &SyncPage::showStatus);
    m_tick.start();
    showStatus();
    reload();
}

SyncPage::~SyncPage() = default;

void SyncPage::changeEvent(QEvent* event) {
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showChosen();
}

void SyncPage::setUpList() {
    m_queue = new SyncQueueModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_queue);
    m_sorted->setSortRole(SortRole);
    m_sorted->setSortLocaleAware(true);
    ListView* view = m_ui->view;
    view->setModel(m_sorted);
    view->setItemDelegate(new StandingDelegate(view));
    view->setSortingEnabled(true);
    view->horizontalHeader()->setSortIndicator(SyncQueueModel::MadeColumn, Qt::AscendingOrder);
    view->setColumnLetters({16, 16, 13, 16, 9, 12, 30});
    view->setRoomyColumns({{SyncQueueModel::ReasonColumn, 8, 30}});
    // The pane says both of the chosen operation; the header's menu brings them back.
    view->setColumnHidden(SyncQueueModel::AttemptsColumn, true);
    view->setColumnHidden(SyncQueueModel::NextTryColumn, true);
    view->keepStateIn(m_context.workplace.store.preferences(), QStringLiteral("list/sync"));
    m_ui->splitter->setStretchFactor(0, listShare);
    m_ui->splitter->setStretchFactor(1, paneShare);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SyncPage::showChosen);
    connect(view, &ListView::rowActivated, this, [this] {
        const auto row = chosen();
        if (row && row->item.state == OperationState::Refused && ConflictDesk::hasTwoSides(row->item))
            compare();
        else
            openSubject();
    });
}

void SyncPage::setUpKeys() {
    const auto add = [this](const QString& id, const QString& text, const QString& keys, auto handler) {
        connect(m_context.shortcuts.add(this, id, text, QKeySequence(keys)), &QAction::triggered, this, handler);
    };
    add(QStringLiteral("sync.now"), tr("Send now"), QStringLiteral("Ctrl+Return"), &SyncPage::sendNow);
    add(QStringLiteral("sync.retry"), tr("Send the refused operation again"), QStringLiteral("Ctrl+R"),
        &SyncPage::retry);
    add(QStringLiteral("sync.discard"), tr("Discard the refused operation"), QStringLiteral("Delete"),
        &SyncPage::discard);
    add(QStringLiteral("sync.copy"), tr("Copy what was typed"), QStringLiteral("Ctrl+Shift+C"), &SyncPage::copy);
    add(QStringLiteral("sync.compare"), tr("Compare mine and theirs"), QStringLiteral("Ctrl+M"), &SyncPage::compare);
    add(QStringLiteral("sync.open"), tr("Open the account or the appeal"), QStringLiteral("Ctrl+O"),
        &SyncPage::openSubject);
}

void SyncPage::activate() {
    reload();
    showStatus();
    if (m_queue->rowCount() > 0)
        m_ui->view->setFocus(Qt::OtherFocusReason);
    else
        m_ui->sendButton->setFocus(Qt::OtherFocusReason);
}

bool SyncPage::canExport() const {
    return m_queue->rowCount() > 0;
}

void SyncPage::exportRows() {
    if (canExport())
        exportShownRows(m_ui->view, tr("Waiting and refused operations"), m_context.workplace.tables, m_ui->messages);
}

AccountId SyncPage::currentAccount() const {
    const auto row = chosen();
    if (!row)
        return {};
    const AccountId account = accountOf(row->item);
    return account.isNull() ? m_appeals.value(appealOf(row->item)).account : account;
}

void SyncPage::showStatus() {
    showTiles();
    showBootstrap();
    const SyncStatus status = m_context.sync.status();
    const bool embedded = status.link == LinkState::Embedded;
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_ui->linkTile, m_ui->lastTile, m_ui->queueTile, m_ui->scopesTile,
                                         m_ui->sendButton, m_ui->exportButton, m_ui->countLabel})
        part->setVisible(!embedded); // nothing of it says anything where there is no centre
    m_ui->sendButton->setEnabled(!embedded && status.link != LinkState::Dismissed);
    m_ui->sendButton->setToolTip(embedded ? tr("There is no centre to send to")
                                          : tr("Try at once and fetch what is new (Ctrl+Enter)"));
    if (m_loaded && m_queue->rowCount() == 0)
        showEmpty();
}

void SyncPage::showTiles() {
    const SyncStatus status = m_context.sync.status();
    const QDateTime now = m_context.workplace.clock.nowUtc();
    QStringList about;
    if (status.since.isValid() && status.link != LinkState::Offline && status.link != LinkState::Embedded)
        about.append(tr("since %1").arg(momentWords(status.since, now)));
    if (!status.centre.isEmpty())
        about.append(status.centre);
    m_ui->linkTile->setFigure(linkWords(status, now), toneOf(status.link));
    m_ui->linkTile->setLines(withoutEmpty({about.join(QStringLiteral(" · ")), linkMeaning(status)}));

    m_ui->lastTile->setFigure(status.lastSync.isValid() ? momentWords(status.lastSync, now) : tr("none yet"));
    m_ui->lastTile->setLines({status.lastSync.isValid() ? tr("%1 ago").arg(ageWords(status.lastSync, now))
                                                        : tr("nothing has come from the centre so far")});

    m_ui->queueTile->setFigure(tr("%n waiting", nullptr, status.outbox.waiting));
    QStringList queue;
    if (status.outbox.oldest.isValid())
        queue.append(tr("the oldest for %1").arg(ageWords(status.outbox.oldest, now)));
    const QString refused = refusedWords(status.outbox);
    queue.append(refused.isEmpty() ? tr("nothing was refused") : refused);
    m_ui->queueTile->setLines(queue);

    QStringList districts;
    QStringList queues;
    for (const CentreScope& scope : status.scopes) {
        if (scope.kind == QLatin1String("district"))
            districts.append(scope.name);
        else if (scope.kind == QLatin1String("queue"))
            queues.append(scopeQueueWords(scope.name));
    }
    m_ui->scopesTile->setFigure(tr("%n district(s)", nullptr, int(districts.size())));
    m_ui->scopesTile->setLines(
        withoutEmpty({districts.join(QStringLiteral(", ")),
                      queues.isEmpty() ? QString() : tr("queues: %1").arg(queues.join(QStringLiteral(", ")))}));
}

void SyncPage::showBootstrap() {
    const BootstrapProgress bootstrap = m_context.sync.status().bootstrap;
    m_ui->bootstrapBox->setVisible(bootstrap.running);
    if (!bootstrap.running)
        return;
    m_ui->bootstrapProgress->setRange(0, bootstrap.total > 0 && !bootstrap.indexing ? 1000 : 0);
    if (bootstrap.total > 0)
        m_ui->bootstrapProgress->setValue(int(std::min<qint64>(1000, bootstrap.rows * 1000 / bootstrap.total)));
    const qint64 percent = bootstrap.total > 0 ? std::min<qint64>(100, bootstrap.rows * 100 / bootstrap.total) : 0;
    m_ui->bootstrapLabel->setText(bootstrap.indexing
                                      ? tr("Loading: the search is being prepared")
                                      : tr("Loading: %1 of %2 rows, %3 %")
                                            .arg(formatNumber(bootstrap.rows), formatNumber(bootstrap.total))
                                            .arg(percent));
    m_ui->bootstrapTime->setText(timeLeftWords(bootstrap.secondsLeft));
}

void SyncPage::reload() {
    if (!m_loaded)
        m_ui->state->showLoading(tr("Reading the queue…"));
    m_context.sync.outbox().then(this, [this, generation = ++m_generation](const Result<QVector<OutboxItem>>& items) {
        if (generation != m_generation)
            return;
        if (items)
            takeItems(items.value());
        else
            m_ui->state->showError(items.error());
    });
}

void SyncPage::takeItems(const QVector<OutboxItem>& items) {
    m_loaded = true;
    const std::optional<SyncQueueModel::Row> before = chosen();
    const int place = m_ui->view->currentIndex().row();
    m_rows.clear();
    for (const OutboxItem& item : items)
        m_rows.append({item, m_appeals.value(appealOf(item)).number});
    m_queue->setRows(m_rows, m_context.workplace.clock.nowUtc());
    m_ui->exportButton->setEnabled(canExport());
    m_ui->countLabel->setText(items.isEmpty() ? QString() : tr("%n operation(s)", nullptr, int(items.size())));
    if (items.isEmpty()) {
        showEmpty();
        return;
    }
    m_ui->state->showContent();
    if (!before || m_queue->rowOf(before->item.id) < 0)
        m_ui->view->selectRow(std::clamp(place, 0, m_sorted->rowCount() - 1));
    showChosen();
    nameAppeals();
}

/// The numbers of the appeals, which the queue knows by their ids only.
void SyncPage::nameAppeals() {
    for (const SyncQueueModel::Row& row : std::as_const(m_rows)) {
        const AppealId id = appealOf(row.item);
        if (id.isNull() || m_appeals.contains(id))
            continue;
        m_appeals.insert(id, {}); // asked for once
        m_context.workplace.store.appeals().appeal(id).then(this, [this, id](const Result<Appeal>& appeal) {
            if (!appeal)
                return;
            m_appeals.insert(id, appeal.value());
            for (SyncQueueModel::Row& one : m_rows) {
                if (appealOf(one.item) == id)
                    one.appealNumber = appeal.value().number;
            }
            m_queue->setRows(m_rows, m_context.workplace.clock.nowUtc());
            showChosen();
        });
    }
}

void SyncPage::showEmpty() {
    const LinkState link = m_context.sync.status().link;
    m_ui->pane->hide();
    if (link == LinkState::Embedded)
        m_ui->state->showEmpty(tr("This desk works without a centre"),
                               tr("Everything that is entered is final in the store of this computer, encrypted. "
                                  "Nothing has to be sent."));
    else if (link == LinkState::Offline)
        m_ui->state->showEmpty(tr("Nothing waits, and there is no link"),
                               tr("What you enter now appears here until the centre has it."));
    else
        m_ui->state->showEmpty(tr("Everything has reached the centre"),
                               tr("What you enter appears here for the moment until the centre has it; what it "
                                  "refuses stays here until you decide."));
}

std::optional<SyncQueueModel::Row> SyncPage::chosen() const {
    const QModelIndex index = m_sorted->mapToSource(m_ui->view->currentIndex());
    return index.isValid() ? std::optional(m_queue->rowAt(index.row())) : std::nullopt;
}

void SyncPage::showChosen() {
    const bool wasHidden = m_ui->pane->isHidden();
    m_ui->pane->showRow(chosen(), m_context.workplace.clock.nowUtc());
    if (wasHidden && !m_ui->pane->isHidden())
        m_ui->splitter->setSizes({listShare, paneShare});
}

void SyncPage::sendNow() {
    if (!m_ui->sendButton->isEnabled())
        return;
    m_context.sync.syncNow();
    Q_EMIT said(tr("The centre is being asked now."));
}

void SyncPage::compare() {
    const auto row = chosen();
    if (!row || row->item.state != OperationState::Refused || !ConflictDesk::hasTwoSides(row->item))
        return;
    auto* dialog = new ConflictDialog(m_context, this);
    connect(dialog, &ConflictDialog::said, this, &Page::said);
    dialog->openFor(row->item);
}

void SyncPage::retry() {
    const auto row = chosen();
    if (row && row->item.state == OperationState::Refused)
        await(m_context.sync.retry(row->item.id), tr("It is sent to the centre again."));
}

void SyncPage::copy() {
    const auto row = chosen();
    if (!row)
        return;
    QGuiApplication::clipboard()->setText(operationText(row->item));
    Q_EMIT said(tr("What was typed is on the clipboard."));
}

void SyncPage::discard() {
    const auto row = chosen();
    if (!row || row->item.state != OperationState::Refused)
        return;
    const QString about = SyncQueueModel::about(*row);
    const QString kind = operationKindWords(row->item.kind);
    auto* dialog = new DiscardDialog(about.isEmpty() ? kind : tr("%1, %2", "kind, number").arg(kind, about), this);
    connect(dialog, &DiscardDialog::confirmed, this, [this, item = row->item](const QString& reason) {
        QGuiApplication::clipboard()->setText(operationText(item));
        await(m_context.sync.discard(item.id, reason), tr("It is discarded; what was typed is on the clipboard."));
    });
    dialog->open();
}

void SyncPage::await(const Answer<Done>& answer, const QString& done) {
    m_ui->pane->setBusy(true);
    m_ui->messages->hide();
    answer.then(this, [this, done](const Status& status) {
        m_ui->pane->setBusy(false);
        if (status)
            Q_EMIT said(done);
        else
            m_ui->messages->showError(status.error());
    });
}

void SyncPage::openSubject() {
    const auto row = chosen();
    if (!row)
        return;
    if (!row->appealNumber.isEmpty()) // else it is not here: one that the centre refused to register
        Q_EMIT appealRequested(appealOf(row->item));
    else if (const AccountId account = currentAccount(); !account.isNull())
        Q_EMIT accountRequested(account);
}

} // namespace line605
