#include "ui/readings/readingdialog.h"

#include "domain/format.h"
#include "domain/words.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/deskfixture.h"
#include "ui/readings/findingsview.h"
#include "ui/screens.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTest>

using namespace line605;
using test::press;
using test::Sample;
using test::type;

Q_DECLARE_METATYPE(line605::test::Sample)

/// The keys of UX.2 on the real dialog and a real store.
class TestReadingDialog : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

    static QLineEdit* field(const ReadingDialog& dialog, TariffZone zone = TariffZone::T1) {
        return dialog.findChild<QLineEdit*>(QStringLiteral("readingEdit_") + code(zone));
    }

    static QString step(const ReadingDialog& dialog) {
        return dialog.findChild<QStackedWidget*>(QStringLiteral("steps"))->currentWidget()->objectName();
    }

    static QString findings(const ReadingDialog& dialog) {
        return dialog.findChild<FindingsView*>(QStringLiteral("findings"))->text();
    }

    static bool isReady(const ReadingDialog& dialog) {
        return field(dialog) && field(dialog)->isVisible() && field(dialog)->hasFocus();
    }

    /// The account's meter in use with its readings.
    static MeterHistory meterOf(test::DeskFixture& desk, AccountId account) {
        const auto meters = test::resultOf(desk.store.session().history().readings(account, {}));
        for (const MeterHistory& history : meters.value()) {
            if (history.meter.removedOn.isNull())
                return history;
        }
        return {};
    }

    static qint64 lastValue(test::DeskFixture& desk, AccountId account, TariffZone zone = TariffZone::T1) {
        const auto card = test::resultOf(desk.store.session().accounts().card(account));
        for (const Register& reg : card.value().meters.constFirst().registers) {
            if (reg.zone == zone)
                return reg.lastValue;
        }
        return -1;
    }

    static QString plus(test::DeskFixture& desk, AccountId account, qint64 step, TariffZone zone = TariffZone::T1) {
        return QString::number(lastValue(desk, account, zone) + step);
    }

    static int takenToday(test::DeskFixture& desk, AccountId account) {
        const QDate today = desk.store.clock().today();
        int found = 0;
        for (const Reading& reading : meterOf(desk, account).readings)
            found += reading.readOn == today && !reading.operation.isNull() && !reading.superseded ? 1 : 0;
        return found;
    }

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }

    void takesByFourKeysAndDigits_data() {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<int>("zones");
        QTest::newRow("one zone") << Sample::OneZone << 1;
        QTest::newRow("two zones") << Sample::TwoZones << 2;
        QTest::newRow("three zones") << Sample::ThreeZones << 3;
    }

    // UX.2: F2 (the window opens the dialog), digits, Enter, Enter; one more field a zone.
    void takesByFourKeysAndDigits() {
        QFETCH(Sample, sample);
        QFETCH(int, zones);
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(sample);
        QStringList values;
        for (int zone = 0; zone < zones; ++zone)
            values.append(plus(desk, account, 30 + zone, TariffZone(zone)));
        ReadingDialog dialog(desk.context);
        QSignalSpy taken(&dialog, &ReadingDialog::readingTaken);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        for (const QString& value : std::as_const(values)) {
            type(&dialog, value);
            press(&dialog, Qt::Key_Return);
        }
        QCOMPARE(step(dialog), QStringLiteral("readBackStep"));
        QVERIFY(taken.isEmpty());
        QCOMPARE(takenToday(desk, account), 0);
        press(&dialog, Qt::Key_Return);
        QTRY_COMPARE(taken.size(), 1);
        QCOMPARE(takenToday(desk, account), zones);
        for (int zone = 0; zone < zones; ++zone)
            QCOMPARE(lastValue(desk, account, TariffZone(zone)), values.at(zone).toLongLong());
        QCOMPARE(step(dialog), QStringLiteral("doneStep"));
    }

    void losesNoKeyWhileTheAccountIsRead() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        const QString value = plus(desk, account, 25);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        type(&dialog, value); // before or after the answer of the store, whichever comes first
        QTRY_VERIFY(isReady(dialog));
        QTRY_COMPARE(field(dialog)->text(), value);
    }

    void showsPreviousUseAndRoublesWhileTyping() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        const auto* previous = dialog.findChild<QLabel*>(QStringLiteral("previousValue_T1"));
        QVERIFY(!previous->text().isEmpty());
        const auto* total = dialog.findChild<QLabel*>(QStringLiteral("totalLabel"));
        const QString before = total->text();
        type(&dialog, plus(desk, account, 42));
        QVERIFY(total->text() != before);
        QVERIFY(total->text().contains(QStringLiteral("42")));
        QVERIFY(total->text().contains(QChar(0x20BD))); // ₽
        QCOMPARE(dialog.findChild<QLabel*>(QStringLiteral("zoneUse_T1"))->text(), QStringLiteral("42"));
    }

    void escapeGoesBackFromTheReadBack() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        const QString value = plus(desk, account, 25);
        type(&dialog, value);
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("readBackStep"));
        press(&dialog, Qt::Key_Escape);
        QCOMPARE(step(dialog), QStringLiteral("editStep"));
        QCOMPARE(field(dialog)->text(), value);
        QVERIFY(field(dialog)->hasFocus());
        QCOMPARE(takenToday(desk, account), 0);
    }

    void enterGoesToWhatIsMissing() {
        test::DeskFixture desk;
        ReadingDialog dialog(desk.context);
        dialog.openFor(desk.store.accountId(Sample::TwoZones));
        QTRY_VERIFY(isReady(dialog));
        press(&dialog, Qt::Key_Return);
        QVERIFY(field(dialog, TariffZone::T2)->hasFocus());
        type(&dialog, plus(desk, desk.store.accountId(Sample::TwoZones), 5, TariffZone::T2));
        press(&dialog, Qt::Key_Return);
        QVERIFY(field(dialog)->hasFocus());
        press(&dialog, Qt::Key_Return); // still empty: now it is said
        QCOMPARE(step(dialog), QStringLiteral("editStep"));
        QVERIFY(findings(dialog).contains(QStringLiteral("T1")));
    }

    void refusesWithTheRule_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("rule");
        QTest::newRow("below previous") << QStringLiteral("-3") << QStringLiteral("R-MONOTONIC");
        QTest::newRow("tenths") << QStringLiteral(".5") << QStringLiteral("R-DIGITS");
        QTest::newRow("too many digits") << QStringLiteral("000") << QStringLiteral("R-DIGITS");
    }

    void refusesWithTheRule() {
        QFETCH(QString, typed);
        QFETCH(QString, rule);
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        type(&dialog, typed.startsWith(u'-') ? plus(desk, account, typed.toLongLong())
                                             : QString::number(lastValue(desk, account)) + typed);
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("editStep"));
        const auto* sentence = dialog.findChild<QLabel*>(QStringLiteral("finding_") + rule);
        QVERIFY(sentence);
        const Findings found = dialog.findChild<FindingsView*>(QStringLiteral("findings"))->findings();
        const auto cited = std::find_if(found.cbegin(), found.cend(),
                                        [&rule](const Finding& finding) { return ruleId(finding.rule) == rule; });
        QVERIFY2(cited != found.cend() && sentence->text().contains(ruleName(cited->rule)),
                 "the rule is cited by its name");
        QCOMPARE(sentence->toolTip(), rule);
        QVERIFY(field(dialog)->hasFocus());
    }

    void saysWhatOutsideTheWindowMeans_data() {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<FindingCase>("what");
        QTest::newRow("on the 26th") << QDate(2026, 11, 26) << FindingCase::AfterWindow;
        QTest::newRow("on the 25th") << QDate(2026, 11, 25) << FindingCase::CountsForMonth;
    }

    // M12: on the 26th the consequence is on screen before the commit.
    void saysWhatOutsideTheWindowMeans() {
        QFETCH(QDate, today);
        QFETCH(FindingCase, what);
        test::DeskFixture desk;
        desk.store.clock().setToday(today);
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        const auto shown = dialog.findChild<FindingsView*>(QStringLiteral("findings"))->findings();
        QVERIFY(std::any_of(shown.cbegin(), shown.cend(), [what](const Finding& f) { return f.what == what; }));
        type(&dialog, plus(desk, account, 25));
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("readBackStep"));
        const auto again = dialog.findChild<FindingsView*>(QStringLiteral("readBackFindings"))->findings();
        QVERIFY(std::any_of(again.cbegin(), again.cend(), [what](const Finding& f) { return f.what == what; }));
    }

    void refusesADateInTheFuture() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        type(&dialog, plus(desk, account, 25));
        auto* on = dialog.findChild<QDateEdit*>(QStringLiteral("readOnEdit"));
        on->setFocus();
        press(&dialog, Qt::Key_Up); // the day after
        QCOMPARE(on->date(), desk.store.clock().today().addDays(1));
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("editStep"));
        QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("finding_R-WINDOW")));
    }

    void asksAboutZeroByKey() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::NearRollover);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        type(&dialog, QStringLiteral("7"));
        press(&dialog, Qt::Key_Return);
        auto* asked = dialog.findChild<QCheckBox*>(QStringLiteral("rolloverCheck_T1"));
        QVERIFY(asked->isVisible());
        QVERIFY(asked->hasFocus());
        press(&dialog, Qt::Key_Space);
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("readBackStep"));
        press(&dialog, Qt::Key_Return);
        QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
        QVERIFY(meterOf(desk, account).readings.constLast().rolledOver);
    }

    void asksForASupervisorAboveTenTimes() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        type(&dialog, plus(desk, account, 30'000));
        press(&dialog, Qt::Key_Return);
        auto* supervisor = dialog.findChild<QLineEdit*>(QStringLiteral("supervisorEdit"));
        QVERIFY(supervisor->isVisible());
        QVERIFY(supervisor->hasFocus());
        type(&dialog, desk.context.workplace.person.login); // one's own does not do
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("editStep"));
        QVERIFY(supervisor->hasFocus()); // and selected: typing replaces it
        type(&dialog, QStringLiteral("petrenko"));
        press(&dialog, Qt::Key_Return);
        QCOMPARE(step(dialog), QStringLiteral("readBackStep"));
        press(&dialog, Qt::Key_Return);
        QTRY_COMPARE(takenToday(desk, account), 1);
    }

    // M10: five accounts by keyboard alone, one Enter from each to the next.
    void takesFiveAccountsOfOneCaller() {
        test::DeskFixture desk;
        ReadingDialog dialog(desk.context);
        QSignalSpy taken(&dialog, &ReadingDialog::readingTaken);
        dialog.openFor(desk.store.accountId(Sample::SeveralOne));
        QSet<qint64> accounts;
        for (int account = 1; account <= 5; ++account) {
            QTRY_VERIFY(isReady(dialog));
            const QString number = dialog.findChild<QLabel*>(QStringLiteral("accountLabel"))->text();
            const AccountId id = test::resultOf(desk.store.session().accounts().byNumber(number)).value();
            const int zones = meterOf(desk, id).meter.zones;
            for (int zone = 0; zone < zones; ++zone) {
                type(&dialog, plus(desk, id, 20, TariffZone(zone)));
                press(&dialog, Qt::Key_Return);
            }
            QCOMPARE(step(dialog), QStringLiteral("readBackStep"));
            press(&dialog, Qt::Key_Return);
            QTRY_COMPARE(taken.size(), account);
            QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
            accounts.insert(id.value);
            if (account < 5)
                press(&dialog, Qt::Key_Return);
        }
        QCOMPARE(accounts.size(), 5);
        QVERIFY(!dialog.findChild<ListView*>(QStringLiteral("nextView"))->isVisible());
        press(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
    }

    void bringsTheDraftBack() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::TwoZones);
        const QString typed = plus(desk, account, 33);
        {
            ReadingDialog dialog(desk.context);
            dialog.openFor(account);
            QTRY_VERIFY(isReady(dialog));
            type(&dialog, typed);
            QSignalSpy saved(&desk.drafts, &DraftKeeper::draftSaved);
            QTRY_VERIFY(!saved.isEmpty()); // on disk by itself
        }
        ReadingDialog dialog(desk.context);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        QCOMPARE(field(dialog)->text(), typed);
        auto* messages = dialog.findChild<MessageBar*>(QStringLiteral("messages"));
        QVERIFY(messages->isVisible());

        press(&dialog, Qt::Key_Return);
        type(&dialog, plus(desk, account, 11, TariffZone::T2));
        press(&dialog, Qt::Key_Return);
        press(&dialog, Qt::Key_Return);
        QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
        const QString key = QStringLiteral("reading/") + desk.store.accountNumber(Sample::TwoZones);
        const auto gone = [&] { return !test::resultOf(desk.store.session().drafts().draft(key)).ok(); };
        QTRY_VERIFY(gone());
    }

    void keepsTheDraftWhenClosed() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        ReadingDialog dialog(desk.context);
        QSignalSpy said(&dialog, &ReadingDialog::said);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        const QString typed = plus(desk, account, 33);
        type(&dialog, typed);
        press(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(said.size(), 1);
        dialog.openFor(account);
        QTRY_VERIFY(isReady(dialog));
        QCOMPARE(field(dialog)->text(), typed);
    }

    void refusesTheSameTwice() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        const QString value = plus(desk, account, 25);
        for (int time = 0; time < 2; ++time) {
            ReadingDialog dialog(desk.context);
            dialog.openFor(account);
            QTRY_VERIFY(isReady(dialog));
            type(&dialog, value);
            press(&dialog, Qt::Key_Return);
            if (time == 1) {
                QVERIFY(dialog.findChild<QLabel*>(QStringLiteral("finding_R-DUPLICATE")));
                return;
            }
            press(&dialog, Qt::Key_Return);
            QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
        }
    }

    void correctsOnesOwnReading() {
        test::DeskFixture desk;
        const AccountId account = desk.store.accountId(Sample::OneZone);
        const QString wrong = plus(desk, account, 90);
        const QString right = plus(desk, account, 60);
        {
            ReadingDialog dialog(desk.context);
            dialog.openFor(account);
            QTRY_VERIFY(isReady(dialog));
            type(&dialog, wrong);
            press(&dialog, Qt::Key_Return);
            press(&dialog, Qt::Key_Return);
            QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
            const auto* saved = dialog.findChild<QLabel*>(QStringLiteral("savedLabel"));
            QVERIFY(saved->text().contains(formatNumber(wrong.toLongLong()))); // what was saved is said again
            QVERIFY(saved->text().contains(formatEnergy({90})));
        }
        ReadingDialog dialog(desk.context);
        dialog.openForCorrection(meterOf(desk, account).readings.constLast());
        QTRY_VERIFY(isReady(dialog));
        QCOMPARE(field(dialog)->text(), wrong); // selected: typing replaces it
        type(&dialog, right);
        QCOMPARE(field(dialog)->text(), right);
        press(&dialog, Qt::Key_Return);
        press(&dialog, Qt::Key_Return);
        QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
        QCOMPARE(lastValue(desk, account), right.toLongLong());
        QCOMPARE(takenToday(desk, account), 1);
    }

    void pictures_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<QVector<qint64>>("steps"); // above the last value, a zone each
        QTest::addColumn<int>("enters");
        using Steps = QVector<qint64>;
        QTest::newRow("edit") << QStringLiteral("reading-edit") << Sample::OneZone << Steps{42} << 0;
        QTest::newRow("refused") << QStringLiteral("reading-refused") << Sample::OneZone << Steps{-3} << 1;
        QTest::newRow("supervisor") << QStringLiteral("reading-supervisor") << Sample::OneZone << Steps{30'000} << 1;
        QTest::newRow("three") << QStringLiteral("reading-three-zones") << Sample::ThreeZones << Steps{31, 22, 13} << 0;
        QTest::newRow("read back") << QStringLiteral("reading-readback") << Sample::ThreeZones << Steps{31, 22, 13}
                                   << 1;
        QTest::newRow("rollover") << QStringLiteral("reading-rollover") << Sample::NearRollover << Steps{0} << 1;
        QTest::newRow("next") << QStringLiteral("reading-next-account") << Sample::SeveralOne << Steps{20, 20, 20} << 2;
        QTest::newRow("done") << QStringLiteral("reading-done") << Sample::OneZone << Steps{42} << 2;
    }

    void pictures() {
        QFETCH(QString, name);
        QFETCH(Sample, sample);
        QFETCH(QVector<qint64>, steps);
        QFETCH(int, enters);
        std::unique_ptr<test::DeskFixture> desk;
        const auto make = [&] {
            desk = std::make_unique<test::DeskFixture>();
            auto dialog = std::make_unique<ReadingDialog>(desk->context);
            dialog->openFor(desk->store.accountId(sample));
            return dialog;
        };
        const auto settle = [&](QWidget& widget) {
            auto& dialog = static_cast<ReadingDialog&>(widget);
            QTRY_VERIFY(isReady(dialog));
            const AccountId account = desk->store.accountId(sample);
            const int zones = meterOf(*desk, account).meter.zones;
            for (int zone = 0; zone < zones; ++zone) {
                if (zone > 0)
                    press(&dialog, Qt::Key_Return);
                type(&dialog, steps.at(zone) == 0 ? QStringLiteral("7")
                                                  : plus(*desk, account, steps.at(zone), TariffZone(zone)));
            }
            for (int enter = 0; enter < enters; ++enter)
                press(&dialog, Qt::Key_Return);
            if (enters == 2)
                QTRY_COMPARE(step(dialog), QStringLiteral("doneStep"));
        };
        const auto made = [&]() -> std::unique_ptr<QWidget> { return make(); };
        test::grabVariants(*m_look, name, made, settle, {{680, 540}});
    }

    void saysThatTheAccountIsNotThere() {
        test::DeskFixture desk;
        ReadingDialog dialog(desk.context);
        dialog.openFor(AccountId{987654321});
        QTRY_VERIFY(dialog.findChild<QLabel*>(QStringLiteral("stateTitle")) ||
                    !dialog.findChild<QStackedWidget*>(QStringLiteral("steps"))->isVisible());
        press(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestReadingDialog)
#include "test_readingdialog.moc"
