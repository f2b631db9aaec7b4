#pragma once

#include "bench/bench.h"
#include "bench/benchstore.h"
#include "bench/querymix.h"

namespace line605::bench {

/// What Qt offers for the same rows and the same words: QSqlTableModel with a LIKE for each word on the same encrypted
/// file, and QSortFilterProxyModel over the lines in memory. \a samples: how many of the queries.
void addSearchPeers(Line& line, const BenchStore& store, const QVector<Query>& mix, int samples);

} // namespace line605::bench
