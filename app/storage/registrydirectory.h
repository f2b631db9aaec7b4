#pragma once

#include "ports/registrywriter.h"
#include "storage/bulkstatement.h"

#include <QHash>
#include <QSet>

namespace line605 {

class Connection;

/// What the rows of history need of the directory.
struct MeterKey {
    qint64 id{};
    qint64 account{};
    int digits{};
    int zones{};
    QDate installedOn;
    QDate removedOn;
};

/// Bulk input of the directory: subscribers, premises, accounts, meters, offices. Part of SqliteRegistryWriter.
class RegistryDirectory {
public:
    explicit RegistryDirectory(Connection& connection);

    /// Reads the keys to go on from; call it inside the transaction.
    [[nodiscard]] Status begin();

    [[nodiscard]] Result<RowChange> put(const AccountRecord& record);
    [[nodiscard]] Result<RowChange> put(const MeterRecord& record);
    [[nodiscard]] Result<RowChange> put(const OfficeRecord& record);
    [[nodiscard]] Result<RowChange> put(const HouseAgencyRecord& record);
    [[nodiscard]] Status setBalance(const QString& accountNumber, Money balance, QDate on);
    [[nodiscard]] Status setLastReading(const ReadingRecord& record);

    /// The account's key, nothing when there is none.
    [[nodiscard]] Result<std::optional<qint64>> account(const QString& number);
    [[nodiscard]] Result<std::optional<MeterKey>> meter(const QString& number);

    /// Accounts whose meters came or went with their readings: what is derived from these is out of date.
    [[nodiscard]] const QSet<qint64>& regrouped() const { return m_regrouped; }
    /// Accounts whose meters changed: their lines show them.
    [[nodiscard]] const QSet<qint64>& metered() const { return m_metered; }

private:
    struct AccountKey {
        qint64 id{};
        qint64 subscriber{};
        qint64 premises{};
    };

    [[nodiscard]] Result<std::optional<AccountKey>> find(const QString& number);
    [[nodiscard]] Result<qint64> scope(const QString& district);
    [[nodiscard]] Result<qint64> house(const AccountRecord& record);
    [[nodiscard]] Result<qint64> addSubscriber(const AccountRecord& record);
    [[nodiscard]] Result<std::optional<qint64>> sameLegalEntity(const AccountRecord& record);
    [[nodiscard]] Result<qint64> subscriberFor(const AccountRecord& record, const AccountKey& account, bool& changed);
    [[nodiscard]] Result<RowChange> add(const AccountRecord& record, qint64 house);
    [[nodiscard]] Result<RowChange> change(const AccountRecord& record, const AccountKey& account, qint64 house);

    Connection& m_connection;
    qint64 m_lastHouse{};
    qint64 m_lastPremises{};
    qint64 m_lastSubscriber{};
    qint64 m_lastAccount{};
    qint64 m_lastMeter{};
    QHash<QString, qint64> m_scopes; ///< a district each: a handful
    QSet<qint64> m_regrouped;
    QSet<qint64> m_metered;
    QString m_recentAccountNumber; ///< rows of one account mostly follow each other
    qint64 m_recentAccount{};
    QString m_recentMeterNumber;
    MeterKey m_recentMeter;

    BulkStatement m_addScope;
    BulkStatement m_findScope;
    BulkStatement m_findHouse;
    BulkStatement m_addHouse;
    BulkStatement m_knownHouse;
    BulkStatement m_agency;
    BulkStatement m_addPremises;
    BulkStatement m_changePremises;
    BulkStatement m_addSubscriber;
    BulkStatement m_sameSubscriber;
    BulkStatement m_isSubscriber;
    BulkStatement m_sharedSubscriber;
    BulkStatement m_changeSubscriber;
    BulkStatement m_removeSubscriber;
    BulkStatement m_findAccount;
    BulkStatement m_addAccount;
    BulkStatement m_changeAccount;
    BulkStatement m_setBalance;
    BulkStatement m_findMeter;
    BulkStatement m_addMeter;
    BulkStatement m_changeMeter;
    BulkStatement m_moveReadings;
    BulkStatement m_putRegister;
    BulkStatement m_findOffice;
    BulkStatement m_addOffice;
    BulkStatement m_changeOffice;
};

} // namespace line605
