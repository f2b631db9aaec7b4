#pragma once

#include "domain/appeal.h"

namespace line605 {

/// The codes of appeal_event.kind, e.g. "registered"; for a code of a newer program NoteAdded.
[[nodiscard]] QString eventCode(AppealEventKind kind);
[[nodiscard]] AppealEventKind eventFromCode(const QString& code);

} // namespace line605
