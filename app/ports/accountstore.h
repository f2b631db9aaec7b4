#pragma once

#include "domain/account.h"
#include "domain/history.h"
#include "domain/search.h"
#include "ports/answer.h"

namespace line605 {

enum class AccountSort { Holder, Number, Address, Balance, LastReading };

/// What the account list shows; an empty filter is everybody.
struct AccountFilter {
    QString text; ///< words as in the one box
    QString town;
    std::optional<SubscriberKind> kind;
    bool debtorsOnly{};
    bool withoutReadingSince{}; ///< no accepted reading since readingSince
    QDate readingSince;
    bool withOpenAppeals{};

    bool operator==(const AccountFilter&) const = default;
};

/// The keys (AccountLine::rank) of the lines of a list in its order. A list without filter in the holder's order is
/// "1 … count" and carries no keys.
struct AccountOrder {
    int count{};
    QVector<quint32> ranks; ///< empty = identity
    [[nodiscard]] quint32 rankAt(int row) const { return ranks.isEmpty() ? quint32(row) + 1 : ranks.at(row); }
};

/// The directory of the local store.
class AccountStore {
public:
    virtual ~AccountStore() = default;

    /// The one box (M35). Exact numbers first, then by holder and address.
    virtual Answer<SearchAnswer> search(const QString& text, int limit) = 0;

    virtual Answer<AccountOrder> order(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction) = 0;
    /// The lines with these keys, in the order of the keys.
    virtual Answer<QVector<AccountLine>> lines(const QVector<quint32>& ranks) = 0;
    /// The line of each account, in the order asked.
    virtual Answer<QVector<AccountLine>> linesOf(const QVector<AccountId>& accounts) = 0;
    virtual Answer<QStringList> towns() = 0;

    virtual Answer<AccountCard> card(AccountId account) = 0;
    /// NotFound, or the account with exactly this number.
    virtual Answer<AccountId> byNumber(const QString& accountNumber) = 0;
    /// Other accounts of the same subscriber or with the same phone, nearest first, without the account itself (M10).
    virtual Answer<QVector<AccountLine>> relatedTo(AccountId account) = 0;
};

} // namespace line605
