#include "support/privatepostgres.h"

#include "central/centreadmin.h"
#include "central/postgresregistrywriter.h"
#include "support/teststore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace line605::test {

namespace {

template<class T>
T need(Result<T> result, const char* what) {
    if (!result)
        qFatal("%s: error %d (%s)", what, int(result.error().code), qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

} // namespace

PrivatePostgres::PrivatePostgres(bool durable) : m_folder(m_dir.path() + QStringLiteral("/pg")) {
    // The cluster's user has to reach its folder.
    QFile::setPermissions(m_dir.path(), QFile::permissions(m_dir.path()) | QFile::ExeOther | QFile::ExeGroup);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (durable)
        environment.insert(QStringLiteral("LINE605_PG_DURABLE"), QStringLiteral("1"));
    m_keeper.setProcessEnvironment(environment);
    m_keeper.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_keeper.start(QStringLiteral(LINE605_SOURCE_DIR "/packaging/central/private-cluster"), {m_folder});
    QByteArray line;
    while (!line.endsWith('\n')) {
        if (!m_keeper.waitForReadyRead(120'000))
            qFatal("no private cluster");
        line += m_keeper.readLine();
    }
    const QJsonObject answer = QJsonDocument::fromJson(line).object();
    m_port = answer[u"port"].toInt();
    m_pid = answer[u"pid"].toInteger();
    m_authority = answer[u"authority"].toString();
    m_bin = answer[u"bin"].toString();
    m_account = answer[u"account"].toString();
}

PrivatePostgres::~PrivatePostgres() {
    m_keeper.closeWriteChannel();
    if (!m_keeper.waitForFinished(30'000))
        m_keeper.kill();
    m_keeper.waitForFinished(1'000);
}

PgTarget PrivatePostgres::admin(const QString& database) const {
    PgTarget target;
    target.hosts = {m_folder};
    target.port = m_port;
    target.database = database;
    target.user = QStringLiteral("postgres");
    return target;
}

QString PrivatePostgres::adminDsn(const QString& database) const {
    return QStringLiteral("host=%1 port=%2 dbname=%3 user=postgres").arg(m_folder).arg(m_port).arg(database);
}

CentreProfile PrivatePostgres::profile(const QString& login, int port) const {
    return {QStringLiteral("Test"),
            {QStringLiteral("localhost:%1").arg(port ? port : m_port)},
            QStringLiteral("line605"),
            m_authority,
            login};
}

PgTarget PrivatePostgres::target(const QString& login, const QString& password, int port) const {
    const CentreProfile as = profile(login, port);
    PgTarget target;
    target.hosts = as.hosts;
    target.database = as.database;
    target.user = login;
    target.password = password;
    target.authority = as.authority;
    return target;
}

QByteArray PrivatePostgres::run(const QString& program, const QStringList& arguments) const {
    QProcess process;
    process.setWorkingDirectory(m_folder);
    QStringList all{program};
    if (m_account == QStringLiteral("nobody"))
        all = QStringList{"setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "--"} + all;
    all += arguments;
    process.start(all.constFirst(), all.mid(1));
    if (!process.waitForFinished(120'000) || process.exitCode() != 0)
        qFatal("%s: %s", qUtf8Printable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString PrivatePostgres::sql(const QString& script, const QString& database) const {
    return QString::fromUtf8(run(m_bin + QStringLiteral("/psql"),
                                 {"-qAtX", "-v", "ON_ERROR_STOP=1", "-h", m_folder, "-p", QString::number(m_port), "-U",
                                  "postgres", "-d", database, "-c", script}))
        .trimmed();
}

void PrivatePostgres::replaceCertificate(const QString& subjectAltName, const QStringList& validity) {
    const QString names = m_folder + QStringLiteral("/other-names");
    run(QStringLiteral("sh"), {"-c", QStringLiteral("printf 'subjectAltName=%1' > '%2'").arg(subjectAltName, names)});
    run(QStringLiteral("openssl"),
        QStringList{"x509", "-req", "-in", m_folder + "/server.csr", "-CA", m_folder + "/ca.crt", "-CAkey",
                    m_folder + "/ca.key", "-CAcreateserial", "-extfile", names, "-out", m_folder + "/server.crt"} +
            validity);
    sql(QStringLiteral("select pg_reload_conf()"));
}

void PrivatePostgres::signalServer(int signal) const {
    ::kill(pid_t(m_pid), signal);
}

void PrivatePostgres::startAgain() {
    run(m_bin + QStringLiteral("/pg_ctl"), {"-D", m_folder + "/data", "-w", "-l", m_folder + "/again.log", "-o",
                                            QStringLiteral("-p %1").arg(m_port), "start"});
    QFile pidFile(m_folder + QStringLiteral("/data/postmaster.pid"));
    if (pidFile.open(QIODevice::ReadOnly))
        m_pid = pidFile.readLine().trimmed().toLongLong();
}

QString centrePassword(const QString& login) {
    return QStringLiteral("605 ") + login;
}

void prepareCentre(PrivatePostgres& postgres) {
    CentreAdmin admin;
    (void)need(admin.connect(postgres.admin()), "admin");
    (void)need(admin.migrate(), "migrations");
    for (const auto& [login, role] : {std::pair{QStringLiteral("anna"), QStringLiteral("operator")},
                                      {QStringLiteral("vera"), QStringLiteral("supervisor")},
                                      {QStringLiteral("klara"), QStringLiteral("clerk")}})
        (void)need(admin.addUser({login, login.toUpper(), role, {}, centrePassword(login)}), "person");
}

QHash<DemoSample, QString> fillCentre(PrivatePostgres& postgres, int accounts) {
    CentreAdmin admin;
    (void)need(admin.connect(postgres.admin()), "admin");
    const DemoRegion region = need(DemoRegion::load(sourceReference()), "demonstration data");
    DemoOptions options;
    options.accounts = accounts;
    options.nowUtc = FixedClock::defaultNow();
    options.person = {QStringLiteral("anna"), QStringLiteral("ANNA"), Role::Operator};
    const std::unique_ptr<RegistryWriter> writer =
        need(PostgresRegistryWriter::begin(admin.connection()), "registry writer");
    const DemoSummary summary = need(region.write(options, *writer, {}), "demonstration region");
    (void)need(writer->finish({}), "finish");
    (void)need(writer->commit(), "commit");
    for (const char* login : {"anna", "vera", "klara"})
        (void)need(admin.scopeUser(QLatin1String(login), std::nullopt), "scopes");
    return summary.samples;
}

} // namespace line605::test
