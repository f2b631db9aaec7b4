#pragma once

#include "domain/centre.h"
#include "ports/clock.h"
#include "storage/sqlitestoregate.h"

#include <QStringList>

namespace line605::chaos {

/// A desk that came to rest, and what its twin is made with.
struct TwinSubject {
    StoreSession& store;
    SqliteStoreGate& gate;
    const Clock& clock;
    QString path;
    QString password;
    CentreProfile profile;
};

/// Compares every row of a desk with those of a twin: a new store of the same person that is filled from the centre
/// now, with the same histories. It knows nothing of cursors, feeds and digests. Empty = no row differs.
[[nodiscard]] QStringList differencesFromTwin(const TwinSubject& desk);

/// Changes or removes a row of the desk's own file by \a sql, as no program should: a comparison must notice.
[[nodiscard]] bool breakRow(const QString& path, const QString& password, const QByteArray& sql);

} // namespace line605::chaos
