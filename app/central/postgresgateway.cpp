#include "central/postgresgateway.h"

#include "central/feedreader.h"
#include "domain/operationjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace line605 {

namespace {

/// As many accounts as one call of the history takes.
constexpr qsizetype historyAtOnce = 200;
/// As many operations as one transaction takes: it holds their rows while it lasts.
constexpr qsizetype mostTogether = 50;

PgValues submitValues(const OutboxItem& item) {
    return {pgValue(item.id.value), pgValue(item.at.toMSecsSinceEpoch() * 1000), pgValue(item.dependsOn.value),
            pgValue(qint64(item.version)), item.payload};
}

/// A right that everybody has and this person no longer, or no such role any more: dismissed or dropped in mid-session.
/// Only a new connection can tell which.
bool knowsNoMore(const Error& error) {
    return error.detail.startsWith(u"42501") || error.detail.startsWith(u"42704");
}

QString field(const PgResult& result) {
    return result.rows() > 0 ? result.text(0, 0) : QString();
}

} // namespace

PostgresGateway::PostgresGateway(const PgTimes& times) : m_connection(times) {}

/// Anything but a pull ends the snapshot of the one before.
Result<PgResult> PostgresGateway::call(const char* query, const PgValues& values, PgPace pace) {
    if (m_inSnapshot)
        leaveSnapshot();
    Result<PgResult> answer = m_connection.call(QLatin1String(query), values, pace);
    if (answer || !knowsNoMore(answer.error()))
        return answer;
    m_connection.close();
    return Error{ErrorCode::Offline, answer.error().detail, {}, 0};
}

/// Within the snapshot of a pull, which an error ends.
Result<PgResult> PostgresGateway::callInSnapshot(const char* query, const PgValues& values) {
    const bool inside = std::exchange(m_inSnapshot, false);
    Result<PgResult> answer = call(query, values, PgPace::Patient);
    m_inSnapshot = inside && m_connection.isOpen();
    if (!answer && m_inSnapshot)
        leaveSnapshot();
    return answer;
}

void PostgresGateway::leaveSnapshot() {
    if (std::exchange(m_inSnapshot, false) && m_connection.isOpen())
        (void)m_connection.call(QStringLiteral("pull_rollback"));
}

Result<CentreHello> PostgresGateway::connect(const CentreProfile& profile, const QString& password) {
    m_connection.resume();
    if (!m_connection.isOpen()) {
        m_inSnapshot = false;
        PgTarget target;
        target.hosts = profile.hosts;
        target.database = profile.database;
        target.user = profile.login;
        target.password = password;
        target.authority = profile.authority;
        m_login = profile.login;
        if (Status done = m_connection.open(target); !done)
            return done.error();
        // Before the first pull, or what is committed between would be told to nobody.
        if (const auto listening = call("listen", {}); !listening) {
            m_connection.close();
            return listening.error();
        }
    }
    Result<CentreHello> answer = hello();
    if (!answer)
        m_connection.close();
    return answer;
}

Result<CentreHello> PostgresGateway::hello() {
    leaveSnapshot();
    const Result<PgResult> answer = m_connection.call(QStringLiteral("hello"), {pgValue(qint64(operationVersion))});
    if (answer)
        return readHello(answer.value().rows() > 0 ? answer.value().bytes(0, 0) : QByteArray());
    if (answer.error().code == ErrorCode::NotAllowed)
        return Error{ErrorCode::CentreRefused, answer.error().detail, {}, 0};
    return answer.error();
}

void PostgresGateway::disconnect() {
    m_connection.close();
}

bool PostgresGateway::isConnected() const {
    return m_connection.isOpen();
}

QString PostgresGateway::peer() const {
    return m_connection.host();
}

/// A look at accounts is journaled, so it is a transaction of its own, before the snapshot of the pull. What changes
/// between comes with the pull: everything that changed since its cursor is read anew there.
Result<FeedBatch> PostgresGateway::lookAt(const QVector<AccountId>& accounts) {
    FeedBatch looked;
    if (accounts.isEmpty())
        return looked;
    const Status done = readHistories(accounts, looked);
    if (!done && (done.error().code == ErrorCode::NotAllowed || done.error().code == ErrorCode::QuotaReached))
        return FeedBatch(); // not to be seen now; the pull goes on
    return done ? Result<FeedBatch>(std::move(looked)) : done.error();
}

