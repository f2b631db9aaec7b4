#include "chaos/oracle.h"

#include <QJsonArray>

namespace line605::chaos {

namespace {

QSet<QString> ids(const QJsonValue& array) {
    QSet<QString> all;
    const QJsonArray values = array.toArray();
    for (const QJsonValue& value : values)
        all.insert(value.toString());
    return all;
}

} // namespace

QStringList Oracle::judge(const std::vector<std::unique_ptr<DeskProcess>>& desks) {
    readLedger();
    for (const auto& desk : desks)
        judgeDesk(*desk);
    for (auto entry = m_ledger.cbegin(); entry != m_ledger.cend(); ++entry) {
        if (!m_known.contains(entry.key()))
            m_wrong.append(QStringLiteral("invented: operation %1 of %2").arg(entry.key(), entry->actor));
    }
    judgeEffects();
    judgeCentre();
    return m_wrong;
}

void Oracle::readLedger() {
    const auto rows = m_cluster.ask(m_database, QStringLiteral("select op_id, state, xid, actor from sync.operation"));
    if (!rows) {
        m_wrong.append(QStringLiteral("the ledger cannot be read"));
        return;
    }
    for (const QString& row : rows->split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = row.split(u'|');
        const bool done = cells.at(1) == u"done";
        m_ledger.insert(cells.at(0), {done, cells.at(2).toULongLong(), cells.at(3)});
        ++(done ? m_done : m_refused);
    }
}

void Oracle::judgeDesk(const DeskProcess& desk) {
    const QString& who = desk.settings().login;
    for (const auto& [id, entity] : desk.tried())
        m_known.insert(id);
    m_known += desk.renamed();
    if (desk.torn() > 0)
        m_wrong.append(QStringLiteral("%1 saw %2 torn views").arg(who).arg(desk.torn()));
    if (!desk.report()) {
        m_wrong.append(who + QStringLiteral(" gave no report"));
        return;
    }
    const QJsonObject& report = *desk.report();
    for (const QString& wrong : ids(report[u"wrong"]))
        m_wrong.append(who + QStringLiteral(": ") + wrong);
    const QSet<QString> refused = ids(report[u"refused"]) + desk.gone();
    const QSet<QString> waiting = ids(report[u"waiting"]);
    for (const QString& id : desk.made()) {
        const bool done = m_ledger.value(id).done;
        if (waiting.contains(id))
            m_wrong.append(QStringLiteral("%1: operation %2 is stuck").arg(who, id));
        else if (refused.contains(id) == done)
            m_wrong.append(
                QStringLiteral("%1: operation %2 is %3")
                    .arg(who, id, done ? QStringLiteral("refused here, done there") : QStringLiteral("lost")));
    }
    judgeOrder(desk, refused);
}

void Oracle::judgeOrder(const DeskProcess& desk, const QSet<QString>& refusedHere) {
    QHash<QString, quint64> last;
    for (const auto& [id, entity] : desk.tried()) {
        const Entry entry = m_ledger.value(id);
        if (!entry.done || refusedHere.contains(id))
            continue;
        if (entry.xid <= last.value(entity))
            m_wrong.append(
                QStringLiteral("%1: operation %2 overtook another of %3").arg(desk.settings().login, id, entity));
        last[entity] = entry.xid;
    }
}

void Oracle::judgeEffects() {
    // Every operation that was done has its whole effect, and has it once; no effect is of one that was not.
    const auto rows = m_cluster.ask(m_database, QStringLiteral(R"(
select o.op_id, o.kind, x.n from sync.operation o
cross join lateral (select case o.kind
    when 'take_reading' then (select count(*) from core.reading r where r.operation_id = o.op_id)
    when 'register_appeal' then (select count(*) from core.appeal a where a.operation_id = o.op_id)
    else (select count(*) from core.appeal_event e where e.operation_id = o.op_id) end as n) x
where (o.state = 'done' and not x.n between 1 and case o.kind when 'reply_to_appeal' then 2 else 1 end)
    or (o.state <> 'done' and x.n > 0)
union all
select f.operation_id, 'no operation', count(*)
from (select operation_id from core.reading union all select operation_id from core.appeal
      union all select operation_id from core.appeal_event) f
where f.operation_id is not null and not exists (select from sync.operation o where o.op_id = f.operation_id)
group by 1)"));
    if (!rows)
        m_wrong.append(QStringLiteral("the effects cannot be read"));
    else
        for (const QString& row : rows->split(u'\n', Qt::SkipEmptyParts))
            m_wrong.append(QStringLiteral("effects: ") + row);
}

void Oracle::judgeCentre() {
    for (const char* sql : {"select * from admin.check_feed()", "select * from admin.check_triggers()"}) {
        const auto rows = m_cluster.ask(m_database, QString::fromLatin1(sql));
        if (!rows || !rows->isEmpty())
            m_wrong.append(
                QStringLiteral("%1: %2").arg(QString::fromLatin1(sql), rows.value_or(QStringLiteral("failed"))));
    }
}

} // namespace line605::chaos
