#include "latermigrations.h"
#include "storage/storefiles.h"
#include "storetestbed.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace line605;
using namespace line605::test;

class Migrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_connection.reset(); }
    void eachVersionHasTheSchemaItWasReleasedWith();
    void migratedEqualsFresh();
    void aStoreFromBeforeTheCentreKeepsItsRows();
    void aFailedOneLeavesTheVersionBefore();
    void aNewerStoreIsRefused();
    void anotherApplicationIsForeign();
    void anOlderStoreIsCopiedBeforeItIsMigrated();
    void aKilledOneIsWholeOrNotThere();

private:
    void reopen();
    [[nodiscard]] QStringList schema();
    [[nodiscard]] int number(const char* sql) {
        const auto value = m_connection->scalar(QString::fromLatin1(sql));
        return value ? value.value().toInt() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    StoreKey m_key;
    std::unique_ptr<Connection> m_connection;
};

namespace {

QVector<MigrationFile> released() {
    const auto migrations = sqlMigrations();
    return migrations ? migrations.value() : QVector<MigrationFile>{};
}

} // namespace

void Migrations::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_key = StoreKey::random();
    reopen();
}

void Migrations::reopen() {
    m_connection = std::make_unique<Connection>(ConnectionUse::Writer);
    QCOMPARE(outcome(m_connection->open(m_folder->filePath(QStringLiteral("s")), m_key, true)), QStringLiteral("ok"));
}

QStringList Migrations::schema() {
    const auto dump = schemaDump(*m_connection);
    return dump ? dump.value() : QStringList{outcome(dump)};
}

void Migrations::eachVersionHasTheSchemaItWasReleasedWith() {
    const QVector<MigrationFile> migrations = released();
    QVERIFY(!migrations.isEmpty());
    for (int version = 1; version <= migrations.size(); ++version) {
        QCOMPARE(outcome(migrate(*m_connection, version - 1, migrations.first(version))), QStringLiteral("ok"));
        QFile kept(QFINDTESTDATA("schemas/") + QStringLiteral("/%1.txt").arg(version));
        // For a new version: run once with LINE605_WRITE_SCHEMA=1 and commit the file. A kept one never changes.
        if (qEnvironmentVariableIsSet("LINE605_WRITE_SCHEMA")) {
            QVERIFY(kept.open(QIODevice::WriteOnly));
            QVERIFY(kept.write(schema().join(u'\n').toUtf8() + '\n') > 0);
            kept.close();
        }
        QVERIFY2(kept.open(QIODevice::ReadOnly), qPrintable(kept.fileName()));
        QCOMPARE(schema(), QString::fromUtf8(kept.readAll()).split(u'\n', Qt::SkipEmptyParts));
    }
}

void Migrations::migratedEqualsFresh() {
    const QVector<MigrationFile> migrations = withTwoMore();
    QVERIFY(migrate(*m_connection, 0, released()));
    QVERIFY(m_connection->run("insert into draft values ('reading/1', 'Счёт 1', '{}', 5)"));
    reopen();
    QVERIFY(migrate(*m_connection, schemaVersion(*m_connection).value(), migrations));
    QCOMPARE(schemaVersion(*m_connection).value(), int(migrations.size()));
    QCOMPARE(m_connection->scalar(QStringLiteral("select title from draft")).value().toString(),
             QStringLiteral("Счёт 1"));
    const QStringList upgraded = schema();
    init();
    QVERIFY(migrate(*m_connection, 0, migrations));
    QCOMPARE(schema(), upgraded);
}

void Migrations::aStoreFromBeforeTheCentreKeepsItsRows() {
    QVERIFY(migrate(*m_connection, 0, released().first(1)));
    QVERIFY(m_connection->run(
        "insert into appeal (uid, number, channel, topic, state, received_at, subject, body)"
        " values (x'0102030405060708090a0b0c0d0e0f10', '26-000001', 'email', 'other', 'new', 1, 'Тема', 'Текст');"
        "insert into operation (id, kind, version, payload, made_at, actor, entity, state)"
        " values (x'01', 'add_appeal_note', 1, '{}', 1, 'olga', 'appeal:1', 'local')"));
    QVERIFY(migrate(*m_connection, 1, released()));
    QCOMPARE(m_connection->scalar(QStringLiteral("select number || account_number || queued from appeal")).value(),
             QVariant(QStringLiteral("26-0000010")));
    QCOMPARE(m_connection->scalar(QStringLiteral("select state || seen || (inverse is null) from operation")).value(),
             QVariant(QStringLiteral("local01")));
}

void Migrations::aFailedOneLeavesTheVersionBefore() {
    QVector<MigrationFile> migrations = withTwoMore();
    migrations.last().text = QStringLiteral("create table half (id integer) strict; insert into nowhere values (1);");
    QCOMPARE(migrate(*m_connection, 0, migrations).error().code, ErrorCode::QueryFailed);
    reopen();
    QCOMPARE(schemaVersion(*m_connection).value(), int(migrations.size()) - 1);
    QCOMPARE(
        m_connection->scalar(QStringLiteral("select count(*) from sqlite_schema where name = 'half'")).value().toInt(),
        0);
    QCOMPARE(m_connection->scalar(QStringLiteral("select name from added")).value().toString(),
             QStringLiteral("row 1"));
}

