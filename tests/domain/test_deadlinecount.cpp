#include "domain/deadlinecount.h"

#include "referencefile.h"

#include <QTest>

using namespace line605;

namespace {

QDateTime noon(QDate day) {
    return {day, QTime(10, 0), Qt::UTC};
}

WorkingCalendar calendar() {
    return WorkingCalendar::fromJson(test::referenceFile("production_calendar.json")).value();
}

DeadlineTerm term(int days, bool working) {
    return {AppealTopic::Charges, days, working, QDate(2012, 9, 1), QStringLiteral("ПП 354"), {}, true};
}

Appeal received(QDate on, QDate deadline, AppealState state = AppealState::InWork) {
    Appeal appeal;
    appeal.receivedAt = noon(on);
    appeal.deadline = deadline;
    appeal.state = state;
    return appeal;
}

AppealEvent change(QDate on, AppealState from, AppealState to) {
    return {AppealEventKind::StateChanged, noon(on), QStringLiteral("orlova"), from, to, {}, {}};
}

/// "R1-2h3" …: R received, digits counted, w weekend, h holiday, p paused, m moved on; the last one in upper case or
/// ().
QString spelled(const QVector<DeadlineDay>& days) {
    QString text;
    for (const DeadlineDay& day : days) {
        switch (day.kind) {
        case DeadlineDayKind::Received:
            text += u'R';
            break;
        case DeadlineDayKind::Counted:
            text += QString::number(day.number % 10);
            break;
        case DeadlineDayKind::Weekend:
            text += u'w';
            break;
        case DeadlineDayKind::Holiday:
            text += u'h';
            break;
        case DeadlineDayKind::Paused:
            text += u'p';
            break;
        case DeadlineDayKind::MovedOn:
            text += u'm';
            break;
        }
        if (day.last)
            text += u'!';
    }
    return text;
}

} // namespace

