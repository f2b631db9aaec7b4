#include "central/centreadmin.h"
#include "central/postgresgateway.h"
#include "support/privatepostgres.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace line605;

namespace {

constexpr const char* tables[] = {"scope",   "office", "house",    "premises", "subscriber",
                                  "account", "meter",  "register", "appeal",   "appeal_event"};

/// What a desk holds: the wire text of each row by table and key, as the last one to come.
using Held = QMap<QString, QByteArray>;

QString pkOf(const QString& table, const QJsonArray& row) {
    const auto text = [&row](int column) { return row.at(column).toVariant().toString(); };
    return table == "register" || table == "appeal_event" ? text(0) + ':' + text(1) : text(0);
}

void put(Held& held, const ReplicaRows& rows) {
    for (const QJsonValue& row : QJsonDocument::fromJson(rows.rows).array())
        held[rows.table + ' ' + pkOf(rows.table, row.toArray())] =
            QJsonDocument(row.toArray()).toJson(QJsonDocument::Compact);
}

/// Deletions first, as a desk applies them.
void apply(Held& held, const FeedBatch& batch) {
    for (const ReplicaRows& rows : batch.deleted) {
        for (const QJsonValue& pk : QJsonDocument::fromJson(rows.rows).array())
            held.remove(rows.table + ' ' + pk.toString());
    }
    for (const ReplicaRows& rows : batch.puts)
        put(held, rows);
}

/// A first filling that stops between any two chunks.
class Filling {
public:
    explicit Filling(PostgresGateway& gateway) : m_gateway(gateway), m_start(gateway.beginSnapshot().value()) {}

    /// False when there is no more.
    bool readChunk() {
        if (m_table == std::size(tables))
            return false;
        constexpr int chunk = 20;
        const auto read = m_gateway.snapshot(tables[m_table], m_start.scopes, m_key, m_pk, chunk);
        if (!read)
            qFatal("no chunk");
        put(m_held, read.value().rows);
        const bool whole = read.value().rows.count < chunk;
        m_table += whole ? 1 : 0;
        m_key = whole ? 0 : read.value().lastKey;
        m_pk = whole ? QString() : read.value().lastPk;
        return true;
    }

    /// What came meanwhile; the whole of it.
    Held finished() {
        while (readChunk())
            ;
        const auto batch = m_gateway.pull({m_start.cursor, m_start.scopes, {}, {}, {}});
        if (!batch || batch.value().truncated)
            qFatal("no pull");
        apply(m_held, batch.value());
        return m_held;
    }

private:
    PostgresGateway& m_gateway;
    SnapshotStart m_start;
    Held m_held;
    size_t m_table{};
    qint64 m_key{};
    QString m_pk;
};

} // namespace

/// What a desk is given by several ways at once: the sum is right, and never more than it may have.
class GatewayMoveTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesWhileDesksAreFilled_data();
    void movesWhileDesksAreFilled();
    void showsNoWholeContacts();

private:
    [[nodiscard]] std::unique_ptr<PostgresGateway> connected(const char* login) const;
    [[nodiscard]] bool holdsHouse(const Held& held) const { return held.contains("house " + m_house); }

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    QString m_from; ///< klara's district
    QString m_to;   ///< dina's
    QString m_house;
};

void GatewayMoveTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    (void)test::fillCentre(*m_postgres, 300);
    const QStringList districts =
        m_postgres
            ->sql("select s.name from core.scope s join core.account a on a.scope_id = s.id where s.kind = 'district' "
                  "group by s.name order by count(*) desc, 1 limit 2")
            .split('\n');
    QCOMPARE(districts.size(), 2);
    m_from = districts.at(0);
    m_to = districts.at(1);
    m_house =
        m_postgres->sql(QString("select p.house_id from core.premises p join core.account a on a.premises_id = p.id "
                                "join core.scope s on s.id = p.scope_id where s.name = '%1' group by 1 order by "
                                "count(*) desc, 1 limit 1")
                            .arg(m_from));
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.scopeUser("klara", QStringList{m_from}).ok());
    QVERIFY(admin.addUser({"dina", "DINA", "clerk", QStringList{m_to}, test::centrePassword("dina")}).ok());
}

std::unique_ptr<PostgresGateway> GatewayMoveTest::connected(const char* login) const {
    auto gateway = std::make_unique<PostgresGateway>();
    (void)gateway->connect(m_postgres->profile(login), test::centrePassword(login));
    return gateway;
}

void GatewayMoveTest::movesWhileDesksAreFilled_data() {
    QTest::addColumn<int>("after"); // chunks of each desk
    for (const int after : {0, 1, 2, 3, 4, 5, 7, 9, 12, 15, 20, 25, 30, 40, 1000})
        QTest::addRow("after %d chunks", after) << after;
}

