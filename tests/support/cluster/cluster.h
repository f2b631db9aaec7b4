#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <optional>

namespace line605::test {

/// A private PostgreSQL with TLS, and on demand a standby that takes its place. Never run as root: as "nobody" then.
class Cluster {
public:
    Cluster() = default;
    ~Cluster();
    Q_DISABLE_COPY_MOVE(Cluster)

    /// initdb and start; what went wrong, or nothing.
    [[nodiscard]] QString start(int connections = 100);
    void stop();

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString authority() const { return m_folder.filePath(QStringLiteral("ca.pem")); }
    [[nodiscard]] QString socketFolder() const { return m_folder.path(); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// Of the server's own tools: psql, pgbench …
    [[nodiscard]] QString tool(const QString& name) const { return m_bin + u'/' + name; }
    /// The process that all others of the server are children of.
    [[nodiscard]] qint64 serverProcess() const;

    /// The answer of statements, a row a line, columns apart by "|"; nothing and a message when they fail.
    [[nodiscard]] std::optional<QString> ask(const QString& database, const QString& sql, bool quiet = false) const;
    /// What is wrong with statements that could not be done, with its SQLSTATE: "ERROR:  55P03: …"; empty when they
    /// were.
    [[nodiscard]] QString problemOf(const QString& database, const QString& sql) const;
    /// Runs a file in one transaction.
    [[nodiscard]] bool runFile(const QString& database, const QString& path,
                               const QVector<std::pair<QString, int>>& variables = {}) const;

    /// Kills every process of the server at once and starts it again.
    [[nodiscard]] bool restartImmediately();
    /// A copy that follows the server.
    [[nodiscard]] bool addStandby();
    [[nodiscard]] bool hasStandby() const { return !m_standby.isEmpty(); }
    /// From now on the standby gets nothing: what is committed will be lost.
    [[nodiscard]] bool cutStandbyOff();
    /// The server dies, the standby is promoted and listens at port() from then on.
    [[nodiscard]] bool failOver();
    /// A copy of the data as they are, to come back to.
    [[nodiscard]] bool backUp();
    [[nodiscard]] bool hasBackup() const { return m_hasBackup; }
    /// The server goes back to the copy.
    [[nodiscard]] bool restore();

private:
    [[nodiscard]] bool run(const QString& program, const QStringList& arguments) const;
    [[nodiscard]] bool control(const QString& data, const QStringList& arguments) const;
    [[nodiscard]] bool configure(const QString& data, int port) const;
    [[nodiscard]] QStringList clientArguments() const;
    [[nodiscard]] QString next(const QString& name);

    QTemporaryDir m_folder;
    QString m_bin;
    QString m_data;
    QString m_standby;
    int m_connections{};
    int m_port{};
    int m_standbyPort{};
    int m_count{};
    bool m_hasBackup{};
};

} // namespace line605::test
