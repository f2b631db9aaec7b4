#pragma once

#include "domain/codes.h"
#include "domain/id.h"
#include "domain/money.h"
#include "domain/period.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

/// How values of the domain are written to and read from the local store: dates as ISO text, instants as UTC
/// microseconds, money as kopecks, facts by the 16 bytes of their UUID, closed sets by their code. Kept in one place,
/// since Qt's driver would bind a null QString as NULL, a quint64 as TEXT and a QUuid as TEXT.
namespace line605 {

[[nodiscard]] inline QVariant toSql(qint64 value) {
    return value;
}
[[nodiscard]] inline QVariant toSql(int value) {
    return value;
}
[[nodiscard]] inline QVariant toSql(quint32 value) {
    return qint64(value);
}
[[nodiscard]] inline QVariant toSql(bool value) {
    return int(value);
}
/// Never NULL: the text columns of the store hold '' for "nothing".
[[nodiscard]] inline QVariant toSql(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}
[[nodiscard]] inline QVariant toSql(const QByteArray& blob) {
    return blob;
}
[[nodiscard]] inline QVariant toSql(Money money) {
    return money.kopecks;
}
[[nodiscard]] inline QVariant toSql(Energy energy) {
    return energy.kwh;
}
[[nodiscard]] inline QVariant toSql(Period period) {
    return period.key();
}
/// NULL for a null date.
[[nodiscard]] inline QVariant toSql(QDate date) {
    return date.isNull() ? QVariant() : QVariant(date.toString(Qt::ISODate));
}
/// Microseconds since 1970 in UTC; NULL for a null instant.
[[nodiscard]] inline QVariant toSql(const QDateTime& at) {
    return at.isNull() ? QVariant() : QVariant(at.toMSecsSinceEpoch() * 1000);
}
[[nodiscard]] inline QVariant toSql(const QUuid& uuid) {
    return uuid.isNull() ? QVariant() : QVariant(uuid.toRfc4122());
}
/// NULL for a null id.
template<class Tag>
[[nodiscard]] QVariant toSql(Id<Tag> id) {
    return id.isNull() ? QVariant() : QVariant(id.value);
}
template<class Tag>
[[nodiscard]] QVariant toSql(const FactId<Tag>& id) {
    return toSql(id.value);
}
template<class Enum>
requires std::is_enum_v<Enum>
[[nodiscard]] QVariant toSql(Enum value) {
    return code(value);
}
template<class T>
[[nodiscard]] QVariant toSql(const std::optional<T>& value) {
    return value ? toSql(*value) : QVariant();
}
[[nodiscard]] inline QVariant toSql(const QVariant& value) {
    return value;
}

[[nodiscard]] inline QDateTime instantFromSql(qint64 microseconds) {
    return QDateTime::fromMSecsSinceEpoch(microseconds / 1000, Qt::UTC);
}

} // namespace line605
