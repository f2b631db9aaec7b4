#include "bench/signindesk.h"

#include "bench/benchapplication.h"
#include "bench/typist.h"

#include <QLineEdit>

namespace line605::bench {

SignInDesk::SignInDesk(const QString& store)
    : m_device(m_folder.filePath(QStringLiteral("device.ini"))), m_reference(benchReference()), m_gate(makeGate()),
      m_shell(std::make_unique<ApplicationShell>(
          benchApplication(), ShellPorts{*m_gate, m_syncGate, benchClock(), m_reference, m_secrets, m_device, m_tables,
                                         m_folder.path(), QStringLiteral(LINE605_VERSION)})) {
    m_shell->start(store);
    m_shell->signInWindow()->activateWindow();
    benchApplication().runUntil([this] { return m_shell->signInWindow()->isActiveWindow(); });
    benchApplication().settle();
}

SignInDesk::~SignInDesk() {
    m_shell.reset();
    benchApplication().settle();
}

double SignInDesk::signIn() {
    BenchApplication& application = benchApplication();
    auto* password = m_shell->signInWindow()->findChild<QLineEdit*>(QStringLiteral("passwordEdit"));
    password->setText(benchPassword());
    application.watchPaint([](const QObject* widget) { return widget->objectName() == QLatin1String("omnibox"); });
    const double begun = application.now();
    pressKey(password, Qt::Key_Return);
    application.runUntil([&application] { return application.paintedAt().has_value(); });
    return *application.paintedAt() - begun;
}

double SignInDesk::search(const QString& query) {
    MainWindow& window = *m_shell->mainWindow();
    window.activateWindow();
    benchApplication().runUntil([&window] { return window.isActiveWindow(); });
    return Typist(window).type(query);
}

} // namespace line605::bench
