#include "services/demo/demoappeals.h"

#include "ports/clock.h"

namespace line605 {

namespace {

constexpr qint64 hour = 3600;

/// The way of an appeal from its receipt to \a state.
QVector<AppealState> wayTo(AppealState state) {
    const QVector<AppealState> whole{AppealState::New,      AppealState::Assigned, AppealState::InWork,
                                     AppealState::OnReview, AppealState::Answered, AppealState::Closed};
    if (state == AppealState::Waiting)
        return {AppealState::New, AppealState::Assigned, AppealState::InWork, AppealState::Waiting};
    return whole.first(whole.indexOf(state) + 1);
}

AppealEventKind kindOf(AppealState to) {
    switch (to) {
    case AppealState::New:
        return AppealEventKind::Registered;
    case AppealState::Assigned:
        return AppealEventKind::Assigned;
    case AppealState::Answered:
        return AppealEventKind::ReplySent;
    case AppealState::InWork:
    case AppealState::Waiting:
    case AppealState::OnReview:
    case AppealState::Closed:
        return AppealEventKind::StateChanged;
    }
    Q_UNREACHABLE();
    return {};
}

} // namespace

DemoAppeals::DemoAppeals(const DemoData& data, const DeadlineCatalogue& deadlines, const WorkingCalendar& calendar,
                         const QDateTime& nowUtc, const Person& person)
    : m_data(data), m_deadlines(deadlines), m_calendar(calendar), m_now(nowUtc), m_login(person.login) {}

/// In working hours; an open one so long ago that its term ends within days of today.
QDateTime DemoAppeals::receivedAt(AppealTopic topic, bool open, DemoRandom& random) const {
    const QDate today = Clock::localDate(m_now);
    const DeadlineTerm term = m_deadlines.term(topic, today);
    const int days = std::max(1, term.working ? term.days * 7 / 5 : term.days);
    QDate day = today.addDays(open ? -random.below(days + 3) : -random.between(days + 4, 330));
    const auto isOff = [this](QDate date) {
        const Result<bool> working = m_calendar.isWorkingDay(date);
        return working && !working.value();
    };
    while (day < today && isOff(day))
        day = day.addDays(1);
    const QDateTime at(day, QTime(6, 0).addSecs(random.below(9 * int(hour))), Qt::UTC); // 8–17 by the region's clock
    return std::min(at, m_now.addSecs(-random.between(300, 2 * int(hour))));
}

QString DemoAppeals::filled(QString text, const DemoLife* life, QDate receivedOn) const {
    const Period period = Period::of(receivedOn).plusMonths(-1);
    text.replace(QStringLiteral("{month}"),
                 m_data.months.at(period.month - 1) + QStringLiteral(" %1").arg(period.year));
    text.replace(QStringLiteral("{meter}"), life ? life->meters.constLast().meterNumber : QStringLiteral("—"));
    return text;
}

Status DemoAppeals::add(const DemoLife* life, Wanted wanted, DemoRandom& random) {
    static constexpr AppealState open[] = {AppealState::New,     AppealState::New,    AppealState::Assigned,
                                           AppealState::InWork,  AppealState::InWork, AppealState::Waiting,
                                           AppealState::OnReview};
    static constexpr AppealState settled[] = {AppealState::Answered, AppealState::Closed, AppealState::Closed};
    const QVector<DemoAppealText>& ofTopic = m_data.appealTexts.pick(random);
    const DemoAppealText& text = ofTopic.at(random.below(int(ofTopic.size())));
    const bool isOpenOne = wanted == Wanted::Open || random.permille(550);
    AppealRecord record;
    record.accountNumber = life ? life->account.accountNumber : QString();
    record.topic = text.topic;
    record.channel = m_data.appealChannels.pick(random);
    if (record.channel == AppealChannel::Cabinet && (!life || life->account.cabinetLogin.isEmpty()))
        record.channel = AppealChannel::Phone;
    record.state =
        isOpenOne ? open[random.below(int(std::size(open)))] : settled[random.below(int(std::size(settled)))];
    record.receivedAt = receivedAt(text.topic, isOpenOne, random);
    const QDate receivedOn = Clock::localDate(record.receivedAt);
    record.subject = filled(text.subject, life, receivedOn);
    record.text = filled(text.body, life, receivedOn);
    if (const Result<QDate> deadline = m_deadlines.deadline(text.topic, receivedOn, m_calendar))
        record.deadline = deadline.value();
    addEvents(record, filled(text.reply, life, receivedOn), random);
    m_records.append(std::move(record));
    return Done{};
}

void DemoAppeals::addEvents(AppealRecord& record, const QString& reply, DemoRandom& random) const {
    const bool mine = random.permille(300);
    const QString worker = mine ? m_login : m_data.assignees.at(random.below(int(m_data.assignees.size())));
    QDateTime at = record.receivedAt;
    AppealState before = AppealState::New;
    for (const AppealState state : wayTo(record.state)) {
        // Each step takes some hours, and none is in the future.
        if (state != AppealState::New)
            at = std::min(at.addSecs(random.between(1, 20) * hour + random.below(int(hour))), m_now);
        AppealEvent event{kindOf(state), at, worker, before, state, {}, {}};
        if (state == AppealState::New)
            event.actor =
                record.channel == AppealChannel::Phone || record.channel == AppealChannel::Office ? worker : QString();
        if (state == AppealState::Assigned) {
            event.actor = m_data.supervisor;
            record.assignee = worker;
        }
        if (state == AppealState::Waiting)
            event.text = m_data.waitingReason;
        if (state == AppealState::OnReview)
            event.text = m_data.reviewReason;
        if (state == AppealState::Answered)
            event.text = reply;
        record.events.append(event);
        before = state;
    }
}

Status DemoAppeals::write(RegistryWriter& writer, DemoCounts& counts) {
    std::stable_sort(m_records.begin(), m_records.end(),
                     [](const AppealRecord& a, const AppealRecord& b) { return a.receivedAt < b.receivedAt; });
    int year = 0;
    int number = 0;
    for (AppealRecord& record : m_records) {
        const int received = Clock::localDate(record.receivedAt).year();
        number = received == year ? number + 1 : 1;
        year = received;
        record.appealNumber =
            QStringLiteral("%1-%2").arg(year % 100, 2, 10, QChar(u'0')).arg(number, 6, 10, QChar(u'0'));
        if (const Result<RowChange> put = writer.put(record); !put)
            return put.error();
        ++counts.appeals;
    }
    return Done{};
}

} // namespace line605
