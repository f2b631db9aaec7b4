#include "domain/words.h"
#include "screens.h"
#include "storage/sqlitestoregate.h"
#include "support/fakesync.h"
#include "support/recordingtablewriter.h"
#include "support/teststore.h"
#include "typing.h"
#include "ui/common/messagebar.h"
#include "ui/shell/applicationshell.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <optional>

using namespace line605;

namespace {

/// A keychain in memory; it can be told to be away.
class MemorySecrets : public SecretStore {
public:
    Answer<QString> read(const QString& key) override {
        if (away)
            return ready<QString>(Error{ErrorCode::SecretUnavailable, {}, {}, 0});
        if (!secrets.contains(key))
            return ready<QString>(Error{ErrorCode::NotFound, {}, {}, 0});
        return ready<QString>(secrets.value(key));
    }
    Answer<Done> write(const QString& key, const QString& secret) override {
        if (away)
            return ready<Done>(Error{ErrorCode::SecretUnavailable, {}, {}, 0});
        secrets.insert(key, secret);
        return ready<Done>(Done{});
    }
    Answer<Done> remove(const QString& key) override {
        secrets.remove(key);
        return ready<Done>(Done{});
    }

    QHash<QString, QString> secrets;
    bool away{};
};

class MemorySettings : public DeviceSettings {
public:
    [[nodiscard]] DeviceChoice choice() const override { return kept; }
    void setChoice(const DeviceChoice& choice) override { kept = choice; }

    DeviceChoice kept{QStringLiteral("ru"), QStringLiteral("light"), 10, {}, false, 15, {}};
};

} // namespace

/// Signing in: real stores, real key derivation, the real keyboard.
class TestSignIn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void createsAStore();
    void createRefusesWeakPasswords_data();
    void createRefusesWeakPasswords();
    void signsInByKeyboard();
    void wrongPasswordIsRefused();
    void waitsAfterManyWrongPasswords();
    void keepsResponsiveWhileOpening();
    void damagedStoreOffersRestore();
    void foreignStoreStartsAnew();
    void keychainUnlocks();
    void keychainAwayIsSaid();
    void lockComesBackHere();
    void capsLockAndLayoutAreSaid();
    void languageAtOnce();
    void settingsKeepThePlace();
    void missingReferenceIsSaid();
    void aProfileNamedAtTheStartComesFirst();
    void centreByShippedProfile();
    void centreTyped();
    void centreTroubles_data();
    void centreTroubles();
    void changedPasswordIsExplained();
    void newPasswordIsEntered();
    void passwordIsChanged();
    void idleLocks();
    void lockTellsWhatWaits();
    void dismissedLeavesNothing();
    void pictures();

private:
    /// The profile that an administrator ships, in a folder that the shell is told of.
    void shipProfile();
    void makeCentreStore();
    void signInToCentre();
    template<class T>
    T* inWindow(const char* name) const {
        return m_shell->mainWindow()->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] SignInWindow* window() const { return m_shell->signInWindow(); }
    template<class T>
    T* child(const char* name) const {
        return window()->findChild<T*>(QLatin1String(name));
    }
    [[nodiscard]] QString page() const { return child<QStackedWidget>("pages")->currentWidget()->objectName(); }
    [[nodiscard]] QString message() const {
        const auto* bar = child<MessageBar>("messages");
        return bar->isVisible() ? bar->text() : QString();
    }
    void start(const QString& path = {}, const QString& profile = {});
    void type(const char* field, const QString& text);
    void signIn(const QString& password);
    /// Makes a store in the usual folder and closes it.
    void makeStore();
    [[nodiscard]] QString storePath() const { return m_dir->filePath(QStringLiteral("Анна Орлова.line605")); }
    static QString password() { return QStringLiteral("correct horse"); }

    std::optional<QTemporaryDir> m_dir;
    test::FixedClock m_clock;
    test::RecordingTableWriter m_tables;
    MemorySecrets m_secrets;
    MemorySettings m_settings;
    test::FakeSyncGate m_sync;
    Result<Reference> m_reference{test::sourceReference()};
    std::unique_ptr<SqliteStoreGate> m_gate;
    std::unique_ptr<ApplicationShell> m_shell;
};

