#include "models/appeallistmodel.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/roles.h"
#include "ports/clock.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace line605 {

namespace {

/// What the store sorts by itself.
std::optional<AppealSort> storeSort(AppealListModel::Column column) {
    switch (column) {
    case AppealListModel::NumberColumn:
        return AppealSort::Number;
    case AppealListModel::DeadlineColumn:
        return AppealSort::Deadline;
    case AppealListModel::TopicColumn:
        return AppealSort::Topic;
    case AppealListModel::StateColumn:
        return AppealSort::State;
    case AppealListModel::ReceivedColumn:
        return AppealSort::Received;
    case AppealListModel::SubjectColumn:
    case AppealListModel::HolderColumn:
    case AppealListModel::AccountColumn:
    case AppealListModel::AssigneeColumn:
    case AppealListModel::ChannelColumn:
    case AppealListModel::ColumnCount:
        break;
    }
    return std::nullopt;
}

/// The day and the month: a pause is never long ago.
QString shortDay(QDate day) {
    return day.toString(QStringLiteral("dd.MM"));
}

QString daysLeft(const DeadlineStanding& standing) {
    return standing.working ? AppealListModel::tr("%n working day(s)", nullptr, standing.days)
                            : AppealListModel::tr("%n day(s)", nullptr, standing.days);
}

/// What is left of a term whose clock stands still.
QString leftAfterPause(const DeadlineStanding& standing) {
    if (standing.since.isNull())
        return {};
    if (standing.days < 0)
        return AppealListModel::tr("was overdue by %n day(s)", nullptr, -standing.days);
    return standing.working ? AppealListModel::tr("%n working day(s) will be left", nullptr, standing.days)
                            : AppealListModel::tr("%n day(s) will be left", nullptr, standing.days);
}

QString pausedSince(const DeadlineStanding& standing) {
    return standing.since.isNull() ? AppealListModel::tr("the clock is stopped")
                                   : AppealListModel::tr("paused since %1").arg(shortDay(standing.since));
}

} // namespace

AppealListModel::AppealListModel(QString me, QObject* parent) : QAbstractTableModel(parent), m_me(std::move(me)) {}

void AppealListModel::setRows(QVector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void AppealListModel::updateRow(const Row& row) {
    const int at = rowOf(row.appeal.id);
    if (at < 0)
        return;
    m_rows[at] = row;
    Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
}

void AppealListModel::setPresence(const QHash<AppealId, QString>& presence) {
    const QHash<AppealId, QString> before = std::exchange(m_presence, presence);
    for (int row = 0; row < m_rows.size(); ++row) {
        const AppealId id = m_rows.at(row).appeal.id;
        if (before.value(id) != m_presence.value(id))
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int AppealListModel::rowOf(AppealId id) const {
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [&id](const Row& r) { return r.appeal.id == id; });
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

AppealId AppealListModel::idAt(int row) const {
    return row >= 0 && row < m_rows.size() ? m_rows.at(row).appeal.id : AppealId();
}

QString AppealListModel::words(const DeadlineStanding& standing) {
    switch (standing.kind) {
    case DeadlineStandingKind::None:
        return tr("no deadline: the calendar is missing");
    case DeadlineStandingKind::Settled:
        return {};
    case DeadlineStandingKind::Paused:
        return standing.since.isNull() ? pausedSince(standing)
                                       : tr("%1, %2", "since when the clock stands still, what will be left")
                                             .arg(pausedSince(standing), leftAfterPause(standing));
    case DeadlineStandingKind::Fine:
    case DeadlineStandingKind::Soon:
        return daysLeft(standing);
    case DeadlineStandingKind::Today:
        return tr("today is the last day");
    case DeadlineStandingKind::Overdue:
        return tr("overdue by %n day(s)", nullptr, standing.days);
    }
    Q_UNREACHABLE();
    return {};
}

int AppealListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AppealListModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AppealListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == SubjectColumn ? row.appeal.text.left(500) : text(row, column);
    case Qt::AccessibleTextRole:
        return wholeRow(row);
    case FirstLineRole:
        return firstLine(row, column);
    case SecondLineRole:
        return secondLine(row, column);
    case IdRole:
        return QVariant::fromValue(row.appeal.id);
    case SortRole:
        return sortValue(row, column);
    case ExportRole:
        return QVariant::fromValue(cell(row, column));
    case StandingRole:
        return int(row.standing.kind);
    case StateRole:
        return int(row.appeal.state);
    case AccountRole:
        return QVariant::fromValue(row.appeal.account);
    default:
        return {};
    }
}

QVariant AppealListModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case NumberColumn:
        return tr("Number");
    case DeadlineColumn:
        return tr("Answer by");
    case TopicColumn:
        return tr("Topic");
    case SubjectColumn:
        return tr("Subject");
    case HolderColumn:
        return tr("Subscriber");
    case AccountColumn:
        return tr("Account");
    case StateColumn:
        return tr("State");
    case AssigneeColumn:
        return tr("Assignee");
    case ReceivedColumn:
        return tr("Received");
    case ChannelColumn:
        return tr("Channel");
    case ColumnCount:
        break;
    }
    return {};
}

void AppealListModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= ColumnCount)
        return;
    if (const std::optional<AppealSort> byStore = storeSort(Column(column)))
        Q_EMIT sortRequested(*byStore, order);
    else
        sortShown(Column(column), order);
}

void AppealListModel::sortShown(Column column, Qt::SortOrder order) {
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    QVector<int> places(m_rows.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [this, column, order](int a, int b) {
        const int compared = QString::localeAwareCompare(sortValue(m_rows.at(a), column).toString(),
                                                         sortValue(m_rows.at(b), column).toString());
        return order == Qt::AscendingOrder ? compared < 0 : compared > 0;
    });
    QVector<Row> sorted;
    QVector<int> newPlaces(m_rows.size());
    for (int i = 0; i < places.size(); ++i) {
        sorted.append(m_rows.at(places.at(i)));
        newPlaces[places.at(i)] = i;
    }
    QModelIndexList moved;
    const QModelIndexList persistent = persistentIndexList();
    for (const QModelIndex& old : persistent)
        moved.append(index(newPlaces.at(old.row()), old.column()));
    m_rows = std::move(sorted);
    changePersistentIndexList(persistent, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

QString AppealListModel::text(const Row& row, Column column) const {
    const Appeal& appeal = row.appeal;
    switch (column) {
    case NumberColumn:
        return appeal.number;
    case DeadlineColumn: {
        const QString standing = words(row.standing);
        // The date of a clock that stands still is not the date by which it is to be answered.
        if (appeal.deadline.isNull() || row.standing.kind == DeadlineStandingKind::Paused)
            return standing;
        const QString date = formatDate(appeal.deadline);
        return standing.isEmpty() ? date : tr("%1 · %2", "deadline and what is left of it").arg(date, standing);
    }
    case TopicColumn:
        return name(appeal.topic);
    case SubjectColumn:
        return appeal.subject;
    case HolderColumn:
        return appeal.holder;
    case AccountColumn:
        return appeal.accountNumber;
    case StateColumn:
        return name(appeal.state);
    case AssigneeColumn:
        return assignee(appeal);
    case ReceivedColumn:
        return formatLocalTime(appeal.receivedAt);
    case ChannelColumn:
        return name(appeal.channel);
    case ColumnCount:
        break;
    }
    return {};
}

QString AppealListModel::assignee(const Appeal& appeal) const {
    return !m_me.isEmpty() && appeal.assignee == m_me ? tr("you") : appeal.assignee;
}

QString AppealListModel::firstLine(const Row& row, Column column) const {
    switch (column) {
    case DeadlineColumn:
        if (row.standing.kind == DeadlineStandingKind::Paused)
            return pausedSince(row.standing);
        return row.appeal.deadline.isNull() ? text(row, column) : formatDate(row.appeal.deadline);
    case HolderColumn:
        return row.appeal.account.isNull() ? tr("no account") : row.appeal.holder;
    default:
        return text(row, column);
    }
}

QString AppealListModel::secondLine(const Row& row, Column column) const {
    const Appeal& appeal = row.appeal;
    const QString who = assignee(appeal);
    switch (column) {
    case DeadlineColumn:
        if (row.standing.kind == DeadlineStandingKind::Paused)
            return leftAfterPause(row.standing);
        return appeal.deadline.isNull() ? QString() : words(row.standing);
    case SubjectColumn: {
        const QString plain = tr("%1 · %2", "appeal number and topic").arg(appeal.number, name(appeal.topic));
        const QString others = m_presence.value(appeal.id);
        return others.isEmpty() ? plain : tr("%1 · %2", "who else has it open, and the rest").arg(others, plain);
    }
    case HolderColumn:
        return who.isEmpty() ? name(appeal.state) : tr("%1 · %2", "state and assignee").arg(name(appeal.state), who);
    case StateColumn:
        return who;
    case ReceivedColumn:
        return name(appeal.channel);
    default:
        return {};
    }
}

/// All that tells an appeal from the others, for a reader of the screen: it goes from row to row.
QString AppealListModel::wholeRow(const Row& row) const {
    QStringList parts{text(row, SubjectColumn), text(row, DeadlineColumn)};
    for (const Column column : {NumberColumn, TopicColumn, HolderColumn, StateColumn, AssigneeColumn})
        parts.append(text(row, column));
    parts.append(m_presence.value(row.appeal.id));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant AppealListModel::sortValue(const Row& row, Column column) const {
    switch (column) {
    case DeadlineColumn:
        return row.appeal.deadline;
    case ReceivedColumn:
        return row.appeal.receivedAt;
    case StateColumn:
        return int(row.appeal.state);
    case NumberColumn:
    case TopicColumn:
    case SubjectColumn:
    case HolderColumn:
    case AccountColumn:
    case AssigneeColumn:
    case ChannelColumn:
    case ColumnCount:
        break;
    }
    return text(row, column);
}

TableCell AppealListModel::cell(const Row& row, Column column) const {
    if (column == DeadlineColumn && row.appeal.deadline.isValid())
        return row.appeal.deadline;
    return text(row, column);
}

} // namespace line605
