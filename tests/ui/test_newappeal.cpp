#include "domain/names.h"
#include "domain/words.h"
#include "services/embeddedsync.h"
#include "storage/sqlitestoregate.h"
#include "ui/appeals/appealnumbers.h"
#include "ui/appeals/newappealdialog.h"
#include "ui/appeals/topicpicker.h"
#include "ui/common/messagebar.h"
#include "ui/formkeys.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <cstdio>

using namespace line605;
using test::child;
using test::press;
using test::resultOf;
using test::Sample;
using test::typeInto;

namespace {

const QString typedBeforeTheCrash = QStringLiteral("Света нет с самого утра, соседи тоже сидят без света");

QPlainTextEdit* textOf(const NewAppealDialog& dialog) {
    return child<QPlainTextEdit>(dialog, "textEdit");
}

QString message(const NewAppealDialog& dialog) {
    const auto* bar = child<MessageBar>(dialog, "messages");
    return bar->isVisible() ? bar->text() : QString();
}

/// The program that is killed: types into the real dialog over the store of \a path, tells once the store itself
/// answers with all of the text, and stays until it is killed.
int typeUntilKilled(const QString& path, const QString& accountNumber) {
    const test::FixedClock clock;
    const Reference& reference = test::sourceReference();
    StoreSettings settings;
    settings.rules = {reference.calendar, reference.due, reference.readingRules};
    settings.keyCost = KeyCost::least();
    SqliteStoreGate gate(clock, settings);
    const auto opened = resultOf(gate.open(path, test::TestStore::password()));
    if (!opened)
        return 2;
    StoreSession& store = *opened.value();
    DraftKeeper drafts(store.drafts(), clock);
    Shortcuts shortcuts;
    test::RecordingTableWriter tables;
    EmbeddedSyncControl sync;
    const UiContext context{{store, clock, reference, tables, store.person()}, drafts, shortcuts, sync};
    NewAppealDialog dialog(context);
    dialog.openFor(resultOf(store.accounts().byNumber(accountNumber)).value());
    if (!QTest::qWaitForWindowActive(&dialog))
        return 3;
    typeInto(&dialog, name(AppealTopic::OutageQuality).left(6));
    press(&dialog, Qt::Key_Return);
    typeInto(&dialog, typedBeforeTheCrash);

    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &dialog, [&] {
        store.drafts()
            .draft(QStringLiteral("appeal-new/") + accountNumber)
            .then(&dialog, [&poll](const Result<Draft>& draft) {
                if (!draft || draft.value().payload.value(QStringLiteral("text")).toString() != typedBeforeTheCrash)
                    return;
                poll.stop();
                std::puts("on disk");
                std::fflush(stdout);
            });
    });
    poll.start(50);
    return QCoreApplication::exec();
}

} // namespace

