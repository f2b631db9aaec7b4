#include "ui/accounts/accountcardpage.h"

#include "domain/format.h"
#include "models/readinghistorymodel.h"
#include "ui/accounts/attentiontile.h"
#include "ui/accounts/cardwords.h"
#include "ui/accounts/elidedlabel.h"
#include "ui/common/listview.h"
#include "ui/deskfixture.h"
#include "ui/readings/readingdialog.h"
#include "ui/readings/readingspage.h"
#include "ui/readings/usechart.h"
#include "ui/screens.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace line605;
using test::press;
using test::Sample;
using test::type;

Q_DECLARE_METATYPE(line605::test::Sample)

/// The account card and the page of readings on a real store.
class TestAccountCard : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

    static void showCard(AccountCardPage& page, AccountId account) {
        QSignalSpy shown(&page, &AccountCardPage::shown);
        page.resize(1200, 650);
        page.show();
        page.showAccount(account);
        page.activate();
        QTRY_VERIFY(!shown.isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }

    static CardTile* tile(const AccountCardPage& page, const char* name) {
        return page.findChild<CardTile*>(QLatin1String(name));
    }

    static QString attention(const AccountCardPage& page) {
        return page.findChild<AttentionTile*>(QStringLiteral("attentionTile"))->sentences().join(u'\n');
    }

    static AccountCard cardOf(test::DeskFixture& desk, AccountId account) {
        return test::resultOf(desk.store.session().accounts().card(account)).value();
    }

    static Result<OperationId> takeOne(test::DeskFixture& desk, AccountId account, qint64 step) {
        ReadingDesk readings(desk.context.workplace);
        const ReadingForm form = test::resultOf(readings.open(account)).value();
        QVector<TypedValue> typed;
        for (const Register& reg : form.card.meters.constFirst().registers)
            typed.append({reg.zone, QString::number(reg.lastValue + step), false});
        return test::resultOf(readings.commit(form, form.meters.constFirst().meter.id, typed,
                                              desk.store.clock().today(), ReadingSource::Phone, true));
    }

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }

    void showsWhoItIs() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::TwoZones);
        showCard(page, account);
        const AccountCard card = cardOf(desk, account);
        QCOMPARE(page.findChild<QLabel*>(QStringLiteral("numberLabel"))->text(), card.account.number);
        QCOMPARE(page.findChild<ElidedLabel*>(QStringLiteral("holderLabel"))->fullText(), card.subscriber.name);
        const QString facts = page.findChild<ElidedLabel*>(QStringLiteral("factsLabel"))->fullText();
        QVERIFY(facts.contains(addressLine(card.premises)));
        QCOMPARE(page.currentAccount(), account);
    }

    void showsTheLegalEntitysNumbers() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::Legal);
        showCard(page, account);
        const AccountCard card = cardOf(desk, account);
        const QString facts = page.findChild<ElidedLabel*>(QStringLiteral("factsLabel"))->fullText();
        QVERIFY(facts.contains(card.subscriber.inn));
        QVERIFY(facts.contains(card.subscriber.contract));
    }

    void answersTheUsualQuestionsAboveTheFold() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::TwoZones);
        showCard(page, account);
        const AccountCard card = cardOf(desk, account);
        QVERIFY(tile(page, "balanceTile")->text().contains(formatMoney(card.account.balance)));
        QVERIFY(tile(page, "balanceTile")->text().contains(balanceWords(card.account.balance)));
        QVERIFY(tile(page, "windowTile")->text().contains(QStringLiteral("25.11.2026")));
        for (const Register& reg : card.meters.constFirst().registers)
            QVERIFY(tile(page, "readingsTile")->text().contains(formatNumber(reg.lastValue)));
        const int fold = page.findChild<QTabWidget*>(QStringLiteral("tabs"))->y();
        QVERIFY2(fold < 330, "the tiles leave the tabs more than half of a small screen");
    }

    void tellsTheDebt() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::Debtor);
        showCard(page, account);
        const AccountCard card = cardOf(desk, account);
        QVERIFY(card.overdueDebt.kopecks > 0);
        QVERIFY(attention(page).contains(formatMoney(card.overdueDebt)));
        QVERIFY(attention(page).contains(card.premises.house.agencyCompany));
        QVERIFY(tile(page, "balanceTile")->text().contains(formatMoney(card.overdueDebt)));
    }

    // M01: without a further click, masked, with the sentence to read out.
    void tellsHowTheCallerSignsIn() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::EmailLogin);
        showCard(page, account);
        const AccountCard card = cardOf(desk, account);
        QVERIFY(attention(page).contains(maskedLogin(card.cabinet)));
        QVERIFY(!attention(page).contains(card.cabinet.login));
        QVERIFY(attention(page).contains(QStringLiteral("Скажите")) || attention(page).contains(QStringLiteral("Say")));
    }

    void cabinetWordsDiffer_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("state");
        QTest::newRow("none") << int(CabinetLoginKind::None) << int(CabinetState::None);
        QTest::newRow("number") << int(CabinetLoginKind::AccountNumber) << int(CabinetState::Active);
        QTest::newRow("e-mail") << int(CabinetLoginKind::Email) << int(CabinetState::Active);
        QTest::newRow("locked") << int(CabinetLoginKind::Email) << int(CabinetState::Locked);
        QTest::newRow("unconfirmed") << int(CabinetLoginKind::Email) << int(CabinetState::Unconfirmed);
    }

    void cabinetWordsDiffer() {
        QFETCH(int, kind);
        QFETCH(int, state);
        static QSet<QString> said;
        const QString words =
            cabinetWords({CabinetLoginKind(kind), CabinetState(state), QStringLiteral("ivanov@example.ru")});
        QVERIFY(!words.contains(QStringLiteral("ivanov@")));
        QVERIFY(!said.contains(words));
        said.insert(words);
    }

    void goesThroughTheTabsByKey() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        showCard(page, desk.store.accountId(Sample::OpenAppeal));
        auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("tabs"));
        for (int tab = 4; tab >= 0; --tab) {
            press(&page, Qt::Key_1 + tab, Qt::ControlModifier);
            QCOMPARE(tabs->currentIndex(), tab);
            QVERIFY(!tabs->currentWidget()->layout()->isEmpty());
        }
    }

    void refreshesWhenAReadingIsTaken() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::OneZone);
        showCard(page, account);
        const QString before = tile(page, "readingsTile")->text();
        QVERIFY(takeOne(desk, account, 33).ok());
        QTRY_VERIFY(tile(page, "readingsTile")->text() != before);
        QVERIFY(tile(page, "readingsTile")->text().contains(QStringLiteral("22.11.2026")));
    }

    void showsReadingsWithSourceAndFilters() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        showCard(page, desk.store.accountId(Sample::MissedMonths));
        press(&page, Qt::Key_2, Qt::ControlModifier);
        auto* readings = page.findChild<QWidget*>(QStringLiteral("readingsWidget"));
        QVERIFY(readings);
        auto* view = readings->findChild<ListView*>(QStringLiteral("view"));
        const int all = view->model()->rowCount();
        QVERIFY(all > 3);
        auto* sources = readings->findChild<QComboBox*>(QStringLiteral("sourceFilter"));
        const int average = sources->findData(int(ReadingSource::Average));
        QVERIFY2(average > 0, "the sample was charged by average");
        sources->setCurrentIndex(average);
        QVERIFY(view->model()->rowCount() < all);
        QVERIFY(view->model()->index(0, 0).data(ReadingHistoryModel::CalculatedRole).toBool());
        QVERIFY(!readings->findChild<UseChart*>()->summary().isEmpty());
    }

    void correctsFromTheReadingsTab() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        QVERIFY(takeOne(desk, account, 33).ok());
        AccountCardPage page(desk.context);
        showCard(page, account);
        press(&page, Qt::Key_2, Qt::ControlModifier);
        auto* readings = page.findChild<QWidget*>(QStringLiteral("readingsWidget"));
        auto* view = readings->findChild<ListView*>(QStringLiteral("view"));
        auto* correct = readings->findChild<QPushButton*>(QStringLiteral("correctButton"));
        const auto* reason = readings->findChild<QLabel*>(QStringLiteral("correctionLabel"));
        QCOMPARE(view->currentIndex().row(), 0); // chosen from the start
        view->setFocus();
        view->setCurrentIndex(view->model()->index(1, 0));
        QVERIFY(!correct->isEnabled()); // another's
        QVERIFY(!reason->text().isEmpty() && reason->isVisible());
        view->setCurrentIndex(view->model()->index(0, 0));
        QVERIFY(correct->isEnabled());
        QTest::mouseClick(correct, Qt::LeftButton);
        QTRY_VERIFY(page.findChild<ReadingDialog*>());
        auto* dialog = page.findChild<ReadingDialog*>();
        QTRY_VERIFY(dialog->findChild<QLineEdit*>(QStringLiteral("readingEdit_T1")));
        dialog->close();
    }

    void showsOnlyColumnsOfUse() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        showCard(page, desk.store.accountId(Sample::OneZone));
        press(&page, Qt::Key_2, Qt::ControlModifier);
        const auto* view =
            page.findChild<QWidget*>(QStringLiteral("readingsWidget"))->findChild<ListView*>(QStringLiteral("view"));
        QVERIFY(view->isColumnHidden(ReadingHistoryModel::MeterNumber)); // one meter
        QVERIFY(view->isColumnHidden(ReadingHistoryModel::ValueT2));
        page.showAccount(desk.store.accountId(Sample::ReplacedMeter));
        QTRY_VERIFY(page.findChild<QTabWidget*>(QStringLiteral("tabs"))->currentIndex() == 0);
        press(&page, Qt::Key_2, Qt::ControlModifier);
        QTRY_VERIFY(!view->isColumnHidden(ReadingHistoryModel::MeterNumber));
        int marked = 0;
        for (int row = 0; row < view->model()->rowCount(); ++row)
            marked += view->model()->index(row, 0).data(ReadingHistoryModel::NewMeterRole).toBool() ? 1 : 0;
        QCOMPARE(marked, 1);
    }

    void saysThatASmartMeterReportsItself() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        const AccountId account = desk.store.accountId(Sample::Legal);
        showCard(page, account);
        const AccountCard card = cardOf(desk, account);
        QVERIFY(card.meters.constFirst().smart);
        QVERIFY(tile(page, "windowTile")
                    ->text()
                    .contains(formatDate(card.meters.constFirst().registers.constFirst().lastReadOn)));
        QVERIFY(!tile(page, "windowTile")->text().contains(QStringLiteral("25.11.2026")));
    }

    void jumpsToAnotherAccountOfTheCaller() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        QSignalSpy opened(&page, &Page::accountRequested);
        showCard(page, desk.store.accountId(Sample::SeveralOne));
        auto* related = page.findChild<ListView*>(QStringLiteral("relatedView"));
        QVERIFY(related->isVisible());
        QVERIFY(related->model()->rowCount() >= 4);
        related->setFocus();
        press(&page, Qt::Key_Down);
        press(&page, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void saysThatTheAccountIsNotThere() {
        test::DeskFixture desk;
        AccountCardPage page(desk.context);
        page.show();
        page.showAccount(AccountId{987654321});
        QTRY_VERIFY(!page.findChild<QWidget*>(QStringLiteral("card"))->isVisible());
        QVERIFY(!page.canExport());
    }

    void survivesBeingClosedWhileItReads() {
        test::DeskFixture desk;
        for (int time = 0; time < 20; ++time) {
            AccountCardPage page(desk.context);
            page.show();
            page.showAccount(desk.store.accountId(Sample::OneZone));
        }
        QVERIFY(test::resultOf(desk.store.session().accounts().towns()).ok());
    }

    void listsWhatWasTakenHere() {
        test::DeskFixture desk;
        ReadingsPage page(desk.context);
        page.resize(1200, 650);
        page.show();
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto* view = page.findChild<ListView*>(QStringLiteral("view"));
        QTRY_VERIFY(!view->isVisible());
        QVERIFY(takeOne(desk, desk.store.accountId(Sample::ThreeZones), 12).ok());
        QVERIFY(takeOne(desk, desk.store.accountId(Sample::OneZone), 15).ok());
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QVERIFY(view->isVisible());
        QSignalSpy opened(&page, &Page::accountRequested);
        view->setFocus();
        view->setCurrentIndex(view->model()->index(0, 0));
        press(&page, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        auto* spans = page.findChild<QComboBox*>(QStringLiteral("spanCombo"));
        spans->setCurrentIndex(1); // yesterday
        QTRY_COMPARE(view->model()->rowCount(), 0);
    }

    void takesByAccountNumber() {
        test::DeskFixture desk;
        ReadingsPage page(desk.context);
        QSignalSpy asked(&page, &Page::readingRequested);
        page.show();
        page.activate();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        type(&page, QStringLiteral("399999999999"));
        press(&page, Qt::Key_Return);
        QTRY_VERIFY(page.findChild<QWidget*>(QStringLiteral("messages"))->isVisible());
        type(&page, desk.store.accountNumber(Sample::OneZone)); // the wrong number is selected: it is replaced
        press(&page, Qt::Key_Return);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().value<AccountId>(), desk.store.accountId(Sample::OneZone));
    }

    void chartIsReadByKeys() {
        UseChart chart;
        chart.resize(600, 240);
        QVector<MonthlyUse> months;
        for (int month = 1; month <= 6; ++month)
            months.append({Period{2026, month}, {{100 + month}, {40}}, month == 3});
        chart.setUse(months, 2);
        QVERIFY(chart.summary().contains(formatPeriod({2026, 6})));
        chart.show();
        QVERIFY(QTest::qWaitForWindowExposed(&chart));
        chart.setFocus();
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.accessibleDescription().contains(formatPeriod({2026, 6})));
        QTest::keyClick(&chart, Qt::Key_Home);
        QVERIFY(chart.accessibleDescription().contains(formatPeriod({2026, 1})));
        QTest::keyClick(&chart, Qt::Key_End);
        QTest::keyClick(&chart, Qt::Key_Right);
        QVERIFY(chart.accessibleDescription().contains(formatPeriod({2026, 6})));
        chart.setUse({}, 1);
        QVERIFY(!chart.summary().isEmpty());
    }

    void pictures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<int>("tab");
        QTest::newRow("overview") << QStringLiteral("card-overview") << Sample::TwoZones << 0;
        QTest::newRow("debtor") << QStringLiteral("card-debtor") << Sample::Debtor << 0;
        QTest::newRow("legal") << QStringLiteral("card-legal") << Sample::Legal << 0;
        QTest::newRow("average") << QStringLiteral("card-average") << Sample::MissedMonths << 0;
        QTest::newRow("several") << QStringLiteral("card-several") << Sample::SeveralOne << 0;
        QTest::newRow("readings") << QStringLiteral("card-readings") << Sample::ThreeZones << 1;
        QTest::newRow("replaced") << QStringLiteral("card-readings-replaced") << Sample::ReplacedMeter << 1;
        QTest::newRow("timeline") << QStringLiteral("card-timeline") << Sample::OpenAppeal << 4;
    }

    void pictures() {
        QFETCH(QString, name);
        QFETCH(Sample, sample);
        QFETCH(int, tab);
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(sample);
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            auto page = std::make_unique<AccountCardPage>(desk.context);
            page->showAccount(account);
            return page;
        };
        const auto settle = [tab](QWidget& widget) {
            auto* card = widget.findChild<QWidget*>(QStringLiteral("card"));
            QTRY_VERIFY(card->isVisible());
            widget.findChild<QTabWidget*>(QStringLiteral("tabs"))->setCurrentIndex(tab);
            QCoreApplication::processEvents(); // the tab is laid out as on the screen
            if (tab == 4) {
                auto* view = widget.findChild<ListView*>(QStringLiteral("timelineView"));
                QTRY_VERIFY(view->model()->rowCount() > 0);
            }
        };
        test::grabVariants(*m_look, name, make, settle, {test::smallPage, test::largePage});
    }

    void picturesOfThePageOfReadings() {
        test::DeskFixture desk;
        const auto make = [&]() -> std::unique_ptr<QWidget> {
            auto page = std::make_unique<ReadingsPage>(desk.context);
            page->activate();
            return page;
        };
        const auto empty = [](QWidget& widget) {
            QTRY_VERIFY(!widget.findChild<ListView*>(QStringLiteral("view"))->isVisible());
        };
        test::grabVariants(*m_look, QStringLiteral("readings-empty"), make, empty, {test::smallPage});
        QVERIFY(takeOne(desk, desk.store.accountId(Sample::ThreeZones), 12).ok());
        QVERIFY(takeOne(desk, desk.store.accountId(Sample::OneZone), 15).ok());
        const auto settle = [](QWidget& widget) {
            QTRY_COMPARE(widget.findChild<ListView*>(QStringLiteral("view"))->model()->rowCount(), 2);
        };
        test::grabVariants(*m_look, QStringLiteral("readings"), make, settle, {test::smallPage});
    }
};

QTEST_MAIN(TestAccountCard)
#include "test_accountcard.moc"
