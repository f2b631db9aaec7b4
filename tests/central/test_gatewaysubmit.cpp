#include "central/postgresgateway.h"
#include "domain/operationjson.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QCryptographicHash>
#include <QTest>

#include <thread>

using namespace line605;
using test::RawPostgres;

namespace {

OutboxItem itemOf(const QByteArray& payload, const QString& entity) {
    OutboxItem item;
    item.at = QDateTime::currentDateTimeUtc();
    item.id = {newUuidV7(item.at)};
    item.version = operationVersion;
    item.payload = payload;
    item.entity = entity;
    return item;
}

OutboxItem appealOf(AppealId appeal, const QString& subject, const QString& text) {
    return itemOf(
        toJson(RegisterAppeal{appeal, {}, AppealChannel::Phone, AppealTopic::Readings, subject, text, {}, {}}),
        QStringLiteral("appeal:") + appeal.value.toString(QUuid::WithoutBraces));
}

AppealId newAppeal() {
    return AppealId{newUuidV7(QDateTime::currentDateTimeUtc())};
}

QString plain(const QUuid& id) {
    return id.toString(QUuid::WithoutBraces);
}

/// What breaks where text becomes an element of an array, and what would become something else.
void addTexts() {
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << "";
    QTest::newRow("the word for nothing") << "NULL";
    QTest::newRow("the word in small letters") << "null";
    QTest::newRow("backslashes") << R"(\ \\ \n \x41 \u0041 \")";
    QTest::newRow("a backslash at the end") << R"(end\)";
    QTest::newRow("quotes") << R"("one" "" ' '' ""two"")";
    QTest::newRow("a quote alone") << "\"";
    QTest::newRow("braces") << "{} {{1,2},{3}} }{";
    QTest::newRow("commas") << ",,a,,b,";
    QTest::newRow("as if it were the next element") << R"(x","y)";
    QTest::newRow("ends of lines") << "one\ntwo\r\nthree\rfour\n";
    QTest::newRow("spaces around") << " \t x \t ";
    QTest::newRow("parameters and dollars") << "$1 ? :1 %s $$ $a$";
    QTest::newRow("other letters") << QString::fromUtf8("Ё – «ё» 🔌 e\u0301 \u202Eabc");
}

} // namespace

/// Operations on their way through the gateway to a real centre: byte by byte, once, and past others.
class GatewaySubmitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void storesTextsAsTheyAre_data() { addTexts(); }
    void storesTextsAsTheyAre();
    void handsPayloadsOverAsTheyAre_data() { addTexts(); }
    void handsPayloadsOverAsTheyAre();
    void anotherAttemptAfterALock();
    void survivesADeadlock();
    void theSameTwiceAtOnce();

private:
    [[nodiscard]] std::unique_ptr<PostgresGateway> connected() const;
    [[nodiscard]] OutboxItem readingOf(qint64 account) const;
    QString query(const QString& sql) const { return m_postgres->sql(sql); }
    [[nodiscard]] bool waitFor(const char* login, int sessions) const;
    [[nodiscard]] int readingsOf(const OutboxItem& item) const;

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<PostgresGateway> m_gateway;
    QVector<qint64> m_accounts; ///< with a meter of one zone and a reading of another day
};

void GatewaySubmitTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    (void)test::fillCentre(*m_postgres, 300);
    const QString found = query("select string_agg(m.account_id::text, ',' order by m.account_id) from core.meter m "
                                "join core.account a on a.id = m.account_id join core.register r on r.meter_id = m.id "
                                "where m.zones = 1 and m.removed_on is null and r.last_read_on < current_date - 1 and "
                                "r.last_value < 10000 and m.digits >= 5 and r.last_source not in ('average', 'norm') "
                                "and (select count(*) from core.meter o where o.account_id = a.id) = 1");
    for (const QString& id : found.split(u','))
        m_accounts.append(id.toLongLong());
    QVERIFY(m_accounts.size() >= 5);
}

void GatewaySubmitTest::init() {
    m_gateway = connected();
    QVERIFY(m_gateway->isConnected());
}

std::unique_ptr<PostgresGateway> GatewaySubmitTest::connected() const {
    auto gateway = std::make_unique<PostgresGateway>();
    (void)gateway->connect(m_postgres->profile("anna"), test::centrePassword("anna"));
    return gateway;
}

/// Of today, and no lower than what was read before.
OutboxItem GatewaySubmitTest::readingOf(qint64 account) const {
    const QStringList meter = query(QString("select m.id || ' ' || r.last_value from core.meter m join core.register r "
                                            "on r.meter_id = m.id where m.account_id = %1")
                                        .arg(account))
                                  .split(' ');
    const QDate today = QDateTime::currentDateTimeUtc().addSecs(7200).date();
    const TakeReading reading{AccountId{account},
                              MeterId{meter.at(0).toLongLong()},
                              today,
                              ReadingSource::Phone,
                              {{TariffZone::T1, meter.at(1).toInt() + 1, false}},
                              {},
                              {}};
    return itemOf(toJson(reading), QString("account:%1").arg(account));
}

