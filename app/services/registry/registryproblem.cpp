#include "services/registry/registryformat.h"

#include <QCoreApplication>

namespace line605 {

namespace {

constexpr qsizetype shownLength = 80;

struct Registry {
    Q_DECLARE_TR_FUNCTIONS(line605::Registry)
};

QString reason(const RegistryProblem& problem) {
    switch (problem.fault) {
    case RegistryFault::ColumnMissing:
        return Registry::tr("the mandatory column is missing");
    case RegistryFault::ColumnTwice:
        return Registry::tr("the column stands in the header twice");
    case RegistryFault::HeaderMissing:
        return Registry::tr("the file has no header line");
    case RegistryFault::FieldsMissing:
        return Registry::tr("the line has too few fields: %1").arg(problem.detail);
    case RegistryFault::TooManyFields:
        return Registry::tr("the line has too many fields: %1").arg(problem.detail);
    case RegistryFault::BadEncoding:
        return Registry::tr("the text is not in the encoding of the file");
    case RegistryFault::NulCharacter:
        return Registry::tr("the text has a NUL character in it");
    case RegistryFault::StrayCharacter:
        return Registry::tr("the text has a control character or a damaged one in it");
    case RegistryFault::BareReturns:
        return Registry::tr("the lines end with a carriage return alone; save the file with LF or CRLF");
    case RegistryFault::FieldTooLong:
        return Registry::tr("the field is longer than a megabyte; perhaps a quotation mark is not closed");
    case RegistryFault::QuoteNotClosed:
        return Registry::tr("the quotation mark is not closed");
    case RegistryFault::TextAfterQuote:
        return Registry::tr("a quoted field goes on after its closing quotation mark");
    case RegistryFault::StrayQuote:
        return Registry::tr("a quotation mark stands inside a field that is not quoted");
    case RegistryFault::ValueMissing:
        return Registry::tr("the value is mandatory");
    case RegistryFault::TextTooLong:
        return Registry::tr("the text is too long, at most: %1").arg(problem.detail);
    case RegistryFault::NotAWholeNumber:
        return Registry::tr("not a whole number");
    case RegistryFault::NotADecimal:
        return Registry::tr("not a number");
    case RegistryFault::OutOfRange:
        return Registry::tr("the number is not within %1").arg(problem.detail);
    case RegistryFault::NotACode:
        return Registry::tr("not one of %1").arg(problem.detail);
    case RegistryFault::NotADate:
        return Registry::tr("not a date of the form YYYY-MM-DD");
    case RegistryFault::DateImplausible:
        return Registry::tr("a date so far from today is not plausible");
    case RegistryFault::InFuture:
        return Registry::tr("the date lies in the future");
    case RegistryFault::NotAPeriod:
        return Registry::tr("not a period of the form YYYY-MM");
    case RegistryFault::NotATime:
        return Registry::tr("not a time of the form YYYY-MM-DDTHH:MM");
    case RegistryFault::NotAnAccountNumber:
        return Registry::tr("an account number has digits only, at most 20");
    case RegistryFault::OtherAccountNumber:
        return Registry::tr("an account number has the form %1").arg(problem.detail);
    case RegistryFault::NoLetters:
        return Registry::tr("a name has letters");
    case RegistryFault::NotAnInn:
        return Registry::tr("not an INN: 10 or 12 digits, the last ones being check digits");
    case RegistryFault::InnOfEntity:
        return Registry::tr("an individual's INN has 12 digits");
    case RegistryFault::NotAPhone:
        return Registry::tr("not a phone number of 10 national digits");
    case RegistryFault::NotAnEmail:
        return Registry::tr("not an e-mail address");
    case RegistryFault::NotALogin:
        return Registry::tr("a cabinet login is an account number or an e-mail address");
    case RegistryFault::RemovedBeforeInstalled:
        return Registry::tr("the meter is removed before it is installed");
    case RegistryFault::ReceivedBeforePaid:
        return Registry::tr("the payment is received before it is paid");
    case RegistryFault::NotHours:
        return Registry::tr("not opening hours of the form Mo-Fr 08:00-17:00; Sa 09:00-13:00");
    case RegistryFault::UnknownAccount:
        return Registry::tr("there is no such account");
    case RegistryFault::UnknownMeter:
        return Registry::tr("there is no such meter");
    case RegistryFault::RejectedAccount:
        return Registry::tr("the line of its account was rejected");
    case RegistryFault::RejectedMeter:
        return Registry::tr("the line of its meter was rejected");
    case RegistryFault::TooManyDigits:
        return Registry::tr("the meter shows %1 digits only (R-DIGITS)").arg(problem.detail);
    case RegistryFault::UnknownZone:
        return Registry::tr("the meter has no such zone, their number is %1 (R-ZONES)").arg(problem.detail);
    case RegistryFault::BeforeInstallation:
        return Registry::tr("the meter was installed on %1 only (R-REPLACED)").arg(problem.detail);
    case RegistryFault::AfterRemoval:
        return Registry::tr("the meter was removed on %1 (R-REPLACED)").arg(problem.detail);
    case RegistryFault::OtherReadings:
        return Registry::tr("the value contradicts the reading %1 (R-MONOTONIC)").arg(problem.detail);
    case RegistryFault::DuplicateKey:
        return Registry::tr("line %1 has the same key with other content").arg(problem.detail);
    case RegistryFault::DuplicateLine:
        return Registry::tr("line %1 says the same already").arg(problem.detail);
    case RegistryFault::NotStored:
        return Registry::tr("the store refused the line");
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

QString shownValue(const QString& value) {
    QString text;
    for (const QChar character : value.left(shownLength))
        text += character.isPrint() ? character : u' ';
    return value.size() > shownLength ? text + u'…' : text;
}

QString words(const RegistryProblem& problem) {
    return QStringLiteral("%1:%2:%3: %4 («%5»)")
        .arg(registryFormat(problem.file).name, QString::number(problem.line), problem.column, reason(problem),
             shownValue(problem.value));
}

} // namespace line605
