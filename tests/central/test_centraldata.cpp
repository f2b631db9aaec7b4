#include "central/centreadmin.h"
#include "domain/operation.h"
#include "support/privatepostgres.h"
#include "support/rawpostgres.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace line605;
using test::RawPostgres;

namespace {

constexpr int accounts = 2000;

QByteArray fileText(const QString& name) {
    QFile file(QStringLiteral(CENTRAL_TESTS) + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no file %s", qUtf8Printable(name));
    return file.readAll();
}

void addRows(const QString& file) {
    QTest::addColumn<QJsonObject>("row");
    for (const QJsonValue& row : QJsonDocument::fromJson(fileText(file)).object()[u"rows"].toArray())
        QTest::newRow(row[u"name"].toString().toUtf8().constData()) << row.toObject();
}

QByteArray nowUs(qint64 shift = 0) {
    return QByteArray::number(QDateTime::currentMSecsSinceEpoch() * 1000 + shift);
}

QByteArray newId() {
    return newUuidV7(QDateTime::currentDateTimeUtc()).toByteArray(QUuid::WithoutBraces);
}

} // namespace

/// Bad input and attacks as data: tests/central/submit.json and security.json say what each row means.
class CentralDataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void submits_data() { addRows("submit.json"); }
    void submits();
    void feedIsRight();
    void attacks_data() { addRows("security.json"); }
    void attacks();

private:
    [[nodiscard]] RawPostgres& as(const QString& login);
    [[nodiscard]] QByteArray idOf(const QJsonValue& name);
    [[nodiscard]] QByteArray filledIn(QString text);
    [[nodiscard]] std::optional<QByteArray> payloadOf(const QJsonObject& row);
    void checkSubmitted(const QJsonObject& row, const QJsonObject& answer);
    void attackByConnections(const QJsonObject& row);
    [[nodiscard]] RawPostgres::Answer attack(const QJsonObject& row);
    [[nodiscard]] QVector<int> traces(const QJsonObject& row) const;
    void checkTraces(const QJsonObject& row, const QVector<int>& before);

    std::unique_ptr<test::PrivatePostgres> m_postgres;
    std::map<QString, std::unique_ptr<RawPostgres>> m_connections;
    QHash<QString, QByteArray> m_operations;
    QHash<QString, QJsonObject> m_answers;
};

void CentralDataTest::initTestCase() {
    m_postgres = std::make_unique<test::PrivatePostgres>();
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    QVERIFY(admin.migrate().ok());
    QString seed = QString::fromUtf8(fileText("seed.sql"));
    seed.replace("{accounts}", QString::number(accounts)).replace("{houses}", QString::number(accounts / 20));
    seed.replace("{seen}", QDate::currentDate().addDays(-40).toString(Qt::ISODate));
    m_postgres->sql(seed);
    for (const auto& [login, role] : {std::pair{"anna", "operator"},
                                      {"boris", "operator"},
                                      {"sveta", "supervisor"},
                                      {"adam", "administrator"},
                                      {"gone", "operator"}})
        QVERIFY(admin.addUser({login, login, role, {}, test::centrePassword(login)}).ok());
    QVERIFY(admin.addUser({"clara", "clara", "clerk", QStringList{"D1"}, test::centrePassword("clara")}).ok());
    QVERIFY(admin.dropUser("gone").ok());
}

RawPostgres& CentralDataTest::as(const QString& login) {
    std::unique_ptr<RawPostgres>& connection = m_connections[login];
    if (!connection)
        connection = std::make_unique<RawPostgres>(m_postgres->target(login, test::centrePassword(login)));
    return *connection;
}

/// A UUID as it stands, or the one of this name.
QByteArray CentralDataTest::idOf(const QJsonValue& name) {
    static const QRegularExpression uuid(QStringLiteral("^[0-9a-f]{8}-"));
    const QString text = name.toString();
    if (uuid.match(text).hasMatch())
        return text.toLatin1();
    if (!m_operations.contains(text))
        m_operations.insert(text, newId());
    return m_operations.value(text);
}

QByteArray CentralDataTest::filledIn(QString text) {
    static const QRegularExpression place(
        QStringLiteral(R"(\{(?:today([+-]\d+)?|now([+-]\d+)?|reading:([^:}]+):(T\d))\})"));
    QString filled;
    qsizetype from = 0;
    for (auto it = place.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        filled += text.mid(from, match.capturedStart() - from);
        from = match.capturedEnd();
        if (match.captured(0).startsWith("{today"))
            filled += QDateTime::currentDateTimeUtc()
                          .addSecs(7200)
                          .date()
                          .addDays(match.captured(1).toInt())
                          .toString(Qt::ISODate);
        else if (match.captured(0).startsWith("{now"))
            filled += QString::fromLatin1(nowUs(match.captured(2).toLongLong()));
        else
            filled += QUuid::createUuidV5(QUuid(QString::fromLatin1(m_operations.value(match.captured(3)))),
                                          match.captured(4))
                          .toString(QUuid::WithoutBraces);
    }
    return (filled + text.mid(from)).toUtf8();
}

