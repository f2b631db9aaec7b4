#include "central/pgerrors.h"

#include <QRegularExpression>

namespace line605 {

namespace {

/// The refusals of the centre's own functions, and of their rights.
struct OwnState {
    const char* state;
    ErrorCode code;
};
constexpr OwnState ownStates[] = {
    {"L6001", ErrorCode::NotAllowed},     {"L6002", ErrorCode::QuotaReached},
    {"L6003", ErrorCode::BadInput},       {"L6004", ErrorCode::ClientTooOld},
    {"L6005", ErrorCode::CursorUnusable}, {"L6006", ErrorCode::Offline}, // dismissed: the next hello tells
    {"42501", ErrorCode::NotAllowed},                                    // a function that the role has no right to
};

/// What passes by itself (SYNC).
constexpr const char* transientClasses[] = {"08", "25", "40", "53", "55", "57", "58", "XX"};

/// What libpq says when the certificate is not the one to be trusted, there is no TLS, or the other side cannot prove
/// that it knows the person. Its texts are English here, whatever the language (see PgConnector).
constexpr const char* distrusted[] = {"certificate",          "does not support SSL", "channel binding",
                                      "wrong version number", "unsupported protocol", "server signature",
                                      "tlsv1 alert",          "sslv3 alert",          "no protocols available"};

ErrorCode codeOfState(const QByteArray& state) {
    for (const OwnState& own : ownStates) {
        if (state == own.state)
            return own.code;
    }
    const QByteArray stateClass = state.left(2);
    if (stateClass == "28")
        return ErrorCode::CentreRefused;
    for (const char* transient : transientClasses) {
        if (stateClass == transient)
            return ErrorCode::Offline;
    }
    return state.isEmpty() ? ErrorCode::Offline : ErrorCode::CentreFailed;
}

int weight(ErrorCode code) {
    switch (code) {
    case ErrorCode::Cancelled:
        return 4;
    case ErrorCode::CentreRefused:
        return 3;
    case ErrorCode::CertificateInvalid:
        return 2;
    case ErrorCode::Offline:
        return 0;
    default:
        return 1;
    }
}

} // namespace

Error errorOfState(const QByteArray& state, const QString& what) {
    const QString shown = state.isEmpty() ? QStringLiteral("lost") : QString::fromLatin1(state);
    return {codeOfState(state), shown + u' ' + what, {}, 0};
}

bool endsConnection(const QByteArray& state) {
    return state == "L6006" || state.startsWith("57P") || state.startsWith("XX") || state.startsWith("08");
}

Error errorOfConnecting(const QByteArray& message, bool needsPassword) {
    if (needsPassword)
        return {ErrorCode::CentreRefused, QStringLiteral("no password"), {}, 0};
    static const QRegularExpression stateAtEnd(QStringLiteral(":\\s+([0-9A-Z]{5})\\s*$"));
    const QString text = QString::fromUtf8(message).trimmed();
    if (const auto match = stateAtEnd.match(text); match.hasMatch())
        return errorOfState(match.captured(1).toLatin1(), QStringLiteral("connect"));
    for (const char* word : distrusted) {
        if (text.contains(QLatin1String(word)))
            return {ErrorCode::CertificateInvalid, QLatin1String(word), {}, 0};
    }
    return {ErrorCode::Offline, QStringLiteral("connect"), {}, 0};
}

Error weightier(const Error& one, const Error& other) {
    return weight(other.code) > weight(one.code) ? other : one;
}

} // namespace line605
