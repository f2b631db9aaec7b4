#pragma once

#include "services/draftkeeper.h"
#include "support/fakesync.h"
#include "support/teststore.h"
#include "ui/common/shortcuts.h"
#include "ui/common/uicontext.h"

#include <QTest>
#include <QWidget>
#include <QWindow>

namespace line605::test {

/// What pages and dialogs need, over a real store.
struct DeskFixture {
    explicit DeskFixture(int accounts = 300, const Person& person = TestStore::defaultPerson())
        : store(accounts, person),
          drafts(store.session().drafts(), store.clock()), context{store.workplace(), drafts, shortcuts, sync} {}

    TestStore store;
    DraftKeeper drafts;
    Shortcuts shortcuts;
    FakeSync sync;
    UiContext context;
};

/// Keys as the window system sends them: they go where the focus is.
inline void press(QWidget* window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(window->windowHandle(), Qt::Key(key), modifiers);
}

inline void type(QWidget* window, const QString& text) {
    for (const QChar letter : text)
        QTest::keyClick(window->windowHandle(), letter.toLatin1());
}

} // namespace line605::test
