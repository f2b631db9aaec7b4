#include "central/centreadmin.h"
#include "central/postgresgateway.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QTest>

using namespace line605;
using test::RawPostgres;

namespace {

/// The record of anna's chain in the middle, and the last one.
constexpr auto middle = "login = 'anna' and n = 3";
constexpr auto last = "login = 'anna' and n = (select max(n) from core.journal where login = 'anna')";

QByteArray with(const char* statement, const char* where) {
    return QByteArray(statement).replace("%", where);
}

/// anna's chain written anew from its second record on: every hash is right, and so is the head.
constexpr auto rewritten = R"(do $$
declare
    r core.journal;
    before bytea := (select hash from core.journal where login = 'anna' and n = 1);
    made bytea;
begin
    for r in select * from core.journal where login = 'anna' and n > 1 order by n
    loop
        made := sync.journal_hash(before, r.at, r.login, r.n, r.kind, r.call_no, r.account_id, r.field, 'forged', r.detail);
        update core.journal set purpose = 'forged', previous = before, hash = made where login = 'anna' and n = r.n;
        before := made;
    end loop;
    update core.journal_head set hash = before where login = 'anna';
end
$$)";

} // namespace

/// The journal against the one who may do everything: what the triggers refuse, and what the chains tell afterwards.
class JournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWholeAtFirst();
    void tellsOfTampering_data();
    void tellsOfTampering();
    void theSealTellsOfAWholeChain_data();
    void theSealTellsOfAWholeChain();
    void sealsGoOn();
    void tellsTheAdministrator();
    void refusesChanges_data();
    void refusesChanges();

private:
    [[nodiscard]] QStringList problems(const RawPostgres& admin) const;

    std::unique_ptr<test::PrivatePostgres> m_postgres;
};

void JournalTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    test::prepareCentre(*m_postgres);
    const auto samples = test::fillCentre(*m_postgres, 50);
    const AccountId account{
        m_postgres
            ->sql(QString("select id from core.account where number = '%1'").arg(samples.value(DemoSample::OneZone)))
            .toLongLong()};
    for (const char* login : {"anna", "vera"}) {
        PostgresGateway gateway;
        QVERIFY(gateway.connect(m_postgres->profile(login), test::centrePassword(login)).ok());
        for (int i = 0; i < 6; ++i)
            QVERIFY(gateway.reveal(account, "phone", QString("звонок %1").arg(i)).ok());
    }
}

QStringList JournalTest::problems(const RawPostgres& admin) const {
    const auto answer = admin.run("select login, n, problem from admin.verify_journal()");
    QStringList lines;
    if (!answer.state.isEmpty())
        lines.append(QString::fromLatin1(answer.state));
    for (const auto& row : answer.rows)
        lines.append(
            QString::fromUtf8(row.at(0).value_or("-") + ' ' + row.at(1).value_or("-") + ' ' + row.at(2).value_or("-")));
    return lines;
}

void JournalTest::isWholeAtFirst() {
    const RawPostgres admin(m_postgres->admin());
    QCOMPARE(problems(admin), QStringList());
    QCOMPARE(
        m_postgres->sql("select string_agg(login || ' ' || n, ',' order by login) from core.journal_head where n > 0"),
        QString("anna 6,vera 6"));
}

