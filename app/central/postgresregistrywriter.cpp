#include "central/postgresregistrywriter.h"

#include "domain/eventcodes.h"

namespace line605 {

namespace {

Error noOwner(const char* what) {
    return {ErrorCode::NotFound, QLatin1String(what), {}, 0};
}

Result<RowChange> staged(const Status& done, RowChange change = RowChange::Inserted) {
    return done ? Result<RowChange>(change) : done.error();
}

/// The registry's texts cannot be stored with it; RegistryImport refuses it before.
QString storable(const QString& text) {
    return QString(text).remove(QChar(u'\0'));
}

} // namespace

PostgresRegistryWriter::PostgresRegistryWriter(PgConnection& connection)
    : m_connection(connection), m_accounts(connection, "copy_account"), m_meters(connection, "copy_meter"),
      m_readings(connection, "copy_reading"), m_charges(connection, "copy_charge"),
      m_payments(connection, "copy_payment"), m_appeals(connection, "copy_appeal"),
      m_events(connection, "copy_appeal_event"), m_offices(connection, "copy_office"),
      m_agencies(connection, "copy_agency"), m_balances(connection, "copy_balance"),
      m_lastReadings(connection, "copy_last_reading") {}

PostgresRegistryWriter::~PostgresRegistryWriter() {
    rollBack();
}

Result<RowChange> PostgresRegistryWriter::put(const AccountRecord& record) {
    const CabinetLogin cabinet = cabinetLogin(record);
    const bool added = m_keys.addAccount(record.accountNumber);
    m_keys.addHouse(record.town, record.street, record.house);
    return staged(m_accounts.add(record.accountNumber, code(record.kind), storable(record.holder), record.inn,
                                 storable(record.contract), record.phone, storable(record.email), record.emailConsent,
                                 code(cabinet.kind), code(cabinet.state), record.cabinetState.has_value(),
                                 storable(cabinet.login), storable(record.district), storable(record.town),
                                 storable(record.street), storable(record.house), storable(record.flat), record.areaCm2,
                                 record.residents, code(record.category), record.zones, record.openedOn),
                  added ? RowChange::Inserted : RowChange::Updated);
}

Result<RowChange> PostgresRegistryWriter::put(const MeterRecord& record) {
    if (!m_keys.hasAccount(record.accountNumber))
        return noOwner("account of a meter");
    const bool added =
        m_keys.putMeter(record.meterNumber, {record.digits, record.zones, record.installedOn, record.removedOn});
    return staged(m_meters.add(record.meterNumber, record.accountNumber, storable(record.model), record.digits,
                               record.zones, record.installedOn, record.removedOn, record.smart),
                  added ? RowChange::Inserted : RowChange::Updated);
}

Result<RowChange> PostgresRegistryWriter::put(const ReadingRecord& record) {
    const std::optional<MeterShape> meter = m_keys.meter(record.meterNumber);
    if (!meter)
        return noOwner("meter of a reading");
    if (Findings findings = unfitReading(record, *meter); !findings.isEmpty())
        return refusal(std::move(findings));
    return staged(m_readings.add(record.meterNumber, code(record.zone), record.readOn, code(record.source),
                                 record.value, importedReadingId(record).value));
}

Result<RowChange> PostgresRegistryWriter::put(const ChargeRecord& record) {
    if (!m_keys.hasAccount(record.accountNumber))
        return noOwner("account of a charge");
    return staged(m_charges.add(record.accountNumber, record.period.key(), code(record.line), storable(record.payee),
                                record.use, record.amount));
}

Result<RowChange> PostgresRegistryWriter::put(const PaymentRecord& record) {
    if (!m_keys.hasAccount(record.accountNumber))
        return noOwner("account of a payment");
    return staged(m_payments.add(storable(record.paymentId), record.accountNumber, record.paidOn, record.receivedOn,
                                 record.amount, code(record.channel)));
}

Result<RowChange> PostgresRegistryWriter::put(const AppealRecord& record) {
    if (!record.accountNumber.isEmpty() && !m_keys.hasAccount(record.accountNumber))
        return noOwner("account of an appeal");
    const QVector<AppealEvent> events = appealEvents(record);
    const AppealTimes times = appealTimes(record.state, events);
    Status done = m_appeals.add(record.appealNumber, importedAppealId(record.appealNumber).value, record.accountNumber,
                                code(record.channel), code(record.topic), code(record.state), record.receivedAt,
                                record.deadline, times.waitingSince, record.assignee, storable(record.subject),
                                storable(record.text), times.answeredAt, times.closedAt);
    for (qsizetype i = 0; done && i < events.size(); ++i) {
        const AppealEvent& event = events.at(i);
        const bool states = changesState(event);
        done = m_events.add(record.appealNumber, int(i + 1), eventCode(event.kind), event.at, event.actor,
                            states ? code(event.from) : QString(), states ? code(event.to) : QString(),
                            storable(event.text));
    }
    return staged(done);
}

Result<RowChange> PostgresRegistryWriter::put(const OfficeRecord& record) {
    return staged(m_offices.add(storable(record.office), storable(record.district), storable(record.town),
                                storable(record.address), storable(record.hours), storable(record.serves.join(u','))));
}

Result<RowChange> PostgresRegistryWriter::put(const HouseAgencyRecord& record) {
    if (!m_keys.hasHouse(record))
        return noOwner("house of an agency contract");
    return staged(m_agencies.add(storable(record.town), storable(record.street), storable(record.house),
                                 storable(record.company), record.since));
}

Status PostgresRegistryWriter::setBalance(const QString& accountNumber, Money balance, QDate on) {
    return m_balances.add(accountNumber, balance, on);
}

Status PostgresRegistryWriter::setLastReading(const ReadingRecord& record) {
    if (!m_keys.meter(record.meterNumber))
        return noOwner("meter of a last reading");
    return m_lastReadings.add(record.meterNumber, code(record.zone), record.value, record.readOn, code(record.source));
}

Status PostgresRegistryWriter::flushAll() {
    for (StagingRows* rows : {&m_accounts, &m_meters, &m_readings, &m_charges, &m_payments, &m_appeals, &m_events,
                              &m_offices, &m_agencies, &m_balances, &m_lastReadings}) {
        if (Status done = rows->flush(); !done)
            return done;
    }
    return Done{};
}

} // namespace line605
