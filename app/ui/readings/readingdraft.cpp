#include "ui/readings/readingdraft.h"

namespace line605 {

QJsonObject ReadingDraft::toJson() const {
    QJsonObject typed;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        typed.insert(code(it.key()), it.value());
    return {{QStringLiteral("meter"), meterNumber},
            {QStringLiteral("date"), readOn.toString(Qt::ISODate)},
            {QStringLiteral("source"), source ? code(*source) : QString()},
            {QStringLiteral("values"), typed},
            {QStringLiteral("supervisor"), supervisor}};
}

ReadingDraft ReadingDraft::fromJson(const QJsonObject& json) {
    ReadingDraft draft;
    draft.meterNumber = json.value(u"meter").toString();
    draft.readOn = QDate::fromString(json.value(u"date").toString(), Qt::ISODate);
    draft.source = fromCode<ReadingSource>(json.value(u"source").toString());
    draft.supervisor = json.value(u"supervisor").toString();
    const QJsonObject typed = json.value(u"values").toObject();
    for (auto it = typed.constBegin(); it != typed.constEnd(); ++it) {
        const std::optional<TariffZone> zone = fromCode<TariffZone>(it.key());
        const QString text = it.value().toString();
        if (zone && !text.isEmpty())
            draft.values.insert(*zone, text);
    }
    return draft;
}

} // namespace line605
