#pragma once

#include "domain/appeal.h"
#include "domain/history.h"
#include "models/operationwords.h"

namespace line605 {

/// The three sides of a refused act, in words.
struct ConflictFacts {
    QVector<OperationFact> mine;   ///< what was typed
    QVector<OperationFact> theirs; ///< what the centre has now
    QVector<OperationFact> before; ///< what the person saw when they typed
};

/// \a item on an appeal; \a me: the login that is called "you".
[[nodiscard]] ConflictFacts conflictFacts(const OutboxItem& item, const OperationBody& mine, const Appeal& now,
                                          const QString& me);
/// \a item, a reading of one of \a meters.
[[nodiscard]] ConflictFacts conflictFacts(const OutboxItem& item, const TakeReading& mine,
                                          const QVector<MeterHistory>& meters);

} // namespace line605
