#pragma once

#include "ports/syncgate.h"

#include <QHash>

/// A centre as tests want it: states, queues and answers are set, what was asked is kept.
namespace line605::test {

class FakeSync : public SyncControl {
public:
    using SyncControl::SyncControl;

    [[nodiscard]] SyncStatus status() const override { return now; }
    void syncNow() override { ++askedNow; }
    Answer<Done> fetchHistory(AccountId account) override {
        fetched.append(account);
        return holdFetch ? Answer<Done>(fetch.future()) : ready<Done>(historyAnswer);
    }
    Answer<QVector<OutboxItem>> outbox() override { return ready<QVector<OutboxItem>>(items); }
    Answer<Done> retry(OperationId id) override {
        retried.append(id);
        return ready<Done>(answer);
    }
    Answer<Done> discard(OperationId id, const QString& reason) override {
        discarded.append({id, reason});
        if (answer.ok() && removesDiscarded)
            remove(id);
        return ready<Done>(answer);
    }
    Answer<AccountId> borrow(const QString& accountNumber, const QString& purpose) override {
        asked.append({QStringLiteral("borrow"), accountNumber, purpose});
        return ready<AccountId>(borrowAnswer);
    }
    Answer<QStringList> findPhone(const QString& phone, const QString& purpose) override {
        asked.append({QStringLiteral("phone"), phone, purpose});
        return ready<QStringList>(phoneAnswer);
    }
    Answer<QString> reveal(AccountId, const QString& field, const QString& purpose) override {
        asked.append({QStringLiteral("reveal"), field, purpose});
        return ready<QString>(revealAnswer);
    }
    Answer<Done> changePassword(const QString& password) override {
        passwords.append(password);
        return ready<Done>(answer);
    }
    Answer<Done> setPassword(const QString& password) override {
        passwords.append(password);
        return ready<Done>(answer);
    }
    void setOpenAppeals(const QVector<AppealId>& appeals) override { open = appeals; }
    [[nodiscard]] QVector<Presence> presence(AppealId appeal) const override { return others.value(appeal); }

    /// Another state of the link, told.
    void become(LinkState link, const Error& trouble = {}) {
        now.link = link;
        now.trouble = trouble;
        Q_EMIT statusChanged();
    }
    void setItems(QVector<OutboxItem> queue) {
        items = std::move(queue);
        count();
        Q_EMIT outboxChanged();
        Q_EMIT statusChanged();
    }
    void setPresence(const QVector<Presence>& present) {
        others.clear();
        for (const Presence& one : present)
            others[one.appeal].append(one);
        Q_EMIT presenceChanged();
    }
    void finishFetch() {
        fetch.start();
        fetch.addResult(historyAnswer);
        fetch.finish();
    }

    SyncStatus now;
    Result<Done> answer{Done{}};
    Result<Done> historyAnswer{Done{}};
    Result<AccountId> borrowAnswer{AccountId{}};
    Result<QStringList> phoneAnswer{QStringList()};
    Result<QString> revealAnswer{QString()};
    bool holdFetch{};
    bool removesDiscarded{true};
    QPromise<Result<Done>> fetch;
    QVector<OutboxItem> items;
    QHash<AppealId, QVector<Presence>> others;
    int askedNow{};
    QVector<AccountId> fetched;
    QVector<OperationId> retried;
    QVector<std::pair<OperationId, QString>> discarded;
    QVector<QStringList> asked;
    QStringList passwords;
    QVector<AppealId> open;

private:
    void remove(OperationId id) {
        QVector<OutboxItem> left;
        for (const OutboxItem& item : std::as_const(items)) {
            if (!(item.id == id))
                left.append(item);
        }
        setItems(left);
    }
    void count() {
        now.outbox = {};
        for (const OutboxItem& item : std::as_const(items)) {
            if (item.state == OperationState::Refused) {
                ++now.outbox.refused;
                continue;
            }
            ++now.outbox.waiting;
            if (now.outbox.oldest.isNull() || item.at < now.outbox.oldest)
                now.outbox.oldest = item.at;
        }
    }
};

/// Gives out controls that the test holds by the hand.
class FakeSyncGate : public SyncGate {
public:
    Answer<CentreHello> hello(const CentreProfile& profile, const QString& password) override {
        profiles.append(profile);
        passwords.append(password);
        return ready<CentreHello>(helloAnswer);
    }
    std::unique_ptr<SyncControl> start(StoreSession&, const QString& password) override {
        passwords.append(password);
        auto made = std::make_unique<FakeSync>();
        made->now = startsWith;
        control = made.get();
        return made;
    }

    Result<CentreHello> helloAnswer{Error{ErrorCode::Offline}};
    SyncStatus startsWith;
    FakeSync* control{}; ///< the last one that was given out
    QVector<CentreProfile> profiles;
    QStringList passwords;
};

} // namespace line605::test
