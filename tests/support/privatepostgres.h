#pragma once

#include "central/pgtarget.h"
#include "ports/centralgateway.h"
#include "services/demo/demoregion.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace line605::test {

/// A PostgreSQL cluster of the test's own, made by packaging/central/private-cluster and gone with this object, or with
/// the test program when that is killed. Aborts the test program when it cannot be made.
class PrivatePostgres {
public:
    /// \a durable: with fsync, for tests that stop it without warning.
    explicit PrivatePostgres(bool durable = false);
    ~PrivatePostgres();
    Q_DISABLE_COPY_MOVE(PrivatePostgres)

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString authority() const { return m_authority; }
    [[nodiscard]] QString bin() const { return m_bin; }
    [[nodiscard]] qint64 pid() const { return m_pid; }

    /// The superuser over the local socket.
    [[nodiscard]] PgTarget admin(const QString& database = QStringLiteral("line605")) const;
    /// The same for line605ctl --dsn.
    [[nodiscard]] QString adminDsn(const QString& database = QStringLiteral("line605")) const;
    /// A person's profile; \a port another than the cluster's for a proxy before it.
    [[nodiscard]] CentreProfile profile(const QString& login, int port = 0) const;
    [[nodiscard]] PgTarget target(const QString& login, const QString& password, int port = 0) const;

    /// Statements of the test as superuser, by psql; the rows as text. Aborts the test program on an error.
    QString sql(const QString& script, const QString& database = QStringLiteral("line605")) const;
    /// Another certificate of the server, made by openssl with these arguments to "x509 -req"; reloads.
    void replaceCertificate(const QString& subjectAltName, const QStringList& validity);
    /// Runs a program of PostgreSQL, or openssl, as the user of the cluster.
    QByteArray run(const QString& program, const QStringList& arguments) const;
    void signalServer(int signal) const;
    /// Starts the server anew after it was stopped by a signal; same port.
    void startAgain();

private:
    QTemporaryDir m_dir;
    QString m_folder;
    QProcess m_keeper; ///< stays as long as its standard input
    int m_port{};
    qint64 m_pid{};
    QString m_authority;
    QString m_bin;
    QString m_account;
};

/// Makes a centre with everything in it but accounts. People: "anna" (operator),
/// "vera" (supervisor), "klara" (clerk), each with the password "605 " + login.
void prepareCentre(PrivatePostgres& postgres);
[[nodiscard]] QString centrePassword(const QString& login);
/// Puts a demonstration region into the centre and gives everybody all of it; answers the numbers of its samples.
QHash<DemoSample, QString> fillCentre(PrivatePostgres& postgres, int accounts);

} // namespace line605::test
