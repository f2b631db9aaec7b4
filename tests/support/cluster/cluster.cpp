#include "support/cluster/cluster.h"

#include "support/cluster/certificates.h"

#include <QFile>
#include <QTcpServer>

#include <unistd.h>

namespace line605::test {

namespace {

constexpr int patienceMs = 600'000;

bool finish(QProcess& process, const QString& program, const QStringList& arguments) {
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(patienceMs) && process.exitStatus() == QProcess::NormalExit &&
           process.exitCode() == 0;
}

int freePort() {
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

Cluster::~Cluster() {
    stop();
}

/// As nobody when this is root: PostgreSQL does not run as root.
bool Cluster::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.setStandardOutputFile(QProcess::nullDevice()); // a server that it starts would keep a pipe open
    process.setStandardErrorFile(m_folder.filePath(QStringLiteral("tools.log")), QIODevice::Append);
    if (geteuid() != 0)
        return finish(process, program, arguments);
    return finish(process, QStringLiteral("setpriv"),
                  QStringList{QStringLiteral("--reuid=nobody"), QStringLiteral("--regid=nogroup"),
                              QStringLiteral("--clear-groups"), program} +
                      arguments);
}

bool Cluster::control(const QString& data, const QStringList& arguments) const {
    return run(m_bin + QStringLiteral("/pg_ctl"), QStringList{QStringLiteral("-D"), data, QStringLiteral("-w"),
                                                              QStringLiteral("-l"), data + QStringLiteral(".log")} +
                                                      arguments);
}

QString Cluster::next(const QString& name) {
    return m_folder.filePath(name + QString::number(++m_count));
}

bool Cluster::configure(const QString& data, int port) const {
    QFile settings(data + QStringLiteral("/postgresql.auto.conf"));
    if (!settings.open(QIODevice::WriteOnly | QIODevice::Append))
        return false;
    // A crash of the server, not of the machine, is what is tried: the files outlive it without fsync. A server that is
    // told to stop waits for whoever is still at the door: over a dead link that is the whole time of the
    // authentication.
    settings.write(
        QStringLiteral(
            "listen_addresses = '127.0.0.1'\nport = %1\nunix_socket_directories = '%2'\nfsync = off\n"
            "ssl = on\nssl_cert_file = '%2/server.crt'\nssl_key_file = '%2/server.key'\n"
            "max_connections = %3\nshared_buffers = 64MB\nmax_prepared_transactions = 5\n"
            "log_min_messages = error\nautovacuum = off\ndeadlock_timeout = 100ms\nauthentication_timeout = 5s\n")
            .arg(port)
            .arg(m_folder.path())
            .arg(m_connections)
            .toUtf8());
    QFile access(data + QStringLiteral("/pg_hba.conf"));
    if (!access.open(QIODevice::WriteOnly))
        return false;
    access.write("local all all trust\nlocal replication all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n");
    return true;
}

QString Cluster::start(int connections) {
    m_connections = connections;
    QProcess config;
    if (!finish(config, QStringLiteral("pg_config"), {QStringLiteral("--bindir")}))
        return QStringLiteral("pg_config is missing");
    m_bin = QString::fromLocal8Bit(config.readAllStandardOutput()).trimmed();
    if (!makeCertificates(m_folder.path()))
        return QStringLiteral("no certificates");
    if (geteuid() == 0) {
        QProcess owner;
        if (!finish(owner, QStringLiteral("chown"),
                    {QStringLiteral("-R"), QStringLiteral("nobody:nogroup"), m_folder.path()}))
            return QStringLiteral("chown failed");
    }
    QFile::setPermissions(m_folder.filePath(QStringLiteral("server.key")), QFile::ReadOwner | QFile::WriteOwner);
    m_data = next(QStringLiteral("data"));
    m_port = freePort();
    if (!run(m_bin + QStringLiteral("/initdb"),
             {QStringLiteral("-D"), m_data, QStringLiteral("-U"), QStringLiteral("postgres"), QStringLiteral("-A"),
              QStringLiteral("trust"), QStringLiteral("-N"), QStringLiteral("-E"), QStringLiteral("UTF8"),
              QStringLiteral("--locale=C.UTF-8")}))
        return QStringLiteral("initdb failed");
    if (!configure(m_data, m_port) || !control(m_data, {QStringLiteral("start")}))
        return QStringLiteral("the server does not start");
    return {};
}

void Cluster::stop() {
    for (const QString& data : {m_data, m_standby}) {
        if (!data.isEmpty())
            (void)control(data, {QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("immediate")});
    }
    m_data.clear();
    m_standby.clear();
}

QStringList Cluster::clientArguments() const {
    return {QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-h"), m_folder.path(),
            QStringLiteral("-p"), QString::number(m_port),           QStringLiteral("-U"), QStringLiteral("postgres")};
}

std::optional<QString> Cluster::ask(const QString& database, const QString& sql, bool quiet) const {
    QProcess psql;
    if (quiet)
        psql.setStandardErrorFile(QProcess::nullDevice());
    else
        psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (!finish(psql, tool(QStringLiteral("psql")),
                QStringList{QStringLiteral("-XAtq")} + clientArguments() +
                    QStringList{QStringLiteral("-d"), database, QStringLiteral("-c"), sql}))
        return std::nullopt;
    return QString::fromUtf8(psql.readAllStandardOutput()).trimmed();
}

QString Cluster::problemOf(const QString& database, const QString& sql) const {
    QProcess psql;
    psql.setStandardOutputFile(QProcess::nullDevice());
    const bool done =
        finish(psql, tool(QStringLiteral("psql")),
               QStringList{QStringLiteral("-Xq"), QStringLiteral("-v"), QStringLiteral("VERBOSITY=verbose")} +
                   clientArguments() + QStringList{QStringLiteral("-d"), database, QStringLiteral("-c"), sql});
    const QString problem = QString::fromUtf8(psql.readAllStandardError()).trimmed();
    return done ? QString() : QStringLiteral("psql: ") + problem;
}

bool Cluster::runFile(const QString& database, const QString& path,
                      const QVector<std::pair<QString, int>>& variables) const {
    QStringList arguments = QStringList{QStringLiteral("-X1q")} + clientArguments();
    for (const auto& [name, value] : variables)
        arguments += {QStringLiteral("-v"), QStringLiteral("%1=%2").arg(name).arg(value)};
    QProcess psql;
    psql.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    psql.setStandardOutputFile(QProcess::nullDevice());
    return finish(psql, tool(QStringLiteral("psql")),
                  arguments + QStringList{QStringLiteral("-d"), database, QStringLiteral("-c"),
                                          QStringLiteral("set client_min_messages = warning"), QStringLiteral("-f"),
                                          path});
}

qint64 Cluster::serverProcess() const {
    QFile file(m_data + QStringLiteral("/postmaster.pid"));
    return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
}

bool Cluster::restartImmediately() {
    return control(m_data, {QStringLiteral("restart"), QStringLiteral("-m"), QStringLiteral("immediate")});
}

bool Cluster::addStandby() {
    const QString data = next(QStringLiteral("standby"));
    const int port = freePort();
    if (!run(m_bin + QStringLiteral("/pg_basebackup"),
             {QStringLiteral("-D"), data, QStringLiteral("-R"), QStringLiteral("-c"), QStringLiteral("fast"),
              QStringLiteral("-N"), QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"),
              QString::number(m_port), QStringLiteral("-U"), QStringLiteral("postgres")}) ||
        !configure(data, port) || !control(data, {QStringLiteral("start")}))
        return false;
    m_standby = data;
    m_standbyPort = port;
    return true;
}

bool Cluster::cutStandbyOff() {
    QFile settings(m_standby + QStringLiteral("/postgresql.auto.conf"));
    const QByteArray line("primary_conninfo = ''\n");
    if (!hasStandby() || !settings.open(QIODevice::WriteOnly | QIODevice::Append) ||
        settings.write(line) != line.size())
        return false;
    settings.close();
    return control(m_standby, {QStringLiteral("reload")});
}

bool Cluster::failOver() {
    (void)control(m_data, {QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("immediate")});
    m_data = std::exchange(m_standby, {});
    m_port = m_standbyPort;
    return control(m_data, {QStringLiteral("promote")});
}

bool Cluster::backUp() {
    const QString copy = m_folder.filePath(QStringLiteral("backup"));
    (void)run(QStringLiteral("rm"), {QStringLiteral("-rf"), copy});
    m_hasBackup = run(m_bin + QStringLiteral("/pg_basebackup"),
                      {QStringLiteral("-D"), copy, QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("-N"),
                       QStringLiteral("-h"), m_folder.path(), QStringLiteral("-p"), QString::number(m_port),
                       QStringLiteral("-U"), QStringLiteral("postgres")});
    return m_hasBackup;
}

bool Cluster::restore() {
    const QString data = next(QStringLiteral("data"));
    (void)control(m_data, {QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("immediate")});
    if (!m_standby.isEmpty())
        (void)control(m_standby, {QStringLiteral("stop"), QStringLiteral("-m"), QStringLiteral("immediate")});
    m_standby.clear();
    m_hasBackup = false;
    if (!run(QStringLiteral("mv"), {m_folder.filePath(QStringLiteral("backup")), data}))
        return false;
    m_data = data;
    return configure(data, m_port) && control(data, {QStringLiteral("start")});
}

} // namespace line605::test
