#include "models/statementmodel.h"

#include "domain/arrival.h"
#include "domain/format.h"
#include "domain/names.h"
#include "models/roles.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace line605 {

namespace {

bool isNumeric(int column) {
    return column == StatementModel::UseColumn || column == StatementModel::ChargedColumn ||
           column == StatementModel::PaidColumn || column == StatementModel::BalanceColumn;
}

/// What tells the lines of a bill apart, in words short enough for a column.
QString shortName(ChargeLine line) {
    switch (line) {
    case ChargeLine::Flat:
        return StatementModel::tr("Flat");
    case ChargeLine::CommonAreas:
        return StatementModel::tr("Common areas");
    case ChargeLine::Recalculation:
    case ChargeLine::Penalty:
        return name(line);
    }
    Q_UNREACHABLE();
    return {};
}

/// What a column is worth for sorting.
struct SortValue {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(const QString& text) const { return text; }
    QVariant operator()(qint64 number) const { return number; }
    QVariant operator()(Money amount) const { return amount.kopecks; }
    QVariant operator()(QDate date) const { return date; }
};

} // namespace

/// A bill has the use of its line where it is the only one: the flat's and the common areas' are no one's sum.
void StatementModel::tellUses(QVector<Row>& rows) {
    for (qsizetype bill = 0; bill < rows.size(); ++bill) {
        if (rows.at(bill).kind != RowKind::Bill)
            continue;
        int uses = 0;
        for (qsizetype line = bill + 1; line < rows.size() && rows.at(line).kind == RowKind::BillLine; ++line) {
            if (!rows.at(line).use)
                continue;
            ++uses;
            rows[bill].use = uses == 1 ? rows.at(line).use : std::nullopt;
        }
    }
}

void StatementModel::setStatement(const Statement& statement, QDate from, const QString& retailer,
                                  const WorkingCalendar& calendar) {
    m_statement = statement;
    // The lines of a bill in the order in which people read it: flat, common areas, recalculation, penalty.
    std::stable_sort(m_statement.charges.begin(), m_statement.charges.end(), [](const Charge& a, const Charge& b) {
        return std::tie(a.period, a.line) < std::tie(b.period, b.line);
    });
    m_from = from;
    m_retailer = retailer;
    m_calendar = calendar;
    rebuild();
}

void StatementModel::setView(View view) {
    m_view = view;
    rebuild();
    Q_EMIT headerDataChanged(Qt::Horizontal, PartyColumn, PartyColumn);
}

void StatementModel::setLinesShown(bool shown) {
    m_linesShown = shown;
    rebuild();
}

void StatementModel::clear() {
    setStatement({}, {}, {}, m_calendar);
}

/// One row a period, with the lines of its bill after it.
QVector<StatementModel::Row> StatementModel::bills() const {
    QVector<Row> rows;
    qsizetype bill = -1;
    for (const Charge& charge : m_statement.charges) {
        if (bill < 0 || rows.at(bill).period != charge.period) {
            bill = rows.size();
            Row total;
            total.kind = RowKind::Bill;
            total.period = charge.period;
            total.date = charge.period.lastDay();
            rows.append(total);
        }
        Row line;
        line.kind = RowKind::BillLine;
        line.period = charge.period;
        line.date = rows.at(bill).date;
        line.line = charge.line;
        line.party = charge.payee.isEmpty() ? m_retailer : charge.payee;
        line.use = charge.use;
        line.amount = charge.amount;
        rows.append(line);
        rows[bill].amount += charge.amount;
    }
    tellUses(rows);
    return rows;
}

StatementModel::Row StatementModel::paymentRow(const Payment& payment) const {
    Row row;
    row.kind = RowKind::Payment;
    row.date = payment.paidOn;
    row.period = Period::of(payment.paidOn);
    row.party = name(payment.channel);
    row.amount = payment.amount;
    row.receivedOn = payment.receivedOn;
    row.id = payment.id;
    if (payment.receivedOn.isNull()) {
        const Result<Arrival> arrival = paymentArrival(payment.paidOn, m_calendar);
        if (arrival)
            row.arrivesBy = arrival.value().by;
    }
    return row;
}

void StatementModel::rebuild() {
    beginResetModel();
    m_rows.clear();
    m_totals = {m_statement.opening, {}, {}, m_statement.opening, 0, 0, 0};

    QVector<Row> rows = bills();
    for (const Payment& payment : m_statement.payments)
        rows.append(paymentRow(payment));
    // Stable: a bill keeps its lines, and stands before a payment of the same day.
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.date < b.date; });
    for (Row& row : rows) {
        if (row.kind == RowKind::Bill) {
            m_totals.closing -= row.amount;
            m_totals.charged += row.amount;
            ++m_totals.bills;
        } else if (row.kind == RowKind::Payment) {
            m_totals.closing += row.amount;
            m_totals.paid += row.amount;
            ++m_totals.payments;
            m_totals.onTheWay += row.receivedOn.isNull() ? 1 : 0;
        }
        row.balance = m_totals.closing;
    }

    // Newest first, each bill still before its lines.
    for (qsizetype end = rows.size(); end > 0;) {
        qsizetype begin = end - 1;
        while (rows.at(begin).kind == RowKind::BillLine)
            --begin;
        for (qsizetype i = begin; i < end; ++i) {
            const RowKind kind = rows.at(i).kind;
            if (kind == RowKind::Payment || (m_view == View::Everything && (kind == RowKind::Bill || m_linesShown)))
                m_rows.append(rows.at(i));
        }
        end = begin;
    }
    if (m_view == View::Everything && m_from.isValid()) {
        Row opening;
        opening.kind = RowKind::Opening;
        opening.date = m_from;
        opening.balance = m_statement.opening;
        m_rows.append(opening);
    }
    endResetModel();
}

