#include "storage/replicatables.h"

#include <sqlite3.h>

#include <algorithm>

namespace line605 {

namespace {

/// A prepared statement for many rows, bound from wire values.
class WireStatement {
public:
    WireStatement(Connection& connection, const QByteArray& name)
        : m_connection(connection), m_name(name), m_handle(connection.borrow(m_name.constData())) {}
    ~WireStatement() {
        if (m_handle.ok()) {
            sqlite3_reset(m_handle.value().get());
            sqlite3_clear_bindings(m_handle.value().get()); // they point into the rows
            m_connection.giveBack(m_name.constData(), std::move(m_handle.value()));
        }
    }
    Q_DISABLE_COPY_MOVE(WireStatement)

    /// Binds the values in their order, then \a last if the statement has one place more; the rest is left out.
    void bind(const std::vector<WireValue>& values, qint64 last = 0) {
        if (!m_handle.ok())
            return;
        sqlite3_stmt* statement = m_handle.value().get();
        sqlite3_reset(statement);
        const int places = sqlite3_bind_parameter_count(statement);
        const int given = std::min(places, int(values.size()));
        for (int place = 1; place <= given; ++place)
            bindWire(statement, place, values[size_t(place) - 1]);
        if (places > given)
            sqlite3_bind_int64(statement, places, last);
    }

    /// SQLITE_ROW, SQLITE_DONE or an error.
    [[nodiscard]] int step() { return m_handle.ok() ? sqlite3_step(m_handle.value().get()) : SQLITE_ERROR; }
    [[nodiscard]] Error failure(int result) {
        if (!m_handle.ok())
            return m_handle.error();
        sqlite3_reset(m_handle.value().get());
        return m_connection.failure(result, m_name.constData());
    }
    [[nodiscard]] Status run() {
        const int result = step();
        return result == SQLITE_DONE || result == SQLITE_ROW ? Status(Done{}) : Status(failure(result));
    }
    [[nodiscard]] qint64 int64() const { return sqlite3_column_int64(m_handle.value().get(), 0); }

private:
    Connection& m_connection;
    QByteArray m_name;
    Result<StatementHandle> m_handle;
};

QByteArray bytesOf(const WireValue& hex) {
    return QByteArray::fromHex(hex.text.toByteArray());
}

/// Notes the accounts that rows belong to.
class Toucher {
public:
    Toucher(Connection& connection, const ReplicaTable& table, TouchedRows& touched)
        : m_table(table), m_touched(touched), m_isAccount(qstrcmp(table.name, "account") == 0),
          m_isAppeal(qstrncmp(table.name, "appeal", 6) == 0) {
        if (m_isAccount)
            m_query = std::make_unique<WireStatement>(connection, "replica_account_regrouped");
        else if (table.lines != LineEffect::None)
            m_query = std::make_unique<WireStatement>(connection, QByteArray("replica_accounts_of_") + table.name);
    }