void JournalTest::tellsOfTampering_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("problem");
    QTest::newRow("nothing") << QByteArray("select 1") << QString();
    const QString wrong = "anna 3 the hash is not that of the record";
    QTest::newRow("another purpose") << with("update core.journal set purpose = 'x' where %", middle) << wrong;
    QTest::newRow("another account") << with("update core.journal set account_id = account_id + 1 where %", middle)
                                     << wrong;
    QTest::newRow("no account") << with("update core.journal set account_id = null where %", middle) << wrong;
    QTest::newRow("another field") << with("update core.journal set field = 'email' where %", middle) << wrong;
    QTest::newRow("another kind") << with("update core.journal set kind = 'print' where %", middle) << wrong;
    QTest::newRow("another call") << with("update core.journal set call_no = call_no + 1 where %", middle) << wrong;
    QTest::newRow("another detail") << with("update core.journal set detail = 'x' where %", middle) << wrong;
    QTest::newRow("another time") << with("update core.journal set at = at + interval '1 us' where %", middle) << wrong;
    QTest::newRow("a text moved from one column to the next")
        << with("update core.journal set field = '', purpose = 'phone' || purpose where %", middle) << wrong;
    QTest::newRow("somebody else did it") << with("update core.journal set login = 'vera', n = 7 where %", middle)
                                          << "vera 7 the hash is not that of the record";
    QTest::newRow("another purpose with its hash") << with(("update core.journal set purpose = 'x', hash = "
                                                            "sync.journal_hash(previous, at, login, n, kind, call_no, "
                                                            "account_id, field, 'x', detail) where %"),
                                                           middle)
                                                   << "anna 4 the chain is broken before this record";
    QTest::newRow("deleted in the middle")
        << with("delete from core.journal where %", middle) << "anna 4 the chain is broken before this record";
    QTest::newRow("deleted, and the numbers closed up")
        << with("delete from core.journal where %; update core.journal set n = n - 1 where login = 'anna' and n > 3",
                middle)
        << "anna 3 the hash is not that of the record";
    QTest::newRow("two changed places")
        << QByteArray(
               "update core.journal set n = case n when 3 then 4 else 3 end where login = 'anna' and n in (3, 4)")
        << wrong;
    QTest::newRow("inserted in the middle")
        << with("insert into core.journal (at, login, n, kind, previous, hash) select at, login, n + 1, 'print', hash, "
                "sync.journal_hash(hash, at, login, n + 1, 'print', null, null, '', '', '') from core.journal where %",
                middle)
        << "anna 4 the chain is broken before this record";
    QTest::newRow("inserted without a hash") << with("insert into core.journal (at, login, n, kind, previous, hash) "
                                                     "select at, login, n + 1, 'print', hash, '' "
                                                     "from core.journal where %",
                                                     middle)
                                             << "anna 4 the hash is not that of the record";
    QTest::newRow("deleted at the end") << with("delete from core.journal where %", last)
                                        << "anna 6 the last record is missing";
    QTest::newRow("deleted at the end, and the head set back")
        << with(
               "update core.journal_head h set n = 5, hash = j.previous from core.journal j where h.login = 'anna' and "
               "j.login = 'anna' and j.n = 6; delete from core.journal where %",
               last) +
               "; update core.journal_head set calls = calls || '{\"reveal\": 5}' where login = 'anna'"
        << "anna 1 so many calls of reveal left no record: rolled back or refused";
    QTest::newRow("all of a person") << QByteArray("delete from core.journal where login = 'anna'")
                                     << "anna 6 the last record is missing";
}

/// By the superuser with the triggers put out of action, and undone afterwards.
void JournalTest::tellsOfTampering() {
    QFETCH(QByteArray, statement);
    QFETCH(QString, problem);
    const RawPostgres admin(m_postgres->admin());
    QCOMPARE(admin.run("begin").state, QByteArray());
    QCOMPARE(admin.run("alter table core.journal disable trigger user").state, QByteArray());
    QCOMPARE(admin.run(statement).state, QByteArray());
    const QStringList told = problems(admin);
    QCOMPARE(admin.run("rollback").state, QByteArray());
    if (problem.isEmpty())
        QCOMPARE(told, QStringList());
    else
        QVERIFY2(told.contains(problem), qPrintable(told.join(u'\n')));
}

void JournalTest::theSealTellsOfAWholeChain_data() {
    QTest::addColumn<QByteArray>("statement");
    QTest::addColumn<QString>("sealed");
    QTest::newRow("nothing") << QByteArray("select 1") << QString();
    QTest::newRow("the whole chain written anew") << QByteArray(rewritten) << "anna 6 the seal 1 does not hold";
    QTest::newRow("a person was never there")
        << QByteArray(
               "delete from core.journal where login = 'anna'; delete from core.journal_head where login = 'anna'")
        << "anna 6 the seal 1 does not hold";
}

/// A chain that is right in itself, for which the seal alone knows better.
void JournalTest::theSealTellsOfAWholeChain() {
    QFETCH(QByteArray, statement);
    QFETCH(QString, sealed);
    for (const bool seal : {false, true}) {
        const RawPostgres admin(m_postgres->admin());
        QCOMPARE(admin.run("begin").state, QByteArray());
        if (seal) {
            QCOMPARE(admin.run("alter table core.journal_seal alter column id restart with 1").state, QByteArray());
            QCOMPARE(admin.run("select admin.seal_journal()").rows.at(0).at(0).value_or(QByteArray()), QByteArray("1"));
        }
        QCOMPARE(admin.run("alter table core.journal disable trigger user").state, QByteArray());
        QCOMPARE(admin.run(statement).state, QByteArray());
        const QStringList told = problems(admin);
        QCOMPARE(admin.run("rollback").state, QByteArray());
        QCOMPARE(told, seal && !sealed.isEmpty() ? QStringList{sealed} : QStringList());
    }
}

