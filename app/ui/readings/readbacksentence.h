#pragma once

#include "services/readingdesk.h"

#include <QString>

namespace line605 {

/// The sentence to say to the caller before a reading is saved (M11): values, use in kWh and roubles.
[[nodiscard]] QString readBackSentence(const ReadingForm& form, const Meter& meter, const ReadingPreview& preview,
                                       QDate readOn);
/// What was saved, once more: the values, the use and the roubles.
[[nodiscard]] QString savedWords(const Meter& meter, const ReadingPreview& preview);

} // namespace line605
