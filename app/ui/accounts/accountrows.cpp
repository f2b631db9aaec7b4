#include "ui/accounts/accountrows.h"

#include "models/accountlistmodel.h"

#include <QFuture>

#include <memory>

namespace line605 {

namespace {

constexpr int linesAtOnce = 1000;

/// Reads a page ahead of what is taken, so that the store works while the file is written.
class RowSource {
public:
    RowSource(AccountStore& store, AccountOrder order, QVector<int> columns)
        : m_store(store), m_order(std::move(order)), m_columns(std::move(columns)) {
        m_ahead = ask();
    }

    std::optional<TableRow> next() {
        if (m_taken == m_page.size() && !turnPage())
            return std::nullopt;
        const AccountLine& line = m_page.at(m_taken++);
        TableRow row;
        row.reserve(m_columns.size());
        for (int column : m_columns)
            row.append(AccountListModel::cell(line, column));
        return row;
    }

private:
    Answer<QVector<AccountLine>> ask() {
        QVector<quint32> ranks;
        for (int end = std::min(m_order.count, m_asked + linesAtOnce); m_asked < end; ++m_asked)
            ranks.append(m_order.rankAt(m_asked));
        return ranks.isEmpty() ? ready<QVector<AccountLine>>(QVector<AccountLine>()) : m_store.lines(ranks);
    }

    bool turnPage() {
        const Result<QVector<AccountLine>> page = m_ahead.result(); // waits
        m_page = page ? page.value() : QVector<AccountLine>();
        m_taken = 0;
        if (page)
            m_ahead = ask();
        return !m_page.isEmpty();
    }

    AccountStore& m_store;
    AccountOrder m_order;
    QVector<int> m_columns;
    int m_asked{};
    Answer<QVector<AccountLine>> m_ahead;
    QVector<AccountLine> m_page;
    qsizetype m_taken{};
};

} // namespace

std::function<std::optional<TableRow>()> accountRows(AccountStore& store, const AccountOrder& order,
                                                     const QVector<int>& columns) {
    return [source = std::make_shared<RowSource>(store, order, columns)] { return source->next(); };
}

} // namespace line605