std::optional<QByteArray> CentralDataTest::payloadOf(const QJsonObject& row) {
    if (row.contains(u"hex"))
        return QByteArray::fromHex(row[u"hex"].toString().toLatin1());
    if (const QJsonArray repeat = row[u"repeat"].toArray(); !repeat.isEmpty())
        return repeat.at(0).toString().repeated(repeat.at(1).toInt()).toUtf8() + repeat.at(2).toString().toUtf8();
    if (!row[u"payload"].isString())
        return std::nullopt;
    QByteArray payload = filledIn(row[u"payload"].toString());
    if (const QJsonArray repeat = row[u"repeat_in"].toArray(); !repeat.isEmpty())
        payload.replace("%s", repeat.at(0).toString().repeated(repeat.at(1).toInt()).toUtf8() +
                                  repeat.at(2).toString().repeated(repeat.at(3).toInt()).toUtf8());
    return payload;
}

void CentralDataTest::submits() {
    QFETCH(QJsonObject, row);
    RawPostgres& connection = as(row[u"actor"].toString("anna"));
    std::optional<QByteArray> id = row.contains(u"op") ? idOf(row[u"op"]) : newId();
    if (row.contains(u"op") && row[u"op"].isNull())
        id.reset();
    std::optional<QByteArray> dependsOn;
    if (row.contains(u"depends_on"))
        dependsOn = idOf(row[u"depends_on"]);
    if (row.contains(u"admin"))
        m_postgres->sql(row[u"admin"].toString());
    if (row.contains(u"setup"))
        (void)connection.run("select api.submit($1, $2, null, 1, $3)",
                             {dependsOn, nowUs(), filledIn(row[u"setup"].toString())});
    std::optional<QByteArray> madeAt = nowUs();
    if (row.contains(u"made_at"))
        madeAt = row[u"made_at"].isNull() ? std::optional<QByteArray>() : filledIn(row[u"made_at"].toString());
    const RawPostgres::Answer answer =
        connection.run("select api.submit($1, $2, $3, $4, $5)",
                       {id, madeAt, dependsOn, QByteArray::number(row[u"version"].toInt(1)), payloadOf(row)});
    if (row[u"state"].toString() == "error") {
        QCOMPARE(answer.state, row[u"sqlstate"].toString().toLatin1());
        return;
    }
    QCOMPARE(answer.state, QByteArray());
    checkSubmitted(row, QJsonDocument::fromJson(answer.rows.at(0).at(0).value_or(QByteArray())).object());
}

void CentralDataTest::checkSubmitted(const QJsonObject& row, const QJsonObject& answer) {
    static const QRegularExpression number(QStringLiteral("^\\d\\d-\\d{6}$"));
    QCOMPARE(answer[u"state"].toString(), row[u"state"].toString());
    QCOMPARE(answer[u"code"].toString(), row[u"code"].toString());
    if (row.contains(u"case"))
        QCOMPARE(answer[u"findings"][0][u"case"].toString(), row[u"case"].toString());
    if (row[u"has_number"].toBool())
        QVERIFY(number.match(answer[u"number"].toString()).hasMatch());
    if (row.contains(u"same_as"))
        QCOMPARE(answer, m_answers.value(row[u"same_as"].toString()));
    if (row.contains(u"stored_text")) {
        const RawPostgres admin(m_postgres->admin());
        const auto stored = admin.run("select body from core.appeal_event order by at desc, seq desc limit 1");
        QCOMPARE(QString::fromUtf8(stored.rows.at(0).at(0).value_or(QByteArray())), row[u"stored_text"].toString());
    }
    m_answers.insert(row[u"name"].toString(), answer);
}

/// After all that, the feed's table is what the rows say.
void CentralDataTest::feedIsRight() {
    CentreAdmin admin;
    QVERIFY(admin.connect(m_postgres->admin()).ok());
    const auto problems = admin.verify();
    QVERIFY(problems.ok());
    QCOMPARE(problems.value(), QStringList());
    m_connections.clear();
}

void CentralDataTest::attackByConnections(const QJsonObject& row) {
    const QString login = row[u"role"].toString();
    std::vector<std::unique_ptr<RawPostgres>> all;
    for (int i = 1; i < row[u"connections"].toInt(); ++i) {
        all.push_back(std::make_unique<RawPostgres>(m_postgres->target(login, test::centrePassword(login))));
        QVERIFY(all.back()->isOpen());
    }
    const RawPostgres last(m_postgres->target(login, test::centrePassword(login)));
    QVERIFY(!last.isOpen());
    QCOMPARE(last.connectState(), row[u"connect_sqlstate"].toString().toLatin1());
}

