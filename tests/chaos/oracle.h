#pragma once

#include "chaos/deskprocess.h"
#include "support/cluster/cluster.h"

namespace line605::chaos {

using test::Cluster;

/// Looks at a run that came to rest: what the centre's ledger and rows say, against what the desks did and have.
class Oracle {
public:
    Oracle(const Cluster& cluster, QString database) : m_cluster(cluster), m_database(std::move(database)) {}

    /// What must not be, one a line; empty = the run is sound.
    [[nodiscard]] QStringList judge(const std::vector<std::unique_ptr<DeskProcess>>& desks);
    /// How many operations the centre did.
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 refused() const { return m_refused; }

private:
    struct Entry {
        bool done{};
        quint64 xid{};
        QString actor;
    };

    void readLedger();
    void judgeDesk(const DeskProcess& desk);
    void judgeOrder(const DeskProcess& desk, const QSet<QString>& refusedHere);
    void judgeEffects();
    void judgeCentre();

    const Cluster& m_cluster;
    QString m_database;
    QHash<QString, Entry> m_ledger;
    QSet<QString> m_known;
    QStringList m_wrong;
    qint64 m_done{};
    qint64 m_refused{};
};

} // namespace line605::chaos
