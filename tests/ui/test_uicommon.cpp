#include "documents/filetablewriter.h"
#include "models/roles.h"
#include "screens.h"
#include "ui/common/icons.h"
#include "ui/common/listview.h"
#include "ui/common/messagebar.h"
#include "ui/common/shortcuts.h"
#include "ui/common/statepane.h"
#include "ui/common/tableexport.h"
#include "ui/common/textruns.h"
#include "ui/common/tones.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QToolButton>
#include <QVBoxLayout>

#include <optional>

using namespace line605;

namespace {

class MemoryPreferences : public PreferenceStore {
public:
    Answer<QJsonValue> preference(const QString& key) override { return ready<QJsonValue>(values.value(key)); }
    Answer<Done> setPreference(const QString& key, const QJsonValue& value) override {
        values.insert(key, value);
        return ready<Done>(Done{});
    }

    QHash<QString, QJsonValue> values;
};

void fill(QStandardItemModel& model, int rows) {
    model.setColumnCount(3);
    model.setHorizontalHeaderLabels({QStringLiteral("Номер"), QStringLiteral("Имя"), QStringLiteral("Сумма")});
    for (int row = 0; row < rows; ++row) {
        auto* amount = new QStandardItem(QStringLiteral("%1,00 ₽").arg(row));
        amount->setData(QVariant::fromValue(TableCell{Money{row * 100}}), ExportRole);
        model.appendRow({new QStandardItem(QStringLiteral("№ %1").arg(row)),
                         new QStandardItem(QStringLiteral("Имя %1").arg(row)), amount});
    }
}

} // namespace

/// The widgets every page is made of.
class TestUiCommon : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_look.emplace(); }
    void cleanupTestCase() { m_look.reset(); }

    void iconsDraw_data();
    void iconsDraw();
    void tonesAreReadable_data();
    void tonesAreReadable();

    void listKeyboard();
    void listCopiesShownColumns();
    void listStateComesBack();
    void textRunsTellBold_data();
    void textRunsTellBold();
    void listSharesItsRoom();
    void listColumnChooser();

    void statesAreDrawn();
    void loadingWaitsAMoment();
    void errorsOfStates_data();
    void errorsOfStates();

    void messageBar();
    void messageProgress();

    void shortcutsFollowTheSettings();
    void shortcutsConflict();
    void shortcutsComeBack();
    void plainKeysInertWhileTyping();
    void commandsOfTheVisiblePage();

    void exportWritesShownRows();
    void exportCancelled();

private:
    std::optional<test::Look> m_look;
};

void TestUiCommon::iconsDraw_data() {
    QTest::addColumn<QString>("name");
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}))
        QTest::newRow(qPrintable(file)) << file.chopped(4);
}

void TestUiCommon::iconsDraw() {
    QFETCH(QString, name);
    for (const qreal scale : {1.0, 2.0}) {
        const QImage picture = lineIcon(name, Qt::red).pixmap(QSize(24, 24), scale).toImage();
        QCOMPARE(picture.size(), QSize(24, 24) * int(scale));
        int drawn = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x)
                drawn += qAlpha(picture.pixel(x, y)) > 128 ? 1 : 0;
        }
        QVERIFY2(drawn > 5, "the drawing is there");
    }
}

void TestUiCommon::tonesAreReadable_data() {
    QTest::addColumn<QString>("theme");
    for (const QString& id : Theme::ids())
        QTest::newRow(qPrintable(id)) << id;
}

