#pragma once

#include "domain/finding.h"
#include "domain/result.h"

#include <QString>

/// The one place that turns codes into words (through the installed translator).
namespace line605 {

/// A whole sentence that says what is wrong and what to do; a refusal by a rule is its sentences with citation().
[[nodiscard]] QString words(const Error& error);
[[nodiscard]] QString words(ErrorCode code);
/// A whole sentence without the citation.
[[nodiscard]] QString words(const Finding& finding);
/// "Rule “Digits of the meter”, since 01.01.2020."
[[nodiscard]] QString citation(const Finding& finding);
/// What people call the rule; its id (ruleId()) is for tips and machines.
[[nodiscard]] QString ruleName(Rule rule);

} // namespace line605
