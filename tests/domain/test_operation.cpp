#include "domain/operationjson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace line605;

namespace {

const QUuid fact = QUuid::fromString(QStringLiteral("01890a5d-ac96-774b-bcce-b302099a8057"));

TakeReading takeReading() {
    return {{9'007'199'254'740'993}, // does not fit a double
            {7},
            QDate(2026, 11, 22),
            ReadingSource::Phone,
            {{TariffZone::T1, 12'345, false}, {TariffZone::T2, 0, true}},
            {{fact}, {fact}},
            QStringLiteral("Орлова «\"\\")};
}

RegisterAppeal registerAppeal() {
    return {{fact},
            {},
            AppealChannel::Phone,
            AppealTopic::Charges,
            QStringLiteral("Начисления"),
            QStringLiteral("Строка\nи \U0001F4A1"),
            QDate(2026, 11, 27),
            QString()};
}

ChangeAppealState changeState() {
    return {{fact}, AppealState::InWork, AppealState::Waiting, QString(), QStringLiteral("ждём"), QDate()};
}

QVector<OperationBody> oneOfEach() {
    return {takeReading(),
            registerAppeal(),
            ReplyToAppeal{{fact}, QStringLiteral("Ответ"), true},
            changeState(),
            AddAppealNote{{fact}, QStringLiteral("Заметка")},
            AcceptIdentity{{5}, {}},
            AcceptIdentity{{5}, {fact}}};
}

QByteArray with(const OperationBody& body, const QString& key, const QJsonValue& value) {
    QJsonObject object = QJsonDocument::fromJson(toJson(body)).object();
    if (value.isUndefined())
        object.remove(key);
    else
        object.insert(key, value);
    return QJsonDocument(object).toJson();
}

bool isRefused(const QByteArray& json) {
    const Result<OperationBody> read = operationFromJson(json);
    return !read && read.error().code == ErrorCode::BadInput && !read.error().detail.isEmpty();
}

} // namespace

/// Ids of facts, what can be stored, the wire form and hostile input to it.
class TestOperation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uuid_data();
    void uuid();
    void uuidsDiffer();
    void storable_data();
    void storable();
    void roundTrip();
    void kinds();
    void form();
    void missingField();
    void wrongType();
    void wrongValue_data();
    void wrongValue();
    void hostile_data();
    void hostile();
};

void TestOperation::uuid_data() {
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("the example of RFC 9562") << qint64(0x017F22E279B0) << "017f22e2-79b0-7";
    QTest::newRow("the epoch") << qint64(0) << "00000000-0000-7";
    QTest::newRow("before the epoch") << qint64(-1) << "00000000-0000-7";
    QTest::newRow("far") << qint64(0xFFFFFFFFFFFF) << "ffffffff-ffff-7";
}

void TestOperation::uuid() {
    QFETCH(qint64, milliseconds);
    QFETCH(QString, prefix);
    const QString text =
        newUuidV7(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)).toString(QUuid::WithoutBraces);
    QVERIFY2(text.startsWith(prefix), qPrintable(text));
    QVERIFY2(QStringLiteral("89ab").contains(text.at(19)), qPrintable(text));
}

void TestOperation::uuidsDiffer() {
    const QDateTime at(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    QSet<QUuid> seen;
    for (int i = 0; i < 10'000; ++i)
        seen.insert(newUuidV7(at));
    QCOMPARE(seen.size(), 10'000);
    QVERIFY(newUuidV7(at).toByteArray() < newUuidV7(at.addMSecs(1)).toByteArray());
}

void TestOperation::storable_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("plain") << QStringLiteral("текст") << true;
    QTest::newRow("NUL") << QString(QChar(u'\0')) << false;
    QTest::newRow("lone surrogate") << QString(QChar(0xDFFF)) << false;
    QTest::newRow("too long") << QString(1'000'001, u'a') << false;
}

void TestOperation::storable() {
    QFETCH(QString, text);
    QFETCH(bool, good);
    QVector<OperationBody> bodies;
    const auto add = [&](auto body, QString std::decay_t<decltype(body)>::*member) {
        body.*member = text;
        bodies << body;
    };
    add(takeReading(), &TakeReading::confirmedBy);
    add(registerAppeal(), &RegisterAppeal::subject);
    add(registerAppeal(), &RegisterAppeal::text);
    add(registerAppeal(), &RegisterAppeal::assignee);
    add(ReplyToAppeal{{fact}, {}, false}, &ReplyToAppeal::text);
    add(changeState(), &ChangeAppealState::assignee);
    add(changeState(), &ChangeAppealState::reason);
    add(AddAppealNote{{fact}, {}}, &AddAppealNote::text);
    for (const OperationBody& body : bodies) {
        const Status status = checkStorable(body);
        QCOMPARE(status.ok(), good);
        if (!good)
            QCOMPARE(status.error().findings.first().what, FindingCase::TextNotStorable);
    }
    QVERIFY(checkStorable(AcceptIdentity{{5}, {}}));
}

void TestOperation::roundTrip() {
    for (const OperationBody& body : oneOfEach()) {
        const Result<OperationBody> read = operationFromJson(toJson(body));
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QVERIFY(read.value() == body);
    }
}

void TestOperation::kinds() {
    QStringList kinds;
    for (const OperationBody& body : oneOfEach())
        kinds << operationKind(body);
    QCOMPARE(kinds.join(u' '), QStringLiteral("take_reading register_appeal reply_to_appeal change_appeal_state "
                                              "add_appeal_note accept_identity accept_identity"));
}

void TestOperation::form() {
    const QJsonObject object = QJsonDocument::fromJson(toJson(takeReading())).object();
    QCOMPARE(object.value(QStringLiteral("v")).toInt(), operationVersion);
    QCOMPARE(object.value(QStringLiteral("kind")).toString(), QStringLiteral("take_reading"));
    QCOMPARE(object.value(QStringLiteral("account")).toString(), QStringLiteral("9007199254740993"));
    QCOMPARE(object.value(QStringLiteral("read_on")).toString(), QStringLiteral("2026-11-22"));
    QVERIFY(!toJson(takeReading()).contains('\n'));
    QVERIFY(QJsonDocument::fromJson(toJson(changeState())).object().value(QStringLiteral("deadline")).isNull());
}

void TestOperation::missingField() {
    for (const OperationBody& body : oneOfEach()) {
        const QStringList keys = QJsonDocument::fromJson(toJson(body)).object().keys();
        for (const QString& key : keys)
            QVERIFY2(isRefused(with(body, key, QJsonValue(QJsonValue::Undefined))), qPrintable(key));
        QVERIFY(isRefused(with(body, QStringLiteral("more"), 1)));
    }
}

void TestOperation::wrongType() {
    const QVector<QJsonValue> strange{QJsonValue(true), QJsonValue(1.5), QJsonValue(QJsonObject()),
                                      QJsonValue(QJsonArray{QJsonValue(QJsonArray())}), QJsonValue(-1)};
    for (const OperationBody& body : oneOfEach()) {
        const QStringList keys = QJsonDocument::fromJson(toJson(body)).object().keys();
        for (const QString& key : keys) {
            for (const QJsonValue& value : strange) {
                if (!(key == QLatin1String("close") && value.isBool()))
                    QVERIFY2(isRefused(with(body, key, value)), qPrintable(key));
            }
        }
    }
}

void TestOperation::wrongValue_data() {
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char* name, const char* key, const QJsonValue& value) {
        QTest::newRow(name) << QString::fromLatin1(key) << value;
    };
    const auto values = [](const QJsonValue& zone, const QJsonValue& value, const QJsonValue& rolledOver) {
        return QJsonArray{QJsonObject{{"zone", zone}, {"value", value}, {"rolled_over", rolledOver}}};
    };
    row("version 0", "v", 0);
    row("version 2", "v", 2);
    row("version as text", "v", "1");
    row("unknown kind", "kind", "drop_table");
    row("kind of another", "kind", "reply_to_appeal");
    row("account null", "account", "0");
    row("account negative", "account", "-1");
    row("account over 64 bits", "account", "9223372036854775808");
    row("account with a zero", "account", "007");
    row("account with a plus", "account", "+7");
    row("account with a space", "account", " 7");
    row("account empty", "account", "");
    row("account as a number", "account", 7);
    row("meter null", "meter", "0");
    row("no date", "read_on", QJsonValue());
    row("30 February", "read_on", "2026-02-30");
    row("date with time", "read_on", "2026-02-20T00:00:00Z");
    row("infinity", "read_on", "infinity");
    row("BC", "read_on", "0044-03-15 BC");
    row("negative year", "read_on", "-0044-03-15");
    row("unknown source", "source", "guess");
    row("source in capitals", "source", "PHONE");
    row("no values", "values", QJsonArray());
    row("value of text", "values", QJsonArray{"12345"});
    row("unknown zone", "values", values("T4", 1, false));
    row("negative value", "values", values("T1", -1, false));
    row("half a value", "values", values("T1", 0.5, false));
    row("eight digits", "values", values("T1", 10'000'000, false));
    row("2^63", "values", values("T1", 9.3e18, false));
    row("value as text", "values", values("T1", "1", false));
    row("flag as a number", "values", values("T1", 1, 0));
    row("a field more", "values",
        QJsonArray{QJsonObject{{"zone", "T1"}, {"value", 1}, {"rolled_over", false}, {"x", 1}}});
    row("corrects one of two", "corrects", QJsonArray{fact.toString(QUuid::WithoutBraces)});
    row("corrects no id", "corrects", QJsonArray{"x", "y"});
    row("corrects braces", "corrects", QJsonArray{fact.toString(), fact.toString()});
    row("corrects capitals", "corrects",
        QJsonArray{fact.toString(QUuid::WithoutBraces).toUpper(), fact.toString(QUuid::WithoutBraces)});
    row("corrects null id", "corrects",
        QJsonArray{QUuid().toString(QUuid::WithoutBraces), QUuid().toString(QUuid::WithoutBraces)});
    row("corrects numbers", "corrects", QJsonArray{1, 2});
    row("NUL in a text", "confirmed_by", QString(QChar(u'\0')));
}

void TestOperation::wrongValue() {
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QVERIFY(isRefused(with(takeReading(), key, value)));
}

void TestOperation::hostile_data() {
    QTest::addColumn<QByteArray>("json");
    const QByteArray note = toJson(AddAppealNote{{fact}, QStringLiteral("NOTE")});
    QVERIFY(operationFromJson(note));
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL byte") << QByteArray("\0", 1);
    QTest::newRow("array") << QByteArray("[1]");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("torn") << note.left(note.size() / 2);
    QTest::newRow("more after it") << note + "{}";
    QTest::newRow("broken UTF-8") << QByteArray(note).replace("NOTE", "\xC3\x28");
    QTest::newRow("NUL escaped") << QByteArray(note).replace("NOTE", "\\u0000");
    QTest::newRow("lone surrogate escaped") << QByteArray(note).replace("NOTE", "\\ud800");
    QTest::newRow("duplicate key") << QByteArray(note).replace("{", "{\"text\":\"other\",");
    QTest::newRow("duplicate key, escaped") << QByteArray(note).replace("{", "{\"te\\u0078t\":\"other\",");
    QTest::newRow("1e400") << QByteArray(note).replace("\"v\":1", "\"v\":1e400");
    QTest::newRow("NaN") << QByteArray(note).replace("\"v\":1", "\"v\":NaN");
    QTest::newRow("deep nesting") << QByteArray(note).replace("\"NOTE\"", QByteArray(100'000, '['));
    QTest::newRow("ten megabytes") << QByteArray(note).replace("NOTE", QByteArray(10'000'000, 'a'));
}

void TestOperation::hostile() {
    QFETCH(QByteArray, json);
    QVERIFY(isRefused(json));
    // A colon or a quote inside a text is no key.
    const AddAppealNote tricky{{fact}, QStringLiteral("a\": \"b\\\": c:\\")};
    QVERIFY(operationFromJson(toJson(tricky)).value() == OperationBody(tricky));
}

QTEST_APPLESS_MAIN(TestOperation)
#include "test_operation.moc"
