#include "central/postgresgateway.h"
#include "support/privatepostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace line605;

namespace {

QJsonArray rowsOf(const ReplicaRows& rows) {
    return QJsonDocument::fromJson(rows.rows).array();
}

} // namespace

/// What a desk reads from a real centre: snapshots, feeds, histories, digests.
class GatewayPullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void readsTheSnapshotWhole();
    void pullsWhatChanged();
    void refusesCursors_data();
    void refusesCursors();
    void looksAtHistories();
    void comparesDigests();

private:
    [[nodiscard]] qint64 id(DemoSample sample) const {
        return m_postgres->sql(QString("select id from core.account where number = '%1'").arg(m_samples.value(sample)))
            .toLongLong();
    }
    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<PostgresGateway> m_gateway;
    QHash<DemoSample, QString> m_samples;
    CentreHello m_hello;
    QVector<int> m_scopes;
};

void GatewayPullTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    m_samples = test::fillCentre(*m_postgres, 300);
}

void GatewayPullTest::init() {
    m_gateway = std::make_unique<PostgresGateway>();
    const auto hello = m_gateway->connect(m_postgres->profile("anna"), test::centrePassword("anna"));
    QVERIFY2(hello.ok(), qPrintable(hello ? QString() : hello.error().detail));
    m_hello = hello.value();
    m_scopes.clear();
    for (const CentreScope& scope : m_hello.scopes)
        m_scopes.append(scope.id);
}

void GatewayPullTest::readsTheSnapshotWhole() {
    const auto start = m_gateway->beginSnapshot();
    QVERIFY(start.ok());
    QCOMPARE(start.value().epoch, m_hello.epoch);
    qint64 rows = 0;
    for (const char* table : {"scope", "office", "house", "premises", "subscriber", "account", "meter", "register",
                              "appeal", "appeal_event"}) {
        qint64 key = 0;
        QString pk;
        for (;;) {
            const auto chunk = m_gateway->snapshot(table, start.value().scopes, key, pk, 70);
            QVERIFY2(chunk.ok(), table);
            QCOMPARE(rowsOf(chunk.value().rows).size(), chunk.value().rows.count);
            rows += chunk.value().rows.count;
            if (chunk.value().rows.count < 70)
                break;
            key = chunk.value().lastKey;
            pk = chunk.value().lastPk;
        }
    }
    QCOMPARE(rows, start.value().rows);
}

void GatewayPullTest::pullsWhatChanged() {
    const auto start = m_gateway->beginSnapshot();
    QVERIFY(start.ok());
    PullRequest request{start.value().cursor, m_scopes, {}, {}, {}};
    auto batch = m_gateway->pull(request);
    QVERIFY(batch.ok());
    QVERIFY(!batch.value().changesRows());
    QVector<int> now = batch.value().scopes;
    std::sort(now.begin(), now.end());
    QVector<int> held = m_scopes;
    std::sort(held.begin(), held.end());
    QCOMPARE(now, held);

    m_postgres->sql(
        QString("update core.account set balance = balance - 100 where id = %1").arg(id(DemoSample::OneZone)));
    request.cursor = batch.value().cursor;
    batch = m_gateway->pull(request);
    QVERIFY(batch.ok());
    QCOMPARE(batch.value().puts.size(), 1);
    QCOMPARE(batch.value().puts.constFirst().table, QString("account"));
    QCOMPARE(rowsOf(batch.value().puts.constFirst()).at(0).toArray().at(0).toInteger(), id(DemoSample::OneZone));

    request.limit = 1;
    m_postgres->sql("update core.account set balance = balance - 100 where id < 10");
    batch = m_gateway->pull(request);
    QVERIFY(batch.ok());
    QVERIFY(batch.value().truncated);
    QVERIFY(m_gateway->tick().ok()); // the transaction is over
}

void GatewayPullTest::refusesCursors_data() {
    QTest::addColumn<QString>("cursor");
    QTest::newRow("empty") << "";
    QTest::newRow("words") << "'; drop table core.account; --";
    QTest::newRow("future") << "999999999999:999999999999:";
    QTest::newRow("of another form") << "5:3:";
}

void GatewayPullTest::refusesCursors() {
    QFETCH(QString, cursor);
    const auto batch = m_gateway->pull({cursor, m_scopes, {}, {}, {}});
    QVERIFY(!batch);
    QCOMPARE(batch.error().code, ErrorCode::CursorUnusable);
    QVERIFY(m_gateway->tick().ok()); // the connection is as good as before
}

void GatewayPullTest::looksAtHistories() {
    const auto start = m_gateway->beginSnapshot();
    const AccountId account{id(DemoSample::Debtor)};
    PullRequest request{start.value().cursor, m_scopes, {}, {}, {account, AccountId{987'654'321}}};
    auto batch = m_gateway->pull(request);
    QVERIFY(batch.ok());
    QCOMPARE(batch.value().historyOf, QVector<AccountId>{account});
    QStringList tables;
    for (const ReplicaRows& rows : batch.value().history)
        tables.append(rows.table);
    QVERIFY(tables.contains("reading") && tables.contains("charge") && tables.contains("payment"));

    request = {batch.value().cursor, m_scopes, {}, {account}, {}};
    m_postgres->sql(QString("update core.charge set amount = amount + 1 where account_id = %1").arg(account.value));
    batch = m_gateway->pull(request);
    QVERIFY(batch.ok());
    QCOMPARE(batch.value().historyOf, QVector<AccountId>{account});
    request.keptHistory.clear(); // not kept, not sent
    batch = m_gateway->pull(request);
    QVERIFY(batch.ok());
    QVERIFY(batch.value().historyOf.isEmpty());
}

void GatewayPullTest::comparesDigests() {
    const auto start = m_gateway->beginSnapshot();
    FeedBatch feed;
    const auto digests = m_gateway->digests({start.value().cursor, m_scopes, {}, {}, {}}, feed);
    QVERIFY(digests.ok());
    qint64 accounts = 0;
    for (const TableDigest& digest : digests.value()) {
        if (digest.table != "account")
            continue;
        accounts += digest.rows;
        const auto ranges = m_gateway->digestRanges(digest, 4);
        QVERIFY(ranges.ok());
        TableDigest sum;
        for (const TableDigest& range : ranges.value()) {
            sum.rows += range.rows;
            sum.high += range.high;
            sum.low += range.low;
            const auto rows = m_gateway->range(range);
            QVERIFY(rows.ok());
            QCOMPARE(rows.value().rows.count, range.rows);
        }
        QVERIFY(sum.sameRows(digest));
    }
    QCOMPARE(accounts, 300);
    QVERIFY(m_gateway->tick().ok()); // ends the snapshot
    QCOMPARE(
        m_postgres->sql("select count(*) from pg_stat_activity where usename = 'anna' and state like '%transaction%'"),
        QString("0"));
}

QTEST_GUILESS_MAIN(GatewayPullTest)
#include "test_gatewaypull.moc"
