#include "sync/syncservice.h"

/// What the screen asks of the SyncService.
namespace line605 {

bool SyncService::isAway() const {
    switch (m_board.link()) {
    case LinkState::Connecting:
    case LinkState::Online:
    case LinkState::ReadOnly:
        return false;
    case LinkState::Embedded:
    case LinkState::Offline:
    case LinkState::Refused:
    case LinkState::Dismissed:
    case LinkState::Expired:
        return true;
    }
    Q_UNREACHABLE();
}

template<class T, class Work>
Answer<T> SyncService::askCentre(Work work) {
    if (isAway())
        return ready<T>(Error{ErrorCode::Offline});
    Answer<T> answer = m_requests.ask<T>(std::move(work));
    wake();
    return answer;
}

template<class T, class Work>
Answer<T> SyncService::askStore(Work work) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    m_local.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return promise->future();
}

template<class T, class Begin, class Finish>
Answer<T> SyncService::askAround(Begin begin, Finish finish) {
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const auto answer = [promise](const Result<T>& result) {
        promise->addResult(result);
        promise->finish();
    };
    m_requests.add([this, begin, finish, answer](const Error* instead) {
        const Status begun = instead ? Status(*instead) : begin();
        if (!begun) {
            answer(begun.error());
            return;
        }
        m_afterStep.emplace_back(
            [finish, answer](const Error* ended) { answer(ended ? Result<T>(*ended) : finish()); });
    });
    wake();
    return promise->future();
}

void SyncService::syncNow() {
    order([this](Orders& orders) { orders.tryNow = m_store.centre(); });
}

void SyncService::checkNow() {
    order([](Orders& orders) { orders.check = true; });
}

Answer<Done> SyncService::fetchHistory(AccountId account) {
    if (isAway())
        return ready<Done>(Error{ErrorCode::Offline});
    return askAround<Done>(
        [this, account]() -> Status {
            m_engine->wantHistory(account);
            return Done{};
        },
        [this, account]() -> Status {
            if (!m_engine->isLevel())
                return Error{m_engine->isUp() ? m_board.status().trouble.code : ErrorCode::Offline};
            if (m_engine->broughtHistory(account))
                return Done{};
            return Error{ErrorCode::NotFound};
        });
}

Answer<AccountId> SyncService::borrow(const QString& accountNumber, const QString& purpose) {
    if (isAway())
        return ready<AccountId>(Error{ErrorCode::Offline});
    // Answered when its rows are here: the step behind it has pulled them.
    const auto borrowed = std::make_shared<AccountId>();
    return askAround<AccountId>(
        [this, accountNumber, purpose, borrowed]() -> Status {
            const Result<AccountId> account = m_gateway.borrow(accountNumber, purpose);
            if (!account)
                return account.error();
            *borrowed = account.value();
            return Done{};
        },
        [this, borrowed]() -> Result<AccountId> {
            if (!m_engine->isLevel())
                return Error{ErrorCode::Offline};
            return *borrowed;
        });
}

Answer<QStringList> SyncService::findPhone(const QString& phone, const QString& purpose) {
    return askCentre<QStringList>([this, phone, purpose] { return m_gateway.findPhone(phone, purpose); });
}

Answer<QString> SyncService::reveal(AccountId account, const QString& field, const QString& purpose) {
    return askCentre<QString>([this, account, field, purpose] { return m_gateway.reveal(account, field, purpose); });
}

Answer<Done> SyncService::changePassword(const QString& password) {
    return askCentre<Done>([this, password] {
        Status changed = m_gateway.changePassword(password);
        if (changed)
            m_engine->setPassword(password);
        return changed;
    });
}

Answer<Done> SyncService::setPassword(const QString& password) {
    auto promise = std::make_shared<QPromise<Status>>();
    promise->start();
    order([this, password, promise](Orders& orders) { orders.passwords.emplace_back(password, promise); });
    return promise->future();
}

Answer<QVector<OutboxItem>> SyncService::outbox() {
    return askStore<QVector<OutboxItem>>([this] { return m_store.outbox().items(); });
}

Answer<Done> SyncService::retry(OperationId id) {
    return askStore<Done>([this, id] {
        const Result<OperationId> again = m_store.outbox().retry(id);
        order([](Orders& orders) { orders.outboxMoved = true; });
        return again ? Status(Done{}) : Status(again.error());
    });
}

Answer<Done> SyncService::discard(OperationId id, const QString& reason) {
    return askStore<Done>([this, id, reason] {
        Status done = m_store.outbox().discard(id, reason);
        order([](Orders& orders) { orders.outboxMoved = true; });
        return done;
    });
}

void SyncService::setOpenAppeals(const QVector<AppealId>& appeals) {
    order([&appeals](Orders& orders) { orders.openAppeals = appeals; });
}

QVector<Presence> SyncService::presence(AppealId appeal) const {
    QVector<Presence> others = m_board.presence();
    others.removeIf([appeal](const Presence& other) { return other.appeal != appeal; });
    return others;
}

} // namespace line605
