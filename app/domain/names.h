#pragma once

#include "domain/appeal.h"
#include "domain/codes.h"
#include "domain/history.h"

#include <QString>

/// What a person reads for the closed sets of codes.h (through the installed translator).
namespace line605 {

[[nodiscard]] QString name(SubscriberKind kind);
[[nodiscard]] QString name(TariffCategory category);
/// The zone as the meter's plate has it: "T1 day" of two zones; \a zones is the meter's count.
[[nodiscard]] QString name(TariffZone zone, int zones);
[[nodiscard]] QString name(ReadingSource source);
[[nodiscard]] QString name(ChargeLine line);
[[nodiscard]] QString name(PaymentChannel channel);
[[nodiscard]] QString name(AppealChannel channel);
[[nodiscard]] QString name(AppealTopic topic);
[[nodiscard]] QString name(AppealState state);
[[nodiscard]] QString name(AppealEventKind kind);
[[nodiscard]] QString name(CabinetState state);
[[nodiscard]] QString name(Role role);

} // namespace line605
