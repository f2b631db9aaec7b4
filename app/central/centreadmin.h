#pragma once

#include "central/pgconnection.h"

namespace line605 {

struct CentrePerson {
    QString login;
    QString name;
    QString role;                         ///< operator, clerk, supervisor, administrator
    std::optional<QStringList> districts; ///< nothing: all
    QString password;
};

struct MigrationReport {
    int from{};
    int to{};
    int functions{}; ///< files of functions that were done again
};

/// How a centre stands: names and values of queries/admin_status.sql, and what is wrong.
struct CentreStatus {
    int schema{};
    int latest{}; ///< that this program knows
    QVector<std::pair<QString, QString>> values;
    QStringList problems;
};

/// What an administrator does with a centre, over a connection that may do everything. One at a time.
class CentreAdmin {
public:
    CentreAdmin();

    [[nodiscard]] Status connect(const PgTarget& target) { return m_connection.open(target); }
    [[nodiscard]] PgConnection& connection() { return m_connection; }

    /// The version of the schema; 0 when there is none.
    [[nodiscard]] Result<int> schema();
    /// Does the migrations that are missing, each in one transaction, then all functions. ClientTooOld when the centre
    /// is newer than this program; CentreFailed when a migration is not the one that was done.
    [[nodiscard]] Result<MigrationReport> migrate();
    [[nodiscard]] Result<CentreStatus> status();
    /// What is wrong: rows whose hash is not the feed's, the journal's chains, triggers. Reads everything.
    [[nodiscard]] Result<QStringList> verify();

    /// BadInput when a value has not the form asked for or the login is taken.
    [[nodiscard]] Status addUser(const CentrePerson& person);
    [[nodiscard]] Status dropUser(const QString& login);
    [[nodiscard]] Status scopeUser(const QString& login, const std::optional<QStringList>& districts);
    /// After a restore; answers the new epoch.
    [[nodiscard]] Result<QString> renewEpoch();

private:
    [[nodiscard]] Status inTransaction(const QByteArray& script, const QString& name, const PgValues& noted);
    [[nodiscard]] Status checkDone(int schema);
    [[nodiscard]] Status append(const char* query, QStringList& lines, int columns);

    PgConnection m_connection;
};

} // namespace line605
