#pragma once

#include "domain/codes.h"
#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUuid>

/// Reading JSON strictly, for the files of this layer only: a missing or wrong field is an error that names it.
namespace line605 {

/// One JSON object in UTF-8 without duplicate keys (QJsonDocument would keep the last one silently); \a code otherwise.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray& json, ErrorCode code);

/// "2026-11-03" and nothing else; a null date otherwise.
[[nodiscard]] QDate dateFromIso(const QString& text);

/// Takes the fields of an object one by one. The first problem is kept; after it every value is a default one, so a
/// reader asks once at its end whether there was a problem.
class JsonFields {
public:
    /// \a problem is shared by the readers of nested objects; \a path is put before a key in it.
    JsonFields(const QJsonObject& object, QString& problem, const QString& path = {});

    [[nodiscard]] QString text(const QString& key);
    [[nodiscard]] bool flag(const QString& key);
    [[nodiscard]] qint64 integer(const QString& key, qint64 least, qint64 most);
    /// A 64-bit integer as a string of digits.
    [[nodiscard]] qint64 bigInteger(const QString& key, qint64 least);
    [[nodiscard]] QDate date(const QString& key);
    /// JSON null is a null date.
    [[nodiscard]] QDate optionalDate(const QString& key);
    [[nodiscard]] QUuid uuid(const QString& key);
    /// JSON null is a null UUID.
    [[nodiscard]] QUuid optionalUuid(const QString& key);
    [[nodiscard]] QJsonArray array(const QString& key);
    [[nodiscard]] QStringList texts(const QString& key);
    [[nodiscard]] QJsonObject object(const QString& key);
    /// The objects of an array.
    [[nodiscard]] QVector<QJsonObject> objects(const QString& key);

    template<class Enum>
    [[nodiscard]] Enum coded(const QString& key) {
        if (const std::optional<Enum> value = fromCode<Enum>(text(key)))
            return *value;
        fail(key);
        return Enum{};
    }

    /// A field that nobody asked for is a problem: it may mean something that this version would lose.
    void refuseOthers();
    void fail(const QString& key);

private:
    [[nodiscard]] QJsonValue take(const QString& key);

    QJsonObject m_object;
    QString& m_problem;
    QString m_path;
    QStringList m_asked;
};

} // namespace line605
