#include "memorystore.h"

#include "sync/replicatedtables.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace line605::test {

namespace {

QString placeOf(const QString& table, const QString& pk) {
    return table + u'/' + pk;
}

bool inRange(const FakeRow& row, const TableDigest& range) {
    return row.scope == range.scope && row.table == range.table && row.key >= range.fromKey && row.key <= range.toKey;
}

} // namespace

QVector<FakeRow> MemoryFile::live(int scope, const QString& table) const {
    QVector<FakeRow> found;
    for (const FakeRow& row : rows) {
        if (row.scope == scope && row.table == table)
            found.append(row);
    }
    return found;
}

Result<ReplicaState> MemoryReplica::state() {
    return m_fate.run("state", [&]() -> Result<ReplicaState> { return m_file.state; });
}

Status MemoryReplica::noteContact(const CentreHello& hello) {
    return m_fate.run("noteContact", [&]() -> Status {
        m_file.state.lastContact = m_clock.nowUtc();
        m_file.state.leaseHours = hello.leaseHours;
        return Done{};
    });
}

Status MemoryReplica::beginFilling(const QString& epoch, const QString& cursor, const QVector<int>& scopes,
                                   qint64 totalRows) {
    return m_fate.run("beginFilling", [&]() -> Status {
        const ReplicaState before = m_file.state;
        m_file.state = {};
        m_file.state.phase = ReplicaState::Phase::Filling;
        m_file.state.epoch = epoch;
        m_file.state.cursor = cursor;
        m_file.state.scopes = scopes;
        m_file.state.totalRows = totalRows;
        m_file.state.lastContact = before.lastContact;
        m_file.state.leaseHours = before.leaseHours;
        m_file.rows.clear();
        return Done{};
    });
}

void MemoryReplica::put(const ReplicaRows& rows) {
    const QJsonArray wire = QJsonDocument::fromJson(rows.rows).array();
    for (const QJsonValue& each : wire) {
        const FakeRow row = FakeRow::fromWire(rows.table, each.toArray());
        m_file.rows.insert(placeOf(row.table, row.pk), row);
    }
}

Status MemoryReplica::fill(const ReplicaRows& rows, const QString& nextTable, qint64 afterKey, const QString& afterPk) {
    return m_fate.run("fill", [&]() -> Status {
        put(rows);
        m_file.state.rows += rows.count;
        m_file.state.table = nextTable;
        m_file.state.afterKey = afterKey;
        m_file.state.afterPk = afterPk;
        return Done{};
    });
}

Status MemoryReplica::publish(const std::function<void(double)>& progress) {
    return m_fate.run("publish", [&]() -> Status {
        progress(0.5);
        m_file.state.phase = ReplicaState::Phase::Published;
        return Done{};
    });
}

Status MemoryReplica::apply(const FeedBatch& batch) {
    return m_fate.run("apply", [&]() -> Status {
        for (const ReplicaRows& gone : batch.deleted) {
            const QJsonArray keys = QJsonDocument::fromJson(gone.rows).array();
            for (const QJsonValue& pk : keys)
                m_file.rows.remove(placeOf(gone.table, pk.toString()));
        }
        for (const ReplicaRows& rows : batch.puts)
            put(rows);
        for (qsizetype i = 0; i < batch.historyOf.size(); ++i)
            m_file.history[batch.historyOf.at(i)] =
                QJsonDocument::fromJson(batch.history.at(i).rows).array().at(1).toString();
        for (const OperationId id : batch.seen)
            m_file.seen.insert(id);
        m_file.state.cursor = batch.cursor;
        m_file.state.lastSync = m_clock.nowUtc();
        return Done{};
    });
}

Status MemoryReplica::gainScope(int scope, const QVector<ReplicaRows>& rows) {
    return m_fate.run("gainScope", [&]() -> Status {
        for (const ReplicaRows& each : rows)
            put(each);
        if (!m_file.state.scopes.contains(scope))
            m_file.state.scopes.append(scope);
        return Done{};
    });
}

Status MemoryReplica::loseScope(int scope) {
    return m_fate.run("loseScope", [&]() -> Status {
        m_file.rows.removeIf([scope](auto row) { return row.value().scope == scope; });
        m_file.state.scopes.removeAll(scope);
        return Done{};
    });
}

Result<QSet<AccountId>> MemoryReplica::keptHistory() {
    return m_fate.run("keptHistory", [&]() -> Result<QSet<AccountId>> {
        return QSet<AccountId>(m_file.history.keyBegin(), m_file.history.keyEnd());
    });
}

