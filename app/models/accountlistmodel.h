#pragma once

#include "ports/accountstore.h"
#include "ports/storeevents.h"
#include "ports/tablewriter.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QTimer>

namespace line605 {

/// The list of all accounts, however many: it holds the order (a key a row) and a bounded cache of pages of lines. A
/// row that is not there yet shows «…» and is asked for; the pages asked for last come first, so that a jump does not
/// wait for what was scrolled past. Nothing here blocks.
class AccountListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Holder, Address, Phone, Meters, Kind, Balance, LastReading, OpenAppeals, ColumnCount };

    static constexpr int pageSize = 64;
    static constexpr int keptPages = 256;

    AccountListModel(AccountStore& store, StoreEvents& events, QObject* parent = nullptr);

    /// Asks for the order anew; the rows stay as they are until it is there.
    void setFilter(const AccountFilter& filter);
    [[nodiscard]] const AccountFilter& filter() const { return m_filter; }
    void reload();

    /// Accounts without a filter; -1 until known.
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] const AccountOrder& accountOrder() const { return m_order; }
    /// The line of \a row when it is loaded.
    [[nodiscard]] std::optional<AccountLine> lineAt(int row) const;
    /// Whether the store can order by \a column.
    [[nodiscard]] static bool isSortable(int column);
    /// The column's name and the typed cell of \a line in it, for the screen and for an export.
    [[nodiscard]] static QString columnName(int column);
    [[nodiscard]] static TableCell cell(const AccountLine& line, int column);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    /// By the columns that isSortable(); others change nothing.
    void sort(int column, Qt::SortOrder direction = Qt::AscendingOrder) override;

Q_SIGNALS:
    void loadingStarted();
    /// The order is there: rows and count are new.
    void loaded();
    void failed(const line605::Error& error);
    /// The account of a shown row has new figures.
    void lineUpdated(line605::AccountId account);

private:
    using Page = QVector<AccountLine>;

    const AccountLine* find(int row) const;
    void want(int page) const;
    void fetchWanted();
    void takeLines(const QVector<int>& pages, const QVector<AccountLine>& lines);
    void askOrder();
    void takeOrder(const AccountOrder& order);
    void askTotal();
    void handleAccountChanged(AccountId account);
    void replaceLine(const AccountLine& line);

    AccountStore& m_store;
    AccountFilter m_filter;
    AccountSort m_sort{AccountSort::Holder};
    Qt::SortOrder m_direction{Qt::AscendingOrder};
    AccountOrder m_order;
    int m_total{-1};
    bool m_asked{};
    bool m_loading{};
    quint64 m_generation{};      ///< of the order that is asked for
    quint64 m_linesGeneration{}; ///< of the order that is shown
    bool m_fetching{};
    mutable QCache<int, Page> m_pages; ///< a look at a page makes it recently used
    mutable QVector<int> m_wanted;     ///< newest last
    mutable QTimer m_fetchTimer;
};

} // namespace line605
