#pragma once

#include "domain/codes.h"

#include <QDate>
#include <QHash>
#include <QJsonObject>

#include <optional>

namespace line605 {

/// What is half-typed in the reading dialog, as it is kept on disk (M40).
struct ReadingDraft {
    QString meterNumber;
    QDate readOn;
    std::optional<ReadingSource> source;
    QHash<TariffZone, QString> values;
    QString supervisor;

    [[nodiscard]] bool isEmpty() const { return values.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ReadingDraft fromJson(const QJsonObject& json);
};

} // namespace line605
