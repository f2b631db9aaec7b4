#include "models/syncqueuemodel.h"

#include "domain/format.h"
#include "domain/words.h"
#include "models/operationwords.h"
#include "models/roles.h"
#include "models/syncwords.h"

#include <algorithm>

namespace line605 {

void SyncQueueModel::setRows(const QVector<Row>& rows, const QDateTime& now) {
    m_now = now;
    const auto among = [](const QVector<Row>& all, OperationId id) {
        return std::any_of(all.cbegin(), all.cend(), [id](const Row& row) { return row.item.id == id; });
    };
    for (int at = int(m_rows.size()) - 1; at >= 0; --at) {
        if (among(rows, m_rows.at(at).item.id))
            continue;
        beginRemoveRows({}, at, at);
        m_rows.remove(at);
        endRemoveRows();
    }
    for (int at = 0; at < rows.size(); ++at) {
        const OperationId id = rows.at(at).item.id;
        const int before = rowOf(id);
        if (before < 0) {
            beginInsertRows({}, at, at);
            m_rows.insert(at, rows.at(at));
            endInsertRows();
            continue;
        }
        if (before != at) { // never of a queue, which is in the order of its making
            beginMoveRows({}, before, before, {}, at);
            m_rows.move(before, at);
            endMoveRows();
        }
        m_rows[at] = rows.at(at);
    }
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(int(m_rows.size()) - 1, ColumnCount - 1));
}

int SyncQueueModel::rowOf(OperationId id) const {
    const auto row = std::find_if(m_rows.cbegin(), m_rows.cend(), [id](const Row& r) { return r.item.id == id; });
    return row == m_rows.cend() ? -1 : int(row - m_rows.cbegin());
}

SyncQueueModel::Standing SyncQueueModel::standingOf(const OutboxItem& item) {
    switch (item.state) {
    case OperationState::Refused:
        return Standing::Refused;
    case OperationState::Sent:
    case OperationState::Acknowledged:
    case OperationState::Local:
        return Standing::OnItsWay;
    case OperationState::Pending:
        break;
    }
    if (item.blocked)
        return Standing::HeldUp;
    return item.attempts > 0 ? Standing::TriesOn : Standing::Waiting;
}

QString SyncQueueModel::words(Standing standing) {
    switch (standing) {
    case Standing::Waiting:
        return tr("waits");
    case Standing::TriesOn:
        return tr("tried, waits");
    case Standing::OnItsWay:
        return tr("on its way");
    case Standing::HeldUp:
        return tr("held up by a refused one");
    case Standing::Refused:
        return tr("refused");
    }
    Q_UNREACHABLE();
    return {};
}

QString SyncQueueModel::about(const Row& row) {
    if (!row.appealNumber.isEmpty())
        return row.appealNumber;
    return row.item.accountNumber;
}

int SyncQueueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SyncQueueModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SyncQueueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(row, column);
    case Qt::AccessibleTextRole: {
        QStringList parts;
        for (const Column told : {StateColumn, KindColumn, AboutColumn, MadeColumn, ReasonColumn})
            parts.append(text(row, told));
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    case Qt::TextAlignmentRole:
        return column == AttemptsColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                        : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue(row.item.id.value);
    case SortRole:
        return sortValue(row, column);
    case ExportRole:
        return QVariant::fromValue(cell(row, column));
    case StandingRole:
        return int(standingOf(row.item));
    default:
        return {};
    }
}

QVariant SyncQueueModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == AttemptsColumn)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case StateColumn:
        return tr("State");
    case KindColumn:
        return tr("What");
    case AboutColumn:
        return tr("Account or appeal");
    case MadeColumn:
        return tr("Made");
    case AttemptsColumn:
        return tr("Attempts");
    case NextTryColumn:
        return tr("Next try");
    case ReasonColumn:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

QString SyncQueueModel::text(const Row& row, Column column) const {
    const OutboxItem& item = row.item;
    switch (column) {
    case StateColumn:
        return words(standingOf(item));
    case KindColumn:
        return operationKindWords(item.kind);
    case AboutColumn:
        return about(row);
    case MadeColumn:
        return formatLocalTime(item.at);
    case AttemptsColumn:
        return item.attempts > 0 ? QString::number(item.attempts) : QString();
    case NextTryColumn:
        return standingOf(item) == Standing::TriesOn ? momentWords(item.nextTryAt, m_now) : QString();
    case ReasonColumn:
        return item.state == OperationState::Refused ? line605::words(item.refusal) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SyncQueueModel::sortValue(const Row& row, Column column) {
    switch (column) {
    case MadeColumn:
        return row.item.seq;
    case AttemptsColumn:
        return row.item.attempts;
    case NextTryColumn:
        return row.item.nextTryAt;
    case StateColumn:
        return int(standingOf(row.item));
    case KindColumn:
        return operationKindWords(row.item.kind);
    case AboutColumn:
        return about(row);
    case ReasonColumn:
    case ColumnCount:
        break;
    }
    return {};
}

TableCell SyncQueueModel::cell(const Row& row, Column column) const {
    if (column == AttemptsColumn)
        return qint64(row.item.attempts);
    return text(row, column);
}

} // namespace line605
