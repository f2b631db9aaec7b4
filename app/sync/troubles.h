#pragma once

#include "domain/result.h"

/// What errors of the gateway and of the store mean for the sync.
namespace line605 {

/// The connection is of no more use: what comes next begins with connect().
[[nodiscard]] bool losesLink(ErrorCode code);

/// The centre answers, but not to this person: asking again and again would only lock the person out.
[[nodiscard]] bool needsPerson(ErrorCode code);

} // namespace line605
