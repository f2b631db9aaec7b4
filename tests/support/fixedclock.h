#pragma once

#include "ports/clock.h"

namespace line605::test {

/// A clock that stands still until it is told to go on: 22.11.2026, 12:00 in Kaliningrad, a day inside the window.
class FixedClock : public Clock {
public:
    explicit FixedClock(const QDateTime& nowUtc = defaultNow()) : m_now(nowUtc) {}

    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    void set(const QDateTime& nowUtc) { m_now = nowUtc.toUTC(); }
    /// Noon of the regional day \a date.
    void setToday(QDate date) { m_now = QDateTime(date, QTime(10, 0), Qt::UTC); }
    void advance(qint64 seconds) { m_now = m_now.addSecs(seconds); }

    [[nodiscard]] static QDateTime defaultNow() { return {QDate(2026, 11, 22), QTime(10, 0), Qt::UTC}; }

private:
    QDateTime m_now;
};

} // namespace line605::test
