#pragma once

#include "domain/history.h"
#include "ports/answer.h"

namespace line605 {

/// Readings, charges, payments and the timeline of one account.
class HistoryStore {
public:
    virtual ~HistoryStore() = default;

    /// Every meter the account ever had with its readings since \a from (all when null); corrected ones are included
    /// and marked superseded.
    virtual Answer<QVector<MeterHistory>> readings(AccountId account, QDate from) = 0;
    /// Charges of periods and payments of days in [from, to]; null = open.
    virtual Answer<Statement> statement(AccountId account, QDate from, QDate to) = 0;
    /// The newest \a limit entries before \a before (null = now), newest first.
    virtual Answer<QVector<TimelineEntry>> timeline(AccountId account, QDateTime before, int limit) = 0;
    /// Readings taken at this desk and recorded on the regional days [from, to], newest first, up to \a limit.
    virtual Answer<QVector<TakenReading>> takenReadings(QDate from, QDate to, int limit) = 0;
};

} // namespace line605
