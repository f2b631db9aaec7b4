#pragma once

#include <QTest>
#include <QWidget>

namespace line605::test {

/// Types \a text into \a widget key by key. QTest::keyClicks() knows Latin letters only.
inline void typeText(QWidget* widget, const QString& text) {
    for (const QChar character : text) {
        const Qt::KeyboardModifiers shift = character.isUpper() ? Qt::ShiftModifier : Qt::NoModifier;
        QTest::sendKeyEvent(QTest::Click, widget, Qt::Key(character.toUpper().unicode()), QString(character), shift);
    }
}

} // namespace line605::test
