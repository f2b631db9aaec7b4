#include "storage/sqlitedraftstore.h"

#include "storage/notify.h"

#include <QJsonDocument>

namespace line605 {

namespace {

Draft draftOf(const SqlStatement& row) {
    return {row.text(0), row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object(), row.instant(3)};
}

} // namespace

SqliteDraftStore::SqliteDraftStore(const StoreContext& context) : m_context(context) {}

Answer<Done> SqliteDraftStore::save(const Draft& draft) {
    return m_context.workers.writer.run([&context = m_context, draft](Connection& connection) -> Status {
        const WriteTurn turn(context.writeTurn);
        const QString payload = QString::fromUtf8(QJsonDocument(draft.payload).toJson(QJsonDocument::Compact));
        if (Result<int> saved = execute(connection, "draft_save", draft.key, draft.title, payload, draft.savedAt);
            !saved)
            return saved.error();
        notifyDrafts(context.events);
        return Done{};
    });
}

Answer<Done> SqliteDraftStore::remove(const QString& key) {
    return m_context.workers.writer.run([&context = m_context, key](Connection& connection) -> Status {
        const WriteTurn turn(context.writeTurn);
        const Result<int> removed = execute(connection, "draft_remove", key);
        if (!removed)
            return removed.error();
        if (removed.value() > 0)
            notifyDrafts(context.events);
        return Done{};
    });
}

Answer<Draft> SqliteDraftStore::draft(const QString& key) {
    return m_context.workers.reader.run([key](Connection& connection) -> Result<Draft> {
        const Result<std::optional<Draft>> found = selectOne(connection, "draft_one", draftOf, key);
        if (!found)
            return found.error();
        if (!found.value())
            return Error{ErrorCode::NotFound};
        return *found.value();
    });
}

Answer<QVector<Draft>> SqliteDraftStore::drafts() {
    return m_context.workers.reader.run(
        [](Connection& connection) { return selectAll(connection, "draft_all", draftOf); });
}

} // namespace line605
