#pragma once

#include "domain/history.h"
#include "domain/rate.h"
#include "domain/result.h"

/// The dated register of tariffs and what a use costs. Source: DOMAIN, "Tariffs and charges".
namespace line605 {

/// How sure a figure is: H a source states it, M secondary, L inferred (shown as «демо, не подтверждено»).
enum class Certainty { High, Medium, Low };

/// Rates of one category, meter kind and span of days, for every band of the month's total use.
struct Tariff {
    QDate from;
    QDate to; ///< null = open
    TariffCategory category{};
    int zones{1};
    struct Band {
        qint64 upToKwh{};     ///< inclusive; 0 = no limit
        QVector<Rate> byZone; ///< index = zone T1…
    };
    QVector<Band> bands;
    Certainty certainty{};
};

struct CostLine {
    TariffZone zone{};
    int band{}; ///< 0 …
    Energy use;
    Rate rate;
    Money amount;
};

struct Cost {
    QVector<CostLine> lines;
    Money total;           ///< the sum of the rounded lines
    Certainty certainty{}; ///< the least of the tariffs used
};

class TariffRegister {
public:
    /// Reads resources/reference/tariffs.json.
    [[nodiscard]] static Result<TariffRegister> fromJson(const QByteArray& json);

    /// The tariff in force on \a day; the latest earlier one with certainty Low when none covers it; NotFound before
    /// all.
    [[nodiscard]] Result<Tariff> inForce(TariffCategory category, int zones, QDate day) const;

    /// What \a useByZone of the days (from, to] costs: a period across a change is split by days, whole kWh, the
    /// remainder to the later part; bands by the total, each zone's kWh in proportion, largest remainder first.
    [[nodiscard]] Result<Cost> cost(TariffCategory category, const QVector<Energy>& useByZone, QDate from,
                                    QDate to) const;

private:
    QVector<Tariff> m_tariffs;
};

} // namespace line605
