#pragma once

#include <QDate>
#include <QDateTime>

namespace line605 {

/// The only source of time. Days are those of the retailer's region: Kaliningrad, UTC+2 all year.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    [[nodiscard]] QDate today() const { return localDate(nowUtc()); }

    /// The regional day of an instant.
    [[nodiscard]] static QDate localDate(const QDateTime& at) { return at.toOffsetFromUtc(2 * 3600).date(); }
    /// The regional wall clock of an instant.
    [[nodiscard]] static QDateTime localTime(const QDateTime& at) { return at.toOffsetFromUtc(2 * 3600); }
};

} // namespace line605
