#pragma once

#include "ports/clock.h"

namespace line605 {

class SystemClock : public Clock {
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
};

} // namespace line605