    /// What the row belongs to as the store has it. An account is asked before its put: afterwards it is as given.
    [[nodiscard]] Status note(const std::vector<WireValue>& values, bool whole) {
        if (m_isAppeal)
            m_touched.appeals.insert(bytesOf(values.front()));
        if (m_isAccount && !whole) {
            m_touched.words.insert(values.front().integer);
            return Done{};
        }
        if (!m_query)
            return Done{};
        m_query->bind(values);
        int result = m_query->step();
        if (m_isAccount && (result == SQLITE_ROW || result == SQLITE_DONE)) {
            (result == SQLITE_ROW ? m_touched.figures : m_touched.words).insert(values.front().integer);
            return Done{};
        }
        for (; result == SQLITE_ROW; result = m_query->step())
            (m_table.lines == LineEffect::Words ? m_touched.words : m_touched.figures).insert(m_query->int64());
        return result == SQLITE_DONE ? Status(Done{}) : Status(m_query->failure(result));
    }

private:
    const ReplicaTable& m_table;
    TouchedRows& m_touched;
    bool m_isAccount;
    bool m_isAppeal;
    std::unique_ptr<WireStatement> m_query;
};

/// The parts of a key as wire values: "12", "12:T1" or hex digits with ":seq".
std::vector<WireValue> valuesOfKey(const std::vector<WireValue>& key) {
    if (key.size() != 1 || key.front().kind != WireValue::Kind::Text)
        return key;
    std::vector<WireValue> values;
    const QByteArrayView text = key.front().text;
    const qsizetype colon = text.indexOf(':');
    for (const QByteArrayView part :
         {colon < 0 ? text : text.first(colon), colon < 0 ? QByteArrayView() : text.sliced(colon + 1)}) {
        if (part.isNull())
            continue;
        WireValue value;
        bool isNumber = false;
        value.integer = part.size() < 20 ? part.toByteArray().toLongLong(&isNumber) : 0;
        value.kind = isNumber ? WireValue::Kind::Integer : WireValue::Kind::Text;
        value.text = part;
        values.push_back(value);
    }
    return values;
}

Status putOne(Connection& connection, const ReplicaTable& table, WireStatement& put,
              const std::vector<WireValue>& values, bool queued) {
    put.bind(values, queued ? 1 : 0);
    const int result = put.step();
    if (result == SQLITE_DONE)
        return Done{};
    const Error error = put.failure(result);
    if (!table.uniqueName || (result & 0xff) != SQLITE_CONSTRAINT)
        return error;
    WireStatement vacate(connection, QByteArray("replica_vacate_") + table.name);
    vacate.bind(values);
    if (Status done = vacate.run(); !done)
        return done;
    put.bind(values, queued ? 1 : 0);
    return put.run();
}

/// The keys that rows of the table have in \a rows.
Result<QSet<QByteArray>> keysOf(const ReplicaTable& table, const QVector<ReplicaRows>& rows) {
    QSet<QByteArray> keys;
    for (const ReplicaRows& some : rows) {
        if (some.table != QLatin1StringView(table.name))
            continue;
        WireReader reader(some.rows);
        while (reader.next())
            keys.insert(keyOfRow(table, reader.values()));
        if (Status read = reader.status(); !read)
            return read.error();
    }
    return keys;
}

Status forgetAccount(Connection& connection, qint64 account) {
    if (Status cleared = clearHistory(connection, account); !cleared)
        return cleared;
    const Result<int> forgotten = execute(connection, "history_forget", account);
    return forgotten ? Status(Done{}) : Status(forgotten.error());
}

/// What goes with a row besides itself.
Status beforeDelete(Connection& connection, const ReplicaTable& table, const std::vector<WireValue>& values) {
    if (qstrcmp(table.name, "account") == 0)
        return forgetAccount(connection, values.front().integer);
    if (qstrcmp(table.name, "appeal") != 0)
        return Done{};
    for (const char* name : {"replica_unqueue_appeal", "replica_delete_appeal_events"}) {
        WireStatement statement(connection, name);
        statement.bind(values);
        if (Status done = statement.run(); !done)
            return done;
    }
    return Done{};
}

Status unmarkSubscriber(Connection& connection, const ReplicaTable& table, const std::vector<WireValue>& values) {
    if (qstrcmp(table.name, "subscriber") != 0)
        return Done{};
    const Result<int> done = execute(connection, "replica_unmark_subscriber", values.front().integer);
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace

const std::vector<ReplicaTable>& replicaTables() {
    static const std::vector<ReplicaTable> tables{
        {"scope", 3, LineEffect::None, false, true},        {"office", 7, LineEffect::None, false, true},
        {"house", 7, LineEffect::Words, false, true},       {"premises", 6, LineEffect::Words, false, false},
        {"subscriber", 8, LineEffect::Words, false, false}, {"account", 12, LineEffect::Words, false, true},
        {"meter", 9, LineEffect::Words, false, true},       {"register", 5, LineEffect::Figures, false, false},
        {"appeal", 18, LineEffect::Figures, false, true},   {"appeal_event", 9, LineEffect::None, false, false},
        {"reading", 14, LineEffect::None, true, false},     {"charge", 6, LineEffect::None, true, false},
        {"payment", 6, LineEffect::None, true, false},
    };
    return tables;
}

const ReplicaTable* replicaTable(const QString& name) {
    for (const ReplicaTable& table : replicaTables()) {
        if (name == QLatin1StringView(table.name))
            return &table;
    }
    return nullptr;
}

QByteArray keyOfRow(const ReplicaTable& table, const std::vector<WireValue>& values) {
    const auto text = [](const WireValue& value) {
        return value.kind == WireValue::Kind::Integer ? QByteArray::number(value.integer) : value.text.toByteArray();
    };
    if (values.empty())
        return {};
    const bool two = qstrcmp(table.name, "register") == 0 || qstrcmp(table.name, "appeal_event") == 0;
    return two && values.size() > 1 ? text(values[0]) + ':' + text(values[1]) : text(values[0]);
}

Status putRows(Connection& connection, const ReplicaRows& rows, bool queued, TouchedRows* touched) {
    const ReplicaTable* table = replicaTable(rows.table);
    if (!table)
        return Done{}; // of a newer centre; this program shows nothing of it
    WireStatement put(connection, QByteArray("replica_put_") + table->name);
    std::optional<Toucher> toucher;
    if (touched)
        toucher.emplace(connection, *table, *touched);
    const bool moves = table->lines != LineEffect::None && qstrcmp(table->name, "account") != 0;
    WireReader reader(rows.rows);
    while (reader.next()) {
        const std::vector<WireValue>& values = reader.values();
        if (values.size() != size_t(table->columns))
            return Error{ErrorCode::BadInput, QStringLiteral("a wire row of %1").arg(rows.table)};
        // Once as it was, since a meter may have hung at another account, and once as it is.
        Status noted = toucher ? toucher->note(values, true) : Status(Done{});
        if (noted)
            noted = putOne(connection, *table, put, values, queued);
        if (noted && toucher && moves)
            noted = toucher->note(values, true);
        if (!noted)
            return noted;
        if (touched)
            ++touched->rows;
    }
    return reader.status();
}

Status deleteRows(Connection& connection, const ReplicaRows& keys, const QVector<ReplicaRows>& kept,
                  TouchedRows* touched) {
    const ReplicaTable* table = replicaTable(keys.table);
    if (!table || table->history)
        return Done{};
    const Result<QSet<QByteArray>> stay = keysOf(*table, kept);
    if (!stay)
        return stay.error();
    WireStatement remove(connection, QByteArray("replica_delete_") + table->name);
    std::optional<Toucher> toucher;
    if (touched)
        toucher.emplace(connection, *table, *touched);
    WireReader reader(keys.rows);
    while (reader.next()) {
        const std::vector<WireValue> values = valuesOfKey(reader.values());
        if (values.empty())
            return Error{ErrorCode::BadInput, QStringLiteral("a key of %1").arg(keys.table)};
        Status done = unmarkSubscriber(connection, *table, values);
        if (done && stay.value().contains(keyOfRow(*table, values)))
            continue;
        if (done && toucher)
            done = toucher->note(values, false);
        if (done)
            done = beforeDelete(connection, *table, values);
        remove.bind(values);
        if (done)
            done = remove.run();
        if (!done)
            return done;
        if (touched)
            ++touched->rows;
    }
    return reader.status();
}

Status clearHistory(Connection& connection, qint64 account) {
    for (const char* name : {"history_clear_reading", "history_clear_charge", "history_clear_payment",
                             "history_clear_events", "history_clear_appeals"}) {
        if (const Result<int> cleared = execute(connection, name, account); !cleared)
            return cleared.error();
    }
    return Done{};
}

} // namespace line605
