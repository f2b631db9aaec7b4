#pragma once

#include "domain/result.h"

#include <QString>

namespace line605 {

class Connection;

/// A stretch of neighbouring ranks; empty when \c first is after \c last.
struct RankRange {
    qint64 first{1};
    qint64 last{0};
    [[nodiscard]] bool isEmpty() const { return first > last; }
};

/// The lines whose holder begins with \a word (folded): lines stand in the order of their holders, so the stretch is
/// found by halving, without an index of its own. Lines that do not stand in their place (misplaced_line: those that a
/// feed brought or renamed) are passed over: they may be missing in the stretch, or be in it.
[[nodiscard]] Result<RankRange> holdersBeginningWith(Connection& connection, const QString& word);

} // namespace line605
