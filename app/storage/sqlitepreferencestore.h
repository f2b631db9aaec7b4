#pragma once

#include "ports/preferencestore.h"
#include "storage/storecontext.h"

namespace line605 {

class SqlitePreferenceStore : public PreferenceStore {
public:
    explicit SqlitePreferenceStore(const StoreContext& context);

    Answer<QJsonValue> preference(const QString& key) override;
    Answer<Done> setPreference(const QString& key, const QJsonValue& value) override;

private:
    const StoreContext& m_context;
};

} // namespace line605
