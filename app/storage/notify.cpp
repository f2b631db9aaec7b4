#include "storage/notify.h"

namespace line605 {

void notifyAccount(StoreEvents& events, AccountId account) {
    QMetaObject::invokeMethod(
        &events, [&events, account] { Q_EMIT events.accountChanged(account); }, Qt::QueuedConnection);
}

void notifyAppeal(StoreEvents& events, AppealId appeal) {
    QMetaObject::invokeMethod(
        &events, [&events, appeal] { Q_EMIT events.appealChanged(appeal); }, Qt::QueuedConnection);
}

void notifyDrafts(StoreEvents& events) {
    QMetaObject::invokeMethod(
        &events, [&events] { Q_EMIT events.draftsChanged(); }, Qt::QueuedConnection);
}

void notifyDirectory(StoreEvents& events) {
    QMetaObject::invokeMethod(
        &events, [&events] { Q_EMIT events.directoryReplaced(); }, Qt::QueuedConnection);
}

} // namespace line605
