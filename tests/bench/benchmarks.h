#pragma once

#include "bench/bench.h"

/// One function a benchmark, a file each. Each prepares what it needs, measures and reports its line.
namespace line605::bench {

void benchSearch(Run& run);
void benchSearchPainted(Run& run);
void benchScroll(Run& run);
void benchCard(Run& run);
void benchStartupWindow(Run& run);
void benchStartupSignIn(Run& run);
void benchStartupMemory(Run& run);
void benchImport(Run& run);
void benchAppend(Run& run);
void benchBootstrap(Run& run);
void benchPropagate(Run& run);
void benchPush(Run& run);
void benchIdle(Run& run);
void benchWake(Run& run);
void benchDeadLink(Run& run);

/// The process that benchStartupMemory() looks at: signs in to \a store, searches, prints its resident kilobytes.
[[nodiscard]] int memoryChild(const QString& store);

} // namespace line605::bench