/// Seals are a chain themselves, and hold while the journal goes on.
void JournalTest::sealsGoOn() {
    const RawPostgres admin(m_postgres->admin());
    QVector<QByteArray> seals;
    for (int i = 0; i < 3; ++i) {
        const auto sealed = admin.run("select admin.seal_journal()");
        QCOMPARE(sealed.state, QByteArray());
        seals.append(sealed.rows.at(0).at(0).value_or(QByteArray()));
        QCOMPARE(admin.run("select sync.write_journal('anna', 'print', null, 1, '', 'purpose', '')").state,
                 QByteArray());
    }
    QCOMPARE(problems(admin), QStringList());
    QCOMPARE(m_postgres->sql("select count(distinct heads) || ' ' || count(distinct previous) from core.journal_seal"),
             QString("3 3"));
    for (const QByteArray& statement :
         {QByteArray("update core.journal_seal set heads = heads - 'vera' where id = $"),
          QByteArray("update core.journal_seal set heads = heads - 'vera', hash = sha256(previous || "
                     "convert_to((heads - 'vera')::text, 'UTF8')) where id = $"),
          QByteArray("delete from core.journal_seal where id = $")}) {
        QCOMPARE(admin.run("begin").state, QByteArray());
        QCOMPARE(admin.run("alter table core.journal_seal disable trigger user").state, QByteArray());
        QCOMPARE(admin.run(QByteArray(statement).replace("$", seals.at(1))).state, QByteArray());
        const QStringList told = problems(admin);
        QCOMPARE(admin.run("rollback").state, QByteArray());
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.constFirst().endsWith("the chain of seals is broken"), qPrintable(told.constFirst()));
    }
}

/// The same by what `line605ctl centre verify` asks.
void JournalTest::tellsTheAdministrator() {
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QCOMPARE(admin.verify().value(), QStringList());
    const QString changing =
        "alter table core.journal disable trigger user; update core.journal set detail = '%1' where "
        "login = 'vera' and n = 2; alter table core.journal enable always trigger refused";
    m_postgres->sql(changing.arg("x"));
    QCOMPARE(admin.verify().value(), QStringList{"vera 2 the hash is not that of the record"});
    m_postgres->sql(changing.arg(""));
    QCOMPARE(admin.verify().value(), QStringList());
}

void JournalTest::refusesChanges_data() {
    QTest::addColumn<QByteArray>("statement");
    const QByteArray year = QByteArray::number(QDate::currentDate().year());
    QByteArrayList appendOnly{"core.journal",      "core.journal_before", "core.journal_" + year,
                              "core.journal_seal", "sync.operation",      "core.appeal_event"};
    for (const QByteArray& table : appendOnly) {
        const QByteArray column = table.startsWith("core.journal_seal") ? "heads"
                                  : table.startsWith("core.journal")    ? "detail"
                                  : table.startsWith("sync")            ? "result"
                                                                        : "body";
        QTest::addRow("change %s", table.constData()) << "update " + table + " set " + column + " = " + column;
    }
    appendOnly.append("core.appeal");
    for (const QByteArray& table : appendOnly)
        QTest::addRow("delete from %s", table.constData()) << "delete from " + table;
    QByteArrayList never = appendOnly;
    for (const char* table : {"scope", "office", "house", "premises", "subscriber", "account", "meter", "register",
                              "reading", "reading_before", "charge", "charge_before", "payment", "payment_before"})
        never.append(QByteArray("core.") + table);
    for (const char* table : {"reading_", "charge_", "payment_"})
        never.append("core." + QByteArray(table) + year);
    never.append("sync.row_ver");
    for (const QByteArray& table : never)
        QTest::addRow("empty %s", table.constData()) << "truncate " + table + " cascade";
}

/// Also in a session that replicates, where ordinary triggers are silent; the owner is no better off than the
/// superuser.
void JournalTest::refusesChanges() {
    QFETCH(QByteArray, statement);
    for (const char* before : {"select 1", "set session_replication_role = replica", "set role line605_owner"}) {
        const RawPostgres admin(m_postgres->admin());
        QCOMPARE(admin.run(before).state, QByteArray());
        QCOMPARE(admin.run("begin").state, QByteArray());
        QCOMPARE(admin.run(statement).state, QByteArray("L6001"));
        QCOMPARE(admin.run("rollback").state, QByteArray());
    }
}

QTEST_GUILESS_MAIN(JournalTest)
#include "test_journal.moc"
