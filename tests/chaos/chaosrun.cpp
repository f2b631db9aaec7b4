#include "chaos/chaosrun.h"

#include "chaos/oracle.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <csignal>

namespace line605::chaos {

namespace {

constexpr int startMs = 30'000;
constexpr int restMs = 70'000; ///< a healthy link and an outbox that is not empty: an attempt within 65 s
constexpr int pairEveryMs = 60;

template<class Test>
bool everyDesk(const std::vector<std::unique_ptr<DeskProcess>>& desks, Test test) {
    return std::all_of(desks.cbegin(), desks.cend(), [&test](const auto& desk) { return test(*desk); });
}

QString quoted(const QString& text) {
    return u'\'' + text + u'\'';
}

QString giveBackSql(const QString& login) {
    return QStringLiteral("set client_min_messages = warning; grant line605_operator to %1; "
                          "alter role %1 password '%2' connection limit 20; "
                          "update sync.centre set least_client = 1; select admin.user_scope('%1', null)")
        .arg(login, QLatin1String(deskPassword));
}

} // namespace

QString deskLogin(int desk) {
    return QStringLiteral("desk%1").arg(desk + 1);
}

ChaosRun::ChaosRun(Cluster& cluster, const ChaosOptions& options, quint32 seed)
    : m_cluster(cluster), m_options(options), m_seed(seed), m_database(QStringLiteral("chaos_%1").arg(seed)) {}

ChaosRun::~ChaosRun() {
    m_writer.kill();
    m_writer.waitForFinished();
    m_desks.clear();
    m_links.reset();
    (void)m_cluster.ask(QStringLiteral("postgres"),
                        QStringLiteral("drop database if exists %1 with (force)").arg(m_database), true);
}

QStringList ChaosRun::run() {
    if (!prepare() || !startDesks())
        return m_wrong;
    strikeAll();
    heal();
    if (!rest())
        return m_wrong;
    Oracle oracle(m_cluster, m_database);
    m_wrong += oracle.judge(m_desks);
    m_done = oracle.done();
    m_refused = oracle.refused();
    return m_wrong;
}

/// Gives up what it cannot have soon: the nemesis may hold the lock itself, for a strike whose end is still to come.
QString ChaosRun::patient() const {
    return QStringLiteral("dbname=%1 options='-c lock_timeout=2s'").arg(m_database);
}

void ChaosRun::sql(const QString& statement) {
    (void)m_cluster.ask(patient(), statement, !m_options.verbose);
}

bool ChaosRun::prepare() {
    const bool copied =
        m_cluster
            .ask(QStringLiteral("postgres"),
                 QStringLiteral("create database %1 template %2").arg(m_database, QLatin1String(baseDatabase)))
            .has_value() &&
        m_cluster
            .ask(m_database, QStringLiteral("revoke all on database %1 from public;"
                                            "grant connect on database %1 to line605_person;"
                                            "select admin.renew_epoch()")
                                 .arg(m_database))
            .has_value();
    if (!copied)
        m_wrong.append(QStringLiteral("no database"));
    plant(Plant::Where::CentreAtStart);
    const auto strikes = schedule();
    const bool failsOver = std::any_of(strikes.cbegin(), strikes.cend(),
                                       [](const Strike& strike) { return strike.fault == Fault::FailOver; });
    if (failsOver && !m_cluster.hasStandby() && !m_cluster.addStandby())
        m_wrong.append(QStringLiteral("no standby"));
    return m_wrong.isEmpty();
}

QVector<Strike> ChaosRun::schedule() const {
    return m_options.plant ? QVector<Strike>() : chaos::schedule(m_seed, m_options.desks, m_options.seconds * 1000);
}

void ChaosRun::plant(Plant::Where where) {
    if (!m_options.plant || m_options.plant->where != where)
        return;
    const QString statement = QString::fromLatin1(m_options.plant->sql);
    if (where == Plant::Where::Desk)
        m_desks.front()->tell(QStringLiteral("break ") + statement);
    else
        sql(statement);
}

bool ChaosRun::startDesks() {
    m_links = std::make_unique<Links>(m_options.desks, m_cluster.port());
    for (int i = 0; i < m_options.desks; ++i) {
        m_desks.push_back(std::make_unique<DeskProcess>(
            DeskSettings{m_folder.filePath(QStringLiteral("%1.line605").arg(deskLogin(i))), deskLogin(i),
                         QLatin1String(deskPassword), m_database, m_cluster.authority(), m_links->port(i),
                         sharedAccounts, m_seed + quint32(i)}));
        m_desks.back()->start();
    }
    const bool ready = QTest::qWaitFor(
        [this] { return everyDesk(m_desks, [](const DeskProcess& desk) { return desk.isReady(); }); }, startMs);
    if (!ready)
        m_wrong.append(QStringLiteral("a desk did not get its first sync"));
    for (const auto& desk : m_desks)
        desk->tell(actCommand());
    return ready;
}

/// As many acts in all, however many desks there are.
QString ChaosRun::actCommand() const {
    constexpr int msForOne = 15;
    return QStringLiteral("act %1").arg(msForOne * m_options.desks);
}

void ChaosRun::movePairs() {
    if (m_writer.state() == QProcess::NotRunning) {
        m_writer.setStandardOutputFile(QProcess::nullDevice());
        m_writer.setStandardErrorFile(QProcess::nullDevice());
        m_writer.start(QStringLiteral("psql"),
                       {QStringLiteral("-XAtq"), QStringLiteral("-h"), m_cluster.socketFolder(), QStringLiteral("-p"),
                        QString::number(m_cluster.port()), QStringLiteral("-U"), QStringLiteral("postgres"),
                        QStringLiteral("-d"), m_database});
    }
    ++m_moves;
    m_writer.write(QStringLiteral("select core.move_pair(%1, %2);\n")
                       .arg(1 + 2 * (m_moves % (sharedAccounts / 2)))
                       .arg(m_moves * 100)
                       .toUtf8());
}

void ChaosRun::strikeAll() {
    QVector<Strike> open = schedule();
    QVector<Strike> running;
    QElapsedTimer timer;
    timer.start();
    qint64 nextPair = 0;
    const auto due = [&] {
        const qint64 now = timer.elapsed();
        if (now >= nextPair) {
            movePairs();
            nextPair = now + pairEveryMs;
        }
        while (!open.isEmpty() && open.constFirst().atMs <= now) {
            begin(open.constFirst());
            running.append(open.takeFirst());
        }
        for (qsizetype i = running.size() - 1; i >= 0; --i) {
            if (running.at(i).atMs + running.at(i).forMs <= timer.elapsed())
                end(running.takeAt(i));
        }
        return timer.elapsed() >= m_options.seconds * 1000;
    };
    (void)QTest::qWaitFor(due, m_options.seconds * 1000 + startMs);
    for (const Strike& strike : running)
        end(strike);
}

/// A nemesis that cannot do what it says would blame the desks for it, or praise them.
void ChaosRun::mustDo(bool done, Fault fault, const QString& why) {
    if (!done)
        m_wrong.append(QStringLiteral("the nemesis could not do its «%1» %2").arg(faultName(fault), why));
}

/// A strike may meet another one: what that holds locked, or has made already.
void ChaosRun::server(Fault fault, const QString& statement) {
    static const QRegularExpression meets(QStringLiteral("(ERROR|FATAL): +(55P03|40P01|42710|XX000):"));
    const QString problem = m_cluster.problemOf(patient(), statement);
    if (problem.contains(meets))
        m_struck.last() += QStringLiteral(" (given up)");
    else
        mustDo(problem.isEmpty(), fault, problem);
}

void ChaosRun::begin(const Strike& strike) {
    m_struck.append(
        QStringLiteral("%1 ms, %2: %3").arg(strike.atMs).arg(deskLogin(strike.desk), faultName(strike.fault)));
    m_faults.append(strike.fault);
    DeskProcess& desk = *m_desks.at(size_t(strike.desk));
    switch (strike.fault) {
    case Fault::HoleUp:
        m_links->setFault(strike.desk, LinkFault::HoleUp);
        break;
    case Fault::HoleDown:
        m_links->setFault(strike.desk, LinkFault::HoleDown);
        break;
    case Fault::Hole:
        m_links->setFault(strike.desk, LinkFault::Hole);
        break;
    case Fault::Stall:
        m_links->setFault(strike.desk, LinkFault::Stall);
        break;
    case Fault::Throttle:
        m_links->setFault(strike.desk, LinkFault::Throttle);
        break;
    case Fault::Reset:
        m_links->setFault(strike.desk, LinkFault::Reset);
        break;
    case Fault::KillDesk:
        desk.kill();
        break;
    case Fault::FreezeDesk:
        desk.freeze();
        break;
    case Fault::MoveClock:
        desk.tell(QStringLiteral("shift %1").arg(strike.value % 2 ? 86'400 : -86'400));
        break;
    default:
        strikeServer(strike);
    }
}

void ChaosRun::strikeServer(const Strike& strike) {
    const QString login = quoted(deskLogin(strike.desk));
    switch (strike.fault) {
    case Fault::RestartServer:
        mustDo(m_cluster.restartImmediately(), strike.fault);
        break;
    case Fault::TerminateBackends:
        server(strike.fault,
               QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where usename like 'desk%'"));
        break;
    case Fault::FreezeBackend: {
        const auto pid = m_cluster.ask(
            m_database, QStringLiteral("select pid from pg_stat_activity where usename = %1 limit 1").arg(login), true);
        if (pid && pid->toInt() > 0) {
            ::kill(pid->toInt(), SIGSTOP);
            m_frozenBackends.append(pid->toInt());
        }
        break;
    }
    case Fault::LoseScope:
        server(strike.fault, QStringLiteral("select admin.user_scope(%1, array['d1'])").arg(login));
        break;
    case Fault::DropRole:
        server(strike.fault, QStringLiteral("revoke line605_operator from %1").arg(deskLogin(strike.desk)));
        break;
    case Fault::ChangePassword:
        server(strike.fault,
               QStringLiteral("alter role %1 password 'other'; select pg_terminate_backend(pid) from pg_stat_activity "
                              "where usename = %2")
                   .arg(deskLogin(strike.desk), login));
        break;
    case Fault::TooManyConnections:
        server(
            strike.fault,
            QStringLiteral("alter role %1 connection limit 0; select pg_terminate_backend(pid) from pg_stat_activity "
                           "where usename = %2")
                .arg(deskLogin(strike.desk), login));
        break;
    case Fault::NewerCentre:
        server(strike.fault,
               QStringLiteral("update sync.centre set least_client = 99; select pg_terminate_backend(pid) from "
                              "pg_stat_activity where usename = %1")
                   .arg(login));
        break;
    case Fault::NotifyStorm:
        server(strike.fault, QStringLiteral("select pg_notify('line605', i::text) from generate_series(1, 5000) i"));
        break;
    case Fault::LongWriter:
        server(strike.fault, QStringLiteral("begin; update core.account set balance_on = current_date where id = %1; "
                                            "prepare transaction 'long%1'")
                                 .arg(strike.value % sharedAccounts + 1));
        break;
    case Fault::PruneTombstones:
        server(strike.fault, QStringLiteral("select admin.prune_tombstones('0')"));
        break;
    case Fault::MoveHouse:
        server(strike.fault, QStringLiteral("select admin.move_house(%1, 'd%2')")
                                 .arg(strike.value % 12 + 1)
                                 .arg(strike.value / 12 % 3 + 1));
        break;
    case Fault::FailOver:
        mustDo(m_cluster.cutStandbyOff(), strike.fault);
        break;
    case Fault::Restore:
        mustDo(m_cluster.backUp(), strike.fault);
        break;
    default:
        break;
    }
}

void ChaosRun::end(const Strike& strike) {
    DeskProcess& desk = *m_desks.at(size_t(strike.desk));
    switch (strike.fault) {
    case Fault::KillDesk:
        if (!desk.isRunning()) {
            desk.start();
            desk.tell(actCommand());
        }
        break;
    case Fault::FreezeDesk:
        desk.thaw();
        break;
    case Fault::MoveClock:
        desk.tell(QStringLiteral("shift 0"));
        break;
    case Fault::FreezeBackend:
        for (const int pid : std::exchange(m_frozenBackends, {}))
            ::kill(pid, SIGCONT);
        break;
    case Fault::LoseScope:
    case Fault::DropRole:
    case Fault::TooManyConnections:
    case Fault::NewerCentre:
    case Fault::ChangePassword:
        giveBack(strike.desk);
        break;
    case Fault::LongWriter:
        sql(QStringLiteral("commit prepared 'long%1'").arg(strike.value % sharedAccounts + 1));
        break;
    case Fault::FailOver:
        mustDo(m_cluster.hasStandby() && m_cluster.failOver(), strike.fault);
        m_links->setTarget(m_cluster.port());
        m_writer.kill();
        m_writer.waitForFinished();
        break;
    case Fault::Restore:
        restore();
        break;
    case Fault::RestartServer:
    case Fault::TerminateBackends:
    case Fault::NotifyStorm:
    case Fault::PruneTombstones:
    case Fault::MoveHouse:
        break;
    default:
        m_links->setFault(strike.desk, LinkFault::None);
    }
}

/// As it is to be done: nobody comes in before the epoch is renewed.
void ChaosRun::restore() {
    m_links->setAll(LinkFault::Reset);
    mustDo(m_cluster.hasBackup() && m_cluster.restore(), Fault::Restore);
    sql(QStringLiteral("select admin.renew_epoch()"));
    m_links->setAll(LinkFault::None);
    m_writer.kill();
    m_writer.waitForFinished();
}

void ChaosRun::giveBack(int desk) {
    const QString login = deskLogin(desk);
    constexpr int attempts = 5; // it may meet a deadlock with what the desks do
    bool given = false;
    for (int i = 0; i < attempts && !given; ++i)
        given = m_cluster.ask(m_database, giveBackSql(login), !m_options.verbose).has_value();
    if (!given)
        m_wrong.append(login + QStringLiteral(" could not be given its rights back"));
}

void ChaosRun::heal() {
    m_links->setAll(LinkFault::None);
    for (const int pid : std::exchange(m_frozenBackends, {}))
        ::kill(pid, SIGCONT);
    const auto prepared = m_cluster.ask(m_database, QStringLiteral("select gid from pg_prepared_xacts"), true);
    for (const QString& gid : prepared.value_or(QString()).split(u'\n', Qt::SkipEmptyParts))
        sql(QStringLiteral("commit prepared '%1'").arg(gid));
    for (int i = 0; i < int(m_desks.size()); ++i) {
        giveBack(i);
        m_desks.at(size_t(i))->thaw();
        if (!m_desks.at(size_t(i))->isRunning())
            m_desks.at(size_t(i))->start();
    }
    m_writer.closeWriteChannel();
    m_writer.waitForFinished();
}

bool ChaosRun::rest() {
    for (const auto& desk : m_desks)
        desk->tell(QStringLiteral("calm"));
    const auto calm = [this] { return everyDesk(m_desks, [](const DeskProcess& desk) { return desk.isCalm(); }); };
    if (!QTest::qWaitFor(calm, restMs)) {
        for (const auto& desk : m_desks) {
            if (desk->isCalm())
                continue;
            desk->tell(QStringLiteral("status"));
            (void)QTest::qWaitFor([&desk] { return !desk->status().isEmpty(); });
            m_wrong.append(QStringLiteral("%1 does not come to rest: %2").arg(desk->settings().login, desk->status()));
        }
    }
    plant(Plant::Where::Centre);
    plant(Plant::Where::Desk);
    for (const auto& desk : m_desks)
        desk->tell(QStringLiteral("verify"));
    const auto told = [this] {
        return everyDesk(m_desks, [](const DeskProcess& desk) { return desk.report().has_value(); });
    };
    if (!QTest::qWaitFor(told, startMs))
        m_wrong.append(QStringLiteral("a desk gives no report"));
    return m_wrong.isEmpty();
}

} // namespace line605::chaos
