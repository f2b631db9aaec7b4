#pragma once

#include "ports/storesession.h"

namespace line605::test {

/// The accounts of a store as a centre sends them: contacts masked, the history perhaps not here.
class CentreAccounts : public AccountStore {
public:
    explicit CentreAccounts(AccountStore& store) : m_store(store) {}

    Answer<SearchAnswer> search(const QString& text, int limit) override { return m_store.search(text, limit); }
    Answer<AccountOrder> order(const AccountFilter& filter, AccountSort sort, Qt::SortOrder direction) override {
        return m_store.order(filter, sort, direction);
    }
    Answer<QVector<AccountLine>> lines(const QVector<quint32>& ranks) override { return m_store.lines(ranks); }
    Answer<QVector<AccountLine>> linesOf(const QVector<AccountId>& accounts) override {
        return m_store.linesOf(accounts);
    }
    Answer<QStringList> towns() override { return m_store.towns(); }
    Answer<AccountCard> card(AccountId account) override {
        return m_store.card(account).then(&m_context, [this](const Result<AccountCard>& card) -> Result<AccountCard> {
            if (!card)
                return card;
            AccountCard masked = card.value();
            masked.account.hasHistory = masked.account.hasHistory && !historyMissing;
            masked.subscriber.phone = QStringLiteral("••••••") + QStringLiteral("4567");
            masked.subscriber.email = QStringLiteral("и•••@mail.ru");
            return masked;
        });
    }
    Answer<AccountId> byNumber(const QString& number) override { return m_store.byNumber(number); }
    Answer<QVector<AccountLine>> relatedTo(AccountId account) override { return m_store.relatedTo(account); }

    bool historyMissing{};

private:
    AccountStore& m_store;
    QObject m_context;
};

/// A store of a centre over an embedded one: for windows, which never see the difference below.
class CentreSession : public StoreSession {
public:
    explicit CentreSession(StoreSession& store) : centreAccounts(store.accounts()), m_store(store) {}

    [[nodiscard]] Person person() const override { return m_store.person(); }
    [[nodiscard]] AccountStore& accounts() override { return centreAccounts; }
    [[nodiscard]] HistoryStore& history() override { return m_store.history(); }
    [[nodiscard]] AppealStore& appeals() override { return m_store.appeals(); }
    [[nodiscard]] OperationLog& operations() override { return m_store.operations(); }
    [[nodiscard]] DraftStore& drafts() override { return m_store.drafts(); }
    [[nodiscard]] PreferenceStore& preferences() override { return m_store.preferences(); }
    [[nodiscard]] StoreEvents& events() override { return m_store.events(); }
    [[nodiscard]] CentreProfile centre() const override { return profile; }
    [[nodiscard]] OutboxStore& outbox() override { return m_store.outbox(); }
    [[nodiscard]] ReplicaStore& replica() override { return m_store.replica(); }
    Answer<Done> setCentre(const CentreProfile& centre) override {
        profile = centre;
        return ready<Done>(Done{});
    }
    Answer<Done> setPassword(const QString&) override { return ready<Done>(Done{}); }
    void wipeWhenClosed() override {}
    Answer<StoreReport> check() override { return m_store.check(); }
    Answer<Done> backup(const QString& path) override { return m_store.backup(path); }
    Result<std::unique_ptr<RegistryWriter>> beginRegistryWrite() override { return m_store.beginRegistryWrite(); }

    CentreAccounts centreAccounts;
    CentreProfile profile{QStringLiteral("Янтарьэнергосбыт"),
                          {QStringLiteral("db1.example.ru:5432"), QStringLiteral("db2.example.ru:5432")},
                          QStringLiteral("line605"),
                          QStringLiteral("ca.pem"),
                          QStringLiteral("orlova")};

private:
    StoreSession& m_store;
};

} // namespace line605::test
