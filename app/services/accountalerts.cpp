#include "services/accountalerts.h"

#include <algorithm>

namespace line605 {

namespace {

constexpr int silentPeriods = 3;     ///< R-MISSING: after so many periods the norm is charged
constexpr int rolloverMonths = 3;    ///< a register that passes zero within so many months is worth a word
constexpr int usualMonths = 12;      ///< months of use that make the usual one
constexpr qint64 usualUnknown = 300; ///< kWh a month where nothing is known of the account's use

qint64 rangeOf(int digits) {
    qint64 range = 1;
    for (int i = 0; i < digits; ++i)
        range *= 10;
    return range;
}

/// The month's use of \a zone over the last months, at least 1.
qint64 usualUse(const QVector<MonthlyUse>& months, TariffZone zone) {
    const auto index = qsizetype(zone);
    const qsizetype first = std::max<qsizetype>(0, months.size() - usualMonths);
    qint64 sum = 0;
    qint64 counted = 0;
    for (qsizetype i = first; i < months.size(); ++i) {
        if (index < months.at(i).byZone.size()) {
            sum += months.at(i).byZone.at(index).kwh;
            ++counted;
        }
    }
    return counted > 0 ? std::max<qint64>(1, sum / counted) : usualUnknown;
}

void addDebt(QVector<AccountAlert>& alerts, const AccountCard& card, QDate today) {
    if (card.overdueDebt.kopecks <= 0)
        return;
    AccountAlert alert{AlertKind::DebtOverdue, true, card.overdueDebt, 0, card.oldestUnpaidDue, {}, {}};
    if (card.oldestUnpaidDue.isValid())
        alert.count = card.oldestUnpaidDue.daysTo(today);
    alerts.append(alert);
}

void addSilence(QVector<AccountAlert>& alerts, const AccountCard& card, QDate today, const ReadingRules& rules) {
    bool metered = false;
    QDate last;
    for (const Meter& meter : card.meters) {
        metered = metered || meter.removedOn.isNull();
        for (const Register& reg : meter.registers) {
            if (reg.lastReadOn.isValid() && (last.isNull() || reg.lastReadOn > last))
                last = reg.lastReadOn;
        }
    }
    if (!metered)
        return;
    if (last.isNull()) {
        alerts.append({AlertKind::NeverRead, true, {}, 0, {}, {}, {}});
        return;
    }
    // The period whose window is still to close can yet get its reading.
    const Period then = periodOfReading(last, rules);
    const Period open = periodOfReading(today, rules);
    const int periods = (open.year - then.year) * 12 + open.month - then.month - 1;
    if (periods >= silentPeriods)
        alerts.append({AlertKind::NoReading, true, {}, periods, last, {}, {}});
}

void addMeters(QVector<AccountAlert>& alerts, const AccountCard& card, const QVector<MonthlyUse>& months) {
    for (const Meter& meter : card.meters) {
        if (!meter.removedOn.isNull())
            continue;
        for (const Register& reg : meter.registers) {
            const qint64 left = rangeOf(meter.digits) - reg.lastValue;
            if (reg.lastReadOn.isValid() && left <= usualUse(months, reg.zone) * rolloverMonths)
                alerts.append({AlertKind::RolloverNear, true, {}, left, reg.lastReadOn, meter.number, reg.zone});
        }
        if (meter.smart)
            alerts.append({AlertKind::SmartMeter, false, {}, 0, {}, meter.number, {}});
    }
}

} // namespace

QVector<AccountAlert> alertsOf(const AccountCard& card, const QVector<MeterHistory>& meters, QDate today,
                               const ReadingRules& rules) {
    QVector<AccountAlert> alerts;
    addDebt(alerts, card, today);
    addSilence(alerts, card, today, rules);
    if (card.cabinet.state == CabinetState::Locked)
        alerts.append({AlertKind::CabinetLocked, true, {}, 0, {}, {}, {}});
    if (card.cabinet.state == CabinetState::Unconfirmed)
        alerts.append({AlertKind::CabinetUnconfirmed, true, {}, 0, {}, {}, {}});
    addMeters(alerts, card, monthlyUse(meters, rules));
    if (!card.premises.house.agencyCompany.isEmpty())
        alerts.append({AlertKind::AgencyHouse,
                       false,
                       {},
                       0,
                       card.premises.house.agencySince,
                       card.premises.house.agencyCompany,
                       {}});
    if (card.otherAccountsOfSubscriber > 0)
        alerts.append({AlertKind::OtherAccounts, false, {}, card.otherAccountsOfSubscriber, {}, {}, {}});
    if (!card.account.hasHistory)
        alerts.append({AlertKind::HistoryElsewhere, false, {}, 0, {}, {}, {}});
    std::stable_partition(alerts.begin(), alerts.end(), [](const AccountAlert& alert) { return alert.urgent; });
    return alerts;
}

} // namespace line605
