#include "domain/names.h"
#include "domain/words.h"
#include "models/appeallistmodel.h"
#include "models/daycountmodel.h"
#include "models/roles.h"
#include "ui/appeals/accountappealswidget.h"
#include "ui/appeals/appealpane.h"
#include "ui/appeals/appealspage.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/formkeys.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace line605;
using test::child;
using test::press;
using test::resultOf;
using test::Sample;
using test::typeInto;

namespace {

/// The page on its own, over a store of the region.
struct Inbox {
    explicit Inbox(Role role = Role::Operator)
        : desk(200, {QStringLiteral("orlova"), QStringLiteral("Орлова А. В."), role}) {
        show();
    }

    void show() {
        page = std::make_unique<AppealsPage>(desk.context);
        page->resize(1200, 680);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        page->activate();
        list = child<ListView>(*page, "list");
        pane = child<AppealPane>(*page, "appealPane");
        reply = child<QPlainTextEdit>(*page, "replyEdit");
    }
    [[nodiscard]] bool isLoaded() const {
        return list->model()->rowCount() > 0 && !pane->shownAppeal().isNull() &&
               child<QLabel>(*page, "numberLabel")->text().startsWith(shown().number);
    }
    [[nodiscard]] Appeal shown() const {
        const auto read =
            resultOf(const_cast<Inbox*>(this)->desk.store.session().appeals().appeal(pane->shownAppeal()));
        return read ? read.value() : Appeal{};
    }
    void pressButton(const char* name) const {
        auto* button = child<QPushButton>(*page, name);
        button->setFocus();
        press(page.get(), Qt::Key_Space);
    }
    [[nodiscard]] AppealListModel* model() const { return static_cast<AppealListModel*>(list->model()); }

    test::DeskFixture desk;
    std::unique_ptr<AppealsPage> page;
    ListView* list{};
    AppealPane* pane{};
    QPlainTextEdit* reply{};
};

QString message(const QWidget& page) {
    for (const MessageBar* bar : page.findChildren<MessageBar*>()) {
        if (bar->isVisible())
            return bar->text();
    }
    return {};
}

} // namespace

