#include "domain/jsonread.h"

#include <QJsonDocument>

namespace line605 {

namespace {

/// The keys of a text that is known to be valid JSON: every colon outside a string follows one.
qsizetype keysInText(const QByteArray& json) {
    qsizetype keys = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inString && c == '\\')
            ++i;
        else if (c == '"')
            inString = !inString;
        else if (c == ':' && !inString)
            ++keys;
    }
    return keys;
}

qsizetype keysIn(const QJsonValue& value) {
    qsizetype keys = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        keys = object.size();
        for (const QJsonValue& member : object)
            keys += keysIn(member);
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue& member : array)
            keys += keysIn(member);
    }
    return keys;
}

QUuid uuidFromText(const QString& text) {
    const QUuid uuid = QUuid::fromString(text);
    return uuid.toString(QUuid::WithoutBraces) == text ? uuid : QUuid();
}

} // namespace

Result<QJsonObject> readJsonObject(const QByteArray& json, ErrorCode code) {
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return Error{code, QStringLiteral("JSON at %1: %2").arg(parsing.offset).arg(parsing.errorString())};
    if (!document.isObject())
        return Error{code, QStringLiteral("JSON is not an object")};
    if (keysInText(json) != keysIn(document.object()))
        return Error{code, QStringLiteral("JSON has a duplicate key")};
    return document.object();
}

QDate dateFromIso(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() && date.toString(Qt::ISODate) == text ? date : QDate();
}

JsonFields::JsonFields(const QJsonObject& object, QString& problem, const QString& path)
    : m_object(object), m_problem(problem), m_path(path) {}

QJsonValue JsonFields::take(const QString& key) {
    m_asked << key;
    const QJsonValue value = m_object.value(key);
    if (value.isUndefined())
        fail(key);
    return value;
}

void JsonFields::fail(const QString& key) {
    if (m_problem.isEmpty())
        m_problem = QStringLiteral("JSON field %1%2 is missing or wrong").arg(m_path, key);
}

void JsonFields::refuseOthers() {
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        if (!m_asked.contains(it.key()) && m_problem.isEmpty())
            m_problem = QStringLiteral("JSON has a field more than the version knows");
    }
}

QString JsonFields::text(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isString())
        fail(key);
    return value.toString();
}

bool JsonFields::flag(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isBool())
        fail(key);
    return value.toBool();
}

qint64 JsonFields::integer(const QString& key, qint64 least, qint64 most) {
    const QJsonValue value = take(key);
    // A number that is not a whole one gives the default, so two defaults tell it from a whole one.
    const qint64 number = value.toInteger(least);
    if (!value.isDouble() || number != value.toInteger(most) || number < least || number > most) {
        fail(key);
        return least;
    }
    return number;
}

qint64 JsonFields::bigInteger(const QString& key, qint64 least) {
    const QString digits = text(key);
    bool ok = false;
    const qint64 number = digits.toLongLong(&ok);
    if (!ok || number < least || QString::number(number) != digits) {
        fail(key);
        return least;
    }
    return number;
}

QDate JsonFields::date(const QString& key) {
    const QDate date = dateFromIso(text(key));
    if (!date.isValid())
        fail(key);
    return date;
}

QDate JsonFields::optionalDate(const QString& key) {
    return take(key).isNull() ? QDate() : date(key);
}

QUuid JsonFields::uuid(const QString& key) {
    const QUuid uuid = uuidFromText(text(key));
    if (uuid.isNull())
        fail(key);
    return uuid;
}

QUuid JsonFields::optionalUuid(const QString& key) {
    return take(key).isNull() ? QUuid() : uuid(key);
}

QJsonArray JsonFields::array(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isArray())
        fail(key);
    return value.toArray();
}

QStringList JsonFields::texts(const QString& key) {
    QStringList texts;
    const QJsonArray values = array(key);
    for (const QJsonValue& value : values) {
        if (!value.isString())
            fail(key);
        texts << value.toString();
    }
    return texts;
}

QJsonObject JsonFields::object(const QString& key) {
    const QJsonValue value = take(key);
    if (!value.isObject())
        fail(key);
    return value.toObject();
}

QVector<QJsonObject> JsonFields::objects(const QString& key) {
    QVector<QJsonObject> objects;
    const QJsonArray values = array(key);
    for (const QJsonValue& value : values) {
        if (!value.isObject())
            fail(key);
        objects << value.toObject();
    }
    return objects;
}

} // namespace line605
