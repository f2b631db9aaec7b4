#include "storage/accountlist.h"

#include "domain/textfold.h"
#include "storage/accountrow.h"
#include "storage/connection.h"
#include "storage/sqlstatement.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace line605 {

namespace {

quint32 rankOf(const SqlStatement& row) {
    return quint32(row.int64(0));
}

/// The rows of a query by the conditions of a filter other than its text.
template<class Map>
auto filtered(Connection& connection, const char* name, const AccountFilter& filter, Map map) {
    const QString kind = filter.kind ? code(*filter.kind) : QString();
    const QString since = filter.withoutReadingSince ? filter.readingSince.toString(Qt::ISODate) : QString();
    return selectAll(connection, name, map, filter.town, filter.town, kind, kind, filter.debtorsOnly, since, since,
                     filter.withOpenAppeals);
}

template<class Key>
struct Keyed {
    Key key{};
    quint32 rank{};
};

/// Sorts by a key, twins by holder and address in either direction.
template<class Key>
QVector<quint32> sortedRanks(QVector<Keyed<Key>> rows, Qt::SortOrder direction) {
    const auto sort = [&rows](auto before) {
        std::sort(rows.begin(), rows.end(), [&before](const Keyed<Key>& a, const Keyed<Key>& b) {
            return a.key == b.key ? a.rank < b.rank : before(a.key, b.key);
        });
    };
    if (direction == Qt::AscendingOrder)
        sort(std::less<Key>());
    else
        sort(std::greater<Key>());
    QVector<quint32> ranks;
    ranks.reserve(rows.size());
    for (const Keyed<Key>& row : std::as_const(rows))
        ranks.append(row.rank);
    return ranks;
}

template<class KeyOf>
Result<QVector<quint32>> sortedBy(Connection& connection, const char* name, const AccountFilter& filter,
                                  Qt::SortOrder direction, KeyOf keyOf) {
    using Key = std::invoke_result_t<KeyOf&, const SqlStatement&>;
    auto rows = filtered(connection, name, filter, [&keyOf](const SqlStatement& row) {
        return Keyed<Key>{keyOf(row), rankOf(row)};
    });
    if (!rows)
        return rows.error();
    return sortedRanks(std::move(rows).value(), direction);
}

QByteArray textKey(const SqlStatement& row) {
    return row.text(1).toUtf8();
}

Result<QVector<quint32>> byHolder(Connection& connection, const AccountFilter& filter, Qt::SortOrder direction) {
    Result<QVector<quint32>> ranks = filtered(connection, "account_order_by_holder", filter, rankOf);
    if (ranks && direction == Qt::DescendingOrder)
        std::reverse(ranks.value().begin(), ranks.value().end());
    return ranks;
}

Result<QVector<quint32>> sorted(Connection& connection, const AccountFilter& filter, AccountSort sort,
                                Qt::SortOrder direction) {
    switch (sort) {
    case AccountSort::Holder:
        return byHolder(connection, filter, direction);
    case AccountSort::Number:
        return sortedBy(connection, "account_order_by_number", filter, direction, textKey);
    case AccountSort::Address:
        return sortedBy(connection, "account_order_by_address", filter, direction,
                        [](const SqlStatement& row) { return sortKey(row.text(1)).toUtf8(); });
    case AccountSort::Balance:
        return sortedBy(connection, "account_order_by_balance", filter, direction,
                        [](const SqlStatement& row) { return row.int64(1); });
    case AccountSort::LastReading:
        return sortedBy(connection, "account_order_by_last_reading", filter, direction, textKey);
    }
    Q_UNREACHABLE();
    return QVector<quint32>();
}

/// Keeps those of \a ranks, in their order, that are in \a allowed, which ascends.
void keepOnly(QVector<quint32>& ranks, const QVector<quint32>& allowed) {
    ranks.removeIf([&allowed](quint32 rank) { return !std::binary_search(allowed.begin(), allowed.end(), rank); });
}

QString jsonArray(const QStringList& numbers) {
    return u'[' + numbers.join(u',') + u']';
}

} // namespace

Result<AccountOrder> readAccountOrder(Connection& connection, const AccountFilter& filter, AccountSort sort,
                                      Qt::SortOrder direction) {
    if (filter == AccountFilter{} && sort == AccountSort::Holder) {
        const auto count = selectOne(connection, "account_line_count", rankOf);
        if (!count)
            return count.error();
        AccountOrder order{int(count.value().value_or(0)), {}};
        if (direction == Qt::DescendingOrder) {
            order.ranks.resize(order.count);
            std::iota(order.ranks.rbegin(), order.ranks.rend(), 1U);
        }
        return order;
    }
    Result<QVector<quint32>> ranks = sorted(connection, filter, sort, direction);
    if (!ranks)
        return ranks.error();
    if (!filter.text.trimmed().isEmpty()) {
        const Result<QVector<quint32>> allowed = ranksFoundBy(connection, filter.text);
        if (!allowed)
            return allowed.error();
        keepOnly(ranks.value(), allowed.value());
    }
    return AccountOrder{int(ranks.value().size()), std::move(ranks).value()};
}

Result<QVector<AccountLine>> readAccountLines(Connection& connection, const QVector<quint32>& ranks) {
    QStringList numbers;
    for (const quint32 rank : ranks)
        numbers.append(QString::number(rank));
    return selectAll(
        connection, "account_lines_by_rank", [](const SqlStatement& row) { return accountLineAt(row); },
        jsonArray(numbers));
}

Result<QVector<AccountLine>> readLinesOfAccounts(Connection& connection, const QVector<AccountId>& accounts) {
    QStringList numbers;
    for (const AccountId account : accounts)
        numbers.append(QString::number(account.value));
    return selectAll(
        connection, "account_lines_by_account", [](const SqlStatement& row) { return accountLineAt(row); },
        jsonArray(numbers));
}

} // namespace line605
