#pragma once

#include "domain/history.h"
#include "domain/operation.h"
#include "domain/result.h"

/// R-WINDOW, R-DIGITS, R-MONOTONIC, R-ZONES, R-PLAUSIBLE, R-DUPLICATE, R-REPLACED: what is said of a reading before it
/// is committed. Parameters come from resources/reference/reading_rules.json.
namespace line605 {

struct ReadingRules {
    int windowFirstDay{20};
    int windowLastDay{25};
    int rolloverFactor{3};    ///< at most 3 × the usual use
    int adviceFactor{3};      ///< over it: read back
    int supervisorFactor{10}; ///< over it: a supervisor confirms
    int slipLimitKwh{50};     ///< a negative step up to this is a slip, never offered as a rollover
    QDate since;              ///< from when these hold; cited in refusals

    [[nodiscard]] static Result<ReadingRules> fromJson(const QByteArray& json);
};

enum class WindowState { Before, Open, After };

/// Where \a day stands to the window of its month, for the card and the dialog.
struct ReadingWindow {
    WindowState state{};
    QDate opens; ///< of this month, or of the next one once it is over
    QDate closes;
    int daysLeft{}; ///< to \c closes when open, to \c opens otherwise
};
[[nodiscard]] ReadingWindow readingWindow(QDate day, const ReadingRules& rules);

/// The billing period a reading of \a readOn counts for.
[[nodiscard]] Period periodOfReading(QDate readOn, const ReadingRules& rules);

/// One zone as typed.
struct TypedValue {
    TariffZone zone{};
    QString text;             ///< as typed; empty = missing
    bool rolloverConfirmed{}; ///< the caller was asked and confirmed that the register passed zero
};

/// What one zone comes to.
struct ZoneOutcome {
    TariffZone zone{};
    std::optional<qint64> value;
    std::optional<Reading> previous; ///< the last real reading up to the date; never a calculated one
    Energy use;                      ///< since previous; 0 without one
    bool rolledOver{};
};

struct ReadingCheck {
    Findings findings;          ///< in the order of the rules
    QVector<ZoneOutcome> zones; ///< in zone order
    Energy use;                 ///< sum over zones
    int days{};                 ///< since the previous reading
    Energy usual;               ///< for so many days: the same season of the last 12 months and the last three periods
    Period countsFor;

    [[nodiscard]] bool refused() const { return worst(findings) == Severity::Refusal; }
};

/// Checks a reading of all registers of a meter together. \a history: the meter with all its readings.
[[nodiscard]] ReadingCheck checkReading(const MeterHistory& history, const QVector<TypedValue>& typed, QDate readOn,
                                        QDate today, const ReadingRules& rules);

/// Use between consecutive real readings of a register with rollover; replaced meters are separate segments
/// (R-REPLACED).
[[nodiscard]] Energy useBetween(const Reading& earlier, const Reading& later, int digits);

/// Use of each zone spread over months, for charts: the use between two readings belongs to the month of the later
/// one's period. Superseded readings are left out.
struct MonthlyUse {
    Period period;
    QVector<Energy> byZone; ///< index = zone
    bool calculated{};      ///< some of it comes from calculated values
};
[[nodiscard]] QVector<MonthlyUse> monthlyUse(const QVector<MeterHistory>& meters, const ReadingRules& rules);

} // namespace line605
