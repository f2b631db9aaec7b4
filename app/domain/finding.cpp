#include "domain/finding.h"

#include <algorithm>

namespace line605 {

QString ruleId(Rule rule) {
    switch (rule) {
    case Rule::RWindow:
        return QStringLiteral("R-WINDOW");
    case Rule::RDigits:
        return QStringLiteral("R-DIGITS");
    case Rule::RMonotonic:
        return QStringLiteral("R-MONOTONIC");
    case Rule::RZones:
        return QStringLiteral("R-ZONES");
    case Rule::RPlausible:
        return QStringLiteral("R-PLAUSIBLE");
    case Rule::RSource:
        return QStringLiteral("R-SOURCE");
    case Rule::RCorrect:
        return QStringLiteral("R-CORRECT");
    case Rule::RReplaced:
        return QStringLiteral("R-REPLACED");
    case Rule::RMissing:
        return QStringLiteral("R-MISSING");
    case Rule::RDuplicate:
        return QStringLiteral("R-DUPLICATE");
    case Rule::AIdentity:
        return QStringLiteral("A-IDENTITY");
    case Rule::ADeadline:
        return QStringLiteral("A-DEADLINE");
    case Rule::AState:
        return QStringLiteral("A-STATE");
    case Rule::DArrival:
        return QStringLiteral("D-ARRIVAL");
    case Rule::DDue:
        return QStringLiteral("D-DUE");
    case Rule::Calendar:
        return QStringLiteral("CALENDAR");
    case Rule::Registry:
        return QStringLiteral("REGISTRY");
    case Rule::Text:
        return QStringLiteral("TEXT");
    }
    Q_UNREACHABLE();
    return {};
}

std::optional<Severity> worst(const Findings& findings) {
    const auto found = std::max_element(findings.begin(), findings.end(),
                                        [](const Finding& a, const Finding& b) { return a.severity < b.severity; });
    return found == findings.end() ? std::nullopt : std::optional(found->severity);
}

} // namespace line605
