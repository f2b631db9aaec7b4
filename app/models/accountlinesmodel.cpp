#include "models/accountlinesmodel.h"

#include "domain/format.h"
#include "models/roles.h"

namespace line605 {

void AccountLinesModel::setLines(const QVector<AccountLine>& lines) {
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

int AccountLinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_lines.size());
}

int AccountLinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AccountLinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountLine& line = m_lines.at(index.row());
    const auto column = Column(index.column());
    if (role == IdRole)
        return QVariant::fromValue(line.id);
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = column == Balance ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | side));
    }
    if (role != Qt::DisplayRole && role != SortRole && role != ExportRole && role != Qt::ToolTipRole)
        return {};
    const bool shown = role == Qt::DisplayRole || role == Qt::ToolTipRole;
    const auto plain = [role](const auto& value) {
        return role == ExportRole ? QVariant::fromValue(TableCell(value)) : QVariant::fromValue(value);
    };
    switch (column) {
    case Number:
        return plain(line.number);
    case Holder:
        return plain(line.holder);
    case Address:
        return plain(line.address);
    case LastReading:
        if (shown)
            return line.lastReadOn.isValid() ? formatDate(line.lastReadOn) : tr("no readings");
        return plain(line.lastReadOn);
    case Balance:
        if (shown)
            return formatMoney(line.balance);
        return role == ExportRole ? QVariant::fromValue(TableCell(line.balance)) : QVariant(line.balance.kopecks);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AccountLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const Qt::Alignment side = section == Balance ? Qt::AlignRight : Qt::AlignLeft;
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | side));
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Number:
        return tr("Account");
    case Holder:
        return tr("Subscriber");
    case Address:
        return tr("Address");
    case LastReading:
        return tr("Last reading");
    case Balance:
        return tr("Balance");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace line605
