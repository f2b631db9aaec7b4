#include "ui/accounts/timelinewidget.h"

#include "models/timelinemodel.h"
#include "ui/common/icons.h"
#include "ui/common/listview.h"
#include "ui/common/statepane.h"
#include "ui/common/tones.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace line605 {

namespace {

QString iconOf(TimelineKind kind) {
    switch (kind) {
    case TimelineKind::ReadingTaken:
        return QStringLiteral("readings");
    case TimelineKind::ChargeMade:
        return QStringLiteral("chart");
    case TimelineKind::PaymentReceived:
        return QStringLiteral("payments");
    case TimelineKind::AppealReceived:
    case TimelineKind::AppealChanged:
        return QStringLiteral("appeals");
    case TimelineKind::MeterReplaced:
        return QStringLiteral("meter");
    }
    Q_UNREACHABLE();
    return {};
}

/// The kind's icon before what happened; the sentence says the kind in words.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != TimelineModel::What)
            return;
        const auto kind = TimelineKind(index.data(TimelineModel::KindRole).toInt());
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = lineIcon(iconOf(kind));
        option->decorationSize = QSize(16, 16);
    }
};

} // namespace

TimelineWidget::TimelineWidget(const UiContext& context, QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timelineWidget"));
    m_model = new TimelineModel(context.workplace.store.history(), this);
    m_view = new ListView(this);
    m_view->setObjectName(QStringLiteral("timelineView"));
    m_view->setAccessibleName(tr("Timeline of the account"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setColumnWidth(TimelineModel::At, 150);
    m_view->horizontalHeader()->setSectionResizeMode(TimelineModel::What, QHeaderView::Stretch);
    m_view->horizontalHeader()->setStretchLastSection(false);
    m_view->setColumnWidth(TimelineModel::Who, 170);
    m_state = new StatePane(this);
    m_state->setObjectName(QStringLiteral("timelineState"));
    m_state->setContent(m_view);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_state);

    // A column that is blank everywhere says nothing.
    const auto tellWho = [this] { m_view->setColumnHidden(TimelineModel::Who, !m_model->hasActors()); };
    connect(m_model, &QAbstractItemModel::modelReset, this, tellWho);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, tellWho);
    connect(m_model, &TimelineModel::loaded, this, &TimelineWidget::showLoaded);
    connect(m_model, &TimelineModel::failed, m_state, &StatePane::showError);
    connect(m_state, &StatePane::actionRequested, this, [this] { showAccount(m_account); });
    connect(m_view, &ListView::rowActivated, this, &TimelineWidget::openChosen);
    setFocusProxy(m_view);
}

void TimelineWidget::showAccount(AccountId account) {
    if (account != m_account)
        m_state->showLoading(tr("Reading the timeline…"));
    m_account = account;
    m_model->setAccount(account);
}

void TimelineWidget::showLoaded() {
    if (m_model->rowCount() == 0) {
        m_state->showEmpty(tr("Nothing happened yet"),
                           tr("Readings, charges, payments and appeals of this account will stand here."));
        return;
    }
    m_state->showContent();
    if (!m_view->currentIndex().isValid())
        m_view->setCurrentIndex(m_model->index(0, TimelineModel::At));
}

void TimelineWidget::openChosen(const QModelIndex& index) {
    const auto appeal = index.data(TimelineModel::AppealRole).value<AppealId>();
    if (!appeal.isNull())
        Q_EMIT appealRequested(appeal);
}

} // namespace line605

#include "timelinewidget.moc"
