#pragma once

#include "domain/deadline.h"
#include "domain/person.h"
#include "services/demo/demohistory.h"

namespace line605 {

/// Invented appeals in all states, the open ones with deadlines around today. They are kept until all are there, since
/// their numbers follow the time of receipt.
class DemoAppeals {
public:
    DemoAppeals(const DemoData& data, const DeadlineCatalogue& deadlines, const WorkingCalendar& calendar,
                const QDateTime& nowUtc, const Person& person);

    enum class Wanted { Any, Open };
    /// Adds an appeal of the account of \a life; of nobody when it is null.
    [[nodiscard]] Status add(const DemoLife* life, Wanted wanted, DemoRandom& random);
    [[nodiscard]] Status write(RegistryWriter& writer, DemoCounts& counts);

private:
    [[nodiscard]] QDateTime receivedAt(AppealTopic topic, bool open, DemoRandom& random) const;
    [[nodiscard]] QString filled(QString text, const DemoLife* life, QDate receivedOn) const;
    void addEvents(AppealRecord& record, const QString& reply, DemoRandom& random) const;

    const DemoData& m_data;
    const DeadlineCatalogue& m_deadlines;
    const WorkingCalendar& m_calendar;
    QDateTime m_now;
    QString m_login;
    QVector<AppealRecord> m_records;
};

} // namespace line605
