#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>

namespace line605::test {

/// What a link does to what goes over it.
enum class LinkFault {
    None,
    HoleUp,   ///< what the desk sends goes nowhere
    HoleDown, ///< what the centre sends goes nowhere
    Hole,     ///< both
    Stall,    ///< nothing goes on, but nothing is lost either
    Throttle, ///< a few bytes at a time
    Refuse    ///< connections are reset, and so are new ones
};

/// A loopback proxy between one desk and the centre; lives on the thread of Links.
class FaultyLink : public QObject {
    Q_OBJECT

public:
    /// \a upstream names the port of the centre at the moment of a connection.
    explicit FaultyLink(std::function<int()> upstream);

    [[nodiscard]] int port() const { return m_server.serverPort(); }
    void setFault(LinkFault fault);

private:
    struct Pair {
        QTcpSocket* desk{};
        QTcpSocket* centre{};
    };
    void handleConnection();
    void carry(QTcpSocket* from, QTcpSocket* to, bool up);
    void carryAll();
    void end(QTcpSocket* desk);
    static void reset(QTcpSocket* socket);

    std::function<int()> m_upstream;
    QTcpServer m_server;
    QHash<QTcpSocket*, Pair> m_pairs; ///< by the desk's side
    QTimer m_trickle;
    LinkFault m_fault{LinkFault::None};
};

/// The links of all desks on a thread of their own, so that nothing else holds them up.
class Links {
public:
    Links(int count, std::function<int()> upstream);
    ~Links();
    Q_DISABLE_COPY_MOVE(Links)

    [[nodiscard]] int port(int desk) const { return m_ports.at(desk); }
    void setFault(int desk, LinkFault fault);
    void setAll(LinkFault fault);

private:
    QThread m_thread;
    QVector<FaultyLink*> m_links;
    QVector<int> m_ports;
};

} // namespace line605::test
