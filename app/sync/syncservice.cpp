#include "sync/syncservice.h"

#include <algorithm>

namespace line605 {

namespace {

constexpr int watchEveryMs = 250;

} // namespace

SyncService::SyncService(StoreSession& store, std::unique_ptr<CentralGateway> gateway, const Clock& clock,
                         RandomSource random, const QString& password)
    : m_store(store), m_clock(clock), m_random(std::move(random)), m_password(password), m_link(std::move(gateway)),
      m_gateway(*m_link), m_board(clock, [this](StatusBoard::Change change) { handleChange(change); }),
      m_thread(QThread::create([this] { run(); })) {
    m_local.setMaxThreadCount(1);
    m_store.outbox().onWaiting([this] { wake(); });
    connect(&m_watch, &QTimer::timeout, this, &SyncService::handleWatch);
    m_watch.start(watchEveryMs);
    m_thread->setObjectName(QStringLiteral("sync"));
    m_thread->start();
}

SyncService::~SyncService() {
    m_store.outbox().onWaiting({});
    m_ending = true;
    do {
        wake();
        m_gateway.interrupt(); // again and again: a connect() may have begun just now
    } while (!m_thread->wait(watchEveryMs));
    m_local.waitForDone();
    for (const auto& [password, promise] : m_orders.passwords) {
        promise->addResult(Status(Error{ErrorCode::Cancelled}));
        promise->finish();
    }
}

void SyncService::run() {
    const auto ending = [this] { return m_ending.load(); };
    SyncEngine engine({m_gateway, m_store.replica(), m_store.outbox(), m_clock, m_random, ending}, m_board,
                      m_store.centre(), m_password);
    m_engine = &engine;
    while (!m_ending) {
        obey(engine);
        serve(engine);
        const int wait = engine.step();
        for (const SyncRequests::Request& answer : std::exchange(m_afterStep, {}))
            answer(nullptr);
        if (engine.isOver())
            break;
        if (!engine.isUp())
            m_requests.failAll({ErrorCode::Offline});
        pause(engine, wait);
    }
    const Error why{engine.isOver() ? ErrorCode::NotAllowed : ErrorCode::Cancelled};
    m_requests.close(why);
    for (const SyncRequests::Request& answer : m_afterStep)
        answer(&why);
    m_gateway.disconnect();
    m_engine = nullptr;
}

void SyncService::obey(SyncEngine& engine) {
    Orders orders;
    {
        const QMutexLocker lock(&m_mutex);
        orders = std::exchange(m_orders, {});
        m_wake = false;
    }
    if (orders.tryNow) {
        engine.setProfile(*orders.tryNow);
        engine.tryNow();
    }
    if (orders.check)
        engine.checkSoon();
    if (orders.openAppeals)
        engine.setOpenAppeals(*orders.openAppeals);
    if (orders.outboxMoved)
        engine.outboxMoved();
    for (const auto& [password, promise] : orders.passwords)
        tryPassword(engine, password, promise);
}

void SyncService::tryPassword(SyncEngine& engine, const QString& password,
                              const std::shared_ptr<QPromise<Status>>& promise) {
    engine.setPassword(password);
    m_afterStep.emplace_back([this, promise](const Error* ended) {
        if (ended)
            promise->addResult(Status(*ended));
        else if (m_engine->isUp())
            promise->addResult(Status(Done{}));
        else
            promise->addResult(Status(m_board.status().trouble));
        promise->finish();
    });
}

void SyncService::serve(SyncEngine& engine) {
    if (!engine.isUp())
        return; // after an attempt to connect they are served, or told that it failed
    for (const SyncRequests::Request& request : m_requests.takeAll()) {
        request(nullptr);
        if (!m_gateway.isConnected())
            engine.lost({ErrorCode::Offline});
    }
}

void SyncService::pause(SyncEngine& engine, int milliseconds) {
    if (!m_requests.isEmpty() || m_ending)
        return;
    if (!engine.isUp()) {
        QMutexLocker lock(&m_mutex);
        if (!m_wake && milliseconds > 0)
            m_woken.wait(&m_mutex, QDeadlineTimer(milliseconds));
        return;
    }
    {
        const QMutexLocker lock(&m_mutex);
        if (m_wake)
            return;
    }
    if (const Result<bool> news = m_gateway.waitForNews(milliseconds); !news)
        engine.lost(news.error());
}

void SyncService::wake() {
    {
        const QMutexLocker lock(&m_mutex);
        m_wake = true;
        m_woken.wakeAll();
    }
    m_gateway.wake();
}

void SyncService::order(const std::function<void(Orders&)>& change) {
    {
        const QMutexLocker lock(&m_mutex);
        change(m_orders);
    }
    wake();
}

void SyncService::handleChange(StatusBoard::Change change) {
    if (change == StatusBoard::Change::Dismissed)
        m_store.wipeWhenClosed();
    const int bit = 1 << int(change);
    if (m_toTell.fetch_or(bit) & bit)
        return; // is on its way
    QMetaObject::invokeMethod(
        this,
        [this, change, bit] {
            m_toTell.fetch_and(~bit);
            switch (change) {
            case StatusBoard::Change::Standing:
                Q_EMIT statusChanged();
                break;
            case StatusBoard::Change::Outbox:
                Q_EMIT outboxChanged();
                break;
            case StatusBoard::Change::Presence:
                Q_EMIT presenceChanged();
                break;
            case StatusBoard::Change::Dismissed:
                Q_EMIT dismissed();
                break;
            }
        },
        Qt::QueuedConnection);
}

void SyncService::handleWatch() {
    const LinkState link = m_board.link();
    const bool shownUp = link == LinkState::Online || link == LinkState::ReadOnly;
    if (shownUp && m_gateway.silentMs() > silenceMs)
        m_board.setLink(LinkState::Offline, {ErrorCode::Offline, QStringLiteral("no answer")});
}

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
        Status done = m_store.outbox().retry(id);
        order([](Orders& orders) { orders.outboxMoved = true; });
        return done;
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
