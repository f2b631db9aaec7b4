#include "domain/words.h"

#include "domain/format.h"
#include "domain/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace line605 {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(line605::Words)
};

/// "T2: " before a sentence about one register; the sentence stands alone where there is only one.
QString withZone(const Finding& finding, const QString& sentence) {
    if (!finding.zone)
        return sentence;
    //: A zone of the meter (T1, T2, T3) and a whole sentence about it.
    return Words::tr("%1: %2").arg(code(*finding.zone), sentence);
}

QString day(const Finding& finding) {
    return formatDate(finding.date);
}

QString kwh(qint64 value) {
    return formatEnergy({value});
}

QString month(const Finding& finding) {
    return formatPeriod(Period::of(finding.date));
}

QString alreadyTaken(const Finding& finding) {
    if (finding.at.isValid()) {
        return Words::tr("The value %1 was already taken at %2; nothing needs to be entered again.")
            .arg(formatNumber(finding.amount), formatLocalTime(finding.at));
    }
    return Words::tr("The value %1 of %2 was already taken; nothing needs to be entered again.")
        .arg(formatNumber(finding.amount), day(finding));
}

QString sentence(const Finding& finding) {
    switch (finding.what) {
    case FindingCase::CountsForMonth:
        return Words::tr("The reading counts for the period %1.").arg(month(finding));
    case FindingCase::BeforeWindow:
        return Words::tr("The reading is dated before the window (days %1–%2): it counts for the period %3 as of %4. A "
                         "fresh one given in the window replaces it.")
            .arg(QString::number(finding.amount), QString::number(finding.limit), month(finding), day(finding));
    case FindingCase::AfterWindow:
        return Words::tr("The reading is dated after day %1 of the month: it is kept for the next period, %2. Tell the "
                         "caller.")
            .arg(QString::number(finding.limit), month(finding));
    case FindingCase::DateInFuture:
        return Words::tr("The date of a reading cannot be later than today, %1. Correct the date.").arg(day(finding));
    case FindingCase::BeforeInstallation:
        return Words::tr("The meter was installed only on %1. Correct the date or choose the earlier meter.")
            .arg(day(finding));
    case FindingCase::AfterRemoval:
        return Words::tr("The meter was removed on %1. Correct the date or choose the meter in use.").arg(day(finding));
    case FindingCase::TooManyDigits:
        return Words::tr("The meter has %n digit(s) before the point. Enter these only, without tenths.", nullptr,
                         static_cast<int>(finding.limit));
    case FindingCase::NotANumber:
        return Words::tr("Enter the value as a whole number: tenths, after the point, are not entered.");
    case FindingCase::BelowPrevious:
        return Words::tr("The value is below the previous one, %1 of %2. Ask the caller to read the meter once more.")
            .arg(formatNumber(finding.limit), day(finding));
    case FindingCase::RolloverPossible:
        return Words::tr(
                   "The value is below the previous one, %1 of %2. If the meter has passed zero, the use is %3: ask "
                   "the caller and confirm it.")
            .arg(formatNumber(finding.limit), day(finding), kwh(finding.amount));
    case FindingCase::RolloverImplausible:
        return Words::tr(
                   "If the meter had passed zero, the use would be %1, and at most %2 would be plausible. Ask the "
                   "caller to read the meter once more.")
            .arg(kwh(finding.amount), kwh(finding.limit));
    case FindingCase::RolloverConfirmed:
        return Words::tr("The meter has passed zero; the use is %1.").arg(kwh(finding.amount));
    case FindingCase::LaterReadingExists:
        return Words::tr("The value is above the later one, %1 of %2. Correct the date or the value.")
            .arg(formatNumber(finding.limit), day(finding));
    case FindingCase::ZoneMissing:
        return Words::tr("Enter the value: all zones of a meter are taken together.");
    case FindingCase::ZoneUnknown:
        return Words::tr("The meter has no such zone. Remove its value or choose another meter.");
    case FindingCase::UseHigh:
        return Words::tr(
                   "The use is %1, usual is %2 for so many days. Read the value back to the caller and confirm it.")
            .arg(kwh(finding.amount), kwh(finding.limit));
    case FindingCase::UseVeryHigh:
        return Words::tr(
                   "The use is %1, more than ten times the usual %2. Check the value; a supervisor must confirm it.")
            .arg(kwh(finding.amount), kwh(finding.limit));
    case FindingCase::UseZero:
        return Words::tr(
            "There is no use since the previous reading, which never was so before. Read the value back to the "
            "caller and confirm it.");
    case FindingCase::AlreadyTaken:
        return alreadyTaken(finding);
    case FindingCase::IdentityNotAccepted:
        return Words::tr(
            "A general question from the cabinet waits until the document that proves identity is accepted. "
            "Ask the subscriber to send it under its own topic.");
    case FindingCase::StateChangeImpossible:
        return Words::tr(
            "The appeal cannot pass to this state from its present one. Open it again and choose another step.");
    case FindingCase::ReopenTooLate:
        return Words::tr("The appeal was settled on %1, more than 30 days ago. Take a new appeal instead.")
            .arg(day(finding));
    case FindingCase::ReplyEmpty:
        return Words::tr("The reply has no text yet. Write it first.");
    case FindingCase::SubjectEmpty:
        return Words::tr("The appeal has no text yet. Write what the subscriber asks.");
    case FindingCase::ReasonEmpty:
        return Words::tr("This step needs a reason. Write it first.");
    case FindingCase::NoteEmpty:
        return Words::tr("The note has no text yet. Write it first.");
    case FindingCase::NoConsentForEmail:
        return Words::tr(
            "The subscriber gave no consent to e-mail. Answer through another channel or record the consent "
            "first.");
    case FindingCase::CalendarMissing:
        return Words::tr(
                   "The production calendar of the year %1 is not loaded, so working days cannot be counted. Ask the "
                   "administrator for it.")
            .arg(finding.amount);
    case FindingCase::MeterRemoved:
        return Words::tr("The meter is not in use since %1. Make sure that the caller reads this very meter.")
            .arg(day(finding));
    case FindingCase::TextNotStorable:
        return Words::tr("The text has signs that cannot be kept or is too long. Shorten it or type it anew.");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString words(const Finding& finding) {
    return withZone(finding, sentence(finding));
}

QString citation(const Finding& finding) {
    if (finding.since.isNull())
        return Words::tr("Rule “%1”.").arg(ruleName(finding.rule));
    return Words::tr("Rule “%1”, since %2.").arg(ruleName(finding.rule), formatDate(finding.since));
}

QString ruleName(Rule rule) {
    switch (rule) {
    case Rule::RWindow:
        return Words::tr("When readings are taken");
    case Rule::RDigits:
        return Words::tr("Digits of the meter");
    case Rule::RMonotonic:
        return Words::tr("Readings only grow");
    case Rule::RZones:
        return Words::tr("All zones together");
    case Rule::RPlausible:
        return Words::tr("Plausible use");
    case Rule::RSource:
        return Words::tr("Sources of readings");
    case Rule::RCorrect:
        return Words::tr("Correcting readings");
    case Rule::RReplaced:
        return Words::tr("Replacing meters");
    case Rule::RMissing:
        return Words::tr("Charging without readings");
    case Rule::RDuplicate:
        return Words::tr("The same reading twice");
    case Rule::AIdentity:
        return Words::tr("Proof of identity");
    case Rule::ADeadline:
        return Words::tr("Deadlines of appeals");
    case Rule::AState:
        return Words::tr("Work on appeals");
    case Rule::DArrival:
        return Words::tr("Arrival of payments");
    case Rule::DDue:
        return Words::tr("Due dates");
    case Rule::Calendar:
        return Words::tr("Production calendar");
    case Rule::Registry:
        return Words::tr("Form of the registry");
    case Rule::Text:
        return Words::tr("Texts that can be kept");
    }
    Q_UNREACHABLE();
    return {};
}

QString words(ErrorCode code) {
    switch (code) {
    case ErrorCode::RefusedByRule:
        return Words::tr("The rules do not allow this. Check what was entered.");
    case ErrorCode::NotFound:
        return Words::tr("Nothing was found. Check the number or search by another sign.");
    case ErrorCode::AmbiguousMatch:
        return Words::tr("Several rows fit. Give the number in full.");
    case ErrorCode::WrongPassword:
        return Words::tr("The password is wrong. Check the keyboard layout and Caps Lock and try again.");
    case ErrorCode::TooManyAttempts:
        return Words::tr("There were too many wrong attempts. Wait a little and try again.");
    case ErrorCode::StoreMissing:
        return Words::tr("There is no data store here yet. Create one or choose another file.");
    case ErrorCode::StoreExists:
        return Words::tr("There is a data store here already. Open it or choose another file.");
    case ErrorCode::StoreDamaged:
        return Words::tr(
            "The data store is damaged and was not opened. Restore the last good backup or start anew; the old "
            "file is kept.");
    case ErrorCode::StoreForeign:
        return Words::tr("The file is not a data store of this program. Choose another file.");
    case ErrorCode::StoreNotEncrypted:
        return Words::tr(
            "The data store is not encrypted, so nothing is kept in it. Reinstall the program or choose another "
            "file.");
    case ErrorCode::StoreBusy:
        return Words::tr("Another window of the program works with the data store. Close it and try again.");
    case ErrorCode::StoreTooNew:
        return Words::tr("The data store was written by a newer version. Update the program.");
    case ErrorCode::DiskFull:
        return Words::tr("The disk is full. Free some space and try again; what was typed is not lost.");
    case ErrorCode::ReadOnlyMedium:
        return Words::tr(
            "The place can only be read. Choose another place or ask the administrator for the right to write.");
    case ErrorCode::QueryFailed:
        return Words::tr(
            "The data store did not answer. Try again; if it happens again, tell the administrator: the log has "
            "the reason.");
    case ErrorCode::FileUnreadable:
        return Words::tr("The file cannot be read. Check that it is there and that you may read it.");
    case ErrorCode::FileUnwritable:
        return Words::tr("The file cannot be written. Choose another place or close the program that has it open.");
    case ErrorCode::BadInput:
        return Words::tr("The input does not have the right form. Correct it and try again.");
    case ErrorCode::ReferenceMissing:
        return Words::tr(
            "Reference data of the program cannot be read. Reinstall the program or tell the administrator.");
    case ErrorCode::SecretUnavailable:
        return Words::tr("The keychain of the system does not answer. Enter the password by hand.");
    case ErrorCode::Offline:
        return Words::tr("There is no connection to the centre. What you do is kept here and sent later.");
    case ErrorCode::CentreRefused:
        return Words::tr("The centre did not accept the login and the password. Check both and try again.");
    case ErrorCode::CertificateInvalid:
        return Words::tr(
            "The centre's certificate is not the one to be trusted, so nothing was sent. Tell the administrator.");
    case ErrorCode::ClientTooOld:
        return Words::tr("The centre needs a newer program. What you enter is kept here and sent after the update.");
    case ErrorCode::CursorUnusable:
        return Words::tr("The data here is being compared with the centre. Wait until that is done.");
    case ErrorCode::QuotaReached:
        return Words::tr("The day's limit of such requests is reached. Try again tomorrow or ask a supervisor.");
    case ErrorCode::CentreFailed:
        return Words::tr(
            "The centre answered with an error. Try again; if it happens again, tell the administrator: the log has "
            "the reason.");
    case ErrorCode::NotAllowed:
        return Words::tr("Your role does not permit this. Ask a clerk or a supervisor.");
    case ErrorCode::Cancelled:
        return Words::tr("The work was stopped. Start it again when needed.");
    }
    Q_UNREACHABLE();
    return {};
}

QString words(const Error& error) {
    if (error.code == ErrorCode::TooManyAttempts && error.waitSeconds > 0)
        return Words::tr("There were too many wrong attempts. Try again in %n second(s).", nullptr, error.waitSeconds);
    if (error.code != ErrorCode::RefusedByRule || error.findings.isEmpty())
        return words(error.code);
    QStringList sentences;
    for (const Finding& finding : error.findings)
        sentences << words(finding) + QLatin1Char(' ') + citation(finding);
    return sentences.join(QLatin1Char(' '));
}

} // namespace line605
