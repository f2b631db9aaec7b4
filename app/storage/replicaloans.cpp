#include "storage/replicaloans.h"

#include "storage/replicastate.h"

#include <QCryptographicHash>

namespace line605 {

namespace {

Status statusOf(const Result<int>& result) {
    return result ? Status(Done{}) : Status(result.error());
}

struct BorrowedParents {
    QVector<qint64> subscriber;
    QVector<qint64> premises;
    QVector<qint64> house;
};

QVector<qint64> idAt(const SqlStatement& row, int column) {
    return row.isNull(column) ? QVector<qint64>() : QVector<qint64>{row.int64(column)};
}

/// Removes a loan that is over, unless the account came into the scopes meanwhile.
Status returnBorrowed(Connection& connection, qint64 account, const QString& scopes, TouchedRows* touched) {
    const Result<std::optional<BorrowedParents>> parents = selectOne(
        connection, "borrowed_rows",
        [](const SqlStatement& row) {
            return BorrowedParents{idAt(row, 0), idAt(row, 1), idAt(row, 2)};
        },
        account, scopes);
    if (!parents)
        return parents.error();
    if (!parents.value())
        return Done{};
    const Result<QVector<qint64>> meters = selectAll(
        connection, "borrowed_meters", [](const SqlStatement& row) { return row.int64(0); }, account);
    if (!meters)
        return meters.error();
    const Result<QVector<QString>> registers = selectAll(
        connection, "borrowed_registers", [](const SqlStatement& row) { return row.text(0); }, account);
    if (!registers)
        return registers.error();
    QByteArray keys;
    for (const QString& key : registers.value())
        keys += (keys.isEmpty() ? "[\"" : ",\"") + key.toLatin1() + '"';
    const BorrowedParents& of = *parents.value();
    const ReplicaRows gone[] = {{QStringLiteral("register"), keys.isEmpty() ? keys : keys + ']', 0},
                                {QStringLiteral("meter"), jsonOf(meters.value()), 0},
                                {QStringLiteral("account"), jsonOf(QVector<qint64>{account}), 0},
                                {QStringLiteral("premises"), jsonOf(of.premises), 0},
                                {QStringLiteral("subscriber"), jsonOf(of.subscriber), 0},
                                {QStringLiteral("house"), jsonOf(of.house), 0}};
    for (const ReplicaRows& rows : gone) {
        if (Status deleted = deleteRows(connection, rows, {}, touched); !deleted)
            return deleted;
    }
    return Done{};
}

} // namespace

QString hashOfLoans(const FeedBatch& batch) {
    if (batch.borrowed.isEmpty())
        return {};
    QCryptographicHash hash(QCryptographicHash::Md5);
    for (const AccountId account : batch.borrowed)
        hash.addData(QByteArray::number(account.value) + ',');
    for (const ReplicaRows& rows : batch.borrowedRows)
        hash.addData(rows.rows);
    return QString::fromLatin1(hash.result().toHex());
}

Status applyLoans(Connection& connection, const FeedBatch& batch, const QString& hash, TouchedRows* touched) {
    const Result<QVector<qint64>> before =
        selectAll(connection, "borrowed_all", [](const SqlStatement& row) { return row.int64(0); });
    if (!before)
        return before.error();
    for (const qint64 account : before.value()) {
        if (batch.borrowed.contains(AccountId{account}))
            continue;
        if (Status returned = returnBorrowed(connection, account, jsonOf(batch.scopes), touched); !returned)
            return returned;
    }
    for (const ReplicaRows& rows : batch.borrowedRows) {
        if (Status put = putRows(connection, rows, false, touched); !put)
            return put;
    }
    if (Status cleared = statusOf(execute(connection, "borrowed_clear")); !cleared)
        return cleared;
    for (const AccountId account : batch.borrowed) {
        if (Status added = statusOf(execute(connection, "borrowed_add", account)); !added)
            return added;
    }
    return putMeta(connection, metaBorrowed, hash);
}

} // namespace line605
