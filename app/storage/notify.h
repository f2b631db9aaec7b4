#pragma once

#include "ports/storeevents.h"

namespace line605 {

/// Told from any thread, heard on the thread of \a events, and before the answer of the act that caused it.
void notifyAccount(StoreEvents& events, AccountId account);
void notifyAppeal(StoreEvents& events, AppealId appeal);
void notifyDrafts(StoreEvents& events);
void notifyDirectory(StoreEvents& events);

} // namespace line605
