#pragma once

#include "domain/arrival.h"
#include "domain/deadlinecount.h"

#include <QAbstractTableModel>

namespace line605 {

/// Days of a term, each named: those of a payment's way or of an appeal's deadline.
class DayCountModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { DateColumn, WeekdayColumn, MeaningColumn, ColumnCount };
    enum Role {
        CountedRole = Qt::UserRole + 100, ///< bool: a day that counts
        LastRole                          ///< bool: the last day of the term
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setArrival(const Arrival& arrival);
    /// \a working: the term is in working days, else in calendar days.
    void setDeadline(const QVector<DeadlineDay>& days, bool working);
    void clear();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QDate date;
        QString meaning;
        bool counted{};
        bool last{};
    };
    void setRows(QVector<Row> rows);
    [[nodiscard]] static QString meaning(const ArrivalDay& day);
    [[nodiscard]] static QString meaning(const DeadlineDay& day, bool working);

    QVector<Row> m_rows;
};

} // namespace line605
