#pragma once

#include "domain/search.h"

#include <QStringList>
#include <QVector>

namespace line605 {

/// One looked-for word in all the forms in which it may stand in a line.
struct SearchNeedle {
    QStringList forms; ///< folded, each a prefix of a word; digits also stand inside numbers
    QStringList parts; ///< of a compound: prefixes that together stand for it
    bool houseOnly{};  ///< one or two digits among words: a house or a flat, and not the beginning of a phone
};

/// From how many digits on a number is also looked for inside numbers.
constexpr int leastInsideDigits = 3;

/// What of a line matched, field by field from left to right, without overlaps.
[[nodiscard]] QVector<MatchSpan> matchSpans(const AccountLine& line, const QVector<SearchNeedle>& needles);

/// Whether every needle made of digits stands in the shown numbers or begins a shown word.
[[nodiscard]] bool showsAllDigits(const AccountLine& line, const QVector<SearchNeedle>& needles);

/// Whether every needle stands in what the line shows.
[[nodiscard]] bool showsAll(const AccountLine& line, const QVector<SearchNeedle>& needles);

/// The first of the forms that stands in the line; the very first when none does.
[[nodiscard]] QString shownForm(const AccountLine& line, const SearchNeedle& needle);

} // namespace line605
