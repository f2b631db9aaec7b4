#include "support/cluster/links.h"

namespace line605::test {

namespace {

constexpr int slowBytes = 2000;

FaultyProxy::Mode modeOf(LinkFault fault) {
    switch (fault) {
    case LinkFault::HoleUp:
        return FaultyProxy::Mode::HoleToServer;
    case LinkFault::HoleDown:
        return FaultyProxy::Mode::HoleToClient;
    case LinkFault::Hole:
        return FaultyProxy::Mode::Hole;
    case LinkFault::Reset:
        return FaultyProxy::Mode::Reset;
    case LinkFault::None:
    case LinkFault::Stall:
    case LinkFault::Throttle:
        return FaultyProxy::Mode::Pass;
    }
    Q_UNREACHABLE();
}

} // namespace

Links::Links(int count, int targetPort) {
    for (int i = 0; i < count; ++i)
        m_proxies.push_back(std::make_unique<FaultyProxy>(targetPort));
}

void Links::setFault(int desk, LinkFault fault) {
    FaultyProxy& proxy = *m_proxies.at(size_t(desk));
    proxy.setStallAfter(fault == LinkFault::Stall ? 0 : -1);
    proxy.setRate(fault == LinkFault::Throttle ? slowBytes : 0);
    proxy.setMode(modeOf(fault));
}

void Links::setAll(LinkFault fault) {
    for (int desk = 0; desk < int(m_proxies.size()); ++desk)
        setFault(desk, fault);
}

void Links::setTarget(int port) {
    for (const auto& proxy : m_proxies)
        proxy->setTarget(port);
}

} // namespace line605::test