QVector<MonthTotals> StatementModel::months() const {
    std::map<Period, MonthTotals> byMonth;
    for (const Charge& charge : m_statement.charges)
        byMonth[charge.period].charged += charge.amount;
    for (const Payment& payment : m_statement.payments)
        byMonth[Period::of(payment.paidOn)].paid += payment.amount;
    QVector<MonthTotals> months;
    if (byMonth.empty())
        return months;
    const Period last = byMonth.rbegin()->first;
    for (Period period = byMonth.begin()->first; period <= last; period = period.plusMonths(1)) {
        MonthTotals& month = byMonth[period];
        month.period = period;
        months.append(month);
    }
    return months;
}

int StatementModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(m_rows.size());
}

int StatementModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant StatementModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == WhatColumn && row.kind == RowKind::BillLine)
            return name(row.line);
        return column == WhatColumn || column == PartyColumn ? text(row, column) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(column) ? Qt::AlignRight : Qt::AlignLeft)));
    case IdRole:
        return row.kind == RowKind::Payment ? QVariant(row.id) : QVariant(row.period.key());
    case SortRole:
        return std::visit(SortValue{}, cell(row, column));
    case ExportRole:
        return QVariant::fromValue(cell(row, column));
    case RowKindRole:
        return int(row.kind);
    case PaidOnRole:
        return row.kind == RowKind::Payment ? row.date : QDate();
    case OnTheWayRole:
        return row.kind == RowKind::Payment && row.receivedOn.isNull();
    case EmphasisRole:
        return row.kind == RowKind::Bill && m_linesShown;
    default:
        return {};
    }
}

QVariant StatementModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft)));
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case DateColumn:
        return tr("Date");
    case WhatColumn:
        return tr("Entry");
    case PartyColumn:
        return m_view == View::Payments ? tr("Way of payment") : tr("Payee or channel");
    case UseColumn:
        return tr("kWh");
    case ChargedColumn:
        return tr("Charged");
    case PaidColumn:
        return tr("Paid");
    case ReceivedColumn:
        return tr("Received");
    case BalanceColumn:
        return tr("Balance");
    case ColumnCount:
        break;
    }
    return {};
}

QString StatementModel::text(const Row& row, Column column) const {
    switch (column) {
    case WhatColumn:
        switch (row.kind) {
        case RowKind::Opening:
            return tr("Balance before");
        case RowKind::Bill:
            return tr("Bill for %1").arg(formatPeriod(row.period));
        case RowKind::BillLine:
            return QStringLiteral("  ") + shortName(row.line);
        case RowKind::Payment:
            return tr("Payment");
        }
        break;
    case ReceivedColumn:
        if (row.kind == RowKind::Payment && row.receivedOn.isNull())
            return receipt(row);
        break;
    case DateColumn:
    case PartyColumn:
    case UseColumn:
    case ChargedColumn:
    case PaidColumn:
    case BalanceColumn:
    case ColumnCount:
        break;
    }
    struct Text {
        QString operator()(std::monostate) const { return {}; }
        QString operator()(const QString& value) const { return value; }
        QString operator()(qint64 number) const { return formatNumber(number); }
        QString operator()(Money amount) const { return formatMoney(amount); }
        QString operator()(QDate date) const { return formatDate(date); }
    };
    return std::visit(Text{}, cell(row, column));
}

QString StatementModel::paymentParty(const Row& row) const {
    if (m_view == View::Payments)
        return row.party; // the receipt has a column there
    return tr("%1 · %2", "channel of a payment, its receipt").arg(row.party, receipt(row));
}

QString StatementModel::receipt(const Row& row) const {
    if (row.receivedOn.isValid())
        return tr("received on %1").arg(formatDate(row.receivedOn));
    return row.arrivesBy.isNull() ? tr("on the way") : tr("on the way, by %1").arg(formatDate(row.arrivesBy));
}

TableCell StatementModel::cell(const Row& row, Column column) const {
    const bool charge = row.kind == RowKind::Bill || row.kind == RowKind::BillLine;
    switch (column) {
    case DateColumn:
        return row.kind == RowKind::BillLine ? TableCell() : TableCell(row.date);
    case WhatColumn:
        return text(row, WhatColumn).trimmed();
    case PartyColumn:
        return row.kind == RowKind::Payment ? paymentParty(row) : row.party;
    case UseColumn:
        return row.use ? TableCell(row.use->kwh) : TableCell();
    case ChargedColumn:
        return charge ? TableCell(row.amount) : TableCell();
    case PaidColumn:
        return row.kind == RowKind::Payment ? TableCell(row.amount) : TableCell();
    case ReceivedColumn:
        if (row.kind != RowKind::Payment)
            return {};
        return row.receivedOn.isNull() ? TableCell(text(row, ReceivedColumn)) : TableCell(row.receivedOn);
    case BalanceColumn:
        return row.kind == RowKind::BillLine ? TableCell() : TableCell(row.balance);
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace line605
