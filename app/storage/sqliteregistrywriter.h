#pragma once

#include "ports/registrywriter.h"
#include "storage/registryhistory.h"
#include "storage/storecontext.h"
#include "storage/transaction.h"

namespace line605 {

/// Bulk input into the local store: one transaction on the calling thread. An empty store gets its secondary indexes at
/// the end, which is faster than keeping them meanwhile.
class SqliteRegistryWriter : public RegistryWriter {
public:
    /// Begins the transaction; the access is kept until the writer is destroyed.
    [[nodiscard]] static Result<std::unique_ptr<RegistryWriter>> begin(RegistryAccess access);
    ~SqliteRegistryWriter() override;

    Result<RowChange> put(const AccountRecord& record) override;
    Result<RowChange> put(const MeterRecord& record) override;
    Result<RowChange> put(const ReadingRecord& record) override;
    Result<RowChange> put(const ChargeRecord& record) override;
    Result<RowChange> put(const PaymentRecord& record) override;
    Result<RowChange> put(const AppealRecord& record) override;
    Result<RowChange> put(const OfficeRecord& record) override;
    Result<RowChange> put(const HouseAgencyRecord& record) override;
    Status setBalance(const QString& accountNumber, Money balance, QDate on) override;
    Status setLastReading(const ReadingRecord& record) override;
    Result<QVector<ReadingConflict>> conflicts() override;
    Status startOver() override;
    Status finish(const std::function<void(double)>& progress) override;
    Status commit() override;

private:
    struct Index {
        QString name;
        QString sql;
    };

    explicit SqliteRegistryWriter(RegistryAccess access);
    [[nodiscard]] Status start();
    void rollBack();
    [[nodiscard]] Status dropIndexes();
    [[nodiscard]] Status restoreIndexes();
    [[nodiscard]] Status indexLines(const std::function<void(double)>& progress);

    RegistryAccess m_access;
    Connection& m_connection;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<RegistryDirectory> m_directory;
    std::unique_ptr<RegistryHistory> m_history;
    QVector<Index> m_dropped;
    bool m_reordered{}; ///< holders, addresses or balances changed: all lines are made anew
};

} // namespace line605
