#pragma once

#include "domain/id.h"

#include <QObject>

namespace line605 {

/// What changed in the local store, told after the commit. Models change by these alone.
class StoreEvents : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

Q_SIGNALS:
    /// Readings, balance, identity or anything else that the card shows of one account.
    void accountChanged(line605::AccountId account);
    void appealChanged(line605::AppealId appeal);
    /// An import or a restore: everything may be different.
    void directoryReplaced();
    void draftsChanged();
};

} // namespace line605
