#include "services/registry/openinghours.h"

#include <QRegularExpression>
#include <QStringList>

namespace line605 {

namespace {

/// One rule, without spaces at its ends.
const QRegularExpression& rulePattern() {
    static const QRegularExpression pattern = [] {
        const QString day = QStringLiteral("(?:Mo|Tu|We|Th|Fr|Sa|Su|PH|SH)");
        const QString days = QStringLiteral("%1(?:-%1)?(?:\\s*,\\s*%1(?:-%1)?)*").arg(day);
        const QString month = QStringLiteral("(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
        const QString date = month + QStringLiteral("(?:\\s+(?:0?[1-9]|[12]\\d|3[01]))?");
        const QString dates = QStringLiteral("%1(?:-(?:%1|0?[1-9]|[12]\\d|3[01]))?").arg(date);
        const QString time = QStringLiteral("(?:[01]\\d|2[0-4]):[0-5]\\d");
        const QString span = QStringLiteral("%1-%1").arg(time);
        const QString times = QStringLiteral("%1(?:\\s*,\\s*%1)*").arg(span);
        return QRegularExpression(
            QStringLiteral(
                "^(?:24/"
                "7|(?:%1:?\\s+)?(?:%2)(?:\\s+(?:%3|off|closed))?|(?:%1)\\s+(?:%3|off|closed)|%3)(?:\\s+\"[^\"]*\")?$")
                .arg(dates, days, times));
    }();
    return pattern;
}

} // namespace

bool isOpeningHours(const QString& text) {
    QString rules = text.trimmed();
    if (rules.endsWith(u';'))
        rules.chop(1);
    for (const QString& rule : rules.split(u';')) {
        if (!rulePattern().match(rule.trimmed()).hasMatch())
            return false;
    }
    return true;
}

} // namespace line605
