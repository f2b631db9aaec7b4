#include "central/centralsql.h"
#include "central/centreadmin.h"
#include "central/postgresgateway.h"
#include "domain/operationjson.h"
#include "support/privatepostgres.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace line605;

namespace {

OutboxItem itemOf(const OperationBody& body, const QString& entity) {
    OutboxItem item;
    item.at = QDateTime::currentDateTimeUtc();
    item.id = {newUuidV7(item.at)};
    item.kind = operationKind(body);
    item.version = operationVersion;
    item.payload = toJson(body);
    item.entity = entity;
    return item;
}

} // namespace

/// Every call of the gateway against a real centre.
class GatewayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void preparesEveryStatement();
    void saysHello();
    void submitsOnce();
    void submitsTogether();
    void oneThatCannotBeDoneNowHoldsUpNoOther();
    void submitsManyInOrder();
    void refusesByRule();
    void tellsNews();
    void wakes();
    void showsPresence();
    void borrowsFindsAndReveals();
    void answersQuickly();

private:
    [[nodiscard]] qint64 id(DemoSample sample) const {
        return m_postgres->sql(QString("select id from core.account where number = '%1'").arg(m_samples.value(sample)))
            .toLongLong();
    }
    [[nodiscard]] OutboxItem appealOf(qint64 account) const;
    [[nodiscard]] OutboxItem tooLargeReading() const;
    [[nodiscard]] Result<SubmitAnswer> submitOne(const OutboxItem& item);

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<PostgresGateway> m_gateway;
    QHash<DemoSample, QString> m_samples;
    CentreHello m_hello;
    QVector<int> m_scopes;
};

void GatewayTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    m_samples = test::fillCentre(*m_postgres, 300);
}

void GatewayTest::init() {
    m_gateway = std::make_unique<PostgresGateway>();
    const auto hello = m_gateway->connect(m_postgres->profile("anna"), test::centrePassword("anna"));
    QVERIFY2(hello.ok(), qPrintable(hello ? QString() : hello.error().detail));
    m_hello = hello.value();
    m_scopes.clear();
    for (const CentreScope& scope : m_hello.scopes)
        m_scopes.append(scope.id);
}

OutboxItem GatewayTest::appealOf(qint64 account) const {
    const AppealId appeal{newUuidV7(QDateTime::currentDateTimeUtc())};
    return itemOf(RegisterAppeal{appeal,
                                 AccountId{account},
                                 AppealChannel::Phone,
                                 AppealTopic::Other,
                                 QStringLiteral("Вопрос"),
                                 QStringLiteral("Почему?"),
                                 {},
                                 {}},
                  QStringLiteral("appeal:") + appeal.value.toString(QUuid::WithoutBraces));
}

/// None is misspelt, and none names what the schema has not.
void GatewayTest::preparesEveryStatement() {
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    for (const QString& name : centralQueryNames()) {
        const auto text = centralQuery(name);
        QVERIFY(text.ok());
        if (text.value().startsWith("copy ") || text.value().contains("\ncopy "))
            continue; // no plan: run in test_centralload
        const Status done = admin.connection().prepares(name);
        QVERIFY2(done.ok(), qPrintable(name + ": " + (done ? QString() : done.error().detail)));
    }
}

void GatewayTest::saysHello() {
    QCOMPARE(m_hello.person.login, QString("anna"));
    QCOMPARE(m_hello.person.role, Role::Operator);
    QVERIFY(!m_hello.epoch.isEmpty());
    QVERIFY(m_hello.schema > 0);
    QVERIFY(!m_hello.dismissed);
    QVERIFY(qAbs(m_hello.now.secsTo(QDateTime::currentDateTimeUtc())) < 60);
    QVERIFY(std::any_of(m_hello.scopes.begin(), m_hello.scopes.end(),
                        [](const CentreScope& scope) { return scope.kind == "district"; }));
    QCOMPARE(m_gateway->peer(), QString("localhost"));
    QVERIFY(m_gateway->isConnected());
    m_gateway->disconnect();
    QVERIFY(!m_gateway->isConnected());
    QCOMPARE(m_gateway->tick().error().code, ErrorCode::Offline);
}

Result<SubmitAnswer> GatewayTest::submitOne(const OutboxItem& item) {
    const auto answers = m_gateway->submitAll({item});
    return answers ? Result<SubmitAnswer>(answers.value().value(0)) : answers.error();
}

