#include "syncscript.h"

namespace line605::test {

namespace {

constexpr int accounts = 60;

} // namespace

SyncScript::SyncScript() {
    m_centre.fill(accounts);
}

QVector<int> SyncScript::scopes() {
    return {CentreModel::reference, CentreModel::legal, CentreModel::general, CentreModel::district};
}

int SyncScript::snapshotOf(const QString& cursor) {
    return cursor.section(u':', 0, 0).toInt();
}

void SyncScript::goTo(int number) {
    if (m_number == 1 && number >= 1)
        m_feed = m_centre.feed(scopes()); // the rows from before the first snapshot are no changes
    for (; m_number < number; ++m_number) {
        change(m_number + 1);
        m_feed = m_centre.feed(scopes());
        m_feed.cursor = QStringLiteral("%1:%1:").arg(m_number + 1);
    }
}

void SyncScript::change(int number) {
    const QString key = QString::number(number % accounts + 1);
    if (number % 7 == 0) {
        for (const char* zone : {":T1", ":T2"})
            m_centre.remove(QStringLiteral("register"), key + QLatin1StringView(zone));
        for (const char* table : {"meter", "account", "subscriber", "premises", "house"})
            m_centre.remove(QLatin1StringView(table), key);
    } else {
        m_centre.putAccount(number % accounts + 1, CentreModel::district, QStringLiteral("Жилец %1").arg(number));
    }
    for (int id = 1; id <= accounts; id += 5) {
        const QString account = QString::number(id);
        if (!m_centre.row(QStringLiteral("meter"), account).isEmpty())
            m_centre.put(QStringLiteral("register"), CentreModel::district,
                         {id, "T1", 1000 + number, "2026-10-23", "office"});
    }
}

qint64 SyncScript::rowsBefore(const QString& table) const {
    qint64 rows = 0;
    for (const QString& one : CentreModel::tables()) {
        if (one == table || table.isEmpty())
            break;
        rows += m_centre.rowsOf(one, scopes()).count;
    }
    return rows;
}

Status SyncScript::bootstrap(ReplicaStore& replica) {
    Result<ReplicaState> state = replica.state();
    if (state && state.value().phase == ReplicaState::Phase::Empty) {
        const Status begun =
            replica.beginFilling(QStringLiteral("epoch"), QStringLiteral("1:1:"), scopes(), m_centre.count(scopes()));
        state = begun ? replica.state() : Result<ReplicaState>(begun.error());
    }
    if (!state)
        return state.error();
    const QStringList tables = CentreModel::tables();
    const qsizetype first = state.value().table.isEmpty()                  ? 0
                            : state.value().table == QStringLiteral("end") ? tables.size()
                                                                           : tables.indexOf(state.value().table);
    for (qsizetype i = first; i < tables.size(); ++i) {
        const QString next = i + 1 < tables.size() ? tables.at(i + 1) : QStringLiteral("end");
        if (Status filled = replica.fill(m_centre.rowsOf(tables.at(i), scopes()), next, 0, {}); !filled)
            return filled;
    }
    return replica.publish({});
}

} // namespace line605::test
