#include "storage/accountindex.h"

#include "storage/bulkstatement.h"
#include "storage/lineheap.h"
#include "storage/linesource.h"
#include "storage/linewriter.h"

#include <limits>

namespace line605 {

namespace {

/// Runs statements without arguments and rows.
Status runAll(Connection& connection, std::initializer_list<const char*> names) {
    for (const char* name : names) {
        if (const auto done = BulkStatement(connection, name).run(); !done)
            return done.error();
    }
    return Done{};
}

/// How FTS5 gathers what is added before it writes a segment, and when it merges segments.
struct IndexTuning {
    int hashBytes;
    int automerge;   ///< so many of one size are merged little by little; 0 = never
    int crisismerge; ///< so many of one size are merged at once
};
constexpr IndexTuning usual{1 << 20, 4, 16}; ///< FTS5's own
/// Everything is added once and merged once, at the end.
constexpr IndexTuning filling{48 << 20, 0, 1999};

Status tune(Connection& connection, const IndexTuning& tuning) {
    const std::pair<QString, int> settings[] = {{QStringLiteral("hashsize"), tuning.hashBytes},
                                                {QStringLiteral("automerge"), tuning.automerge},
                                                {QStringLiteral("crisismerge"), tuning.crisismerge}};
    for (const char* name : {"account_words_tune", "account_digits_tune"}) {
        BulkStatement statement(connection, name);
        for (const auto& [setting, value] : settings) {
            if (const auto done = statement.run(setting, value); !done)
                return done.error();
        }
    }
    return Done{};
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

} // namespace

Status rebuildAccountIndex(Connection& connection, const std::function<void(double)>& progress) {
    constexpr double readShare = 0.2;
    constexpr double writeShare = 0.7;
    const auto tell = [&progress](double share) {
        if (progress)
            progress(share);
    };
    if (Status done =
            runAll(connection, {"account_line_clear", "account_words_clear", "account_digits_clear", "word_clear"});
        !done)
        return done;
    if (Status done = tune(connection, filling); !done)
        return done;
    LineHeap heap;
    if (Status done = readAll(connection, heap); !done)
        return done;
    heap.sort();
    tell(readShare);
    LineWriter writer(connection);
    for (size_t i = 0; i < heap.size(); ++i) {
        if (Status done = writer.put(qint64(i) + 1, heap.at(i)); !done)
            return done;
        if (i % 4096 == 0)
            tell(readShare + writeShare * double(i) / double(heap.size()));
    }
    if (Status done = writer.finish(); !done)
        return done;
    // One segment each: a query then reads one list a word instead of a dozen.
    if (Status done = runAll(connection, {"account_words_optimize", "account_digits_optimize"}); !done)
        return done;
    tell(1);
    return tune(connection, usual);
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
