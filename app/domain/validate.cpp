#include "domain/validate.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <array>
#include <span>

namespace line605 {

namespace {

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

bool isDigits(const QString& text) {
    return std::all_of(text.begin(), text.end(), isDigit);
}

/// The check digit of the first digits of \a inn by \a weights.
int checkDigit(const QString& inn, std::span<const int> weights) {
    int sum = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * inn.at(static_cast<qsizetype>(i)).digitValue();
    return sum % 11 % 10;
}

bool isMailbox(const QString& mailbox) {
    static const QString signs = QStringLiteral("!#$%&'*+-/=?^_`{|}~.");
    if (mailbox.isEmpty() || mailbox.size() > 64 || mailbox.startsWith(QLatin1Char('.')) ||
        mailbox.endsWith(QLatin1Char('.')) || mailbox.contains(QLatin1String("..")))
        return false;
    return std::all_of(mailbox.begin(), mailbox.end(),
                       [](QChar c) { return c.isLetterOrNumber() || signs.contains(c); });
}

bool isDomain(const QString& domain) {
    const QStringList labels = domain.split(QLatin1Char('.'));
    const auto isLabel = [](const QString& label) {
        return !label.isEmpty() && !label.startsWith(QLatin1Char('-')) && !label.endsWith(QLatin1Char('-')) &&
               std::all_of(label.begin(), label.end(),
                           [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == QLatin1Char('-'); });
    };
    if (labels.size() < 2 || !std::all_of(labels.begin(), labels.end(), isLabel))
        return false;
    // A name of the last level is never a number: "mail@10.0.0.1" is no address of a subscriber.
    if (labels.last().size() < 2 || isDigits(labels.last()))
        return false;
    const QByteArray ascii = QUrl::toAce(domain);
    return !ascii.isEmpty() && ascii.size() <= 253;
}

} // namespace

bool isValidInn(const QString& inn) {
    static constexpr std::array tenth{2, 4, 10, 3, 5, 9, 4, 6, 8};
    static constexpr std::array eleventh{7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    static constexpr std::array twelfth{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8};
    // The first two digits are the region; there is none with 00, though nothing but zeros passes the check.
    if (!isDigits(inn) || inn.startsWith(QLatin1String("00")))
        return false;
    if (inn.size() == 10)
        return checkDigit(inn, tenth) == inn.at(9).digitValue();
    return inn.size() == 12 && checkDigit(inn, eleventh) == inn.at(10).digitValue() &&
           checkDigit(inn, twelfth) == inn.at(11).digitValue();
}

std::optional<QString> nationalPhone(const QString& typed) {
    static const QString cityCode = QStringLiteral("4012");
    static const QString separators = QStringLiteral(" -().\u00A0\u202F\u2009\u2011\u2013\t");
    QString digits = typed.trimmed();
    const bool international = digits.startsWith(QLatin1Char('+'));
    digits.removeIf([](QChar c) { return separators.contains(c); });
    if (international)
        digits.remove(0, 1);
    if (!isDigits(digits) || (international && !(digits.size() == 11 && digits.startsWith(QLatin1Char('7')))))
        return std::nullopt;
    if (digits.size() == 6)
        digits.prepend(cityCode);
    else if (digits.size() == 11 && (digits.startsWith(QLatin1Char('7')) || digits.startsWith(QLatin1Char('8'))))
        digits.remove(0, 1);
    // Russian national numbers start with 3, 4, 8 (cities, free calls) or 9 (mobile).
    if (digits.size() != 10 || !QStringLiteral("3489").contains(digits.front()))
        return std::nullopt;
    return digits;
}

bool isAccountNumber(const QString& text) {
    return !text.isEmpty() && text.size() <= 20 && isDigits(text);
}

bool isEmail(const QString& text) {
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at >= 0 && text.size() <= 254 && isMailbox(text.left(at)) && isDomain(text.mid(at + 1));
}

bool isStorableText(const QString& text, qsizetype maxLength) {
    return text.size() <= maxLength && !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

} // namespace line605
