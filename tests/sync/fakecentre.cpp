#include "fakecentre.h"

#include "domain/operationjson.h"
#include "sync/replicatedtables.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace line605::test {

quint64 FakeRow::hash() const {
    const QByteArray text = QStringLiteral("%1|%2|%3|%4").arg(pk).arg(key).arg(scope).arg(value).toUtf8();
    const QByteArray md5 = QCryptographicHash::hash(text, QCryptographicHash::Md5);
    return qFromBigEndian<quint64>(md5.constData());
}

QJsonArray FakeRow::toWire() const {
    return {pk, key, scope, value};
}

FakeRow FakeRow::fromWire(const QString& table, const QJsonArray& wire) {
    return {table, wire.at(0).toString(), wire.at(1).toInteger(), wire.at(2).toInt(), wire.at(3).toString(), 0, false};
}

TableDigest digestOf(int scope, const QString& table, const QVector<FakeRow>& rows) {
    TableDigest digest;
    digest.scope = scope;
    digest.table = table;
    for (const FakeRow& row : rows) {
        digest.high += row.hash() >> 32;
        digest.low += row.hash() & 0xffffffffU;
        ++digest.rows;
    }
    return digest;
}

ReplicaRows wireRows(const QString& table, const QVector<FakeRow>& rows) {
    QJsonArray wire;
    for (const FakeRow& row : rows)
        wire.append(row.toWire());
    return {table, QJsonDocument(wire).toJson(QJsonDocument::Compact), int(rows.size())};
}

FakeCentre::FakeCentre() {
    hello.epoch = QStringLiteral("one");
    hello.leastClient = operationVersion;
    hello.person = {QStringLiteral("olga"), QStringLiteral("Ольга"), Role::Operator};
    hello.scopes = {{1, QStringLiteral("district"), QStringLiteral("Гурьевск")},
                    {2, QStringLiteral("district"), QStringLiteral("Светлый")}};
}

QVector<int> FakeCentre::scopes() const {
    QVector<int> ids;
    for (const CentreScope& scope : hello.scopes)
        ids.append(scope.id);
    return ids;
}

namespace {

QString placeOf(int scope, const QString& table, const QString& pk) {
    return QStringLiteral("%1/%2/%3").arg(scope).arg(table, pk);
}

} // namespace

void FakeCentre::put(int scope, const QString& table, const QString& pk, const QString& value, qint64 key) {
    rows.insert(placeOf(scope, table, pk), {table, pk, key, scope, value, ++xid, false});
}

void FakeCentre::remove(int scope, const QString& table, const QString& pk) {
    FakeRow& row = rows[placeOf(scope, table, pk)];
    row.deleted = true;
    row.xid = ++xid;
}

void FakeCentre::setHistory(AccountId account, const QString& value) {
    history[account] = value;
    historyXid[account] = ++xid;
}

SubmitAnswer FakeCentre::submit(const OutboxItem& item) {
    if (ledger.contains(item.id)) {
        if (payloads.value(item.id) == item.payload)
            return ledger.value(item.id);
        return {false, {}, {ErrorCode::BadInput, QStringLiteral("other_payload")}};
    }
    SubmitAnswer answer;
    if (refuses.contains(item.id)) {
        answer.refusal = {ErrorCode::RefusedByRule};
    } else {
        put(1, QStringLiteral("appeal_event"), item.id.value.toString(QUuid::Id128), QString::fromUtf8(item.payload));
        answer = {true, QString::number(xid), {}};
        executed.append(item.id);
    }
    ledger.insert(item.id, answer);
    payloads.insert(item.id, item.payload);
    return answer;
}

QVector<FakeRow> FakeCentre::live(int scope, const QString& table) const {
    QVector<FakeRow> found;
    for (const FakeRow& row : rows) {
        if (row.scope == scope && row.table == table && !row.deleted)
            found.append(row);
    }
    std::sort(found.begin(), found.end(), [](const FakeRow& one, const FakeRow& other) {
        return std::pair(one.key, one.pk) < std::pair(other.key, other.pk);
    });
    return found;
}

template<class Work>
auto FakeGateway::call(const char* name, Work work) -> std::invoke_result_t<Work&> {
    if (!m_connected)
        return Error{ErrorCode::Offline, QStringLiteral("not connected")};
    auto answer = m_fate.run(name, work);
    if (!answer.ok() && (answer.error().code == ErrorCode::Offline || m_fate.isDead()))
        m_connected = false;
    return answer;
}

