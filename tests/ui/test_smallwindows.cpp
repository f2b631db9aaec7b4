#include "ui/deskfixture.h"
#include "ui/formkeys.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/centresettingswidget.h"
#include "ui/shell/draftsdialog.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/passworddialog.h"
#include "ui/shell/settingsdialog.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/sync/discarddialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QTabWidget>
#include <QTest>

using namespace line605;
using test::resultOf;

namespace {

class MemorySettings : public DeviceSettings {
public:
    [[nodiscard]] DeviceChoice choice() const override { return kept; }
    void setChoice(const DeviceChoice& choice) override { kept = choice; }

    DeviceChoice kept{QStringLiteral("ru"), QStringLiteral("light"), 10, {}, false};
};

class NoSecrets : public SecretStore {
public:
    Answer<QString> read(const QString&) override { return ready<QString>(Error{ErrorCode::SecretUnavailable}); }
    Answer<Done> write(const QString&, const QString&) override {
        return ready<Done>(Error{ErrorCode::SecretUnavailable});
    }
    Answer<Done> remove(const QString&) override { return ready<Done>(Error{ErrorCode::SecretUnavailable}); }
};

/// The small windows with what they show to a person at work.
struct Small {
    Small() : window(std::make_unique<MainWindow>(desk.context)) {
        window->goTo({});
        const auto keep = [this](const QString& key, const QString& about, const QString& text) {
            const Draft draft{key, about, {{QStringLiteral("text"), text}}, desk.store.clock().nowUtc()};
            QVERIFY(resultOf(desk.store.session().drafts().save(draft)).ok());
        };
        const QString number = desk.store.accountNumber(test::Sample::OneZone);
        keep(QStringLiteral("appeal-new/") + number, number, QStringLiteral("Просит проверить начисление за октябрь"));
        keep(QStringLiteral("reply/0192f3a0-0000-7000-8000-000000000001"), QStringLiteral("26-000011"),
             QStringLiteral("Здравствуйте! Проверили показания"));
    }

    test::DeskFixture desk{60};
    MemorySettings settings;
    std::unique_ptr<MainWindow> window;
};

} // namespace

/// The windows beside the pages: settings, about, shortcuts, drafts. In the themes a person may choose, high contrast
/// among them.
class TestSmallWindows : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<test::Look> m_look;

private Q_SLOTS:
    void initTestCase() { m_look = std::make_unique<test::Look>(); }
    void cleanupTestCase() { m_look.reset(); }

    void looks_data() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        for (const char* theme : {"light", "dark", "contrast"}) {
            for (const char* language : {"ru", "en"})
                QTest::addRow("%s, %s", theme, language) << QString::fromLatin1(theme) << QString::fromLatin1(language);
        }
    }
    void looks() {
        QFETCH(QString, theme);
        QFETCH(QString, language);
        const test::PictureRow picture{theme, language};
        m_look->apply(theme, language);
        Small small;
        const auto show = [&](QDialog& dialog, const char* name) {
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            QTRY_VERIFY(isFilled(dialog));
            QVERIFY(namesAreComplete(dialog));
            picture.keep(&dialog, QString::fromLatin1(name));
        };
        SettingsDialog settings(small.settings, small.desk.shortcuts, nullptr);
        show(settings, "settings");
        AboutDialog about(QStringLiteral("1.2.3"), QStringLiteral("role operator, theme %1").arg(theme), nullptr);
        show(about, "about");
        ShortcutsDialog keys(small.desk.shortcuts.commands(), nullptr);
        show(keys, "shortcuts");
        DraftsDialog drafts(small.desk.store.session().drafts(), small.desk.drafts, nullptr);
        show(drafts, "drafts");
        NoSecrets secrets;
        PasswordKeeper keeper(small.desk.store.session(), small.desk.sync, secrets, small.settings,
                              QStringLiteral("x"));
        PasswordDialog change(keeper, PasswordDialog::Mode::Change, true, nullptr);
        change.setAttribute(Qt::WA_DeleteOnClose, false);
        show(change, "password-change");
        PasswordDialog enter(keeper, PasswordDialog::Mode::Enter, true, nullptr);
        enter.setAttribute(Qt::WA_DeleteOnClose, false);
        show(enter, "password-enter");
        DiscardDialog discard(QStringLiteral("Reading, 390012345678"), nullptr);
        discard.setAttribute(Qt::WA_DeleteOnClose, false);
        show(discard, "sync-discard");
        small.desk.sync.now.link = LinkState::Online;
        SettingsDialog withCentre(small.settings, small.desk.shortcuts, nullptr);
        auto* centre = new CentreSettingsWidget(small.desk.store.session(), small.desk.sync, small.desk.store.clock());
        withCentre.addTab(centre, QCoreApplication::translate("line605::ApplicationShell", "&Centre"));
        withCentre.findChild<QTabWidget*>()->setCurrentWidget(centre);
        show(withCentre, "settings-centre");
        m_look->apply(QStringLiteral("light"), QStringLiteral("ru"));
    }

private:
    /// Every list has what it is for.
    static bool isFilled(const QWidget& window) {
        const auto views = window.findChildren<QAbstractItemView*>();
        return std::all_of(views.begin(), views.end(), [](const QAbstractItemView* view) {
            return !view->isVisible() || (view->model() && view->model()->rowCount() > 0);
        });
    }

    /// A button without a text is a riddle for a reader of the screen.
    static bool namesAreComplete(const QWidget& window) {
        const auto buttons = window.findChildren<QAbstractButton*>();
        return std::all_of(buttons.begin(), buttons.end(), [](const QAbstractButton* button) {
            const bool named = !button->isVisible() || !button->text().isEmpty() || !button->accessibleName().isEmpty();
            if (!named)
                qWarning("a button without a name: %s", qPrintable(button->objectName()));
            return named;
        });
    }
};

QTEST_MAIN(TestSmallWindows)
#include "test_smallwindows.moc"
