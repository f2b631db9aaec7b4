#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include <QtGlobal>

namespace line605::test {

/// A link on the loopback that can be made bad at any moment, from any thread. It forwards TCP connections to a port.
class FaultyProxy {
public:
    enum class Mode {
        Pass,
        HoleToServer, ///< what the client sends is taken and goes nowhere
        HoleToClient, ///< what the server sends is taken and goes nowhere
        Hole,         ///< both; new connections are taken, too
        Reset,        ///< every connection ends with RST, also new ones
        Refuse        ///< new connections end at once, the present ones go on
    };

    explicit FaultyProxy(int targetPort);
    ~FaultyProxy();
    Q_DISABLE_COPY_MOVE(FaultyProxy)

    [[nodiscard]] int port() const { return m_port; }
    /// Also of the present connections.
    void setMode(Mode mode);
    /// No more than these bytes a second each way; 0 = as fast as they come.
    void setRate(int bytesPerSecond);
    /// After so many more bytes from the server in each connection, present or new, nothing comes; −1 = never.
    void setStallAfter(qint64 bytesFromServer);
    /// Another server behind it: new connections go there.
    void setTarget(int port) { m_target = port; }
    /// All there were.
    [[nodiscard]] int connections() const { return m_connections; }

private:
    struct Link;

    void serve();
    void acceptOne();
    /// False when the link is over.
    bool pump(Link& link);
    bool forward(Link& link, bool toServer);
    void closeLink(Link& link, bool reset) const;

    int m_listener{-1};
    int m_port{};
    int m_wakeUp{-1};
    std::atomic<int> m_target;
    std::atomic<Mode> m_mode{Mode::Pass};
    std::atomic<int> m_rate{};
    std::atomic<qint64> m_stallAfter{-1};
    std::atomic<int> m_stallEpoch{};
    std::atomic<int> m_connections{};
    std::atomic<bool> m_ending{};
    std::vector<std::unique_ptr<Link>> m_links;
    std::thread m_thread;
};

} // namespace line605::test
