#pragma once

#include "domain/codes.h"

#include <QDate>
#include <QDateTime>
#include <QVector>

#include <optional>

/// What a rule says about an act before it is committed. The words are made in words.h, in one place.
namespace line605 {

/// The rules of DOMAIN that can speak to a person. ruleId() gives the id to cite ("R-DIGITS").
enum class Rule {
    RWindow,
    RDigits,
    RMonotonic,
    RZones,
    RPlausible,
    RSource,
    RCorrect,
    RReplaced,
    RMissing,
    RDuplicate,
    AIdentity,
    ADeadline,
    AState,
    DArrival,
    DDue,
    Calendar,
    Registry,
    Text
};

/// What has to happen before the act goes on.
enum class Severity {
    Advice,     ///< said, nothing to do
    ReadBack,   ///< the person confirms after reading it back to the caller
    Supervisor, ///< a supervisor confirms
    Refusal     ///< the act is not possible like this
};

/// The closed list of things that can be said; each has one sentence in words.cpp.
enum class FindingCase {
    CountsForMonth,        ///< R-WINDOW: counts for the month of \c date (informational)
    BeforeWindow,          ///< R-WINDOW: dated 1–19: counts as of its date; a fresh one in the window replaces it
    AfterWindow,           ///< R-WINDOW: dated after the 25th: kept for the next period
    DateInFuture,          ///< R-WINDOW: dated after today
    BeforeInstallation,    ///< R-REPLACED: dated before the meter was installed (\c date)
    AfterRemoval,          ///< R-REPLACED: dated after the meter was removed (\c date)
    TooManyDigits,         ///< R-DIGITS: \c limit digits at most
    NotANumber,            ///< R-DIGITS: not a whole number
    BelowPrevious,         ///< R-MONOTONIC: lower than \c limit of \c date
    RolloverPossible,      ///< R-MONOTONIC: as a rollover the use would be \c amount kWh; ask and confirm
    RolloverImplausible,   ///< R-MONOTONIC: as a rollover the use would be \c amount kWh, over \c limit
    RolloverConfirmed,     ///< R-MONOTONIC: taken as a rollover, use \c amount kWh
    LaterReadingExists,    ///< R-MONOTONIC: higher than \c limit of the later \c date
    ZoneMissing,           ///< R-ZONES: the value of a zone is missing
    ZoneUnknown,           ///< R-ZONES: the meter has no such zone
    UseHigh,               ///< R-PLAUSIBLE: \c amount kWh is over 3 × the usual \c limit
    UseVeryHigh,           ///< R-PLAUSIBLE: \c amount kWh is over 10 × the usual \c limit
    UseZero,               ///< R-PLAUSIBLE: zero where it never was
    AlreadyTaken,          ///< R-DUPLICATE: the same value is already there, taken at \c at
    IdentityNotAccepted,   ///< A-IDENTITY: the cabinet's first general appeal waits for the identity document
    StateChangeImpossible, ///< A-STATE: not possible from the present state
    ReopenTooLate,         ///< A-STATE: closed over 30 days ago, on \c date
    ReplyEmpty,            ///< A-STATE: a reply needs a text
    SubjectEmpty,          ///< A-STATE: an appeal needs a text
    ReasonEmpty,           ///< A-STATE: this change of state needs a reason
    NoteEmpty,             ///< A-STATE: a note needs a text
    NoConsentForEmail,     ///< A-STATE: the subscriber gave no consent to e-mail
    CalendarMissing,       ///< Calendar: the production calendar of the year \c amount is not loaded
    MeterRemoved,          ///< R-REPLACED: the meter is not in use since \c date
    TextNotStorable        ///< Text: NUL or broken Unicode
};

struct Finding {
    Rule rule{};
    Severity severity{};
    FindingCase what{};
    std::optional<TariffZone> zone; ///< the register it is about, if one
    qint64 amount{};                ///< kWh, digits or a year, as the case says
    qint64 limit{};
    QDate date;
    QDateTime at;
    QDate since; ///< from when the rule holds; cited in a refusal

    bool operator==(const Finding&) const = default;
};

using Findings = QVector<Finding>;

/// The id to cite, e.g. "R-DIGITS".
[[nodiscard]] QString ruleId(Rule rule);

/// The most serious severity in \a findings; nothing when there are none.
[[nodiscard]] std::optional<Severity> worst(const Findings& findings);

} // namespace line605
