#include "central/centrebackup.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>

#include <pwd.h>
#include <unistd.h>

namespace line605 {

namespace {

constexpr int programMs = 24 * 3'600'000;

/// PostgreSQL does not run as root: then its programs run as its own user, or as nobody.
const passwd* otherUser() {
    if (geteuid() != 0)
        return nullptr;
    const passwd* user = getpwnam("postgres");
    return user ? user : getpwnam("nobody");
}

/// Debian keeps the programs of each version in a folder that is on nobody's path: those of \a version, or the newest.
QString debianBin(const QString& version) {
    QDir folder(QStringLiteral(LINE605_POSTGRESQL_VERSIONS));
    QStringList versions = folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    if (!version.isEmpty())
        versions.removeIf([&version](const QString& each) { return each != version; });
    const auto newest =
        std::max_element(versions.cbegin(), versions.cend(),
                         [](const QString& one, const QString& other) { return one.toInt() < other.toInt(); });
    return newest == versions.cend() ? QString() : folder.filePath(*newest + QStringLiteral("/bin"));
}

/// The programs that read \a backup: its own version's, where it tells it.
QString programsFor(const QString& backup) {
    if (const QString server = QStandardPaths::findExecutable(QStringLiteral("pg_ctl")); !server.isEmpty())
        return QFileInfo(server).absolutePath();
    QFile version(backup + QStringLiteral("/PG_VERSION"));
    return debianBin(version.open(QIODevice::ReadOnly) ? QString::fromLatin1(version.readLine()).trimmed() : QString());
}

/// A cluster in a temporary folder; stopped and gone with this object.
class ScratchCluster {
public:
    explicit ScratchCluster(QString bin) : m_bin(std::move(bin)) {
        if (const passwd* user = otherUser()) {
            m_user = user->pw_uid;
            m_group = user->pw_gid;
            m_changes = chown(m_dir.path().toUtf8().constData(), m_user, m_group) == 0;
        }
    }
    ~ScratchCluster() {
        if (m_started)
            (void)run("pg_ctl", {"-D", data(), "-m", "immediate", "-w", "stop"});
    }
    Q_DISABLE_COPY_MOVE(ScratchCluster)

    [[nodiscard]] QString data() const { return m_dir.path() + QStringLiteral("/data"); }

    /// \a input is read by us: the programs' user may not be allowed to.
    [[nodiscard]] Status run(const char* program, const QStringList& arguments, const QString& input = {}) const {
        const QString path = m_bin + u'/' + QLatin1String(program);
        QProcess process;
        process.setWorkingDirectory(m_dir.path());
        if (!input.isEmpty())
            process.setStandardInputFile(input);
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(m_dir.path() + QStringLiteral("/programs.log"), QIODevice::Append);
        process.setChildProcessModifier([this] {
            if (m_changes && (setgid(m_group) != 0 || setuid(m_user) != 0))
                _exit(126);
        });
        process.start(path, arguments);
        const bool done = process.waitForFinished(programMs) && process.exitStatus() == QProcess::NormalExit &&
                          process.exitCode() == 0;
        return done ? Status(Done{}) : Status(Error{ErrorCode::CentreFailed, QLatin1String(program), {}, 0});
    }

    /// The copy of a base backup, whose own settings of the network do not hold here.
    [[nodiscard]] Status copyOf(const QString& folder) {
        QProcess copy;
        copy.start(QStringLiteral("cp"), {"-a", folder, data()});
        if (!copy.waitForFinished(programMs) || copy.exitCode() != 0)
            return Error{ErrorCode::FileUnwritable, QStringLiteral("copy"), {}, 0};
        QProcess own;
        own.start(QStringLiteral("chown"), {"-R", QStringLiteral("%1:%2").arg(m_user).arg(m_group), data()});
        if (m_changes && !own.waitForFinished(programMs))
            return Error{ErrorCode::FileUnwritable, QStringLiteral("owner"), {}, 0};
        if (QFile::exists(data() + QStringLiteral("/backup_manifest"))) {
            if (Status done = run("pg_verifybackup", {"-q", data()}); !done)
                return done;
        }
        QFile::remove(data() + QStringLiteral("/standby.signal"));
        return withSettings();
    }

