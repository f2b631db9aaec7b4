#include "support/cluster/faultyproxy.h"

#include <QByteArray>
#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace line605::test {

namespace {

constexpr qsizetype mostHeld = 65536;
constexpr int throttledTickMs = 50;

sockaddr_in loopback(int port) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(quint16(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int newSocket() {
    const int one = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    const int on = 1;
    setsockopt(one, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return one;
}

} // namespace

struct FaultyProxy::Link {
    /// One way: what was read and is not yet written.
    struct Way {
        QByteArray held;
        bool ended{}; ///< the reading side closed
        double credit{};
    };

    int client{-1};
    int server{-1};
    Way toServer;
    Way toClient;
    qint64 fromServer{}; ///< bytes since the last setStallAfter()
    int stallEpoch{};
    QElapsedTimer since;
    bool over{};
};

FaultyProxy::FaultyProxy(int targetPort) : m_wakeUp(eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)), m_target(targetPort) {
    m_listener = newSocket();
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof address;
    if (bind(m_listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(m_listener, 64) != 0 ||
        getsockname(m_listener, reinterpret_cast<sockaddr*>(&address), &size) != 0)
        qFatal("no port for the proxy");
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

FaultyProxy::~FaultyProxy() {
    m_ending = true;
    setMode(m_mode);
    m_thread.join();
    for (const std::unique_ptr<Link>& link : m_links)
        closeLink(*link, false);
    close(m_listener);
    close(m_wakeUp);
}

void FaultyProxy::setMode(Mode mode) {
    m_mode = mode;
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t size = write(m_wakeUp, &one, sizeof one);
}

void FaultyProxy::setRate(int bytesPerSecond) {
    m_rate = bytesPerSecond;
    setMode(m_mode);
}

void FaultyProxy::setStallAfter(qint64 bytesFromServer) {
    m_stallAfter = bytesFromServer;
    ++m_stallEpoch;
    setMode(m_mode);
}

void FaultyProxy::closeLink(Link& link, bool reset) const {
    for (int* one : {&link.client, &link.server}) {
        if (*one < 0)
            continue;
        const linger hard{1, 0};
        if (reset)
            setsockopt(*one, SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
        close(std::exchange(*one, -1));
    }
    link.over = true;
}

void FaultyProxy::acceptOne() {
    const int client = accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
    if (client < 0)
        return;
    ++m_connections;
    auto link = std::make_unique<Link>();
    link->client = client;
    link->since.start();
    link->stallEpoch = m_stallEpoch;
    const Mode mode = m_mode;
    if (mode == Mode::Refuse || mode == Mode::Reset)
        return closeLink(*link, true);
    link->server = newSocket();
    const sockaddr_in address = loopback(m_target);
    const bool started = ::connect(link->server, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 ||
                         errno == EINPROGRESS;
    if (!started)
        return closeLink(*link, true);
    m_links.push_back(std::move(link));
}

bool FaultyProxy::forward(Link& link, bool toServer) {
    Link::Way& way = toServer ? link.toServer : link.toClient;
    const int from = toServer ? link.client : link.server;
    const int to = toServer ? link.server : link.client;
    std::array<char, 16384> buffer{};
    while (way.held.size() < mostHeld && !way.ended) {
        const ssize_t count = read(from, buffer.data(), buffer.size());
        if (count > 0)
            way.held.append(buffer.data(), count);
        else if (count < 0 && (errno == EAGAIN || errno == EINTR))
            break;
        else if (count < 0)
            return false;
        else
            way.ended = true;
    }
    const Mode mode = m_mode;
    if (mode == Mode::Hole || mode == (toServer ? Mode::HoleToServer : Mode::HoleToClient)) {
        way.held.clear();
        return true; // nor does the end go through
    }
    qint64 most = way.held.size();
    if (m_rate > 0)
        most = std::min<qint64>(most, qint64(way.credit));
    if (!toServer && m_stallAfter >= 0)
        most = std::min(most, m_stallAfter - link.fromServer);
    if (most > 0) {
        const ssize_t count = send(to, way.held.constData(), size_t(most), MSG_NOSIGNAL);
        if (count < 0 && errno != EAGAIN && errno != EINTR && errno != ENOTCONN)
            return false;
        if (count > 0) {
            way.held.remove(0, count);
            way.credit -= double(count);
            link.fromServer += toServer ? 0 : count;
        }
    }
    if (way.ended && way.held.isEmpty())
        return false;
    return true;
}

bool FaultyProxy::pump(Link& link) {
    if (m_mode == Mode::Reset) {
        closeLink(link, true);
        return false;
    }
    if (link.stallEpoch != m_stallEpoch) {
        link.stallEpoch = m_stallEpoch;
        link.fromServer = 0;
    }
    const double earned = double(link.since.restart()) * m_rate / 1000.0;
    for (Link::Way* way : {&link.toServer, &link.toClient})
        way->credit = std::min(way->credit + earned, std::max(1.0, double(m_rate)));
    if (forward(link, true) && forward(link, false))
        return true;
    closeLink(link, false);
    return false;
}

void FaultyProxy::serve() {
    while (!m_ending) {
        std::vector<pollfd> sockets{{m_listener, POLLIN, 0}, {m_wakeUp, POLLIN, 0}};
        bool waiting = false; // for time to pass
        for (const std::unique_ptr<Link>& link : m_links) {
            const auto side = [](int one, const Link::Way& in, const Link::Way& out, bool write) {
                const bool full = in.ended || in.held.size() >= mostHeld;
                const auto events = short((full ? 0 : POLLIN) | (write && !out.held.isEmpty() ? POLLOUT : 0));
                return pollfd{events == 0 ? -1 : one, events, 0}; // nothing wanted: not woken by its end
            };
            const bool throttled = m_rate > 0;
            const bool stalled = m_stallAfter >= 0 && link->fromServer >= m_stallAfter;
            waiting = waiting || (throttled && !(link->toServer.held.isEmpty() && link->toClient.held.isEmpty()));
            sockets.push_back(side(link->client, link->toServer, link->toClient, !throttled && !stalled));
            sockets.push_back(side(link->server, link->toClient, link->toServer, !throttled));
        }
        poll(sockets.data(), nfds_t(sockets.size()), waiting ? throttledTickMs : -1);
        quint64 rings = 0;
        [[maybe_unused]] const ssize_t size = read(m_wakeUp, &rings, sizeof rings);
        if (sockets.at(0).revents != 0)
            acceptOne();
        std::erase_if(m_links, [this](const std::unique_ptr<Link>& link) { return !pump(*link); });
    }
}

} // namespace line605::test
