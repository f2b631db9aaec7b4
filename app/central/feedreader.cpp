#include "central/feedreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace line605 {

namespace {

Error malformed(const char* what) {
    return {ErrorCode::CentreFailed, QStringLiteral("malformed ") + QLatin1String(what), {}, 0};
}

std::optional<QJsonArray> arrayOf(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isArray() ? std::optional(document.array()) : std::nullopt;
}

Result<QVector<AccountId>> accountsOf(const QByteArray& json) {
    const std::optional<QJsonArray> array = arrayOf(json);
    if (!array)
        return malformed("accounts");
    QVector<AccountId> accounts;
    for (const QJsonValue& value : *array) {
        if (const qint64 id = value.toInteger(); id > 0)
            accounts.append(AccountId{id});
    }
    return accounts;
}

/// One answer of api.feed: its parts by name, put into a batch.
class FeedReading {
public:
    FeedReading(const PgResult& parts, const QVector<OutboxItem>& acknowledged) : m_parts(parts) {
        for (const OutboxItem& item : acknowledged)
            m_byXid[item.xid].append(item.id);
    }

    [[nodiscard]] Result<FeedBatch> read() {
        for (int row = 0; row < m_parts.rows(); ++row) {
            if (Status done = take(row); !done)
                return done.error();
            if (m_batch.truncated)
                return std::move(m_batch);
        }
        if (m_batch.cursor.isEmpty())
            return malformed("feed");
        return std::move(m_batch);
    }

private:
    [[nodiscard]] Status take(int row) {
        const QString part = m_parts.text(row, 0);
        const QString name = m_parts.text(row, 1);
        const int count = int(m_parts.int64(row, 2));
        if (part == QStringLiteral("cursor")) {
            m_batch.cursor = m_parts.text(row, 3);
            m_batch.truncated = name == QStringLiteral("more");
            return Done{};
        }
        if (part == QStringLiteral("put"))
            m_batch.puts.append({name, m_parts.bytes(row, 3), count});
        else if (part == QStringLiteral("del"))
            m_batch.deleted.append({name, m_parts.bytes(row, 4), count});
        else
            return takeList(part, name, m_parts.bytes(row, 3), count);
        return Done{};
    }

    [[nodiscard]] Status takeList(const QString& part, const QString& name, const QByteArray& puts, int count) {
        if (part == QStringLiteral("scopes"))
            return takeScopes(puts);
        if (part == QStringLiteral("seen"))
            return takeSeen(puts);
        if (part == QStringLiteral("history"))
            return takeAccounts(puts, m_batch.historyOf);
        if (part == QStringLiteral("presence"))
            return takePresence(puts);
        if (part == QStringLiteral("borrowed") && name == QStringLiteral("list"))
            return takeAccounts(puts, m_batch.borrowed);
        if (part == QStringLiteral("borrowed"))
            m_batch.borrowedRows.append({name, puts, count});
        return Done{}; // a part of a newer centre is none of ours
    }

    [[nodiscard]] Status takeScopes(const QByteArray& json) {
        const std::optional<QJsonArray> array = arrayOf(json);
        if (!array)
            return malformed("scopes");
        for (const QJsonValue& value : *array)
            m_batch.scopes.append(value.toInt());
        return Done{};
    }

    [[nodiscard]] Status takeSeen(const QByteArray& json) {
        const std::optional<QJsonArray> array = arrayOf(json);
        if (!array)
            return malformed("transactions");
        for (const QJsonValue& value : *array)
            m_batch.seen += m_byXid.take(value.toVariant().toString());
        return Done{};
    }

    [[nodiscard]] Status takePresence(const QByteArray& json) {
        const std::optional<QJsonArray> array = arrayOf(json);
        if (!array)
            return malformed("presence");
        for (const QJsonValue& value : *array) {
            const QJsonArray row = value.toArray();
            if (row.size() < 4)
                return malformed("presence");
            m_batch.presence.append({AppealId{uuidFromWire(row.at(0).toString())}, row.at(1).toString(),
                                     row.at(2).toString(),
                                     QDateTime::fromMSecsSinceEpoch(row.at(3).toInteger() / 1000, Qt::UTC)});
        }
        return Done{};
    }

    [[nodiscard]] static Status takeAccounts(const QByteArray& json, QVector<AccountId>& accounts) {
        Result<QVector<AccountId>> some = accountsOf(json);
        if (!some)
            return some.error();
        accounts += some.value();
        return Done{};
    }

    const PgResult& m_parts;
    QHash<QString, QVector<OperationId>> m_byXid;
    FeedBatch m_batch;
};

} // namespace

Result<CentreHello> readHello(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject person = object[u"person"].toObject();
    const std::optional<Role> role = fromCode<Role>(person[u"role"].toString());
    if (!role || object[u"epoch"].toString().isEmpty() || !object[u"scopes"].isArray())
        return malformed("hello");
    CentreHello hello;
    hello.epoch = object[u"epoch"].toString();
    hello.schema = object[u"schema"].toInt();
    hello.leastClient = object[u"least_client"].toInt();
    hello.person = {person[u"login"].toString(), person[u"name"].toString(), *role};
    for (const QJsonValue& value : object[u"scopes"].toArray())
        hello.scopes.append({value[u"id"].toInt(), value[u"kind"].toString(), value[u"name"].toString()});
    hello.now = QDateTime::fromMSecsSinceEpoch(object[u"now_us"].toInteger() / 1000, Qt::UTC);
    hello.leaseHours = object[u"lease_hours"].toInt(hello.leaseHours);
    hello.dismissed = object[u"dismissed"].toBool();
    return hello;
}

Result<FeedBatch> readFeed(const PgResult& parts, const QVector<OutboxItem>& acknowledged) {
    return FeedReading(parts, acknowledged).read();
}

Result<QVector<ReplicaRows>> readHistory(const PgResult& parts, QVector<AccountId>& accounts) {
    QVector<ReplicaRows> rows;
    for (int row = 0; row < parts.rows(); ++row) {
        if (parts.text(row, 0) == QStringLiteral("put")) {
            rows.append({parts.text(row, 1), parts.bytes(row, 3), int(parts.int64(row, 2))});
        } else if (parts.text(row, 0) == QStringLiteral("accounts")) {
            Result<QVector<AccountId>> answered = accountsOf(parts.bytes(row, 3));
            if (!answered)
                return answered.error();
            accounts += answered.value();
        }
    }
    return rows;
}

} // namespace line605
