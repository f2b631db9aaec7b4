#include "storage/sqliteappealstore.h"

#include "domain/textfold.h"
#include "storage/eventcodes.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace line605 {

namespace {

Appeal appealOf(const SqlStatement& row) {
    Appeal appeal;
    appeal.id = row.fact<AppealId>(0);
    appeal.number = row.text(1);
    appeal.account = row.id<AccountId>(2);
    appeal.accountNumber = row.text(3);
    appeal.holder = row.text(4);
    appeal.channel = row.coded<AppealChannel>(5);
    appeal.topic = row.coded<AppealTopic>(6);
    appeal.state = row.coded<AppealState>(7);
    appeal.receivedAt = row.instant(8);
    appeal.deadline = row.date(9);
    appeal.pausedDays = row.integer(10);
    appeal.assignee = row.text(11);
    appeal.subject = row.text(12);
    appeal.text = row.text(13);
    appeal.answeredAt = row.instant(14);
    appeal.closedAt = row.instant(15);
    appeal.waitingSince = row.instant(17);
    return appeal;
}

AppealEvent eventOf(const SqlStatement& row) {
    AppealEvent event;
    event.kind = eventFromCode(row.text(0));
    event.at = row.instant(1);
    event.actor = row.text(2);
    event.from = row.coded<AppealState>(3);
    event.to = row.coded<AppealState>(4);
    event.text = row.text(5);
    event.operation = row.fact<OperationId>(6);
    return event;
}

/// One appeal with its events. \a query selects it by \a key.
template<class Key>
Result<Appeal> readAppeal(Connection& connection, const char* query, const Key& key) {
    qint64 row = 0;
    Result<std::optional<Appeal>> found = selectOne(
        connection, query,
        [&row](const SqlStatement& statement) {
            row = statement.int64(16);
            return appealOf(statement);
        },
        key);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound};
    Result<QVector<AppealEvent>> events = selectAll(connection, "appeal_events", eventOf, row);
    if (!events)
        return events.error();
    Appeal appeal = *std::move(found).value();
    appeal.events = std::move(events).value();
    return appeal;
}

QString sortCode(AppealSort sort) {
    switch (sort) {
    case AppealSort::Deadline:
        return QStringLiteral("deadline");
    case AppealSort::Received:
        return QStringLiteral("received");
    case AppealSort::Number:
        return QStringLiteral("number");
    case AppealSort::Topic:
        return QStringLiteral("topic");
    case AppealSort::State:
        return QStringLiteral("state");
    }
    Q_UNREACHABLE();
    return {};
}

QString jsonOf(const QJsonArray& array) {
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// All codes of a set in the order of its declaration, which is the order to sort by.
template<class Enum>
QString allCodes() {
    QJsonArray codes;
    for (const Coded<Enum>& row : codeTable<Enum>())
        codes.append(QString(row.code));
    return jsonOf(codes);
}

QString statesOf(const AppealFilter& filter) {
    QJsonArray codes;
    for (const Coded<AppealState>& row : codeTable<AppealState>()) {
        if (filter.states.isEmpty() ? isOpen(row.value) : filter.states.contains(row.value))
            codes.append(QString(row.code));
    }
    return jsonOf(codes);
}

Result<QVector<Appeal>> readList(Connection& connection, const AppealFilter& filter, AppealSort sort,
                                 Qt::SortOrder direction, int limit) {
    return selectAll(connection, "appeal_list", appealOf, statesOf(filter),
                     filter.topic ? code(*filter.topic) : QString(), filter.assignee, filter.account,
                     filter.overdueOnly ? filter.today : QDate(), folded(filter.text).trimmed(), sortCode(sort),
                     direction == Qt::DescendingOrder, allCodes<AppealTopic>(), allCodes<AppealState>(), limit);
}

} // namespace

SqliteAppealStore::SqliteAppealStore(const StoreContext& context) : m_context(context) {}

Answer<QVector<Appeal>> SqliteAppealStore::list(const AppealFilter& filter, AppealSort sort, Qt::SortOrder direction,
                                                int limit) {
    return m_context.workers.reader.run([filter, sort, direction, limit](Connection& connection) {
        return readList(connection, filter, sort, direction, limit);
    });
}

Answer<Appeal> SqliteAppealStore::appeal(AppealId id) {
    return m_context.workers.reader.run(
        [id](Connection& connection) { return readAppeal(connection, "appeal_by_uid", id); });
}

Answer<Appeal> SqliteAppealStore::byNumber(const QString& number) {
    return m_context.workers.reader.run(
        [number](Connection& connection) { return readAppeal(connection, "appeal_by_number", number); });
}

Answer<AppealCounts> SqliteAppealStore::counts(QDate today, const QString& assignee) {
    return m_context.workers.reader.run([today, assignee](Connection& connection) -> Result<AppealCounts> {
        const Result<std::optional<AppealCounts>> counted = selectOne(
            connection, "appeal_counts",
            [](const SqlStatement& row) {
                return AppealCounts{row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
            },
            today, assignee);
        if (!counted)
            return counted.error();
        return counted.value().value_or(AppealCounts{});
    });
}

} // namespace line605
