#include "storage/replicastate.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace line605 {

namespace {

constexpr const char* metaPhase = "replica.phase";
constexpr const char* metaCursor = "replica.cursor";
constexpr const char* metaScopes = "replica.scopes";
constexpr const char* metaTable = "replica.table";
constexpr const char* metaAfterKey = "replica.after_key";
constexpr const char* metaAfterPk = "replica.after_pk";
constexpr const char* metaRows = "replica.rows";

QString codeOf(ReplicaState::Phase phase) {
    switch (phase) {
    case ReplicaState::Phase::Empty:
        return QStringLiteral("empty");
    case ReplicaState::Phase::Filling:
        return QStringLiteral("filling");
    case ReplicaState::Phase::Published:
        return QStringLiteral("published");
    }
    Q_UNREACHABLE();
    return {};
}

QDateTime instantOf(const QString& text) {
    return text.isEmpty() ? QDateTime() : instantFromSql(text.toLongLong());
}

QVector<int> scopesOf(const QString& json) {
    QVector<int> scopes;
    for (const QJsonValue& scope : QJsonDocument::fromJson(json.toUtf8()).array())
        scopes.append(scope.toInt());
    return scopes;
}

} // namespace

QString jsonOf(const QVector<int>& scopes) {
    QJsonArray array;
    for (const int scope : scopes)
        array.append(scope);
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QByteArray jsonOf(const QVector<qint64>& keys) {
    QByteArray json;
    for (const qint64 key : keys)
        json += (json.isEmpty() ? '[' : ',') + QByteArray::number(key);
    return json.isEmpty() ? QByteArray("[]") : json + ']';
}

Result<ReplicaState> readReplicaState(Connection& connection) {
    QHash<QString, QString> meta;
    SqlStatement rows(connection, "meta_all");
    if (Status done = rows.exec(); !done)
        return done.error();
    while (rows.next())
        meta.insert(rows.text(0), rows.text(1));
    if (Status done = rows.status(); !done)
        return done.error();
    const auto value = [&meta](const char* key) { return meta.value(QLatin1StringView(key)); };
    ReplicaState state;
    for (const ReplicaState::Phase phase : {ReplicaState::Phase::Filling, ReplicaState::Phase::Published}) {
        if (value(metaPhase) == codeOf(phase))
            state.phase = phase;
    }
    state.epoch = value(metaEpoch);
    state.cursor = value(metaCursor);
    state.scopes = scopesOf(value(metaScopes));
    state.table = value(metaTable);
    state.afterKey = value(metaAfterKey).toLongLong();
    state.afterPk = value(metaAfterPk);
    state.rows = value(metaRows).toLongLong();
    state.totalRows = value(metaTotalRows).toLongLong();
    state.lastSync = instantOf(value(metaLastSync));
    state.lastContact = instantOf(value(metaLastContact));
    if (const int hours = value(metaLease).toInt(); hours > 0)
        state.leaseHours = hours;
    return state;
}

Status putMeta(Connection& connection, const char* key, const QString& value) {
    const Result<int> put = execute(connection, "meta_put", QString::fromLatin1(key), value);
    return put ? Status(Done{}) : Status(put.error());
}

Result<QString> getMeta(Connection& connection, const char* key) {
    const Result<std::optional<QString>> found = selectOne(
        connection, "meta_get", [](const SqlStatement& row) { return row.text(0); }, QString::fromLatin1(key));
    if (!found)
        return found.error();
    return found.value().value_or(QString());
}

Status putPhase(Connection& connection, ReplicaState::Phase phase) {
    return putMeta(connection, metaPhase, codeOf(phase));
}

Status putCursor(Connection& connection, const QString& cursor) {
    return putMeta(connection, metaCursor, cursor);
}

Status putScopes(Connection& connection, const QVector<int>& scopes) {
    return putMeta(connection, metaScopes, jsonOf(scopes));
}

Status putPosition(Connection& connection, const QString& table, qint64 afterKey, const QString& afterPk, qint64 rows) {
    const std::pair<const char*, QString> values[] = {{metaTable, table},
                                                      {metaAfterKey, QString::number(afterKey)},
                                                      {metaAfterPk, afterPk},
                                                      {metaRows, QString::number(rows)}};
    for (const auto& [key, value] : values) {
        if (Status put = putMeta(connection, key, value); !put)
            return put;
    }
    return Done{};
}

Status putInstant(Connection& connection, const char* key, const QDateTime& at) {
    return putMeta(connection, key, QString::number(at.toMSecsSinceEpoch() * 1000));
}

} // namespace line605
