#pragma once

#include "domain/account.h"

#include <QAbstractTableModel>

namespace line605 {

/// A few accounts with what tells them apart, e.g. the other accounts of a caller (M10).
class AccountLinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Holder, Address, LastReading, Balance, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(const QVector<AccountLine>& lines);
    [[nodiscard]] const QVector<AccountLine>& lines() const { return m_lines; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    QVector<AccountLine> m_lines;
};

} // namespace line605