Status MemoryReplica::evictHistory(int most) {
    return m_fate.run("evictHistory", [&]() -> Status {
        while (m_file.history.size() > most)
            m_file.history.erase(m_file.history.begin());
        return Done{};
    });
}

Result<QVector<TableDigest>> MemoryReplica::digests(const QVector<int>& scopes) {
    return m_fate.run("localDigests", [&]() -> Result<QVector<TableDigest>> {
        QVector<TableDigest> all;
        for (const int scope : scopes) {
            for (const QString& table : replicatedTables())
                all.append(digestOf(scope, table, m_file.live(scope, table)));
        }
        return all;
    });
}

Result<TableDigest> MemoryReplica::digest(const TableDigest& of) {
    return m_fate.run("localDigest", [&]() -> Result<TableDigest> {
        QVector<FakeRow> rows = m_file.live(of.scope, of.table);
        rows.removeIf([&of](const FakeRow& row) { return !inRange(row, of); });
        return digestOf(of.scope, of.table, rows);
    });
}

Status MemoryReplica::repair(const QVector<RangeRows>& ranges, const QString& epoch, const QString& cursor) {
    return m_fate.run("repair", [&]() -> Status {
        for (const RangeRows& each : ranges)
            m_file.rows.removeIf([&each](auto row) { return inRange(row.value(), each.range); });
        for (const RangeRows& each : ranges)
            put(each.rows);
        m_file.state.epoch = epoch;
        m_file.state.cursor = cursor;
        return Done{};
    });
}

Status MemoryReplica::adopt(const QString& epoch, const QString& cursor) {
    return m_fate.run("adopt", [&]() -> Status {
        m_file.state.epoch = epoch;
        m_file.state.cursor = cursor;
        return Done{};
    });
}

OperationId MemoryOutbox::append(const QString& entity, const QString& text, const QDateTime& at,
                                 OperationId dependsOn) {
    OutboxItem item;
    item.id.value = newUuidV7(at);
    item.seq = m_file.outbox.isEmpty() ? 1 : m_file.outbox.last().seq + 1;
    item.entity = entity;
    item.payload = text.toUtf8();
    item.at = at;
    item.dependsOn = dependsOn;
    item.state = OperationState::Pending;
    m_file.outbox.append(item);
    block();
    if (m_waiting)
        m_waiting();
    return item.id;
}

OutboxItem* MemoryOutbox::find(OperationId id) {
    const auto found = std::find_if(m_file.outbox.begin(), m_file.outbox.end(),
                                    [id](const OutboxItem& item) { return item.id == id; });
    return found == m_file.outbox.end() ? nullptr : &*found;
}

/// As outbox_waiting.sql has it: what waits behind a refused one of its entity, or rests on it, and what waits behind
/// that, until the refused one is tried again or discarded.
void MemoryOutbox::block() {
    QSet<OperationId> stuck;
    for (OutboxItem& item : m_file.outbox) {
        item.blocked = false;
        if (item.state == OperationState::Refused)
            stuck.insert(item.id);
    }
    for (bool more = true; std::exchange(more, false);) {
        QSet<QString> entities;
        for (OutboxItem& item : m_file.outbox) {
            const bool behind = entities.contains(item.entity) || stuck.contains(item.dependsOn);
            if (item.state == OperationState::Pending && behind && !item.blocked) {
                item.blocked = more = true;
                stuck.insert(item.id);
            }
            if (stuck.contains(item.id))
                entities.insert(item.entity);
        }
    }
}

OutboxItem MemoryOutbox::item(OperationId id) const {
    for (const OutboxItem& item : m_file.outbox) {
        if (item.id == id)
            return item;
    }
    return {};
}

Result<QVector<OutboxItem>> MemoryOutbox::sendable(const QDateTime& now, int limit) {
    return m_fate.run("sendable", [&]() -> Result<QVector<OutboxItem>> {
        QVector<OutboxItem> found;
        QSet<QString> taken;
        QSet<OperationId> held; // those that wait and are not in the answer
        for (const OutboxItem& item : m_file.outbox) {
            if (item.state == OperationState::Pending)
                held.insert(item.id);
        }
        for (const OutboxItem& item : m_file.outbox) {
            if (item.state != OperationState::Pending || taken.contains(item.entity))
                continue;
            taken.insert(item.entity);
            const bool due = !item.nextTryAt.isValid() || item.nextTryAt <= now;
            if (due && !item.blocked && !held.contains(item.dependsOn) && found.size() < limit) {
                found.append(item);
                held.remove(item.id);
            }
        }
        return found;
    });
}

