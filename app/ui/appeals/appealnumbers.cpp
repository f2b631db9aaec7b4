#include "ui/appeals/appealnumbers.h"

#include "ports/appealstore.h"
#include "ports/storeevents.h"
#include "ports/storesession.h"

namespace line605 {

AppealNumbers::AppealNumbers(const Workplace& workplace, QObject* parent) : QObject(parent), m_workplace(workplace) {
    const StoreEvents* events = &workplace.store.events();
    connect(events, &StoreEvents::appealChanged, this, &AppealNumbers::look);
    connect(events, &StoreEvents::directoryReplaced, this, [this] {
        for (const AppealId appeal : m_provisional.keys())
            look(appeal);
    });
}

void AppealNumbers::await(AppealId appeal, const QString& number) {
    if (!number.startsWith(provisionalPrefix))
        return;
    m_provisional.insert(appeal, number);
    look(appeal); // the centre may have been quicker
}

void AppealNumbers::look(AppealId appeal) {
    if (!m_provisional.contains(appeal))
        return;
    m_workplace.store.appeals().appeal(appeal).then(this, [this, appeal](const Result<Appeal>& found) {
        if (!found || found.value().number.startsWith(provisionalPrefix) || !m_provisional.contains(appeal))
            return;
        Q_EMIT said(
            tr("Appeal %1 has its permanent number: %2.").arg(m_provisional.take(appeal), found.value().number));
    });
}

} // namespace line605
