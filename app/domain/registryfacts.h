#pragma once

#include "domain/registry.h"

/// What the rows of a registry mean, the same for every store that takes them.
namespace line605 {

/// The identifiers that facts without a desk get: UUIDv5 of what names them, so that the same fact has the same one
/// everywhere.
[[nodiscard]] ReadingId importedReadingId(const ReadingRecord& record);
[[nodiscard]] AppealId importedAppealId(const QString& appealNumber);

/// How the subscriber signs in to the cabinet: an address is an e-mail login, digits an account number.
[[nodiscard]] CabinetLogin cabinetLogin(const AccountRecord& record);

/// What a reading has to fit to.
struct MeterShape {
    int digits{};
    int zones{};
    QDate installedOn;
    QDate removedOn;
};

/// A value that the meter cannot show (R-DIGITS), a register that it does not have (R-ZONES) or a day on which it was
/// not there (R-REPLACED).
[[nodiscard]] Findings unfitReading(const ReadingRecord& record, const MeterShape& meter);

/// The record's events, or those that its state implies.
[[nodiscard]] QVector<AppealEvent> appealEvents(const AppealRecord& record);
/// Whether an event is written with the states it leads from and to.
[[nodiscard]] bool changesState(const AppealEvent& event);

struct AppealTimes {
    QDateTime waitingSince;
    QDateTime answeredAt;
    QDateTime closedAt;
};
/// When an appeal came to what \a state says of it.
[[nodiscard]] AppealTimes appealTimes(AppealState state, const QVector<AppealEvent>& events);

} // namespace line605
