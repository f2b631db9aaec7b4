#include "domain/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace line605 {

namespace {

struct Units {
    Q_DECLARE_TR_FUNCTIONS(line605::Units)
};

constexpr int regionOffsetSeconds = 2 * 3600; // Kaliningrad, all year

QString grouped(quint64 value) {
    QString digits = QString::number(value);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QChar(QChar::Nbsp));
    return digits;
}

QString sign(qint64 value) {
    return value < 0 ? QString(QChar(0x2212)) : QString();
}

/// Also right for the least number, whose negative does not exist.
quint64 magnitude(qint64 value) {
    return value < 0 ? 0 - static_cast<quint64>(value) : static_cast<quint64>(value);
}

} // namespace

QString formatNumber(qint64 value) {
    return sign(value) + grouped(magnitude(value));
}

QString formatMoney(Money amount) {
    const quint64 kopecks = magnitude(amount.kopecks);
    return sign(amount.kopecks) + grouped(kopecks / 100) + QLocale().decimalPoint() +
           QString::number(kopecks % 100).rightJustified(2, QLatin1Char('0')) + QChar(QChar::Nbsp) + QChar(0x20BD);
}

QString formatEnergy(Energy energy) {
    return formatNumber(energy.kwh) + QChar(QChar::Nbsp) + Units::tr("kWh");
}

QString formatRate(Rate roublesPerKwh) {
    QString figure = roublesPerKwh.toString();
    figure.replace(QLatin1Char('.'), QLocale().decimalPoint());
    QString unit = Units::tr("₽/kWh");
    unit.replace(QLatin1Char('/'), QStringLiteral("/\u2060")); // no line ends after the slash
    return figure + QChar(QChar::Nbsp) + unit;
}

QString formatDate(QDate date) {
    return date.toString(QStringLiteral("dd.MM.yyyy"));
}

QString formatLocalTime(const QDateTime& utc) {
    return utc.toOffsetFromUtc(regionOffsetSeconds).toString(QStringLiteral("dd.MM.yyyy HH:mm"));
}

QString formatLocalTime(const QDateTime& utc, QDate today) {
    const QDateTime local = utc.toOffsetFromUtc(regionOffsetSeconds);
    if (local.date() == today)
        return local.toString(QStringLiteral("HH:mm"));
    const bool thisYear = local.date().year() == today.year();
    return local.toString(thisYear ? QStringLiteral("dd.MM HH:mm") : QStringLiteral("dd.MM.yy HH:mm"));
}

QString formatPeriod(Period period) {
    if (period.isNull())
        return {};
    return QLocale().standaloneMonthName(period.month) + QChar(QChar::Nbsp) + QString::number(period.year);
}

QString formatPhone(const QString& national) {
    if (national.size() != 10)
        return national;
    // The regional capital has a code of four digits, other places of the region one of five, mobile phones one of
    // three.
    qsizetype codeLength = 3;
    if (national.startsWith(QLatin1String("4012")))
        codeLength = 4;
    else if (national.startsWith(QLatin1String("401")))
        codeLength = 5;
    const qsizetype firstGroup = 6 - codeLength;
    QStringView rest = QStringView(national).mid(codeLength);
    return QStringLiteral("+7 %1 %2-%3-%4")
        .arg(national.left(codeLength), rest.left(firstGroup), rest.mid(firstGroup, 2), rest.mid(firstGroup + 2));
}

} // namespace line605
