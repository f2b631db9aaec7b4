#pragma once

#include "ports/historystore.h"
#include "storage/storecontext.h"

namespace line605 {

class SqliteHistoryStore : public HistoryStore {
public:
    explicit SqliteHistoryStore(const StoreContext& context);

    Answer<QVector<MeterHistory>> readings(AccountId account, QDate from) override;
    Answer<Statement> statement(AccountId account, QDate from, QDate to) override;
    Answer<QVector<TimelineEntry>> timeline(AccountId account, QDateTime before, int limit) override;
    Answer<QVector<TakenReading>> takenReadings(QDate from, QDate to, int limit) override;

private:
    const StoreContext& m_context;
};

} // namespace line605
