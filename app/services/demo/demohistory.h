#pragma once

#include "domain/calendar.h"
#include "domain/tariff.h"
#include "ports/registrywriter.h"
#include "services/demo/demodata.h"

namespace line605 {

/// How one account lives, decided before its history is made.
struct DemoLife {
    AccountRecord account;
    QVector<MeterRecord> meters; ///< the one in use, or the removed one and then the one in use
    QString agencyCompany;
    DemoReader reader;
    DemoPayer payer;
    PaymentChannel channel{};
    bool nearRollover{};
    int stoppedPaying{};  ///< months before today since when nothing is paid; 0 = never
    int stoppedReading{}; ///< likewise for readings
    bool readThisMonth{};
};

struct DemoCounts {
    qint64 accounts{};
    qint64 meters{};
    qint64 readings{};
    qint64 charges{};
    qint64 payments{};
    qint64 appeals{};
};

/// Makes the readings, charges and payments of accounts, month by month up to today.
class DemoHistory {
public:
    DemoHistory(const DemoData& data, const TariffRegister& tariffs, const WorkingCalendar& calendar, QDate today,
                int months);

    [[nodiscard]] Status write(const DemoLife& life, DemoRandom& random, RegistryWriter& writer, DemoCounts& counts);
    /// What the directory knows of an account whose history is elsewhere.
    [[nodiscard]] Status writeDirectoryOnly(const DemoLife& life, DemoRandom& random, RegistryWriter& writer);

private:
    struct ZoneState {
        qint64 shown{};      ///< on the register
        qint64 lastReal{};   ///< of the meter in use
        qint64 pending{};    ///< used since the last real reading
        qint64 calculated{}; ///< charged by calculation since then
        qint64 average{};    ///< of the last real months
    };
    struct Progress {
        const DemoLife& life;
        DemoRandom& random;
        RegistryWriter& writer;
        DemoCounts& counts;
        QVector<ZoneState> zones;
        qsizetype meter{}; ///< in life.meters
        int monthsMissed{};
        int recentMonths{};
        Money owed;
        Money owedBefore; ///< at the end of the month before
    };
    struct MonthUse {
        QVector<Energy> flat;
        QVector<qint64> recalculated;
    };

    [[nodiscard]] QVector<QVector<qint64>> plannedUse(const DemoLife& life, DemoRandom& random) const;
    [[nodiscard]] qint64 startValue(const DemoLife& life, const QVector<QVector<qint64>>& use, int zone,
                                    DemoRandom& random) const;
    [[nodiscard]] Status begin(Progress& progress, const QVector<QVector<qint64>>& use);
    [[nodiscard]] Status month(Progress& progress, int index, const QVector<qint64>& use);
    [[nodiscard]] Status replaceMeter(Progress& progress, QVector<qint64>& use, MonthUse& due);
    [[nodiscard]] bool isRead(const Progress& progress, int index) const;
    [[nodiscard]] Status takeReading(Progress& progress, int index, MonthUse& due);
    [[nodiscard]] Status calculate(Progress& progress, int index, MonthUse& due);
    [[nodiscard]] Status putReadings(Progress& progress, QDate on, ReadingSource source, bool calculated);
    [[nodiscard]] Status charge(Progress& progress, Period period, const MonthUse& due);
    [[nodiscard]] Status putCharge(Progress& progress, Period period, ChargeLine line, std::optional<Energy> use,
                                   Money amount, const QString& payee);
    [[nodiscard]] Status pay(Progress& progress, int index);
    [[nodiscard]] Result<Money> cost(const DemoLife& life, Period period, const QVector<Energy>& use) const;
    [[nodiscard]] QDate readingDay(int index, bool smart, DemoRandom& random) const;
    [[nodiscard]] QDate received(QDate paidOn, DemoRandom& random) const;

    const DemoData& m_data;
    const TariffRegister& m_tariffs;
    const WorkingCalendar& m_calendar;
    QDate m_today;
    int m_months;
    Period m_first;
    qint64 m_lastPayment{};
};

} // namespace line605
