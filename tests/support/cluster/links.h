#pragma once

#include "support/cluster/faultyproxy.h"

#include <functional>

namespace line605::test {

/// What a link does to what goes over it.
enum class LinkFault {
    None,
    HoleUp,   ///< what the desk sends goes nowhere
    HoleDown, ///< what the centre sends goes nowhere
    Hole,     ///< both
    Stall,    ///< nothing comes from the centre, but nothing is lost either
    Throttle, ///< a few bytes at a time
    Reset     ///< connections are reset, and so are new ones
};

/// A faulty link of its own for each of several desks.
class Links {
public:
    Links(int count, int targetPort);

    [[nodiscard]] int port(int desk) const { return m_proxies.at(size_t(desk))->port(); }
    void setFault(int desk, LinkFault fault);
    void setAll(LinkFault fault);
    /// The centre is elsewhere from now on: for new connections.
    void setTarget(int port);

private:
    std::vector<std::unique_ptr<FaultyProxy>> m_proxies;
};

} // namespace line605::test
