#include "domain/operationjson.h"
#include "support/inputchanges.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUuid>

using namespace line605;
using test::RawPostgres;

/// Inputs that nobody thought of, to the functions that a person can call. The desk's own parsers have their targets in
/// tests/fuzz.
class CentralFuzzTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAnyPayload();
    void readsWhatTheDeskReads();
    void answersAnyCursor();
    void isWholeAfterwards();

private:
    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::unique_ptr<RawPostgres> m_anna;
    QVector<QByteArray> m_payloads;
    int m_done{};
    int m_answered{};
};

namespace {

int rounds() {
    return qEnvironmentVariableIsEmpty("LINE605_LONG") ? 1500 : 75'000;
}

QByteArray newId() {
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

/// What a parameter of text can hold at all.
bool isText(const QByteArray& bytes) {
    return !bytes.contains('\0') && QString::fromUtf8(bytes).toUtf8() == bytes;
}

} // namespace

void CentralFuzzTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    (void)test::fillCentre(*m_postgres, 300);
    m_postgres->sql("update sync.quota set per_day = 10000000 where kind = 'submit'");
    m_anna = std::make_unique<RawPostgres>(m_postgres->target("anna", test::centrePassword("anna")));
    QVERIFY(m_anna->isOpen());
    const QDir folder(QStringLiteral(FUZZ_SEEDS "/fuzz_operationjson"));
    for (const QFileInfo& info : folder.entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_payloads.append(file.readAll());
    }
    QVERIFY(m_payloads.size() >= 4);
}

/// Done or refused, and never an error that would leave the desk to try again for ever.
void CentralFuzzTest::answersAnyPayload() {
    test::InputChanges changes(m_payloads, 605);
    const QByteArray now = QByteArray::number(QDateTime::currentMSecsSinceEpoch() * 1000);
    for (int i = 0; i < rounds(); ++i) {
        QByteArray payload = changes.next();
        if (!isText(payload))
            continue;
        // Half of them with an appeal of their own, so that what can be read is also done.
        if (i % 2 == 0)
            payload.replace("\"0192f3a0-0000-7000-8000-000000000001\"", '"' + newId() + '"');
        const RawPostgres::Answer answer =
            m_anna->run("select api.submit($1, $2, null, 1, $3)", {newId(), now, payload});
        QVERIFY2(answer.state.isEmpty(), (answer.state + ": " + payload.toBase64()).constData());
        const QString state =
            QJsonDocument::fromJson(answer.rows.at(0).at(0).value_or(QByteArray()))[u"state"].toString();
        QVERIFY2(state == u"done" || state == u"refused", payload.toBase64().constData());
        m_done += state == u"done" ? 1 : 0;
        ++m_answered;
    }
    QVERIFY(m_done > 0 && m_done < m_answered);
}

/// What the centre reads the desk reads too: otherwise an effect would be made that no desk understands. And whatever a
/// desk can write is read at the centre: otherwise it would be refused for its form.
void CentralFuzzTest::readsWhatTheDeskReads() {
    const RawPostgres admin(m_postgres->admin());
    const auto isRead = [&admin](const QByteArray& payload) {
        const RawPostgres::Answer answer = admin.run("select sync.read_operation($1) is not null", {payload});
        return answer.state.isEmpty() && answer.rows.at(0).at(0) == QByteArray("t");
    };
    test::InputChanges changes(m_payloads, 606);
    int good = 0;
    for (int i = 0; i < rounds(); ++i) {
        const QByteArray payload = changes.next();
        if (!isText(payload))
            continue;
        const Result<OperationBody> here = operationFromJson(payload);
        if (isRead(payload))
            QVERIFY2(here.ok(), payload.toBase64().constData());
        // Qt's parser forgives a needless backslash, which the desk never writes.
        if (here)
            QVERIFY2(isRead(toJson(here.value())), payload.toBase64().constData());
        good += here ? 1 : 0;
    }
    QVERIFY(good > 0);
}

void CentralFuzzTest::answersAnyCursor() {
    const RawPostgres admin(m_postgres->admin());
    const QByteArray cursor = *admin.run("select pg_current_snapshot()::text").rows.at(0).at(0);
    test::InputChanges changes({cursor, "5:9:6,7", "700:700:", "1:99999999999999999999:"}, 607);
    int used = 0;
    for (int i = 0; i < rounds() / 3; ++i) {
        const QByteArray changed = changes.next();
        if (!isText(changed))
            continue;
        (void)m_anna->run("begin isolation level repeatable read read only");
        const RawPostgres::Answer answer =
            m_anna->run("select count(*) from api.feed($1, '{}', '{}', 1000)", {changed});
        (void)m_anna->run("rollback");
        QVERIFY2(answer.state.isEmpty() || answer.state == "L6005", (answer.state + ": " + changed).constData());
        used += answer.state.isEmpty() ? 1 : 0;
    }
    QVERIFY(used > 0);
}

/// Each answer is in the ledger once, each fact has its operation, and the feed is what the rows say.
void CentralFuzzTest::isWholeAfterwards() {
    const auto number = [this](const char* sql) { return m_postgres->sql(sql).toInt(); };
    QCOMPARE(number("select count(*) from sync.operation"), m_answered);
    QCOMPARE(number("select count(*) from sync.operation where state = 'done'"), m_done);
    QCOMPARE(number("select count(*) from (select operation_id from core.appeal union all "
                    "select operation_id from core.appeal_event union all select operation_id from core.reading) f "
                    "where operation_id is not null and not exists (select from sync.operation o "
                    "where o.op_id = f.operation_id and o.state = 'done')"),
             0);
    QCOMPARE(number("select count(*) from admin.check_feed()"), 0);
    m_anna.reset();
}

QTEST_GUILESS_MAIN(CentralFuzzTest)
#include "test_centralfuzz.moc"
