#pragma once

#include "domain/syncstatus.h"
#include "ports/clock.h"

#include <QMutex>

#include <functional>
#include <optional>

namespace line605 {

/// How the sync stands, written by the engine's thread and read by any.
class StatusBoard {
public:
    enum class Change { Standing, Outbox, Presence, Dismissed };
    /// \a changed is called from the thread that wrote, without a lock held.
    StatusBoard(const Clock& clock, std::function<void(Change)> changed);

    [[nodiscard]] SyncStatus status() const;
    [[nodiscard]] LinkState link() const;
    [[nodiscard]] QVector<Presence> presence() const;

    /// `since` moves when the state does. \a trouble: why it is not online.
    void setLink(LinkState link, const Error& trouble = {});
    /// The link stays as it is, but something is wrong.
    void setTrouble(const Error& trouble);
    /// Said while the link is up, until it is cleared: the store is not as it should be.
    void setAlarm(const Error& alarm);
    void clearAlarm();
    void setCentre(const QString& host);
    void setScopes(const QVector<CentreScope>& scopes);
    void setLastSync(const QDateTime& at);
    void setOutbox(const OutboxCounts& counts);
    /// What the page shows of the queue is different, also with the same counts.
    void outboxMoved();
    void setBootstrap(const BootstrapProgress& progress);
    void setPresence(const QVector<Presence>& presence);

private:
    template<class Value>
    void assign(Value SyncStatus::*member, const Value& value);

    const Clock& m_clock;
    std::function<void(Change)> m_changed;
    mutable QMutex m_mutex;
    SyncStatus m_status;
    std::optional<Error> m_alarm;
    QVector<Presence> m_presence;
};

} // namespace line605
