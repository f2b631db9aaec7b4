#pragma once

#include "domain/appeal.h"
#include "ports/answer.h"

namespace line605 {

enum class AppealSort { Deadline, Received, Number, Topic, State };

struct AppealFilter {
    QVector<AppealState> states; ///< empty = all open ones
    std::optional<AppealTopic> topic;
    QString assignee;
    AccountId account;
    bool overdueOnly{}; ///< without those whose clock stands still
    QDate today;        ///< for overdueOnly
    QString text;       ///< in number, subject, text, holder, account number

    bool operator==(const AppealFilter&) const = default;
};

struct AppealCounts {
    int open{};
    int overdue{};  ///< without those whose clock stands still
    int dueToday{}; ///< likewise
    int mine{};
    int waiting{}; ///< for the customer: their clock stands still
};

class AppealStore {
public:
    virtual ~AppealStore() = default;

    /// Appeals without their events, up to \a limit. By deadline those whose clock stands still come last.
    virtual Answer<QVector<Appeal>> list(const AppealFilter& filter, AppealSort sort, Qt::SortOrder direction,
                                         int limit) = 0;
    virtual Answer<Appeal> appeal(AppealId id) = 0;
    virtual Answer<Appeal> byNumber(const QString& number) = 0;
    virtual Answer<AppealCounts> counts(QDate today, const QString& assignee) = 0;
};

} // namespace line605
