#include "ui/readings/readbacksentence.h"

#include "domain/format.h"
#include "domain/names.h"

#include <QCoreApplication>

namespace line605 {

namespace {

struct ReadBack {
    Q_DECLARE_TR_FUNCTIONS(ReadBack)
};

} // namespace

QString readBackSentence(const ReadingForm& form, const Meter& meter, const ReadingPreview& preview, QDate readOn) {
    QStringList values;
    for (const ZoneOutcome& zone : preview.check.zones) {
        const QString value = formatNumber(zone.value.value_or(0));
        values.append(meter.zones == 1 ? value
                                       : QStringLiteral("%1\u00A0—\u00A0%2").arg(name(zone.zone, meter.zones), value));
    }
    const QString said =
        ReadBack::tr("Account %1, meter %2, as of %3: %4.")
            .arg(form.card.account.number, meter.number, formatDate(readOn), values.join(QStringLiteral(", ")));
    if (preview.check.days <= 0)
        return said + u' ' + ReadBack::tr("It is the first reading of the meter. Is that right?");
    const QString use = formatEnergy(preview.check.use);
    if (!preview.cost && form.card.subscriber.kind == SubscriberKind::Legal)
        return said + u' ' + ReadBack::tr("The use is %1, the price is that of the contract. Is that right?").arg(use);
    if (!preview.cost)
        return said + u' ' + ReadBack::tr("The use is %1. Is that right?").arg(use);
    return said + u' ' +
           ReadBack::tr("The use is %1, that is %2. Is that right?").arg(use, formatMoney(preview.cost->total));
}

QString savedWords(const Meter& meter, const ReadingPreview& preview) {
    QStringList values;
    for (const ZoneOutcome& zone : preview.check.zones) {
        const QString value = formatNumber(zone.value.value_or(0));
        values.append(meter.zones == 1 ? value : QStringLiteral("%1\u00A0%2").arg(name(zone.zone, meter.zones), value));
    }
    QStringList said{values.join(QStringLiteral(", "))};
    if (preview.check.days > 0)
        said.append(ReadBack::tr("use %1").arg(formatEnergy(preview.check.use)));
    if (preview.cost)
        said.append(formatMoney(preview.cost->total));
    return said.join(QStringLiteral(" · "));
}

} // namespace line605
