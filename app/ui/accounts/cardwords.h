#pragma once

#include "domain/account.h"
#include "domain/readingrules.h"
#include "domain/tariff.h"
#include "services/accountalerts.h"

#include <QString>

/// The sentences of the account card, in one place.
namespace line605 {

[[nodiscard]] QString alertWords(const AccountAlert& alert);
/// How the subscriber signs in to the cabinet and what to tell them (M01).
[[nodiscard]] QString cabinetWords(const CabinetLogin& cabinet);
/// «debt», «overpaid» or «no debt».
[[nodiscard]] QString balanceWords(Money balance);
/// «open, 3 days left», «opens on 20.12.2026, in 25 days».
[[nodiscard]] QString windowWords(const ReadingWindow& window);
/// What a reading of today means for the bill (M12).
[[nodiscard]] QString windowMeaning(const ReadingWindow& window, QDate today, const ReadingRules& rules);
/// «in 3 days», «today», «2 days overdue»: of a deadline.
[[nodiscard]] QString deadlineWords(QDate deadline, QDate today);
/// One line a band: «up to 1 200 kWh a month: T1 6,22 ₽/kWh, T2 4,41 ₽/kWh».
[[nodiscard]] QStringList tariffWords(const Tariff& tariff);
/// «individual», or «legal entity, ИНН …, contract …».
[[nodiscard]] QString kindWords(const Subscriber& subscriber);

} // namespace line605
