#include "bench/recording.h"

#include "bench/bench.h"
#include "storage/sqlfile.h"

#include <sqlite3.h>

#include <cctype>
#include <cstdlib>
#include <cstring>
#include <memory>

namespace line605::bench {

namespace {

/// The text with "?" for every placeholder: Qt gives those of its queries names (":a").
QByteArray withPlainPlaceholders(const char* sql) {
    QByteArray plain;
    for (; *sql != '\0'; ++sql) {
        if (*sql != ':') {
            plain.append(*sql);
            continue;
        }
        plain.append('?');
        while (std::isalnum(static_cast<unsigned char>(sql[1])) != 0 || sql[1] == '_')
            ++sql;
    }
    return plain;
}

} // namespace

Recorder::Recorder(sqlite3* handle, const QStringList& queries, Recording& recording)
    : m_handle(handle), m_recording(recording) {
    for (const QString& name : queries)
        m_wanted.insert(need(sqlQuery(name), "query").toUtf8(), -1);
    for (int i = 0; i < int(recording.m_statements.size()); ++i)
        m_wanted.insert(recording.m_statements.at(i), i);
    const unsigned events = SQLITE_TRACE_STMT | SQLITE_TRACE_ROW | SQLITE_TRACE_PROFILE | SQLITE_TRACE_CLOSE;
    sqlite3_trace_v2(handle, events, &Recorder::handleTrace, this);
}

Recorder::~Recorder() {
    if (m_handle)
        sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

int Recorder::handleTrace(unsigned type, void* self, void* statement, void*) {
    auto* recorder = static_cast<Recorder*>(self);
    if (type == SQLITE_TRACE_CLOSE) {
        recorder->m_handle = nullptr;
        return 0;
    }
    auto* running = static_cast<sqlite3_stmt*>(statement);
    if (type == SQLITE_TRACE_STMT) {
        recorder->begin(running);
    } else if (const auto call = recorder->m_running.constFind(running); call != recorder->m_running.cend()) {
        Recording::Call& recorded = recorder->m_recording.m_calls[*call];
        if (type == SQLITE_TRACE_ROW)
            ++recorded.rows;
        else // told at its end, and when it is left before
            recorded.complete = recorded.complete || sqlite3_stmt_busy(running) == 0;
    }
    return 0;
}

void Recorder::begin(sqlite3_stmt* statement) {
    const QByteArray sql = withPlainPlaceholders(sqlite3_sql(statement));
    const auto wanted = m_wanted.find(sql);
    if (wanted == m_wanted.end()) {
        m_running.remove(statement); // the address may have been another one's
        return;
    }
    if (*wanted < 0) {
        *wanted = int(m_recording.m_statements.size());
        m_recording.m_statements.append(wanted.key());
    }
    m_running.insert(statement, m_recording.m_calls.size());
    m_recording.m_calls.push_back({*wanted, 0, false, m_recording.m_values.size()});
    const std::unique_ptr<char, decltype(&sqlite3_free)> expanded(sqlite3_expanded_sql(statement), sqlite3_free);
    if (!expanded)
        qFatal("a statement is too long to be recorded");
    keepValues(sql.constData(), expanded.get());
}

/// The two texts are the same but for the values that stand in place of "?". No statement has "?" inside a literal.
void Recorder::keepValues(const char* sql, const char* expanded) {
    for (; *sql != '\0'; ++sql) {
        if (*sql == '?')
            expanded = keepLiteral(expanded);
        else
            ++expanded;
    }
    keep(Recording::Kind::End);
}

const char* Recorder::keepLiteral(const char* literal) {
    if (*literal == 'N') {
        keep(Recording::Kind::Null);
        return literal + std::strlen("NULL");
    }
    const bool blob = *literal == 'x';
    if (!blob && *literal != '\'') {
        char* after = nullptr;
        const qint64 value = std::strtoll(literal, &after, 10);
        keep(Recording::Kind::Integer);
        keep(value);
        return after;
    }
    if (blob)
        ++literal;
    QByteArray bytes;
    for (++literal; *literal != '\'' || literal[1] == '\''; ++literal) {
        if (*literal == '\'')
            ++literal;
        bytes.append(*literal);
    }
    keepBytes(blob ? Recording::Kind::Blob : Recording::Kind::Text, blob ? QByteArray::fromHex(bytes) : bytes);
    return literal + 1;
}

void Recorder::keepBytes(Recording::Kind kind, const QByteArray& bytes) {
    keep(kind);
    keep(quint32(bytes.size()));
    m_recording.m_values.insert(m_recording.m_values.end(), bytes.begin(), bytes.end());
}

template<class T>
void Recorder::keep(const T& value) {
    const auto* bytes = reinterpret_cast<const char*>(&value);
    m_recording.m_values.insert(m_recording.m_values.end(), bytes, bytes + sizeof value);
}

Player::Player(const RawDatabase& database, const Recording& recording) : m_recording(recording) {
    m_statements.reserve(size_t(recording.statements().size()));
    for (const QByteArray& sql : recording.statements())
        m_statements.emplace_back(database, sql);
}

quint64 Player::play(const Recording::Call& call) {
    RawStatement& statement = m_statements[size_t(call.statement)];
    const char* from = m_recording.m_values.data() + call.values;
    const auto read = [&from](auto& into) {
        std::memcpy(&into, from, sizeof into);
        from += sizeof into;
    };
    for (int place = 1;; ++place) {
        Recording::Kind kind{};
        read(kind);
        if (kind == Recording::Kind::End)
            break;
        if (kind == Recording::Kind::Null) {
            statement.bindNull(place);
        } else if (kind == Recording::Kind::Integer) {
            qint64 value{};
            read(value);
            statement.bind(place, value);
        } else {
            quint32 size{};
            read(size);
            if (kind == Recording::Kind::Text)
                statement.bindText(place, from, int(size));
            else
                statement.bindBlob(place, from, int(size));
            from += size;
        }
    }
    quint64 sum = 0;
    int rows = 0;
    while ((rows < call.rows || call.complete) && statement.step()) {
        sum += statement.readRow();
        ++rows;
    }
    statement.reset();
    return sum;
}

} // namespace line605::bench
