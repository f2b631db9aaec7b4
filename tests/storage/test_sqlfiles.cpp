#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/sqlfile.h"

#include <sqlite3.h>

#include <QTemporaryDir>
#include <QTest>

using namespace line605;

/// Every statement in resources/sql/local/queries is one statement and fits the schema.
class SqlFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void prepares_data();
    void prepares();
    void findsOperationsByIndex_data();
    void findsOperationsByIndex();
    void unknownNameIsAnError();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;
};

void SqlFiles::initTestCase() {
    m_connection = std::make_unique<Connection>(ConnectionUse::Writer);
    QVERIFY(m_connection->open(m_folder.filePath(QStringLiteral("s")), StoreKey::random(), true));
    const auto migrations = sqlMigrations();
    QVERIFY(migrations);
    QVERIFY(migrate(*m_connection, 0, migrations.value()));
}

void SqlFiles::prepares_data() {
    QTest::addColumn<QString>("name");
    const QStringList names = sqlQueryNames();
    QVERIFY(names.size() > 50);
    for (const QString& name : names)
        QTest::addRow("%s", qPrintable(name)) << name;
}

void SqlFiles::prepares() {
    QFETCH(const QString, name);
    const Result<QString> text = sqlQuery(name);
    QVERIFY(text);
    const QByteArray sql = text.value().toUtf8();
    sqlite3_stmt* statement = nullptr;
    const char* rest = nullptr;
    const int result = sqlite3_prepare_v2(m_connection->handle(), sql.constData(), -1, &statement, &rest);
    const QByteArray message = sqlite3_errmsg(m_connection->handle());
    sqlite3_finalize(statement);
    QVERIFY2(result == SQLITE_OK, message.constData());
    QVERIFY2(QByteArray(rest).trimmed().isEmpty(), "more than one statement");
}

/// The log of a year is long, and the sync asks for what waits at every step.
void SqlFiles::findsOperationsByIndex_data() {
    QTest::addColumn<QString>("name");
    for (const QString& name : sqlQueryNames()) {
        if (name.startsWith(QStringLiteral("outbox_")) || name.startsWith(QStringLiteral("operation_")))
            QTest::addRow("%s", qPrintable(name)) << name;
    }
}

void SqlFiles::findsOperationsByIndex() {
    QFETCH(const QString, name);
    const QByteArray sql = "explain query plan " + sqlQuery(name).value().toUtf8();
    sqlite3_stmt* plan = nullptr;
    QCOMPARE(sqlite3_prepare_v2(m_connection->handle(), sql.constData(), -1, &plan, nullptr), SQLITE_OK);
    QByteArrayList scans;
    while (sqlite3_step(plan) == SQLITE_ROW) {
        const QByteArray step(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3)));
        if (step.startsWith("SCAN operation") || step.startsWith("SCAN refused") || step.startsWith("SCAN waiting"))
            scans.append(step);
    }
    sqlite3_finalize(plan);
    QCOMPARE(scans, QByteArrayList());
}

void SqlFiles::unknownNameIsAnError() {
    const Result<QString> text = sqlQuery(QStringLiteral("no_such_query"));
    QVERIFY(!text);
    QCOMPARE(text.error().code, ErrorCode::QueryFailed);
    SqlStatement statement(*m_connection, "no_such_query");
    QCOMPARE(statement.exec().error().code, ErrorCode::QueryFailed);
    QVERIFY(!statement.next());
}

QTEST_GUILESS_MAIN(SqlFiles)
#include "test_sqlfiles.moc"