Status PostgresGateway::readHistories(const QVector<AccountId>& accounts, FeedBatch& batch) {
    for (qsizetype first = 0; first < accounts.size(); first += historyAtOnce) {
        const PgValues values{pgValue(accounts.mid(first, historyAtOnce))};
        const Result<PgResult> parts =
            m_inSnapshot ? callInSnapshot("history", values) : call("history", values, PgPace::Bulk);
        if (!parts)
            return parts.error();
        const Result<QVector<ReplicaRows>> rows = readHistory(parts.value(), batch.historyOf);
        if (!rows)
            return rows.error();
        batch.history += rows.value();
    }
    return Done{};
}

Result<FeedBatch> PostgresGateway::feed(const PullRequest& request) {
    QStringList asked;
    for (const OutboxItem& item : request.acknowledged) {
        if (!item.xid.isEmpty())
            asked.append(item.xid);
    }
    const Result<PgResult> parts = callInSnapshot(
        "feed", {pgValue(request.cursor), pgValue(request.scopes), pgValue(asked), pgValue(qint64(request.limit))});
    if (!parts)
        return parts.error();
    return readFeed(parts.value(), request.acknowledged);
}

/// The feed and the histories it names, all of one snapshot, which stays open.
Result<FeedBatch> PostgresGateway::beginSnapshotOf(const PullRequest& request) {
    const Result<FeedBatch> looked = lookAt(request.wantedHistory);
    if (!looked)
        return looked;
    if (const auto begun = call("pull_begin", {}); !begun)
        return begun.error();
    m_inSnapshot = true;
    Result<FeedBatch> batch = feed(request);
    if (!batch || batch.value().truncated) {
        leaveSnapshot();
        return batch;
    }
    // Those looked at just now are read again, so that all is of one snapshot.
    QVector<AccountId> again = looked.value().historyOf;
    for (const AccountId account : std::exchange(batch.value().historyOf, {})) {
        if (request.keptHistory.contains(account) && !again.contains(account))
            again.append(account);
    }
    if (Status done = readHistories(again, batch.value()); !done)
        return done.error();
    return batch;
}

Result<FeedBatch> PostgresGateway::pull(const PullRequest& request) {
    Result<FeedBatch> batch = beginSnapshotOf(request);
    leaveSnapshot();
    return batch;
}

/// All in one statement, so in one transaction, whose flush to disk they share, and which has no middle that waits for
/// the desk. They go in the order of their entities, so that two desks do not wait for each other in a circle. An
/// error: one of them undid the rest, or the link is gone.
Result<QVector<SubmitAnswer>> PostgresGateway::submitTogether(const QVector<OutboxItem>& items) {
    std::vector<qsizetype> order(size_t(items.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&items](qsizetype one, qsizetype other) { return items.at(one).entity < items.at(other).entity; });
    QVector<PgValues> columns(submitValues(items.constFirst()).size());
    for (const qsizetype place : order) {
        const PgValues values = submitValues(items.at(place));
        for (qsizetype column = 0; column < columns.size(); ++column)
            columns[column].append(values.at(column));
    }
    PgValues arrays;
    for (const PgValues& column : columns)
        arrays.append(pgArray(column));
    const Result<PgResult> all = call("submit_all", arrays, PgPace::Patient);
    if (!all)
        return all.error();
    if (all.value().rows() != items.size())
        return Error{ErrorCode::CentreFailed, QStringLiteral("submit_all: not an answer for each"), {}, 0};
    QVector<SubmitAnswer> answers(items.size());
    for (int row = 0; row < all.value().rows(); ++row) {
        Result<SubmitAnswer> answer = readSubmitAnswer(all.value().bytes(row, 0));
        if (!answer)
            return answer.error();
        answers[order[size_t(row)]] = std::move(answer).value();
    }
    return answers;
}

