#pragma once

#include "domain/money.h"

#include <QString>

#include <optional>

namespace line605 {

/// An exact decimal: \c units / 10^\c scale. Tariffs are roubles per kWh, key rates percent a year.
struct Rate {
    qint64 units{};
    int scale{};

    /// Reads "5.51"; nothing for any other form, more than 9 decimals or an overflow.
    [[nodiscard]] static std::optional<Rate> fromString(const QString& text);
    [[nodiscard]] QString toString() const;
    bool operator==(const Rate&) const = default;
};

/// Roubles for \a energy at \a perKwh, rounded half up (away from zero for a negative energy) to kopecks.
/// Source: DOMAIN, "roubles per line are rounded half up to kopecks".
[[nodiscard]] Money costOf(Energy energy, Rate perKwh);

} // namespace line605
