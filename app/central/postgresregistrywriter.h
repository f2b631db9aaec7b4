#pragma once

#include "central/registrykeys.h"
#include "central/stagingrows.h"
#include "ports/registrywriter.h"

namespace line605 {

/// Bulk input into the centre: rows go into staging tables by COPY and are merged there by the statements import_*, all
/// in one transaction. What each row changed is known after the merge: see tallies().
class PostgresRegistryWriter : public RegistryWriter {
public:
    /// Begins the transaction; \a connection outlives the writer and does nothing else meanwhile.
    [[nodiscard]] static Result<std::unique_ptr<RegistryWriter>> begin(PgConnection& connection);
    ~PostgresRegistryWriter() override;
    Q_DISABLE_COPY_MOVE(PostgresRegistryWriter)

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
    [[nodiscard]] std::optional<RegistryTallies> tallies() const override { return m_tallies; }

private:
    explicit PostgresRegistryWriter(PgConnection& connection);
    [[nodiscard]] Status start();
    void rollBack();
    [[nodiscard]] Status flushAll();
    /// The statements import_\a from … up to, not with, \a to, each once.
    [[nodiscard]] Status merge(int from, int to, const std::function<void(double)>& progress);
    void count(const QString& statement, qint64 rows);

    PgConnection& m_connection;
    RegistryKeys m_keys;
    RegistryTallies m_tallies;
    bool m_begun{};
    bool m_readingsMerged{};

    StagingRows m_accounts;
    StagingRows m_meters;
    StagingRows m_readings;
    StagingRows m_charges;
    StagingRows m_payments;
    StagingRows m_appeals;
    StagingRows m_events;
    StagingRows m_offices;
    StagingRows m_agencies;
    StagingRows m_balances;
    StagingRows m_lastReadings;
};

} // namespace line605
