#pragma once

#include "domain/outbox.h"
#include "services/workplace.h"

#include <QObject>

namespace line605 {

/// A refused act with what it met: what the store has now of the same appeal or account.
struct Conflict {
    OutboxItem item;
    std::optional<OperationBody> mine; ///< nothing where the payload cannot be read
    std::optional<Appeal> appeal;      ///< with its events
    QVector<MeterHistory> meters;      ///< of the account
};

/// What one may do about an act that the centre refused: look at both sides.
class ConflictDesk : public QObject {
    Q_OBJECT

public:
    explicit ConflictDesk(const Workplace& workplace, QObject* parent = nullptr);

    /// Reads what is there now. NotFound when the appeal or the account is no longer here.
    [[nodiscard]] Answer<Conflict> open(const OutboxItem& item);
    /// Whether there are two sides to look at: a new appeal has only one.
    [[nodiscard]] static bool hasTwoSides(const OutboxItem& item);

private:
    Workplace m_workplace;
};

} // namespace line605
