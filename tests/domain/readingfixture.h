#pragma once

#include "domain/readingrules.h"

namespace line605::test {

/// A meter in use since 01.01.2024 and its readings, built up by a test.
class MeterFixture {
public:
    explicit MeterFixture(int zones = 1, int digits = 5) {
        m_history.meter.id = {1};
        m_history.meter.account = {1};
        m_history.meter.number = QStringLiteral("12345678");
        m_history.meter.zones = zones;
        m_history.meter.digits = digits;
        m_history.meter.installedOn = QDate(2024, 1, 1);
    }

    Reading& add(QDate readOn, qint64 value, TariffZone zone = TariffZone::T1,
                 ReadingSource source = ReadingSource::Phone) {
        Reading reading;
        reading.meter = m_history.meter.id;
        reading.zone = zone;
        reading.readOn = readOn;
        reading.value = value;
        reading.source = source;
        m_history.readings << reading;
        return m_history.readings.last();
    }

    /// \a count readings a month apart, up to \a last with \a lastValue, each \a step above the one before.
    void addMonthly(QDate last, int count, qint64 lastValue, qint64 step, TariffZone zone = TariffZone::T1) {
        for (int back = count - 1; back >= 0; --back)
            add(last.addMonths(-back), lastValue - step * back, zone);
    }

    Meter& meter() { return m_history.meter; }
    [[nodiscard]] const MeterHistory& history() const { return m_history; }

private:
    MeterHistory m_history;
};

inline Reading readingOf(qint64 value, bool rolledOver = false) {
    Reading reading;
    reading.value = value;
    reading.rolledOver = rolledOver;
    return reading;
}

} // namespace line605::test