/// WCAG 2.1: 4.5 : 1 for texts.
void TestUiCommon::tonesAreReadable() {
    QFETCH(QString, theme);
    const auto luminance = [](const QColor& colour) {
        const auto linear = [](qreal part) {
            return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
    };
    const auto contrast = [&](const QColor& a, const QColor& b) {
        const qreal first = luminance(a) + 0.05;
        const qreal second = luminance(b) + 0.05;
        return std::max(first, second) / std::min(first, second);
    };
    m_look->apply(theme, QStringLiteral("ru"));
    const QPalette palette = QApplication::palette();
    const QVector<std::pair<QColor, QColor>> pairs{
        {palette.color(QPalette::WindowText), palette.color(QPalette::Window)},
        {palette.color(QPalette::Text), palette.color(QPalette::Base)},
        {palette.color(QPalette::Text), palette.color(QPalette::AlternateBase)},
        {palette.color(QPalette::ButtonText), palette.color(QPalette::Button)},
        {palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)},
        {palette.color(QPalette::Link), palette.color(QPalette::Window)},
        {palette.color(QPalette::ToolTipText), palette.color(QPalette::ToolTipBase)}};
    for (const auto& [text, ground] : pairs)
        QVERIFY2(contrast(text, ground) >= 4.5, qPrintable(text.name() + QStringLiteral(" on ") + ground.name()));
    QVERIFY(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)) >= 4.0);
    for (const Tone meaning : {Tone::Accent, Tone::Muted, Tone::Danger, Tone::Warning, Tone::Success}) {
        for (const QColor& ground : {palette.color(QPalette::Window), tone(Tone::Card), toneGround(meaning)})
            QVERIFY2(contrast(tone(meaning), ground) >= 4.5,
                     qPrintable(tone(meaning).name() + QStringLiteral(" on ") + ground.name()));
    }
    m_look->apply(QStringLiteral("light"), QStringLiteral("ru"));
}

