#pragma once

#include "ports/registrywriter.h"

#include <QFile>

namespace line605::bench {

/// Writes the accounts and meters that it is given as files of the registry exchange, for the import to read. Facts are
/// left out.
class CsvRegistryWriter : public RegistryWriter {
public:
    explicit CsvRegistryWriter(const QString& folder);

    Result<RowChange> put(const AccountRecord& record) override;
    Result<RowChange> put(const MeterRecord& record) override;
    Result<RowChange> put(const ReadingRecord&) override { return RowChange::Unchanged; }
    Result<RowChange> put(const ChargeRecord&) override { return RowChange::Unchanged; }
    Result<RowChange> put(const PaymentRecord&) override { return RowChange::Unchanged; }
    Result<RowChange> put(const AppealRecord&) override { return RowChange::Unchanged; }
    Result<RowChange> put(const OfficeRecord&) override { return RowChange::Unchanged; }
    Result<RowChange> put(const HouseAgencyRecord&) override { return RowChange::Unchanged; }
    Status setBalance(const QString&, Money, QDate) override { return Done{}; }
    Status setLastReading(const ReadingRecord&) override { return Done{}; }
    Status finish(const std::function<void(double)>&) override { return Done{}; }
    /// FileUnwritable when a line could not be written.
    Status commit() override;

private:
    void write(QFile& file, const QStringList& fields);

    QFile m_accounts;
    QFile m_meters;
};

} // namespace line605::bench
