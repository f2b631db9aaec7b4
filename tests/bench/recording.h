#pragma once

#include "bench/rawsqlite.h"

#include <QHash>
#include <QSet>
#include <QVector>

#include <vector>

namespace line605::bench {

/// What the program asked of SQLite: its statements with their values, in order, so that the floor can do the very same
/// without the program. Values lie packed one after the other.
class Recording {
public:
    struct Call {
        int statement{};
        int rows{};      ///< that were read
        bool complete{}; ///< it was found that there are no more
        size_t values{}; ///< where they begin
    };

    [[nodiscard]] const QVector<QByteArray>& statements() const { return m_statements; }
    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }

private:
    friend class Recorder;
    friend class Player;
    enum class Kind : char { End, Null, Integer, Text, Blob };

    QVector<QByteArray> m_statements;
    std::vector<Call> m_calls;
    std::vector<char> m_values;
};

/// Listens to a connection as long as it lives. Only the statements named are kept, not those that FTS runs inside.
class Recorder {
public:
    /// \a queries: names of files in resources/sql/local/queries.
    Recorder(sqlite3* handle, const QStringList& queries, Recording& recording);
    ~Recorder();
    Q_DISABLE_COPY_MOVE(Recorder)

private:
    static int handleTrace(unsigned type, void* self, void* statement, void* detail);
    void begin(sqlite3_stmt* statement);
    void keepValues(const char* sql, const char* expanded);
    const char* keepLiteral(const char* literal);
    void keepBytes(Recording::Kind kind, const QByteArray& bytes);
    template<class T>
    void keep(const T& value);

    sqlite3* m_handle; ///< null once the connection is closed
    Recording& m_recording;
    QHash<QByteArray, int> m_wanted; ///< statement text → place in the recording, −1 until it is met
    QHash<const sqlite3_stmt*, size_t> m_running;
};

/// Does what was recorded once more, on a connection of its own.
class Player {
public:
    Player(const RawDatabase& database, const Recording& recording);

    /// Runs the call and reads as many rows as were read then.
    quint64 play(const Recording::Call& call);

private:
    const Recording& m_recording;
    std::vector<RawStatement> m_statements;
};

} // namespace line605::bench
