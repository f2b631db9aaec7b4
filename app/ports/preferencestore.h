#pragma once

#include "ports/answer.h"

#include <QJsonValue>

namespace line605 {

/// How the person likes their screens (columns, sort, filters, splitters, shortcuts): kept in the person's store.
class PreferenceStore {
public:
    virtual ~PreferenceStore() = default;
    /// Null when never set.
    virtual Answer<QJsonValue> preference(const QString& key) = 0;
    virtual Answer<Done> setPreference(const QString& key, const QJsonValue& value) = 0;
};

} // namespace line605
