#pragma once

#include "ui/deskfixture.h"
#include "ui/screens.h"

#include <QTest>
#include <QWidget>
#include <QWindow>

/// What tests of forms need beside the desk: every letter of the keyboard, widgets by name, pictures as data rows.
namespace line605::test {

/// Types \a text key by key; it goes where the focus of \a window is.
inline void typeInto(QWidget* window, const QString& text) {
    for (const QChar letter : text) {
        const Qt::Key key = letter == u'\n' ? Qt::Key_Return : Qt::Key(letter.toUpper().unicode());
        QTest::sendKeyEvent(QTest::Click, window->windowHandle(), key, QString(letter), Qt::NoModifier);
    }
}

/// The widget of this object name; a test program without it means nothing.
template<class T>
T* child(const QWidget& parent, const char* name) {
    T* found = parent.findChild<T*>(QString::fromLatin1(name));
    if (!found)
        qFatal("no widget %s", name);
    return found;
}

/// The look of a picture, as a data row.
struct PictureRow {
    QString theme;
    QString language;

    static void add() {
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("language");
        for (const char* theme : {"light", "dark"}) {
            for (const char* language : {"ru", "en"})
                QTest::addRow("%s, %s", theme, language) << QString::fromLatin1(theme) << QString::fromLatin1(language);
        }
        QTest::newRow("contrast, ru") << QStringLiteral("contrast") << QStringLiteral("ru");
    }
    /// Keeps <name>-<light|dark|contrast>-<ru|en>-<width>.png where pictures are wanted.
    void keep(QWidget* window, const QString& name) const {
        if (!screensFolder().isEmpty())
            savePicture(*window, QStringLiteral("%1-%2-%3-%4").arg(name, theme, language).arg(window->width()));
    }
};

} // namespace line605::test
