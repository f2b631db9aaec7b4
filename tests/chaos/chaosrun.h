#pragma once

#include "chaos/deskprocess.h"
#include "chaos/nemesis.h"
#include "chaos/plant.h"
#include "support/cluster/cluster.h"
#include "support/cluster/links.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

namespace line605::chaos {

using test::Cluster;
using test::LinkFault;
using test::Links;

struct ChaosOptions {
    int desks{3};
    int runs{1};
    int seconds{4};
    quint32 seed{1};
    bool json{};
    bool verbose{};
    bool everyFault{};    ///< a fault that no run had is a failure
    const Plant* plant{}; ///< then nothing else goes wrong
};

/// The database that every run starts from a copy of.
inline constexpr const char* baseDatabase = "line605_base";
inline constexpr const char* deskPassword = "desk-password";
inline constexpr int baseAccounts = 48;
inline constexpr int sharedAccounts = 12;
[[nodiscard]] QString deskLogin(int desk);

/// One run: desks on a fresh centre, strikes, rest, judgement.
class ChaosRun {
public:
    ChaosRun(Cluster& cluster, const ChaosOptions& options, quint32 seed);
    ~ChaosRun();

    /// What must not be; empty = sound.
    [[nodiscard]] QStringList run();
    [[nodiscard]] qint64 done() const { return m_done; }
    [[nodiscard]] qint64 refused() const { return m_refused; }
    [[nodiscard]] const QStringList& struck() const { return m_struck; }
    [[nodiscard]] const QVector<Fault>& faults() const { return m_faults; }

private:
    [[nodiscard]] bool prepare();
    [[nodiscard]] bool startDesks();
    [[nodiscard]] QVector<Strike> schedule() const;
    void strikeAll();
    void begin(const Strike& strike);
    void end(const Strike& strike);
    void strikeServer(const Strike& strike);
    void restore();
    void mustDo(bool done, Fault fault, const QString& why = {});
    void server(Fault fault, const QString& statement);
    void giveBack(int desk);
    void heal();
    [[nodiscard]] bool rest();
    void plant(Plant::Where where);
    void sql(const QString& statement);
    [[nodiscard]] QString patient() const;
    void movePairs();
    [[nodiscard]] QString actCommand() const;

    Cluster& m_cluster;
    const ChaosOptions& m_options;
    quint32 m_seed;
    QString m_database;
    QTemporaryDir m_folder;
    std::unique_ptr<Links> m_links;
    std::vector<std::unique_ptr<DeskProcess>> m_desks;
    QProcess m_writer;
    QVector<int> m_frozenBackends;
    int m_moves{};
    QStringList m_struck;
    QVector<Fault> m_faults;
    QStringList m_wrong;
    qint64 m_done{};
    qint64 m_refused{};
};

} // namespace line605::chaos
