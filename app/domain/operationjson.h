#pragma once

#include "domain/operation.h"

#include <QByteArray>

/// The wire form of operations: compact JSON with a version, the same for the local log and for the centre.
namespace line605 {

inline constexpr int operationVersion = 1;

/// The kind's code, e.g. "take_reading".
[[nodiscard]] QString operationKind(const OperationBody& body);

/// {"v":1,"kind":"take_reading", …} in UTF-8. Money and 64-bit ids are strings of digits.
[[nodiscard]] QByteArray toJson(const OperationBody& body);

/// BadInput for an unknown version or kind, a missing field, or a value outside its set.
[[nodiscard]] Result<OperationBody> operationFromJson(const QByteArray& json);

} // namespace line605
