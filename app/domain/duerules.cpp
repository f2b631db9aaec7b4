#include "domain/deadline.h"
#include "domain/jsonread.h"

#include <algorithm>

namespace line605 {

namespace {

/// The row in force for \a period; null before all rows.
const DueRules::Row* rowFor(const QVector<DueRules::Row>& rows, Period period) {
    const DueRules::Row* found = nullptr;
    for (const DueRules::Row& row : rows) {
        if (row.from <= period && (!found || found->from < row.from))
            found = &row;
    }
    return found;
}

QDate unmovedDueDate(const DueRules::Row& row, Period period) {
    return period.plusMonths(1).firstDay().addDays(row.day - 1);
}

struct Debt {
    QDate due;
    Money amount;
};

/// Outside the calendar's years the unmoved day stands in: it is a few days early at most, and old debts are overdue
/// anyway.
QDate dueForComparison(Period period, const DueRules& rules, const WorkingCalendar& calendar) {
    if (const Result<QDate> due = rules.dueDate(period, calendar))
        return due.value();
    const DueRules::Row* row = rowFor(rules.rows, period);
    return row ? unmovedDueDate(*row, period) : period.plusMonths(1).firstDay();
}

} // namespace

Result<DueRules> DueRules::fromJson(const QByteArray& json) {
    const Result<QJsonObject> read = readJsonObject(json, ErrorCode::ReferenceMissing);
    if (!read)
        return read.error();
    QString problem;
    DueRules rules;
    const QVector<QJsonObject> objects = JsonFields(read.value(), problem).objects(QStringLiteral("rows"));
    for (const QJsonObject& object : objects) {
        JsonFields fields(object, problem, QStringLiteral("rows."));
        const std::optional<Period> from = Period::fromString(fields.text(QStringLiteral("from")));
        if (!from)
            fields.fail(QStringLiteral("from"));
        const int day = static_cast<int>(fields.integer(QStringLiteral("day"), 1, 28));
        rules.rows << Row{from.value_or(Period{}), day, fields.text(QStringLiteral("source")),
                          fields.flag(QStringLiteral("confirmed"))};
    }
    if (problem.isEmpty() && rules.rows.isEmpty())
        problem = QStringLiteral("JSON has no rows");
    if (!problem.isEmpty())
        return Error{ErrorCode::ReferenceMissing, problem};
    return rules;
}

Result<QDate> DueRules::dueDate(Period period, const WorkingCalendar& calendar) const {
    const Row* row = rowFor(rows, period);
    if (!row)
        return Error{ErrorCode::NotFound, QStringLiteral("no due date for the period")};
    return calendar.sameOrNextWorkingDay(unmovedDueDate(*row, period));
}

bool DueRules::isConfirmed(Period period) const {
    const Row* row = rowFor(rows, period);
    return row && row->confirmed;
}

Overdue overdueDebt(const Statement& wholeHistory, QDate today, const DueRules& rules,
                    const WorkingCalendar& calendar) {
    QVector<Debt> debts;
    Money credit;
    const auto count = [&](Money owed, Period period) {
        if (owed.kopecks > 0)
            debts << Debt{dueForComparison(period, rules, calendar), owed};
        else
            credit -= owed;
    };
    // What was owed before the first row belongs to the period before it.
    if (wholeHistory.opening.kopecks != 0) {
        const Period first = wholeHistory.charges.isEmpty() ? Period::of(today) : wholeHistory.charges.first().period;
        count(-wholeHistory.opening, first.plusMonths(-1));
    }
    for (const Charge& charge : wholeHistory.charges)
        count(charge.amount, charge.period);
    for (const Payment& payment : wholeHistory.payments) {
        if (payment.paidOn <= today)
            credit += payment.amount;
    }
    std::stable_sort(debts.begin(), debts.end(), [](const Debt& a, const Debt& b) { return a.due < b.due; });

    Overdue overdue;
    for (const Debt& debt : debts) {
        const Money settled = std::min(debt.amount, credit);
        credit -= settled;
        const Money left = debt.amount - settled;
        if (left.kopecks == 0 || debt.due >= today)
            continue;
        overdue.amount += left;
        if (overdue.oldestDue.isNull())
            overdue.oldestDue = debt.due;
    }
    return overdue;
}

} // namespace line605