void TestUiCommon::listKeyboard() {
    QStandardItemModel model;
    fill(model, 50);
    ListView view;
    view.setModel(&model);
    view.resize(500, 300);
    view.show();
    view.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QSignalSpy activated(&view, &ListView::rowActivated);
    QTest::keyClick(&view, Qt::Key_End);
    QCOMPARE(view.currentIndex().row(), 49);
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentIndex().row(), 0);
    QTest::keyClick(&view, Qt::Key_Down);
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.first().first().toModelIndex().row(), 1);
    QCOMPARE(view.selectionModel()->selectedRows().size(), 1);
    const QPoint at = view.visualRect(model.index(3, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(activated.last().first().toModelIndex().row(), 3);
}

void TestUiCommon::listCopiesShownColumns() {
    QStandardItemModel model;
    fill(model, 5);
    ListView view;
    view.setModel(&model);
    view.setColumnHidden(1, true);
    view.horizontalHeader()->moveSection(2, 0);
    view.selectRow(1);
    view.selectionModel()->select(model.index(3, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("1,00 ₽\t№ 1\n3,00 ₽\t№ 3"));
    QCOMPARE(view.shownColumns(), (QVector<int>{2, 0}));
}

void TestUiCommon::listStateComesBack() {
    MemoryPreferences preferences;
    QStandardItemModel model;
    fill(model, 5);
    const QString key = QStringLiteral("list/test");
    {
        ListView view;
        view.setModel(&model);
        view.setSortingEnabled(true);
        view.keepStateIn(preferences, key);
        QCoreApplication::sendPostedEvents(); // the answer of the store: nothing was kept yet
        QVERIFY(!preferences.values.contains(key));
        view.horizontalHeader()->moveSection(2, 0);
        view.horizontalHeader()->resizeSection(2, 222);
        view.setColumnHidden(1, true);
        view.sortByColumn(0, Qt::DescendingOrder);
        QTRY_VERIFY(preferences.values.contains(key));
    }
    ListView again;
    again.setModel(&model);
    again.setSortingEnabled(true);
    again.keepStateIn(preferences, key);
    QTRY_COMPARE(again.shownColumns(), (QVector<int>{2, 0}));
    QCOMPARE(again.columnWidth(2), 222);
    QCOMPARE(again.horizontalHeader()->sortIndicatorSection(), 0);
    QCOMPARE(again.horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);

    QStandardItemModel other(2, 5); // a version with other columns starts afresh
    ListView different;
    different.setModel(&other);
    different.keepStateIn(preferences, key);
    QCoreApplication::sendPostedEvents();
    QCOMPARE(different.shownColumns().size(), 5);
}

void TestUiCommon::textRunsTellBold_data() {
    QTest::addColumn<QFont>("font");
    QFont large;
    large.setPointSizeF(large.pointSizeF() * 1.5);
    QTest::newRow("the usual font") << QFont();
    QTest::newRow("another one") << large;
}

void TestUiCommon::textRunsTellBold() {
    QFETCH(QFont, font);
    const QString name = QStringLiteral("Иванов");
    QFont bold = font;
    bold.setBold(true);
    const auto picture = [&](const QFont& with, bool marked) {
        QImage image(200, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        TextRuns drawn;
        drawn.setFont(with);
        drawn.draw(painter, 5, 40, 195, name, marked);
        return image;
    };
    QVERIFY2(picture(font, true) != picture(font, false), "what matched is bold");
    QCOMPARE(picture(font, true), picture(bold, false));
}

void TestUiCommon::listSharesItsRoom() {
    MemoryPreferences preferences;
    QStandardItemModel model;
    fill(model, 5);
    const auto make = [&](ListView& view) {
        view.setModel(&model);
        view.setColumnLetters({10, 10, 10});
        view.setRoomyColumns({{1, 10, 20}, {2, 10, 20}});
        view.keepStateIn(preferences, QStringLiteral("list/roomy"));
        QCoreApplication::sendPostedEvents(); // the store's answer
        view.resize(900, 300);
        view.show();
    };
    ListView view;
    make(view);
    const auto whole = [](const ListView& list) {
        return list.columnWidth(0) + list.columnWidth(1) + list.columnWidth(2);
    };
    const int most = view.columnWidth(1);
    QVERIFY(most > view.columnWidth(0));
    QCOMPARE(whole(view), view.viewport()->width());
    QVERIFY2(view.columnWidth(2) > most, "the last one takes what is left");
    view.resize(view.columnWidth(0) + 2 * most, 300);
    QVERIFY2(view.columnWidth(1) < most, "both give way");
    QCOMPARE(whole(view), view.viewport()->width());
    view.resize(100, 300);
    QCOMPARE(view.columnWidth(1), view.columnWidth(0));
    QCOMPARE(view.columnWidth(2), view.columnWidth(0));

    // What a person dragged stays so, in the next window too.
    view.resize(900, 300);
    view.horizontalHeader()->resizeSection(1, 222);
    QCOMPARE(whole(view), view.viewport()->width());
    view.resize(1000, 300);
    QCOMPARE(view.columnWidth(1), 222);
    QTRY_VERIFY(preferences.values.contains(QStringLiteral("list/roomy")));
    ListView again;
    make(again);
    QTRY_COMPARE(again.columnWidth(1), 222);
    QCOMPARE(whole(again), again.viewport()->width());
    again.horizontalHeader()->resizeSection(2, 150);
    again.resize(1100, 300);
    QCOMPARE(again.columnWidth(1), 222);
    QCOMPARE(again.columnWidth(2), 150);
    Q_EMIT again.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    const auto actions = again.findChild<QMenu*>(QStringLiteral("columnMenu"))->actions();
    actions.last()->trigger();
    QCOMPARE(again.columnWidth(1), most);
    // Who is hidden leaves its room to the others.
    for (const int column : {1, 2}) {
        actions.at(column)->trigger();
        QTRY_COMPARE(again.horizontalHeader()->length(), again.viewport()->width());
        actions.at(column)->trigger();
        QTRY_COMPARE(again.horizontalHeader()->length(), again.viewport()->width());
    }
}

void TestUiCommon::listColumnChooser() {
    QStandardItemModel model;
    fill(model, 5);
    ListView view;
    view.setModel(&model);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    Q_EMIT view.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    auto* menu = view.findChild<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY(menu);
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Имя"));
    menu->actions().at(1)->trigger();
    QCOMPARE(view.shownColumns(), (QVector<int>{0, 2}));
    menu->close();
    view.setColumnHidden(2, true);
    Q_EMIT view.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    const QList<QMenu*> menus = view.findChildren<QMenu*>(QStringLiteral("columnMenu"));
    QVERIFY2(!menus.last()->actions().at(0)->isEnabled(), "the last column stays");
    menus.last()->actions().last()->trigger();
    QCOMPARE(view.shownColumns(), (QVector<int>{0, 1, 2}));

    // What a page hid itself stays hidden.
    MemoryPreferences preferences;
    ListView own;
    own.setModel(&model);
    own.setColumnHidden(1, true);
    own.keepStateIn(preferences, QStringLiteral("list/own"));
    own.show();
    own.setColumnHidden(0, true);
    Q_EMIT own.horizontalHeader()->customContextMenuRequested(QPoint(5, 5));
    own.findChild<QMenu*>(QStringLiteral("columnMenu"))->actions().last()->trigger();
    QCOMPARE(own.shownColumns(), (QVector<int>{0, 2}));
}

void TestUiCommon::statesAreDrawn() {
    StatePane pane;
    auto* content = new QLabel(QStringLiteral("content"));
    pane.setContent(content);
    pane.showEmpty(QStringLiteral("Пусто"), QStringLiteral("Подсказка"), QStringLiteral("Сделать"));
    pane.show();
    auto* action = pane.findChild<QPushButton*>(QStringLiteral("stateAction"));
    QCOMPARE(action->text(), QStringLiteral("Сделать"));
    QCOMPARE(pane.findChild<QLabel*>(QStringLiteral("stateTitle"))->text(), QStringLiteral("Пусто"));
    QSignalSpy asked(&pane, &StatePane::actionRequested);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    pane.showContent();
    QCOMPARE(pane.currentWidget(), content);
}

void TestUiCommon::loadingWaitsAMoment() {
    StatePane pane;
    auto* content = new QLabel(QStringLiteral("content"));
    pane.setContent(content);
    pane.showContent();
    pane.showLoading(QStringLiteral("Загрузка"));
    QCOMPARE(pane.currentWidget(), content); // a quick answer does not flicker
    QTRY_VERIFY(pane.currentWidget() != content);
    QCOMPARE(pane.findChild<QLabel*>(QStringLiteral("stateTitle"))->text(), QStringLiteral("Загрузка"));
    pane.showContent();
    QCOMPARE(pane.currentWidget(), content);
}

void TestUiCommon::errorsOfStates_data() {
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<bool>("again");
    QTest::newRow("offline") << ErrorCode::Offline << true;
    QTest::newRow("no rights") << ErrorCode::NotAllowed << false;
    QTest::newRow("refused") << ErrorCode::RefusedByRule << false;
    QTest::newRow("not found") << ErrorCode::NotFound << false;
    QTest::newRow("failed") << ErrorCode::QueryFailed << true;
}

void TestUiCommon::errorsOfStates() {
    QFETCH(ErrorCode, code);
    QFETCH(bool, again);
    StatePane pane;
    pane.showError(Error{code, QStringLiteral("secret detail"), {}, 0});
    pane.show();
    const auto text = [&pane](const char* name) { return pane.findChild<QLabel*>(QLatin1String(name))->text(); };
    QVERIFY(!text("stateTitle").isEmpty());
    QVERIFY(!text("stateHint").contains(QStringLiteral("secret")));
    QCOMPARE(pane.findChild<QPushButton*>(QStringLiteral("stateAction"))->isVisible(), again);
}

void TestUiCommon::messageBar() {
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QVERIFY(!bar.isVisible());
    bar.showMessage(MessageBar::Kind::Warning, QStringLiteral("Проверьте номер"), QStringLiteral("Исправить"));
    QVERIFY(bar.isVisible());
    QCOMPARE(bar.text(), QStringLiteral("Проверьте номер"));
    QCOMPARE(bar.accessibleName(), QStringLiteral("Проверьте номер"));
    QSignalSpy asked(&bar, &MessageBar::actionRequested);
    QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
    bar.showError(Error{ErrorCode::DiskFull, QStringLiteral("errno 28"), {}, 0});
    QVERIFY(bar.isVisible());
    QVERIFY(!bar.text().contains(QStringLiteral("errno")));
    QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("messageClose")), Qt::LeftButton);
    QVERIFY(!bar.isVisible());
}

void TestUiCommon::messageProgress() {
    QWidget window;
    MessageBar bar(&window);
    window.show();
    QSignalSpy asked(&bar, &MessageBar::actionRequested);
    QSignalSpy cancelled(&bar, &MessageBar::cancelRequested);
    bar.showProgress(QStringLiteral("Выгрузка"), 10, 100);
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY2(bar.isVisible(), "work in progress is not hidden by the way");
    QTest::mouseClick(bar.findChild<QToolButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QCOMPARE(cancelled.count(), 1);
    QCOMPARE(asked.count(), 0);
    bar.showMessage(MessageBar::Kind::Success, QStringLiteral("Готово"));
    QTest::keyClick(&bar, Qt::Key_Escape);
    QVERIFY(!bar.isVisible());
}

void TestUiCommon::shortcutsFollowTheSettings() {
    Shortcuts shortcuts;
    QWidget window;
    QAction* action = shortcuts.add(&window, QStringLiteral("a"), QStringLiteral("A"), QKeySequence(Qt::Key_F2));
    QSignalSpy triggered(action, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_F2);
    QCOMPARE(triggered.count(), 1);
    QVERIFY(shortcuts.setKeys(QStringLiteral("a"), QKeySequence(Qt::Key_F6)));
    QTest::keyClick(&window, Qt::Key_F2);
    QTest::keyClick(&window, Qt::Key_F6);
    QCOMPARE(triggered.count(), 2);
    shortcuts.resetAll();
    QCOMPARE(action->shortcut(), QKeySequence(Qt::Key_F2));
}

void TestUiCommon::shortcutsConflict() {
    Shortcuts shortcuts;
    QWidget window;
    shortcuts.add(&window, QStringLiteral("a"), QStringLiteral("A"), QKeySequence(Qt::Key_F2));
    shortcuts.add(&window, QStringLiteral("b"), QStringLiteral("B"), QKeySequence(Qt::Key_F4));
    QVERIFY(!shortcuts.setKeys(QStringLiteral("b"), QKeySequence(Qt::Key_F2)));
    QCOMPARE(shortcuts.takenBy(QKeySequence(Qt::Key_F2), QStringLiteral("b")), QStringLiteral("a"));
    QVERIFY(shortcuts.setKeys(QStringLiteral("b"), QKeySequence(Qt::Key_F4)));
    QVERIFY(shortcuts.setKeys(QStringLiteral("b"), QKeySequence()));
    QVERIFY(!shortcuts.setKeys(QStringLiteral("unknown"), QKeySequence(Qt::Key_F9)));
    QCOMPARE(shortcuts.commands().size(), 2);
}

void TestUiCommon::shortcutsComeBack() {
    QJsonObject kept;
    {
        Shortcuts shortcuts;
        QWidget window;
        shortcuts.add(&window, QStringLiteral("a"), QStringLiteral("A"), QKeySequence(Qt::Key_F2));
        QVERIFY(shortcuts.changedKeys().isEmpty());
        QVERIFY(shortcuts.setKeys(QStringLiteral("a"), QKeySequence(Qt::CTRL | Qt::Key_M)));
        kept = shortcuts.changedKeys();
    }
    Shortcuts shortcuts;
    QWidget window;
    shortcuts.restoreKeys(kept); // before and after the command is known
    QAction* action = shortcuts.add(&window, QStringLiteral("a"), QStringLiteral("A"), QKeySequence(Qt::Key_F2));
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
    QCOMPARE(shortcuts.changedKeys(), kept);
    shortcuts.resetAll();
    shortcuts.restoreKeys(kept);
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_M));
}