    [[nodiscard]] Status start() {
        const QString access = m_dir.path() + QStringLiteral("/access");
        QFile file(access);
        if (!file.open(QIODevice::WriteOnly) || file.write("local all all trust\n") < 0)
            return Error{ErrorCode::FileUnwritable, access, {}, 0};
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        const QString options =
            QStringLiteral("-c listen_addresses='' -c unix_socket_directories='%1' -c hba_file='%2' -c "
                           "ssl=off -c archive_mode=off -c port=5432 -c logging_collector=off")
                .arg(m_dir.path(), access);
        Status done = run(
            "pg_ctl", {"-D", data(), "-w", "-t", "3600", "-l", m_dir.path() + "/server.log", "-o", options, "start"});
        m_started = done.ok();
        return done;
    }

    [[nodiscard]] PgTarget target(const QString& database) const {
        PgTarget target;
        target.hosts = {m_dir.path()};
        target.database = database;
        target.user = QStringLiteral("postgres");
        return target;
    }

private:
    /// Debian keeps a cluster's settings elsewhere, so that a backup has none: the defaults will do here.
    [[nodiscard]] Status withSettings() const {
        QFile settings(data() + QStringLiteral("/postgresql.conf"));
        if (settings.exists())
            return Done{};
        const bool made = settings.open(QIODevice::WriteOnly) &&
                          settings.setPermissions(QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther);
        return made ? Status(Done{}) : Status(Error{ErrorCode::FileUnwritable, settings.fileName(), {}, 0});
    }

    QTemporaryDir m_dir;
    QString m_bin;
    uid_t m_user{};
    gid_t m_group{};
    bool m_changes{};
    bool m_started{};
};

/// A dump has no roles: those that its rights name are made first.
Status restoreDump(ScratchCluster& cluster, const QString& path, const QString& database) {
    Status done = cluster.run("initdb", {"-D", cluster.data(), "-U", "postgres", "-E", "UTF8", "--locale=C.UTF-8",
                                         "--auth=trust", "--no-sync"});
    if (done)
        done = cluster.start();
    if (!done)
        return done;
    CentreAdmin admin;
    if (done = admin.connect(cluster.target(QStringLiteral("postgres"))); !done)
        return done;
    if (const auto roles = admin.connection().call(QStringLiteral("admin_roles")); !roles)
        return roles.error();
    const QString socket = cluster.target({}).hosts.constFirst();
    if (done = cluster.run("createdb", {"-h", socket, "-U", "postgres", database}); !done)
        return done;
    return cluster.run("pg_restore", {"-h", socket, "-U", "postgres", "-d", database, "--exit-on-error"}, path);
}

} // namespace

Result<BackupReport> checkBackup(const QString& path, const QString& database, const QString& bin) {
    const QFileInfo info(path);
    const bool folder = info.isDir();
    if (!info.exists() || (folder && !QFile::exists(path + QStringLiteral("/PG_VERSION"))))
        return Error{ErrorCode::FileUnreadable, path, {}, 0};
    ScratchCluster cluster(bin.isEmpty() ? programsFor(path) : bin);
    Status done =
        folder ? cluster.copyOf(info.absoluteFilePath()) : restoreDump(cluster, info.absoluteFilePath(), database);
    if (done && folder)
        done = cluster.start();
    if (!done)
        return done.error();
    CentreAdmin admin;
    if (done = admin.connect(cluster.target(database)); !done)
        return done.error();
    const Result<CentreStatus> status = admin.status();
    if (!status)
        return status.error();
    const Result<QStringList> problems = admin.verify();
    if (!problems)
        return problems.error();
    return BackupReport{status.value(), problems.value()};
}

} // namespace line605
