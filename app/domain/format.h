#pragma once

#include "domain/money.h"
#include "domain/period.h"
#include "domain/rate.h"

#include <QDateTime>
#include <QString>

/// Figures and dates as the default QLocale writes them, with the signs of Russian typography.
namespace line605 {

[[nodiscard]] QString formatMoney(Money amount);             ///< "−1 254,30 ₽" (true minus, no-break spaces)
[[nodiscard]] QString formatEnergy(Energy energy);           ///< "12 345 кВт·ч"
[[nodiscard]] QString formatNumber(qint64 value);            ///< "12 345"
[[nodiscard]] QString formatDate(QDate date);                ///< "25.10.2026"
[[nodiscard]] QString formatLocalTime(const QDateTime& utc); ///< regional "25.10.2026 14:05"
/// As short as it is clear \a today: the time alone, the day without its year, or all.
[[nodiscard]] QString formatLocalTime(const QDateTime& utc, QDate today);
[[nodiscard]] QString formatPeriod(Period period);          ///< "октябрь 2026"
[[nodiscard]] QString formatRate(Rate roublesPerKwh);       ///< "5,51 ₽/кВт·ч", of one piece
[[nodiscard]] QString formatPhone(const QString& national); ///< "+7 911 123-45-67"

} // namespace line605
