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

} // namespace line605
