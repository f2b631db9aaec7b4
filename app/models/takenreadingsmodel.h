#pragma once

#include "domain/history.h"
#include "domain/money.h"

#include <QAbstractTableModel>

namespace line605 {

/// Readings taken at this desk, newest first: one row for all registers of a meter that were taken together.
class TakenReadingsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { RecordedAt, AccountNumber, Holder, Address, MeterNumber, Values, ReadOn, Source, ColumnCount };

    struct Row {
        TakenReading first;         ///< the account, meter and source of them all
        QVector<Reading> registers; ///< in zone order
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Times are as short as is clear \a today.
    void setReadings(const QVector<TakenReading>& readings, QDate today);
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }
    /// Different accounts in the list, corrected readings left out.
    [[nodiscard]] int accounts() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QVector<Row> m_rows;
    QDate m_today;
};

} // namespace line605
