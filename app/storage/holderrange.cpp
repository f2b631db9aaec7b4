#include "storage/holderrange.h"

#include "domain/textfold.h"
#include "storage/sqlstatement.h"

namespace line605 {

namespace {

struct PlacedHolder {
    qint64 rank{};
    QString key;
};

/// The first rank in [1, count + 1] whose holder is not before \a key.
Result<qint64> firstNotBefore(Connection& connection, const QString& key, qint64 count) {
    qint64 low = 1;
    qint64 high = count + 1;
    while (low < high) {
        const qint64 middle = low + (high - low) / 2;
        const Result<std::optional<PlacedHolder>> holder = selectOne(
            connection, "account_line_holder",
            [](const SqlStatement& row) {
                return PlacedHolder{row.int64(0), sortKey(row.text(1))};
            },
            middle, high);
        if (!holder)
            return holder.error();
        if (holder.value() && holder.value()->key < key)
            low = holder.value()->rank + 1;
        else
            high = middle;
    }
    return low;
}

} // namespace

Result<RankRange> holdersBeginningWith(Connection& connection, const QString& word) {
    const Result<std::optional<qint64>> count =
        selectOne(connection, "account_line_count", [](const SqlStatement& row) { return row.int64(0); });
    if (!count)
        return count.error();
    const QString key = sortKey(word);
    if (key.isEmpty())
        return RankRange{};
    const Result<qint64> first = firstNotBefore(connection, key, count.value().value_or(0));
    if (!first)
        return first.error();
    const Result<qint64> end = firstNotBefore(connection, key + QChar(0xFFFF), count.value().value_or(0));
    if (!end)
        return end.error();
    return RankRange{first.value(), end.value() - 1};
}

} // namespace line605
