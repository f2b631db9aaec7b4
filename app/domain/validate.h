#pragma once

#include <QString>

#include <optional>

/// Forms of numbers and addresses, checked the same everywhere. Source: DOMAIN, "Account numbers".
namespace line605 {

/// ИНН of 10 (legal entity) or 12 digits (individual) with its check digits.
[[nodiscard]] bool isValidInn(const QString& inn);
/// 10 national digits of "+7 (911) 123-45-67", "8 911 …", "9111234567" or a Kaliningrad city number of 6 digits;
/// nothing when it is no phone.
[[nodiscard]] std::optional<QString> nationalPhone(const QString& typed);
/// Digits only, 1–20 of them (the profile's length is checked by the profile).
[[nodiscard]] bool isAccountNumber(const QString& text);
/// One address, IDN accepted.
[[nodiscard]] bool isEmail(const QString& text);
/// No NUL, no lone surrogate, no more than \a maxLength UTF-16 units.
[[nodiscard]] bool isStorableText(const QString& text, qsizetype maxLength = 1'000'000);

} // namespace line605
