#pragma once

namespace line605::chaos {

/// A headless desk, as a process that may be killed at any moment. Told by lines on standard input: "act MS" (random
/// acts about so often), "calm" (no more acts; says "calm" when nothing waits and the link is up), "verify" (compares
/// with the centre and says "report JSON"), "status" (says how it stands), "shift SECONDS" (its clock moves), "end".
/// Says "ready", "try ID ENTITY" before and "made ID" behind an act, "gone ID" before it gives up a refused one, "torn"
/// when a view was.
int runDesk(int argc, char** argv);

} // namespace line605::chaos
