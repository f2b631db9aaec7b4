#include "sync/watchedgateway.h"

namespace line605 {

WatchedGateway::WatchedGateway(CentralGateway& gateway) : m_gateway(gateway) {
    m_timer.start();
}

qint64 WatchedGateway::silentMs() const {
    const qint64 since = m_since;
    return since < 0 ? 0 : m_timer.elapsed() - since;
}

template<class Call>
auto WatchedGateway::watch(Call call) {
    m_since = m_timer.elapsed();
    auto answer = call();
    m_since = -1;
    return answer;
}

Result<CentreHello> WatchedGateway::connect(const CentreProfile& profile, const QString& password) {
    return m_gateway.connect(profile, password);
}

Result<FeedBatch> WatchedGateway::pull(const PullRequest& request) {
    return watch([&] { return m_gateway.pull(request); });
}

Result<QVector<SubmitAnswer>> WatchedGateway::submitAll(const QVector<OutboxItem>& items) {
    return watch([&] { return m_gateway.submitAll(items); });
}

Result<SnapshotStart> WatchedGateway::beginSnapshot() {
    return m_gateway.beginSnapshot();
}

Result<SnapshotChunk> WatchedGateway::snapshot(const QString& table, const QVector<int>& scopes, qint64 afterKey,
                                               const QString& afterPk, int limit) {
    return m_gateway.snapshot(table, scopes, afterKey, afterPk, limit);
}

// Digests count every row of the person's scopes: seconds are no sign of a dead link there.
Result<QVector<TableDigest>> WatchedGateway::digests(const PullRequest& request, FeedBatch& feed) {
    return m_gateway.digests(request, feed);
}

Result<QVector<TableDigest>> WatchedGateway::digestRanges(const TableDigest& of, int parts) {
    return m_gateway.digestRanges(of, parts);
}

Result<RangeRows> WatchedGateway::range(const TableDigest& of) {
    return m_gateway.range(of);
}

Result<bool> WatchedGateway::tick() {
    return watch([&] { return m_gateway.tick(); });
}

Status WatchedGateway::present(const QVector<AppealId>& appeals) {
    return watch([&] { return m_gateway.present(appeals); });
}

Result<AccountId> WatchedGateway::borrow(const QString& accountNumber, const QString& purpose) {
    return watch([&] { return m_gateway.borrow(accountNumber, purpose); });
}

Result<QStringList> WatchedGateway::findPhone(const QString& phone, const QString& purpose) {
    return watch([&] { return m_gateway.findPhone(phone, purpose); });
}

Result<QString> WatchedGateway::reveal(AccountId account, const QString& field, const QString& purpose) {
    return watch([&] { return m_gateway.reveal(account, field, purpose); });
}

Status WatchedGateway::changePassword(const QString& password) {
    return watch([&] { return m_gateway.changePassword(password); });
}

} // namespace line605
