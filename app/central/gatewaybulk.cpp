#include "central/centralsql.h"
#include "central/postgresgateway.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

/// The calls of PostgresGateway for the first filling and for the comparison, and the change of the password.
namespace line605 {

Result<SnapshotStart> PostgresGateway::beginSnapshot() {
    const Result<PgResult> answer = call("snapshot_begin", {}, PgPace::Patient);
    if (!answer)
        return answer.error();
    const QJsonObject object =
        QJsonDocument::fromJson(answer.value().rows() > 0 ? answer.value().bytes(0, 0) : QByteArray()).object();
    SnapshotStart start{object[u"epoch"].toString(), object[u"cursor"].toString(), {}, 0};
    if (start.cursor.isEmpty())
        return Error{ErrorCode::CentreFailed, QStringLiteral("malformed snapshot"), {}, 0};
    for (const QJsonValue& scope : object[u"scopes"].toArray())
        start.scopes.append(scope.toInt());
    for (const QJsonValue& count : object[u"counts"].toObject())
        start.rows += count.toInteger();
    return start;
}

Result<SnapshotChunk> PostgresGateway::snapshot(const QString& table, const QVector<int>& scopes, qint64 afterKey,
                                                const QString& afterPk, int limit) {
    const PgValue key = afterPk.isEmpty() ? PgValue() : pgValue(afterKey);
    const Result<PgResult> answer = call(
        "snapshot", {pgValue(table), pgValue(scopes), key, pgValue(afterPk), pgValue(qint64(limit))}, PgPace::Patient);
    if (!answer)
        return answer.error();
    const PgResult& rows = answer.value();
    if (rows.rows() != 1)
        return Error{ErrorCode::CentreFailed, QStringLiteral("malformed chunk"), {}, 0};
    return SnapshotChunk{{table, rows.bytes(0, 1), int(rows.int64(0, 0))}, rows.int64(0, 2), rows.text(0, 3)};
}

/// The snapshot stays open for the ranges that are looked at next.
Result<QVector<TableDigest>> PostgresGateway::digests(const PullRequest& request, FeedBatch& feed) {
    Result<FeedBatch> batch = beginSnapshotOf(request);
    if (!batch)
        return batch.error();
    feed = std::move(batch).value();
    if (feed.truncated)
        return QVector<TableDigest>();
    const Result<PgResult> answer = callInSnapshot("digest", {pgValue(request.scopes)});
    if (!answer)
        return answer.error();
    const PgResult& rows = answer.value();
    QVector<TableDigest> digests;
    for (int row = 0; row < rows.rows(); ++row)
        digests.append({int(rows.int64(row, 0)), rows.text(row, 1), std::numeric_limits<qint64>::min(),
                        std::numeric_limits<qint64>::max(), rows.int64(row, 2), rows.uint64(row, 3),
                        rows.uint64(row, 4)});
    return digests;
}

Result<QVector<TableDigest>> PostgresGateway::digestRanges(const TableDigest& of, int parts) {
    const Result<PgResult> answer =
        callInSnapshot("digest_ranges", {pgValue(qint64(of.scope)), pgValue(of.table), pgValue(of.fromKey),
                                         pgValue(of.toKey), pgValue(qint64(parts))});
    if (!answer)
        return answer.error();
    const PgResult& rows = answer.value();
    QVector<TableDigest> ranges;
    for (int row = 0; row < rows.rows(); ++row)
        ranges.append({of.scope, of.table, rows.int64(row, 0), rows.int64(row, 1), rows.int64(row, 2),
                       rows.uint64(row, 3), rows.uint64(row, 4)});
    return ranges;
}

Result<RangeRows> PostgresGateway::range(const TableDigest& of) {
    const Result<PgResult> answer =
        callInSnapshot("range", {pgValue(qint64(of.scope)), pgValue(of.table), pgValue(of.fromKey), pgValue(of.toKey)});
    if (!answer)
        return answer.error();
    const PgResult& rows = answer.value();
    if (rows.rows() != 1)
        return Error{ErrorCode::CentreFailed, QStringLiteral("malformed range"), {}, 0};
    return RangeRows{of, {of.table, rows.bytes(0, 1), int(rows.int64(0, 0))}};
}

/// ALTER ROLE takes no parameters. What is sent is the verifier; the password stays here.
Status PostgresGateway::changePassword(const QString& password) {
    leaveSnapshot();
    const Result<QByteArray> statement = centralQuery(QStringLiteral("templates/change_password"));
    const Result<QByteArray> verifier = m_connection.passwordVerifier(m_login, password);
    if (!statement)
        return statement.error();
    if (!verifier)
        return verifier.error();
    QByteArray script = statement.value();
    script.replace(":verifier", m_connection.literal(verifier.value()));
    return m_connection.run(script, QStringLiteral("change_password"));
}

} // namespace line605