class TestAppeals : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }
    void cleanupTestCase() { m_look.reset(); }

    void openOnesByDeadline() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const QAbstractItemModelTester tester(inbox.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QDate last;
        bool waits = false;
        for (int row = 0; row < inbox.model()->rowCount(); ++row) {
            const Appeal& appeal = inbox.model()->appealAt(row);
            QVERIFY(isOpen(appeal.state));
            if (appeal.state == AppealState::Waiting) {
                waits = true; // a clock that stands still comes behind those that run
                continue;
            }
            QVERIFY(!waits);
            QVERIFY(last.isNull() || appeal.deadline.isNull() || last <= appeal.deadline);
            last = appeal.deadline;
        }
        QCOMPARE(inbox.pane->shownAppeal(), inbox.model()->idAt(0));
        QVERIFY(inbox.list->hasFocus());
        const auto counts = resultOf(
            inbox.desk.store.session().appeals().counts(inbox.desk.store.clock().today(), QStringLiteral("orlova")));
        QTRY_VERIFY(
            child<QPushButton>(*inbox.page, "openButton")->text().endsWith(QString::number(counts.value().open)));
    }

    void boxesFilter_data() {
        QTest::addColumn<QString>("button");
        QTest::newRow("mine") << "mineButton";
        QTest::newRow("overdue") << "overdueButton";
        QTest::newRow("waiting") << "waitingButton";
        QTest::newRow("answered") << "answeredButton";
        QTest::newRow("all") << "allButton";
    }
    void boxesFilter() {
        QFETCH(QString, button);
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const QDate today = inbox.desk.store.clock().today();
        const int open = inbox.model()->rowCount();
        QSignalSpy reset(inbox.model(), &QAbstractItemModel::modelReset);
        inbox.pressButton(button.toLatin1().constData());
        QTRY_VERIFY(!reset.isEmpty());
        if (button != QStringLiteral("overdueButton")) // the region's only late one waits for the customer
            QVERIFY(inbox.model()->rowCount() > 0);
        for (int row = 0; row < inbox.model()->rowCount(); ++row) {
            const Appeal& appeal = inbox.model()->appealAt(row);
            if (button == QStringLiteral("mineButton"))
                QCOMPARE(appeal.assignee, QStringLiteral("orlova"));
            else if (button == QStringLiteral("overdueButton"))
                QVERIFY(appeal.deadline < today && appeal.state != AppealState::Waiting);
            else if (button == QStringLiteral("waitingButton"))
                QCOMPARE(appeal.state, AppealState::Waiting);
            else if (button == QStringLiteral("answeredButton"))
                QVERIFY(!isOpen(appeal.state));
        }
        if (button == QStringLiteral("allButton"))
            QVERIFY(inbox.model()->rowCount() > open);

        // The choice is kept for the next time.
        const auto kept = [&] {
            const auto value =
                resultOf(inbox.desk.store.session().preferences().preference(QStringLiteral("appeals/choices")));
            return value.ok() && value.value().toObject().value(QStringLiteral("box")).toInt() > 0;
        };
        QTRY_VERIFY(kept());
        inbox.page.reset();
        inbox.show();
        QTRY_VERIFY(child<QPushButton>(*inbox.page, button.toLatin1().constData())->isChecked());
    }

    void topicAndWordsFilter() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        inbox.pressButton("allButton");
        auto* topic = child<QComboBox>(*inbox.page, "topicBox");
        topic->setCurrentIndex(topic->findData(int(AppealTopic::Meter)));
        const auto allMeters = [&] {
            for (int row = 0; row < inbox.model()->rowCount(); ++row) {
                if (inbox.model()->appealAt(row).topic != AppealTopic::Meter)
                    return false;
            }
            return inbox.model()->rowCount() > 0;
        };
        QTRY_VERIFY(allMeters());
        topic->setCurrentIndex(0);
        const QString number = inbox.model()->appealAt(0).number;
        press(inbox.page.get(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(child<QLineEdit>(*inbox.page, "filterEdit")->hasFocus());
        typeInto(inbox.page.get(), number);
        QTRY_COMPARE(inbox.model()->rowCount(), 1);
        QCOMPARE(inbox.model()->appealAt(0).number, number);
        typeInto(inbox.page.get(), QStringLiteral("jk нет такого")); // letters that are keys elsewhere
        QTRY_COMPARE(inbox.model()->rowCount(), 0);
        QVERIFY(child<QLineEdit>(*inbox.page, "filterEdit")->text().contains(QStringLiteral("jk")));
    }

    void nothingFoundClosesTheAppealAndOffersTheWayBack() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const AppealId id = inbox.pane->shownAppeal();
        press(inbox.page.get(), Qt::Key_R);
        typeInto(inbox.page.get(), QStringLiteral("Начатый ответ"));
        child<QLineEdit>(*inbox.page, "filterEdit")->setText(QStringLiteral("ничего такого нет"));
        QTRY_COMPARE(inbox.model()->rowCount(), 0);
        QTRY_VERIFY(inbox.pane->shownAppeal().isNull());
        QVERIFY(!inbox.reply->isVisible());
        const auto titles = inbox.page->findChildren<QLabel*>(QStringLiteral("stateTitle"));
        QVERIFY(std::any_of(titles.begin(), titles.end(), [](const QLabel* title) {
            return title->isVisible() && title->text().contains(QStringLiteral("ничего такого нет"));
        }));
        const auto actions = inbox.page->findChildren<QPushButton*>(QStringLiteral("stateAction"));
        const auto reset =
            std::find_if(actions.begin(), actions.end(), [](const QPushButton* one) { return one->isVisible(); });
        QVERIFY(reset != actions.end());
        (*reset)->click();
        QTRY_VERIFY(inbox.model()->rowCount() > 0);
        QVERIFY(child<QLineEdit>(*inbox.page, "filterEdit")->text().isEmpty());
        inbox.page->showAppeal(id);
        QTRY_COMPARE(inbox.reply->toPlainText(), QStringLiteral("Начатый ответ")); // nothing typed is lost
    }

    void anAppealOutsideTheListSaysSo() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        auto* outside = child<QLabel>(*inbox.page, "outsideLabel");
        QVERIFY(!outside->isVisible());
        QVERIFY(resultOf(AppealDesk(inbox.desk.store.workplace()).reply(inbox.shown(), QStringLiteral("Ответ"), true))
                    .ok());
        QTRY_VERIFY(outside->isVisible()); // it left the box of the open ones
        inbox.pressButton("allButton");
        QTRY_VERIFY(!outside->isVisible());
    }

    void orderIsChosenByKeyboard() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        auto* order = child<QComboBox>(*inbox.page, "sortBox");
        QCOMPARE(order->currentIndex(), 0);
        QSignalSpy reset(inbox.model(), &QAbstractItemModel::modelReset);
        order->setFocus();
        press(inbox.page.get(), Qt::Key_Down); // the newest first
        QTRY_VERIFY(!reset.isEmpty());
        for (int row = 1; row < inbox.model()->rowCount(); ++row)
            QVERIFY(inbox.model()->appealAt(row - 1).receivedAt >= inbox.model()->appealAt(row).receivedAt);
        inbox.list->sortByColumn(AppealListModel::HolderColumn, Qt::DescendingOrder); // no order with a name
        QCOMPARE(order->currentIndex(), -1);
    }

    void keysGoThroughTheList() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        QVERIFY(inbox.model()->rowCount() > 2);
        press(inbox.page.get(), Qt::Key_J);
        QCOMPARE(inbox.list->currentIndex().row(), 1);
        press(inbox.page.get(), Qt::Key_J);
        press(inbox.page.get(), Qt::Key_K);
        QCOMPARE(inbox.list->currentIndex().row(), 1);
        press(inbox.page.get(), Qt::Key_Down);
        QCOMPARE(inbox.list->currentIndex().row(), 2);
        QCOMPARE(inbox.pane->shownAppeal(), inbox.model()->idAt(2));
        QTRY_VERIFY(inbox.isLoaded());
        press(inbox.page.get(), Qt::Key_Return);
        QVERIFY(child<QListView>(*inbox.page, "eventsView")->hasFocus());
        press(inbox.page.get(), Qt::Key_R);
        QVERIFY(inbox.reply->hasFocus());
        typeInto(inbox.page.get(), QStringLiteral("rjk"));
        QCOMPARE(inbox.reply->toPlainText(), QStringLiteral("rjk"));
        QCOMPARE(inbox.list->currentIndex().row(), 2);
    }

    void replyByKeyboard_data() {
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<int>("state");
        QTest::newRow("reply") << int(Qt::ControlModifier) << int(AppealState::Answered);
        QTest::newRow("reply and close") << int(Qt::ControlModifier | Qt::ShiftModifier) << int(AppealState::Closed);
    }
    void replyByKeyboard() {
        QFETCH(int, modifiers);
        QFETCH(int, state);
        Inbox inbox;
        QSignalSpy said(inbox.page.get(), &Page::said);
        QTRY_VERIFY(inbox.isLoaded());
        const AppealId id = inbox.pane->shownAppeal();
        press(inbox.page.get(), Qt::Key_R);
        typeInto(inbox.page.get(), QStringLiteral("Проверили, пересчитали."));
        press(inbox.page.get(), Qt::Key_Return, Qt::KeyboardModifiers(modifiers));
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(inbox.reply->toPlainText().isEmpty());
        QCOMPARE(inbox.pane->shownAppeal(), id); // it stays in sight although it left the box
        QTRY_COMPARE(inbox.model()->rowOf(id), -1);
        QCOMPARE(int(inbox.shown().state), state);
        auto* events = child<QListView>(*inbox.page, "eventsView");
        const auto replied = [events] {
            for (int row = 0; row < events->model()->rowCount(); ++row) {
                if (events->model()->index(row, 0).data().toString().endsWith(
                        QStringLiteral("Проверили, пересчитали.")))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(replied());
        QTRY_VERIFY(!child<QPushButton>(*inbox.page, "sendButton")->isVisible());
        QTRY_COMPARE(resultOf(inbox.desk.store.session().drafts().drafts()).value().size(), 0);
    }

    void stateChangesStepByStep() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const auto taken = resultOf(AppealDesk(inbox.desk.store.workplace())
                                        .take({inbox.desk.store.accountId(Sample::OneZone),
                                               AppealChannel::Phone,
                                               AppealTopic::Charges,
                                               {},
                                               QStringLiteral("Проверьте начисление")}));
        inbox.page->showAppeal(taken.value().id);
        QTRY_COMPARE(inbox.pane->shownAppeal(), taken.value().id);
        QTRY_VERIFY(inbox.isLoaded());
        const auto state = [&] { return int(inbox.shown().state); };
        QVERIFY(child<QLabel>(*inbox.page, "subjectLabel")->text().size() > 3);
        QVERIFY(!child<QLabel>(*inbox.page, "replyToLabel")->text().isEmpty());
        inbox.pressButton("assignButton");
        QTRY_COMPARE(state(), int(AppealState::Assigned));
        QCOMPARE(inbox.shown().assignee, QStringLiteral("orlova"));
        QTRY_VERIFY(!child<QPushButton>(*inbox.page, "assignButton")->isVisible());
        inbox.pressButton("workButton");
        QTRY_COMPARE(state(), int(AppealState::InWork));
        QTRY_VERIFY(child<QPushButton>(*inbox.page, "waitButton")->isVisible());

        inbox.pressButton("waitButton");
        auto* reason = child<QLineEdit>(*inbox.page, "reasonEdit");
        QVERIFY(reason->hasFocus());
        press(inbox.page.get(), Qt::Key_Return); // no reason, no pause
        QVERIFY(reason->isVisible());
        press(inbox.page.get(), Qt::Key_Escape);
        QVERIFY(!reason->isVisible());
        QCOMPARE(state(), int(AppealState::InWork));
        inbox.pressButton("waitButton");
        typeInto(inbox.page.get(), QStringLiteral("Ждём фото"));
        press(inbox.page.get(), Qt::Key_Return);
        QTRY_COMPARE(state(), int(AppealState::Waiting));
        QTRY_VERIFY(!reason->isVisible());

        inbox.desk.store.clock().setToday(QDate(2026, 11, 25));
        QTRY_VERIFY(child<QPushButton>(*inbox.page, "workButton")->isVisible());
        inbox.pressButton("workButton"); // resume
        QTRY_COMPARE(state(), int(AppealState::InWork));
        QCOMPARE(inbox.shown().deadline, QDate(2026, 12, 2)); // 27.11 and three working days

        child<QPlainTextEdit>(*inbox.page, "replyEdit")->setFocus();
        typeInto(inbox.page.get(), QStringLiteral("Созвониться завтра"));
        QTRY_VERIFY(child<QPushButton>(*inbox.page, "noteButton")->isEnabled());
        inbox.pressButton("noteButton");
        QTRY_COMPARE(inbox.shown().events.last().text, QStringLiteral("Созвониться завтра"));
        QTRY_VERIFY(child<QPushButton>(*inbox.page, "reviewButton")->isEnabled());
        inbox.pressButton("reviewButton");
        QTRY_COMPARE(state(), int(AppealState::OnReview));
    }

    void reopeningAsksWhy() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const AppealId id = inbox.pane->shownAppeal();
        AppealDesk desk(inbox.desk.store.workplace());
        QVERIFY(resultOf(desk.reply(inbox.shown(), QStringLiteral("Ответ"), true)).ok());
        QTRY_COMPARE(int(inbox.shown().state), int(AppealState::Closed));
        auto* reopen = child<QPushButton>(*inbox.page, "workButton");
        QTRY_VERIFY(reopen->isVisible() && !child<QPushButton>(*inbox.page, "sendButton")->isVisible());
        inbox.pressButton("workButton");
        QVERIFY(child<QLineEdit>(*inbox.page, "reasonEdit")->hasFocus());
        typeInto(inbox.page.get(), QStringLiteral("Новые документы"));
        inbox.pressButton("reasonButton");
        QTRY_COMPARE(int(inbox.shown().state), int(AppealState::InWork));
        QCOMPARE(inbox.pane->shownAppeal(), id);
    }

    void whatAnotherDidIsToldAndNotOverwritten() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const AppealId id = inbox.pane->shownAppeal();
        typeInto(inbox.page.get(), {});
        // Somebody answers between the look and the click: the refusal cites the rule, the text stays.
        press(inbox.page.get(), Qt::Key_R);
        typeInto(inbox.page.get(), QStringLiteral("Мой ответ"));
        const Appeal seen = inbox.shown();
        inbox.desk.store.session().events().blockSignals(true);
        QVERIFY(resultOf(AppealDesk(inbox.desk.store.workplace()).reply(seen, QStringLiteral("Чужой"), true)).ok());
        inbox.desk.store.session().events().blockSignals(false);
        press(inbox.page.get(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(message(*inbox.page).contains(ruleName(Rule::AState)));
        QCOMPARE(inbox.reply->toPlainText(), QStringLiteral("Мой ответ"));
        QCOMPARE(inbox.pane->shownAppeal(), id);
    }

    void replyDraftComesBack() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const AppealId first = inbox.pane->shownAppeal();
        press(inbox.page.get(), Qt::Key_R);
        typeInto(inbox.page.get(), QStringLiteral("Черновик ответа"));
        inbox.list->setFocus();
        press(inbox.page.get(), Qt::Key_J);
        QTRY_VERIFY(inbox.isLoaded());
        QVERIFY(inbox.reply->toPlainText().isEmpty());
        press(inbox.page.get(), Qt::Key_K); // back at once, before anything can be on the disk
        QCOMPARE(inbox.reply->toPlainText(), QStringLiteral("Черновик ответа"));
        const QString key = QStringLiteral("reply/") + first.value.toString(QUuid::WithoutBraces);
        QTRY_VERIFY(resultOf(inbox.desk.store.session().drafts().draft(key)).ok());

        inbox.page.reset(); // another sign-in
        inbox.show();
        inbox.page->showAppeal(first);
        QTRY_COMPARE(inbox.reply->toPlainText(), QStringLiteral("Черновик ответа"));
        QTRY_VERIFY(!message(*inbox.page).isEmpty());
        inbox.reply->setFocus();
        press(inbox.page.get(), Qt::Key_A, Qt::ControlModifier);
        press(inbox.page.get(), Qt::Key_Delete);
        QTRY_VERIFY(!resultOf(inbox.desk.store.session().drafts().draft(key)).ok());
    }

    void everyDayOfTheDeadlineIsCounted() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const auto taken =
            resultOf(AppealDesk(inbox.desk.store.workplace())
                         .take({{}, AppealChannel::Phone, AppealTopic::Charges, {}, QStringLiteral("т")}));
        inbox.page->showAppeal(taken.value().id);
        QTRY_VERIFY(inbox.pane->shownAppeal() == taken.value().id && inbox.isLoaded());
        auto* days = child<ListView>(*inbox.page, "daysView");
        QVERIFY(!days->isVisible());
        inbox.pressButton("countButton");
        QVERIFY(days->isVisible());
        int counted = 0;
        for (int row = 0; row < days->model()->rowCount(); ++row)
            counted += days->model()->index(row, 0).data(DayCountModel::CountedRole).toBool() ? 1 : 0;
        QCOMPARE(counted, 5);
        QVERIFY(days->model()->index(days->model()->rowCount() - 1, 0).data(DayCountModel::LastRole).toBool());
        const auto* rule = child<QLabel>(*inbox.page, "ruleLabel");
        QVERIFY(rule->text().contains(QStringLiteral("ПП 354")));
        QVERIFY(!rule->text().contains(QStringLiteral("A-DEADLINE")) &&
                rule->toolTip().contains(QStringLiteral("A-DEADLINE")));
        QVERIFY(child<QListView>(*inbox.page, "eventsView")->isVisible()); // the talk stays in sight
        const QModelIndex last = days->model()->index(days->model()->rowCount() - 1, 0);
        QTRY_VERIFY(days->viewport()->rect().intersects(days->visualRect(last)));
    }

    void clerkAcceptsTheDocument_data() {
        QTest::addColumn<int>("role");
        QTest::newRow("operator") << int(Role::Operator);
        QTest::newRow("clerk") << int(Role::Clerk);
    }
    void clerkAcceptsTheDocument() {
        QFETCH(int, role);
        Inbox inbox{Role(role)};
        QTRY_VERIFY(inbox.isLoaded());
        const AccountId account = inbox.desk.store.accountId(Sample::OneZone);
        const auto taken =
            resultOf(AppealDesk(inbox.desk.store.workplace())
                         .take({account, AppealChannel::Office, AppealTopic::Identity, {}, QStringLiteral("т")}));
        inbox.page->showAppeal(taken.value().id);
        QTRY_VERIFY(inbox.pane->shownAppeal() == taken.value().id && inbox.isLoaded());
        auto* accept = child<QPushButton>(*inbox.page, "identityButton");
        QCOMPARE(accept->isVisible(), Role(role) != Role::Operator);
        if (Role(role) == Role::Operator)
            return;
        inbox.pressButton("identityButton");
        QTRY_VERIFY(resultOf(inbox.desk.store.session().accounts().card(account)).value().identityAccepted);
    }

    void closedAppealIsShownBesideTheOpenOnes() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        AppealFilter closed;
        closed.states = {AppealState::Closed};
        const auto found =
            resultOf(inbox.desk.store.session().appeals().list(closed, AppealSort::Number, Qt::AscendingOrder, 1));
        inbox.page->showAppeal(found.value().first().id);
        QTRY_VERIFY(child<QLabel>(*inbox.page, "numberLabel")->text().startsWith(found.value().first().number));
    }

    void accountIsAKeyAway() {
        Inbox inbox;
        QSignalSpy requested(inbox.page.get(), &Page::accountRequested);
        QTRY_VERIFY(inbox.isLoaded());
        while (inbox.model()->appealAt(inbox.list->currentIndex().row()).account.isNull())
            press(inbox.page.get(), Qt::Key_J);
        QTRY_VERIFY(inbox.isLoaded());
        press(inbox.page.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(requested.size(), 1);
        QCOMPARE(requested.first().first().value<AccountId>(), inbox.shown().account);
        QCOMPARE(inbox.page->currentAccount(), inbox.shown().account);
    }

    void columnsSort() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        QSignalSpy reset(inbox.model(), &QAbstractItemModel::modelReset);
        inbox.list->sortByColumn(AppealListModel::NumberColumn, Qt::DescendingOrder);
        QTRY_VERIFY(!reset.isEmpty());
        QVERIFY(inbox.model()->appealAt(0).number > inbox.model()->appealAt(inbox.model()->rowCount() - 1).number);
    }

    void shownRowsAreExported() {
        Inbox inbox;
        QTRY_VERIFY(inbox.isLoaded());
        const QTemporaryDir dir;
        QVERIFY(inbox.page->canExport());
        inbox.page->exportRows();
        auto* dialog = inbox.page->window()->findChild<QFileDialog*>(QStringLiteral("exportDialog"));
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(dir.filePath(QStringLiteral("appeals.csv")));
        QTRY_COMPARE(inbox.desk.store.tables().rows.size(), inbox.model()->rowCount());
        QCOMPARE(inbox.desk.store.tables().lastHeaders.size(), int(AppealListModel::ColumnCount)); // not only two lines
    }

    void accountsAppealsOpenOnesFirst() {
        test::DeskFixture desk(200);
        AccountAppealsWidget widget(desk.context);
        widget.resize(1100, 400);
        QSignalSpy appeal(&widget, &AccountAppealsWidget::appealRequested);
        QSignalSpy fresh(&widget, &AccountAppealsWidget::newAppealRequested);
        const AccountId account = desk.store.accountId(Sample::OpenAppeal);
        AppealDesk appeals(desk.store.workplace());
        const auto closed =
            resultOf(appeals.take({account, AppealChannel::Phone, AppealTopic::Other, {}, QStringLiteral("т")}));
        QVERIFY(resultOf(appeals.reply(resultOf(desk.store.session().appeals().appeal(closed.value().id)).value(),
                                       QStringLiteral("Ответ"), true))
                    .ok());
        widget.showAccount(account);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        auto* list = child<ListView>(widget, "accountAppeals");
        QTRY_VERIFY(list->model()->rowCount() >= 2);
        bool settled = false;
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const auto state = AppealState(list->model()->index(row, 0).data(AppealListModel::StateRole).toInt());
            QVERIFY(!settled || !isOpen(state));
            settled = !isOpen(state);
        }
        QVERIFY(settled);
        list->setFocus();
        press(&widget, Qt::Key_Return);
        QCOMPARE(appeal.size(), 1);
        QCOMPARE(appeal.first().first().value<AppealId>(), list->model()->index(0, 0).data(IdRole).value<AppealId>());
        child<QPushButton>(widget, "newAppealButton")->setFocus();
        press(&widget, Qt::Key_Space);
        QCOMPARE(fresh.first().first().value<AccountId>(), account);

        const int before = list->model()->rowCount();
        QVERIFY(
            resultOf(appeals.take({account, AppealChannel::Phone, AppealTopic::Meter, {}, QStringLiteral("т")})).ok());
        QTRY_COMPARE(list->model()->rowCount(), before + 1); // the list follows the store
    }

    void accountWithoutAppealsOffersOne() {
        test::DeskFixture desk(200);
        AccountAppealsWidget widget(desk.context);
        QSignalSpy fresh(&widget, &AccountAppealsWidget::newAppealRequested);
        // Any account without appeals.
        AccountId quiet;
        const auto lines = resultOf(desk.store.session().accounts().lines({1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
        for (const AccountLine& line : lines.value()) {
            AppealFilter filter;
            filter.account = line.id;
            for (const Coded<AppealState>& state : codeTable<AppealState>())
                filter.states.append(state.value);
            if (resultOf(desk.store.session().appeals().list(filter, AppealSort::Number, Qt::AscendingOrder, 1))
                    .value()
                    .isEmpty())
                quiet = line.id;
        }
        QVERIFY(!quiet.isNull());
        widget.showAccount(quiet);
        widget.show();
        QVERIFY(QTest::qWaitForWindowActive(&widget));
        auto* offer = child<QPushButton>(widget, "stateAction");
        QTRY_VERIFY(offer->isVisible());
        QVERIFY(!widget.canExport());
        offer->setFocus();
        press(&widget, Qt::Key_Space);
        QCOMPARE(fresh.first().first().value<AccountId>(), quiet);
    }

    void pictures_data() { test::PictureRow::add(); }
    void pictures() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const test::PictureRow picture{theme, language};
        m_look->apply(theme, language);
        {
            Inbox inbox(Role::Clerk);
            QTRY_VERIFY(inbox.isLoaded());
            for (const QSize size : {QSize(1200, 660), QSize(1754, 960)}) {
                inbox.page->resize(size);
                picture.keep(inbox.page.get(), QStringLiteral("appeals"));
            }
            inbox.page->resize(1200, 660);
            // A talk with everything in it, its deadline counted.
            AppealDesk desk(inbox.desk.store.workplace());
            inbox.desk.store.clock().setToday(QDate(2026, 11, 9));
            const auto taken =
                resultOf(desk.take({inbox.desk.store.accountId(Sample::Debtor),
                                    AppealChannel::Cabinet,
                                    AppealTopic::Charges,
                                    {},
                                    QStringLiteral("Почему в октябре начислено вдвое больше, чем в сентябре? "
                                                   "Показания передавал вовремя, 22-го числа, через личный "
                                                   "кабинет. Прошу проверить и пересчитать.")}));
            inbox.page->showAppeal(taken.value().id);
            QTRY_VERIFY(inbox.pane->shownAppeal() == taken.value().id && inbox.isLoaded());
            QVERIFY(resultOf(desk.changeState(inbox.shown(), AppealState::InWork, {}, {})).ok());
            QVERIFY(resultOf(desk.changeState(inbox.shown(), AppealState::Waiting, {},
                                              QStringLiteral("Ждём фотографию прибора")))
                        .ok());
            inbox.desk.store.clock().setToday(QDate(2026, 11, 12));
            QVERIFY(resultOf(desk.changeState(inbox.shown(), AppealState::InWork, {}, {})).ok());
            QVERIFY(
                resultOf(desk.addNote(inbox.shown(), QStringLiteral("Фото пришло: на приборе 12 345, в базе 12 845.")))
                    .ok());
            inbox.desk.store.clock().setToday(QDate(2026, 11, 16));
            inbox.page->activate();
            inbox.pressButton("countButton");
            inbox.reply->setFocus();
            typeInto(inbox.page.get(), QStringLiteral("Здравствуйте! Проверили показания: в сентябре была опечатка."));
            QTRY_COMPARE(child<QListView>(*inbox.page, "eventsView")->model()->rowCount(), 5);
            picture.keep(inbox.page.get(), QStringLiteral("appeal-counted"));
            inbox.pressButton("countButton");
            child<QLineEdit>(*inbox.page, "filterEdit")->setText(QStringLiteral("ничего такого нет"));
            QTRY_COMPARE(inbox.model()->rowCount(), 0);
            picture.keep(inbox.page.get(), QStringLiteral("appeals-none"));
        }
        {
            test::DeskFixture desk(200);
            AccountAppealsWidget widget(desk.context);
            widget.resize(1180, 380);
            widget.showAccount(desk.store.accountId(Sample::OpenAppeal));
            widget.show();
            QTRY_VERIFY(child<ListView>(widget, "accountAppeals")->model()->rowCount() > 0);
            picture.keep(&widget, QStringLiteral("account-appeals"));
        }
        m_look->apply(QStringLiteral("light"), QStringLiteral("ru"));
    }
};

QTEST_MAIN(TestAppeals)
#include "test_appeals.moc"