/// The keys of UX.2 on the real dialog and a real store.
class TestNewAppeal : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }
    void cleanupTestCase() { m_look.reset(); }

    // UX.2: topic letters, Enter, text, Ctrl+Enter.
    void takenByTheKeysOfTheCall_data() {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("topic");
        const auto begin = [](AppealTopic topic, int letters) { return name(topic).left(letters).toLower(); };
        QTest::newRow("first letters") << begin(AppealTopic::Meter, 4) << int(AppealTopic::Meter);
        QTest::newRow("letters of a later word")
            << name(AppealTopic::Charges).section(u' ', -1).left(4) << int(AppealTopic::Charges);
        QTest::newRow("another topic") << begin(AppealTopic::Reregistration, 5) << int(AppealTopic::Reregistration);
    }
    void takenByTheKeysOfTheCall() {
        QFETCH(QString, letters);
        QFETCH(int, topic);
        test::DeskFixture desk(60);
        const AccountId account = desk.store.accountId(Sample::OneZone);
        NewAppealDialog dialog(desk.context);
        QSignalSpy taken(&dialog, &NewAppealDialog::appealTaken);
        QSignalSpy said(&dialog, &NewAppealDialog::said);
        dialog.openFor(account);
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(child<QLabel>(dialog, "identityLabel")->text().contains(desk.store.accountNumber(Sample::OneZone)));
        typeInto(&dialog, letters);
        press(&dialog, Qt::Key_Return);
        QVERIFY(textOf(dialog)->hasFocus());
        typeInto(&dialog, QStringLiteral("Просит проверить"));
        press(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(taken.size(), 1);
        const Appeal appeal =
            resultOf(desk.store.session().appeals().appeal(taken.first().first().value<AppealId>())).value();
        QCOMPARE(int(appeal.topic), topic);
        QCOMPARE(appeal.account, account);
        QCOMPARE(appeal.channel, AppealChannel::Phone);
        QCOMPARE(appeal.text, QStringLiteral("Просит проверить"));
        QVERIFY(said.first().first().toString().contains(appeal.number));
        QVERIFY(!dialog.isVisible());
        QTRY_COMPARE(resultOf(desk.store.session().drafts().drafts()).value().size(), 0);
    }

    void thePermanentNumberIsTold() {
        test::DeskFixture desk(60);
        AppealFilter filter;
        const QVector<Appeal> some =
            resultOf(desk.store.session().appeals().list(filter, AppealSort::Deadline, Qt::AscendingOrder, 2)).value();
        QCOMPARE(some.size(), 2);
        AppealNumbers numbers(desk.context.workplace);
        QSignalSpy said(&numbers, &AppealNumbers::said);
        const QString before = provisionalPrefix.toString() + QStringLiteral("3FA91C");
        numbers.await(some.first().id, some.first().number); // has it from the beginning
        Q_EMIT desk.store.session().events().appealChanged(some.first().id);
        numbers.await(AppealId{QUuid::createUuid()}, before); // is not here
        numbers.await(some.last().id, before);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(before));
        QVERIFY(said.first().first().toString().contains(some.last().number));
        Q_EMIT desk.store.session().events().directoryReplaced();
        QCoreApplication::processEvents();
        QCOMPARE(said.size(), 1); // told once
    }

    void wrongLayoutFindsTheTopicToo() {
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        dialog.openFor({});
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        typeInto(&dialog, QStringLiteral("ghb,")); // «приб»
        press(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.findChild<TopicPicker*>()->topic(), std::optional(AppealTopic::Meter));
    }

    void arrowsChooseATopic() {
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        dialog.openFor({});
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (int row = 0; row < 3; ++row) // the first Down comes to the first topic
            press(&dialog, Qt::Key_Down);
        press(&dialog, Qt::Key_Up);
        press(&dialog, Qt::Key_Return);
        QCOMPARE(dialog.findChild<TopicPicker*>()->topic(), std::optional(AppealTopic::Identity));
        auto* edit = child<QLineEdit>(dialog, "topicEdit");
        edit->setFocus();
        edit->selectAll();
        typeInto(&dialog, QStringLiteral("щщщ"));
        press(&dialog, Qt::Key_Return); // nothing fits: nothing is taken
        QVERIFY(!dialog.findChild<TopicPicker*>()->topic());
        QVERIFY(edit->hasFocus());
        edit->clear();
        QVERIFY(!child<QListWidget>(dialog, "topicList")->item(0)->isHidden());
    }

    void deadlineIsSaidWithItsRule() {
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        dialog.openFor({});
        dialog.findChild<TopicPicker*>()->setTopic(AppealTopic::Charges);
        const QString text = child<QLabel>(dialog, "deadlineLabel")->text();
        QVERIFY2(text.contains(QStringLiteral("27.11.2026")), qPrintable(text));
        QVERIFY2(text.contains(QStringLiteral("ПП 354")), qPrintable(text));
        desk.store.clock().setToday(QDate(2031, 5, 5));
        NewAppealDialog later(desk.context);
        later.openFor({});
        later.findChild<TopicPicker*>()->setTopic(AppealTopic::Charges);
        QVERIFY(child<QLabel>(later, "deadlineLabel")->text().contains(QStringLiteral("2031")));
    }

    void whatIsMissingIsSaidInTheDialog() {
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        QSignalSpy taken(&dialog, &NewAppealDialog::appealTaken);
        dialog.openFor(desk.store.accountId(Sample::OneZone));
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        press(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!message(dialog).isEmpty()); // a topic is missing
        QVERIFY(child<QLineEdit>(dialog, "topicEdit")->hasFocus());
        dialog.findChild<TopicPicker*>()->setTopic(AppealTopic::Charges);
        press(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(message(dialog).contains(ruleName(Rule::AState))); // a text is missing
        QVERIFY(taken.isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void theCabinetsGateIsSaidWithItsRule() {
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        QSignalSpy taken(&dialog, &NewAppealDialog::appealTaken);
        dialog.openFor(desk.store.accountId(Sample::OneZone));
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.findChild<TopicPicker*>()->setTopic(AppealTopic::General);
        auto* channel = child<QComboBox>(dialog, "channelBox");
        channel->setCurrentIndex(channel->findData(int(AppealChannel::Cabinet)));
        const QString held =
            NewAppealDialog::tr("From the cabinet it is taken only after the identity document was accepted.");
        auto* deadline = child<QLabel>(dialog, "deadlineLabel");
        QVERIFY(deadline->text().contains(held));
        QVERIFY(deadline->toolTip().contains(QStringLiteral("A-IDENTITY"))); // the code is for who asks for it
        textOf(dialog)->setFocus();
        typeInto(&dialog, QStringLiteral("Вопрос"));
        press(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(message(dialog).contains(ruleName(Rule::AIdentity)));
        QVERIFY(message(dialog).contains(QStringLiteral("06.04.2021")));
        QVERIFY(!deadline->text().contains(held)); // it is said once
        QVERIFY(taken.isEmpty());
        QCOMPARE(textOf(dialog)->toPlainText(), QStringLiteral("Вопрос")); // nothing typed is lost
        channel->setCurrentIndex(channel->findData(int(AppealChannel::Phone)));
        QVERIFY(message(dialog).isEmpty()); // it was about the cabinet
    }

    void noTopicIsChosenBeforeAPersonChoosesOne() {
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        dialog.openFor({});
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* topics = child<QListWidget>(dialog, "topicList");
        QCOMPARE(topics->currentRow(), -1);
        typeInto(&dialog, name(AppealTopic::Meter).left(4));
        QVERIFY(topics->currentRow() >= 0);
        press(&dialog, Qt::Key_A, Qt::ControlModifier);
        press(&dialog, Qt::Key_Delete);
        QCOMPARE(topics->currentRow(), -1);
        press(&dialog, Qt::Key_Down); // the arrows begin at the first
        QCOMPARE(topics->currentRow(), 0);
        QVERIFY(!dialog.findChild<TopicPicker*>()->topic());
    }

    void escapeKeepsTheDraft() {
        test::DeskFixture desk(60);
        const AccountId account = desk.store.accountId(Sample::Debtor);
        {
            NewAppealDialog dialog(desk.context);
            QSignalSpy said(&dialog, &NewAppealDialog::said);
            dialog.openFor(account);
            QVERIFY(QTest::qWaitForWindowActive(&dialog));
            QTRY_VERIFY(
                child<QLabel>(dialog, "identityLabel")->text().contains(desk.store.accountNumber(Sample::Debtor)));
            dialog.findChild<TopicPicker*>()->setTopic(AppealTopic::Charges);
            textOf(dialog)->setFocus();
            typeInto(&dialog, QStringLiteral("Почему так много?"));
            press(&dialog, Qt::Key_Escape);
            QTRY_VERIFY(!dialog.isVisible());
            QCOMPARE(said.size(), 1);
        }
        NewAppealDialog dialog(desk.context);
        const auto textIsBack = [&] { return textOf(dialog)->toPlainText() == QStringLiteral("Почему так много?"); };
        QTRY_COMPARE(resultOf(desk.store.session().drafts().drafts()).value().size(), 1);
        dialog.openFor(account);
        QTRY_VERIFY(textIsBack());
        QVERIFY(!message(dialog).isEmpty());
        QCOMPARE(dialog.findChild<TopicPicker*>()->topic(), std::optional(AppealTopic::Charges));

        dialog.openFor(desk.store.accountId(Sample::OneZone)); // another account has another draft
        QVERIFY(textOf(dialog)->toPlainText().isEmpty());
        dialog.openFor(account);
        QTRY_VERIFY(textIsBack());
        auto* throwAway = dialog.findChild<QAbstractButton*>(QStringLiteral("messageAction"));
        QVERIFY(throwAway);
        throwAway->setFocus();
        press(&dialog, Qt::Key_Space);
        QVERIFY(textOf(dialog)->toPlainText().isEmpty());
        QTRY_COMPARE(resultOf(desk.store.session().drafts().drafts()).value().size(), 0);
    }

    // M40, M49: what is typed is on the disk within two seconds and comes back after kill -9.
    void killedProgramLosesNothingTyped() {
        test::DeskFixture desk(60);
        const QString number = desk.store.accountNumber(Sample::TwoZones);
        desk.store.close();
        QProcess program;
        program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        program.start(QCoreApplication::applicationFilePath(),
                      {QStringLiteral("--type-into"), desk.store.path(), number});
        QVERIFY(program.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(program.canReadLine() || program.state() == QProcess::NotRunning, 60'000);
        QCOMPARE(program.readLine().trimmed(), QByteArray("on disk"));
        program.kill(); // SIGKILL: nothing can be put away
        QVERIFY(program.waitForFinished());

        desk.store.reopen();
        DraftKeeper drafts(desk.store.session().drafts(), desk.store.clock());
        Shortcuts shortcuts;
        const UiContext context{desk.store.workplace(), drafts, shortcuts, desk.sync};
        NewAppealDialog dialog(context);
        dialog.openFor(desk.store.accountId(Sample::TwoZones));
        QTRY_COMPARE(textOf(dialog)->toPlainText(), typedBeforeTheCrash);
        QCOMPARE(dialog.findChild<TopicPicker*>()->topic(), std::optional(AppealTopic::OutageQuality));
        QVERIFY(!message(dialog).isEmpty());
    }

    void pictures_data() { test::PictureRow::add(); }
    void pictures() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const test::PictureRow picture{theme, language};
        m_look->apply(theme, language);
        test::DeskFixture desk(60);
        NewAppealDialog dialog(desk.context);
        dialog.openFor(desk.store.accountId(Sample::Debtor));
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTRY_VERIFY(child<QLabel>(dialog, "identityLabel")->text().contains(desk.store.accountNumber(Sample::Debtor)));
        picture.keep(&dialog, QStringLiteral("newappeal-empty"));
        dialog.findChild<TopicPicker*>()->setTopic(AppealTopic::General);
        auto* channel = child<QComboBox>(dialog, "channelBox");
        channel->setCurrentIndex(channel->findData(int(AppealChannel::Cabinet)));
        textOf(dialog)->setFocus();
        typeInto(&dialog, QStringLiteral("Не могу войти в личный кабинет: пишет, что учётная запись заблокирована."));
        press(&dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!message(dialog).isEmpty());
        picture.keep(&dialog, QStringLiteral("newappeal-refused"));
        m_look->apply(QStringLiteral("light"), QStringLiteral("ru"));
    }
};

int main(int argc, char* argv[]) {
    QApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == QStringLiteral("--type-into"))
        return typeUntilKilled(arguments.at(2), arguments.at(3));
    TestNewAppeal tests;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&tests, argc, argv);
}
#include "test_newappeal.moc"
