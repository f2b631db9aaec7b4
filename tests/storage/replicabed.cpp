#include "replicabed.h"

namespace line605::test {

ReplicaBed::ReplicaBed(int accounts)
    : m_gate(m_clock, testSettings()), m_scopes{CentreModel::reference, CentreModel::legal, CentreModel::general,
                                                CentreModel::district} {
    m_centre.fill(accounts);
}

CentreProfile ReplicaBed::profile() {
    return {QStringLiteral("Центр"),
            {QStringLiteral("centre.example:5432")},
            QStringLiteral("line605"),
            QStringLiteral("/etc/line605/ca.pem"),
            QStringLiteral("olga")};
}

void ReplicaBed::create() {
    const auto made = await(m_gate.createReplica(path(), StoreTestbed::password, StoreTestbed::person(), profile()));
    if (!made)
        qFatal("no store: %s", qPrintable(outcome(made)));
    m_session = made.value();
}

void ReplicaBed::open() {
    const auto opened = await(m_gate.open(path(), StoreTestbed::password));
    if (!opened)
        qFatal("not opened: %s", qPrintable(outcome(opened)));
    m_session = opened.value();
}

void ReplicaBed::fill(bool publish) {
    (void)m_centre.feed(m_scopes);
    Status done =
        replica().beginFilling(QStringLiteral("epoch"), QStringLiteral("1:1:"), m_scopes, m_centre.count(m_scopes));
    const QStringList tables = CentreModel::tables();
    for (qsizetype i = 0; done && i < tables.size(); ++i)
        done = replica().fill(m_centre.rowsOf(tables.at(i), m_scopes),
                              i + 1 < tables.size() ? tables.at(i + 1) : QStringLiteral("end"), 0, {});
    if (done && publish)
        done = replica().publish({});
    if (!done)
        qFatal("not filled: %s", qPrintable(outcome(done)));
}

Status ReplicaBed::pull(const QVector<OperationId>& seen) {
    FeedBatch batch = m_centre.feed(m_scopes);
    batch.seen = seen;
    return replica().apply(batch);
}

Operation ReplicaBed::operation(const OperationBody& body) const {
    return {OperationId{newUuidV7(m_clock.nowUtc())}, m_clock.nowUtc(), StoreTestbed::person().login, body};
}

OperationId ReplicaBed::append(const OperationBody& body) {
    const auto appended = await(session().operations().append(operation(body)));
    if (!appended)
        qFatal("not appended: %s", qPrintable(outcome(appended)));
    return appended.value();
}

void ReplicaBed::acknowledge(const Operation& operation) {
    if (!m_centre.perform(operation))
        qFatal("the centre refuses");
    if (Status done = outbox().acknowledged({{operation.id, QStringLiteral("77")}}, m_clock.nowUtc()); !done)
        qFatal("not acknowledged: %s", qPrintable(outcome(done)));
}

TakeReading ReplicaBed::reading(qint64 account, qint64 value) const {
    TakeReading body{AccountId{account}, MeterId{account}, m_clock.today(), ReadingSource::Phone, {}, {}, {}};
    body.values.append({TariffZone::T1, value, false});
    if (account % 2 == 0)
        body.values.append({TariffZone::T2, value + 1000, false});
    return body;
}

RegisterAppeal ReplicaBed::appeal(qint64 account) const {
    return {AppealId{newUuidV7(m_clock.nowUtc())},
            AccountId{account},
            AppealChannel::Phone,
            AppealTopic::Other,
            QStringLiteral("Тема"),
            QStringLiteral("Текст"),
            {2026, 12, 20},
            {}};
}

QString ReplicaBed::difference() {
    const auto here = replica().digests(m_scopes);
    if (!here)
        return outcome(here);
    const QStringList ours = described(here.value());
    const QStringList theirs = described(m_centre.digests(m_scopes));
    QStringList wrong;
    for (const QString& line : ours) {
        if (!theirs.contains(line))
            wrong.append(QStringLiteral("store has ") + line);
    }
    for (const QString& line : theirs) {
        if (!ours.contains(line))
            wrong.append(QStringLiteral("centre has ") + line);
    }
    const auto report = await(session().check());
    if (!report)
        return outcome(report);
    return (wrong + report.value().problems).join(QStringLiteral("\n"));
}

OutboxItem ReplicaBed::item(OperationId id) {
    const auto items = outbox().items();
    if (items) {
        for (const OutboxItem& one : items.value()) {
            if (one.id == id)
                return one;
        }
    }
    return {};
}

} // namespace line605::test
