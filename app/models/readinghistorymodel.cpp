#include "models/readinghistorymodel.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/roles.h"

#include <algorithm>

namespace line605 {

namespace {

using Row = ReadingHistoryModel::Row;

bool belongTogether(const Row& row, const Reading& reading) {
    const Reading& first = row.any();
    return row.readOn == reading.readOn && row.source == reading.source && !row.byZone[size_t(reading.zone)] &&
           row.superseded == reading.superseded && first.operation == reading.operation;
}

/// The rows of one meter, oldest first.
QVector<Row> rowsOf(const MeterHistory& history) {
    QVector<Row> rows;
    for (const Reading& reading : history.readings) {
        const auto known = std::find_if(rows.rbegin(), rows.rend(),
                                        [&reading](const Row& row) { return belongTogether(row, reading); });
        if (known == rows.rend()) {
            rows.append({history.meter.id,
                         history.meter.number,
                         history.meter.zones,
                         reading.readOn,
                         reading.source,
                         {},
                         {},
                         reading.rolledOver,
                         reading.superseded,
                         !reading.corrects.isNull()});
            rows.last().byZone[size_t(reading.zone)] = reading;
        } else {
            known->byZone[size_t(reading.zone)] = reading;
            known->rolledOver = known->rolledOver || reading.rolledOver;
            known->correction = known->correction || !reading.corrects.isNull();
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.readOn < b.readOn; });
    return rows;
}

void addUses(QVector<Row>& rows, int digits) {
    std::array<std::optional<Reading>, 3> previous;
    for (Row& row : rows) {
        if (row.superseded || isCalculated(row.source))
            continue;
        Energy use;
        bool known = false;
        for (size_t zone = 0; zone < row.byZone.size(); ++zone) {
            const std::optional<Reading>& reading = row.byZone[zone];
            if (!reading)
                continue;
            if (previous[zone]) {
                use = use + useBetween(*previous[zone], *reading, digits);
                known = true;
            }
            previous[zone] = reading;
        }
        if (known)
            row.use = use;
    }
}

bool isValue(int column) {
    return column >= ReadingHistoryModel::ValueT1 && column <= ReadingHistoryModel::ValueT3;
}

std::optional<Reading> valueIn(const Row& row, int column) {
    return row.byZone[size_t(column - ReadingHistoryModel::ValueT1)];
}

Qt::Alignment alignmentOf(int column) {
    const bool number = isValue(column) || column == ReadingHistoryModel::Use;
    return Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft);
}

bool replacesAnother(const Meter& meter, const QVector<MeterHistory>& meters) {
    return meter.installedOn.isValid() &&
           std::any_of(meters.cbegin(), meters.cend(), [&meter](const MeterHistory& other) {
               return other.meter.removedOn.isValid() && other.meter.removedOn <= meter.installedOn;
           });
}

} // namespace

const Reading& ReadingHistoryModel::Row::any() const {
    return **std::find_if(byZone.cbegin(), byZone.cend(), [](const auto& reading) { return reading.has_value(); });
}

void ReadingHistoryModel::setHistory(const QVector<MeterHistory>& meters) {
    beginResetModel();
    m_rows.clear();
    m_zones = 1;
    for (const MeterHistory& history : meters) {
        m_zones = std::max(m_zones, history.meter.zones);
        QVector<Row> rows = rowsOf(history);
        addUses(rows, history.meter.digits);
        if (!rows.isEmpty())
            rows.first().newMeter = replacesAnother(history.meter, meters);
        m_rows += rows;
    }
    std::reverse(m_rows.begin(), m_rows.end());
    std::stable_sort(m_rows.begin(), m_rows.end(), [](const Row& a, const Row& b) { return a.readOn > b.readOn; });
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, ValueT1, ValueT3);
}

bool ReadingHistoryModel::isOfUse(int column) const {
    if (isValue(column))
        return column - ValueT1 < m_zones;
    if (column == MeterNumber)
        return std::any_of(m_rows.cbegin(), m_rows.cend(),
                           [this](const Row& row) { return row.meter != m_rows.constFirst().meter; });
    return std::any_of(m_rows.cbegin(), m_rows.cend(),
                       [this, column](const Row& row) { return !shown(row, Column(column)).toString().isEmpty(); });
}

int ReadingHistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ReadingHistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReadingHistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return shown(row, Column(index.column()));
    case SortRole:
    case ExportRole:
        return plain(row, Column(index.column()), role);
    case IdRole:
        return QVariant::fromValue(row.any().id.value);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(alignmentOf(index.column()));
    case MeterRole:
        return row.meter.value;
    case SourceRole:
        return int(row.source);
    case SupersededRole:
        return row.superseded;
    case CalculatedRole:
        return isCalculated(row.source);
    case NewMeterRole:
        return row.newMeter;
    default:
        return {};
    }
}

QVariant ReadingHistoryModel::shown(const Row& row, Column column) const {
    switch (column) {
    case ReadOn:
        return formatDate(row.readOn);
    case MeterNumber:
        return row.meterNumber;
    case ValueT1:
    case ValueT2:
    case ValueT3: {
        const std::optional<Reading> reading = valueIn(row, column);
        return reading ? formatNumber(reading->value) : QString();
    }
    case Use:
        return row.use ? formatNumber(row.use->kwh) : QString();
    case Source:
        return name(row.source);
    case RecordedBy:
        return row.any().recordedAt.isValid()
                   ? tr("%1, %2").arg(row.any().recordedBy, formatLocalTime(row.any().recordedAt))
                   : QString();
    case Note:
        return note(row);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReadingHistoryModel::plain(const Row& row, Column column, int role) const {
    const auto value = [role](const auto& cell) {
        return role == ExportRole ? QVariant::fromValue(TableCell(cell)) : QVariant::fromValue(cell);
    };
    if (column == ReadOn)
        return value(row.readOn);
    if (isValue(column)) {
        const std::optional<Reading> reading = valueIn(row, column);
        return reading ? value(reading->value) : QVariant();
    }
    if (column == Use)
        return row.use ? value(row.use->kwh) : QVariant();
    return value(shown(row, column).toString());
}

QString ReadingHistoryModel::note(const Row& row) const {
    if (row.superseded)
        return tr("Corrected: does not count");
    if (row.correction)
        return tr("Correction");
    if (row.rolledOver)
        return tr("Passed zero");
    if (isCalculated(row.source))
        return tr("Calculated, not read");
    if (row.newMeter)
        return tr("New meter %1").arg(row.meterNumber);
    return {};
}

QVariant ReadingHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case ReadOn:
        return tr("Date");
    case MeterNumber:
        return tr("Meter");
    case ValueT1:
    case ValueT2:
    case ValueT3:
        return m_zones == 1 && section == ValueT1
                   ? tr("Reading")
                   : name(TariffZone(section - ValueT1), m_zones > section - ValueT1 ? m_zones : 3);
    case Use:
        return tr("Use, kWh");
    case Source:
        return tr("Source");
    case RecordedBy:
        return tr("Recorded");
    case Note:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace line605
