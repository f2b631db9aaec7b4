#include "models/appealeventmodel.h"
#include "models/appeallistmodel.h"
#include "models/roles.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace line605;

namespace {

AppealListModel::Row row(int n, const QString& holder,
                         DeadlineStanding standing = {DeadlineStandingKind::Fine, 5, true}) {
    Appeal appeal;
    appeal.id = AppealId{QUuid(uint(n), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
    appeal.number = QStringLiteral("26-%1").arg(n, 6, 10, QLatin1Char('0'));
    appeal.account = AccountId{n};
    appeal.accountNumber = QStringLiteral("39%1").arg(n);
    appeal.holder = holder;
    appeal.topic = AppealTopic::Meter;
    appeal.state = AppealState::InWork;
    appeal.receivedAt = QDateTime(QDate(2026, 11, 20), QTime(8, 0), Qt::UTC);
    appeal.deadline = QDate(2026, 11, 27);
    appeal.subject = QStringLiteral("Прибор учёта");
    appeal.text = QStringLiteral("Не работает");
    appeal.assignee = QStringLiteral("orlova");
    return {appeal, standing};
}

AppealEvent eventOf(AppealEventKind kind, AppealState from, AppealState to, const QString& text) {
    return {kind, QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC), QStringLiteral("orlova"), from, to, text, {}};
}

} // namespace

class TestAppealModels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listShowsEveryColumn() {
        AppealListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, QStringLiteral("Иванов")), row(2, QStringLiteral("Абрамова"))});
        for (int column = 0; column < model.columnCount(); ++column) {
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
            QVERIFY(!model.index(0, column).data().toString().isEmpty());
            QVERIFY(model.index(0, column).data(SortRole).isValid());
            QVERIFY(model.index(0, column).data(ExportRole).canConvert<TableCell>());
        }
        QCOMPARE(model.idAt(1), row(2, {}).appeal.id);
        QCOMPARE(model.rowOf(row(2, {}).appeal.id), 1);
        QCOMPARE(model.rowOf(AppealId()), -1);
        QVERIFY(model.idAt(7).isNull());
        QCOMPARE(model.index(1, 0).data(AppealListModel::AccountRole).value<AccountId>(), AccountId{2});
        const auto deadline = model.index(0, AppealListModel::DeadlineColumn).data(ExportRole).value<TableCell>();
        QCOMPARE(std::get<QDate>(deadline), QDate(2026, 11, 27));
    }

    void storeSortsWhatItCan_data() {
        QTest::addColumn<int>("column");
        QTest::addColumn<int>("sort");
        QTest::newRow("number") << int(AppealListModel::NumberColumn) << int(AppealSort::Number);
        QTest::newRow("deadline") << int(AppealListModel::DeadlineColumn) << int(AppealSort::Deadline);
        QTest::newRow("topic") << int(AppealListModel::TopicColumn) << int(AppealSort::Topic);
        QTest::newRow("state") << int(AppealListModel::StateColumn) << int(AppealSort::State);
        QTest::newRow("received") << int(AppealListModel::ReceivedColumn) << int(AppealSort::Received);
        QTest::newRow("holder is not the store's") << int(AppealListModel::HolderColumn) << -1;
    }
    void storeSortsWhatItCan() {
        QFETCH(int, column);
        QFETCH(int, sort);
        AppealListModel model;
        model.setRows({row(1, QStringLiteral("Иванов")), row(2, QStringLiteral("Абрамова"))});
        QSignalSpy requested(&model, &AppealListModel::sortRequested);
        model.sort(column, Qt::DescendingOrder);
        QCOMPARE(requested.size(), sort < 0 ? 0 : 1);
        if (sort >= 0) {
            QCOMPARE(int(requested.first().at(0).value<AppealSort>()), sort);
            QCOMPARE(requested.first().at(1).value<Qt::SortOrder>(), Qt::DescendingOrder);
        }
    }

    void otherColumnsAreSortedHere() {
        AppealListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(
            {row(1, QStringLiteral("Иванов")), row(2, QStringLiteral("Абрамова")), row(3, QStringLiteral("Яковлев"))});
        const QPersistentModelIndex abramova = model.index(1, 0);
        model.sort(AppealListModel::HolderColumn, Qt::AscendingOrder);
        QCOMPARE(model.appealAt(0).holder, QStringLiteral("Абрамова"));
        QCOMPARE(abramova.row(), 0);
        model.sort(AppealListModel::HolderColumn, Qt::DescendingOrder);
        QCOMPARE(model.appealAt(0).holder, QStringLiteral("Яковлев"));
        QCOMPARE(abramova.row(), 2);
        model.sort(-1);
        QCOMPARE(abramova.row(), 2);
    }

    void aChangedAppealChangesItsRowAlone() {
        AppealListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows({row(1, QStringLiteral("Иванов")), row(2, QStringLiteral("Абрамова"))});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        AppealListModel::Row other = row(2, QStringLiteral("Абрамова"));
        other.appeal.state = AppealState::Waiting;
        model.updateRow(other);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(model.index(1, 0).data(AppealListModel::StateRole).toInt(), int(AppealState::Waiting));
        model.updateRow(row(9, QStringLiteral("Чужой")));
        QCOMPARE(changed.size(), 1);
    }

    void standingHasWords_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("working");
        QTest::addColumn<QString>("words"); // without a translator: the source
        using Kind = DeadlineStandingKind;
        QTest::newRow("none") << int(Kind::None) << false << "no deadline: the calendar is missing";
        QTest::newRow("settled") << int(Kind::Settled) << false << "";
        QTest::newRow("paused") << int(Kind::Paused) << false << "the clock is stopped";
        QTest::newRow("fine") << int(Kind::Fine) << true << "3 working day(s)";
        QTest::newRow("soon, calendar") << int(Kind::Soon) << false << "3 day(s)";
        QTest::newRow("today") << int(Kind::Today) << false << "today is the last day";
        QTest::newRow("overdue") << int(Kind::Overdue) << false << "overdue by 3 day(s)";
    }
    void standingHasWords() {
        QFETCH(int, kind);
        QFETCH(bool, working);
        QFETCH(QString, words);
        QCOMPARE(AppealListModel::words({DeadlineStandingKind(kind), 3, working, {}}), words);
    }

    void aPauseSaysSinceWhenAndWhatIsLeft() {
        const DeadlineStanding paused{DeadlineStandingKind::Paused, 3, false, QDate(2026, 10, 23)};
        QCOMPARE(AppealListModel::words(paused), QStringLiteral("paused since 23.10, 3 day(s) will be left"));
        DeadlineStanding late = paused;
        late.days = -2;
        QCOMPARE(AppealListModel::words(late), QStringLiteral("paused since 23.10, was overdue by 2 day(s)"));
        AppealListModel model;
        model.setRows({row(1, QStringLiteral("Иванов"), paused)});
        const QModelIndex cell = model.index(0, AppealListModel::DeadlineColumn);
        QVERIFY2(!cell.data().toString().contains(QStringLiteral("27.11")), "the date of a clock that stands still");
        QCOMPARE(cell.data(AppealListModel::FirstLineRole).toString(), QStringLiteral("paused since 23.10"));
        QCOMPARE(cell.data(AppealListModel::SecondLineRole).toString(), QStringLiteral("3 day(s) will be left"));
    }

    void twoLinesTellAnAppealFromTheOthers() {
        AppealListModel model(QStringLiteral("orlova"));
        AppealListModel::Row strange = row(2, {});
        strange.appeal.account = {};
        strange.appeal.assignee = QStringLiteral("petrov");
        model.setRows({row(1, QStringLiteral("Иванов")), strange});
        const auto lines = [&model](int at, int column) {
            const QModelIndex cell = model.index(at, column);
            return cell.data(AppealListModel::FirstLineRole).toString() + u'/' +
                   cell.data(AppealListModel::SecondLineRole).toString();
        };
        QCOMPARE(lines(0, AppealListModel::DeadlineColumn), QStringLiteral("27.11.2026/5 working day(s)"));
        QCOMPARE(lines(0, AppealListModel::SubjectColumn), QStringLiteral("Прибор учёта/26-000001 · Meter"));
        QCOMPARE(lines(0, AppealListModel::HolderColumn), QStringLiteral("Иванов/In work · you"));
        QCOMPARE(lines(0, AppealListModel::StateColumn), QStringLiteral("In work/you"));
        QCOMPARE(lines(1, AppealListModel::HolderColumn), QStringLiteral("no account/In work · petrov"));
        // A reader of the screen hears the row, whatever the column.
        const QString heard = model.index(0, AppealListModel::HolderColumn).data(Qt::AccessibleTextRole).toString();
        for (const char* part : {"Прибор учёта", "27.11.2026", "26-000001", "Meter", "Иванов", "In work", "you"})
            QVERIFY2(heard.contains(QString::fromUtf8(part)), part);
    }

    void deadlineColumnSaysDateAndStanding() {
        AppealListModel model;
        AppealListModel::Row without = row(2, QStringLiteral("Абрамова"), {DeadlineStandingKind::None});
        without.appeal.deadline = {};
        AppealListModel::Row settled = row(3, QStringLiteral("Иванов"), {DeadlineStandingKind::Settled});
        model.setRows({row(1, QStringLiteral("Иванов")), without, settled});
        const auto shown = [&model](int at) {
            return model.index(at, AppealListModel::DeadlineColumn).data().toString();
        };
        QVERIFY(shown(0).contains(QStringLiteral("2026")) || shown(0).contains(QStringLiteral("26")));
        QVERIFY(shown(0).contains(QStringLiteral("5 working day(s)")));
        QCOMPARE(shown(1), QStringLiteral("no deadline: the calendar is missing"));
        QVERIFY(!shown(2).contains(u'·'));
    }

    void eventsAreAConversation() {
        AppealEventModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        Appeal appeal = row(1, QStringLiteral("Иванов П. С.")).appeal;
        using Kind = AppealEventKind;
        using State = AppealState;
        appeal.events = {eventOf(Kind::Registered, State::New, State::New, {}),
                         eventOf(Kind::Assigned, State::New, State::Assigned, QStringLiteral("petrov")),
                         eventOf(Kind::StateChanged, State::InWork, State::Waiting, QStringLiteral("Ждём фото")),
                         eventOf(Kind::NoteAdded, State::New, State::New, QStringLiteral("Заметка")),
                         eventOf(Kind::IdentityAccepted, State::New, State::New, {}),
                         eventOf(Kind::ReplySent, State::InWork, State::Answered, QStringLiteral("Ответ")),
                         eventOf(Kind::Reopened, State::Answered, State::InWork, QStringLiteral("Новое"))};
        model.setAppeal(appeal, QStringLiteral("orlova"));
        QCOMPARE(model.rowCount(), 7); // the text of the appeal stands for its registration
        const auto side = [&model](int at) {
            return AppealEventModel::Side(model.index(at).data(AppealEventModel::SideRole).toInt());
        };
        QCOMPARE(side(0), AppealEventModel::Side::Customer);
        QCOMPARE(model.index(0).data(AppealEventModel::BodyRole).toString(), QStringLiteral("Не работает"));
        QVERIFY(model.index(0).data(AppealEventModel::HeadRole).toString().startsWith(QStringLiteral("Иванов П. С.")));
        QCOMPARE(side(1), AppealEventModel::Side::Event);
        QVERIFY(model.index(1).data(AppealEventModel::BodyRole).toString().contains(QStringLiteral("petrov")));
        QCOMPARE(model.index(2).data(AppealEventModel::BodyRole).toString(), QStringLiteral("Ждём фото"));
        QCOMPARE(side(3), AppealEventModel::Side::Inside);
        QCOMPARE(side(4), AppealEventModel::Side::Event);
        QCOMPARE(side(5), AppealEventModel::Side::Desk);
        QVERIFY(model.index(5).data().toString().endsWith(QStringLiteral("\nОтвет")));
        QVERIFY(model.index(5).data(AppealEventModel::HeadRole).toString().contains(QStringLiteral("you")));
        model.setAppeal(appeal, QStringLiteral("petrov"));
        QVERIFY(model.index(5).data(AppealEventModel::HeadRole).toString().contains(QStringLiteral("orlova")));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAppealModels)
#include "test_appealmodels.moc"