void TestSignIn::init() {
    m_dir.emplace();
    m_secrets = {};
    m_settings = {};
    m_sync = {};
    m_reference = test::sourceReference();
    StoreSettings settings;
    settings.rules = {test::sourceReference().calendar, test::sourceReference().due,
                      test::sourceReference().readingRules};
    settings.keyCost = KeyCost::least();
    m_gate = std::make_unique<SqliteStoreGate>(m_clock, settings);
}

void TestSignIn::cleanup() {
    m_shell.reset();
    m_gate.reset();
    m_dir.reset();
}

void TestSignIn::start(const QString& path, const QString& profile) {
    m_shell = std::make_unique<ApplicationShell>(*qApp, ShellPorts{*m_gate,
                                                                   m_sync,
                                                                   m_clock,
                                                                   m_reference,
                                                                   m_secrets,
                                                                   m_settings,
                                                                   m_tables,
                                                                   m_dir->path(),
                                                                   QStringLiteral("1.2.3"),
                                                                   {m_dir->filePath(QStringLiteral("centres"))},
                                                                   profile});
    m_shell->start(path);
    QVERIFY(QTest::qWaitForWindowExposed(window()));
}

void TestSignIn::type(const char* field, const QString& text) {
    auto* edit = child<QLineEdit>(field);
    edit->setFocus();
    edit->selectAll();
    test::typeText(edit, text);
}

void TestSignIn::signIn(const QString& typed) {
    type("passwordEdit", typed);
    QTest::keyClick(child<QLineEdit>("passwordEdit"), Qt::Key_Return);
}

void TestSignIn::makeStore() {
    const auto made = test::resultOf(m_gate->create(
        storePath(), password(), Person{QStringLiteral("orlova"), QStringLiteral("Анна Орлова"), Role::Operator}));
    QVERIFY(made.ok());
}

void TestSignIn::createsAStore() {
    start();
    QCOMPARE(page(), QStringLiteral("createPage"));
    QVERIFY(!child<QPushButton>("createButton")->isEnabled());
    type("nameEdit", QStringLiteral("Анна Орлова"));
    type("loginEdit", QStringLiteral("orlova"));
    type("newPasswordEdit", password());
    type("repeatEdit", password());
    QVERIFY(child<QPushButton>("createButton")->isEnabled());
    QTest::keyClick(child<QLineEdit>("repeatEdit"), Qt::Key_Return);
    QTRY_VERIFY(m_shell->mainWindow());
    QVERIFY(m_shell->mainWindow()->isVisible());
    QVERIFY2(QFile::exists(storePath()), "the file is named after the person");
    QCOMPARE(m_settings.kept.lastStore, storePath());
}

void TestSignIn::createRefusesWeakPasswords_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("possible");
    QTest::newRow("short") << QStringLiteral("1234567") << QStringLiteral("1234567") << false;
    QTest::newRow("differ") << QStringLiteral("12345678") << QStringLiteral("12345679") << false;
    QTest::newRow("empty") << QString() << QString() << false;
    QTest::newRow("good") << QStringLiteral("12345678") << QStringLiteral("12345678") << true;
}

void TestSignIn::createRefusesWeakPasswords() {
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(bool, possible);
    start();
    type("nameEdit", QStringLiteral("Анна"));
    type("loginEdit", QStringLiteral("anna"));
    type("newPasswordEdit", first);
    type("repeatEdit", second);
    QCOMPARE(child<QPushButton>("createButton")->isEnabled(), possible);
    QCOMPARE(child<QLabel>("createHint")->text().isEmpty(), possible); // a grey button says why it is grey
}

void TestSignIn::signsInByKeyboard() {
    makeStore();
    start();
    QCOMPARE(page(), QStringLiteral("openPage"));
    QCOMPARE(child<QComboBox>("personBox")->currentText(), QStringLiteral("Анна Орлова"));
    QVERIFY(child<QLineEdit>("passwordEdit")->hasFocus());
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QTRY_VERIFY(m_shell->mainWindow()->isVisible());
    QTRY_VERIFY(!window());
}

