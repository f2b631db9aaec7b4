#pragma once

#include "domain/readingrules.h"
#include "services/workplace.h"

#include <QObject>

namespace line605 {

/// What the reading dialog starts from.
struct ReadingForm {
    AccountCard card;
    QVector<MeterHistory> meters; ///< those in use first; at least one, else the answer is NotFound
};

/// What is about to be committed and what it comes to; shown live and read back.
struct ReadingPreview {
    ReadingCheck check;
    std::optional<Cost> cost; ///< nothing when no tariff is known
};

/// Taking readings (M10–M12): without a widget, also behind line605ctl.
class ReadingDesk : public QObject {
    Q_OBJECT

public:
    explicit ReadingDesk(const Workplace& workplace, QObject* parent = nullptr);

    [[nodiscard]] Answer<ReadingForm> open(AccountId account) const;
    /// Pure and fast: called on every keystroke.
    [[nodiscard]] ReadingPreview preview(const ReadingForm& form, MeterId meter, const QVector<TypedValue>& typed,
                                         QDate readOn) const;
    /// Commits what preview() showed. \a readBack: the person confirmed every finding that asks for it; \a supervisor: who
    /// confirmed R-PLAUSIBLE's tenfold use (empty = nobody). Without them the answer is the refusal with the findings.
    [[nodiscard]] Answer<OperationId> commit(const ReadingForm& form, MeterId meter, const QVector<TypedValue>& typed,
                                             QDate readOn, ReadingSource source, bool readBack,
                                             const QString& supervisor = {});

private:
    Workplace m_workplace;
};

} // namespace line605
