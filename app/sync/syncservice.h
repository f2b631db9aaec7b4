#pragma once

#include "ports/storesession.h"
#include "ports/synccontrol.h"
#include "sync/syncengine.h"
#include "sync/syncrequests.h"
#include "sync/watchedgateway.h"

#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QTimer>
#include <QWaitCondition>

#include <atomic>
#include <optional>

namespace line605 {

/// The sync of an open store with its centre, on a thread of its own, from construction to destruction. Used from the
/// screen's thread; nothing here blocks it.
class SyncService : public SyncControl {
    Q_OBJECT

public:
    /// \a store and \a clock outlive the service. \a clock is used from several threads.
    SyncService(StoreSession& store, std::unique_ptr<CentralGateway> gateway, const Clock& clock, RandomSource random,
                const QString& password);
    ~SyncService() override;

    [[nodiscard]] SyncStatus status() const override { return m_board.status(); }
    void syncNow() override;
    Answer<Done> fetchHistory(AccountId account) override;
    Answer<QVector<OutboxItem>> outbox() override;
    Answer<Done> retry(OperationId id) override;
    Answer<Done> discard(OperationId id, const QString& reason) override;
    Answer<AccountId> borrow(const QString& accountNumber, const QString& purpose) override;
    Answer<QStringList> findPhone(const QString& phone, const QString& purpose) override;
    Answer<QString> reveal(AccountId account, const QString& field, const QString& purpose) override;
    Answer<Done> changePassword(const QString& password) override;
    Answer<Done> setPassword(const QString& password) override;
    void setOpenAppeals(const QVector<AppealId>& appeals) override;
    [[nodiscard]] QVector<Presence> presence(AppealId appeal) const override;

    /// Compares the store with the centre at the next step.
    void checkNow();

    /// A light call that the centre has not answered for so long means that the link is dead.
    static constexpr int silenceMs = 2500;

private:
    /// What the screen said since the last step.
    struct Orders {
        std::optional<CentreProfile> tryNow; ///< at the centre as the store names it by now
        bool check{};
        bool outboxMoved{};
        std::optional<QVector<AppealId>> openAppeals;
        std::vector<std::pair<QString, std::shared_ptr<QPromise<Status>>>> passwords;
    };

    void run();
    void obey(SyncEngine& engine);
    void tryPassword(SyncEngine& engine, const QString& password, const std::shared_ptr<QPromise<Status>>& promise);
    void serve(SyncEngine& engine);
    void pause(SyncEngine& engine, int milliseconds);
    void wake();
    void order(const std::function<void(Orders&)>& change);
    void handleChange(StatusBoard::Change change);
    void handleWatch();
    [[nodiscard]] bool isAway() const;

    /// Asks the centre: answered on the sync's thread, Offline at once while the centre is known to be away.
    template<class T, class Work>
    [[nodiscard]] Answer<T> askCentre(Work work);
    /// Asks the local store, which a centre that is slow must not delay.
    template<class T, class Work>
    [[nodiscard]] Answer<T> askStore(Work work);
    /// A request that is begun by \a begin and answered by \a answer after the step that follows.
    template<class T, class Begin, class Finish>
    [[nodiscard]] Answer<T> askAround(Begin begin, Finish finish);

    StoreSession& m_store;
    const Clock& m_clock;
    RandomSource m_random;
    QString m_password;
    std::unique_ptr<CentralGateway> m_link;
    WatchedGateway m_gateway;
    StatusBoard m_board;
    SyncRequests m_requests;
    SyncEngine* m_engine{}; ///< on the sync's thread alone
    std::vector<SyncRequests::Request> m_afterStep;
    mutable QMutex m_mutex;
    QWaitCondition m_woken;
    bool m_wake{};
    Orders m_orders;
    std::atomic<bool> m_ending{};
    std::atomic<int> m_toTell{}; ///< bits of StatusBoard::Change that are queued for the screen
    QTimer m_watch;
    QThreadPool m_local;
    std::unique_ptr<QThread> m_thread;
};

} // namespace line605
