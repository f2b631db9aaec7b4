#include "domain/period.h"

namespace line605 {

QString Period::toString() const {
    return QStringLiteral("%1-%2").arg(year, 4, 10, QLatin1Char('0')).arg(month, 2, 10, QLatin1Char('0'));
}

std::optional<Period> Period::fromString(const QString& text) {
    // The first day decides what a month is; comparing the text back leaves one way to write it.
    const QDate first = QDate::fromString(text + QLatin1String("-01"), Qt::ISODate);
    if (!first.isValid() || of(first).toString() != text)
        return std::nullopt;
    return of(first);
}

} // namespace line605
