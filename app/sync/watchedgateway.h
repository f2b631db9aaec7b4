#pragma once

#include "ports/centralgateway.h"

#include <QElapsedTimer>

#include <atomic>

namespace line605 {

/// A gateway that any thread can ask for how long the centre has owed an answer: a link that died without a word shows
/// before the call's own deadline is over.
class WatchedGateway : public CentralGateway {
public:
    /// \a gateway outlives this one.
    explicit WatchedGateway(CentralGateway& gateway);

    /// Since when a call that is answered at once, in a healthy system, has been waiting; 0 when none is.
    [[nodiscard]] qint64 silentMs() const;

    Result<CentreHello> connect(const CentreProfile& profile, const QString& password) override;
    void disconnect() override { m_gateway.disconnect(); }
    [[nodiscard]] bool isConnected() const override { return m_gateway.isConnected(); }
    [[nodiscard]] QString peer() const override { return m_gateway.peer(); }
    Result<FeedBatch> pull(const PullRequest& request) override;
    Result<QVector<SubmitAnswer>> submitAll(const QVector<OutboxItem>& items) override;
    Result<SnapshotStart> beginSnapshot() override;
    Result<SnapshotChunk> snapshot(const QString& table, const QVector<int>& scopes, qint64 afterKey,
                                   const QString& afterPk, int limit) override;
    Result<QVector<TableDigest>> digests(const PullRequest& request, FeedBatch& feed) override;
    Result<QVector<TableDigest>> digestRanges(const TableDigest& of, int parts) override;
    Result<RangeRows> range(const TableDigest& of) override;
    Result<bool> tick() override;
    Status present(const QVector<AppealId>& appeals) override;
    Result<AccountId> borrow(const QString& accountNumber, const QString& purpose) override;
    Result<QStringList> findPhone(const QString& phone, const QString& purpose) override;
    Result<QString> reveal(AccountId account, const QString& field, const QString& purpose) override;
    Status changePassword(const QString& password) override;
    Result<bool> waitForNews(int milliseconds) override { return m_gateway.waitForNews(milliseconds); }
    void wake() override { m_gateway.wake(); }
    void interrupt() override { m_gateway.interrupt(); }

private:
    /// Runs \a call while the watch runs.
    template<class Call>
    auto watch(Call call);

    CentralGateway& m_gateway;
    QElapsedTimer m_timer;
    std::atomic<qint64> m_since{-1};
};

} // namespace line605
