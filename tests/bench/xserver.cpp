#include "bench/xserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <poll.h>
#include <xcb/xcb.h>

#include <cstdlib>

namespace line605::bench {

namespace {

constexpr int serverTimeoutMs = 10'000;
constexpr int endTimeoutMs = 5'000;

template<class T>
using XcbReply = std::unique_ptr<T, decltype(&std::free)>;

} // namespace

XServer::XServer() {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty()) {
        m_display = qEnvironmentVariable("DISPLAY");
        return;
    }
    m_server.setStandardErrorFile(QProcess::nullDevice());
    // It chooses a free number and says which.
    m_server.start(program,
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1366x768x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    if (m_server.waitForReadyRead(serverTimeoutMs))
        m_display = u':' + QString::fromLatin1(m_server.readLine().trimmed());
}

XServer::~XServer() {
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(endTimeoutMs))
        m_server.kill();
    m_server.waitForFinished(endTimeoutMs);
}

WindowWatch::WindowWatch(const QString& display) : m_connection(xcb_connect(display.toLatin1().constData(), nullptr)) {
    if (xcb_connection_has_error(m_connection))
        qFatal("no connection to the X server");
    const quint32 events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    xcb_change_window_attributes(m_connection, root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(m_connection);
}

WindowWatch::~WindowWatch() {
    xcb_disconnect(m_connection);
}

void WindowWatch::forget() {
    // A round trip brings in everything that was on its way.
    std::free(xcb_get_input_focus_reply(m_connection, xcb_get_input_focus(m_connection), nullptr));
    while (xcb_generic_event_t* event = xcb_poll_for_event(m_connection))
        std::free(event);
}

bool WindowWatch::waitForWindow(int timeoutMs) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < timeoutMs) {
        while (xcb_generic_event_t* event = xcb_poll_for_event(m_connection)) {
            const XcbReply<xcb_generic_event_t> owner(event, std::free);
            if ((event->response_type & 0x7f) != XCB_MAP_NOTIFY)
                continue;
            const auto* mapped = reinterpret_cast<const xcb_map_notify_event_t*>(event);
            if (!mapped->override_redirect && isProgramWindow(mapped->window))
                return true;
        }
        pollfd wait{xcb_get_file_descriptor(m_connection), POLLIN, 0};
        poll(&wait, 1, timeoutMs);
    }
    return false;
}

/// Not one of the small helper windows that toolkits map.
bool WindowWatch::isProgramWindow(quint32 window) const {
    constexpr int leastWidth = 300;
    constexpr int leastHeight = 150;
    const XcbReply<xcb_get_geometry_reply_t> geometry(
        xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, window), nullptr), std::free);
    return geometry && geometry->width >= leastWidth && geometry->height >= leastHeight;
}

WatchedProgram::WatchedProgram(const QString& program, const QStringList& arguments, const QString& display) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.insert(QStringLiteral("HOME"), home());
    // Also what finds a program that runs already: each runs alone.
    for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
        const QString folder = home() + u'/' + QString::fromLatin1(name).toLower();
        QDir().mkpath(folder);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        environment.insert(QString::fromLatin1(name), folder);
    }
    m_process.setProcessEnvironment(environment);
    m_process.setProgram(program);
    m_process.setArguments(arguments);
    m_process.setStandardErrorFile(QProcess::nullDevice());
}

WatchedProgram::~WatchedProgram() {
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(endTimeoutMs))
        m_process.kill();
    m_process.waitForFinished(endTimeoutMs);
}

void WatchedProgram::putSettings(const QString& path, const QByteArray& text) {
    QFile file(home() + QStringLiteral("/xdg_config_home/") + path);
    QDir().mkpath(QFileInfo(file).path());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the settings of a peer");
}

} // namespace line605::bench
