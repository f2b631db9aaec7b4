#pragma once

#include "domain/outbox.h"
#include "ports/tablewriter.h"

#include <QAbstractTableModel>

namespace line605 {

/// What waits for the centre and what it refused, oldest first. Rows come and go one by one, so that a view keeps its
/// selection and its place.
class SyncQueueModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        StateColumn,
        KindColumn,
        AboutColumn,
        MadeColumn,
        AttemptsColumn,
        NextTryColumn,
        ReasonColumn,
        ColumnCount
    };
    enum Role {
        StandingRole = Qt::UserRole + 100, ///< Standing as int
    };
    /// How an operation stands, as people see it.
    enum class Standing {
        Waiting,  ///< goes as soon as the centre is there
        TriesOn,  ///< was tried; the next try has its time
        OnItsWay, ///< sent, or known to the centre: its rows have not come yet
        HeldUp,   ///< waits for another one that was refused
        Refused
    };

    struct Row {
        OutboxItem item;
        QString appealNumber; ///< of the appeal it is about; empty while not known
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a now: what «next try» is told against.
    void setRows(const QVector<Row>& rows, const QDateTime& now);
    [[nodiscard]] const Row& rowAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(OperationId id) const; ///< -1 when it is not there
    [[nodiscard]] static Standing standingOf(const OutboxItem& item);
    [[nodiscard]] static QString words(Standing standing);
    /// The account's or the appeal's number.
    [[nodiscard]] static QString about(const Row& row);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] static QVariant sortValue(const Row& row, Column column);
    [[nodiscard]] TableCell cell(const Row& row, Column column) const;

    QVector<Row> m_rows;
    QDateTime m_now;
};

} // namespace line605