Result<QDateTime> MemoryOutbox::nextTryAt() {
    return m_fate.run("nextTryAt", [&]() -> Result<QDateTime> {
        QDateTime next;
        for (const OutboxItem& item : m_file.outbox) {
            if (item.state != OperationState::Pending || item.blocked)
                continue;
            const QDateTime at = item.nextTryAt.isValid() ? item.nextTryAt : item.at;
            if (!next.isValid() || at < next)
                next = at;
        }
        return next;
    });
}

Result<OutboxCounts> MemoryOutbox::counts() {
    return m_fate.run("counts", [&]() -> Result<OutboxCounts> {
        OutboxCounts counts;
        for (const OutboxItem& item : m_file.outbox) {
            if (item.state == OperationState::Pending) {
                ++counts.waiting;
                if (!counts.oldest.isValid())
                    counts.oldest = item.at;
            } else if (item.state == OperationState::Refused) {
                ++counts.refused;
            }
        }
        return counts;
    });
}

Result<QVector<OutboxItem>> MemoryOutbox::items() {
    return m_fate.run("items", [&]() -> Result<QVector<OutboxItem>> { return m_file.outbox; });
}

Result<QVector<OutboxItem>> MemoryOutbox::unseen() {
    return m_fate.run("unseen", [&]() -> Result<QVector<OutboxItem>> {
        QVector<OutboxItem> found;
        for (const OutboxItem& item : m_file.outbox) {
            if (item.state == OperationState::Acknowledged && !m_file.seen.contains(item.id))
                found.append(item);
        }
        return found;
    });
}

Status MemoryOutbox::acknowledged(const QVector<Acknowledgement>& all, const QDateTime& at) {
    return m_fate.run("acknowledged", [&]() -> Status {
        for (const Acknowledgement& one : all) {
            OutboxItem* item = find(one.id);
            item->state = OperationState::Acknowledged;
            item->xid = one.xid;
            item->nextTryAt = at;
        }
        return Done{};
    });
}

Status MemoryOutbox::refused(const QVector<Refusal>& all) {
    return m_fate.run("refused", [&]() -> Status {
        for (const Refusal& one : all) {
            find(one.id)->state = OperationState::Refused;
            find(one.id)->refusal = one.why;
        }
        block();
        return Done{};
    });
}

Status MemoryOutbox::tryLater(OperationId id, const QDateTime& nextTry) {
    return m_fate.run("tryLater", [&]() -> Status {
        find(id)->nextTryAt = nextTry;
        ++find(id)->attempts;
        return Done{};
    });
}

Result<OperationId> MemoryOutbox::retry(OperationId id) {
    return m_fate.run("retry", [&]() -> Result<OperationId> {
        OutboxItem* item = find(id);
        if (!item || item->state != OperationState::Refused)
            return Error{ErrorCode::NotFound};
        const OperationId again = item->refusal.code == ErrorCode::CentreFailed ? id : OperationId{QUuid::createUuid()};
        item->id = again;
        item->state = OperationState::Pending;
        item->nextTryAt = {};
        for (OutboxItem& other : m_file.outbox) {
            if (other.dependsOn == id)
                other.dependsOn = again;
        }
        block();
        return again;
    });
}

Status MemoryOutbox::discard(OperationId id, const QString&) {
    return m_fate.run("discard", [&]() -> Status {
        QSet<OperationId> gone{id}; // and all that rest on it, which come later
        m_file.outbox.removeIf([&gone](const OutboxItem& item) {
            if (gone.contains(item.dependsOn))
                gone.insert(item.id);
            return gone.contains(item.id);
        });
        block();
        return Done{};
    });
}

Result<int> MemoryOutbox::replay(const QDateTime& from) {
    return m_fate.run("replay", [&]() -> Result<int> {
        int count = 0;
        for (OutboxItem& item : m_file.outbox) {
            if (item.state != OperationState::Acknowledged || item.nextTryAt < from)
                continue;
            item.state = OperationState::Pending;
            item.nextTryAt = {};
            item.xid.clear();
            m_file.seen.remove(item.id);
            ++count;
        }
        return count;
    });
}

Status MemoryOutbox::forget(const QDateTime& until) {
    return m_fate.run("forget", [&]() -> Status {
        m_file.outbox.removeIf([&](const OutboxItem& item) {
            return item.state == OperationState::Acknowledged && item.nextTryAt < until &&
                   m_file.seen.contains(item.id);
        });
        return Done{};
    });
}

Status MemoryOutbox::rearm() {
    return m_fate.run("rearm", [&]() -> Status {
        for (OutboxItem& item : m_file.outbox) {
            if (item.state == OperationState::Pending)
                item.nextTryAt = {};
        }
        return Done{};
    });
}

} // namespace line605::test
