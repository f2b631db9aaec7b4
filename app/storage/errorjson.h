#pragma once

#include "domain/result.h"

#include <QString>

namespace line605 {

/// A refusal as it is kept with its operation. Numbers of the closed sets are as this program has them: it reads what
/// an older one wrote only as far as it knows them.
[[nodiscard]] QString errorToJson(const Error& error);
[[nodiscard]] Error errorFromJson(const QString& json);

} // namespace line605
