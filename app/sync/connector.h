#pragma once

#include "sync/backoff.h"
#include "sync/statusboard.h"

#include <optional>

namespace line605 {

/// Gets and keeps the connection: when to try, what hello says, whether the lease still holds.
class Connector {
public:
    Connector(const SyncTools& tools, StatusBoard& board, CentreProfile profile, QString password);

    /// Connects when it is time to. True: there is a connection whose hello was heard.
    [[nodiscard]] bool ensure();
    /// Hears hello once more on the same connection: its epoch may be another.
    [[nodiscard]] Status greetAgain();
    /// The link broke or is of no use; the next attempt is armed, whatever the reason.
    void lost(const Error& why);
    /// A round went through: the desk is online, the next failure waits shortly.
    void proven();

    /// Until the next attempt.
    [[nodiscard]] int waitMs() const;
    void tryNow();
    void setPassword(const QString& password);
    /// The centre moved; counts from the next attempt.
    void setProfile(const CentreProfile& profile) { m_profile = profile; }
    [[nodiscard]] QString password() const { return m_password; }

    /// Valid while ensure() is true.
    [[nodiscard]] const CentreHello& hello() const { return *m_hello; }
    [[nodiscard]] bool isUp() const { return m_hello.has_value(); }
    [[nodiscard]] bool mayWrite() const { return m_hello && !m_tooOld; }
    /// For good: the person left.
    [[nodiscard]] bool dismissed() const { return m_dismissed; }

    /// A refused person is asked for a new password; until then the centre is asked this rarely.
    static constexpr int refusedWaitMs = 10 * longestWaitMs;

private:
    [[nodiscard]] Status greet();
    void showAway(const Error& why);
    [[nodiscard]] bool leaseOver();
    /// Whether the centre may think otherwise by now of a program that was too old for it.
    [[nodiscard]] bool mayBeNewEnough() const;

    const SyncTools& m_tools;
    StatusBoard& m_board;
    CentreProfile m_profile;
    QString m_password;
    Backoff m_backoff;
    std::optional<CentreHello> m_hello;
    QDateTime m_nextAttempt; ///< null = now
    QDateTime m_greetedAt;
    int m_longestWaitMs{longestWaitMs};
    bool m_tooOld{};
    bool m_dismissed{};
};

} // namespace line605
