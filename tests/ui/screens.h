#pragma once

#include "ui/shell/language.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

#include <functional>
#include <memory>

/// Pictures of windows in every variant a person may have, for people to look at (UX.12), and the look that window
/// tests run in.
namespace line605::test {

/// A page beside the rail, below the header, of a window of 1366×768 and one of 1920×1080.
inline constexpr QSize smallPage{1194, 690};
inline constexpr QSize largePage{1748, 1000};

/// The theme and the language of a test program. Make one in initTestCase(); the tests run in light and Russian.
class Look {
public:
    Look() : m_theme(*qApp) { apply(QStringLiteral("light"), QStringLiteral("ru")); }

    void apply(const QString& theme, const QString& language) {
        m_theme.apply(theme, 10);
        m_language.apply(language);
    }

private:
    Theme m_theme;
    Language m_language;
};

/// The folder of the pictures; they are only made where LINE605_SCREENS names one.
[[nodiscard]] inline QString screensFolder() {
    return qEnvironmentVariable("LINE605_SCREENS");
}

/// Writes the picture of \a widget as it is now.
inline void savePicture(QWidget& widget, const QString& fileName) {
    QVERIFY(QDir().mkpath(screensFolder()));
    const QString path = QDir(screensFolder()).filePath(fileName + QStringLiteral(".png"));
    QVERIFY2(widget.grab().save(path), qPrintable(path));
}

/// Makes the window anew for light and dark, Russian and English and each of \a sizes, lets \a settle bring it to what
/// is to be seen (with QTRY_…), and writes <name>-<light|dark>-<ru|en>-<width>.png.
inline void grabVariants(Look& look, const QString& name, const std::function<std::unique_ptr<QWidget>()>& make,
                         const std::function<void(QWidget&)>& settle = {},
                         const QVector<QSize>& sizes = {{1366, 768}, {1920, 1080}}) {
    if (screensFolder().isEmpty())
        return;
    for (const char* theme : {"light", "dark"}) {
        for (const char* language : {"ru", "en"}) {
            look.apply(QLatin1String(theme), QLatin1String(language));
            for (const QSize& size : sizes) {
                const std::unique_ptr<QWidget> widget = make();
                widget->setWindowState(Qt::WindowNoState);
                widget->resize(size);
                widget->show();
                QVERIFY(QTest::qWaitForWindowExposed(widget.get()));
                if (settle)
                    settle(*widget);
                savePicture(*widget, QStringLiteral("%1-%2-%3-%4")
                                         .arg(name, QLatin1String(theme), QLatin1String(language))
                                         .arg(size.width()));
            }
        }
    }
    look.apply(QStringLiteral("light"), QStringLiteral("ru"));
}

} // namespace line605::test
