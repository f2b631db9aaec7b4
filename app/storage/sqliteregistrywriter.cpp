#include "storage/sqliteregistrywriter.h"

#include "storage/accountindex.h"
#include "storage/registryconflicts.h"
#include "storage/registrysettlement.h"

namespace line605 {

namespace {

/// Shares of finish(), roughly as their times are.
constexpr double settledShare = 0.4;
/// More changed lines than these are made anew with all others.
constexpr qsizetype mostSingleLines = 5000;

} // namespace

SqliteRegistryWriter::SqliteRegistryWriter(RegistryAccess access)
    : m_access(std::move(access)), m_connection(*m_access.connection) {}

SqliteRegistryWriter::~SqliteRegistryWriter() {
    rollBack(); // then connection and turn
}

/// Of what was not committed; the statements end before it.
void SqliteRegistryWriter::rollBack() {
    m_history.reset();
    m_directory.reset();
    m_transaction.reset();
}

Status SqliteRegistryWriter::startOver() {
    rollBack();
    m_dropped.clear(); // they are there again
    m_reordered = false;
    return start();
}

Result<QVector<ReadingConflict>> SqliteRegistryWriter::conflicts() {
    return readingConflicts(m_connection, m_history->touched());
}

Result<std::unique_ptr<RegistryWriter>> SqliteRegistryWriter::begin(RegistryAccess access) {
    std::unique_ptr<SqliteRegistryWriter> writer(new SqliteRegistryWriter(std::move(access)));
    if (Status done = writer->start(); !done)
        return done.error();
    return std::unique_ptr<RegistryWriter>(std::move(writer));
}

Status SqliteRegistryWriter::start() {
    // Every key that is written was looked up or made here, so the engine need not look it up again; random inserts
    // into the unique indexes want a larger cache than a desk's acts.
    if (Status done = m_connection.run("pragma foreign_keys = off; pragma cache_size = -98304"); !done)
        return done;
    m_transaction = std::make_unique<Transaction>(m_connection);
    if (!m_transaction->begun())
        return m_transaction->begun();
    bool empty = false;
    {
        BulkStatement isEmpty(m_connection, "registry_is_empty");
        if (Status done = isEmpty.first(); !done)
            return done;
        empty = isEmpty.int64(0) != 0;
    }
    if (empty) {
        if (Status done = dropIndexes(); !done)
            return done;
    }
    m_directory = std::make_unique<RegistryDirectory>(m_connection);
    m_history = std::make_unique<RegistryHistory>(m_connection, *m_directory);
    if (Status done = m_directory->begin(); !done)
        return done;
    return m_history->begin();
}

Status SqliteRegistryWriter::dropIndexes() {
    {
        BulkStatement indexes(m_connection, "registry_indexes");
        Status done = indexes.first();
        for (; done && indexes.hasRow(); done = indexes.next())
            m_dropped.append({indexes.text(0), indexes.text(1)});
        if (!done)
            return done;
    }
    for (const Index& index : std::as_const(m_dropped)) {
        if (Status done = m_connection.run("drop index " + index.name.toUtf8()); !done)
            return done;
    }
    return Done{};
}

Status SqliteRegistryWriter::restoreIndexes() {
    for (const Index& index : std::as_const(m_dropped)) {
        if (Status done = m_connection.run(index.sql.toUtf8()); !done)
            return done;
    }
    m_dropped.clear();
    return Done{};
}

Result<RowChange> SqliteRegistryWriter::put(const AccountRecord& record) {
    Result<RowChange> change = m_directory->put(record);
    m_reordered = m_reordered || (change && change.value() != RowChange::Unchanged);
    return change;
}

Result<RowChange> SqliteRegistryWriter::put(const MeterRecord& record) {
    return m_directory->put(record);
}

Result<RowChange> SqliteRegistryWriter::put(const ReadingRecord& record) {
    return m_history->put(record);
}

Result<RowChange> SqliteRegistryWriter::put(const ChargeRecord& record) {
    return m_history->put(record);
}

Result<RowChange> SqliteRegistryWriter::put(const PaymentRecord& record) {
    return m_history->put(record);
}

Result<RowChange> SqliteRegistryWriter::put(const AppealRecord& record) {
    return m_history->put(record);
}

Result<RowChange> SqliteRegistryWriter::put(const OfficeRecord& record) {
    return m_directory->put(record);
}

Result<RowChange> SqliteRegistryWriter::put(const HouseAgencyRecord& record) {
    return m_directory->put(record);
}

Status SqliteRegistryWriter::setBalance(const QString& accountNumber, Money balance, QDate on) {
    m_reordered = true;
    return m_directory->setBalance(accountNumber, balance, on);
}

Status SqliteRegistryWriter::setLastReading(const ReadingRecord& record) {
    m_reordered = true;
    return m_directory->setLastReading(record);
}

Status SqliteRegistryWriter::finish(const std::function<void(double)>& progress) {
    const auto settled = [&progress](double done) {
        if (progress)
            progress(done * settledShare);
    };
    QSet<qint64> accounts = m_history->touched();
    accounts.unite(m_directory->regrouped());
    // First the indexes: an account's meters are looked up for each.
    if (Status done = restoreIndexes(); !done)
        return done;
    if (Status done = settleAccounts(m_connection, accounts, settled); !done)
        return done;
    return indexLines([&progress](double done) {
        if (progress)
            progress(settledShare + done * (1 - settledShare));
    });
}

/// A few changed lines are brought up to date one by one; a new order, or many, take the whole index.
Status SqliteRegistryWriter::indexLines(const std::function<void(double)>& progress) {
    QSet<qint64> accounts = m_history->touched();
    accounts.unite(m_history->appealed()).unite(m_directory->metered()).unite(m_directory->regrouped());
    if (std::exchange(m_reordered, false) || accounts.size() > mostSingleLines)
        return rebuildAccountIndex(m_connection, progress);
    for (const qint64 account : std::as_const(accounts)) {
        if (Status done = refreshAccountIndex(m_connection, AccountId{account}); !done)
            return done;
    }
    return Done{};
}

Status SqliteRegistryWriter::commit() {
    if (Status done = restoreIndexes(); !done)
        return done;
    if (Status done = m_transaction->commit(); !done)
        return done;
    if (m_access.committed)
        m_access.committed();
    return Done{};
}

} // namespace line605