/// Until so many sessions of somebody wait for another's lock; asks so often that it takes a minute to give up.
bool GatewaySubmitTest::waitFor(const char* login, int sessions) const {
    const RawPostgres admin(m_postgres->admin());
    for (int i = 0; i < 1'000'000; ++i) {
        const auto answer =
            admin.run("select count(*) from pg_stat_activity where usename = $1 and wait_event_type = 'Lock'",
                      {QByteArray(login)});
        if (answer.rows.value(0).value(0).value_or(QByteArray()).toInt() >= sessions)
            return true;
    }
    return false;
}

int GatewaySubmitTest::readingsOf(const OutboxItem& item) const {
    return query(QString("select count(*) from core.reading where operation_id = '%1'").arg(plain(item.id.value)))
        .toInt();
}

/// The same in a batch, as an array's element, and alone, as a parameter.
void GatewaySubmitTest::storesTextsAsTheyAre() {
    QFETCH(QString, text);
    const AppealId one = newAppeal();
    const AppealId other = newAppeal();
    const AppealId alone = newAppeal();
    const auto together =
        m_gateway->submitAll({appealOf(one, "Тема", text), appealOf(other, QString("Тема ") + text, "x")});
    QVERIFY(together.ok());
    QCOMPARE(together.value().size(), 2);
    QVERIFY(together.value().at(0).done && together.value().at(1).done);
    QCOMPARE(together.value().at(0).xid, together.value().at(1).xid); // or it was no batch
    const auto single = m_gateway->submitAll({appealOf(alone, "Тема", text)});
    QVERIFY(single.ok() && single.value().value(0).done);
    const auto stored = [this](const char* column, AppealId appeal) {
        const RawPostgres admin(m_postgres->admin());
        const auto answer = admin.run(QByteArray("select ") + column + " from core.appeal where uid = $1",
                                      {appeal.value.toByteArray(QUuid::WithoutBraces)});
        return answer.rows.value(0).value(0).value_or("no row");
    };
    QCOMPARE(stored("body", one), text.toUtf8());
    QCOMPARE(stored("subject", other), QString("Тема ").toUtf8() + text.toUtf8());
    QCOMPARE(stored("body", alone), text.toUtf8());
}

/// Whatever a payload is: the centre remembers the hash of the very bytes. None of these is an operation.
void GatewaySubmitTest::handsPayloadsOverAsTheyAre() {
    QFETCH(QString, text);
    const QVector<OutboxItem> items{itemOf(text.toUtf8(), "account:1"), itemOf("{}", "account:2"),
                                    itemOf(text.toUtf8() + text.toUtf8(), "account:3")};
    const auto answers = m_gateway->submitAll(items);
    QVERIFY(answers.ok());
    QCOMPARE(answers.value().size(), items.size());
    for (qsizetype i = 0; i < items.size(); ++i) {
        QVERIFY(!answers.value().at(i).done);
        const QByteArray hash =
            QCryptographicHash::hash("1 " + items.at(i).payload, QCryptographicHash::Sha256).toHex();
        QCOMPARE(query(QString("select encode(hash, 'hex') from sync.operation where op_id = '%1'")
                           .arg(plain(items.at(i).id.value))),
                 QString::fromLatin1(hash));
    }
}

/// What could not be done now is told so, leaves nothing behind, and is done by the next attempt, once.
void GatewaySubmitTest::anotherAttemptAfterALock() {
    query("alter role anna set lock_timeout = '100ms'");
    m_gateway = connected();
    query("alter role anna set lock_timeout = '10s'");
    const OutboxItem item = readingOf(m_accounts.at(0));
    const RawPostgres holder(m_postgres->admin());
    QCOMPARE(holder.run("begin").state, QByteArray());
    QCOMPARE(
        holder.run("select from core.account where id = $1 for update", {QByteArray::number(m_accounts.at(0))}).state,
        QByteArray());
    const auto blocked = m_gateway->submitAll({item});
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, ErrorCode::Offline);
    QVERIFY2(blocked.error().detail.startsWith("55P03"), qPrintable(blocked.error().detail));
    QVERIFY(m_gateway->isConnected()); // nothing is wrong with the link
    QCOMPARE(query(QString("select count(*) from sync.operation where op_id = '%1'").arg(plain(item.id.value))),
             QString("0"));
    QCOMPARE(readingsOf(item), 0);
    QCOMPARE(holder.run("rollback").state, QByteArray());
    const auto done = m_gateway->submitAll({item});
    QVERIFY(done.ok() && done.value().value(0).done);
    const auto again = m_gateway->submitAll({item});
    QVERIFY(again.ok() && again.value().value(0).done);
    QCOMPARE(again.value().constFirst().xid, done.value().constFirst().xid);
    QCOMPARE(readingsOf(item), 1);
}

