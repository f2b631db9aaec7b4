#pragma once

#include "storage/replicatables.h"

#include <functional>

namespace line605 {

/// Brings the lines of the list and the search up to date with rows that were put beneath them, inside the caller's
/// transaction. Ranks stay without gaps: a new line comes last, the last one takes the place of one that goes. Lines
/// that are not in their place by holder and address then are noted; when there are many of them, or many lines have
/// other words, all lines are made anew.
[[nodiscard]] Status refreshLines(Connection& connection, const TouchedRows& touched);

/// Makes all lines anew, each in its place.
[[nodiscard]] Status rebuildLines(Connection& connection, const std::function<void(double)>& progress);

} // namespace line605