Result<CentreHello> FakeGateway::connect(const CentreProfile&, const QString& password) {
    ++connects;
    {
        const QMutexLocker lock(&m_mutex);
        m_interrupted = false;
    }
    Result<CentreHello> answer = m_fate.run("connect", [&]() -> Result<CentreHello> {
        if (password != m_centre.password)
            return Error{ErrorCode::CentreRefused};
        return m_centre.hello;
    });
    m_connected = answer.ok();
    return answer;
}

Result<FeedBatch> FakeGateway::feed(const PullRequest& request) const {
    const qint64 since = request.cursor.toLongLong();
    if (request.cursor.isEmpty() || since > m_centre.xid || since < m_centre.floor)
        return Error{ErrorCode::CursorUnusable};
    FeedBatch batch;
    batch.cursor = QString::number(m_centre.xid);
    batch.scopes = m_centre.scopes();
    int changed = 0;
    for (const QString& table : replicatedTables()) {
        QVector<FakeRow> puts;
        QJsonArray gone;
        for (const FakeRow& row : m_centre.rows) {
            if (row.table != table || row.xid <= since || !request.scopes.contains(row.scope) ||
                !batch.scopes.contains(row.scope))
                continue;
            ++changed;
            if (row.deleted)
                gone.append(row.pk);
            else
                puts.append(row);
        }
        if (!gone.isEmpty())
            batch.deleted.append({table, QJsonDocument(gone).toJson(QJsonDocument::Compact), int(gone.size())});
        if (!puts.isEmpty())
            batch.puts.append(wireRows(table, puts));
    }
    if (changed > std::min(request.limit, m_centre.limit)) {
        FeedBatch cut;
        cut.truncated = true;
        return cut;
    }
    for (const OutboxItem& item : request.acknowledged) {
        if (item.xid.toLongLong() <= m_centre.xid)
            batch.seen.append(item.id);
    }
    QSet<AccountId> accounts(request.wantedHistory.cbegin(), request.wantedHistory.cend());
    for (const AccountId account : request.keptHistory) {
        if (m_centre.historyXid.value(account) > since)
            accounts.insert(account);
    }
    for (const AccountId account : accounts) {
        if (!m_centre.history.contains(account))
            continue;
        batch.historyOf.append(account);
        batch.history.append(
            {QStringLiteral("reading"),
             QJsonDocument(QJsonArray{account.value, m_centre.history.value(account)}).toJson(QJsonDocument::Compact),
             1});
    }
    batch.presence = m_centre.presence;
    batch.borrowed = m_centre.borrowed.values();
    return batch;
}

Result<FeedBatch> FakeGateway::pull(const PullRequest& request) {
    while (m_silent) {
        const QMutexLocker lock(&m_mutex);
        if (m_interrupted) {
            m_connected = false;
            return Error{ErrorCode::Cancelled};
        }
        m_condition.wait(&m_mutex, QDeadlineTimer(10));
    }
    return call("pull", [&] { return feed(request); });
}

Result<SubmitAnswer> FakeGateway::submit(const OutboxItem& item) {
    return call("submit", [&]() -> Result<SubmitAnswer> { return m_centre.submit(item); });
}

Result<QVector<SubmitAnswer>> FakeGateway::submitAll(const QVector<OutboxItem>& items) {
    QVector<SubmitAnswer> answers;
    for (const OutboxItem& item : items) {
        if (inSubmit)
            inSubmit();
        const Result<SubmitAnswer> answer = submit(item);
        if (!answer)
            return answers.isEmpty() ? Result<QVector<SubmitAnswer>>(answer.error()) : answers;
        answers.append(answer.value());
    }
    return answers;
}

Result<SnapshotStart> FakeGateway::beginSnapshot() {
    return call("beginSnapshot", [&]() -> Result<SnapshotStart> {
        qint64 count = 0;
        for (const int scope : m_centre.scopes()) {
            for (const QString& table : replicatedTables())
                count += m_centre.live(scope, table).size();
        }
        return SnapshotStart{m_centre.hello.epoch, QString::number(m_centre.xid), m_centre.scopes(), count};
    });
}

Result<SnapshotChunk> FakeGateway::snapshot(const QString& table, const QVector<int>& scopes, qint64 afterKey,
                                            const QString& afterPk, int limit) {
    return call("snapshot", [&]() -> Result<SnapshotChunk> {
        if (betweenChunks)
            betweenChunks();
        QVector<FakeRow> found;
        for (const int scope : scopes) {
            for (const FakeRow& row : m_centre.live(scope, table)) {
                if (std::pair(row.key, row.pk) > std::pair(afterKey, afterPk))
                    found.append(row);
            }
        }
        std::sort(found.begin(), found.end(), [](const FakeRow& one, const FakeRow& other) {
            return std::pair(one.key, one.pk) < std::pair(other.key, other.pk);
        });
        found = found.mid(0, limit);
        SnapshotChunk chunk{wireRows(table, found), 0, {}};
        if (!found.isEmpty()) {
            chunk.lastKey = found.last().key;
            chunk.lastPk = found.last().pk;
        }
        return chunk;
    });
}

