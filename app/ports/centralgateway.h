#pragma once

#include "domain/account.h"
#include "domain/centre.h"
#include "domain/outbox.h"
#include "domain/result.h"

#include <QSet>

namespace line605 {

/// Where the centre is and as whom; from settings or from the file an administrator ships. No secret in it.
struct CentreProfile {
    QString name;      ///< as the sign-in shows it
    QStringList hosts; ///< "host:port", the first that is the primary is taken
    QString database;
    QString authority; ///< path of the CA certificate; TLS is always verify-full
    QString login;

    [[nodiscard]] bool isEmpty() const { return hosts.isEmpty(); }
    bool operator==(const CentreProfile&) const = default;
};

struct PullRequest {
    QString cursor;
    QVector<int> scopes;              ///< whose rows the store holds
    QVector<OutboxItem> acknowledged; ///< asked whether the snapshot sees them (their xid)
    QSet<AccountId> keptHistory;      ///< accounts whose history the store keeps: sent anew when changed
    QVector<AccountId> wantedHistory; ///< accounts whose history is wanted now
    int limit{200'000};               ///< rows; more than that is `truncated`
};

struct SnapshotStart {
    QString epoch;
    QString cursor;
    QVector<int> scopes;
    qint64 rows{}; ///< of all tables
};

struct SnapshotChunk {
    ReplicaRows rows;
    qint64 lastKey{};
    QString lastPk; ///< both to go on from; count < limit: the table is whole
};

/// One connection to the centre. Every call blocks until there is an answer, an error or the deadline: it is made on
/// the thread that syncs, never on the screen's. interrupt() may come from any thread. Errors: Offline when the link
/// does not answer (the connection is closed then), CentreRefused when the centre does not let the person in,
/// NotAllowed, CursorUnusable, QuotaReached, ClientTooOld, CertificateInvalid, CentreFailed.
class CentralGateway {
public:
    virtual ~CentralGateway() = default;

    /// Connects if not connected, and says hello.
    virtual Result<CentreHello> connect(const CentreProfile& profile, const QString& password) = 0;
    virtual void disconnect() = 0;
    [[nodiscard]] virtual bool isConnected() const = 0;
    /// The host that answers, for people; empty when not connected.
    [[nodiscard]] virtual QString peer() const = 0;

    virtual Result<FeedBatch> pull(const PullRequest& request) = 0;
    /// In one round trip and one transaction where the centre can. Answers for those that were answered, in order;
    /// fewer than asked when the link broke, or when the next one cannot be done now.
    virtual Result<QVector<SubmitAnswer>> submitAll(const QVector<OutboxItem>& items) = 0;

    virtual Result<SnapshotStart> beginSnapshot() = 0;
    virtual Result<SnapshotChunk> snapshot(const QString& table, const QVector<int>& scopes, qint64 afterKey,
                                           const QString& afterPk, int limit) = 0;

    /// The digests of every table and scope in the snapshot of a feed from \a request's cursor.
    virtual Result<QVector<TableDigest>> digests(const PullRequest& request, FeedBatch& feed) = 0;
    virtual Result<QVector<TableDigest>> digestRanges(const TableDigest& of, int parts) = 0;
    virtual Result<RangeRows> range(const TableDigest& of) = 0;

    /// Tells the others soon (NOTIFY at most twice a second over all desks): false = too early, ask again half a second
    /// later.
    virtual Result<bool> tick() = 0;
    virtual Status present(const QVector<AppealId>& appeals) = 0;

    virtual Result<AccountId> borrow(const QString& accountNumber, const QString& purpose) = 0;
    virtual Result<QStringList> findPhone(const QString& phone, const QString& purpose) = 0; ///< account numbers
    /// The request and the answer are two transactions: the journal has it before the value is told.
    virtual Result<QString> reveal(AccountId account, const QString& field, const QString& purpose) = 0;
    virtual Status changePassword(const QString& password) = 0;

    /// Waits until the centre tells that something changed, \a wake() is called or the time is over; true = told.
    virtual Result<bool> waitForNews(int milliseconds) = 0;
    /// Ends waitForNews() early; from any thread.
    virtual void wake() = 0;
    /// Ends whatever runs with Cancelled, and every later call, until connect(); from any thread.
    virtual void interrupt() = 0;
};

} // namespace line605
