#pragma once

#include "domain/appeal.h"
#include "domain/calendar.h"
#include "domain/history.h"

namespace line605 {

/// A-DEADLINE: the dated catalogue of terms by topic, from resources/reference/appeal_deadlines.json.
struct DeadlineTerm {
    AppealTopic topic{};
    int days{};
    bool working{}; ///< working days, else calendar days
    QDate since;
    QString source;        ///< e.g. "ПП 354 п. 31", to be cited
    QString sourceEnglish; ///< the same for a reader of English
    bool confirmed{};      ///< a source states this term for such appeals; else it is told as not confirmed
};

class DeadlineCatalogue {
public:
    [[nodiscard]] static Result<DeadlineCatalogue> fromJson(const QByteArray& json);
    [[nodiscard]] DeadlineTerm term(AppealTopic topic, QDate on) const;
    /// The last day for an answer; a non-working day moves on. CalendarMissing outside the calendar's years.
    [[nodiscard]] Result<QDate> deadline(AppealTopic topic, QDate receivedOn, const WorkingCalendar& calendar) const;
    /// The deadline after the clock stood still from \a pausedOn to \a resumedOn.
    [[nodiscard]] Result<QDate> afterPause(QDate deadline, AppealTopic topic, QDate pausedOn, QDate resumedOn,
                                           const WorkingCalendar& calendar) const;

private:
    QVector<DeadlineTerm> m_terms;
};

/// D-DUE: the 10th of the next month, from February 2026's period the 15th (a parameter); moves to the next working
/// day.
struct DueRules {
    struct Row {
        Period from;
        int day{};
        QString source;
        bool confirmed{}; ///< a source states this day for these periods
    };
    QVector<Row> rows;
    [[nodiscard]] static Result<DueRules> fromJson(const QByteArray& json);
    [[nodiscard]] Result<QDate> dueDate(Period period, const WorkingCalendar& calendar) const;
    /// Whether a source states the due day of \a period; what is not confirmed is told so to the reader.
    [[nodiscard]] bool isConfirmed(Period period) const;
};

/// What is past its due date: payments settle the oldest debt first (M).
struct Overdue {
    Money amount;
    QDate oldestDue; ///< null when nothing is overdue
};
[[nodiscard]] Overdue overdueDebt(const Statement& wholeHistory, QDate today, const DueRules& rules,
                                  const WorkingCalendar& calendar);

} // namespace line605
