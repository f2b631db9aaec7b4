#include "central/centreadmin.h"

#include "central/centralsql.h"

namespace line605 {

namespace {

/// What the functions of administrators refuse: a form, a name that is taken, nobody of that name.
Status understood(const Result<PgResult>& answer) {
    if (answer)
        return Done{};
    Error error = answer.error();
    const QString state = error.detail.left(5);
    if (state == QStringLiteral("22023") || state == QStringLiteral("23514"))
        error.code = ErrorCode::BadInput;
    if (state == QStringLiteral("42710") || state == QStringLiteral("23505"))
        error.code = ErrorCode::StoreExists;
    if (state == QStringLiteral("P0002"))
        error.code = ErrorCode::NotFound;
    return error;
}

/// A merge of millions of rows or a check of all of them says nothing for long.
PgTimes unhurried() {
    PgTimes times;
    times.patient = 4 * 3'600'000;
    return times;
}

PgValue districtsValue(const std::optional<QStringList>& districts) {
    return districts ? pgValue(*districts) : PgValue();
}

} // namespace

CentreAdmin::CentreAdmin() : m_connection(unhurried()) {}

Result<int> CentreAdmin::schema() {
    const Result<PgResult> exists = m_connection.call(QStringLiteral("admin_is_centre"));
    if (!exists)
        return exists.error();
    if (!exists.value().boolean(0, 0))
        return 0;
    const Result<PgResult> version = m_connection.call(QStringLiteral("admin_schema"));
    if (!version)
        return version.error();
    return int(version.value().int64(0, 0));
}

/// What was done must be what this program would do.
Status CentreAdmin::checkDone(int schema) {
    const Result<QVector<CentralScript>> scripts = centralMigrations();
    if (!scripts)
        return scripts.error();
    if (schema > scripts.value().size())
        return Error{ErrorCode::ClientTooOld, QStringLiteral("schema %1").arg(schema), {}, 0};
    if (schema == 0)
        return Done{};
    const Result<PgResult> done = m_connection.call(QStringLiteral("admin_migrations"));
    if (!done)
        return done.error();
    for (int row = 0; row < done.value().rows(); ++row) {
        const int version = int(done.value().int64(row, 0));
        if (version < 1 || version > scripts.value().size() ||
            scripts.value().at(version - 1).checksum != done.value().text(row, 1))
            return Error{ErrorCode::CentreFailed, QStringLiteral("migration %1 differs").arg(version), {}, 0};
    }
    return Done{};
}

Status CentreAdmin::inTransaction(const QByteArray& script, const QString& name, const PgValues& noted) {
    if (const auto begun = m_connection.call(QStringLiteral("registry_begin")); !begun)
        return begun.error();
    Status done = m_connection.run(script, name);
    if (done && !noted.isEmpty()) {
        const Result<PgResult> note = m_connection.call(QStringLiteral("admin_migration_done"), noted);
        done = note ? Status(Done{}) : Status(note.error());
    }
    if (m_connection.isOpen()) {
        const auto ended =
            m_connection.call(done ? QStringLiteral("registry_commit") : QStringLiteral("registry_rollback"));
        if (done && !ended)
            return ended.error();
    }
    return done;
}

Result<MigrationReport> CentreAdmin::migrate() {
    if (const auto locked = m_connection.call(QStringLiteral("admin_lock"), {}, PgPace::Patient); !locked)
        return locked.error();
    const Result<int> before = schema();
    if (!before)
        return before.error();
    if (Status done = checkDone(before.value()); !done)
        return done.error();
    MigrationReport report{before.value(), before.value(), 0};
    const Result<QVector<CentralScript>> migrations = centralMigrations();
    const Result<QVector<CentralScript>> functions = centralFunctions();
    if (!migrations || !functions)
        return migrations ? functions.error() : migrations.error();
    for (const CentralScript& script : migrations.value().mid(before.value())) {
        Status done = inTransaction(script.text, script.name,
                                    {pgValue(qint64(script.version)), pgValue(script.name), pgValue(script.checksum)});
        if (!done)
            return done.error();
        report.to = script.version;
    }
    for (const CentralScript& script : functions.value()) {
        if (Status done = inTransaction(script.text, script.name, {}); !done)
            return done.error();
        ++report.functions;
    }
    if (const auto unlocked = m_connection.call(QStringLiteral("admin_unlock")); !unlocked)
        return unlocked.error();
    return report;
}

/// The rows of \a query as lines, its columns apart by spaces.
Status CentreAdmin::append(const char* query, QStringList& lines, int columns) {
    const Result<PgResult> answer = m_connection.call(QLatin1String(query), {}, PgPace::Patient);
    if (!answer)
        return answer.error();
    for (int row = 0; row < answer.value().rows(); ++row) {
        QStringList parts;
        for (int column = 0; column < columns; ++column) {
            if (!answer.value().isNull(row, column))
                parts.append(answer.value().text(row, column));
        }
        lines.append(parts.join(u' '));
    }
    return Done{};
}

Result<CentreStatus> CentreAdmin::status() {
    CentreStatus status;
    const Result<int> version = schema();
    if (!version)
        return version.error();
    status.schema = version.value();
    const Result<QVector<CentralScript>> migrations = centralMigrations();
    if (!migrations)
        return migrations.error();
    status.latest = int(migrations.value().size());
    if (status.schema == 0)
        return status;
    const Result<PgResult> answer = m_connection.call(QStringLiteral("admin_status"), {}, PgPace::Patient);
    if (!answer)
        return answer.error();
    for (int row = 0; row < answer.value().rows(); ++row)
        status.values.append({answer.value().text(row, 0), answer.value().text(row, 1)});
    if (Status done = append("admin_check_triggers", status.problems, 1); !done)
        return done.error();
    return status;
}

Result<QStringList> CentreAdmin::verify() {
    QStringList problems;
    for (const auto& [query, columns] :
         {std::pair{"admin_check_feed", 5}, {"admin_verify_journal", 3}, {"admin_check_triggers", 1}}) {
        if (Status done = append(query, problems, columns); !done)
            return done.error();
    }
    return problems;
}

Status CentreAdmin::addUser(const CentrePerson& person) {
    const Result<QByteArray> verifier = m_connection.passwordVerifier(person.login, person.password);
    if (!verifier)
        return verifier.error();
    return understood(m_connection.call(QStringLiteral("admin_user_add"),
                                        {pgValue(person.login), pgValue(person.name), pgValue(person.role),
                                         verifier.value(), districtsValue(person.districts)}));
}

Status CentreAdmin::dropUser(const QString& login) {
    return understood(m_connection.call(QStringLiteral("admin_user_drop"), {pgValue(login)}));
}

Status CentreAdmin::scopeUser(const QString& login, const std::optional<QStringList>& districts) {
    return understood(
        m_connection.call(QStringLiteral("admin_user_scope"), {pgValue(login), districtsValue(districts)}));
}

Result<QString> CentreAdmin::renewEpoch() {
    const Result<PgResult> epoch = m_connection.call(QStringLiteral("admin_renew_epoch"));
    if (!epoch)
        return epoch.error();
    return epoch.value().text(0, 0);
}

} // namespace line605
