#include "centremodel.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

#include <algorithm>

namespace line605::test {

namespace {

QString canonical(const QJsonArray& row) {
    QStringList values;
    for (const QJsonValue& value : row) {
        if (value.isNull())
            values.append(QChar(0x1e));
        else
            values.append(value.isString() ? value.toString() : QString::number(value.toInteger()));
    }
    return values.join(QChar(0x1f));
}

qint64 us(const QDateTime& at) {
    return at.toMSecsSinceEpoch() * 1000;
}

} // namespace

QStringList CentreModel::tables() {
    return {QStringLiteral("scope"),       QStringLiteral("office"),     QStringLiteral("house"),
            QStringLiteral("premises"),    QStringLiteral("subscriber"), QStringLiteral("account"),
            QStringLiteral("meter"),       QStringLiteral("register"),   QStringLiteral("appeal"),
            QStringLiteral("appeal_event")};
}

QString CentreModel::keyOf(const QString& table, const QJsonArray& row) {
    const auto text = [](const QJsonValue& value) {
        return value.isString() ? value.toString() : QString::number(value.toInteger());
    };
    const bool two = table == QStringLiteral("register") || table == QStringLiteral("appeal_event");
    return two ? text(row.at(0)) + u':' + text(row.at(1)) : text(row.at(0));
}

void CentreModel::put(const QString& table, int scope, const QJsonArray& row) {
    const QString key = keyOf(table, row);
    QSet<int>& scopes = m_changes[table][key];
    if (const auto before = m_tables[table].constFind(key); before != m_tables[table].constEnd())
        scopes.insert(before->scope);
    scopes.insert(scope);
    m_tables[table][key] = {scope, row};
}

void CentreModel::remove(const QString& table, const QString& key) {
    const auto row = m_tables[table].constFind(key);
    if (row == m_tables[table].constEnd())
        return;
    m_changes[table][key].insert(row->scope);
    m_tables[table].remove(key);
}

QJsonArray CentreModel::row(const QString& table, const QString& key) const {
    return m_tables.value(table).value(key).values;
}

void CentreModel::putAccount(qint64 id, int scope, const QString& holder) {
    const bool twoZones = id % 2 == 0;
    put(QStringLiteral("house"), scope,
        {id, scope, QStringLiteral("Калининград"), QStringLiteral("Невского"), QString::number(id), "", {}});
    put(QStringLiteral("premises"), scope, {id, id, QString::number(id % 90 + 1), 4200, 2, "urban_gas"});
    put(QStringLiteral("subscriber"), scope,
        {id, "individual", holder, "", "", QStringLiteral("••••••%1").arg(1000 + id % 9000), "", 1});
    put(QStringLiteral("account"), scope,
        {id, QString::number(390'000'000'000 + id), id, id, twoZones ? 2 : 1, "2015-03-01", -100 * id, "2026-11-01",
         "none", "none", "", 0});
    put(QStringLiteral("meter"), scope,
        {id, QStringLiteral("M%1").arg(id), id, "CE101", 5, twoZones ? 2 : 1, "2018-01-01", {}, 0});
    for (int zone = 1; zone <= (twoZones ? 2 : 1); ++zone)
        put(QStringLiteral("register"), scope,
            {id, QStringLiteral("T%1").arg(zone), 1000 * zone, "2026-10-22", "phone"});
}

void CentreModel::fill(int accounts) {
    const QString scopes = QStringLiteral("scope");
    put(scopes, reference, {reference, "reference", "reference"});
    put(scopes, reference, {legal, "legal", "legal"});
    put(scopes, reference, {general, "queue", "general"});
    put(scopes, reference, {4, "queue", "billing"});
    put(scopes, reference, {5, "queue", "metering"});
    put(scopes, reference, {6, "queue", "clients"});
    put(scopes, reference, {district, "district", QStringLiteral("Ленинградский")});
    put(scopes, reference, {otherDistrict, "district", QStringLiteral("Московский")});
    put(QStringLiteral("office"), reference,
        {1, QStringLiteral("Центр"), QStringLiteral("Центральный"), QStringLiteral("Калининград"), "", "", ""});
    static const char* const names[] = {"Иванова Анна", "Петров Пётр", "Яковлев Семён", "Абрамов Илья"};
    for (int id = 1; id <= accounts; ++id)
        putAccount(id, district, QString::fromUtf8(names[id % 4]) + u' ' + QString::number(id));
    putAccount(900'001, otherDistrict, QStringLiteral("Другова Вера"));
    putAccount(900'002, otherDistrict, QStringLiteral("Далёкий Глеб"));
    const QString uid = hex(QUuid::createUuidV5(QUuid(), QStringLiteral("appeal")));
    put(QStringLiteral("appeal"), general,
        {uid,
         "26-000041",
         900'001,
         "390000900001",
         QStringLiteral("Другова Вера"),
         "letter",
         "general",
         "new",
         1'790'000'000'000'000LL,
         "2026-12-20",
         {},
         0,
         "",
         QStringLiteral("Тема"),
         QStringLiteral("Текст"),
         {},
         {},
         {}});
    put(QStringLiteral("appeal_event"), general,
        {uid, 1, "registered", 1'790'000'000'000'000LL, "import", "", "new", "", {}});
    m_number = 41;
}

QByteArray CentreModel::json(const QVector<QJsonArray>& rows) {
    QJsonArray array;
    for (const QJsonArray& row : rows)
        array.append(row);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

FeedBatch CentreModel::feed(const QVector<int>& scopes) {
    FeedBatch batch;
    batch.cursor = QStringLiteral("%1:%1:").arg(++m_snapshot);
    batch.scopes = scopes;
    for (const QString& table : tables()) {
        QVector<QJsonArray> puts;
        QStringList gone;
        const QMap<QString, QSet<int>> changes = m_changes.value(table);
        for (auto change = changes.cbegin(); change != changes.cend(); ++change) {
            const auto row = m_tables[table].constFind(change.key());
            const int now = row == m_tables[table].constEnd() ? 0 : row->scope;
            for (const int scope : change.value()) {
                if (scope != now && scopes.contains(scope) && !gone.contains(change.key()))
                    gone.append(change.key());
            }
            if (scopes.contains(now))
                puts.append(row->values);
        }
        if (!gone.isEmpty())
            batch.deleted.prepend({table,
                                   QJsonDocument(QJsonArray::fromStringList(gone)).toJson(QJsonDocument::Compact),
                                   int(gone.size())});
        if (!puts.isEmpty())
            batch.puts.append({table, json(puts), int(puts.size())});
    }
    m_changes.clear();
    return batch;
}

ReplicaRows CentreModel::rowsOf(const QString& table, const QVector<int>& scopes) const {
    QVector<QJsonArray> rows;
    for (const Row& row : m_tables.value(table)) {
        if (scopes.contains(row.scope))
            rows.append(row.values);
    }
    return {table, json(rows), int(rows.size())};
}

QVector<ReplicaRows> CentreModel::rows(const QVector<int>& scopes) const {
    QVector<ReplicaRows> all;
    for (const QString& table : tables()) {
        if (ReplicaRows rows = rowsOf(table, scopes); rows.count > 0)
            all.append(rows);
    }
    return all;
}

qint64 CentreModel::count(const QVector<int>& scopes) const {
    qint64 count = 0;
    for (const ReplicaRows& some : rows(scopes))
        count += some.count;
    return count;
}

QVector<TableDigest> CentreModel::digests(const QVector<int>& scopes) const {
    QVector<TableDigest> digests;
    for (const QString& table : tables()) {
        for (const int scope : scopes) {
            TableDigest digest;
            digest.scope = scope;
            digest.table = table;
            for (const Row& row : m_tables.value(table)) {
                if (row.scope != scope)
                    continue;
                const QByteArray hash =
                    QCryptographicHash::hash(canonical(row.values).toUtf8(), QCryptographicHash::Md5);
                ++digest.rows;
                digest.high += qFromBigEndian<quint32>(hash.constData());
                digest.low += qFromBigEndian<quint32>(hash.constData() + 4);
            }
            if (digest.rows > 0)
                digests.append(digest);
        }
    }
    return digests;
}

bool CentreModel::perform(const Operation& operation) {
    return std::visit([&](const auto& body) { return performOn(operation, body); }, operation.body);
}

void CentreModel::addEvent(const QString& appeal, const Operation& operation, const QString& kind, const QString& from,
                           const QString& to, const QString& body) {
    int seq = 1;
    while (!row(QStringLiteral("appeal_event"), appeal + u':' + QString::number(seq)).isEmpty())
        ++seq;
    put(QStringLiteral("appeal_event"), general,
        {appeal, seq, kind, us(operation.at), operation.actor, from, to, body, hex(operation.id.value)});
}

bool CentreModel::performOn(const Operation&, const TakeReading& body) {
    for (const RegisterValue& value : body.values) {
        const QString key = QStringLiteral("%1:%2").arg(body.meter.value).arg(code(value.zone));
        const QJsonArray before = row(QStringLiteral("register"), key);
        if (before.isEmpty() || before.at(2).toInteger() > value.value)
            return false;
    }
    for (const RegisterValue& value : body.values)
        put(QStringLiteral("register"), m_tables[QStringLiteral("account")][QString::number(body.account.value)].scope,
            {body.meter.value, code(value.zone), value.value, body.readOn.toString(Qt::ISODate), code(body.source)});
    return true;
}

bool CentreModel::performOn(const Operation& operation, const RegisterAppeal& body) {
    const QString uid = hex(body.appeal.value);
    const QJsonArray account = row(QStringLiteral("account"), QString::number(body.account.value));
    const QJsonArray holder = row(QStringLiteral("subscriber"), QString::number(account.at(2).toInteger()));
    put(QStringLiteral("appeal"), general,
        {uid,
         QStringLiteral("26-%1").arg(++m_number, 6, 10, QLatin1Char('0')),
         body.account.value,
         account.at(1),
         holder.at(2),
         code(body.channel),
         code(body.topic),
         "new",
         us(operation.at),
         body.deadline.toString(Qt::ISODate),
         {},
         0,
         "",
         body.subject,
         body.text,
         {},
         {},
         hex(operation.id.value)});
    addEvent(uid, operation, QStringLiteral("registered"), {}, QStringLiteral("new"), {});
    return true;
}

bool CentreModel::performOn(const Operation& operation, const ReplyToAppeal& body) {
    const QString uid = hex(body.appeal.value);
    QJsonArray appeal = row(QStringLiteral("appeal"), uid);
    if (appeal.isEmpty() || appeal.at(7).toString() == QStringLiteral("closed"))
        return false;
    const QString before = appeal.at(7).toString();
    appeal[7] = QStringLiteral("answered");
    appeal[15] = us(operation.at);
    put(QStringLiteral("appeal"), general, appeal);
    addEvent(uid, operation, QStringLiteral("reply_sent"), before, QStringLiteral("answered"), body.text);
    return true;
}

bool CentreModel::performOn(const Operation& operation, const ChangeAppealState& body) {
    const QString uid = hex(body.appeal.value);
    QJsonArray appeal = row(QStringLiteral("appeal"), uid);
    if (appeal.isEmpty() || appeal.at(7).toString() != code(body.from))
        return false;
    appeal[7] = code(body.to);
    put(QStringLiteral("appeal"), general, appeal);
    addEvent(uid, operation, QStringLiteral("state_changed"), code(body.from), code(body.to), body.reason);
    return true;
}

bool CentreModel::performOn(const Operation& operation, const AddAppealNote& body) {
    const QString uid = hex(body.appeal.value);
    if (row(QStringLiteral("appeal"), uid).isEmpty())
        return false;
    addEvent(uid, operation, QStringLiteral("note_added"), {}, {}, body.text);
    return true;
}

bool CentreModel::performOn(const Operation&, const AcceptIdentity& body) {
    const QString key = QString::number(body.account.value);
    QJsonArray account = row(QStringLiteral("account"), key);
    if (account.isEmpty())
        return false;
    account[11] = 1;
    put(QStringLiteral("account"), m_tables[QStringLiteral("account")][key].scope, account);
    return true;
}

QStringList described(QVector<TableDigest> digests) {
    QStringList lines;
    for (const TableDigest& digest : digests)
        lines.append(QStringLiteral("%1/%2: %3 rows, %4 %5")
                         .arg(digest.scope)
                         .arg(digest.table)
                         .arg(digest.rows)
                         .arg(digest.high, 0, 16)
                         .arg(digest.low, 0, 16));
    lines.sort();
    return lines;
}

} // namespace line605::test
