#include "replicabed.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace line605;
using namespace line605::test;

/// Rows of the centre in the store of a desk.
class Replica : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }
    void isFilledAndShown();
    void fillingGoesOnWhereItStopped();
    void beginningAgainForgetsEverything();
    void aFeedChangesRowsAndLines();
    void aFeedWithoutChangesMovesTheCursor();
    void deletedAccountsLeaveNoGap();
    void aNumberMayPassToAnotherRow();
    void manyChangesAreToldAtOnce();
    void anAppealOfAnAccountElsewhereIsShown();
    void historyIsKeptReplacedAndEvicted();
    void loansComeAndGo();
    void scopesAreLostAndGained();
    void aRangeIsRepaired();
    void aRepairLeavesNothingOfAHistoryItForgets();
    void aSubscriberOfSeveralDistrictsIsRepairedOnce();
    void nastyTexts_data();
    void nastyTexts();
    void malformedRows_data();
    void malformedRows();
    void phonesAreFoundByTheirEnd();
    void anEmbeddedStoreHasNoReplica();
    void keepsProfileAndContact();
    void takesAnotherPassword();
    void isWipedWhenClosed();

private:
    [[nodiscard]] QStringList found(const QString& text);
    std::unique_ptr<ReplicaBed> m_bed;
};

namespace {

TableDigest wholeTable(int scope, const QString& table) {
    TableDigest whole;
    whole.scope = scope;
    whole.table = table;
    whole.fromKey = std::numeric_limits<qint64>::min();
    whole.toKey = std::numeric_limits<qint64>::max();
    return whole;
}

FeedBatch withHistory(FeedBatch batch, qint64 account, const QByteArray& charges, const QByteArray& appeals = "[]") {
    batch.historyOf = {AccountId{account}};
    batch.history = {{QStringLiteral("charge"), charges, 0}, {QStringLiteral("appeal"), appeals, 0}};
    return batch;
}

} // namespace

void Replica::init() {
    m_bed = std::make_unique<ReplicaBed>();
    m_bed->create();
}

QStringList Replica::found(const QString& text) {
    const auto answer = await(m_bed->session().accounts().search(text, 20));
    QStringList numbers;
    if (answer) {
        for (const SearchHit& hit : answer.value().hits)
            numbers.append(hit.line.number);
    }
    numbers.sort();
    return numbers;
}

void Replica::isFilledAndShown() {
    QCOMPARE(m_bed->replica().state().value().phase, ReplicaState::Phase::Empty);
    m_bed->fill();
    QCOMPARE(m_bed->replica().state().value().phase, ReplicaState::Phase::Published);
    QCOMPARE(m_bed->difference(), QString());
    const auto id = await(m_bed->session().accounts().byNumber(QStringLiteral("390000000002")));
    QCOMPARE(outcome(id), QStringLiteral("ok"));
    const auto card = await(m_bed->session().accounts().card(id.value()));
    QCOMPARE(outcome(card), QStringLiteral("ok"));
    QCOMPARE(card.value().subscriber.name, QStringLiteral("Яковлев Семён 2"));
    QCOMPARE(card.value().meters.size(), 1);
    QCOMPARE(found(QStringLiteral("Петров")).size(), 3);
}

