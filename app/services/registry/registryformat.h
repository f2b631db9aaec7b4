#pragma once

#include "domain/registry.h"

#include <QLatin1StringView>
#include <QString>

#include <span>
#include <variant>

/// The registry exchange format (REGISTRY): its files, columns and what can be wrong with a line.
namespace line605 {

/// In the order in which they are read: what others refer to comes first.
enum class RegistryFile { Accounts, Meters, Readings, Charges, Payments, Appeals, Offices };

struct RegistryColumn {
    QLatin1StringView name;
    bool mandatory{};
};

struct RegistryFormat {
    RegistryFile file{};
    QLatin1StringView name; ///< "accounts.csv"
    std::span<const RegistryColumn> columns;
};

[[nodiscard]] const RegistryFormat& registryFormat(RegistryFile file);
[[nodiscard]] std::span<const RegistryFormat> registryFormats();

/// The places of the columns in their format.
enum class AccountColumn {
    AccountNumber,
    Kind,
    Holder,
    Inn,
    Contract,
    Phone,
    Email,
    EmailConsent,
    CabinetLogin,
    District,
    Town,
    Street,
    House,
    Flat,
    AreaM2,
    Residents,
    Category,
    Zones,
    OpenedOn
};
enum class MeterColumn { MeterNumber, AccountNumber, Model, Digits, Zones, InstalledOn, RemovedOn, Smart };
enum class ReadingColumn { MeterNumber, Zone, ReadOn, Value, Source };
enum class ChargeColumn { AccountNumber, Period, Line, Kwh, Amount, Payee };
enum class PaymentColumn { PaymentId, AccountNumber, PaidOn, ReceivedOn, Amount, Channel };
enum class AppealColumn { AppealNumber, AccountNumber, Channel, Topic, ReceivedAt, State, Subject, Text };
enum class OfficeColumn { Office, District, Town, Address, Hours, Serves };

using RegistryRecord =
    std::variant<AccountRecord, MeterRecord, ReadingRecord, ChargeRecord, PaymentRecord, AppealRecord, OfficeRecord>;

/// Everything a line can be refused for; each has its words in registryproblem.cpp.
enum class RegistryFault {
    ColumnMissing,
    ColumnTwice,
    HeaderMissing,
    FieldsMissing, ///< detail: how many there are, and should be
    TooManyFields, ///< likewise
    BadEncoding,
    NulCharacter,
    StrayCharacter, ///< control characters and what a failed conversion leaves
    BareReturns,    ///< lines end with a carriage return alone
    FieldTooLong,
    QuoteNotClosed,
    TextAfterQuote,
    StrayQuote,
    ValueMissing,
    TextTooLong,
    NotAWholeNumber,
    NotADecimal,
    OutOfRange, ///< detail: the range
    NotACode,   ///< detail: the codes
    NotADate,
    DateImplausible,
    InFuture,
    NotAPeriod,
    NotATime,
    NotAnAccountNumber,
    OtherAccountNumber, ///< not one of this retailer; detail: the form of its numbers
    NoLetters,
    NotAnInn,
    InnOfEntity, ///< 10 digits with an individual
    NotAPhone,
    NotAnEmail,
    NotALogin,
    RemovedBeforeInstalled,
    ReceivedBeforePaid,
    NotHours,
    UnknownAccount,
    UnknownMeter,
    RejectedAccount, ///< only with rejects: its own line is among them
    RejectedMeter,
    TooManyDigits,      ///< R-DIGITS; detail: the digits of the meter
    UnknownZone,        ///< R-ZONES; detail: the zones of the meter
    BeforeInstallation, ///< R-REPLACED; detail: the day
    AfterRemoval,       ///< likewise
    OtherReadings,      ///< R-MONOTONIC; detail: the reading that it contradicts
    DuplicateKey,       ///< detail: the line that has the key already
    DuplicateLine,      ///< likewise
    NotStored           ///< the store refused it for another reason
};

struct RegistryProblem {
    RegistryFile file{};
    int line{}; ///< as an editor counts it
    QString column;
    RegistryFault fault{};
    QString value;
    QString detail;
};

/// What a value of a file looks like in one line of a terminal: short, without control characters.
[[nodiscard]] QString shownValue(const QString& value);

/// "accounts.csv:12:inn: the check digits are wrong («7707083890»)", one line.
[[nodiscard]] QString words(const RegistryProblem& problem);

} // namespace line605
