#pragma once

#include "bench/benchstore.h"
#include "documents/filetablewriter.h"
#include "services/draftkeeper.h"
#include "services/embeddedsync.h"
#include "ui/common/shortcuts.h"
#include "ui/common/uicontext.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/theme.h"

namespace line605::bench {

/// A signed-in person at the main window over the store at \a path, at 1366×768, with the list of accounts read.
class Desk {
public:
    explicit Desk(const QString& path);
    ~Desk();
    Q_DISABLE_COPY_MOVE(Desk)

    [[nodiscard]] StoreSession& session() { return *m_session; }
    [[nodiscard]] MainWindow& window() { return *m_window; }

private:
    Theme m_theme;
    Language m_language;
    std::unique_ptr<SqliteStoreGate> m_gate;
    std::shared_ptr<StoreSession> m_session;
    FileTableWriter m_tables;
    std::unique_ptr<DraftKeeper> m_drafts;
    Shortcuts m_shortcuts;
    EmbeddedSyncControl m_sync;
    std::unique_ptr<UiContext> m_context;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace line605::bench