void TestUiCommon::plainKeysInertWhileTyping() {
    Shortcuts shortcuts;
    QWidget window;
    QLineEdit edit(&window);
    auto* list = new QPushButton(&window);
    QAction* action =
        shortcuts.add(&window, QStringLiteral("help"), QStringLiteral("H"), QKeySequence(QStringLiteral("?")));
    QSignalSpy triggered(action, &QAction::triggered);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Question);
    QCOMPARE(triggered.count(), 0);
    QCOMPARE(edit.text(), QStringLiteral("?"));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Question);
    QCOMPARE(triggered.count(), 1);
}

void TestUiCommon::commandsOfTheVisiblePage() {
    Shortcuts shortcuts;
    QWidget window;
    auto* first = new QWidget(&window);
    auto* second = new QWidget(&window);
    shortcuts.add(&window, QStringLiteral("w"), QStringLiteral("W"), QKeySequence(Qt::Key_F1));
    shortcuts.add(first, QStringLiteral("1"), QStringLiteral("One"), QKeySequence(Qt::Key_F2));
    shortcuts.add(second, QStringLiteral("2"), QStringLiteral("Two"), QKeySequence(Qt::Key_F3));
    second->hide();
    window.show();
    QVector<QString> ids;
    for (const Shortcuts::Command& command : shortcuts.commandsIn(&window))
        ids.append(command.id);
    QCOMPARE(ids, (QVector<QString>{QStringLiteral("w"), QStringLiteral("1")}));
    delete first;
    QCOMPARE(shortcuts.commandsIn(&window).size(), 1);
}

