#pragma once

#include "domain/deadline.h"

#include <QString>

/// The terms of A-DEADLINE in words.
namespace line605 {

/// "5 working days".
[[nodiscard]] QString termLength(const DeadlineTerm& term);
/// What the term rests on, in the language of the program; what no source states is told as not confirmed.
[[nodiscard]] QString termSource(const DeadlineTerm& term);

} // namespace line605
