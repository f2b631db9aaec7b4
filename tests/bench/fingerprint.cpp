#include "bench/bench.h"
#include "bench/benchstore.h"
#include "bench/rawsqlite.h"
#include "storage/sqlfile.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

namespace line605::bench {

namespace {

/// Enough for every sample of a region and for every kind of word in the index.
constexpr int smallRegion = 200;

void addRows(QCryptographicHash& hash, const RawDatabase& database, const QByteArray& sql, int columns) {
    RawStatement rows(database, sql);
    while (rows.step()) {
        for (int column = 0; column < columns; ++column)
            hash.addData(rows.text(column) + '\n');
    }
}

} // namespace

QString storeFingerprint() {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const MigrationFile& migration : need(sqlMigrations(), "migrations"))
        hash.addData(migration.text.toUtf8());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("small.line605"));
    const std::unique_ptr<SqliteStoreGate> gate = makeGate(KeyCost::least());
    {
        const std::shared_ptr<StoreSession> session =
            need(waitFor(gate->create(path, benchPassword(), benchPerson())), "small store");
        fillStore(*session, smallRegion);
    }
    const RawDatabase database(path, keyOfStore(path), RawDatabase::searchPragmas);
    addRows(hash, database, "select * from account_line order by rank", 12);
    addRows(hash, database, "select text, lines from word order by text", 2);
    addRows(hash, database, "select hex(block) from account_words_data order by id", 1);
    addRows(hash, database, "select hex(block) from account_digits_data order by id", 1);
    addRows(hash, database, "select hex(uid), value from reading order by account_id, meter_id, read_on, zone", 2);
    addRows(hash, database, "select period, amount from charge order by account_id, period, line", 2);
    return QString::fromLatin1(hash.result().toHex().left(12));
}

} // namespace line605::bench
