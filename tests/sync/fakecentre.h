#pragma once

#include "fate.h"
#include "ports/centralgateway.h"

#include <QHash>
#include <QMap>
#include <QWaitCondition>

#include <atomic>

namespace line605::test {

/// A row as the fakes know it: [pk, key, scope, value] on the wire.
struct FakeRow {
    QString table;
    QString pk;
    qint64 key{};
    int scope{};
    QString value;
    qint64 xid{};
    bool deleted{};

    [[nodiscard]] quint64 hash() const;
    [[nodiscard]] QJsonArray toWire() const;
    [[nodiscard]] static FakeRow fromWire(const QString& table, const QJsonArray& wire);
};

/// Digests of rows as both sides make them.
[[nodiscard]] TableDigest digestOf(int scope, const QString& table, const QVector<FakeRow>& rows);
[[nodiscard]] ReplicaRows wireRows(const QString& table, const QVector<FakeRow>& rows);

/// A centre in memory: rows by scope with the transaction that changed them last, a ledger of operations.
class FakeCentre {
public:
    CentreHello hello;
    qint64 xid{100};
    qint64 floor{0}; ///< cursors below it are of no use
    int limit{200'000};
    qsizetype largestRange{50'000}; ///< a larger one is refused, as the centre does
    QMap<QString, FakeRow> rows;    ///< by scope, table and pk
    QHash<AccountId, QString> history;
    QHash<AccountId, qint64> historyXid;
    QSet<AccountId> borrowed;
    QVector<Presence> presence;
    QVector<OperationId> executed; ///< in the order of their first execution
    QHash<OperationId, SubmitAnswer> ledger;
    QHash<OperationId, QByteArray> payloads;
    QSet<OperationId> refuses; ///< operations that break a rule
    int ticks{};
    bool tickTooEarly{};
    QVector<AppealId> present;
    QString password{QStringLiteral("secret")};

    FakeCentre();
    void put(int scope, const QString& table, const QString& pk, const QString& value, qint64 key = 0);
    void remove(int scope, const QString& table, const QString& pk);
    void setHistory(AccountId account, const QString& value);
    [[nodiscard]] SubmitAnswer submit(const OutboxItem& item);
    [[nodiscard]] QVector<int> scopes() const;
    /// Live rows of the scope and table, by key.
    [[nodiscard]] QVector<FakeRow> live(int scope, const QString& table) const;
};

/// A connection to a FakeCentre.
class FakeGateway : public CentralGateway {
public:
    FakeGateway(FakeCentre& centre, Fate& fate) : m_centre(centre), m_fate(fate) {}

    Result<CentreHello> connect(const CentreProfile& profile, const QString& password) override;
    void disconnect() override { m_connected = false; }
    [[nodiscard]] bool isConnected() const override { return m_connected; }
    [[nodiscard]] QString peer() const override { return m_connected ? QStringLiteral("centre.test:5432") : QString(); }
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
    /// Pulls wait without an answer, until interrupted: a link that died without a word.
    void goSilent() { m_silent = true; }
    void answerAgain() { m_silent = false; }

    std::atomic<int> connects{};
    std::atomic<int> waitsOver{}; ///< waits for news that nothing ended early
    int chunkLimit{20'000};       ///< a smaller one makes more chunks of few rows
    std::function<void()> betweenChunks;
    std::function<void()> inSubmit;

private:
    Result<SubmitAnswer> submit(const OutboxItem& item);
    /// A call that needs the connection; Offline closes it.
    template<class Work>
    auto call(const char* name, Work work) -> std::invoke_result_t<Work&>;
    [[nodiscard]] Result<FeedBatch> feed(const PullRequest& request) const;

    [[nodiscard]] bool waitToBeWoken(int milliseconds);

    FakeCentre& m_centre;
    Fate& m_fate;
    std::atomic<bool> m_connected{};
    std::atomic<bool> m_silent{};
    QMutex m_mutex;
    QWaitCondition m_condition;
    bool m_woken{};
    bool m_interrupted{};
};

} // namespace line605::test
