#pragma once

#include "domain/readingrules.h"

/// The readings of one register in order, for the reading rules only.
namespace line605 {

/// The real readings of a register that hold: no calculated and no superseded ones, oldest first. What the directory
/// knows as the last accepted value is among them also when the history is not in this store.
class RegisterSeries {
public:
    RegisterSeries(const MeterHistory& history, TariffZone zone);

    /// The last one on or before \a date.
    [[nodiscard]] const Reading* previous(QDate date) const;
    /// The first one after \a date.
    [[nodiscard]] const Reading* later(QDate date) const;
    /// One with this value on this day (R-DUPLICATE).
    [[nodiscard]] const Reading* same(QDate date, qint64 value) const;
    /// R-PLAUSIBLE: the usual use of the \a days after \a date by the readings up to it: the mean of the rates of the
    /// same season a year before and of the last three months; the latter alone without the former, nothing without
    /// both.
    [[nodiscard]] std::optional<Energy> usual(QDate date, int days) const;
    /// Whether there was no use between two readings up to \a date.
    [[nodiscard]] bool wasEverZero(QDate date) const;

private:
    struct Span {
        QDate from;
        QDate to;
        Energy use;
    };
    /// What was used between consecutive readings up to \a date; without wrong (negative) steps.
    [[nodiscard]] QVector<Span> spans(QDate date) const;

    QVector<Reading> m_readings;
    int m_digits{};
};

} // namespace line605
