#include "storage/registrydirectory.h"

#include "domain/registryfacts.h"
#include "storage/connection.h"

namespace line605 {

namespace {

/// '' when the registry does not say it: the column takes no NULL.
QString openedOn(const AccountRecord& record) {
    return record.openedOn.toString(Qt::ISODate);
}

} // namespace

RegistryDirectory::RegistryDirectory(Connection& connection)
    : m_connection(connection), m_addScope(connection, "registry_scope_add"),
      m_findScope(connection, "registry_scope_find"), m_findHouse(connection, "registry_house_find"),
      m_addHouse(connection, "registry_house_add"), m_knownHouse(connection, "registry_house_known"),
      m_agency(connection, "registry_house_agency"), m_addPremises(connection, "registry_premises_add"),
      m_changePremises(connection, "registry_premises_change"), m_addSubscriber(connection, "registry_subscriber_add"),
      m_sameSubscriber(connection, "registry_subscriber_same"), m_isSubscriber(connection, "registry_subscriber_is"),
      m_sharedSubscriber(connection, "registry_subscriber_shared"),
      m_changeSubscriber(connection, "registry_subscriber_change"),
      m_removeSubscriber(connection, "registry_subscriber_remove"), m_findAccount(connection, "registry_account_find"),
      m_addAccount(connection, "registry_account_add"), m_changeAccount(connection, "registry_account_change"),
      m_setBalance(connection, "registry_balance_set"), m_findMeter(connection, "registry_meter_find"),
      m_addMeter(connection, "registry_meter_add"), m_changeMeter(connection, "registry_meter_change"),
      m_moveReadings(connection, "registry_reading_move"), m_putRegister(connection, "registry_register_put"),
      m_findOffice(connection, "registry_office_find"), m_addOffice(connection, "registry_office_add"),
      m_changeOffice(connection, "registry_office_change") {}

Status RegistryDirectory::begin() {
    BulkStatement keys(m_connection, "registry_next_ids");
    if (Status done = keys.first(); !done)
        return done;
    m_lastHouse = keys.int64(0);
    m_lastPremises = keys.int64(1);
    m_lastSubscriber = keys.int64(2);
    m_lastAccount = keys.int64(3);
    m_lastMeter = keys.int64(4);
    return Done{};
}

Result<std::optional<RegistryDirectory::AccountKey>> RegistryDirectory::find(const QString& number) {
    if (Status done = m_findAccount.first(number); !done)
        return done.error();
    std::optional<AccountKey> key;
    if (m_findAccount.hasRow())
        key = AccountKey{m_findAccount.int64(0), m_findAccount.int64(1), m_findAccount.int64(2)};
    m_findAccount.reset();
    return key;
}

Result<std::optional<qint64>> RegistryDirectory::account(const QString& number) {
    if (m_recentAccount != 0 && number == m_recentAccountNumber)
        return std::optional(m_recentAccount);
    const auto key = find(number);
    if (!key)
        return key.error();
    if (!key.value())
        return std::optional<qint64>();
    m_recentAccountNumber = number;
    m_recentAccount = key.value()->id;
    return std::optional(m_recentAccount);
}

Result<std::optional<MeterKey>> RegistryDirectory::meter(const QString& number) {
    if (m_recentMeter.id != 0 && number == m_recentMeterNumber)
        return std::optional(m_recentMeter);
    if (Status done = m_findMeter.first(number); !done)
        return done.error();
    std::optional<MeterKey> key;
    if (m_findMeter.hasRow()) {
        key = MeterKey{m_findMeter.int64(0),
                       m_findMeter.int64(1),
                       int(m_findMeter.int64(2)),
                       int(m_findMeter.int64(3)),
                       QDate::fromString(m_findMeter.text(4), Qt::ISODate),
                       QDate::fromString(m_findMeter.text(5), Qt::ISODate)};
        m_recentMeterNumber = number;
        m_recentMeter = *key;
    }
    m_findMeter.reset();
    return key;
}

Result<qint64> RegistryDirectory::scope(const QString& district) {
    if (const auto known = m_scopes.constFind(district); known != m_scopes.cend())
        return *known;
    if (const auto added = m_addScope.run(district); !added)
        return added.error();
    if (Status done = m_findScope.first(district); !done)
        return done.error();
    const qint64 id = m_findScope.int64(0);
    m_findScope.reset();
    m_scopes.insert(district, id);
    return id;
}

Result<qint64> RegistryDirectory::house(const AccountRecord& record) {
    const Result<qint64> district = scope(record.district);
    if (!district)
        return district;
    if (Status done = m_findHouse.first(record.town, record.street, record.house, district.value()); !done)
        return done.error();
    if (m_findHouse.hasRow()) {
        const qint64 id = m_findHouse.int64(0);
        m_findHouse.reset();
        return id;
    }
    const auto added = m_addHouse.run(++m_lastHouse, district.value(), record.town, record.street, record.house);
    if (!added)
        return added.error();
    return m_lastHouse;
}

Result<qint64> RegistryDirectory::addSubscriber(const AccountRecord& record) {
    const auto added = m_addSubscriber.run(++m_lastSubscriber, code(record.kind), record.holder, record.inn,
                                           record.contract, record.phone, record.email, record.emailConsent);
    if (!added)
        return added.error();
    return m_lastSubscriber;
}

Result<std::optional<qint64>> RegistryDirectory::sameLegalEntity(const AccountRecord& record) {
    if (record.kind != SubscriberKind::Legal || record.inn.isEmpty())
        return std::optional<qint64>();
    Status done = m_sameSubscriber.first(record.inn, record.holder, record.contract, record.phone, record.email,
                                         record.emailConsent);
    if (!done)
        return done.error();
    std::optional<qint64> id;
    if (m_sameSubscriber.hasRow())
        id = m_sameSubscriber.int64(0);
    m_sameSubscriber.reset();
    return id;
}

/// The subscriber of an account that is there already. A legal entity's accounts share a row while their details agree;
/// an individual has one for each account, since two people may well have the same name.
Result<qint64> RegistryDirectory::subscriberFor(const AccountRecord& record, const AccountKey& account, bool& changed) {
    Status done = m_isSubscriber.first(account.subscriber, code(record.kind), record.holder, record.inn,
                                       record.contract, record.phone, record.email, record.emailConsent);
    if (!done)
        return done.error();
    const bool same = m_isSubscriber.hasRow();
    m_isSubscriber.reset();
    if (same)
        return account.subscriber;
    changed = true;
    const auto entity = sameLegalEntity(record);
    if (!entity)
        return entity.error();
    if (entity.value())
        return *entity.value();
    if (done = m_sharedSubscriber.first(account.subscriber, account.id); !done)
        return done.error();
    const bool shared = m_sharedSubscriber.hasRow();
    m_sharedSubscriber.reset();
    if (shared)
        return addSubscriber(record);
    const auto updated = m_changeSubscriber.run(code(record.kind), record.holder, record.inn, record.contract,
                                                record.phone, record.email, record.emailConsent, account.subscriber);
    if (!updated)
        return updated.error();
    return account.subscriber;
}

Result<RowChange> RegistryDirectory::put(const AccountRecord& record) {
    const auto known = find(record.accountNumber);
    if (!known)
        return known.error();
    const Result<qint64> place = house(record);
    if (!place)
        return place.error();
    return known.value() ? change(record, *known.value(), place.value()) : add(record, place.value());
}

Result<RowChange> RegistryDirectory::add(const AccountRecord& record, qint64 house) {
    const auto entity = sameLegalEntity(record);
    if (!entity)
        return entity.error();
    const Result<qint64> subscriber = entity.value() ? Result<qint64>(*entity.value()) : addSubscriber(record);
    if (!subscriber)
        return subscriber.error();
    const auto premises = m_addPremises.run(++m_lastPremises, house, record.flat, record.areaCm2, record.residents,
                                            code(record.category));
    if (!premises)
        return premises.error();
    const CabinetLogin cabinet = cabinetLogin(record);
    const auto added =
        m_addAccount.run(++m_lastAccount, record.accountNumber, subscriber.value(), m_lastPremises, record.zones,
                         openedOn(record), code(cabinet.kind), code(cabinet.state), cabinet.login);
    if (!added)
        return added.error();
    return RowChange::Inserted;
}

Result<RowChange> RegistryDirectory::change(const AccountRecord& record, const AccountKey& account, qint64 house) {
    bool changed = false;
    const Result<qint64> subscriber = subscriberFor(record, account, changed);
    if (!subscriber)
        return subscriber.error();
    const auto premises = m_changePremises.run(house, record.flat, record.areaCm2, record.residents,
                                               code(record.category), account.premises);
    if (!premises)
        return premises.error();
    const CabinetLogin cabinet = cabinetLogin(record);
    const auto updated =
        m_changeAccount.run(subscriber.value(), record.zones, openedOn(record), code(cabinet.kind), code(cabinet.state),
                            cabinet.login, record.cabinetState.has_value(), account.id);
    if (!updated)
        return updated.error();
    if (subscriber.value() != account.subscriber) {
        if (const auto removed = m_removeSubscriber.run(account.subscriber); !removed)
            return removed.error();
    }
    changed = changed || premises.value() > 0 || updated.value() > 0;
    return changed ? RowChange::Updated : RowChange::Unchanged;
}

Result<RowChange> RegistryDirectory::put(const MeterRecord& record) {
    const auto owner = account(record.accountNumber);
    if (!owner)
        return owner.error();
    if (!owner.value())
        return Error{ErrorCode::NotFound, QStringLiteral("account of a meter")};
    const auto known = meter(record.meterNumber);
    if (!known)
        return known.error();
    m_recentMeter = {};
    const qint64 accountId = *owner.value();
    if (!known.value()) {
        const auto added = m_addMeter.run(++m_lastMeter, record.meterNumber, accountId, record.model, record.digits,
                                          record.zones, record.installedOn, record.removedOn, record.smart);
        if (!added)
            return added.error();
        m_metered.insert(accountId);
        return RowChange::Inserted;
    }
    const MeterKey& key = *known.value();
    const auto updated = m_changeMeter.run(accountId, record.model, record.digits, record.zones, record.installedOn,
                                           record.removedOn, record.smart, key.id);
    if (!updated)
        return updated.error();
    if (key.account != accountId) {
        if (const auto moved = m_moveReadings.run(accountId, key.account, key.id); !moved)
            return moved.error();
        m_regrouped.insert(accountId);
        m_regrouped.insert(key.account);
    }
    if (updated.value() == 0)
        return RowChange::Unchanged;
    m_metered.insert(accountId);
    return RowChange::Updated;
}

Result<RowChange> RegistryDirectory::put(const OfficeRecord& record) {
    if (Status done = m_findOffice.first(record.office); !done)
        return done.error();
    const bool known = m_findOffice.hasRow();
    const qint64 id = known ? m_findOffice.int64(0) : 0;
    m_findOffice.reset();
    const QString serves = record.serves.join(u',');
    const auto written =
        known ? m_changeOffice.run(record.district, record.town, record.address, record.hours, serves, id)
              : m_addOffice.run(record.office, record.district, record.town, record.address, record.hours, serves);
    if (!written)
        return written.error();
    if (!known)
        return RowChange::Inserted;
    return written.value() > 0 ? RowChange::Updated : RowChange::Unchanged;
}

Result<RowChange> RegistryDirectory::put(const HouseAgencyRecord& record) {
    if (Status done = m_knownHouse.first(record.town, record.street, record.house); !done)
        return done.error();
    const bool known = m_knownHouse.int64(0) != 0;
    m_knownHouse.reset();
    if (!known)
        return Error{ErrorCode::NotFound, QStringLiteral("house of an agency contract")};
    const auto updated = m_agency.run(record.town, record.street, record.house, record.company, record.since);
    if (!updated)
        return updated.error();
    return updated.value() > 0 ? RowChange::Updated : RowChange::Unchanged;
}

Status RegistryDirectory::setBalance(const QString& accountNumber, Money balance, QDate on) {
    const auto updated = m_setBalance.run(balance, on, accountNumber);
    return updated ? Status(Done{}) : Status(updated.error());
}

Status RegistryDirectory::setLastReading(const ReadingRecord& record) {
    const auto known = meter(record.meterNumber);
    if (!known)
        return known.error();
    if (!known.value())
        return Error{ErrorCode::NotFound, QStringLiteral("meter of a last reading")};
    const auto put =
        m_putRegister.run(known.value()->id, code(record.zone), record.value, record.readOn, code(record.source));
    return put ? Status(Done{}) : Status(put.error());
}

} // namespace line605
