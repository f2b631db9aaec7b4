#pragma once

#include "central/pgconnection.h"
#include "ports/centralgateway.h"

namespace line605 {

/// The centre over PostgreSQL. It speaks to the centre's functions (api.*) alone.
class PostgresGateway : public CentralGateway {
public:
    explicit PostgresGateway(const PgTimes& times = {});

    Result<CentreHello> connect(const CentreProfile& profile, const QString& password) override;
    void disconnect() override;
    [[nodiscard]] bool isConnected() const override;
    [[nodiscard]] QString peer() const override;

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

    Result<bool> waitForNews(int milliseconds) override;
    void wake() override;
    void interrupt() override;

private:
    [[nodiscard]] Result<CentreHello> hello();
    [[nodiscard]] Result<PgResult> call(const char* query, const PgValues& values, PgPace pace = PgPace::Exact);
    [[nodiscard]] Result<PgResult> callInSnapshot(const char* query, const PgValues& values);
    void leaveSnapshot();
    [[nodiscard]] Result<FeedBatch> beginSnapshotOf(const PullRequest& request);
    [[nodiscard]] Result<FeedBatch> feed(const PullRequest& request);
    [[nodiscard]] Status readHistories(const QVector<AccountId>& accounts, FeedBatch& batch);
    [[nodiscard]] Result<FeedBatch> lookAt(const QVector<AccountId>& accounts);
    [[nodiscard]] Result<QVector<SubmitAnswer>> submitTogether(const QVector<OutboxItem>& items);
    [[nodiscard]] Result<SubmitAnswer> submit(const OutboxItem& item);
    [[nodiscard]] Status submitWave(const QVector<OutboxItem>& items, QVector<SubmitAnswer>& answers);

    PgConnection m_connection;
    QString m_login;
    bool m_inSnapshot{}; ///< the transaction of a pull is open: digests go on in it
};

} // namespace line605
