#include "domain/registerseries.h"

#include <algorithm>
#include <tuple>

namespace line605 {

namespace {

constexpr int recentMonths = 3;     // "the last three periods"
constexpr int seasonHalfWidth = 45; // days around the middle of the same days a year before

/// Energy used on a number of days.
struct Rated {
    qint64 kwh{};
    qint64 days{};
};

} // namespace

RegisterSeries::RegisterSeries(const MeterHistory& history, TariffZone zone) : m_digits(history.meter.digits) {
    const auto inDirectory = std::find_if(history.meter.registers.begin(), history.meter.registers.end(),
                                          [&](const Register& known) { return known.zone == zone; });
    bool directoryIsNew = inDirectory != history.meter.registers.end() && inDirectory->lastReadOn.isValid() &&
                          !isCalculated(inDirectory->lastSource);
    for (const Reading& reading : history.readings) {
        if (reading.zone != zone)
            continue;
        // Also a superseded one: a correction may be just about to replace the directory's value.
        if (directoryIsNew && reading.readOn == inDirectory->lastReadOn && reading.value == inDirectory->lastValue)
            directoryIsNew = false;
        if (!reading.superseded && !isCalculated(reading.source))
            m_readings << reading;
    }
    if (directoryIsNew) {
        Reading known;
        known.account = history.meter.account;
        known.meter = history.meter.id;
        known.zone = zone;
        known.readOn = inDirectory->lastReadOn;
        known.value = inDirectory->lastValue;
        known.source = inDirectory->lastSource;
        m_readings << known;
    }
    std::stable_sort(m_readings.begin(), m_readings.end(), [](const Reading& a, const Reading& b) {
        return std::tie(a.readOn, a.recordedAt) < std::tie(b.readOn, b.recordedAt);
    });
}

const Reading* RegisterSeries::previous(QDate date) const {
    const auto found = std::find_if(m_readings.rbegin(), m_readings.rend(),
                                    [&](const Reading& reading) { return reading.readOn <= date; });
    return found == m_readings.rend() ? nullptr : &*found;
}

const Reading* RegisterSeries::later(QDate date) const {
    const auto found = std::find_if(m_readings.begin(), m_readings.end(),
                                    [&](const Reading& reading) { return reading.readOn > date; });
    return found == m_readings.end() ? nullptr : &*found;
}

const Reading* RegisterSeries::same(QDate date, qint64 value) const {
    const auto found = std::find_if(m_readings.begin(), m_readings.end(), [&](const Reading& reading) {
        return reading.readOn == date && reading.value == value;
    });
    return found == m_readings.end() ? nullptr : &*found;
}

QVector<RegisterSeries::Span> RegisterSeries::spans(QDate date) const {
    QVector<Span> spans;
    for (qsizetype i = 1; i < m_readings.size() && m_readings.at(i).readOn <= date; ++i) {
        const Reading& earlier = m_readings.at(i - 1);
        const Reading& later = m_readings.at(i);
        const Energy use = useBetween(earlier, later, m_digits);
        if (use.kwh >= 0 && earlier.readOn < later.readOn)
            spans << Span{earlier.readOn, later.readOn, use};
    }
    return spans;
}

std::optional<Energy> RegisterSeries::usual(QDate date, int days) const {
    const QVector<Span> known = spans(date);
    if (known.isEmpty())
        return std::nullopt;
    const QDate recentFrom = known.last().to.addMonths(-recentMonths);
    const QDate yearBefore = date.addDays(days / 2).addYears(-1);
    Rated recent;
    Rated season;
    for (const Span& span : known) {
        const qint64 length = span.from.daysTo(span.to);
        const QDate middle = span.from.addDays(length / 2);
        if (span.to > recentFrom) {
            recent.kwh += span.use.kwh;
            recent.days += length;
        } else if (std::abs(middle.daysTo(yearBefore)) <= seasonHalfWidth) {
            season.kwh += span.use.kwh;
            season.days += length;
        }
    }
    // The last span is always a recent one. Halves of kWh are rounded up.
    if (season.days == 0)
        return Energy{(2 * recent.kwh * days + recent.days) / (2 * recent.days)};
    const qint64 twice = recent.kwh * days * season.days + season.kwh * days * recent.days;
    const qint64 divisor = 2 * recent.days * season.days;
    return Energy{(twice + divisor / 2) / divisor};
}

bool RegisterSeries::wasEverZero(QDate date) const {
    const QVector<Span> known = spans(date);
    return std::any_of(known.begin(), known.end(), [](const Span& span) { return span.use.kwh == 0; });
}

} // namespace line605
