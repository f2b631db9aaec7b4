#include "domain/rate.h"

#include <limits>

namespace line605 {

namespace {

__extension__ using Wide = __int128;

constexpr int largestScale = 9;

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    for (int i = 0; i < exponent; ++i)
        power *= 10;
    return power;
}

bool isDigit(QChar c) {
    return c >= QLatin1Char('0') && c <= QLatin1Char('9');
}

} // namespace

std::optional<Rate> Rate::fromString(const QString& text) {
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype decimals = point < 0 ? 0 : text.size() - point - 1;
    if (text.isEmpty() || point == 0 || (point > 0 && decimals == 0) || decimals > largestScale)
        return std::nullopt;
    QString digits = text;
    if (point > 0)
        digits.remove(point, 1);
    for (const QChar c : digits) {
        if (!isDigit(c))
            return std::nullopt;
    }
    bool ok = false;
    const qint64 units = digits.toLongLong(&ok);
    if (!ok)
        return std::nullopt;
    return Rate{units, static_cast<int>(decimals)};
}

QString Rate::toString() const {
    QString digits = QString::number(units);
    const QString sign = units < 0 ? QStringLiteral("-") : QString();
    digits.remove(0, sign.size());
    if (scale > 0) {
        digits = digits.rightJustified(scale + 1, QLatin1Char('0'));
        digits.insert(digits.size() - scale, QLatin1Char('.'));
    }
    return sign + digits;
}

Money costOf(Energy energy, Rate perKwh) {
    // kopecks = kWh × units × 100 / 10^scale: the product of two 64-bit numbers fits 128 bits, a hundred times it may
    // not.
    constexpr Wide most = std::numeric_limits<qint64>::max();
    Wide product = Wide(energy.kwh) * perKwh.units;
    const bool negative = product < 0;
    if (negative)
        product = -product;
    Wide kopecks = 0;
    if (perKwh.scale > 2) {
        const Wide divisor = powerOfTen(perKwh.scale - 2);
        kopecks = (product + divisor / 2) / divisor;
    } else {
        kopecks = product > most ? product : product * powerOfTen(2 - perKwh.scale);
    }
    if (kopecks > most)
        kopecks = most;
    return {static_cast<qint64>(negative ? -kopecks : kopecks)};
}

} // namespace line605