void Replica::fillingGoesOnWhereItStopped() {
    m_bed->fill(false);
    m_bed->close();
    m_bed->open();
    const auto state = m_bed->replica().state();
    QCOMPARE(state.value().phase, ReplicaState::Phase::Filling);
    QCOMPARE(state.value().table, QStringLiteral("end"));
    QCOMPARE(state.value().rows, m_bed->centre().count(m_bed->scopes()));
    QCOMPARE(state.value().cursor, QStringLiteral("1:1:"));
    // What changed meanwhile comes before it is shown.
    m_bed->centre().putAccount(3, CentreModel::district, QStringLiteral("Новая Хозяйка"));
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QVERIFY(found(QStringLiteral("Новая")).isEmpty());
    QCOMPARE(outcome(m_bed->replica().publish({})), QStringLiteral("ok"));
    QCOMPARE(found(QStringLiteral("Новая")), QStringList{QStringLiteral("390000000003")});
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::beginningAgainForgetsEverything() {
    m_bed->fill();
    const OperationId id = m_bed->append(m_bed->reading(1, 1100));
    m_bed->fill();
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(m_bed->outbox().counts().value().waiting, 1);
    const auto history = await(m_bed->session().history().readings(AccountId{1}, {}));
    QCOMPARE(history.value().first().readings.size(), 1); // its effect came again
    QCOMPARE(history.value().first().readings.first().operation, id);
}

void Replica::aFeedChangesRowsAndLines() {
    m_bed->fill();
    QSignalSpy changed(&m_bed->session().events(), &StoreEvents::accountChanged);
    m_bed->centre().putAccount(4, CentreModel::district, QStringLiteral("Ясная Лада"));
    m_bed->centre().putAccount(50, CentreModel::district, QStringLiteral("Новосёлов Олег"));
    m_bed->centre().put(QStringLiteral("register"), CentreModel::district, {1, "T1", 1234, "2026-11-20", "office"});
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString());
    QTRY_COMPARE(changed.count(), 3);
    QCOMPARE(found(QStringLiteral("Ясная")), QStringList{QStringLiteral("390000000004")});
    QCOMPARE(found(QStringLiteral("Новосёлов")), QStringList{QStringLiteral("390000000050")});
    const auto order = await(m_bed->session().accounts().order({}, AccountSort::LastReading, Qt::DescendingOrder));
    QCOMPARE(order.value().ranks.size(), 13);
    const auto line = await(m_bed->session().accounts().linesOf({AccountId{1}}));
    QCOMPARE(line.value().first().lastReadOn, QDate(2026, 11, 20));
    // Found among holders although its place in their order is another.
    QCOMPARE(found(QStringLiteral("Иванова")).size(), 2);
}

void Replica::aFeedWithoutChangesMovesTheCursor() {
    m_bed->fill();
    QCoreApplication::processEvents(); // the first sync's own
    QSignalSpy changed(&m_bed->session().events(), &StoreEvents::directoryReplaced);
    m_bed->clock().advance(60);
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    const auto state = m_bed->replica().state();
    QCOMPARE(state.value().cursor, QStringLiteral("3:3:"));
    QCOMPARE(state.value().lastSync, m_bed->clock().nowUtc());
    QCOMPARE(state.value().scopes, m_bed->scopes());
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 0);
}

void Replica::deletedAccountsLeaveNoGap() {
    m_bed->fill();
    for (const QString& id : {QStringLiteral("2"), QStringLiteral("11"), QStringLiteral("12")}) {
        for (const char* zone : {":T1", ":T2"})
            m_bed->centre().remove(QStringLiteral("register"), id + QLatin1StringView(zone));
        for (const char* table : {"meter", "account", "subscriber", "premises", "house"})
            m_bed->centre().remove(QLatin1StringView(table), id);
    }
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString());
    QVERIFY(found(QStringLiteral("390000000011")).isEmpty());
    const auto order = await(m_bed->session().accounts().order({}, AccountSort::LastReading, Qt::AscendingOrder));
    QCOMPARE(order.value().ranks.size(), 9);
}

void Replica::aNumberMayPassToAnotherRow() {
    m_bed->fill();
    QJsonArray first = m_bed->centre().row(QStringLiteral("account"), QStringLiteral("1"));
    QJsonArray second = m_bed->centre().row(QStringLiteral("account"), QStringLiteral("2"));
    const QJsonValue number = first.at(1);
    first[1] = second.at(1);
    second[1] = number;
    m_bed->centre().put(QStringLiteral("account"), CentreModel::district, first);
    m_bed->centre().put(QStringLiteral("account"), CentreModel::district, second);
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(await(m_bed->session().accounts().byNumber(QStringLiteral("390000000001"))).value(), AccountId{2});
}

