#pragma once

#include "ports/accountstore.h"
#include "storage/storecontext.h"

namespace line605 {

/// The directory in the encrypted store. The one box and the lines on the screen are answered by the search thread,
/// whatever else is being read; the order of a list and cards by the reader.
class SqliteAccountStore : public AccountStore {
public:
    explicit SqliteAccountStore(const StoreContext& context) : m_context(context) {}

    Answer<SearchAnswer> search(const QString& text, int limit) override;
    Answer<AccountOrder> order(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction) override;
    Answer<QVector<AccountLine>> lines(const QVector<quint32>& ranks) override;
    Answer<QVector<AccountLine>> linesOf(const QVector<AccountId>& accounts) override;
    Answer<QStringList> towns() override;
    /// The overdue part of the debt is computed from the facts by the rules of the context, as of the clock's day; it
    /// is zero where the account's history is not in this store.
    Answer<AccountCard> card(AccountId account) override;
    Answer<AccountId> byNumber(const QString& accountNumber) override;
    Answer<QVector<AccountLine>> relatedTo(AccountId account) override;

private:
    const StoreContext& m_context;
};

} // namespace line605
