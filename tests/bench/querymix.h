#pragma once

#include "bench/rawsqlite.h"

#include <QString>
#include <QVector>

namespace line605::bench {

struct Query {
    const char* group;
    QString text;
};

/// What people type into the one box: one to four words, numbers, slips; drawn from the lines of the store, so that
/// what occurs often is asked for often, in an order of no meaning. The same store gives the same queries. \a perGroup:
/// how many of each group.
[[nodiscard]] QVector<Query> queryMix(const RawDatabase& store, int perGroup);

} // namespace line605::bench
