#pragma once

#include "domain/finding.h"

#include <QString>

#include <utility>
#include <variant>

namespace line605 {

/// Everything that can go wrong, closed: words.cpp turns each into a sentence by a switch without default.
enum class ErrorCode {
    RefusedByRule,     ///< Error::findings says by which
    NotFound,          ///< no such row in the local store
    AmbiguousMatch,    ///< several rows where one was asked for
    WrongPassword,     ///< the store's key could not be unwrapped
    TooManyAttempts,   ///< wait Error::waitSeconds before the next attempt
    StoreMissing,      ///< there is no store at the path
    StoreExists,       ///< there is one already
    StoreDamaged,      ///< torn, truncated or its pages do not authenticate
    StoreForeign,      ///< not a store of this program
    StoreNotEncrypted, ///< the cipher is not there or the file is plain: nothing is kept on disk
    StoreBusy,         ///< another program has it open for writing
    StoreTooNew,       ///< written by a newer version
    DiskFull,
    ReadOnlyMedium,
    QueryFailed,    ///< a statement failed; the detail is in the log
    FileUnreadable, ///< a file named by the person
    FileUnwritable,
    BadInput,           ///< input of a person or a file does not have the form asked for
    ReferenceMissing,   ///< reference data (calendar, tariffs …) cannot be read
    SecretUnavailable,  ///< the system's keychain did not answer
    Offline,            ///< no connection to the centre
    CentreRefused,      ///< the centre does not let the person in: login or password
    CertificateInvalid, ///< the centre's certificate is not the one to be trusted: nothing was sent
    ClientTooOld,       ///< the centre wants a newer program for writing
    CursorUnusable,     ///< the centre cannot tell what changed since then: a comparison is due
    QuotaReached,       ///< the centre's limit for such requests
    CentreFailed,       ///< the centre answered with an error; the detail is in the log
    NotAllowed,         ///< the role does not permit it
    Cancelled
};

struct Error {
    ErrorCode code{};
    QString detail{};    ///< for the log only: never shown, never personal data
    Findings findings{}; ///< with RefusedByRule
    int waitSeconds{};   ///< with TooManyAttempts
};

/// A value or an Error. C++20 has no std::expected.
template<class T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    [[nodiscard]] explicit operator bool() const { return ok(); }
    [[nodiscard]] const T& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] T& value() & { return std::get<0>(m_state); }
    [[nodiscard]] T&& value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error& error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

struct Done {
    bool operator==(const Done&) const = default;
};

/// Success without a value.
using Status = Result<Done>;

/// A refusal by a rule.
[[nodiscard]] inline Error refusal(Findings findings) {
    return {ErrorCode::RefusedByRule, {}, std::move(findings), 0};
}

} // namespace line605
