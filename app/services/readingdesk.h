#pragma once

#include "domain/readingrules.h"
#include "services/workplace.h"

#include <QObject>

namespace line605 {

/// What the reading dialog starts from.
struct ReadingForm {
    AccountCard card;
    QVector<MeterHistory> meters; ///< those in use first; at least one, else the answer is NotFound
    /// The facts that this reading replaces (R-CORRECT), of one meter and day; empty for a new reading. Made by
    /// ReadingDesk::correcting().
    QVector<Reading> corrects;
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
    /// Commits what preview() showed. \a readBack: the person confirmed every finding that asks for it; \a supervisor:
    /// who confirmed R-PLAUSIBLE's tenfold use (empty = nobody; a supervisor who is signed in confirms by that alone).
    /// Without them the answer is the refusal with the findings. BadInput for a calculated \a source: nobody dictates
    /// those.
    [[nodiscard]] Answer<OperationId> commit(const ReadingForm& form, MeterId meter, const QVector<TypedValue>& typed,
                                             QDate readOn, ReadingSource source, bool readBack,
                                             const QString& supervisor = {});

    /// R-CORRECT: whether the signed-in person may correct \a reading — their own of today, or any when a supervisor.
    [[nodiscard]] bool mayCorrect(const Reading& reading) const;
    /// \a form as it stands for correcting the reading of \a meter that \a reading belongs to: all its zones of that
    /// day and source no longer count, so that the rules look at what was before. NotAllowed by mayCorrect().
    [[nodiscard]] Result<ReadingForm> correcting(const ReadingForm& form, const Reading& reading) const;

    /// The sources to offer to a person of \a role, the usual one first (R-SOURCE): what meters and programs say of
    /// themselves is not dictated.
    [[nodiscard]] static QVector<ReadingSource> sourcesFor(Role role);

private:
    Workplace m_workplace;
};

} // namespace line605
