#include "storage/sqliteaccountstore.h"

#include "storage/accountcard.h"
#include "storage/accountlist.h"
#include "storage/accountrow.h"
#include "storage/accountsearch.h"
#include "storage/sqlstatement.h"

namespace line605 {

Answer<SearchAnswer> SqliteAccountStore::search(const QString& text, int limit) {
    return m_context.workers.search.run(
        [text, limit](Connection& connection) { return AccountSearch(connection, limit).answer(text); });
}

Answer<AccountOrder> SqliteAccountStore::order(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction) {
    return m_context.workers.lists.run([filter, sort, direction](Connection& connection) {
        return readAccountOrder(connection, filter, sort, direction);
    });
}

Answer<QVector<AccountLine>> SqliteAccountStore::lines(const QVector<quint32>& ranks) {
    return m_context.workers.search.run(
        [ranks](Connection& connection) { return readAccountLines(connection, ranks); });
}

Answer<QVector<AccountLine>> SqliteAccountStore::linesOf(const QVector<AccountId>& accounts) {
    return m_context.workers.reader.run(
        [accounts](Connection& connection) { return readLinesOfAccounts(connection, accounts); });
}

Answer<QStringList> SqliteAccountStore::towns() {
    return m_context.workers.reader.run([](Connection& connection) -> Result<QStringList> {
        return selectAll(connection, "account_towns", [](const SqlStatement& row) { return row.text(0); });
    });
}

Answer<AccountCard> SqliteAccountStore::card(AccountId account) {
    if (m_context.centre)
        m_context.opened.note(account, m_context.clock.nowUtc());
    return m_context.workers.reader.run(
        [account, today = m_context.clock.today(), &rules = m_context.rules](Connection& connection) {
            return readAccountCard(connection, account, today, rules);
        });
}

Answer<AccountId> SqliteAccountStore::byNumber(const QString& accountNumber) {
    return m_context.workers.reader.run([accountNumber](Connection& connection) -> Result<AccountId> {
        const auto found = selectOne(
            connection, "account_by_number", [](const SqlStatement& row) { return row.id<AccountId>(0); },
            accountNumber);
        if (!found)
            return found.error();
        if (!found.value())
            return Error{ErrorCode::NotFound, QStringLiteral("account by number")};
        return *found.value();
    });
}

Answer<QVector<AccountLine>> SqliteAccountStore::relatedTo(AccountId account) {
    return m_context.workers.reader.run([account](Connection& connection) {
        return selectAll(
            connection, "account_related", [](const SqlStatement& row) { return accountLineAt(row); }, account);
    });
}

} // namespace line605