Result<QVector<TableDigest>> FakeGateway::digests(const PullRequest& request, FeedBatch& batch) {
    return call("digests", [&]() -> Result<QVector<TableDigest>> {
        const Result<FeedBatch> fed = feed(request);
        if (!fed)
            return fed.error();
        batch = fed.value();
        QVector<TableDigest> digests;
        for (const int scope : request.scopes) {
            for (const QString& table : replicatedTables()) {
                const QVector<FakeRow> rows = m_centre.live(scope, table);
                if (!rows.isEmpty())
                    digests.append(digestOf(scope, table, rows));
            }
        }
        return digests;
    });
}

Result<QVector<TableDigest>> FakeGateway::digestRanges(const TableDigest& of, int parts) {
    return call("digestRanges", [&]() -> Result<QVector<TableDigest>> {
        QVector<FakeRow> rows = m_centre.live(of.scope, of.table);
        rows.removeIf([&of](const FakeRow& row) { return row.key < of.fromKey || row.key > of.toKey; });
        QVector<TableDigest> ranges;
        const qsizetype size = std::max<qsizetype>(1, (rows.size() + parts - 1) / parts);
        for (qsizetype from = 0; from < rows.size();) {
            qsizetype to = std::min(from + size, rows.size());
            while (to < rows.size() && rows.at(to).key == rows.at(to - 1).key)
                ++to;
            TableDigest range = digestOf(of.scope, of.table, rows.mid(from, to - from));
            range.fromKey = rows.at(from).key;
            range.toKey = rows.at(to - 1).key;
            ranges.append(range);
            from = to;
        }
        return ranges;
    });
}

Result<RangeRows> FakeGateway::range(const TableDigest& of) {
    return call("range", [&]() -> Result<RangeRows> {
        QVector<FakeRow> rows = m_centre.live(of.scope, of.table);
        rows.removeIf([&of](const FakeRow& row) { return row.key < of.fromKey || row.key > of.toKey; });
        if (rows.size() > m_centre.largestRange)
            return Error{ErrorCode::BadInput, QStringLiteral("a range of too many rows")};
        return RangeRows{of, wireRows(of.table, rows)};
    });
}

Result<bool> FakeGateway::tick() {
    return call("tick", [&]() -> Result<bool> {
        ++m_centre.ticks;
        return !m_centre.tickTooEarly;
    });
}

Status FakeGateway::present(const QVector<AppealId>& appeals) {
    return call("present", [&]() -> Status {
        m_centre.present = appeals;
        return Done{};
    });
}

Result<AccountId> FakeGateway::borrow(const QString& accountNumber, const QString&) {
    return call("borrow", [&]() -> Result<AccountId> {
        const AccountId account{accountNumber.toLongLong()};
        if (account.isNull())
            return Error{ErrorCode::NotAllowed};
        m_centre.borrowed.insert(account);
        return account;
    });
}

Result<QStringList> FakeGateway::findPhone(const QString& phone, const QString&) {
    return call("findPhone", [&]() -> Result<QStringList> { return QStringList{phone}; });
}

Result<QString> FakeGateway::reveal(AccountId, const QString& field, const QString&) {
    return call("reveal", [&]() -> Result<QString> { return field; });
}

Status FakeGateway::changePassword(const QString& password) {
    return call("changePassword", [&]() -> Status {
        m_centre.password = password;
        return Done{};
    });
}

Result<bool> FakeGateway::waitForNews(int milliseconds) {
    if (!m_connected)
        return Error{ErrorCode::Offline};
    if (!waitToBeWoken(milliseconds))
        ++waitsOver;
    return false;
}

bool FakeGateway::waitToBeWoken(int milliseconds) {
    const QMutexLocker lock(&m_mutex);
    if (!m_woken && !m_interrupted)
        m_condition.wait(&m_mutex, QDeadlineTimer(milliseconds));
    return std::exchange(m_woken, false);
}

void FakeGateway::wake() {
    const QMutexLocker lock(&m_mutex);
    m_woken = true;
    m_condition.wakeAll();
}

void FakeGateway::interrupt() {
    const QMutexLocker lock(&m_mutex);
    m_interrupted = true;
    m_condition.wakeAll();
}

} // namespace line605::test
