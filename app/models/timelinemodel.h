#pragma once

#include "ports/historystore.h"
#include "ports/tablewriter.h"

#include <QAbstractTableModel>

namespace line605 {

/// What happened on an account, newest first; older entries are asked for when the view comes to the end.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { At, What, Who, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole + 100, ///< int: the TimelineKind
        AppealRole                     ///< AppealId, null when the entry is about none
    };

    static constexpr int pageSize = 60;

    explicit TimelineModel(HistoryStore& store, QObject* parent = nullptr);

    /// Shows the newest entries of \a account in place of what is shown.
    void setAccount(AccountId account);
    [[nodiscard]] const QVector<TimelineEntry>& entries() const { return m_entries; }

    /// Whether anybody is named in the shown entries: billing and the cabinet name nobody.
    [[nodiscard]] bool hasActors() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    [[nodiscard]] static QString kindName(TimelineKind kind);

Q_SIGNALS:
    /// The newest entries are there (perhaps none).
    void loaded();
    void failed(const line605::Error& error);

private:
    void ask(int limit);
    void takeNewest(const QVector<TimelineEntry>& entries);
    void takeOlder(const QVector<TimelineEntry>& entries, int limit);
    [[nodiscard]] static QString paymentWords(const TimelineEntry& entry);
    [[nodiscard]] static QString changeWords(const TimelineEntry& entry);
    [[nodiscard]] static QString what(const TimelineEntry& entry);

    HistoryStore& m_store;
    AccountId m_account;
    QVector<TimelineEntry> m_entries;
    bool m_more{};
    bool m_asking{};
    quint64 m_generation{};
};

} // namespace line605
