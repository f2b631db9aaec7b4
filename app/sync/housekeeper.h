#pragma once

#include "sync/synctools.h"

namespace line605 {

/// What is due now and then: forgetting, evicting, comparing.
class Housekeeper {
public:
    explicit Housekeeper(const SyncTools& tools);

    /// Forgets operations and histories that nobody needs any more, once an hour.
    [[nodiscard]] Status tidy();
    /// Whether the store is to be compared with the centre: every hour, each desk at a minute of its own.
    [[nodiscard]] bool checkDue() const;
    void checked();
    /// Once more at the next round.
    void checkSoon() { m_nextCheck = {}; }

    static constexpr int hourMs = 3'600'000;
    static constexpr int keepDays = 7;
    static constexpr int mostHistories = 2000;

private:
    [[nodiscard]] bool due(const QDateTime& at) const;

    const SyncTools& m_tools;
    QDateTime m_nextTidy;
    QDateTime m_nextCheck;
};

} // namespace line605