/// The statements up to the first that fails.
RawPostgres::Answer CentralDataTest::attack(const QJsonObject& row) {
    const QString login = row[u"role"].toString();
    const RawPostgres connection(m_postgres->target(login, test::centrePassword(login)));
    RawPostgres::Answer answer;
    QByteArray last;
    for (const QJsonValue& statement : row[u"sql"].toArray()) {
        QByteArray text = filledIn(statement.toString());
        text.replace("$last", "'" + last + "'").replace("{database}", "line605");
        answer = connection.run(text);
        if (!answer.state.isEmpty())
            break;
        const bool keeps = row[u"keep_last"].toBool() && text.contains("reveal(");
        if (!answer.rows.isEmpty() && !keeps)
            last = answer.rows.at(0).value(0).value_or(QByteArray());
    }
    if (row.contains(u"then"))
        (void)connection.run(row[u"then"].toString().toUtf8());
    return answer;
}

void CentralDataTest::attacks() {
    QFETCH(QJsonObject, row);
    if (row.contains(u"connections"))
        return attackByConnections(row);
    const QJsonArray quota = row[u"quota"].toArray();
    if (!quota.isEmpty())
        m_postgres->sql(
            QString("insert into sync.quota values ('%1', 'operator', %2) on conflict (kind, role) do update set "
                    "per_day = excluded.per_day")
                .arg(quota.at(0).toString())
                .arg(quota.at(1).toInt()));
    const QVector<int> before = traces(row);
    RawPostgres::Answer answer;
    bool answered = false; // each attack is made once
    QTRY_VERIFY(answered ||
                (answered = (answer = attack(row)).state != "lost")); // while the connections before it are ending
    if (!quota.isEmpty())
        m_postgres->sql("delete from sync.quota where role = 'operator'");
    const QString first =
        answer.rows.isEmpty() ? QString() : QString::fromUtf8(answer.rows.at(0).value(0).value_or(QByteArray()));
    if (row.contains(u"sqlstate")) {
        QStringList states = row[u"sqlstate"].toVariant().toStringList();
        QVERIFY2(states.contains(QString::fromLatin1(answer.state)), answer.state + " " + first.toUtf8());
    } else {
        QCOMPARE(answer.state, QByteArray());
    }
    if (answer.state.isEmpty() && row.contains(u"rows"))
        QCOMPARE(answer.rows.size(), row[u"rows"].toInt());
    if (answer.state.isEmpty() && row.contains(u"value"))
        QCOMPARE(first, row[u"value"].toString());
    if (answer.state.isEmpty() && row.contains(u"matches"))
        QVERIFY(first.contains(row[u"matches"].toString()));
    checkTraces(row, before);
}

/// How many traces there are now: records in the journal of what the row names, and calls that left none. The latter
/// are counted where verify_journal() tells of them and where a later record does, so that the sum only grows.
QVector<int> CentralDataTest::traces(const QJsonObject& row) const {
    const RawPostgres admin(m_postgres->admin());
    const auto count = [&admin](const QByteArray& statement, const QJsonArray& named) {
        if (named.isEmpty())
            return 0;
        const auto answer = admin.run(statement, {named.at(0).toString().toUtf8(), named.at(1).toString().toUtf8()});
        return answer.rows.isEmpty() ? -1 : answer.rows.at(0).at(0).value_or("-1").toInt();
    };
    return {count("select count(*) from core.journal where login = $1 and kind = $2", row[u"journal"].toArray()),
            count("select (select coalesce(sum(n), 0) from admin.verify_journal() where login = $1 and problem like "
                  "'so many calls of ' || $2 || ' %') + (select coalesce(sum(detail::bigint), 0) from core.journal "
                  "where login = $1 and kind = 'unrecorded' and field = $2)",
                  row[u"verify"].toArray())};
}

/// This attack left its traces: those of the rows before it count for nothing.
void CentralDataTest::checkTraces(const QJsonObject& row, const QVector<int>& before) {
    const QVector<int> after = traces(row);
    int kind = 0;
    for (const QJsonArray& named : {row[u"journal"].toArray(), row[u"verify"].toArray()}) {
        QVERIFY(before.at(kind) >= 0);
        QCOMPARE(after.at(kind) - before.at(kind), named.isEmpty() ? 0 : named.at(2).toInt(1));
        ++kind;
    }
}

QTEST_GUILESS_MAIN(CentralDataTest)
#include "test_centraldata.moc"
