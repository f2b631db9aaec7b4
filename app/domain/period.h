#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace line605 {

/// A billing month.
struct Period {
    int year{};
    int month{}; ///< 1–12; 0 in a null period

    auto operator<=>(const Period&) const = default;
    [[nodiscard]] bool isNull() const { return month == 0; }
    [[nodiscard]] static Period of(QDate date) { return {date.year(), date.month()}; }
    [[nodiscard]] QDate firstDay() const { return {year, month, 1}; }
    [[nodiscard]] QDate lastDay() const { return firstDay().addMonths(1).addDays(-1); }
    [[nodiscard]] Period plusMonths(int months) const { return of(firstDay().addMonths(months)); }
    /// The storage key YYYYMM, e.g. 202611.
    [[nodiscard]] int key() const { return year * 100 + month; }
    [[nodiscard]] static Period fromKey(int key) { return {key / 100, key % 100}; }
    /// "YYYY-MM", the registry's form.
    [[nodiscard]] QString toString() const;
    [[nodiscard]] static std::optional<Period> fromString(const QString& text);
};

} // namespace line605
