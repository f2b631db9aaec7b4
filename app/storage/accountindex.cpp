#include "storage/accountindex.h"

#include "storage/bulkstatement.h"
#include "storage/lineheap.h"
#include "storage/linesource.h"
#include "storage/linewriter.h"
#include "storage/memoryindex.h"

#include <limits>
#include <memory>
#include <vector>

namespace line605 {

namespace {

/// How FTS5 gathers what is added before it writes a segment, and when it merges segments.
struct IndexTuning {
    int hashBytes;
    int automerge;   ///< so many of one size are merged little by little; 0 = never
    int crisismerge; ///< so many of one size are merged at once
};
constexpr IndexTuning usual{1 << 20, 4, 16}; ///< FTS5's own
/// Everything is added once and merged once, at the end.
constexpr IndexTuning filling{2 << 20, 0, 1999};

/// \a statement: the one that sets a configuration option of the index.
Status tune(Connection& connection, const char* statement, const IndexTuning& tuning) {
    const std::pair<QString, int> settings[] = {{QStringLiteral("hashsize"), tuning.hashBytes},
                                                {QStringLiteral("automerge"), tuning.automerge},
                                                {QStringLiteral("crisismerge"), tuning.crisismerge}};
    BulkStatement set(connection, statement);
    for (const auto& [setting, value] : settings) {
        if (const auto done = set.run(setting, value); !done)
            return done.error();
    }
    return Done{};
}

/// A line's share in the indexes.
struct IndexedLine {
    qint64 rank{};
    QString words;
    QString digits;
};
using IndexedLines = std::vector<IndexedLine>;

/// One of the indexes, with its statements.
struct IndexStatements {
    const char* tune;
    const char* add;
    const char* optimize;
    QString IndexedLine::*text;
};
constexpr IndexStatements wordStatements{"account_words_tune", "account_words_add", "account_words_optimize",
                                         &IndexedLine::words};
constexpr IndexStatements digitStatements{"account_digits_tune", "account_digits_add", "account_digits_optimize",
                                          &IndexedLine::digits};

Status begin(MemoryIndex& index, Connection& store, const IndexStatements& statements) {
    if (Status opened = index.open(store); !opened)
        return opened;
    return index.fill([&statements](Connection& memory) { return tune(memory, statements.tune, filling); });
}

Status add(MemoryIndex& index, const IndexStatements& statements, const std::shared_ptr<const IndexedLines>& lines) {
    return index.fill([&statements, lines](Connection& memory) -> Status {
        BulkStatement put(memory, statements.add);
        for (const IndexedLine& line : *lines) {
            if (const auto done = put.run(line.rank, line.*statements.text); !done)
                return done.error();
        }
        return Done{};
    });
}

Status finish(MemoryIndex& index, const IndexStatements& statements) {
    return index.fill([&statements](Connection& memory) -> Status {
        // One segment: a query then reads one list a word instead of a dozen.
        if (const auto done = BulkStatement(memory, statements.optimize).run(); !done)
            return done.error();
        return tune(memory, statements.tune, usual);
    });
}

Status readAll(Connection& connection, LineHeap& heap) {
    LineReader reader(connection);
    if (Status done = reader.start(0, std::numeric_limits<qint64>::max()); !done)
        return done;
    LineSource line;
    while (!reader.atEnd()) {
        if (Status done = reader.take(line); !done)
            return done;
        heap.add(line);
    }
    return Done{};
}

/// Writes the lines here, in the store, while the indexes are built on their own threads.
class IndexBuild {
public:
    explicit IndexBuild(Connection& store) : m_store(store), m_rows(store) {}

    [[nodiscard]] Status begin() {
        Status done = line605::begin(m_words, m_store, wordStatements);
        return done ? line605::begin(m_digits, m_store, digitStatements) : done;
    }

    [[nodiscard]] Status put(const LineSource& line) {
        constexpr std::size_t batchSize = 1024;
        if (Status done = m_rows.put(++m_rank, line); !done)
            return done;
        const QStringList words = wordsOf(line);
        m_longWords.count(words);
        m_batch.push_back({m_rank, words.join(u' '), digitsOf(line)});
        return m_batch.size() < batchSize ? Status(Done{}) : flush();
    }

    [[nodiscard]] Status finish() {
        if (Status done = flush(); !done)
            return done;
        if (Status done = line605::finish(m_words, wordStatements); !done)
            return done;
        if (Status done = line605::finish(m_digits, digitStatements); !done)
            return done;
        if (Status done = m_digits.moveInto(m_store); !done)
            return done;
        if (Status done = m_longWords.write(m_store); !done)
            return done;
        return m_words.moveInto(m_store);
    }

private:
    [[nodiscard]] Status flush() {
        const auto lines = std::make_shared<const IndexedLines>(std::exchange(m_batch, {}));
        Status done = add(m_words, wordStatements, lines);
        return done ? add(m_digits, digitStatements, lines) : done;
    }

    Connection& m_store;
    LineRowWriter m_rows;
    LongWords m_longWords;
    qint64 m_rank{};
    IndexedLines m_batch;
    MemoryIndex m_words{"account_words", "store-words"};
    MemoryIndex m_digits{"account_digits", "store-digits"};
};

} // namespace

Status rebuildAccountIndex(Connection& connection, const std::function<void(double)>& progress) {
    constexpr double readShare = 0.2;
    constexpr double writeShare = 0.7;
    const auto tell = [&progress](double share) {
        if (progress)
            progress(share);
    };
    for (const char* name : {"account_line_clear", "word_clear"}) {
        if (const auto done = BulkStatement(connection, name).run(); !done)
            return done.error();
    }
    LineHeap heap;
    if (Status done = readAll(connection, heap); !done)
        return done;
    heap.sort();
    tell(readShare);
    IndexBuild build(connection);
    if (Status done = build.begin(); !done)
        return done;
    for (size_t i = 0; i < heap.size(); ++i) {
        if (Status done = build.put(heap.at(i)); !done)
            return done;
        if (i % 4096 == 0)
            tell(readShare + writeShare * double(i) / double(heap.size()));
    }
    if (Status done = build.finish(); !done)
        return done;
    tell(1);
    return Done{};
}

Status refreshAccountIndex(Connection& connection, AccountId account) {
    LineReader reader(connection);
    if (Status done = reader.start(account.value, account.value); !done)
        return done;
    if (reader.atEnd())
        return Error{ErrorCode::NotFound, QStringLiteral("account=%1").arg(account.value)};
    LineSource line;
    if (Status done = reader.take(line); !done)
        return done;
    reader.finish();
    BulkStatement place(connection, "account_line_rank");
    if (Status done = place.first(account.value); !done)
        return done;
    const qint64 rank = place.int64(0);
    place.reset();
    for (const char* name : {"account_words_remove", "account_digits_remove"}) {
        if (const auto removed = BulkStatement(connection, name).run(rank); !removed)
            return removed.error();
    }
    LineWriter writer(connection);
    if (Status done = writer.put(rank, line); !done)
        return done;
    return writer.finish();
}

} // namespace line605