void GatewayTest::submitsTogether() {
    QVector<OutboxItem> items;
    constexpr int some = 7;
    for (int i = 0; i < some; ++i)
        items.append(appealOf(id(DemoSample::OneZone)));
    items.append(tooLargeReading()); // goes first, since "account" comes before "appeal"
    const auto all = m_gateway->submitAll(items);
    QVERIFY(all.ok());
    QCOMPARE(all.value().size(), some + 1);
    QSet<QString> transactions;
    for (int i = 0; i < some; ++i) {
        QVERIFY(all.value().at(i).done);
        transactions.insert(all.value().at(i).xid);
    }
    QCOMPARE(transactions.size(), 1);
    QVERIFY(!all.value().constLast().done);
}

void GatewayTest::oneThatCannotBeDoneNowHoldsUpNoOther() {
    QVector<OutboxItem> items{appealOf(id(DemoSample::OneZone)), appealOf(id(DemoSample::OneZone)),
                              appealOf(id(DemoSample::OneZone))};
    items[1].dependsOn.value = QUuid::createUuid(); // the centre has never heard of it
    const auto some = m_gateway->submitAll(items);
    QVERIFY(some.ok());
    QCOMPARE(some.value().size(), 1);
    QVERIFY(some.value().constFirst().done);
    QVERIFY(submitOne(items.at(2)).value().done);
    QVERIFY(!submitOne(items.at(1)));
    QVERIFY(m_gateway->isConnected());
}

void GatewayTest::submitsOnce() {
    const auto start = m_gateway->beginSnapshot();
    OutboxItem item = appealOf(id(DemoSample::OneZone));
    const auto first = submitOne(item);
    QVERIFY(first.ok());
    QVERIFY(first.value().done);
    QVERIFY(!first.value().xid.isEmpty());
    const auto again = submitOne(item);
    QVERIFY(again.ok());
    QCOMPARE(again.value().xid, first.value().xid);
    item.xid = first.value().xid;
    const auto batch = m_gateway->pull({start.value().cursor, m_scopes, {item}, {}, {}});
    QVERIFY(batch.ok());
    QCOMPARE(batch.value().seen, QVector<OperationId>{item.id});
    item.payload = appealOf(id(DemoSample::OneZone)).payload;
    const auto other = submitOne(item);
    QVERIFY(other.ok());
    QVERIFY(!other.value().done);
    QCOMPARE(other.value().refusal.code, ErrorCode::BadInput);
}

/// Notes of one appeal arrive in the order in which they were made, whatever else flies beside them.
void GatewayTest::submitsManyInOrder() {
    QVector<OutboxItem> items;
    const OutboxItem appeal = appealOf(id(DemoSample::TwoZones));
    items.append(appeal);
    const auto body = operationFromJson(appeal.payload);
    const AppealId uid = std::get<RegisterAppeal>(body.value()).appeal;
    for (int i = 1; i <= 5; ++i) {
        items.append(itemOf(AddAppealNote{uid, QString::number(i)}, appeal.entity));
        items.append(appealOf(id(DemoSample::Legal)));
    }
    const auto answers = m_gateway->submitAll(items);
    QVERIFY(answers.ok());
    QCOMPARE(answers.value().size(), items.size());
    for (const SubmitAnswer& answer : answers.value())
        QVERIFY2(answer.done, qPrintable(answer.refusal.detail));
    QCOMPARE(m_postgres->sql(
                 QString("select string_agg(body, '' order by seq) from core.appeal_event where appeal_uid = '%1' "
                         "and kind = 'note_added'")
                     .arg(uid.value.toString(QUuid::WithoutBraces))),
             QString("12345"));
}

OutboxItem GatewayTest::tooLargeReading() const {
    const qint64 account = id(DemoSample::OneZone);
    const QStringList meter = m_postgres
                                  ->sql(QString("select id || ' ' || digits from core.meter where account_id = %1 and "
                                                "removed_on is null limit 1")
                                            .arg(account))
                                  .split(' ');
    const TakeReading reading{AccountId{account},
                              MeterId{meter.at(0).toLongLong()},
                              QDate::currentDate(),
                              ReadingSource::Phone,
                              {{TariffZone::T1, 1'234'567, false}},
                              {},
                              {}};
    return itemOf(reading, QString("account:%1").arg(account));
}