void TestUiCommon::exportWritesShownRows() {
    const QTemporaryDir dir;
    QStandardItemModel model;
    fill(model, 1200);
    QWidget window;
    auto* view = new ListView(&window);
    auto* bar = new MessageBar(&window);
    view->setModel(&model);
    view->setColumnHidden(1, true);
    window.show();
    FileTableWriter writer;
    exportShownRows(view, QStringLiteral("Список: все"), writer, bar);
    auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("exportDialog"));
    QVERIFY(dialog);
    QVERIFY(!dialog->selectedFiles().isEmpty());
    const QString path = dir.filePath(QStringLiteral("list.csv"));
    dialog->selectFile(path);
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(bar->text().contains(QStringLiteral("list.csv")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QCOMPARE(text.count(QLatin1Char('\n')), 1201);
    QVERIFY(text.contains(QStringLiteral("№ 1199;1199,00")));
    QVERIFY(!text.contains(QStringLiteral("Имя")));
}

void TestUiCommon::exportCancelled() {
    const QTemporaryDir dir;
    QWidget window;
    auto* bar = new MessageBar(&window);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(bar);
    window.resize(800, 200);
    window.show();
    FileTableWriter writer;
    // Endless rows: only a cancel ends it.
    exportRows(
        &window, QStringLiteral("list"), {QStringLiteral("A")}, 1'000'000,
        []() -> std::optional<TableRow> { return TableRow{TableCell{QStringLiteral("x")}}; }, writer, bar);
    auto* dialog = window.findChild<QFileDialog*>(QStringLiteral("exportDialog"));
    dialog->selectFile(dir.filePath(QStringLiteral("list.csv")));
    QVERIFY(QMetaObject::invokeMethod(dialog, "accept"));
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QToolButton*>(QStringLiteral("messageAction")), Qt::LeftButton);
    QTRY_VERIFY(bar->findChild<QToolButton*>(QStringLiteral("messageClose"))->isVisible());
    QVERIFY(QDir(dir.path()).isEmpty());
}

QTEST_MAIN(TestUiCommon)
#include "test_uicommon.moc"
