#pragma once

#include "ports/synccontrol.h"
#include "services/draftkeeper.h"
#include "services/workplace.h"

namespace line605 {

class Shortcuts;

/// What every page and dialog of the signed-in window is made with; outlives them.
struct UiContext {
    Workplace workplace;
    DraftKeeper& drafts;
    Shortcuts& shortcuts;
    SyncControl& sync;
};

} // namespace line605
