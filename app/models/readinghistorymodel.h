#pragma once

#include "domain/history.h"
#include "domain/readingrules.h"

#include <QAbstractTableModel>

#include <array>

namespace line605 {

/// The readings of an account, newest first: the registers that were read together stand in one row. Corrected readings
/// stay and say so; calculated values are never mixed with real ones (R-SOURCE, R-CORRECT).
class ReadingHistoryModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ReadOn, MeterNumber, ValueT1, ValueT2, ValueT3, Use, Source, RecordedBy, Note, ColumnCount };

    enum Role {
        MeterRole = Qt::UserRole + 100, ///< qint64: the meter's id
        SourceRole,                     ///< int: the ReadingSource
        SupersededRole,                 ///< bool: a correction points at it
        CalculatedRole,                 ///< bool: by average or norm
        NewMeterRole                    ///< bool: the first reading of a meter that took another one's place
    };

    struct Row {
        MeterId meter;
        QString meterNumber;
        int zones{1};
        QDate readOn;
        ReadingSource source{};
        std::array<std::optional<Reading>, 3> byZone; ///< index = zone
        std::optional<Energy>
            use; ///< since the previous real reading of the meter; nothing for the first and calculated ones
        bool rolledOver{};
        bool superseded{};
        bool correction{};
        bool newMeter{};
        [[nodiscard]] const Reading& any() const;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setHistory(const QVector<MeterHistory>& meters);
    [[nodiscard]] const QVector<Row>& rows() const { return m_rows; }
    /// The zones of the widest meter: how many value columns are of use.
    [[nodiscard]] int zones() const { return m_zones; }
    /// Whether any row says something in \a column that tells it from others.
    [[nodiscard]] bool isOfUse(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant shown(const Row& row, Column column) const;
    [[nodiscard]] QVariant plain(const Row& row, Column column, int role) const;
    [[nodiscard]] QString note(const Row& row) const;

    QVector<Row> m_rows;
    int m_zones{1};
};

} // namespace line605