void GatewayMoveTest::movesWhileDesksAreFilled() {
    QFETCH(int, after);
    const auto move = [this](const QString& district) {
        m_postgres->sql(QString("select admin.move_house(%1, '%2')").arg(m_house, district));
    };
    const auto klara = connected("klara");
    const auto dina = connected("dina");
    Filling old(*klara);
    Filling fresh(*dina);
    for (int i = 0; i < after; ++i) {
        (void)old.readChunk();
        (void)fresh.readChunk();
    }
    move(m_to);
    const Held ofKlara = old.finished();
    const Held ofDina = fresh.finished();
    // As it is for somebody who begins now.
    const Held nowKlara = Filling(*klara).finished();
    const Held nowDina = Filling(*dina).finished();
    move(m_from);
    QVERIFY(!holdsHouse(ofKlara));
    QVERIFY(holdsHouse(ofDina));
    QCOMPARE(ofKlara, nowKlara);
    QCOMPARE(ofDina, nowDina);
    // All that hangs on the house went along.
    const QString account =
        m_postgres->sql(QString("select min(a.id) from core.account a join core.premises p on p.id = "
                                "a.premises_id where p.house_id = %1")
                            .arg(m_house));
    QVERIFY(!ofKlara.contains("account " + account));
    QVERIFY(ofDina.contains("account " + account));
    QCOMPARE(m_postgres->sql("select count(*) from admin.check_feed()"), QString("0"));
}

/// Nothing that is read in bulk tells how to reach anybody: phones, e-mails and logins come masked, whatever the way.
void GatewayMoveTest::showsNoWholeContacts() {
    const QByteArrayList secrets{"4012987654", "tajnaja.pochta@primer-domain.example", "kabinet.login@drugoj.example"};
    const QStringList masked{"••••••7654", "t•••@primer-domain.example", "@drugoj.example"};
    const QString account =
        m_postgres->sql(QString("select min(a.id) from core.account a join core.premises p on p.id = "
                                "a.premises_id where p.house_id = %1")
                            .arg(m_house));
    const QString contacts =
        QString("update core.subscriber set phone = '%1', email = '%2' where id = (select "
                "subscriber_id from core.account where id = %4); update core.account set cabinet_kind = 'email', "
                "cabinet_login = '%3' where id = %4")
            .arg(secrets.at(0), secrets.at(1), secrets.at(2), account);
    const auto anna = connected("anna");
    const auto before = anna->beginSnapshot();
    QVERIFY(before.ok());
    m_postgres->sql(contacts);
    const PullRequest request{before.value().cursor, before.value().scopes, {}, {}, {AccountId{account.toLongLong()}}};
    QByteArray wire;
    const auto add = [&wire](const QVector<ReplicaRows>& all) {
        for (const ReplicaRows& rows : all)
            wire += rows.rows;
    };
    for (const char* table : tables) {
        const auto chunk = anna->snapshot(table, before.value().scopes, 0, {}, 50'000);
        QVERIFY(chunk.ok());
        add({chunk.value().rows});
    }
    const qsizetype ofSnapshot = wire.size();
    const auto batch = anna->pull(request);
    QVERIFY(batch.ok());
    QVERIFY(batch.value().puts.size() >= 2); // the subscriber and the account
    QCOMPARE(batch.value().historyOf.size(), 1);
    add(batch.value().puts);
    add(batch.value().deleted);
    add(batch.value().history);
    const qsizetype ofPull = wire.size();
    FeedBatch feed;
    const auto digests = anna->digests(request, feed);
    QVERIFY(digests.ok());
    for (const TableDigest& digest : digests.value()) {
        const auto rows = anna->range(digest);
        QVERIFY(rows.ok());
        add({rows.value().rows});
    }
    const qsizetype ofRanges = wire.size();
    const auto dina = connected("dina"); // another district's clerk, who borrows
    QVERIFY(
        dina->borrow(m_postgres->sql("select number from core.account where id = " + account), "пришёл в офис").ok());
    const auto start = dina->beginSnapshot();
    QVERIFY(start.ok());
    const auto lent = dina->pull({start.value().cursor, start.value().scopes, {}, {}, {}});
    QVERIFY(lent.ok());
    add(lent.value().borrowedRows);
    for (const QByteArray& secret : secrets)
        QVERIFY2(!wire.contains(secret), secret);
    // And they were there to be shown.
    const QByteArrayList parts{wire.left(ofSnapshot), wire.mid(ofSnapshot, ofPull - ofSnapshot),
                               wire.mid(ofPull, ofRanges - ofPull), wire.mid(ofRanges)};
    for (const QByteArray& part : parts) {
        for (const QString& text : masked)
            QVERIFY2(part.contains(text.toUtf8()), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(GatewayMoveTest)
#include "test_gatewaymove.moc"
