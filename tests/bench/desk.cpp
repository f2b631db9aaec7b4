#include "bench/desk.h"

#include "bench/benchapplication.h"

#include <QTableView>

namespace line605::bench {

Desk::Desk(const QString& path)
    : m_theme(benchApplication()), m_gate(makeGate()), m_session(openSession(*m_gate, path)),
      m_drafts(std::make_unique<DraftKeeper>(m_session->drafts(), benchClock())),
      m_context(std::make_unique<UiContext>(
          UiContext{Workplace{*m_session, benchClock(), benchReference(), m_tables, m_session->person()}, *m_drafts,
                    m_shortcuts, m_sync})) {
    m_theme.apply(QStringLiteral("light"), 0);
    m_language.apply(QStringLiteral("ru"));
    m_window = std::make_unique<MainWindow>(*m_context);
    m_window->goTo({});
    m_window->resize(1366, 768);
    m_window->show();
    m_window->activateWindow();
    benchApplication().runUntil([this] {
        const auto* list = m_window->findChild<QTableView*>(QStringLiteral("view"));
        return m_window->isActiveWindow() && list && list->model()->rowCount() > 0;
    });
    benchApplication().settle();
}

Desk::~Desk() {
    m_window.reset(); // before what it is made with
    benchApplication().settle();
}

} // namespace line605::bench
