#include "central/pgresult.h"

#include <libpq-fe.h>

namespace line605 {

PgResult::~PgResult() {
    PQclear(m_result);
}

int PgResult::rows() const {
    return PQntuples(m_result);
}

bool PgResult::isNull(int row, int column) const {
    return PQgetisnull(m_result, row, column) != 0;
}

QByteArray PgResult::bytes(int row, int column) const {
    return {PQgetvalue(m_result, row, column), PQgetlength(m_result, row, column)};
}

QString PgResult::text(int row, int column) const {
    return QString::fromUtf8(PQgetvalue(m_result, row, column), PQgetlength(m_result, row, column));
}

qint64 PgResult::int64(int row, int column) const {
    return bytes(row, column).toLongLong();
}

quint64 PgResult::uint64(int row, int column) const {
    return bytes(row, column).toULongLong();
}

bool PgResult::boolean(int row, int column) const {
    return !isNull(row, column) && *PQgetvalue(m_result, row, column) == 't';
}

qint64 PgResult::affected() const {
    return QByteArray(PQcmdTuples(m_result)).toLongLong();
}

PgValue pgValue(const QString& text) {
    return text.toUtf8();
}

PgValue pgValue(qint64 number) {
    return QByteArray::number(number);
}

PgValue pgValue(const QUuid& uuid) {
    return uuid.isNull() ? PgValue() : PgValue(uuid.toByteArray(QUuid::WithoutBraces));
}

PgValue pgValue(const QVector<int>& numbers) {
    QByteArrayList parts;
    for (const int number : numbers)
        parts.append(QByteArray::number(number));
    return '{' + parts.join(',') + '}';
}

PgValue pgValue(const QStringList& texts) {
    PgValues elements;
    for (const QString& text : texts)
        elements.append(text.toUtf8());
    return pgArray(elements);
}

PgValue pgValue(const QVector<AccountId>& ids) {
    QByteArrayList parts;
    for (const AccountId id : ids)
        parts.append(QByteArray::number(id.value));
    return '{' + parts.join(',') + '}';
}

PgValue pgArray(const PgValues& elements) {
    QByteArrayList parts;
    for (const PgValue& element : elements) {
        QByteArray part = element.value_or(QByteArray());
        part.replace('\\', "\\\\").replace('"', "\\\"");
        parts.append(element ? '"' + part + '"' : QByteArray("NULL"));
    }
    return '{' + parts.join(',') + '}';
}

QString wireUuid(const QUuid& uuid) {
    return uuid.toString(QUuid::Id128);
}

QUuid uuidFromWire(const QString& text) {
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return text.size() == 32 && bytes.size() == 16 ? QUuid::fromRfc4122(bytes) : QUuid();
}

} // namespace line605