void GatewayTest::refusesByRule() {
    const auto answer = submitOne(tooLargeReading());
    QVERIFY(answer.ok());
    QVERIFY(!answer.value().done);
    QCOMPARE(answer.value().refusal.code, ErrorCode::RefusedByRule);
    const Findings& findings = answer.value().refusal.findings;
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.what == FindingCase::TooManyDigits; }));
    QCOMPARE(findings.constFirst().severity, Severity::Refusal);
}

void GatewayTest::tellsNews() {
    PostgresGateway other;
    QVERIFY(other.connect(m_postgres->profile("vera"), test::centrePassword("vera")).ok());
    QCOMPARE(other.waitForNews(0).value(), false);
    bool told = false;
    QTRY_VERIFY(told || (told = m_gateway->tick().value())); // early ones are told so
    QCOMPARE(other.waitForNews(5000).value(), true);
}

void GatewayTest::wakes() {
    std::thread waker([this] { m_gateway->wake(); });
    const auto news = m_gateway->waitForNews(60'000);
    waker.join();
    QVERIFY(news.ok());
    QCOMPARE(news.value(), false);
    m_gateway->wake(); // before the waiting begins
    QCOMPARE(m_gateway->waitForNews(60'000).value(), false);
}

void GatewayTest::showsPresence() {
    const OutboxItem appeal = appealOf(id(DemoSample::OneZone));
    QVERIFY(submitOne(appeal).value().done);
    const AppealId uid = std::get<RegisterAppeal>(operationFromJson(appeal.payload).value()).appeal;
    PostgresGateway other;
    QVERIFY(other.connect(m_postgres->profile("vera"), test::centrePassword("vera")).ok());
    QVERIFY(other.present({uid}).ok());
    const auto start = m_gateway->beginSnapshot();
    const auto batch = m_gateway->pull({start.value().cursor, m_scopes, {}, {}, {}});
    QVERIFY(batch.ok());
    QCOMPARE(batch.value().presence.size(), 1);
    QCOMPARE(batch.value().presence.constFirst().appeal, uid);
    QCOMPARE(batch.value().presence.constFirst().login, QString("vera"));
}

void GatewayTest::borrowsFindsAndReveals() {
    const qint64 account = id(DemoSample::SeveralOne);
    const QString phone = m_postgres->sql(
        QString("select phone from core.subscriber c join core.account a on a.subscriber_id = c.id where a.id = %1")
            .arg(account));
    const auto revealed = m_gateway->reveal(AccountId{account}, "phone", "звонок назад");
    QVERIFY(revealed.ok());
    QCOMPARE(revealed.value(), phone);
    const auto found = m_gateway->findPhone(phone, "звонок абонента");
    QVERIFY(found.ok());
    QVERIFY(found.value().contains(m_samples.value(DemoSample::SeveralOne)));
    const auto nobody = m_gateway->reveal(AccountId{987'654'321}, "phone", "звонок назад");
    QCOMPARE(nobody.error().code, ErrorCode::NotAllowed);

    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.scopeUser("klara", QStringList()).ok());
    PostgresGateway klara;
    const auto hello = klara.connect(m_postgres->profile("klara"), test::centrePassword("klara"));
    QVERIFY(hello.ok());
    const auto borrowed = klara.borrow(m_samples.value(DemoSample::OneZone), "пришёл в офис");
    QVERIFY(borrowed.ok());
    QCOMPARE(borrowed.value().value, id(DemoSample::OneZone));
    QCOMPARE(klara.borrow("000000000000", "пришёл в офис").error().code, ErrorCode::NotAllowed);
    const auto start = klara.beginSnapshot();
    const auto batch = klara.pull({start.value().cursor, start.value().scopes, {}, {}, {}});
    QVERIFY(batch.ok());
    QCOMPARE(batch.value().borrowed, QVector<AccountId>{borrowed.value()});
    QVERIFY(!batch.value().borrowedRows.isEmpty());
}

/// Not a judgement of speed: a figure for the log.
void GatewayTest::answersQuickly() {
    const auto start = m_gateway->beginSnapshot();
    PullRequest request{start.value().cursor, m_scopes, {}, {}, {}};
    QBENCHMARK {
        const auto batch = m_gateway->pull(request);
        QVERIFY(batch.ok());
    }
}

QTEST_GUILESS_MAIN(GatewayTest)
#include "test_gateway.moc"
