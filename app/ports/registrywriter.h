#pragma once

#include "domain/registry.h"
#include "domain/result.h"

#include <functional>
#include <memory>
#include <optional>

namespace line605 {

enum class RowChange { Inserted, Updated, Unchanged };

/// What one file's rows changed.
struct RegistryTally {
    qint64 inserted{};
    qint64 updated{};
};

/// What a writer that only learns at finish() what was new has to tell.
struct RegistryTallies {
    RegistryTally accounts;
    RegistryTally meters;
    RegistryTally readings;
    RegistryTally charges;
    RegistryTally payments;
    RegistryTally appeals;
    RegistryTally offices;
};

/// Bulk input of registry rows: one transaction from begin to commit, on the calling thread (a worker, never the
/// screen's). A destroyed writer that was not committed leaves no trace.
class RegistryWriter {
public:
    virtual ~RegistryWriter() = default;

    virtual Result<RowChange> put(const AccountRecord& record) = 0;
    virtual Result<RowChange> put(const MeterRecord& record) = 0;   ///< NotFound: no such account
    virtual Result<RowChange> put(const ReadingRecord& record) = 0; ///< NotFound: no such meter
    virtual Result<RowChange> put(const ChargeRecord& record) = 0;
    virtual Result<RowChange> put(const PaymentRecord& record) = 0;
    virtual Result<RowChange> put(const AppealRecord& record) = 0;
    virtual Result<RowChange> put(const OfficeRecord& record) = 0;
    virtual Result<RowChange> put(const HouseAgencyRecord& record) = 0;

    /// Directory-only accounts (no history in this store) carry the balance itself; others have it computed at finish.
    virtual Status setBalance(const QString& accountNumber, Money balance, QDate on) = 0;
    /// Likewise the last accepted reading of a register, without its fact. NotFound: no such meter.
    virtual Status setLastReading(const ReadingRecord& record) = 0;

    /// Of the accounts that were put, the imported readings that contradict others of their register (R-MONOTONIC).
    virtual Result<QVector<ReadingConflict>> conflicts() { return QVector<ReadingConflict>(); }
    /// Forgets everything that was put.
    virtual Status startOver() { return Done{}; }

    /// Recomputes what is derived (balances, last readings, lines, search index); \a progress gets 0 … 1.
    virtual Status finish(const std::function<void(double)>& progress) = 0;
    virtual Status commit() = 0;
    /// After finish(): corrects what put() answered as Inserted; nothing when put() knew.
    [[nodiscard]] virtual std::optional<RegistryTallies> tallies() const { return std::nullopt; }
};

} // namespace line605
