#include "chaos/twin.h"

#include "central/postgresgateway.h"
#include "storage/connection.h"
#include "storage/keyfile.h"
#include "storage/storefiles.h"
#include "sync/centresyncgate.h"
#include "sync/syncengine.h"

#include <sqlite3.h>

#include <QMap>
#include <QSet>

namespace line605::chaos {

namespace {

using Rows = QMap<QString, QSet<QString>>; ///< of each table, a text each

struct Comparison {
    const char* table;
    const char* columns;
};

/// All that the centre decides. Numbers that a store gives by itself, the order of the list among them, are left out.
constexpr Comparison comparisons[] = {
    {"scope", "*"},
    {"house", "*"},
    {"premises", "*"},
    {"subscriber", "id, kind, name, inn, contract, phone, email, email_consent"},
    {"account", "*"},
    {"meter", "*"},
    {"register", "*"},
    {"account_line",
     "account_id, number, holder, address, phone, meters, kind, balance, last_read_on, open_appeals, town"},
    {"office", "*"},
    {"reading", "*"},
    {"charge", "*"},
    {"payment", "*"},
    {"appeal",
     "uid, number, account_id, channel, topic, state, received_at, deadline, waiting_since, paused_days, assignee, "
     "subject, body, answered_at, closed_at, operation_id, account_number, holder, queued"},
    {"appeal_event join appeal a on a.id = appeal_id",
     "a.uid, seq, kind, at, actor, from_state, to_state, appeal_event.body, appeal_event.operation_id"},
    {"kept_history", "account_id"},
};
constexpr int mostTold = 6;

std::optional<StoreKey> keyOf(const QString& path, const QString& password) {
    const Result<KeyFile> file = KeyFile::read(keyFileOf(path));
    if (!file)
        return std::nullopt;
    const Result<StoreKey> key = file.value().unwrap(password);
    return key ? std::optional(key.value()) : std::nullopt;
}

QString rowText(sqlite3_stmt* statement) {
    QStringList cells;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, column));
        const QByteArray value(bytes, sqlite3_column_bytes(statement, column));
        switch (sqlite3_column_type(statement, column)) {
        case SQLITE_NULL:
            cells.append(QStringLiteral("∅"));
            break;
        case SQLITE_BLOB:
            cells.append(QString::fromLatin1(value.toHex()));
            break;
        default:
            cells.append(QString::fromUtf8(value));
        }
    }
    return cells.join(u'|');
}

std::optional<Rows> rowsOf(const QString& path, const QString& password) {
    const std::optional<StoreKey> key = keyOf(path, password);
    Connection connection(ConnectionUse::Reader);
    if (!key || !connection.open(path, *key) || !connection.run("begin"))
        return std::nullopt;
    Rows all;
    for (const Comparison& each : comparisons) {
        sqlite3_stmt* statement = nullptr;
        const QByteArray sql = QByteArray("select ") + each.columns + " from " + each.table;
        if (sqlite3_prepare_v2(connection.handle(), sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            return std::nullopt;
        QSet<QString>& rows = all[QString::fromLatin1(each.table).section(u' ', 0, 0)];
        while (sqlite3_step(statement) == SQLITE_ROW)
            rows.insert(rowText(statement));
        sqlite3_finalize(statement);
    }
    return all;
}

/// The twin's store at \a path, whole and closed again; an empty text, or what went wrong.
QString makeTwin(const TwinSubject& desk, const QString& path) {
    const auto kept = desk.store.replica().keptHistory();
    if (!kept)
        return QStringLiteral("kept histories cannot be read");
    auto made = desk.gate.createReplica(path, desk.password, desk.store.person(), desk.profile);
    made.waitForFinished();
    if (!made.result())
        return QStringLiteral("store: error %1").arg(int(made.result().error().code));
    StoreSession& store = *made.result().value();
    PostgresGateway gateway;
    StatusBoard board(desk.clock, [](StatusBoard::Change) {});
    SyncEngine engine({gateway, store.replica(), store.outbox(), desk.clock, CentreSyncGate::systemRandom()}, board,
                      desk.profile, desk.password);
    (void)engine.step();
    for (const AccountId account : kept.value())
        engine.wantHistory(account);
    (void)engine.step();
    return engine.isLevel() ? QString() : QStringLiteral("not level: error %1").arg(int(board.status().trouble.code));
}

QStringList compare(const Rows& desk, const Rows& twin) {
    QStringList differences;
    for (auto table = twin.cbegin(); table != twin.cend(); ++table) {
        const QSet<QString> here = desk.value(table.key());
        for (const QString& row : here - table.value())
            differences.append(QStringLiteral("twin: %1 has %2").arg(table.key(), row));
        for (const QString& row : table.value() - here)
            differences.append(QStringLiteral("twin: %1 lacks %2").arg(table.key(), row));
    }
    return differences.mid(0, mostTold);
}

} // namespace

QStringList differencesFromTwin(const TwinSubject& desk) {
    const QString path = desk.path + QStringLiteral(".twin");
    if (const QString problem = makeTwin(desk, path); !problem.isEmpty())
        return {QStringLiteral("twin: ") + problem};
    const auto here = rowsOf(desk.path, desk.password);
    const auto there = rowsOf(path, desk.password);
    if (!here || !there)
        return {QStringLiteral("twin: rows cannot be read")};
    return compare(*here, *there);
}

bool breakRow(const QString& path, const QString& password, const QByteArray& sql) {
    const std::optional<StoreKey> key = keyOf(path, password);
    Connection connection(ConnectionUse::Replica);
    return key && connection.open(path, *key) && connection.run(sql) && sqlite3_changes(connection.handle()) > 0;
}

} // namespace line605::chaos
