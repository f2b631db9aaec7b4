#pragma once

#include "domain/id.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace line605 {

/// A half-typed thing on disk (M40). The key says what it is and for whom: "reading/390012345678",
/// "appeal-new/390012345678", "reply/<uuid>". The payload is the form's own.
struct Draft {
    QString key;
    QString title; ///< a line for the «restored» message, e.g. the account number
    QJsonObject payload;
    QDateTime savedAt; ///< UTC
};

} // namespace line605
