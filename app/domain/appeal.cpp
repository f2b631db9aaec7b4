#include "domain/appeal.h"

namespace line605 {

namespace {

constexpr int reopenDays = 30;

bool isAllowed(AppealState from, AppealState to) {
    switch (from) {
    case AppealState::New:
        return to == AppealState::Assigned || to == AppealState::InWork || to == AppealState::Answered;
    case AppealState::Assigned: // assigned again = to somebody else
        return to == AppealState::Assigned || to == AppealState::InWork || to == AppealState::Answered;
    case AppealState::InWork:
        return to == AppealState::Assigned || to == AppealState::Waiting || to == AppealState::OnReview ||
               to == AppealState::Answered;
    case AppealState::Waiting:
    case AppealState::OnReview:
        return to == AppealState::InWork || to == AppealState::Answered;
    case AppealState::Answered:
        return to == AppealState::InWork || to == AppealState::Closed;
    case AppealState::Closed:
        return to == AppealState::InWork;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

Status checkTransition(AppealState from, AppealState to, const QDateTime& closedAt, const QDateTime& now) {
    Finding finding;
    finding.rule = Rule::AState;
    finding.severity = Severity::Refusal;
    if (!isAllowed(from, to)) {
        finding.what = FindingCase::StateChangeImpossible;
        return refusal({finding});
    }
    if (!isOpen(from) && isOpen(to) && closedAt.isValid() && closedAt.addDays(reopenDays) < now) {
        finding.what = FindingCase::ReopenTooLate;
        finding.at = closedAt;
        finding.date = closedAt.toOffsetFromUtc(2 * 3600).date();
        return refusal({finding});
    }
    return Done{};
}

} // namespace line605
