#include "storage/replicalines.h"

#include "storage/accountindex.h"
#include "storage/linesource.h"
#include "storage/linewriter.h"

#include <algorithm>

namespace line605 {

namespace {

/// Making a line anew with all others costs about a tenth of making it alone.
constexpr qint64 leastForAll = 5000;
constexpr qint64 shareForAll = 10;
/// How many lines out of their place are put up with: of that many.
constexpr qint64 leastMisplaced = 2000;
constexpr qint64 misplacedShare = 10;

struct Place {
    qint64 rank{};
    QString holder;
    QString address;
};

/// Puts, moves and removes single lines with all that they are found by.
class LineKeeper {
public:
    explicit LineKeeper(Connection& connection)
        : m_connection(connection), m_reader(connection),
          m_writer(connection), m_removers{{connection, "account_words_remove"},
                                           {connection, "account_digits_remove"}} {}

    [[nodiscard]] Status refresh(qint64 account) {
        const Result<std::optional<Place>> place = selectOne(
            m_connection, "line_place",
            [](const SqlStatement& row) {
                return Place{row.int64(0), row.text(1), row.text(2)};
            },
            account);
        if (!place)
            return place.error();
        if (Status started = m_reader.start(account, account); !started)
            return started;
        if (m_reader.atEnd()) {
            m_reader.finish();
            return place.value() ? remove(place.value()->rank) : Status(Done{});
        }
        LineSource line;
        if (Status taken = m_reader.take(line); !taken)
            return taken;
        m_reader.finish();
        if (place.value())
            return rewrite(*place.value(), line);
        const Result<std::optional<qint64>> last = lastRank();
        return last ? putAt(last.value().value_or(0) + 1, line, true) : Status(last.error());
    }

    [[nodiscard]] Status finish() { return m_writer.finish(); }

private:
    [[nodiscard]] Result<std::optional<qint64>> lastRank() {
        return selectOne(m_connection, "line_last", [](const SqlStatement& row) { return row.int64(0); });
    }

    [[nodiscard]] Status run(const char* name, qint64 rank) {
        const Result<int> done = execute(m_connection, name, rank);
        return done ? Status(Done{}) : Status(done.error());
    }

    [[nodiscard]] Status forgetWords(qint64 rank) {
        for (BulkStatement& remover : m_removers) {
            if (const Result<int> removed = remover.run(rank); !removed)
                return removed.error();
        }
        return Done{};
    }

    [[nodiscard]] Status putAt(qint64 rank, const LineSource& line, bool misplaced) {
        if (misplaced) {
            if (Status noted = run("misplaced_add", rank); !noted)
                return noted;
        }
        return m_writer.put(rank, line);
    }

    [[nodiscard]] Status rewrite(const Place& place, const LineSource& line) {
        if (Status forgotten = forgetWords(place.rank); !forgotten)
            return forgotten;
        return putAt(place.rank, line, place.holder != line.holder || place.address != line.address);
    }

    /// The last line takes the place.
    [[nodiscard]] Status remove(qint64 rank) {
        const Result<std::optional<std::pair<qint64, qint64>>> last = selectOne(
            m_connection, "line_last", [](const SqlStatement& row) { return std::pair(row.int64(0), row.int64(1)); });
        if (!last)
            return last.error();
        if (!last.value())
            return Done{};
        const auto [lastRank, lastAccount] = *last.value();
        for (const qint64 gone : {rank, lastRank}) {
            for (const char* name : {"line_remove", "misplaced_remove"}) {
                if (Status removed = run(name, gone); !removed)
                    return removed;
            }
            if (Status forgotten = forgetWords(gone); !forgotten)
                return forgotten;
            if (rank == lastRank)
                return Done{};
        }
        return moveTo(rank, lastAccount);
    }

    [[nodiscard]] Status moveTo(qint64 rank, qint64 account) {
        if (Status started = m_reader.start(account, account); !started)
            return started;
        if (m_reader.atEnd()) { // it goes as well: a line of no account holds the place until its own turn
            m_reader.finish();
            LineSource gone;
            gone.account = account;
            return putAt(rank, gone, true);
        }
        LineSource line;
        if (Status taken = m_reader.take(line); !taken)
            return taken;
        m_reader.finish();
        return putAt(rank, line, true);
    }

    Connection& m_connection;
    LineReader m_reader;
    LineWriter m_writer;
    BulkStatement m_removers[2];
};

QString jsonOf(const QSet<qint64>& ids) {
    QString json;
    json.reserve(ids.size() * 8);
    for (const qint64 id : ids)
        json += (json.isEmpty() ? u'[' : u',') + QString::number(id);
    return json + u']';
}

Status refreshFigures(Connection& connection, const TouchedRows& touched) {
    const QSet<qint64> only = (touched.figures | touched.unchanged) - touched.words;
    if (only.isEmpty())
        return Done{};
    const Result<int> done = execute(connection, "line_figures", jsonOf(only));
    return done ? Status(Done{}) : Status(done.error());
}

} // namespace

Status rebuildLines(Connection& connection, const std::function<void(double)>& progress) {
    if (const Result<int> cleared = execute(connection, "misplaced_clear"); !cleared)
        return cleared.error();
    return rebuildAccountIndex(connection, progress);
}

Status refreshLines(Connection& connection, const TouchedRows& touched) {
    if (touched.words.isEmpty())
        return refreshFigures(connection, touched);
    const auto countOf = [&connection] {
        return selectOne(connection, "misplaced_count",
                         [](const SqlStatement& row) { return std::pair(row.int64(0), row.int64(1)); });
    };
    const Result<std::optional<std::pair<qint64, qint64>>> before = countOf();
    if (!before)
        return before.error();
    if (touched.words.size() > std::max(leastForAll, before.value()->second / shareForAll))
        return rebuildLines(connection, {});
    {
        LineKeeper keeper(connection);
        for (const qint64 account : touched.words) {
            if (Status done = keeper.refresh(account); !done)
                return done;
        }
        if (Status done = keeper.finish(); !done)
            return done;
    }
    const Result<std::optional<std::pair<qint64, qint64>>> after = countOf();
    if (!after)
        return after.error();
    const auto [misplaced, count] = *after.value();
    if (misplaced > std::max(leastMisplaced, count / misplacedShare))
        return rebuildLines(connection, {});
    return refreshFigures(connection, touched);
}

} // namespace line605