void Migrations::aNewerStoreIsRefused() {
    QVERIFY(migrate(*m_connection, 0, withTwoMore()));
    const int version = schemaVersion(*m_connection).value();
    QCOMPARE(migrate(*m_connection, version, released()).error().code, ErrorCode::StoreTooNew);
    QCOMPARE(schemaVersion(*m_connection).value(), version);
}

void Migrations::anotherApplicationIsForeign() {
    QVERIFY(m_connection->run("pragma application_id = 7; pragma user_version = 1; create table t (x)"));
    QCOMPARE(schemaVersion(*m_connection).error().code, ErrorCode::StoreForeign);
}

void Migrations::anOlderStoreIsCopiedBeforeItIsMigrated() {
    StoreTestbed bed;
    bed.create();
    bed.close();
    // As if an older program had made it: the schema of version 0 is empty, so the migration fails on what is there,
    // after the copy was made and without changing anything.
    const StoreKey key = keyOf(bed.path());
    {
        Connection connection(ConnectionUse::Writer);
        QVERIFY(connection.open(bed.path(), key));
        QVERIFY(connection.run("pragma user_version = 0"));
    }
    QCOMPARE(bed.attempt().error().code, ErrorCode::QueryFailed);
    const auto copy = await(bed.gate().lastGoodBackup(bed.path()));
    QCOMPARE(outcome(copy), QStringLiteral("ok"));
    {
        Connection connection(ConnectionUse::Writer);
        QVERIFY(connection.open(bed.path(), key));
        QCOMPARE(connection.scalar(QStringLiteral("select count(*) from account")).value().toInt(), 3);
    }
    {
        Connection connection(ConnectionUse::Keeper);
        QVERIFY(connection.open(copy.value(), key));
        QCOMPARE(connection.scalar(QStringLiteral("select count(*) from account")).value().toInt(), 3);
    }
}

namespace {

constexpr int addedRows = 20'000;

/// Kills a program that migrates the store \a afterMs after it began. How long it took, when it was faster.
std::optional<qint64> runMigrator(const QString& store, qint64 afterMs) {
    QProcess migrator;
    migrator.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    migrator.start(QStringLiteral(STOREMIGRATOR), {store, QString::number(addedRows)});
    if (!migrator.waitForStarted() || !migrator.waitForReadyRead())
        qFatal("storemigrator does not begin");
    QElapsedTimer begun;
    begun.start();
    if (migrator.waitForFinished(int(afterMs)))
        return begun.elapsed();
    migrator.kill();
    migrator.waitForFinished();
    return std::nullopt;
}

} // namespace

/// kill -9 in mid-migration, again and again at random points (LINE605_KILLS times, 20 unless told): the store has the
/// schema and the rows of the version that it names, and is migrated the next time.
void Migrations::aKilledOneIsWholeOrNotThere() {
    const QVector<MigrationFile> migrations = withTwoMore(addedRows);
    const int last = int(migrations.size());
    const int first = last - 2;
    QMap<int, QStringList> schemas;
    for (int version = first; version <= last; ++version) {
        const int from = schemas.isEmpty() ? 0 : version - 1;
        QCOMPARE(outcome(migrate(*m_connection, from, migrations.first(version))), QStringLiteral("ok"));
        schemas.insert(version, schema());
    }
    StoreTestbed bed;
    bed.create();
    bed.close();
    const StoreKey key = keyOf(bed.path());
    const QString original = bed.file(QStringLiteral("original"));
    QVERIFY(copyFile(bed.path(), original));
    const std::optional<qint64> whole = runMigrator(bed.path(), 60'000);
    QVERIFY(whole);

    const int told = qEnvironmentVariableIntValue("LINE605_KILLS");
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u, whole in %lld ms", seed, *whole);
    QRandomGenerator random(seed);
    QMap<int, int> found;
    for (int i = 0; i < (told > 0 ? told : 20); ++i) {
        for (const char* journal : {"", "-wal", "-shm"})
            QFile::remove(bed.path() + QLatin1StringView(journal));
        QVERIFY(copyFile(original, bed.path()));
        (void)runMigrator(bed.path(), random.bounded(*whole + 1));
        m_connection = std::make_unique<Connection>(ConnectionUse::Writer);
        QCOMPARE(outcome(m_connection->open(bed.path(), key)), QStringLiteral("ok"));
        const int version = schemaVersion(*m_connection).value();
        ++found[version];
        QCOMPARE(schema(), schemas.value(version));
        QCOMPARE(number("select count(*) from account"), 3);
        QVERIFY(version == first || number("select count(*) from added") == addedRows);
        QCOMPARE(outcome(migrate(*m_connection, version, migrations)), QStringLiteral("ok"));
        QCOMPARE(schema(), schemas.value(last));
        QCOMPARE(number("select count(*) from added"), addedRows);
        QCOMPARE(m_connection->scalar(QStringLiteral("pragma integrity_check")).value().toString(),
                 QStringLiteral("ok"));
    }
    qInfo() << "killed at version: times" << found;
}

QTEST_GUILESS_MAIN(Migrations)
#include "test_migrations.moc"
