#include "domain/calendar.h"

#include "domain/jsonread.h"

namespace line605 {

namespace {

Error missing(QDate date) {
    if (!date.isValid())
        return {ErrorCode::BadInput, QStringLiteral("no date for the calendar")};
    Finding finding;
    finding.rule = Rule::Calendar;
    finding.severity = Severity::Refusal;
    finding.what = FindingCase::CalendarMissing;
    finding.amount = date.year();
    return refusal({finding});
}

/// The days "MM-DD" of \a year under \a key.
QSet<QDate> readDays(JsonFields& fields, const QString& key, int year) {
    QSet<QDate> days;
    const QStringList texts = fields.texts(key);
    for (const QString& text : texts) {
        const QDate date = dateFromIso(QStringLiteral("%1-%2").arg(year).arg(text));
        if (!date.isValid())
            fields.fail(key);
        days.insert(date);
    }
    return days;
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray& json) {
    const Result<QJsonObject> read = readJsonObject(json, ErrorCode::ReferenceMissing);
    if (!read)
        return read.error();
    QString problem;
    const QJsonObject years = JsonFields(read.value(), problem).object(QStringLiteral("years"));
    WorkingCalendar calendar;
    for (auto it = years.begin(); it != years.end(); ++it) {
        const int number = it.key().toInt();
        if (number < 1900 || number > 2999 || !it.value().isObject())
            return Error{ErrorCode::ReferenceMissing, QStringLiteral("calendar: wrong year")};
        JsonFields fields(it.value().toObject(), problem, it.key() + QLatin1Char('.'));
        Year year;
        year.off = readDays(fields, QStringLiteral("off"), number);
        year.workingWeekends = readDays(fields, QStringLiteral("working_weekend"), number);
        year.shortDays = readDays(fields, QStringLiteral("short"), number);
        calendar.m_years.insert(number, year);
    }
    if (!problem.isEmpty())
        return Error{ErrorCode::ReferenceMissing, problem};
    return calendar;
}

bool WorkingCalendar::covers(QDate date) const {
    return date.isValid() && m_years.contains(date.year());
}

Result<bool> WorkingCalendar::isWorkingDay(QDate date) const {
    if (!covers(date))
        return missing(date);
    const Year& year = *m_years.constFind(date.year());
    if (year.off.contains(date))
        return false;
    return date.dayOfWeek() < Qt::Saturday || year.workingWeekends.contains(date);
}

Result<bool> WorkingCalendar::isShortDay(QDate date) const {
    if (!covers(date))
        return missing(date);
    return m_years.constFind(date.year())->shortDays.contains(date);
}

Result<QDate> WorkingCalendar::sameOrNextWorkingDay(QDate date) const {
    for (QDate day = date;; day = day.addDays(1)) {
        const Result<bool> working = isWorkingDay(day);
        if (!working)
            return working.error();
        if (working.value())
            return day;
    }
}

Result<QDate> WorkingCalendar::addWorkingDays(QDate date, int days) const {
    if (days < 0)
        return Error{ErrorCode::BadInput, QStringLiteral("working days are counted forward")};
    if (!covers(date))
        return missing(date);
    QDate day = date;
    for (int left = days; left > 0;) {
        day = day.addDays(1);
        const Result<bool> working = isWorkingDay(day);
        if (!working)
            return working.error();
        left -= working.value() ? 1 : 0;
    }
    return day;
}

Result<int> WorkingCalendar::workingDaysBetween(QDate from, QDate to) const {
    if (!covers(from))
        return missing(from);
    if (!covers(to))
        return missing(to);
    const bool backward = to < from;
    const QDate last = backward ? from : to;
    int count = 0;
    for (QDate day = (backward ? to : from).addDays(1); day <= last; day = day.addDays(1)) {
        const Result<bool> working = isWorkingDay(day);
        if (!working)
            return working.error();
        count += working.value() ? 1 : 0;
    }
    return backward ? -count : count;
}

} // namespace line605
