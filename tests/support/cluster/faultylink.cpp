#include "support/cluster/faultylink.h"

#include <sys/socket.h>

namespace line605::test {

namespace {

constexpr int trickleMs = 50;
constexpr qint64 trickleBytes = 64;

} // namespace

FaultyLink::FaultyLink(std::function<int()> upstream)
    : m_upstream(std::move(upstream)), m_server(this), m_trickle(this) {
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &FaultyLink::handleConnection);
    m_trickle.setInterval(trickleMs);
    connect(&m_trickle, &QTimer::timeout, this, &FaultyLink::carryAll);
}

void FaultyLink::reset(QTcpSocket* socket) {
    const linger now{1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

void FaultyLink::handleConnection() {
    while (QTcpSocket* desk = m_server.nextPendingConnection()) {
        if (m_fault == LinkFault::Refuse) {
            reset(desk);
            desk->deleteLater();
            continue;
        }
        auto* centre = new QTcpSocket(desk);
        m_pairs.insert(desk, {desk, centre});
        connect(desk, &QTcpSocket::readyRead, this, [this, desk, centre] { carry(desk, centre, true); });
        connect(centre, &QTcpSocket::readyRead, this, [this, desk, centre] { carry(centre, desk, false); });
        connect(centre, &QTcpSocket::connected, this, [this, desk, centre] { carry(desk, centre, true); });
        connect(desk, &QTcpSocket::disconnected, this, [this, desk] { end(desk); });
        connect(centre, &QTcpSocket::disconnected, this, [this, desk] { end(desk); });
        connect(centre, &QTcpSocket::errorOccurred, this, [this, desk] { end(desk); });
        centre->connectToHost(QHostAddress::LocalHost, quint16(m_upstream()));
    }
}

void FaultyLink::end(QTcpSocket* desk) {
    const Pair pair = m_pairs.take(desk);
    if (!pair.desk)
        return;
    if (m_fault == LinkFault::None || m_fault == LinkFault::Refuse)
        pair.desk->flush();
    pair.centre->abort();
    reset(pair.desk);
    pair.desk->deleteLater();
}

void FaultyLink::carry(QTcpSocket* from, QTcpSocket* to, bool up) {
    switch (m_fault) {
    case LinkFault::Stall:
        return; // waits in the socket
    case LinkFault::Throttle:
        return; // the trickle carries it
    case LinkFault::Hole:
        from->readAll();
        return;
    case LinkFault::HoleUp:
    case LinkFault::HoleDown:
        if (up == (m_fault == LinkFault::HoleUp)) {
            from->readAll();
            return;
        }
        break;
    case LinkFault::None:
    case LinkFault::Refuse:
        break;
    }
    if (to->state() == QAbstractSocket::ConnectedState)
        to->write(from->readAll());
}

void FaultyLink::carryAll() {
    for (const Pair& pair : std::as_const(m_pairs)) {
        for (const auto& [from, to] : {std::pair(pair.desk, pair.centre), std::pair(pair.centre, pair.desk)}) {
            if (to->state() == QAbstractSocket::ConnectedState && from->bytesAvailable() > 0)
                to->write(m_fault == LinkFault::Throttle ? from->read(trickleBytes) : from->readAll());
        }
    }
}

void FaultyLink::setFault(LinkFault fault) {
    const LinkFault before = std::exchange(m_fault, fault);
    if (fault == LinkFault::Throttle)
        m_trickle.start();
    else
        m_trickle.stop();
    const bool hole = before == LinkFault::Hole || before == LinkFault::HoleUp || before == LinkFault::HoleDown;
    if (fault == LinkFault::Refuse || (fault == LinkFault::None && hole)) {
        // What was swallowed is missing in the middle of these: they cannot go on.
        const QList<QTcpSocket*> desks = m_pairs.keys();
        for (QTcpSocket* desk : desks)
            end(desk);
    } else if (fault == LinkFault::None) {
        carryAll();
    }
}

Links::Links(int count, std::function<int()> upstream) {
    m_thread.setObjectName(QStringLiteral("links"));
    m_thread.start();
    for (int i = 0; i < count; ++i) {
        auto* link = new FaultyLink(upstream);
        m_ports.append(link->port());
        link->moveToThread(&m_thread);
        m_links.append(link);
    }
}

Links::~Links() {
    for (FaultyLink* link : m_links)
        QMetaObject::invokeMethod(
            link, [link] { delete link; }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Links::setFault(int desk, LinkFault fault) {
    FaultyLink* link = m_links.at(desk);
    QMetaObject::invokeMethod(
        link, [link, fault] { link->setFault(fault); }, Qt::BlockingQueuedConnection);
}

void Links::setAll(LinkFault fault) {
    for (int desk = 0; desk < m_links.size(); ++desk)
        setFault(desk, fault);
}

} // namespace line605::test
