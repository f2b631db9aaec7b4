#include "models/daycountmodel.h"

#include "domain/format.h"
#include "models/roles.h"

#include <QLocale>

#include <utility>

namespace line605 {

void DayCountModel::setArrival(const Arrival& arrival) {
    QVector<Row> rows;
    for (const ArrivalDay& day : arrival.days)
        rows.append({day.date, meaning(day), day.count == DayCount::Counted, day.date == arrival.by});
    setRows(std::move(rows));
}

void DayCountModel::setDeadline(const QVector<DeadlineDay>& days, bool working) {
    QVector<Row> rows;
    for (const DeadlineDay& day : days)
        rows.append({day.date, meaning(day, working), day.kind == DeadlineDayKind::Counted, day.last});
    setRows(std::move(rows));
}

void DayCountModel::clear() {
    setRows({});
}

void DayCountModel::setRows(QVector<Row> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DayCountModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DayCountModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DayCountModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (Column(index.column())) {
        case DateColumn:
            return formatDate(row.date);
        case WeekdayColumn:
            return QLocale().standaloneDayName(row.date.dayOfWeek(), QLocale::ShortFormat);
        case MeaningColumn:
            return row.meaning;
        case ColumnCount:
            break;
        }
        return {};
    case IdRole:
    case SortRole:
        return row.date;
    case ExportRole:
        return QVariant::fromValue(index.column() == DateColumn ? TableCell(row.date)
                                                                : TableCell(data(index, Qt::DisplayRole).toString()));
    case CountedRole:
        return row.counted;
    case LastRole:
        return row.last;
    default:
        return {};
    }
}

QVariant DayCountModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DateColumn:
        return tr("Day");
    case WeekdayColumn:
        return tr("Weekday");
    case MeaningColumn:
        return tr("How it counts");
    case ColumnCount:
        break;
    }
    return {};
}

QString DayCountModel::meaning(const ArrivalDay& day) {
    switch (day.count) {
    case DayCount::PaymentDay:
        return tr("day of the payment, not counted");
    case DayCount::Weekend:
        return tr("day off, not counted");
    case DayCount::Holiday:
        return tr("public holiday, not counted");
    case DayCount::Counted:
        return tr("working day %1").arg(day.number);
    }
    Q_UNREACHABLE();
    return {};
}

QString DayCountModel::meaning(const DeadlineDay& day, bool working) {
    switch (day.kind) {
    case DeadlineDayKind::Received:
        return tr("received, not counted");
    case DeadlineDayKind::Counted:
        return working ? tr("working day %1").arg(day.number) : tr("day %1").arg(day.number);
    case DeadlineDayKind::Weekend:
        return tr("day off, not counted");
    case DeadlineDayKind::Holiday:
        return tr("public holiday, not counted");
    case DeadlineDayKind::Paused:
        return tr("waiting for the subscriber, not counted");
    case DeadlineDayKind::MovedOn:
        return tr("the end moves to a working day");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace line605
