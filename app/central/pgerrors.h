#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace line605 {

/// What the SQLSTATE of an answer means for a desk; the one place that knows. \a what names the call in the log.
/// Nothing of the server's message goes on: it may hold values.
[[nodiscard]] Error errorOfState(const QByteArray& state, const QString& what);

/// Whether a connection is of no use after \a state: the server ended it, no longer works as it should, or
/// knows the person no more: only a new connection tells how things stand.
[[nodiscard]] bool endsConnection(const QByteArray& state);

/// Why a connection was not made, from libpq's English message with the verbosity "sqlstate"; \a needsPassword as
/// PQconnectionNeedsPassword() says.
[[nodiscard]] Error errorOfConnecting(const QByteArray& message, bool needsPassword);

/// Of several hosts' errors, the one that a person can do something about.
[[nodiscard]] Error weightier(const Error& one, const Error& other);

} // namespace line605
