#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <memory>
#include <optional>

struct xcb_connection_t;

namespace line605::bench {

/// An X server of its own without a window manager (Xvfb), so that windows of the measured programs trouble nobody and
/// nobody troubles them; where there is no Xvfb, the server of $DISPLAY.
class XServer {
public:
    XServer();
    ~XServer();
    Q_DISABLE_COPY_MOVE(XServer)

    /// Empty when there is no server.
    [[nodiscard]] const QString& display() const { return m_display; }

private:
    QProcess m_server;
    QString m_display;
};

/// Tells when a window of a program appears.
class WindowWatch {
public:
    explicit WindowWatch(const QString& display);
    ~WindowWatch();
    Q_DISABLE_COPY_MOVE(WindowWatch)

    /// Forgets the windows that were mapped so far.
    void forget();
    /// Waits until a window of a program's size is mapped (the server's MapNotify); false after \a timeoutMs.
    [[nodiscard]] bool waitForWindow(int timeoutMs);

private:
    [[nodiscard]] bool isProgramWindow(quint32 window) const;

    xcb_connection_t* m_connection;
};

/// A program on a display, in a home of its own.
class WatchedProgram {
public:
    WatchedProgram(const QString& program, const QStringList& arguments, const QString& display);
    ~WatchedProgram();
    Q_DISABLE_COPY_MOVE(WatchedProgram)

    [[nodiscard]] QProcess& process() { return m_process; }
    void start() { m_process.start(); }

    /// The settings that a program finds in its new home, at \a path below its configuration folder.
    void putSettings(const QString& path, const QByteArray& text);
    [[nodiscard]] QString home() const { return m_home.path(); }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace line605::bench
