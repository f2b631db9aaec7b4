#pragma once

#include "domain/registryfacts.h"
#include "storage/registrydirectory.h"

namespace line605 {

/// Bulk input of the facts: readings, charges, payments, appeals. Part of SqliteRegistryWriter.
class RegistryHistory {
public:
    RegistryHistory(Connection& connection, RegistryDirectory& directory);

    [[nodiscard]] Status begin();

    [[nodiscard]] Result<RowChange> put(const ReadingRecord& record);
    [[nodiscard]] Result<RowChange> put(const ChargeRecord& record);
    [[nodiscard]] Result<RowChange> put(const PaymentRecord& record);
    [[nodiscard]] Result<RowChange> put(const AppealRecord& record);

    /// Accounts whose readings, charges or payments changed.
    [[nodiscard]] const QSet<qint64>& touched() const { return m_touched; }
    /// Accounts whose appeals changed.
    [[nodiscard]] const QSet<qint64>& appealed() const { return m_appealed; }

private:
    struct KnownAppeal {
        qint64 id{};
        qint64 account{}; ///< 0 = none
        QString state;
        bool acted{}; ///< by somebody at a desk
    };

    [[nodiscard]] Result<qint64> accountOf(const QString& number);
    [[nodiscard]] Result<RowChange> changed(qint64 account, const Result<int>& added, const Result<int>& updated);
    [[nodiscard]] Result<std::optional<KnownAppeal>> findAppeal(const QString& number);
    [[nodiscard]] Result<RowChange> add(const AppealRecord& record, std::optional<qint64> account);
    [[nodiscard]] Result<RowChange> change(const AppealRecord& record, std::optional<qint64> account,
                                           const KnownAppeal& known);
    [[nodiscard]] Status addEvent(qint64 appeal, const AppealEvent& event);

    Connection& m_connection;
    RegistryDirectory& m_directory;
    qint64 m_lastAppeal{};
    QSet<qint64> m_touched;
    QSet<qint64> m_appealed;

    BulkStatement m_addReading;
    BulkStatement m_changeReading;
    BulkStatement m_addCharge;
    BulkStatement m_changeCharge;
    BulkStatement m_addPayment;
    BulkStatement m_paymentAccount;
    BulkStatement m_changePayment;
    BulkStatement m_findAppeal;
    BulkStatement m_addAppeal;
    BulkStatement m_changeAppeal;
    BulkStatement m_addEvent;
    BulkStatement m_acceptIdentity;
};

} // namespace line605
