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
/// «open · 3 days left», «opens in 25 days».
[[nodiscard]] QString windowWords(const ReadingWindow& window);
/// What stands in the place of the window where the meter reports itself; \a last: the day of its last reading.
[[nodiscard]] QString selfReadingWords(QDate last);
/// What a reading of today means for the bill (M12).
[[nodiscard]] QString windowMeaning(const ReadingWindow& window, QDate today, const ReadingRules& rules);
/// «in 3 days», «today», «2 days overdue»: of a deadline.
[[nodiscard]] QString deadlineWords(QDate deadline, QDate today);
/// A line a band, its name and the rate of each zone; where there are several zones the first line names them.
[[nodiscard]] QVector<QStringList> tariffLines(const Tariff& tariff);
/// «individual», or «legal entity, ИНН …, contract …».
[[nodiscard]] QString kindWords(const Subscriber& subscriber);

} // namespace line605
