#pragma once

#include "domain/calendar.h"
#include "domain/history.h"
#include "ports/tablewriter.h"

#include <QAbstractTableModel>

namespace line605 {

/// What a statement comes to.
struct StatementTotals {
    Money opening;
    Money charged;
    Money paid;
    Money closing;
    int bills{};
    int payments{};
    int onTheWay{}; ///< payments not received yet
};

/// Charges and payments of one month, for the chart.
struct MonthTotals {
    Period period;
    Money charged;
    Money paid;

    bool operator==(const MonthTotals&) const = default;
};

/// Charges and payments interleaved with the running balance, newest first (M06). A period's bill stands at its last
/// day; its lines (flat, common areas, recalculation, penalty, each with its payee) follow it when they are shown.
class StatementModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DateColumn,
        WhatColumn,
        PartyColumn, ///< a charge's payee, a payment's channel and, beside the charges, when it was received
        UseColumn,
        ChargedColumn,
        PaidColumn,
        ReceivedColumn,
        BalanceColumn,
        ColumnCount
    };
    enum class RowKind { Opening, Bill, BillLine, Payment };
    enum Role {
        RowKindRole = Qt::UserRole + 100, ///< RowKind as int
        PaidOnRole,                       ///< QDate of a payment, else null
        OnTheWayRole,                     ///< bool: a payment not received yet
        EmphasisRole                      ///< bool: a bill whose lines are shown below it
    };
    enum class View { Everything, Payments };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a from: where the statement begins, null = the beginning; \a retailer: the payee of lines that name none. The
    /// calendar says when a payment on its way arrives at the latest.
    void setStatement(const Statement& statement, QDate from, const QString& retailer, const WorkingCalendar& calendar);
    void setView(View view);
    void setLinesShown(bool shown);
    void clear();

    [[nodiscard]] StatementTotals totals() const { return m_totals; }
    /// Every month from the first to the last that has a charge or a payment, without gaps.
    [[nodiscard]] QVector<MonthTotals> months() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        RowKind kind{};
        QDate date;
        Period period;
        ChargeLine line{};
        QString party;
        std::optional<Energy> use; ///< of a bill only where one line alone has a use
        Money amount;
        Money balance;
        QDate receivedOn;
        QDate arrivesBy; ///< of a payment on its way; null when the calendar is missing
        QString id;
    };

    void rebuild();
    static void tellUses(QVector<Row>& rows);
    [[nodiscard]] QVector<Row> bills() const;
    [[nodiscard]] Row paymentRow(const Payment& payment) const;
    [[nodiscard]] QString paymentParty(const Row& row) const;
    [[nodiscard]] QString receipt(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] TableCell cell(const Row& row, Column column) const;

    Statement m_statement;
    QDate m_from;
    QString m_retailer;
    WorkingCalendar m_calendar;
    View m_view{View::Everything};
    bool m_linesShown{};
    StatementTotals m_totals;
    QVector<Row> m_rows;
};

} // namespace line605
