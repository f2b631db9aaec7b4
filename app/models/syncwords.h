#pragma once

#include "domain/syncstatus.h"

#include <QString>

/// How a desk stands with its centre, in words; all in one place, for the head of the window, its page and the tips.
namespace line605 {

/// «online», «no connection since 10:42» …: a few words.
[[nodiscard]] QString linkWords(const SyncStatus& status, const QDateTime& now);
/// What it means and what to do: whole sentences.
[[nodiscard]] QString linkMeaning(const SyncStatus& status);
/// «3 in the queue, 2 min».
[[nodiscard]] QString queueWords(const OutboxCounts& counts, const QDateTime& now);
/// «1 refused»; empty when there is none.
[[nodiscard]] QString refusedWords(const OutboxCounts& counts);
/// «less than a minute», «2 min», «5 h», «3 d»: how long ago.
[[nodiscard]] QString ageWords(const QDateTime& since, const QDateTime& now);
/// «10:42» of today, else «24.11 10:42»: the region's wall clock.
[[nodiscard]] QString momentWords(const QDateTime& at, const QDateTime& now);
/// «Орлова А.» of «Орлова Анна Викторовна»: as lists have it.
[[nodiscard]] QString shortName(const QString& name);
/// “also viewing: Орлова А. since 10:41, Петров И. since 10:43”; empty when nobody has it open.
[[nodiscard]] QString presenceWords(const QVector<Presence>& presence, const QDateTime& now);
/// «billing» of the centre's scope "billing": a queue of appeals; one that this program does not know as it is called
/// there.
[[nodiscard]] QString scopeQueueWords(const QString& name);
/// «about 3 min left», «12 s left»; empty while it is not known.
[[nodiscard]] QString timeLeftWords(int seconds);

} // namespace line605
