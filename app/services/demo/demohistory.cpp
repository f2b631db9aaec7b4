#include "services/demo/demohistory.h"

namespace line605 {

namespace {

qint64 sum(const QVector<Energy>& use) {
    qint64 total = 0;
    for (const Energy energy : use)
        total += energy.kwh;
    return total;
}

qint64 power10(int digits) {
    qint64 power = 1;
    for (int i = 0; i < digits; ++i)
        power *= 10;
    return power;
}

Status counted(const Result<RowChange>& change, qint64& count) {
    if (!change)
        return change.error();
    ++count;
    return Done{};
}

} // namespace

DemoHistory::DemoHistory(const DemoData& data, const TariffRegister& tariffs, const WorkingCalendar& calendar,
                         QDate today, int months)
    : m_data(data), m_tariffs(tariffs), m_calendar(calendar), m_today(today), m_months(months),
      m_first(Period::of(today).plusMonths(-months)) {}

/// Use by month and zone: every month of the history and the present one.
QVector<QVector<qint64>> DemoHistory::plannedUse(const DemoLife& life, DemoRandom& random) const {
    const DemoHabits& habits = m_data.habits;
    const bool legal = life.account.kind == SubscriberKind::Legal;
    const DemoRange range = legal ? habits.legalUse : habits.householdUse[size_t(life.account.category)];
    // Most use little, a few much.
    const qint64 usual =
        range.low + qint64(range.high - range.low) * random.below(1000) * random.below(1000) / 1'000'000;
    const int zones = life.meters.constLast().zones;
    QVector<QVector<qint64>> use;
    for (int index = 0; index <= m_months; ++index) {
        const int season = legal ? 100 : habits.seasonPercent[size_t(m_first.plusMonths(index).month - 1)];
        const qint64 month = usual * season / 100 * random.between(82, 118) / 100;
        QVector<qint64> byZone;
        for (int zone = 0; zone < zones; ++zone)
            byZone.append(std::max<qint64>(1, month * habits.zonePercent[size_t(zones)].at(zone) / 100));
        use.append(byZone);
    }
    return use;
}

qint64 DemoHistory::startValue(const DemoLife& life, const QVector<QVector<qint64>>& use, int zone,
                               DemoRandom& random) const {
    qint64 total = 0;
    for (const QVector<qint64>& month : use)
        total += month.at(zone);
    const qint64 limit = power10(life.meters.constFirst().digits);
    const qint64 next = use.constLast().at(zone);
    if (life.nearRollover && total < limit)
        return limit - 1 - (total - next) - next / 2; // the next usual reading passes 10^digits
    // What it counted since it was installed, with room for calculated values above the real ones; a meter too small
    // for its use passed zero before.
    const QDate installed = life.meters.constFirst().installedOn;
    const qint64 monthsBefore = installed.daysTo(m_first.firstDay()) / 30;
    const qint64 sinceThen = total / (m_months + 1) * std::max<qint64>(monthsBefore, 0) * random.between(90, 110) / 100;
    const qint64 room = limit - total - total / 2;
    return room > 1 ? sinceThen % room : 0;
}

Status DemoHistory::write(const DemoLife& life, DemoRandom& random, RegistryWriter& writer, DemoCounts& counts) {
    const QVector<QVector<qint64>> use = plannedUse(life, random);
    Progress progress{life, random, writer, counts, QVector<ZoneState>(use.constFirst().size()), 0, 0, 0, {}, {}};
    if (Status done = begin(progress, use); !done)
        return done;
    for (int index = 0; index <= m_months; ++index) {
        if (Status done = month(progress, index, use.at(index)); !done)
            return done;
    }
    return Done{};
}

/// The reading before the first month.
Status DemoHistory::begin(Progress& progress, const QVector<QVector<qint64>>& use) {
    for (int zone = 0; zone < int(progress.zones.size()); ++zone) {
        ZoneState& state = progress.zones[zone];
        state.shown = state.lastReal = startValue(progress.life, use, zone, progress.random);
        state.average = use.constFirst().at(zone);
    }
    progress.recentMonths = 1;
    const bool smart = progress.life.meters.constFirst().smart;
    return putReadings(progress, m_first.plusMonths(-1).firstDay().addDays(22),
                       smart ? ReadingSource::Remote : ReadingSource::Control, false);
}

Status DemoHistory::month(Progress& progress, int index, const QVector<qint64>& planned) {
    const Period period = m_first.plusMonths(index);
    const bool present = index == m_months;
    QVector<qint64> use = planned;
    MonthUse due{QVector<Energy>(use.size()), QVector<qint64>(use.size())};
    const qsizetype next = progress.meter + 1;
    if (next < progress.life.meters.size() && Period::of(progress.life.meters.at(next).installedOn) == period) {
        if (Status done = replaceMeter(progress, use, due); !done)
            return done;
    }
    for (int zone = 0; zone < int(use.size()); ++zone) {
        progress.zones[zone].shown += use.at(zone);
        progress.zones[zone].pending += use.at(zone);
    }
    if (isRead(progress, index)) {
        if (Status done = takeReading(progress, index, due); !done)
            return done;
    } else if (!present) {
        if (Status done = calculate(progress, index, due); !done)
            return done;
    }
    // A month is charged when it is over and paid in the one after it.
    if (Status done = pay(progress, index); !done)
        return done;
    return present ? Status(Done{}) : charge(progress, period, due);
}

/// A control reading of the old meter settles what was used; the new one begins in the middle of the month
/// (R-REPLACED).
Status DemoHistory::replaceMeter(Progress& progress, QVector<qint64>& use, MonthUse& due) {
    const MeterRecord& installed = progress.life.meters.at(progress.meter + 1);
    for (int zone = 0; zone < int(use.size()); ++zone) {
        ZoneState& state = progress.zones[zone];
        const qint64 before = use.at(zone) / 2;
        use[zone] -= before;
        state.shown += before;
        const qint64 difference = state.pending + before - state.calculated;
        due.flat[zone].kwh += std::max<qint64>(difference, 0);
        due.recalculated[zone] += std::min<qint64>(difference, 0);
        state.pending = state.calculated = 0;
    }
    if (Status done = putReadings(progress, installed.installedOn, ReadingSource::Control, false); !done)
        return done;
    ++progress.meter;
    progress.monthsMissed = 0;
    for (ZoneState& state : progress.zones)
        state.shown = state.lastReal = progress.random.below(4);
    return putReadings(progress, installed.installedOn, ReadingSource::Control, false);
}

bool DemoHistory::isRead(const Progress& progress, int index) const {
    const DemoLife& life = progress.life;
    const bool smart = life.meters.at(progress.meter).smart;
    if (index == m_months)
        return smart ? m_today.day() > 23 : life.readThisMonth && m_today.day() >= 20;
    if (life.stoppedReading > 0 && index >= m_months - life.stoppedReading)
        return false;
    return smart || life.nearRollover || life.account.kind == SubscriberKind::Legal ||
           progress.random.permille(life.reader.readPermille);
}

QDate DemoHistory::readingDay(int index, bool smart, DemoRandom& random) const {
    const QDate first = m_first.plusMonths(index).firstDay();
    if (smart)
        return first.addDays(22);
    const int last = index == m_months ? std::min(m_today.day(), 25) : 25;
    const int earliest = index < m_months && random.permille(120) ? 15 : 20;
    return first.addDays(random.between(earliest, last) - 1);
}

Status DemoHistory::takeReading(Progress& progress, int index, MonthUse& due) {
    const bool smart = progress.life.meters.at(progress.meter).smart;
    const ReadingSource source = smart ? ReadingSource::Remote : m_data.habits.readingSources.pick(progress.random);
    if (Status done = putReadings(progress, readingDay(index, smart, progress.random), source, false); !done)
        return done;
    const int months = progress.monthsMissed + 1;
    progress.recentMonths = std::min(progress.recentMonths + 1, m_data.habits.averageMonths);
    for (int zone = 0; zone < int(progress.zones.size()); ++zone) {
        ZoneState& state = progress.zones[zone];
        // The month's own part, and what the calculated months before it were wrong by (R-MISSING).
        const qint64 own = state.pending / months;
        due.flat[zone].kwh += own;
        due.recalculated[zone] += state.pending - state.calculated - own;
        state.average = (state.average * (progress.recentMonths - 1) + own) / progress.recentMonths;
        state.lastReal = state.shown;
        state.pending = state.calculated = 0;
    }
    progress.monthsMissed = 0;
    return Done{};
}

/// No reading: the average for three months, then the norm (R-MISSING).
Status DemoHistory::calculate(Progress& progress, int index, MonthUse& due) {
    const bool norm = ++progress.monthsMissed > 3;
    const int zones = int(progress.zones.size());
    const qint64 normal = qint64(m_data.habits.normKwhPerResident) * std::max(1, progress.life.account.residents);
    for (int zone = 0; zone < zones; ++zone) {
        ZoneState& state = progress.zones[zone];
        const qint64 share = normal * m_data.habits.zonePercent[size_t(zones)].at(zone) / 100;
        const qint64 use = norm ? share : state.average;
        state.calculated += use;
        due.flat[zone].kwh += use;
    }
    return putReadings(progress, m_first.plusMonths(index).firstDay().addDays(24),
                       norm ? ReadingSource::Norm : ReadingSource::Average, true);
}

Status DemoHistory::putReadings(Progress& progress, QDate on, ReadingSource source, bool calculated) {
    const MeterRecord& meter = progress.life.meters.at(progress.meter);
    for (int zone = 0; zone < int(progress.zones.size()); ++zone) {
        const ZoneState& state = progress.zones.at(zone);
        const qint64 value = calculated ? state.lastReal + state.calculated : state.shown;
        const ReadingRecord record{meter.meterNumber, TariffZone(zone), on, value % power10(meter.digits), source};
        if (Status done = counted(progress.writer.put(record), progress.counts.readings); !done)
            return done;
    }
    return Done{};
}

Result<Money> DemoHistory::cost(const DemoLife& life, Period period, const QVector<Energy>& use) const {
    const Result<Cost> cost =
        m_tariffs.cost(life.account.category, use, period.firstDay().addDays(-1), period.lastDay());
    if (!cost)
        return cost.error();
    return cost.value().total;
}

Status DemoHistory::putCharge(Progress& progress, Period period, ChargeLine line, std::optional<Energy> use,
                              Money amount, const QString& payee) {
    progress.owed += amount;
    const ChargeRecord record{progress.life.account.accountNumber, period, line, use, amount, payee};
    return counted(progress.writer.put(record), progress.counts.charges);
}

Status DemoHistory::charge(Progress& progress, Period period, const MonthUse& due) {
    const DemoLife& life = progress.life;
    const DemoHabits& habits = m_data.habits;
    const Money before = progress.owed;
    const Result<Money> flat = cost(life, period, due.flat);
    if (!flat)
        return flat.error();
    if (Status done = putCharge(progress, period, ChargeLine::Flat, Energy{sum(due.flat)}, flat.value(), {}); !done)
        return done;
    QVector<Energy> more;
    QVector<Energy> less;
    for (const qint64 kwh : due.recalculated) {
        more.append(Energy{std::max<qint64>(kwh, 0)});
        less.append(Energy{std::max<qint64>(-kwh, 0)});
    }
    if (sum(more) + sum(less) > 0) {
        const Result<Money> added = cost(life, period, more);
        const Result<Money> taken = cost(life, period, less);
        if (!added || !taken)
            return added ? taken.error() : added.error();
        Status done = putCharge(progress, period, ChargeLine::Recalculation, Energy{sum(more) - sum(less)},
                                added.value() - taken.value(), {});
        if (!done)
            return done;
    }
    if (!life.agencyCompany.isEmpty() && period.lastDay() >= m_data.agencySince) {
        const Energy shared{progress.random.between(habits.commonAreaKwh.low, habits.commonAreaKwh.high)};
        const Result<Money> amount = cost(life, period, {shared});
        if (!amount)
            return amount.error();
        Status done = putCharge(progress, period, ChargeLine::CommonAreas, shared, amount.value(), life.agencyCompany);
        if (!done)
            return done;
    }
    // What was owed a month ago and still is: its penalty.
    const Money old = std::min(progress.owedBefore, before);
    progress.owedBefore = before;
    const Money penalty{old.kopecks * habits.penaltyBasisPointsPerMonth / 10'000};
    return penalty.kopecks > 0 ? putCharge(progress, period, ChargeLine::Penalty, {}, penalty, {}) : Status(Done{});
}

/// The payment in the month \a index of what is owed since the months before it.
Status DemoHistory::pay(Progress& progress, int index) {
    const DemoLife& life = progress.life;
    const bool willing = progress.random.permille(life.payer.payPermille);
    const QDate on = m_first.plusMonths(index).firstDay().addDays(progress.random.between(2, life.payer.latestDay) - 1);
    const bool part = life.payer.payPermille < 900 && progress.random.permille(300);
    const bool stopped = life.stoppedPaying > 0 && index > m_months - life.stoppedPaying;
    if (!willing || stopped || on > m_today || progress.owed.kopecks <= 0)
        return Done{};
    Money amount = progress.owed;
    if (part)
        amount.kopecks = std::max<qint64>(100, amount.kopecks / 2 / 10'000 * 10'000);
    if (life.payer.rounded)
        amount.kopecks = (amount.kopecks + 9'999) / 10'000 * 10'000;
    progress.owed -= amount;
    const QString id =
        on.toString(QStringLiteral("yyMM")) + u'-' + QString::number(++m_lastPayment).rightJustified(9, u'0');
    const PaymentRecord record{id, life.account.accountNumber, on, received(on, progress.random), amount, life.channel};
    return counted(progress.writer.put(record), progress.counts.payments);
}

QDate DemoHistory::received(QDate paidOn, DemoRandom& random) const {
    const int days = random.between(0, 3);
    if (days == 0)
        return paidOn;
    const Result<QDate> arrives = m_calendar.addWorkingDays(paidOn, days);
    return arrives && arrives.value() <= m_today ? arrives.value() : QDate();
}

Status DemoHistory::writeDirectoryOnly(const DemoLife& life, DemoRandom& random, RegistryWriter& writer) {
    const QVector<QVector<qint64>> use = plannedUse(life, random);
    const MeterRecord& meter = life.meters.constLast();
    const bool smart = meter.smart;
    const int lastMonth = life.readThisMonth && m_today.day() >= 20 ? m_months : m_months - 1;
    const QDate on = readingDay(lastMonth, smart && lastMonth < m_months, random);
    const ReadingSource source = smart ? ReadingSource::Remote : m_data.habits.readingSources.pick(random);
    Money owed;
    for (int zone = 0; zone < int(use.constFirst().size()); ++zone) {
        const qint64 value = startValue(life, use, zone, random);
        const ReadingRecord record{meter.meterNumber, TariffZone(zone), on, value % power10(meter.digits), source};
        if (Status done = writer.setLastReading(record); !done)
            return done;
        owed.kopecks += use.at(m_months - 1).at(zone) * 550;
    }
    const bool paid = random.permille(life.payer.payPermille);
    return writer.setBalance(life.account.accountNumber, paid ? Money{random.below(60) * 100} : -owed,
                             Period::of(m_today).plusMonths(-1).lastDay());
}

} // namespace line605
