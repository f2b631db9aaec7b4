#include "storage/replicadigest.h"

#include "storage/replicatables.h"
#include "storage/sqlstatement.h"

#include <QCryptographicHash>
#include <QHash>
#include <QtEndian>

#include <functional>
#include <limits>

namespace line605 {

namespace {

constexpr qint64 firstKey = std::numeric_limits<qint64>::min();
constexpr qint64 lastKey = std::numeric_limits<qint64>::max();
constexpr char separator = '\x1f';

/// Calls \a take with scope and canonical text of each row of the table between the keys.
Status eachRow(Connection& connection, const ReplicaTable& table, qint64 from, qint64 to,
               const std::function<void(int, const QByteArray&)>& take) {
    const QByteArray name = QByteArray("digest_") + table.name;
    SqlStatement rows(connection, name.constData());
    const bool byUid = qstrncmp(table.name, "appeal", 6) == 0;
    if (Status done = byUid ? rows.exec() : rows.exec(from, to); !done)
        return done;
    while (rows.next()) {
        if (byUid) {
            const auto key = qFromBigEndian<qint64>(rows.blob(0).constData());
            if (key < from || key > to)
                continue;
        }
        if (!rows.isNull(1))
            take(rows.integer(1), rows.blob(2));
    }
    return rows.status();
}

void add(TableDigest& digest, QCryptographicHash& hash, const QByteArray& canonical) {
    hash.reset();
    hash.addData(canonical);
    const QByteArray result = hash.result();
    ++digest.rows;
    digest.high += qFromBigEndian<quint32>(result.constData());
    digest.low += qFromBigEndian<quint32>(result.constData() + 4);
}

/// The key is the first of the values, or the first two.
QByteArray keyOfCanonical(const ReplicaTable& table, const QByteArray& canonical) {
    const bool two = qstrcmp(table.name, "register") == 0 || qstrcmp(table.name, "appeal_event") == 0;
    const qsizetype first = canonical.indexOf(separator);
    if (!two)
        return canonical.left(first);
    const qsizetype second = canonical.indexOf(separator, first + 1);
    return canonical.left(first) + ':' + canonical.mid(first + 1, second - first - 1);
}

Result<ReplicaRows> keysOf(Connection& connection, const ReplicaTable& table, int scope, qint64 from, qint64 to) {
    ReplicaRows keys{QString::fromLatin1(table.name), "[", 0};
    const Status read = eachRow(connection, table, from, to, [&](int of, const QByteArray& canonical) {
        if (of != scope)
            return;
        if (keys.count++ > 0)
            keys.rows += ',';
        keys.rows += '"' + keyOfCanonical(table, canonical) + '"';
    });
    if (!read)
        return read.error();
    keys.rows += ']';
    return keys;
}

Error unknownTable(const QString& name) {
    return {ErrorCode::BadInput, QStringLiteral("no replicated table %1").arg(name)};
}

} // namespace

Result<QVector<TableDigest>> digestsOf(Connection& connection, const QVector<int>& scopes) {
    QVector<TableDigest> digests;
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const ReplicaTable& table : replicaTables()) {
        if (table.history)
            continue;
        QHash<int, TableDigest> ofScope;
        for (const int scope : scopes)
            ofScope.insert(scope, {scope, QString::fromLatin1(table.name), firstKey, lastKey, 0, 0, 0});
        const Status read = eachRow(connection, table, firstKey, lastKey, [&](int scope, const QByteArray& canonical) {
            if (const auto digest = ofScope.find(scope); digest != ofScope.end())
                add(*digest, hash, canonical);
        });
        if (!read)
            return read.error();
        for (const int scope : scopes) {
            if (const TableDigest& digest = ofScope[scope]; digest.rows > 0)
                digests.append(digest);
        }
    }
    return digests;
}

Result<TableDigest> digestOf(Connection& connection, const TableDigest& of) {
    const ReplicaTable* table = replicaTable(of.table);
    if (!table || table->history)
        return unknownTable(of.table);
    TableDigest digest{of.scope, of.table, of.fromKey, of.toKey, 0, 0, 0};
    QCryptographicHash hash(QCryptographicHash::Md5);
    const Status read = eachRow(connection, *table, of.fromKey, of.toKey, [&](int scope, const QByteArray& canonical) {
        if (scope == of.scope)
            add(digest, hash, canonical);
    });
    if (!read)
        return read.error();
    return digest;
}

Result<ReplicaRows> keysOfRange(Connection& connection, const TableDigest& range) {
    const ReplicaTable* table = replicaTable(range.table);
    if (!table || table->history)
        return unknownTable(range.table);
    return keysOf(connection, *table, range.scope, range.fromKey, range.toKey);
}

Result<QVector<ReplicaRows>> keysOfScope(Connection& connection, int scope) {
    QVector<ReplicaRows> all;
    const std::vector<ReplicaTable>& tables = replicaTables();
    for (auto table = tables.crbegin(); table != tables.crend(); ++table) {
        if (table->history)
            continue;
        Result<ReplicaRows> keys = keysOf(connection, *table, scope, firstKey, lastKey);
        if (!keys)
            return keys.error();
        if (keys.value().count > 0)
            all.append(std::move(keys).value());
    }
    return all;
}

Status markScope(Connection& connection, int scope, const ReplicaRows& rows) {
    WireReader reader(rows.rows);
    while (reader.next()) {
        const Result<int> marked =
            execute(connection, "replica_mark_subscriber", reader.values().front().integer, scope);
        if (!marked)
            return marked.error();
    }
    return reader.status();
}

} // namespace line605
