#pragma once

#include "services/reference.h"
#include "support/fakesync.h"
#include "support/teststore.h"
#include "ui/common/shortcuts.h"
#include "ui/common/uicontext.h"
#include "ui/shell/mainwindow.h"

#include <memory>

namespace line605::test {

/// A signed-in person at a main window over a real store.
class Desk {
public:
    explicit Desk(int accounts = 300) : store(accounts) { sit(); }

    /// The window's context, made anew as after a sign-in.
    void sit() {
        drafts = std::make_unique<DraftKeeper>(store.session().drafts(), store.clock());
        shortcuts = std::make_unique<Shortcuts>();
        context = std::make_unique<UiContext>(UiContext{store.workplace(), *drafts, *shortcuts, sync});
    }
    /// As on sign-out, or as a crash leaves it: everything of the window is gone.
    void leave() {
        context.reset();
        drafts.reset();
        shortcuts.reset();
    }

    [[nodiscard]] std::unique_ptr<MainWindow> window(const Place& place = {}) {
        auto made = std::make_unique<MainWindow>(*context);
        made->goTo(place);
        return made;
    }

    TestStore store;
    std::unique_ptr<DraftKeeper> drafts;
    std::unique_ptr<Shortcuts> shortcuts;
    FakeSync sync; ///< of an embedded store, until a test says otherwise
    std::unique_ptr<UiContext> context;
};

} // namespace line605::test
