#pragma once

#include <QtGlobal>

#include <compare>

namespace line605 {

/// Roubles as an integer of kopecks; a double never holds money.
struct Money {
    qint64 kopecks{};

    auto operator<=>(const Money&) const = default;
    Money operator-() const { return {-kopecks}; }
    friend Money operator+(Money a, Money b) { return {a.kopecks + b.kopecks}; }
    friend Money operator-(Money a, Money b) { return {a.kopecks - b.kopecks}; }
    Money& operator+=(Money other) {
        kopecks += other.kopecks;
        return *this;
    }
    Money& operator-=(Money other) {
        kopecks -= other.kopecks;
        return *this;
    }
};

/// Electric energy as an integer of kWh (registers are read without tenths).
struct Energy {
    qint64 kwh{};

    auto operator<=>(const Energy&) const = default;
    friend Energy operator+(Energy a, Energy b) { return {a.kwh + b.kwh}; }
    friend Energy operator-(Energy a, Energy b) { return {a.kwh - b.kwh}; }
};

} // namespace line605
