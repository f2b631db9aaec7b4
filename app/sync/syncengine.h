#pragma once

#include "sync/bootstrapper.h"
#include "sync/connector.h"
#include "sync/housekeeper.h"
#include "sync/scopekeeper.h"
#include "sync/sender.h"

namespace line605 {

/// The sync of one store with its centre, in steps that its caller makes on one thread: connect, push, pull, and what
/// is due besides. Between two steps nothing is half done.
class SyncEngine {
public:
    /// \a board outlives the engine.
    SyncEngine(SyncTools tools, StatusBoard& board, const CentreProfile& profile, const QString& password);
    Q_DISABLE_COPY_MOVE(SyncEngine)

    /// Does all that can be done now. The answer: for how many milliseconds nothing more will be due, unless something
    /// is appended, asked for or told by the centre.
    [[nodiscard]] int step();
    /// The last step went through whole: what was appended before it is at the centre, what the centre had is here.
    [[nodiscard]] bool isLevel() const { return m_level; }
    /// There is a connection to wait on.
    [[nodiscard]] bool isUp() const { return m_connector.isUp(); }
    /// The person left: no step does anything any more.
    [[nodiscard]] bool isOver() const { return m_connector.dismissed(); }

    /// The connection failed outside of a step.
    void lost(const Error& why) { m_connector.lost(why); }
    /// The next step connects without waiting for its time.
    void tryNow();
    void setPassword(const QString& password) { m_connector.setPassword(password); }
    void setProfile(const CentreProfile& profile) { m_connector.setProfile(profile); }
    /// Asks for the history of \a account with the next pull; brought() says after a level step whether it came.
    void wantHistory(AccountId account) { m_receiver.want({account}); }
    [[nodiscard]] bool wantsHistory(AccountId account) const { return m_receiver.wants(account); }
    [[nodiscard]] bool broughtHistory(AccountId account) const { return m_receiver.brought(account); }
    /// Who else has these open is told to the others, again and again.
    void setOpenAppeals(const QVector<AppealId>& appeals);
    /// Compares with the centre at the next step.
    void checkSoon() { m_housekeeper.checkSoon(); }
    /// Compares with the centre now, while the link is up; nothing is repaired.
    [[nodiscard]] Result<QVector<TableDigest>> verify() { return m_repairer.verify(); }
    /// The queue changed by a person's hand.
    void outboxMoved();

    static constexpr int pollLeastMs = 2000;
    static constexpr int pollMostMs = 4500;
    static constexpr int presentMs = 20'000;

private:
    [[nodiscard]] Status round();
    [[nodiscard]] Status becomeWhole();
    [[nodiscard]] Status receive();
    [[nodiscard]] Status restore();
    [[nodiscard]] Status refetchHistories();
    [[nodiscard]] Status compare();
    [[nodiscard]] Status present();
    [[nodiscard]] int failed(const Error& why);
    [[nodiscard]] int idleMs();

    SyncTools m_tools;
    StatusBoard& m_board;
    Connector m_connector;
    Sender m_sender;
    Receiver m_receiver;
    ScopeKeeper m_scopes;
    Repairer m_repairer;
    Bootstrapper m_bootstrapper;
    Housekeeper m_housekeeper;
    Backoff m_troubles; ///< of the store
    QVector<AppealId> m_openAppeals;
    QDateTime m_presentAt;
    bool m_presentDue{};
    bool m_refetching{};
    bool m_level{};
};

} // namespace line605