void TestSignIn::wrongPasswordIsRefused() {
    makeStore();
    start();
    signIn(QStringLiteral("wrong password"));
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY(!m_shell->mainWindow());
    QVERIFY(child<QLineEdit>("passwordEdit")->hasFocus());
    QCOMPARE(child<QLineEdit>("passwordEdit")->selectedText().size(), QStringLiteral("wrong password").size());
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::waitsAfterManyWrongPasswords() {
    makeStore();
    start();
    auto* button = child<QPushButton>("signInButton");
    for (int attempt = 0; attempt < 12 && button->isEnabled(); ++attempt) {
        signIn(QStringLiteral("wrong %1").arg(attempt));
        QTRY_VERIFY(!child<QWidget>("openProgress")->isVisible());
    }
    QVERIFY2(!button->isEnabled(), "after many wrong passwords the person has to wait");
    const QString first = message();
    QVERIFY(!first.isEmpty());
    m_clock.advance(600);
    QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 20'000); // the countdown ends by itself
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::keepsResponsiveWhileOpening() {
    makeStore();
    start();
    signIn(password());
    QVERIFY2(!m_shell->mainWindow(), "the key is derived elsewhere: the key press returns at once");
    QVERIFY(child<QWidget>("openProgress")->isVisible());
    QVERIFY(!child<QPushButton>("signInButton")->isEnabled());
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::damagedStoreOffersRestore() {
    makeStore();
    {
        const auto session = test::resultOf(m_gate->open(storePath(), password()));
        QVERIFY(session.ok());
        QVERIFY(test::resultOf(session.value()->backup(m_dir->filePath(QStringLiteral("copy")))).ok());
    }
    QFile file(storePath());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2 + 13));
    file.close();
    start();
    signIn(password());
    QTRY_COMPARE(page(), QStringLiteral("troublePage"));
    QVERIFY(!child<QLabel>("troubleText")->text().isEmpty());
    QVERIFY(child<QLabel>("troubleFile")->text().contains(QStringLiteral("Анна Орлова")));
    QTRY_VERIFY(!child<QLabel>("restoreHint")->text().isEmpty()); // whether there is an automatic copy was looked up
    QVERIFY(child<QPushButton>("startAnewButton")->isEnabled());
    // The card ends with the last way out; the higher page of a new store keeps no room in it.
    const auto* back = child<QPushButton>("troubleBackButton");
    QTRY_VERIFY(child<QWidget>("troublePage")->height() - back->geometry().bottom() < back->height());
    // There is no copy beside it: the focus is where nothing can be lost, and a copy elsewhere can be pointed to.
    QVERIFY(!child<QPushButton>("restoreButton")->isVisible());
    QCOMPARE(window()->focusWidget(), static_cast<QWidget*>(child<QPushButton>("chooseCopyButton")));
    QTest::keyClick(window(), Qt::Key_Escape);
    QCOMPARE(page(), QStringLiteral("openPage"));
    signIn(password());
    QTRY_COMPARE(page(), QStringLiteral("troublePage"));
    child<QPushButton>("chooseCopyButton")->click();
    auto* dialog = window()->findChild<QFileDialog*>(QStringLiteral("copyDialog"));
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(m_dir->filePath(QStringLiteral("copy")));
    QTRY_COMPARE(page(), QStringLiteral("openPage"));
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::foreignStoreStartsAnew() {
    makeStore();
    QFile file(storePath());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(40'000, 'x'));
    file.close();
    start();
    signIn(password());
    QTRY_COMPARE(page(), QStringLiteral("troublePage"));
    QTRY_VERIFY(!child<QLabel>("restoreHint")->text().isEmpty());
    QTest::mouseClick(child<QPushButton>("startAnewButton"), Qt::LeftButton);
    QTRY_COMPARE(page(), QStringLiteral("createPage"));
    QVERIFY(!QFile::exists(storePath()));
    QVERIFY2(!QDir(m_dir->path()).entryList({QStringLiteral("*damaged*")}).isEmpty(), "the old file is kept aside");
    type("nameEdit", QStringLiteral("Анна Орлова"));
    type("loginEdit", QStringLiteral("orlova"));
    type("newPasswordEdit", password());
    type("repeatEdit", password());
    QTest::keyClick(child<QLineEdit>("repeatEdit"), Qt::Key_Return);
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::keychainUnlocks() {
    makeStore();
    start();
    child<QAbstractButton>("keepUnlocked")->setChecked(true);
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QCOMPARE(m_secrets.secrets.size(), 1);
    m_shell.reset();

    start(); // the next day: no password is asked for
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::keychainAwayIsSaid() {
    makeStore();
    m_settings.kept.lastStore = storePath();
    m_settings.kept.keptUnlocked = true;
    m_secrets.away = true;
    start();
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY(!m_shell->mainWindow());
    signIn(password()); // and goes on without it
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::lockComesBackHere() {
    makeStore();
    start();
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QTRY_VERIFY(!window());
    QTest::keyClick(m_shell->mainWindow(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window());
    QVERIFY(!m_shell->mainWindow());
    QCOMPARE(page(), QStringLiteral("openPage"));
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
}

void TestSignIn::capsLockAndLayoutAreSaid() {
    makeStore();
    start();
    auto* hint = child<QLabel>("passwordHint");
    QVERIFY(hint->text().isEmpty());
    QTest::sendKeyEvent(QTest::Click, child<QLineEdit>("passwordEdit"), Qt::Key_A, QStringLiteral("A"), Qt::NoModifier);
    QVERIFY(hint->text().contains(QStringLiteral("Caps Lock")));
    const QString caps = hint->text();
    QTest::sendKeyEvent(QTest::Click, child<QLineEdit>("passwordEdit"), Qt::Key_F, QStringLiteral("а"), Qt::NoModifier);
    QVERIFY(!hint->text().isEmpty());
    QVERIFY(hint->text() != caps);
    QTest::sendKeyEvent(QTest::Click, child<QLineEdit>("passwordEdit"), Qt::Key_A, QStringLiteral("a"), Qt::NoModifier);
    QVERIFY(hint->text().isEmpty());
}

void TestSignIn::languageAtOnce() {
    makeStore();
    start();
    QTest::mouseClick(child<QAbstractButton>("englishButton"), Qt::LeftButton);
    QTRY_COMPARE(child<QPushButton>("signInButton")->text(), QStringLiteral("&Sign in"));
    QCOMPARE(m_settings.kept.language, QStringLiteral("en"));
    QTest::mouseClick(child<QAbstractButton>("russianButton"), Qt::LeftButton);
    QTRY_COMPARE(child<QPushButton>("signInButton")->text(), QStringLiteral("&Войти"));
}

void TestSignIn::settingsKeepThePlace() {
    makeStore();
    start();
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QTest::keyClick(m_shell->mainWindow(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(m_shell->mainWindow()->place().page, Place::Appeals);
    QTest::keyClick(m_shell->mainWindow(), Qt::Key_Comma, Qt::ControlModifier);
    const auto settings = []() -> QDialog* {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (widget->objectName() == QStringLiteral("settingsDialog") && widget->isVisible())
                return qobject_cast<QDialog*>(widget);
        }
        return nullptr;
    };
    QTRY_VERIFY(settings());
    const MainWindow* before = m_shell->mainWindow();
    auto* language = settings()->findChild<QComboBox*>(QStringLiteral("languageBox"));
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_VERIFY(m_shell->mainWindow() != before);
    QCOMPARE(m_shell->mainWindow()->place().page, Place::Appeals);
    QVERIFY2(settings(), "the settings stay in front");
    QTRY_COMPARE(settings()->windowTitle(), QStringLiteral("Settings"));
    QCOMPARE(language->currentData().toString(), QStringLiteral("en"));

    auto* theme = settings()->findChild<QComboBox*>(QStringLiteral("themeBox"));
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    Q_EMIT theme->activated(theme->currentIndex());
    QTRY_VERIFY(QApplication::palette().color(QPalette::Window).lightness() < 128);
    QCOMPARE(m_settings.kept.theme, QStringLiteral("dark"));
}

void TestSignIn::missingReferenceIsSaid() {
    makeStore();
    m_reference = Error{ErrorCode::ReferenceMissing, QStringLiteral("tariffs.json"), {}, 0};
    start();
    signIn(password());
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY(!m_shell->mainWindow());
    QVERIFY(window()->isVisible());
}

void TestSignIn::shipProfile() {
    QDir folder(m_dir->path());
    QVERIFY(folder.mkpath(QStringLiteral("centres")));
    QFile authority(folder.filePath(QStringLiteral("centres/ca.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    QFile profile(folder.filePath(QStringLiteral("centres/main.json")));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(R"({"name":"Янтарьэнергосбыт","hosts":["db1.example.ru","db2.example.ru"],"database":"line605",
                      "authority":"ca.pem"})");
}

/// A store of a centre as an earlier sign-in left it.
void TestSignIn::makeCentreStore() {
    CentreProfile profile;
    profile.name = QStringLiteral("Центр");
    profile.hosts = QStringList{QStringLiteral("db1.example.ru:5432")};
    profile.database = QStringLiteral("line605");
    profile.authority = QStringLiteral("ca.pem");
    profile.login = QStringLiteral("orlova");
    const auto made = test::resultOf(m_gate->createReplica(
        storePath(), password(), Person{QStringLiteral("orlova"), QStringLiteral("Анна Орлова"), Role::Operator},
        profile));
    QVERIFY(made.ok());
    m_settings.kept.lastStore = storePath();
    m_settings.kept.centreStores = QStringList{storePath()};
    m_sync.startsWith.link = LinkState::Online;
    m_sync.startsWith.lastSync = m_clock.nowUtc();
}

void TestSignIn::signInToCentre() {
    makeCentreStore();
    start();
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QTRY_VERIFY(!window());
}

void TestSignIn::aProfileNamedAtTheStartComesFirst() {
    makeStore();
    shipProfile();
    const QString own = m_dir->filePath(QStringLiteral("private.json"));
    QFile file(own);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"name":"Учебный центр","hosts":["localhost:5433"],"database":"line605","authority":"ca.pem"})");
    file.close();
    start({}, own);
    QCOMPARE(page(), QStringLiteral("centrePage")); // though there is a store that could be opened
    QCOMPARE(child<QComboBox>("profileBox")->currentText(), QStringLiteral("Учебный центр"));
    QVERIFY(child<QPushButton>("backButton")->isVisible());

    start({}, m_dir->filePath(QStringLiteral("missing.json")));
    QCOMPARE(page(), QStringLiteral("centrePage"));
    QVERIFY2(!message().isEmpty(), "says why it is not offered");
    QCOMPARE(child<QComboBox>("profileBox")->currentText(), QStringLiteral("Янтарьэнергосбыт"));
}

void TestSignIn::centreByShippedProfile() {
    shipProfile();
    m_sync.helloAnswer = CentreHello{};
    m_sync.helloAnswer.value().person = {QStringLiteral("orlova"), QStringLiteral("Анна Орлова"), Role::Clerk};
    m_sync.startsWith.link = LinkState::Connecting;
    start();
    m_shell->syncNow();                             // nobody is signed in
    QCOMPARE(page(), QStringLiteral("centrePage")); // what the administrator wants comes first
    QVERIFY(!child<QLineEdit>("hostEdit")->isVisible());
    QVERIFY(!child<QPushButton>("connectButton")->isEnabled());
    type("centreLoginEdit", QStringLiteral("orlova"));
    type("centrePasswordEdit", password());
    QTest::keyClick(child<QLineEdit>("centrePasswordEdit"), Qt::Key_Return);
    QTRY_VERIFY(m_shell->mainWindow());
    QCOMPARE(m_sync.profiles.constFirst().login, QStringLiteral("orlova"));
    QCOMPARE(m_sync.profiles.constFirst().hosts.size(), 2);
    QCOMPARE(m_sync.passwords, QStringList({password(), password()})); // asked with it, synced with it
    QVERIFY(m_settings.kept.centreStores.contains(storePath()));
    QVERIFY(inWindow<QWidget>("firstSync")); // nothing is here yet
    m_shell->syncNow();
    QCOMPARE(m_sync.control->askedNow, 1);
}

void TestSignIn::centreTyped() {
    makeStore();
    start();
    QTest::mouseClick(child<QPushButton>("newCentreButton"), Qt::LeftButton);
    QCOMPARE(page(), QStringLiteral("centrePage"));
    QFile authority(m_dir->filePath(QStringLiteral("ca.pem")));
    QVERIFY(authority.open(QIODevice::WriteOnly));
    type("hostEdit", QStringLiteral("db1 db2:5433"));
    type("portEdit", QStringLiteral("6000"));
    type("databaseEdit", QStringLiteral("centre"));
    child<QLineEdit>("authorityEdit")->setText(authority.fileName());
    type("centreLoginEdit", QStringLiteral("orlova"));
    QVERIFY(!child<QPushButton>("connectButton")->isEnabled());
    type("centrePasswordEdit", password());
    QVERIFY(child<QPushButton>("connectButton")->isEnabled());
    type("hostEdit", QStringLiteral("db1;x"));
    QVERIFY(!child<QPushButton>("connectButton")->isEnabled());
    type("hostEdit", QStringLiteral("db1 db2:5433"));
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_COMPARE(m_sync.profiles.size(), 1);
    QCOMPARE(m_sync.profiles.constFirst().hosts, QStringList({QStringLiteral("db1:6000"), QStringLiteral("db2:5433")}));
    QCOMPARE(m_sync.profiles.constFirst().database, QStringLiteral("centre"));
    QTRY_VERIFY(!message().isEmpty()); // the centre does not answer
    QTest::keyClick(window(), Qt::Key_Escape);
    QTRY_COMPARE(page(), QStringLiteral("openPage"));
}

void TestSignIn::centreTroubles_data() {
    QTest::addColumn<int>("code");
    QTest::newRow("refused") << int(ErrorCode::CentreRefused);
    QTest::newRow("certificate") << int(ErrorCode::CertificateInvalid);
    QTest::newRow("offline") << int(ErrorCode::Offline);
    QTest::newRow("old") << int(ErrorCode::ClientTooOld);
    QTest::newRow("dismissed") << int(ErrorCode::NotAllowed);
}

void TestSignIn::centreTroubles() {
    QFETCH(int, code);
    shipProfile();
    m_sync.helloAnswer = Error{ErrorCode(code)};
    start();
    type("centreLoginEdit", QStringLiteral("orlova"));
    type("centrePasswordEdit", password());
    QTest::mouseClick(child<QPushButton>("connectButton"), Qt::LeftButton);
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY(!m_shell->mainWindow());
    QVERIFY2(!QFile::exists(storePath()), "no store for somebody whom the centre does not know");
    QVERIFY(child<QPushButton>("connectButton")->isEnabled()); // to try again
}

void TestSignIn::changedPasswordIsExplained() {
    makeCentreStore();
    start();
    signIn(QStringLiteral("the new one"));
    QTRY_VERIFY(!message().isEmpty());
    QVERIFY2(message().size() > words(ErrorCode::WrongPassword).size(), qPrintable(message()));
}

void TestSignIn::newPasswordIsEntered() {
    m_sync.startsWith.link = LinkState::Refused;
    makeCentreStore();
    m_sync.startsWith.link = LinkState::Refused;
    m_sync.startsWith.trouble = Error{ErrorCode::CentreRefused};
    start();
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QTRY_VERIFY(!window());
    auto* bar = inWindow<MessageBar>("linkMessages");
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QAbstractButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QTRY_VERIFY(inWindow<QDialog>("passwordDialog"));
    auto* edit = inWindow<QDialog>("passwordDialog")->findChild<QLineEdit*>(QStringLiteral("newEdit"));
    QVERIFY(!inWindow<QDialog>("passwordDialog")->findChild<QLineEdit*>(QStringLiteral("oldEdit"))->isVisible());
    m_sync.control->answer = Error{ErrorCode::CentreRefused};
    test::typeText(edit, QStringLiteral("wrong again"));
    QTest::keyClick(edit, Qt::Key_Return);
    auto* messages = inWindow<QDialog>("passwordDialog")->findChild<MessageBar*>(QStringLiteral("messages"));
    QTRY_VERIFY(messages->isVisible());
    m_sync.control->answer = Done{};
    edit->clear();
    test::typeText(edit, QStringLiteral("a better horse"));
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(!inWindow<QDialog>("passwordDialog"));
    QCOMPARE(m_sync.control->passwords.constLast(), QStringLiteral("a better horse"));
    inWindow<QAction>("lock")->trigger();
    QTRY_VERIFY(window());
    signIn(QStringLiteral("a better horse"));
    QTRY_VERIFY(m_shell->mainWindow()); // the store opens by it from now on
}

void TestSignIn::passwordIsChanged() {
    signInToCentre();
    inWindow<QAction>("passwordAction")->trigger();
    QTRY_VERIFY(inWindow<QDialog>("passwordDialog"));
    auto* dialog = inWindow<QDialog>("passwordDialog");
    const auto fill = [dialog](const char* name, const QString& text) {
        auto* edit = dialog->findChild<QLineEdit*>(QLatin1String(name));
        edit->clear();
        test::typeText(edit, text);
    };
    auto* change = dialog->findChild<QPushButton*>(QStringLiteral("okButton"));
    fill("oldEdit", QStringLiteral("not this one"));
    fill("newEdit", QStringLiteral("short"));
    QVERIFY(!change->isEnabled());
    fill("newEdit", QStringLiteral("a better horse"));
    fill("repeatEdit", QStringLiteral("a better hors"));
    QVERIFY(!change->isEnabled());
    fill("repeatEdit", QStringLiteral("a better horse"));
    QVERIFY(change->isEnabled());
    change->click();
    QTRY_VERIFY(dialog->findChild<MessageBar*>(QStringLiteral("messages"))->isVisible());
    QVERIFY(m_sync.control->passwords.isEmpty()); // the present one was wrong: nobody was asked
    fill("oldEdit", password());
    change->click();
    QTRY_COMPARE(m_sync.control->passwords, QStringList{QStringLiteral("a better horse")});
    QTRY_VERIFY(!inWindow<QDialog>("passwordDialog"));
}

void TestSignIn::idleLocks() {
    makeStore();
    start();
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QTRY_VERIFY(!window());
    QTest::keyClick(m_shell->mainWindow(), Qt::Key_4, Qt::AltModifier);
    QTRY_COMPARE(m_shell->mainWindow()->place().page, Place::Appeals);
    IdleWatch watch;
    QSignalSpy idle(&watch, &IdleWatch::idle);
    watch.setLimit(std::chrono::milliseconds(20));
    QTRY_COMPARE(idle.count(), 1);
    Q_EMIT m_shell->idleWatch().idle();
    QTRY_VERIFY(window());
    QVERIFY(!m_shell->mainWindow());
    QVERIFY(!message().isEmpty()); // why
    signIn(password());
    QTRY_VERIFY(m_shell->mainWindow());
    QCOMPARE(m_shell->mainWindow()->place().page, Place::Appeals);
    QCOMPARE(m_shell->idleWatch().limit(), std::chrono::milliseconds(std::chrono::minutes(15)));
}

void TestSignIn::lockTellsWhatWaits() {
    signInToCentre();
    m_sync.control->now.outbox.waiting = 3;
    QTest::keyClick(m_shell->mainWindow(), Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(window()); // at once: whoever locks walks away
    QVERIFY2(message().contains(u'3'), qPrintable(message()));
}

void TestSignIn::dismissedLeavesNothing() {
    signInToCentre();
    Q_EMIT m_sync.control->dismissed();
    QTRY_VERIFY(window());
    QVERIFY(!m_shell->mainWindow());
    QVERIFY(!message().isEmpty());
    QVERIFY(m_settings.kept.lastStore.isEmpty());
    QVERIFY(m_settings.kept.centreStores.isEmpty());
    QTRY_VERIFY(!QFile::exists(storePath()));
}

void TestSignIn::pictures() {
    makeStore();
    test::Look look;
    const SignInServices services{*m_gate, m_sync, m_secrets, m_settings, m_dir->path(), QStringLiteral("1.2.3")};
    const QString path = storePath();
    const auto make = [&]() -> std::unique_ptr<QWidget> {
        auto made = std::make_unique<SignInWindow>(services);
        made->start(path, false);
        return made;
    };
    test::grabVariants(look, QStringLiteral("signin"), make);
    test::grabVariants(look, QStringLiteral("signin-new"), [&]() -> std::unique_ptr<QWidget> {
        auto made = std::make_unique<SignInWindow>(services);
        made->start(path + QStringLiteral(".other"), false);
        return made;
    });
    shipProfile();
    SignInServices shipped = services;
    shipped.profileFolders = QStringList{m_dir->filePath(QStringLiteral("centres"))};
    const auto centre = [](const SignInServices& with) {
        return [&with, path = QString()]() -> std::unique_ptr<QWidget> {
            auto made = std::make_unique<SignInWindow>(with);
            made->start(path, false);
            made->findChild<QPushButton*>(QStringLiteral("newCentreButton"))->click();
            return made;
        };
    };
    test::grabVariants(look, QStringLiteral("signin-centre"), centre(shipped), {}, {{1366, 768}});
    test::grabVariants(look, QStringLiteral("signin-centre-typed"), centre(services), {}, {{1366, 768}});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(file.size() / 2 + 13));
    file.close();
    test::grabVariants(look, QStringLiteral("signin-damaged"), make, [](QWidget& shown) {
        auto* edit = shown.findChild<QLineEdit*>(QStringLiteral("passwordEdit"));
        test::typeText(edit, password());
        QTest::keyClick(edit, Qt::Key_Return);
        QTRY_VERIFY(!shown.findChild<QLabel*>(QStringLiteral("restoreHint"))->text().isEmpty());
    });
}

QTEST_MAIN(TestSignIn)
#include "test_signin.moc"
