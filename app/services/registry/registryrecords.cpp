#include "services/registry/registryrecords.h"

#include "domain/validate.h"
#include "ports/clock.h"
#include "services/registry/openinghours.h"

namespace line605 {

namespace {

constexpr qint64 mostKopecks = 10'000'000'000'000; // a hundred thousand million roubles
constexpr qint64 mostKwh = 10'000'000'000;
constexpr qint64 mostOnRegister = 9'999'999; // R-DIGITS: seven digits at most
constexpr qsizetype longText = 1'000'000;

void checkInn(RegistryFields& fields, const AccountRecord& record) {
    if (record.inn.isEmpty())
        return;
    if (!isValidInn(record.inn))
        fields.refuse(AccountColumn::Inn, RegistryFault::NotAnInn);
    else if (record.kind == SubscriberKind::Individual && record.inn.size() != 12)
        fields.refuse(AccountColumn::Inn, RegistryFault::InnOfEntity);
    // A legal entity may have 12 digits: an entrepreneur is a person.
}

void checkContacts(RegistryFields& fields, AccountRecord& record) {
    if (!record.phone.isEmpty()) {
        if (const std::optional<QString> phone = nationalPhone(record.phone))
            record.phone = *phone;
        else
            fields.refuse(AccountColumn::Phone, RegistryFault::NotAPhone);
    }
    if (!record.email.isEmpty() && !isEmail(record.email))
        fields.refuse(AccountColumn::Email, RegistryFault::NotAnEmail);
    const QString& login = record.cabinetLogin;
    if (!login.isEmpty() && !fields.isAccount(login) && !isEmail(login))
        fields.refuse(AccountColumn::CabinetLogin, RegistryFault::NotALogin);
}

void checkHolder(RegistryFields& fields, const AccountRecord& record) {
    const QString& name = record.holder;
    if (!name.isEmpty() && std::none_of(name.cbegin(), name.cend(), [](QChar c) { return c.isLetter(); }))
        fields.refuse(AccountColumn::Holder, RegistryFault::NoLetters);
}

AccountRecord account(RegistryFields& fields) {
    using Column = AccountColumn;
    AccountRecord record;
    record.accountNumber = fields.accountNumber(Column::AccountNumber);
    record.kind = fields.coded<SubscriberKind>(Column::Kind);
    record.holder = fields.text(Column::Holder);
    record.inn = fields.key(Column::Inn);
    record.contract = fields.key(Column::Contract);
    record.phone = fields.text(Column::Phone);
    record.email = fields.text(Column::Email);
    record.emailConsent = fields.flag(Column::EmailConsent);
    record.cabinetLogin = fields.text(Column::CabinetLogin);
    record.district = fields.text(Column::District);
    record.town = fields.text(Column::Town);
    record.street = fields.text(Column::Street);
    record.house = fields.text(Column::House);
    record.flat = fields.text(Column::Flat);
    record.areaCm2 = fields.area(Column::AreaM2);
    record.residents = int(fields.number(Column::Residents, 0, 999));
    record.category = fields.coded<TariffCategory>(Column::Category);
    record.zones = int(fields.number(Column::Zones, 1, 3));
    record.openedOn = fields.plannedDate(Column::OpenedOn);
    checkHolder(fields, record);
    checkInn(fields, record);
    checkContacts(fields, record);
    return record;
}

MeterRecord meter(RegistryFields& fields) {
    using Column = MeterColumn;
    MeterRecord record;
    record.meterNumber = fields.key(Column::MeterNumber, 50);
    record.accountNumber = fields.accountNumber(Column::AccountNumber);
    record.model = fields.text(Column::Model);
    record.digits = int(fields.number(Column::Digits, 4, 7));
    record.zones = int(fields.number(Column::Zones, 1, 3));
    record.installedOn = fields.date(Column::InstalledOn);
    record.removedOn = fields.date(Column::RemovedOn);
    record.smart = fields.flag(Column::Smart);
    if (record.removedOn.isValid() && record.installedOn.isValid() && record.removedOn < record.installedOn)
        fields.refuse(Column::RemovedOn, RegistryFault::RemovedBeforeInstalled);
    return record;
}

ReadingRecord reading(RegistryFields& fields) {
    using Column = ReadingColumn;
    ReadingRecord record;
    record.meterNumber = fields.key(Column::MeterNumber, 50);
    record.zone = fields.coded<TariffZone>(Column::Zone);
    record.readOn = fields.date(Column::ReadOn);
    record.value = fields.number(Column::Value, 0, mostOnRegister);
    record.source = fields.coded<ReadingSource>(Column::Source);
    return record;
}

ChargeRecord charge(RegistryFields& fields) {
    using Column = ChargeColumn;
    ChargeRecord record;
    record.accountNumber = fields.accountNumber(Column::AccountNumber);
    record.period = fields.period(Column::Period);
    record.line = fields.coded<ChargeLine>(Column::Line);
    // What a month costs is never below zero: what is taken back is a recalculation.
    const bool flat = record.line == ChargeLine::Flat;
    if (const std::optional<qint64> kwh = fields.optionalNumber(Column::Kwh, flat ? 0 : -mostKwh, mostKwh))
        record.use = Energy{*kwh};
    record.amount = Money{fields.number(Column::Amount, flat ? 0 : -mostKopecks, mostKopecks)};
    record.payee = fields.text(Column::Payee);
    return record;
}

PaymentRecord payment(RegistryFields& fields) {
    using Column = PaymentColumn;
    PaymentRecord record;
    record.paymentId = fields.key(Column::PaymentId, 100);
    record.accountNumber = fields.accountNumber(Column::AccountNumber);
    record.paidOn = fields.date(Column::PaidOn);
    record.receivedOn = fields.date(Column::ReceivedOn);
    record.amount = Money{fields.number(Column::Amount, 1, mostKopecks)};
    // REGISTRY names no codes for it: whatever the program has no name for is "other".
    record.channel = fromCode<PaymentChannel>(fields.text(Column::Channel)).value_or(PaymentChannel::Other);
    if (record.receivedOn.isValid() && record.paidOn.isValid() && record.receivedOn < record.paidOn)
        fields.refuse(Column::ReceivedOn, RegistryFault::ReceivedBeforePaid);
    return record;
}

OfficeRecord office(RegistryFields& fields) {
    using Column = OfficeColumn;
    static const QStringList known{QStringLiteral("individual"), QStringLiteral("legal"), QStringLiteral("gas")};
    OfficeRecord record;
    record.office = fields.key(Column::Office);
    record.district = fields.text(Column::District);
    record.town = fields.text(Column::Town);
    record.address = fields.text(Column::Address);
    record.hours = fields.text(Column::Hours);
    if (!record.hours.isEmpty() && !isOpeningHours(record.hours))
        fields.refuse(Column::Hours, RegistryFault::NotHours);
    for (const QString& part : fields.text(Column::Serves).split(u',', Qt::SkipEmptyParts)) {
        record.serves.append(part.trimmed());
        if (!known.contains(record.serves.constLast())) {
            fields.refuse(Column::Serves, RegistryFault::NotACode, known.join(QStringLiteral(", ")));
            break;
        }
    }
    return record;
}

struct Key {
    QString operator()(const AccountRecord& record) const { return record.accountNumber; }
    QString operator()(const MeterRecord& record) const { return record.meterNumber; }
    QString operator()(const ReadingRecord& record) const {
        return record.meterNumber + u'|' + code(record.zone) + u'|' + record.readOn.toString(Qt::ISODate) + u'|' +
               code(record.source);
    }
    QString operator()(const ChargeRecord& record) const {
        return record.accountNumber + u'|' + record.period.toString() + u'|' + code(record.line) + u'|' + record.payee;
    }
    QString operator()(const PaymentRecord& record) const { return record.paymentId; }
    QString operator()(const AppealRecord& record) const { return record.appealNumber; }
    QString operator()(const OfficeRecord& record) const { return record.office; }
};

struct Owner {
    QString operator()(const AccountRecord&) const { return {}; }
    QString operator()(const OfficeRecord&) const { return {}; }
    QString operator()(const ReadingRecord& record) const { return record.meterNumber; }
    template<class Record>
    QString operator()(const Record& record) const {
        return record.accountNumber;
    }
};

} // namespace

RegistryRecords::RegistryRecords(const Reference& reference, QDate today)
    : m_reference(reference), m_limits{today, reference.profile.accountNumberLength,
                                       reference.profile.accountNumberPrefix} {}

AppealRecord RegistryRecords::appeal(RegistryFields& fields) const {
    using Column = AppealColumn;
    AppealRecord record;
    record.appealNumber = fields.key(Column::AppealNumber, 100);
    record.accountNumber = fields.accountNumber(Column::AccountNumber);
    record.channel = fields.coded<AppealChannel>(Column::Channel);
    record.topic = fields.coded<AppealTopic>(Column::Topic);
    record.receivedAt = fields.instant(Column::ReceivedAt);
    record.state = fields.coded<AppealState>(Column::State);
    record.subject = fields.text(Column::Subject, longText);
    record.text = fields.text(Column::Text, longText);
    if (record.receivedAt.isValid()) {
        // A year without a calendar gives no deadline rather than a guess.
        const Result<QDate> deadline =
            m_reference.deadlines.deadline(record.topic, Clock::localDate(record.receivedAt), m_reference.calendar);
        if (deadline)
            record.deadline = deadline.value();
    }
    return record;
}

RegistryRecord RegistryRecords::record(const RegistryFormat& format, const RegistryHeader& header, const CsvRow& row,
                                       QVector<RegistryProblem>& problems) const {
    RegistryFields fields(format, header, row, m_limits, problems);
    if (!fields.wellFormed())
        return {};
    switch (format.file) {
    case RegistryFile::Accounts:
        return account(fields);
    case RegistryFile::Meters:
        return meter(fields);
    case RegistryFile::Readings:
        return reading(fields);
    case RegistryFile::Charges:
        return charge(fields);
    case RegistryFile::Payments:
        return payment(fields);
    case RegistryFile::Appeals:
        return appeal(fields);
    case RegistryFile::Offices:
        return office(fields);
    }
    Q_UNREACHABLE();
    return {};
}

QString keyOf(const RegistryRecord& record) {
    return std::visit(Key{}, record);
}

QString ownerOf(const RegistryRecord& record) {
    return std::visit(Owner{}, record);
}

} // namespace line605
