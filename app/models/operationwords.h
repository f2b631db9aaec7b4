#pragma once

#include "domain/operation.h"
#include "domain/outbox.h"

#include <QString>
#include <QVector>

#include <optional>

/// What a person did, in words, while it is on its way to the centre.
namespace line605 {

/// A line of an operation: what it is called and what was typed there.
struct OperationFact {
    QString name;
    QString value;

    bool operator==(const OperationFact&) const = default;
};

/// «Reading», «Reply to an appeal» …: by the kind's code; the code itself where it is not known.
[[nodiscard]] QString operationKindWords(const QString& kind);
/// Everything that was typed, a line each; nothing is left out.
[[nodiscard]] QVector<OperationFact> operationFacts(const OperationBody& body);
/// The same of what the outbox holds; the payload as it is where it cannot be read.
[[nodiscard]] QVector<OperationFact> operationFacts(const OutboxItem& item);
/// As one text, for the clipboard: kind, account and every fact.
[[nodiscard]] QString operationText(const OutboxItem& item);
/// The appeal it is about; null where none is.
[[nodiscard]] AppealId appealOf(const OutboxItem& item);
/// The account it is about; null where none is, or where only the appeal knows it.
[[nodiscard]] AccountId accountOf(const OutboxItem& item);

} // namespace line605
