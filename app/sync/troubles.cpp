#include "sync/troubles.h"

namespace line605 {

bool losesLink(ErrorCode code) {
    switch (code) {
    case ErrorCode::Offline:
    case ErrorCode::CentreRefused:
    case ErrorCode::CertificateInvalid:
    case ErrorCode::ClientTooOld:
    case ErrorCode::CentreFailed: // a fresh connection, after a wait, is the one thing that may help
    case ErrorCode::NotAllowed:   // the role changed in mid-session: hello tells
    case ErrorCode::QuotaReached:
    case ErrorCode::Cancelled:
        return true;
    case ErrorCode::RefusedByRule:
    case ErrorCode::NotFound:
    case ErrorCode::AmbiguousMatch:
    case ErrorCode::WrongPassword:
    case ErrorCode::TooManyAttempts:
    case ErrorCode::StoreMissing:
    case ErrorCode::StoreExists:
    case ErrorCode::StoreDamaged:
    case ErrorCode::StoreForeign:
    case ErrorCode::StoreNotEncrypted:
    case ErrorCode::StoreBusy:
    case ErrorCode::StoreTooNew:
    case ErrorCode::DiskFull:
    case ErrorCode::ReadOnlyMedium:
    case ErrorCode::QueryFailed:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileUnwritable:
    case ErrorCode::BadInput:
    case ErrorCode::ReferenceMissing:
    case ErrorCode::SecretUnavailable:
    case ErrorCode::CursorUnusable:
        return false;
    }
    Q_UNREACHABLE();
}

bool needsPerson(ErrorCode code) {
    return code == ErrorCode::CentreRefused || code == ErrorCode::NotAllowed || code == ErrorCode::ClientTooOld;
}

} // namespace line605
