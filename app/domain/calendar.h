#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QVector>

namespace line605 {

/// The production calendar of the Russian Federation. Outside its years every answer is refused with
/// FindingCase::CalendarMissing instead of a guess. Source: DOMAIN, "Calendar".
class WorkingCalendar {
public:
    /// Reads resources/reference/production_calendar.json.
    [[nodiscard]] static Result<WorkingCalendar> fromJson(const QByteArray& json);

    [[nodiscard]] bool covers(QDate date) const;
    [[nodiscard]] Result<bool> isWorkingDay(QDate date) const;
    [[nodiscard]] Result<bool> isShortDay(QDate date) const;
    /// \a date itself, or the next working day when it is off.
    [[nodiscard]] Result<QDate> sameOrNextWorkingDay(QDate date) const;
    /// The \a days-th working day after \a date (the day itself does not count).
    [[nodiscard]] Result<QDate> addWorkingDays(QDate date, int days) const;
    /// Working days in (from, to]; negative when \a to is before \a from.
    [[nodiscard]] Result<int> workingDaysBetween(QDate from, QDate to) const;

private:
    struct Year {
        QSet<QDate> off;
        QSet<QDate> workingWeekends;
        QSet<QDate> shortDays;
    };
    QHash<int, Year> m_years;
};

} // namespace line605
