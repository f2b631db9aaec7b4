#include "domain/readingrules.h"

#include "domain/jsonread.h"

namespace line605 {

Result<ReadingRules> ReadingRules::fromJson(const QByteArray& json) {
    const Result<QJsonObject> read = readJsonObject(json, ErrorCode::ReferenceMissing);
    if (!read)
        return read.error();
    QString problem;
    JsonFields fields(read.value(), problem);
    const auto number = [&](const QString& key, qint64 least, qint64 most) {
        return static_cast<int>(fields.integer(key, least, most));
    };
    ReadingRules rules;
    rules.windowFirstDay = number(QStringLiteral("window_first_day"), 1, 28);
    rules.windowLastDay = number(QStringLiteral("window_last_day"), rules.windowFirstDay, 28);
    rules.rolloverFactor = number(QStringLiteral("rollover_factor"), 1, 100);
    rules.adviceFactor = number(QStringLiteral("advice_factor"), 1, 100);
    rules.supervisorFactor = number(QStringLiteral("supervisor_factor"), rules.adviceFactor, 1000);
    rules.slipLimitKwh = number(QStringLiteral("slip_limit_kwh"), 0, 1000);
    rules.since = fields.date(QStringLiteral("since"));
    if (!problem.isEmpty())
        return Error{ErrorCode::ReferenceMissing, problem};
    return rules;
}

ReadingWindow readingWindow(QDate day, const ReadingRules& rules) {
    ReadingWindow window;
    Period month = Period::of(day);
    if (day.day() > rules.windowLastDay) {
        window.state = WindowState::After;
        month = month.plusMonths(1);
    } else {
        window.state = day.day() < rules.windowFirstDay ? WindowState::Before : WindowState::Open;
    }
    window.opens = month.firstDay().addDays(rules.windowFirstDay - 1);
    window.closes = month.firstDay().addDays(rules.windowLastDay - 1);
    const QDate next = window.state == WindowState::Open ? window.closes : window.opens;
    window.daysLeft = static_cast<int>(day.daysTo(next));
    return window;
}

Period periodOfReading(QDate readOn, const ReadingRules& rules) {
    const Period month = Period::of(readOn);
    return readOn.day() > rules.windowLastDay ? month.plusMonths(1) : month;
}

Energy useBetween(const Reading& earlier, const Reading& later, int digits) {
    const qint64 step = later.value - earlier.value;
    qint64 range = 1;
    for (int i = 0; i < digits; ++i)
        range *= 10;
    // An imported reading does not say that it rolled over: a drop over half of the dial can hardly be anything else.
    const bool rolledOver = step < 0 && (later.rolledOver || -step > range / 2);
    return {rolledOver ? step + range : step};
}

} // namespace line605
