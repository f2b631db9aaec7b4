#pragma once

#include "domain/deadlinecount.h"
#include "ports/appealstore.h"
#include "ports/tablewriter.h"

#include <QAbstractTableModel>
#include <QHash>

namespace line605 {

/// Appeals as a list. The store sorts what it can sort (all appeals, not only those shown): such a request goes out by
/// sortRequested(); other columns are sorted among the shown rows.
class AppealListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NumberColumn,
        DeadlineColumn,
        TopicColumn,
        SubjectColumn,
        HolderColumn,
        AccountColumn,
        StateColumn,
        AssigneeColumn,
        ReceivedColumn,
        ChannelColumn,
        ColumnCount
    };
    enum Role {
        StandingRole = Qt::UserRole + 100, ///< DeadlineStandingKind as int
        StateRole,                         ///< AppealState as int
        AccountRole,                       ///< AccountId
        FirstLineRole,                     ///< of a row with two lines: what the column says first …
        SecondLineRole                     ///< … and what stands under it; empty where nothing does
    };

    struct Row {
        Appeal appeal;
        DeadlineStanding standing;
    };

    /// \a me: the login that is called "you".
    explicit AppealListModel(QString me = {}, QObject* parent = nullptr);

    void setRows(QVector<Row> rows);
    /// What is shown of an appeal after it changed; nothing happens to one that is not shown.
    void updateRow(const Row& row);
    /// Who else has appeals open, in words; appeals that nobody has are left out.
    void setPresence(const QHash<AppealId, QString>& presence);
    [[nodiscard]] int rowOf(AppealId id) const; ///< -1 when it is not shown
    [[nodiscard]] AppealId idAt(int row) const;
    [[nodiscard]] const Appeal& appealAt(int row) const { return m_rows.at(row).appeal; }

    /// "2 working days", "overdue by 3 days", "paused since 23.10, 2 days will be left" …
    [[nodiscard]] static QString words(const DeadlineStanding& standing);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(line605::AppealSort sort, Qt::SortOrder order);

private:
    void sortShown(Column column, Qt::SortOrder order);
    [[nodiscard]] QString text(const Row& row, Column column) const;
    [[nodiscard]] QString firstLine(const Row& row, Column column) const;
    [[nodiscard]] QString secondLine(const Row& row, Column column) const;
    [[nodiscard]] QString wholeRow(const Row& row) const;
    [[nodiscard]] QString assignee(const Appeal& appeal) const;
    [[nodiscard]] QVariant sortValue(const Row& row, Column column) const;
    [[nodiscard]] TableCell cell(const Row& row, Column column) const;

    QString m_me;
    QVector<Row> m_rows;
    QHash<AppealId, QString> m_presence;
};

} // namespace line605