Result<SubmitAnswer> PostgresGateway::submit(const OutboxItem& item) {
    const Result<PgResult> answer = call("submit", submitValues(item));
    if (!answer)
        return answer.error();
    return readSubmitAnswer(answer.value().rows() > 0 ? answer.value().bytes(0, 0) : QByteArray());
}

/// Operations that wait for none of each other. Answers up to the first that was not answered.
Status PostgresGateway::submitWave(const QVector<OutboxItem>& items, QVector<SubmitAnswer>& answers) {
    if (items.size() > 1) {
        const Result<QVector<SubmitAnswer>> together = submitTogether(items);
        if (together) {
            answers += together.value();
            return Done{};
        }
        if (!m_connection.isOpen())
            return together.error();
    }
    // One of them cannot be done now, so each by itself.
    for (const OutboxItem& item : items) {
        const Result<SubmitAnswer> answer = submit(item);
        if (!answer)
            return answer.error();
        answers.append(answer.value());
    }
    return Done{};
}

/// One after another within an entity: the next one flies when the one before it was answered.
Result<QVector<SubmitAnswer>> PostgresGateway::submitAll(const QVector<OutboxItem>& items) {
    QVector<SubmitAnswer> answers;
    while (answers.size() < items.size()) {
        QVector<OutboxItem> wave;
        QSet<QString> entities;
        QSet<OperationId> flying;
        for (qsizetype i = answers.size(); i < items.size(); ++i) {
            const OutboxItem& item = items.at(i);
            if (wave.size() >= mostTogether || entities.contains(item.entity) || flying.contains(item.dependsOn))
                break;
            entities.insert(item.entity);
            flying.insert(item.id);
            wave.append(item);
        }
        const Status stopped = submitWave(wave, answers);
        if (!stopped)
            return answers.isEmpty() ? Result<QVector<SubmitAnswer>>(stopped.error()) : answers;
    }
    return answers;
}

Result<bool> PostgresGateway::tick() {
    const Result<PgResult> answer = call("tick", {});
    if (!answer)
        return answer.error();
    return answer.value().rows() > 0 && answer.value().boolean(0, 0);
}

Status PostgresGateway::present(const QVector<AppealId>& appeals) {
    QStringList uuids;
    for (const AppealId appeal : appeals)
        uuids.append(wireUuid(appeal.value));
    const Result<PgResult> answer = call("present", {pgValue(uuids)});
    return answer ? Status(Done{}) : Status(answer.error());
}

Result<AccountId> PostgresGateway::borrow(const QString& accountNumber, const QString& purpose) {
    const Result<PgResult> answer = call("borrow", {pgValue(accountNumber), pgValue(purpose)});
    if (!answer)
        return answer.error();
    const QJsonObject object = QJsonDocument::fromJson(field(answer.value()).toUtf8()).object();
    return AccountId{object[u"account"].toInteger()};
}

Result<QStringList> PostgresGateway::findPhone(const QString& phone, const QString& purpose) {
    const Result<PgResult> answer = call("find_phone", {pgValue(phone), pgValue(purpose)});
    if (!answer)
        return answer.error();
    QStringList numbers;
    for (int row = 0; row < answer.value().rows(); ++row)
        numbers.append(answer.value().text(row, 1));
    return numbers;
}

Result<QString> PostgresGateway::reveal(AccountId account, const QString& name, const QString& purpose) {
    const Result<PgResult> request = call("reveal_request", {pgValue(account.value), pgValue(name), pgValue(purpose)});
    if (!request)
        return request.error();
    const Result<PgResult> answer = call("reveal", {pgValue(field(request.value()))});
    if (!answer)
        return answer.error();
    return field(answer.value());
}

Result<bool> PostgresGateway::waitForNews(int milliseconds) {
    leaveSnapshot();
    return m_connection.waitForNotification(milliseconds);
}

void PostgresGateway::wake() {
    m_connection.wake();
}

void PostgresGateway::interrupt() {
    m_connection.interrupt();
}

} // namespace line605
