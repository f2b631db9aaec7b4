#include "models/takenreadingsmodel.h"

#include "domain/format.h"
#include "domain/names.h"
#include "models/readinghistorymodel.h"
#include "models/roles.h"

#include <QSet>

#include <algorithm>

namespace line605 {

namespace {

using Row = TakenReadingsModel::Row;

bool takenTogether(const Row& row, const TakenReading& taken) {
    const Reading& first = row.first.reading;
    const Reading& reading = taken.reading;
    return first.operation == reading.operation && first.meter == reading.meter && first.readOn == reading.readOn &&
           first.superseded == reading.superseded;
}

/// What does not count says so first, wherever the line goes; \a whole also names the zones.
QString valuesOf(const Row& row, bool whole) {
    const Reading& first = row.first.reading;
    QStringList values;
    if (first.superseded)
        values.append(TakenReadingsModel::tr("does not count", "before the values of a corrected reading"));
    else if (!first.corrects.isNull())
        values.append(TakenReadingsModel::tr("correction", "before the values"));
    for (const Reading& reading : row.registers) {
        const QString value = formatNumber(reading.value);
        const QString zone = whole ? name(reading.zone, row.first.zones) : code(reading.zone);
        values.append(row.first.zones == 1 ? value : QStringLiteral("%1 %2").arg(zone, value));
    }
    return values.join(QStringLiteral(" · "));
}

} // namespace

void TakenReadingsModel::setReadings(const QVector<TakenReading>& readings, QDate today) {
    beginResetModel();
    m_today = today;
    m_rows.clear();
    for (const TakenReading& taken : readings) {
        const auto known =
            std::find_if(m_rows.begin(), m_rows.end(), [&taken](const Row& row) { return takenTogether(row, taken); });
        if (known == m_rows.end())
            m_rows.append({taken, {taken.reading}});
        else
            known->registers.append(taken.reading);
    }
    for (Row& row : m_rows) {
        std::sort(row.registers.begin(), row.registers.end(),
                  [](const Reading& a, const Reading& b) { return a.zone < b.zone; });
    }
    endResetModel();
}

int TakenReadingsModel::accounts() const {
    QSet<AccountId> accounts;
    for (const Row& row : m_rows) {
        if (!row.first.reading.superseded)
            accounts.insert(row.first.reading.account);
    }
    return int(accounts.size());
}

int TakenReadingsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TakenReadingsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TakenReadingsModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const Reading& reading = row.first.reading;
    if (role == IdRole)
        return QVariant::fromValue(reading.account);
    if (role == ReadingHistoryModel::SupersededRole)
        return reading.superseded;
    const bool exported = role == ExportRole;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SortRole && !exported)
        return {};
    const auto text = [exported](const QString& cell) {
        return exported ? QVariant::fromValue(TableCell(cell)) : QVariant(cell);
    };
    switch (Column(index.column())) {
    case RecordedAt:
        if (role == SortRole)
            return reading.recordedAt;
        return text(role == Qt::DisplayRole ? formatLocalTime(reading.recordedAt, m_today)
                                            : formatLocalTime(reading.recordedAt));
    case AccountNumber:
        return text(row.first.accountNumber);
    case Holder:
        return text(row.first.holder);
    case Address:
        return text(row.first.address);
    case MeterNumber:
        return text(row.first.meterNumber);
    case Values:
        return text(valuesOf(row, role != Qt::DisplayRole));
    case ReadOn:
        if (role == SortRole)
            return reading.readOn;
        return exported ? QVariant::fromValue(TableCell(reading.readOn)) : QVariant(formatDate(reading.readOn));
    case Source:
        return text(name(reading.source));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant TakenReadingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case RecordedAt:
        return tr("Taken");
    case AccountNumber:
        return tr("Account");
    case Holder:
        return tr("Subscriber");
    case Address:
        return tr("Address");
    case MeterNumber:
        return tr("Meter");
    case Values:
        return tr("Readings");
    case ReadOn:
        return tr("As of");
    case Source:
        return tr("Source");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace line605
