#include "domain/account.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace line605 {

namespace {

constexpr QChar dot(0x2022);

/// "i•••••v": the number of dots says nothing of the length.
QString maskedMailbox(const QString& mailbox) {
    const QString dots(5, dot);
    if (mailbox.size() < 3)
        return dots;
    const qsizetype first = mailbox.front().isHighSurrogate() ? 2 : 1;
    const qsizetype last = mailbox.back().isLowSurrogate() ? 2 : 1;
    return mailbox.left(first) + dots + mailbox.right(last);
}

/// Whether billing's street says what it is ("проспект Мира", "Литовский Вал"); a single word ("Набережная") is a name.
bool namesItsKind(const QString& street) {
    static const std::array kinds{
        QStringLiteral("проспект"),   QStringLiteral("пр"),       QStringLiteral("пр-т"),    QStringLiteral("пр-кт"),
        QStringLiteral("просп"),      QStringLiteral("аллея"),    QStringLiteral("ал"),      QStringLiteral("бульвар"),
        QStringLiteral("б-р"),        QStringLiteral("шоссе"),    QStringLiteral("ш"),       QStringLiteral("тупик"),
        QStringLiteral("туп"),        QStringLiteral("переулок"), QStringLiteral("пер"),     QStringLiteral("вал"),
        QStringLiteral("набережная"), QStringLiteral("наб"),      QStringLiteral("площадь"), QStringLiteral("пл"),
        QStringLiteral("улица"),      QStringLiteral("ул"),       QStringLiteral("проезд"),  QStringLiteral("пр-д"),
        QStringLiteral("тракт"),      QStringLiteral("дорога"),   QStringLiteral("спуск"),   QStringLiteral("снт"),
    };
    QString spaced = street;
    spaced.replace(QLatin1Char('.'), QLatin1Char(' '));
    const QStringList words = spaced.toLower().simplified().split(QLatin1Char(' '));
    return words.size() > 1 && std::any_of(words.begin(), words.end(), [](const QString& word) {
               return std::find(kinds.begin(), kinds.end(), word) != kinds.end();
           });
}

/// "пос. Рыбное", "посёлок Рыбное": names of places start with a capital, kinds of places do not.
QString townPart(const QString& town) {
    const bool hasKind = town.front().isLower() && (town.contains(QLatin1Char(' ')) || town.contains(QLatin1Char('.')));
    return hasKind ? town : QStringLiteral("г. ") + town;
}

} // namespace

QString maskedLogin(const CabinetLogin& login) {
    if (login.kind == CabinetLoginKind::None || login.login.isEmpty())
        return {};
    const QString& text = login.login;
    const qsizetype at = text.lastIndexOf(QLatin1Char('@'));
    if (login.kind == CabinetLoginKind::Email && at >= 0)
        return maskedMailbox(text.left(at)) + text.mid(at);
    constexpr qsizetype shownFirst = 2;
    constexpr qsizetype shownLast = 4;
    const qsizetype hidden = text.size() - shownFirst - shownLast;
    if (hidden < shownLast)
        return QString(text.size(), dot);
    return text.left(shownFirst) + QString(hidden, dot) + text.right(shownLast);
}

QString addressLine(const Premises& premises) {
    const House& house = premises.house;
    QStringList parts;
    if (!house.town.isEmpty())
        parts << townPart(house.town);
    if (!house.street.isEmpty())
        parts << (namesItsKind(house.street) ? house.street : QStringLiteral("ул. ") + house.street);
    if (!house.number.isEmpty())
        parts << QStringLiteral("д. ") + house.number;
    if (!premises.flat.isEmpty())
        parts << QStringLiteral("кв. ") + premises.flat;
    return parts.join(QStringLiteral(", "));
}

} // namespace line605