void Replica::manyChangesAreToldAtOnce() {
    m_bed->fill();
    QSignalSpy one(&m_bed->session().events(), &StoreEvents::accountChanged);
    for (int id = 100; id < 500; ++id)
        m_bed->centre().putAccount(id, CentreModel::district, QStringLiteral("Жилец %1").arg(id));
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCoreApplication::processEvents();
    QCOMPARE(one.count(), 0);
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::anAppealOfAnAccountElsewhereIsShown() {
    m_bed->fill();
    const auto appeal = await(m_bed->session().appeals().byNumber(QStringLiteral("26-000041")));
    QCOMPARE(outcome(appeal), QStringLiteral("ok"));
    QCOMPARE(appeal.value().accountNumber, QStringLiteral("390000900001"));
    QCOMPARE(appeal.value().holder, QStringLiteral("Другова Вера"));
    QCOMPARE(appeal.value().events.size(), 1);
}

void Replica::historyIsKeptReplacedAndEvicted() {
    m_bed->fill();
    const QByteArray old = R"([["000102030405060708090a0b0c0d0e0f","25-000007",3,"390000000003","","email","charges",)"
                           R"("closed",1700000000000000,null,null,0,"","Старое","",null,1700000100000000,null]])";
    const FeedBatch first = withHistory(m_bed->centre().feed(m_bed->scopes()), 3,
                                        R"([[3,202609,"flat","",100,55100],[3,202610,"flat","",90,50000]])", old);
    QCOMPARE(outcome(m_bed->replica().apply(first)), QStringLiteral("ok"));
    QCOMPARE(m_bed->replica().keptHistory().value(), QSet<AccountId>{AccountId{3}});
    QCOMPARE(await(m_bed->session().history().statement(AccountId{3}, {}, {})).value().charges.size(), 2);
    QCOMPARE(outcome(await(m_bed->session().appeals().byNumber(QStringLiteral("25-000007")))), QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString()); // history is not compared with the directory
    const FeedBatch second =
        withHistory(m_bed->centre().feed(m_bed->scopes()), 3, R"([[3,202610,"flat","",80,40000]])");
    QCOMPARE(outcome(m_bed->replica().apply(second)), QStringLiteral("ok"));
    const auto statement = await(m_bed->session().history().statement(AccountId{3}, {}, {}));
    QCOMPARE(statement.value().charges.size(), 1);
    QCOMPARE(statement.value().charges.first().amount, Money{40000});
    for (const qint64 account : {4, 5}) {
        m_bed->clock().advance(60);
        const FeedBatch more = withHistory(m_bed->centre().feed(m_bed->scopes()), account,
                                           "[[" + QByteArray::number(account) + R"(,202610,"flat","",80,40000]])");
        QCOMPARE(outcome(m_bed->replica().apply(more)), QStringLiteral("ok"));
    }
    m_bed->clock().advance(60);
    QVERIFY(await(m_bed->session().accounts().card(AccountId{3}))); // opened last
    QCOMPARE(outcome(m_bed->replica().evictHistory(2)), QStringLiteral("ok"));
    QCOMPARE(m_bed->replica().keptHistory().value(), (QSet<AccountId>{AccountId{3}, AccountId{5}}));
    QVERIFY(await(m_bed->session().history().statement(AccountId{4}, {}, {})).value().charges.isEmpty());
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::loansComeAndGo() {
    m_bed->fill();
    FeedBatch batch = m_bed->centre().feed(m_bed->scopes());
    batch.borrowed = {AccountId{900'001}};
    for (const QString& table : {QStringLiteral("house"), QStringLiteral("premises"), QStringLiteral("subscriber"),
                                 QStringLiteral("account"), QStringLiteral("meter"), QStringLiteral("register")}) {
        const QJsonArray row = m_bed->centre().row(
            table, table == QStringLiteral("register") ? QStringLiteral("900001:T1") : QStringLiteral("900001"));
        batch.borrowedRows.append({table, QJsonDocument(QJsonArray{row}).toJson(QJsonDocument::Compact), 1});
    }
    QCOMPARE(outcome(m_bed->replica().apply(batch)), QStringLiteral("ok"));
    QCOMPARE(found(QStringLiteral("Другова")), QStringList{QStringLiteral("390000900001")});
    QCOMPARE(m_bed->difference(), QString());
    FeedBatch again = batch;
    again.cursor = QStringLiteral("9:9:");
    QCOMPARE(outcome(m_bed->replica().apply(again)), QStringLiteral("ok"));
    QCOMPARE(found(QStringLiteral("Другова")).size(), 1);
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok")); // midnight
    QVERIFY(found(QStringLiteral("Другова")).isEmpty());
    QCOMPARE(await(m_bed->session().accounts().card(AccountId{900'001})).error().code, ErrorCode::NotFound);
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::scopesAreLostAndGained() {
    m_bed->fill();
    const OperationId waiting = m_bed->append(m_bed->reading(1, 1100));
    QCOMPARE(outcome(m_bed->replica().loseScope(CentreModel::district)), QStringLiteral("ok"));
    m_bed->scopes().removeAll(CentreModel::district);
    QCOMPARE(m_bed->replica().state().value().scopes, m_bed->scopes());
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(m_bed->item(waiting).state, OperationState::Pending); // the centre decides
    QVector<ReplicaRows> rows;
    for (const ReplicaRows& some : m_bed->centre().rows({CentreModel::otherDistrict}))
        rows.append(some);
    QCOMPARE(outcome(m_bed->replica().gainScope(CentreModel::otherDistrict, rows)), QStringLiteral("ok"));
    m_bed->scopes().append(CentreModel::otherDistrict);
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(found(QStringLiteral("Далёкий")), QStringList{QStringLiteral("390000900002")});
}

void Replica::aRangeIsRepaired() {
    m_bed->fill();
    // What the feed of this desk never told: as if a trigger had been off.
    m_bed->centre().putAccount(5, CentreModel::district, QStringLiteral("Тихонова Ася"));
    m_bed->centre().putAccount(60, CentreModel::district, QStringLiteral("Неслышный Ян"));
    m_bed->centre().remove(QStringLiteral("meter"), QStringLiteral("7"));
    m_bed->centre().remove(QStringLiteral("register"), QStringLiteral("7:T1"));
    (void)m_bed->centre().feed(m_bed->scopes());
    QVERIFY(!m_bed->difference().isEmpty());
    QVector<RangeRows> ranges;
    for (const TableDigest& there : m_bed->centre().digests(m_bed->scopes())) {
        const TableDigest whole = wholeTable(there.scope, there.table);
        const auto here = m_bed->replica().digest(whole);
        QCOMPARE(outcome(here), QStringLiteral("ok"));
        if (!here.value().sameRows(there))
            ranges.append({whole, m_bed->centre().rowsOf(there.table, {there.scope})});
    }
    QCOMPARE(ranges.size(), 6);
    QCOMPARE(outcome(m_bed->replica().repair(ranges, QStringLiteral("другая"), QStringLiteral("8:8:"))),
             QStringLiteral("ok"));
    QCOMPARE(m_bed->replica().state().value().cursor, QStringLiteral("8:8:"));
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(found(QStringLiteral("Неслышный")).size(), 1);
    QCOMPARE(m_bed->replica().state().value().epoch, QStringLiteral("другая"));
    QCOMPARE(outcome(m_bed->replica().adopt(QStringLiteral("третья"), QStringLiteral("9:9:"))), QStringLiteral("ok"));
    QCOMPARE(m_bed->replica().state().value().epoch, QStringLiteral("третья"));
}

void Replica::aRepairLeavesNothingOfAHistoryItForgets() {
    m_bed->fill();
    const QDateTime now = m_bed->clock().nowUtc();
    RegisterAppeal body;
    body.appeal.value = newUuidV7(now);
    body.account = AccountId{3};
    body.subject = body.text = QStringLiteral("Вопрос");
    QVERIFY(m_bed->centre().perform({OperationId{newUuidV7(now)}, now, QStringLiteral("vera"), body}));
    const FeedBatch batch = withHistory(m_bed->centre().feed(m_bed->scopes()), 3, R"([[3,202610,"flat","",90,50000]])");
    QCOMPARE(outcome(m_bed->replica().apply(batch)), QStringLiteral("ok"));
    QCOMPARE(await(m_bed->session().history().statement(AccountId{3}, {}, {})).value().charges.size(), 1);
    QVector<RangeRows> ranges;
    for (const TableDigest& there : m_bed->centre().digests(m_bed->scopes())) {
        if (there.table == QStringLiteral("appeal"))
            ranges.append({wholeTable(there.scope, there.table), m_bed->centre().rowsOf(there.table, {there.scope})});
    }
    QVERIFY(!ranges.isEmpty());
    QCOMPARE(outcome(m_bed->replica().repair(ranges, QStringLiteral("epoch"), QStringLiteral("9:9:"))),
             QStringLiteral("ok"));
    QVERIFY(m_bed->replica().keptHistory().value().isEmpty());
    QVERIFY(await(m_bed->session().history().statement(AccountId{3}, {}, {})).value().charges.isEmpty());
    QVERIFY(!await(m_bed->session().accounts().card(AccountId{3}))
                 .value()
                 .account.hasHistory); // the card asks for it again
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::aSubscriberOfSeveralDistrictsIsRepairedOnce() {
    // The desk sees one of the two accounts; the centre has the holder in the common scope.
    m_bed->centre().put(QStringLiteral("subscriber"), CentreModel::legal,
                        m_bed->centre().row(QStringLiteral("subscriber"), QStringLiteral("1")));
    m_bed->fill();
    QVERIFY(!m_bed->difference().isEmpty());
    QVector<RangeRows> ranges;
    for (const int scope : {CentreModel::legal, CentreModel::district})
        ranges.append({wholeTable(scope, QStringLiteral("subscriber")),
                       m_bed->centre().rowsOf(QStringLiteral("subscriber"), {scope})});
    QCOMPARE(outcome(m_bed->replica().repair(ranges, QStringLiteral("epoch"), QStringLiteral("2:2:"))),
             QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::nastyTexts_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << QStringLiteral("О'Нил \"Ромашка\" \\ ; -- $$ `");
    QTest::newRow("braces") << QStringLiteral("{},[],NULL,{\"a\":[1]}");
    QTest::newRow("right to left") << QStringLiteral("שלום \u202eעולם\u200b");
    QTest::newRow("emoji") << QStringLiteral("👩‍👩‍👧 𝄞 é");
    QTest::newRow("control") << QStringLiteral("a\tb\nc\r\u0001\u001f\u007f");
    QTest::newRow("long") << QString(10'240, u'ё');
    QTest::newRow("empty") << QString();
}

void Replica::nastyTexts() {
    QFETCH(QString, text);
    const auto put = [this](const char* table, int scope, const QJsonArray& row) {
        m_bed->centre().put(QLatin1StringView(table), scope, row);
    };
    put("scope", CentreModel::reference, {777, "district", text + u'!'});
    put("office", CentreModel::reference, {2, text + u'!', text, text, text, text, text});
    put("house", CentreModel::district, {70, CentreModel::district, text, text, text, text, {}});
    put("premises", CentreModel::district, {70, 70, text, 0, 0, "rural"});
    put("subscriber", CentreModel::district, {70, "individual", text, text, text, text, text, 0});
    put("account", CentreModel::district, {70, text + u'!', 70, 70, 1, "", 0, {}, "email", "active", text, 1});
    put("meter", CentreModel::district, {70, text + u'!', 70, text, 5, 1, "2018-01-01", "2026-01-01", 1});
    put("register", CentreModel::district, {70, "T1", std::numeric_limits<qint64>::max(), "2026-01-01", "norm"});
    const QString uid = CentreModel::hex(QUuid::createUuid());
    put("appeal", CentreModel::general,
        {uid, text + u'!', 70, text, text, "letter", "other", "new", 1, {}, {}, 3, text, text, text, {}, {}, {}});
    put("appeal_event", CentreModel::general, {uid, 1, "note_added", 1, text, "", "", text, {}});
    m_bed->fill();
    QCOMPARE(m_bed->difference(), QString());
    m_bed->centre().putAccount(1, CentreModel::district, text);
    put("appeal_event", CentreModel::general, {uid, 2, "note_added", 2, text, "", "", text, {}});
    QCOMPARE(outcome(m_bed->pull()), QStringLiteral("ok"));
    QCOMPARE(m_bed->difference(), QString());
}

void Replica::malformedRows_data() {
    QTest::addColumn<QByteArray>("rows");
    for (const char* rows : {"{}",
                             "[[1]]",
                             "[[1,2,3,4]]",
                             "[1,2",
                             "[[101,\"district\",\"a\"]",
                             "[[101,\"district\",\"a\"]]]",
                             "null",
                             "[[101,\"district\",\"a\\u0000\"]]",
                             "[[101,\"district\",\"\\ud800\"]]",
                             "[[101,\"district\",\"\\udc00\"]]",
                             "[[1e400,\"a\",\"b\"]]",
                             "[[1.5,\"a\",\"b\"]]",
                             "[[99999999999999999999,\"a\",\"b\"]]",
                             "[[true,\"a\",\"b\"]]",
                             "[[101,\"district\",[]]]",
                             "[[101,\"a\",\"b\"],]",
                             "[,[101,\"a\",\"b\"]]",
                             "[[101,\"a\"\"b\",\"c\"]]",
                             "[[101,\"a\",\"b\n\"]]",
                             "[[101,\"a\",\"\\x\"]]",
                             "[[101,\"a\",\"\\u12"})
        QTest::newRow(rows) << QByteArray(rows);
}

void Replica::malformedRows() {
    QFETCH(QByteArray, rows);
    m_bed->fill();
    FeedBatch batch = m_bed->centre().feed(m_bed->scopes());
    batch.puts = {{QStringLiteral("scope"), rows, 1}};
    QCOMPARE(m_bed->replica().apply(batch).error().code, ErrorCode::BadInput);
    QCOMPARE(m_bed->difference(), QString());
    QCOMPARE(m_bed->replica().state().value().cursor, QStringLiteral("1:1:"));
}

void Replica::phonesAreFoundByTheirEnd() {
    m_bed->fill();
    QCOMPARE(found(QStringLiteral("1003")), QStringList{QStringLiteral("390000000003")});
    const auto card = await(m_bed->session().accounts().card(AccountId{3}));
    QCOMPARE(card.value().subscriber.phone, QStringLiteral("••••••1003"));
}

void Replica::anEmbeddedStoreHasNoReplica() {
    StoreTestbed bed;
    bed.create();
    QVERIFY(bed.session().centre().isEmpty());
    QCOMPARE(bed.session().replica().state().error().code, ErrorCode::NotAllowed);
    QCOMPARE(bed.session().outbox().counts().error().code, ErrorCode::NotAllowed);
    QCOMPARE(await(bed.session().setCentre(ReplicaBed::profile())).error().code, ErrorCode::BadInput);
}

void Replica::keepsProfileAndContact() {
    QCOMPARE(m_bed->session().centre(), ReplicaBed::profile());
    CentreProfile moved = ReplicaBed::profile();
    moved.hosts = {QStringLiteral("a:1"), QStringLiteral("b:2")};
    QCOMPARE(outcome(await(m_bed->session().setCentre(moved))), QStringLiteral("ok"));
    CentreHello hello;
    hello.person = {QStringLiteral("olga"), QStringLiteral("Ольга Павловна"), Role::Supervisor};
    hello.leaseHours = 24;
    QCOMPARE(outcome(m_bed->replica().noteContact(hello)), QStringLiteral("ok"));
    QCOMPARE(m_bed->session().beginRegistryWrite().error().code, ErrorCode::NotAllowed);
    m_bed->close();
    m_bed->open();
    QCOMPARE(m_bed->session().centre(), moved);
    QCOMPARE(m_bed->session().person().role, Role::Supervisor);
    QCOMPARE(m_bed->replica().state().value().lastContact, m_bed->clock().nowUtc());
    QCOMPARE(m_bed->replica().state().value().leaseHours, 24);
}

void Replica::takesAnotherPassword() {
    QCOMPARE(outcome(await(m_bed->session().setPassword(QStringLiteral("другой")))), QStringLiteral("ok"));
    m_bed->close();
    QCOMPARE(await(m_bed->gate().open(m_bed->path(), StoreTestbed::password)).error().code, ErrorCode::WrongPassword);
    QCOMPARE(outcome(await(m_bed->gate().open(m_bed->path(), QStringLiteral("другой")))), QStringLiteral("ok"));
}

void Replica::isWipedWhenClosed() {
    m_bed->fill();
    m_bed->session().wipeWhenClosed();
    QVERIFY(QFile::exists(m_bed->path()));
    m_bed->close();
    const QStringList left = QFileInfo(m_bed->path()).dir().entryList({QStringLiteral("desk.store*")}, QDir::Files);
    QCOMPARE(left, QStringList());
}

QTEST_GUILESS_MAIN(Replica)
#include "test_replica.moc"