/// Two transactions that wait for each other: the one that is ended is the desk's, whose batch is done all the same,
/// once.
void GatewaySubmitTest::survivesADeadlock() {
    query("alter role anna set deadlock_timeout = '50ms'; alter role anna set lock_timeout = 0");
    m_gateway = connected();
    query("alter role anna reset deadlock_timeout; alter role anna set lock_timeout = '10s'");
    QVector<OutboxItem> items{readingOf(m_accounts.at(1)), readingOf(m_accounts.at(2)), readingOf(m_accounts.at(3))};
    std::sort(items.begin(), items.end(),
              [](const OutboxItem& one, const OutboxItem& other) { return one.entity < other.entity; });
    const auto lock = [](const RawPostgres& connection, const OutboxItem& item) {
        return connection
            .run("select from core.account where id = $1 for update", {item.entity.section(u':', 1).toLatin1()})
            .state;
    };
    const auto deadlocks = [this] {
        return query("select deadlocks from pg_stat_database where datname = 'line605'").toInt();
    };
    const int before = deadlocks();
    const RawPostgres holder(m_postgres->admin()); // has the last account, and will ask for the first
    const RawPostgres gate(m_postgres->admin());   // has the one between, so that the desk comes last to the circle
    QCOMPARE(holder.run("set deadlock_timeout = '1h'; begin").state, QByteArray()); // never the one to look
    QCOMPARE(gate.run("begin").state, QByteArray());
    QCOMPARE(lock(holder, items.at(2)), QByteArray());
    QCOMPARE(lock(gate, items.at(1)), QByteArray());
    Result<QVector<SubmitAnswer>> answers = Error{ErrorCode::Cancelled};
    std::thread desk([this, &answers, &items] { answers = m_gateway->submitAll(items); });
    const bool deskWaits = waitFor("anna", 1);
    QByteArrayList states;
    std::thread asking([&states, &holder, &items, &lock] {
        states.append(lock(holder, items.at(0)));
        states.append(holder.run("commit").state);
    });
    const bool holderWaits = waitFor("postgres", 1);
    const QByteArray opened = gate.run("commit").state;
    desk.join();
    asking.join();
    QVERIFY(deskWaits && holderWaits);
    QCOMPARE(opened, QByteArray());
    QCOMPARE(states, QByteArrayList({"", ""}));
    QVERIFY(answers.ok());
    QCOMPARE(answers.value().size(), items.size());
    for (int i = 0; i < items.size(); ++i) {
        QVERIFY(answers.value().at(i).done);
        QCOMPARE(readingsOf(items.at(i)), 1);
    }
    QVERIFY(m_gateway->isConnected());
    m_gateway->disconnect(); // a session writes its counters when it ends
    QTRY_COMPARE(deadlocks(), before + 1);
}

/// Two desks of one person send the same operation at the same moment: one effect, and in the end both know the one
/// answer.
void GatewaySubmitTest::theSameTwiceAtOnce() {
    const OutboxItem item = readingOf(m_accounts.at(4));
    const auto other = connected();
    QVERIFY(other->isConnected());
    const RawPostgres holder(m_postgres->admin());
    QCOMPARE(holder.run("begin").state, QByteArray());
    QCOMPARE(
        holder.run("select from core.account where id = $1 for update", {QByteArray::number(m_accounts.at(4))}).state,
        QByteArray());
    Result<QVector<SubmitAnswer>> answers[2] = {Error{ErrorCode::Cancelled}, Error{ErrorCode::Cancelled}};
    std::thread one([this, &answers, &item] { answers[0] = m_gateway->submitAll({item}); });
    std::thread two([&other, &answers, &item] { answers[1] = other->submitAll({item}); });
    // Neither has found the other's record: both are past that look.
    const bool both = waitFor("anna", 2);
    (void)holder.run("rollback");
    one.join();
    two.join();
    QVERIFY(both);
    QCOMPARE(int(answers[0].ok()) + int(answers[1].ok()), 1);
    const bool firstWon = answers[0].ok();
    const Error late = answers[firstWon ? 1 : 0].error();
    QCOMPARE(late.code, ErrorCode::Offline); // to be tried again
    QVERIFY2(late.detail.startsWith("40001"), qPrintable(late.detail));
    const SubmitAnswer won = answers[firstWon ? 0 : 1].value().value(0);
    QVERIFY(won.done);
    const auto again = (firstWon ? other.get() : m_gateway.get())->submitAll({item});
    QVERIFY(again.ok() && again.value().value(0).done);
    QCOMPARE(again.value().constFirst().xid, won.xid);
    QCOMPARE(readingsOf(item), 1);
    QCOMPARE(query(QString("select count(*) from sync.operation where op_id = '%1'").arg(plain(item.id.value))),
             QString("1"));
}

QTEST_GUILESS_MAIN(GatewaySubmitTest)
#include "test_gatewaysubmit.moc"
