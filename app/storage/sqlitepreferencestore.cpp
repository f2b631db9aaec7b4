#include "storage/sqlitepreferencestore.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace line605 {

namespace {

/// A JSON document is an object or an array, so a value is kept as the only one of an array.
QString textOf(const QJsonValue& value) {
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue valueOf(const QString& text) {
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    return array.isEmpty() ? QJsonValue() : array.first();
}

} // namespace

SqlitePreferenceStore::SqlitePreferenceStore(const StoreContext& context) : m_context(context) {}

Answer<QJsonValue> SqlitePreferenceStore::preference(const QString& key) {
    return m_context.workers.reader.run([key](Connection& connection) -> Result<QJsonValue> {
        const Result<std::optional<QString>> found = selectOne(
            connection, "preference_get", [](const SqlStatement& row) { return row.text(0); }, key);
        if (!found)
            return found.error();
        return found.value() ? valueOf(*found.value()) : QJsonValue();
    });
}

Answer<Done> SqlitePreferenceStore::setPreference(const QString& key, const QJsonValue& value) {
    return m_context.workers.writer.run([&context = m_context, key, value](Connection& connection) -> Status {
        const WriteTurn turn(context.writeTurn);
        const Result<int> written = value.isNull() || value.isUndefined()
                                        ? execute(connection, "preference_remove", key)
                                        : execute(connection, "preference_set", key, textOf(value));
        return written ? Status(Done{}) : Status(written.error());
    });
}

} // namespace line605
