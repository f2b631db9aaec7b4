#include "central/feedreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

/// How the centre tells why an operation was refused.
namespace line605 {

namespace {

struct CaseName {
    FindingCase what;
    QLatin1StringView name;
};

constexpr std::array caseNames{
    CaseName{FindingCase::CountsForMonth, QLatin1StringView("counts_for_month")},
    CaseName{FindingCase::BeforeWindow, QLatin1StringView("before_window")},
    CaseName{FindingCase::AfterWindow, QLatin1StringView("after_window")},
    CaseName{FindingCase::DateInFuture, QLatin1StringView("date_in_future")},
    CaseName{FindingCase::BeforeInstallation, QLatin1StringView("before_installation")},
    CaseName{FindingCase::AfterRemoval, QLatin1StringView("after_removal")},
    CaseName{FindingCase::TooManyDigits, QLatin1StringView("too_many_digits")},
    CaseName{FindingCase::NotANumber, QLatin1StringView("not_a_number")},
    CaseName{FindingCase::BelowPrevious, QLatin1StringView("below_previous")},
    CaseName{FindingCase::RolloverPossible, QLatin1StringView("rollover_possible")},
    CaseName{FindingCase::RolloverImplausible, QLatin1StringView("rollover_implausible")},
    CaseName{FindingCase::RolloverConfirmed, QLatin1StringView("rollover_confirmed")},
    CaseName{FindingCase::LaterReadingExists, QLatin1StringView("later_reading_exists")},
    CaseName{FindingCase::ZoneMissing, QLatin1StringView("zone_missing")},
    CaseName{FindingCase::ZoneUnknown, QLatin1StringView("zone_unknown")},
    CaseName{FindingCase::UseHigh, QLatin1StringView("use_high")},
    CaseName{FindingCase::UseVeryHigh, QLatin1StringView("use_very_high")},
    CaseName{FindingCase::UseZero, QLatin1StringView("use_zero")},
    CaseName{FindingCase::AlreadyTaken, QLatin1StringView("already_taken")},
    CaseName{FindingCase::IdentityNotAccepted, QLatin1StringView("identity_not_accepted")},
    CaseName{FindingCase::StateChangeImpossible, QLatin1StringView("state_change_impossible")},
    CaseName{FindingCase::ReopenTooLate, QLatin1StringView("reopen_too_late")},
    CaseName{FindingCase::ReplyEmpty, QLatin1StringView("reply_empty")},
    CaseName{FindingCase::SubjectEmpty, QLatin1StringView("subject_empty")},
    CaseName{FindingCase::ReasonEmpty, QLatin1StringView("reason_empty")},
    CaseName{FindingCase::NoteEmpty, QLatin1StringView("note_empty")},
    CaseName{FindingCase::NoConsentForEmail, QLatin1StringView("no_consent_for_email")},
    CaseName{FindingCase::CalendarMissing, QLatin1StringView("calendar_missing")},
    CaseName{FindingCase::MeterRemoved, QLatin1StringView("meter_removed")},
    CaseName{FindingCase::TextNotStorable, QLatin1StringView("text_not_storable")},
};

std::optional<FindingCase> caseOf(const QString& name) {
    for (const CaseName& row : caseNames) {
        if (row.name == name)
            return row.what;
    }
    return std::nullopt;
}

std::optional<Rule> ruleOf(const QString& id) {
    for (int value = 0; value <= int(Rule::Text); ++value) {
        if (ruleId(Rule(value)) == id)
            return Rule(value);
    }
    return std::nullopt;
}

std::optional<Finding> findingOf(const QJsonObject& object) {
    const std::optional<Rule> rule = ruleOf(object[u"rule"].toString());
    const std::optional<FindingCase> what = caseOf(object[u"case"].toString());
    if (!rule || !what)
        return std::nullopt;
    Finding finding{*rule, Severity::Refusal, *what, {}, 0, 0, {}, {}, {}};
    finding.zone = fromCode<TariffZone>(object[u"zone"].toString());
    finding.amount = object[u"amount"].toInteger();
    finding.limit = object[u"limit"].toInteger();
    finding.date = QDate::fromString(object[u"date"].toString(), Qt::ISODate);
    if (const qint64 at = object[u"at"].toInteger(); at != 0)
        finding.at = QDateTime::fromMSecsSinceEpoch(at / 1000, Qt::UTC);
    finding.since = QDate::fromString(object[u"since"].toString(), Qt::ISODate);
    return finding;
}

/// A rule that this program does not know makes no finding: then the refusal is told without a rule.
Error refusedByRule(const QJsonArray& array) {
    Findings findings;
    for (const QJsonValue& value : array) {
        if (const std::optional<Finding> finding = findingOf(value.toObject()))
            findings.append(*finding);
    }
    return findings.isEmpty() ? Error{ErrorCode::NotAllowed, QStringLiteral("unknown rule"), {}, 0}
                              : refusal(std::move(findings));
}

ErrorCode codeOf(const QString& name) {
    if (name == QStringLiteral("not_found"))
        return ErrorCode::NotFound;
    if (name == QStringLiteral("not_allowed"))
        return ErrorCode::NotAllowed;
    return ErrorCode::BadInput; // also another payload under the same id
}

} // namespace

Result<SubmitAnswer> readSubmitAnswer(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString state = object[u"state"].toString();
    const QString xid = object[u"xid"].toVariant().toString();
    if (state == QStringLiteral("done") && !xid.isEmpty())
        return SubmitAnswer{true, xid, {}};
    if (state != QStringLiteral("refused"))
        return Error{ErrorCode::CentreFailed, QStringLiteral("malformed answer"), {}, 0};
    const QString code = object[u"code"].toString();
    if (code == QStringLiteral("rule"))
        return SubmitAnswer{false, {}, refusedByRule(object[u"findings"].toArray())};
    return SubmitAnswer{false, {}, {codeOf(code), code, {}, 0}};
}

} // namespace line605