class TestDeadlineCount : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void daysAreNamed_data() {
        QTest::addColumn<QDate>("receivedOn");
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("spelling");
        QTest::newRow("five working days over a weekend and a holiday")
            << QDate(2022, 11, 2) << QDate(2022, 11, 10) << 5 << true << "R1hww2345!";
        QTest::newRow("calendar days") << QDate(2022, 11, 7) << QDate(2022, 11, 10) << 3 << false << "R123!";
        QTest::newRow("calendar days that end on a Saturday move on")
            << QDate(2022, 11, 9) << QDate(2022, 11, 14) << 3 << false << "R123mm!";
        QTest::newRow("the day itself") << QDate(2022, 11, 9) << QDate(2022, 11, 9) << 0 << true << "R!";
    }
    void daysAreNamed() {
        QFETCH(QDate, receivedOn);
        QFETCH(QDate, deadline);
        QFETCH(int, days);
        QFETCH(bool, working);
        QFETCH(QString, spelling);
        const auto counted = countDeadline(received(receivedOn, deadline), term(days, working), calendar(), deadline);
        QVERIFY(counted.ok());
        QCOMPARE(spelled(counted.value()), spelling);
    }

    void pausesAreNotCounted() {
        Appeal appeal = received(QDate(2022, 11, 14), QDate(2022, 11, 22));
        appeal.events = {
            change(QDate(2022, 11, 15), AppealState::InWork, AppealState::Waiting),
            {AppealEventKind::NoteAdded, noon(QDate(2022, 11, 16)), {}, {}, {}, QStringLiteral("note"), {}},
            change(QDate(2022, 11, 17), AppealState::Waiting, AppealState::InWork)};
        const auto counted = countDeadline(appeal, term(4, true), calendar(), QDate(2022, 11, 18));
        QVERIFY(counted.ok());
        QCOMPARE(spelled(counted.value()), QStringLiteral("R1pp2ww34!"));
    }

    void aChangeWithoutAPauseStopsNothing() {
        Appeal appeal = received(QDate(2022, 11, 14), QDate(2022, 11, 18));
        appeal.events = {change(QDate(2022, 11, 15), AppealState::New, AppealState::InWork)};
        const auto counted = countDeadline(appeal, term(4, true), calendar(), QDate(2022, 11, 17));
        QVERIFY(counted.ok());
        QCOMPARE(spelled(counted.value()), QStringLiteral("R1234!"));
    }

    void aPauseThatLastsRunsToToday() {
        Appeal appeal = received(QDate(2022, 11, 14), QDate(2022, 11, 18), AppealState::Waiting);
        appeal.events = {change(QDate(2022, 11, 15), AppealState::InWork, AppealState::Waiting)};
        const auto counted = countDeadline(appeal, term(4, true), calendar(), QDate(2022, 11, 17));
        QVERIFY(counted.ok());
        QCOMPARE(spelled(counted.value()), QStringLiteral("R1pp2!"));
    }

    void noDeadlineNoDays() {
        const auto counted =
            countDeadline(received(QDate(2022, 11, 14), {}), term(4, true), calendar(), QDate(2022, 11, 17));
        QVERIFY(counted.ok());
        QVERIFY(counted.value().isEmpty());
    }

    void outsideTheCalendarIsRefused() {
        const auto counted = countDeadline(received(QDate(2035, 1, 10), QDate(2035, 1, 20)), term(4, true), calendar(),
                                           QDate(2035, 1, 11));
        QVERIFY(!counted.ok());
        QCOMPARE(counted.error().findings.value(0).what, FindingCase::CalendarMissing);
    }

    void standing_data() {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("working");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("inWorkingDays");
        // Today is Wednesday 02.11.2022; 04.11 is a holiday.
        const auto row = [](const char* name, QDate deadline, AppealState state, bool working,
                            DeadlineStandingKind kind, int days, bool inWorkingDays) {
            QTest::newRow(name) << deadline << int(state) << working << int(kind) << days << inWorkingDays;
        };
        using Kind = DeadlineStandingKind;
        row("none", {}, AppealState::New, true, Kind::None, 0, false);
        row("answered", QDate(2022, 10, 1), AppealState::Answered, true, Kind::Settled, 0, false);
        row("closed", QDate(2022, 10, 1), AppealState::Closed, true, Kind::Settled, 0, false);
        row("waiting", QDate(2022, 10, 1), AppealState::Waiting, true, Kind::Paused, 0, false);
        row("overdue", QDate(2022, 10, 30), AppealState::InWork, true, Kind::Overdue, 3, false);
        row("today", QDate(2022, 11, 2), AppealState::InWork, true, Kind::Today, 0, false);
        row("soon in working days", QDate(2022, 11, 7), AppealState::InWork, true, Kind::Soon, 2, true);
        row("the same in calendar days", QDate(2022, 11, 7), AppealState::InWork, false, Kind::Fine, 5, false);
        row("fine", QDate(2022, 11, 30), AppealState::Assigned, true, Kind::Fine, 19, true);
        row("calendar days, soon", QDate(2022, 11, 3), AppealState::New, false, Kind::Soon, 1, false);
        row("beyond the calendar", QDate(2035, 1, 10), AppealState::New, true, Kind::Fine, 4452, false);
    }
    void standing() {
        QFETCH(QDate, deadline);
        QFETCH(int, state);
        QFETCH(bool, working);
        QFETCH(int, kind);
        QFETCH(int, days);
        QFETCH(bool, inWorkingDays);
        const DeadlineStanding standing = deadlineStanding(received(QDate(2022, 10, 1), deadline, AppealState(state)),
                                                           term(5, working), calendar(), QDate(2022, 11, 2));
        QCOMPARE(int(standing.kind), kind);
        QCOMPARE(standing.days, days);
        QCOMPARE(standing.working, inWorkingDays);
    }

    void aPausedClockKeepsWhatWasLeft_data() {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<bool>("working");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("inWorkingDays");
        // Paused on Monday 10.10.2022; today, 02.11.2022, changes nothing.
        QTest::newRow("working days") << QDate(2022, 10, 14) << true << 4 << true;
        QTest::newRow("calendar days") << QDate(2022, 10, 30) << false << 20 << false;
        QTest::newRow("on the last day") << QDate(2022, 10, 10) << true << 0 << true;
        QTest::newRow("overdue already") << QDate(2022, 10, 7) << true << -3 << false;
    }
    void aPausedClockKeepsWhatWasLeft() {
        QFETCH(QDate, deadline);
        QFETCH(bool, working);
        QFETCH(int, days);
        QFETCH(bool, inWorkingDays);
        Appeal appeal = received(QDate(2022, 10, 1), deadline, AppealState::Waiting);
        appeal.waitingSince = noon(QDate(2022, 10, 10));
        const DeadlineStanding standing = deadlineStanding(appeal, term(5, working), calendar(), QDate(2022, 11, 2));
        QCOMPARE(int(standing.kind), int(DeadlineStandingKind::Paused));
        QCOMPARE(standing.since, QDate(2022, 10, 10));
        QCOMPARE(standing.days, days);
        QCOMPARE(standing.working, inWorkingDays);
    }
};

QTEST_GUILESS_MAIN(TestDeadlineCount)
#include "test_deadlinecount.moc"
