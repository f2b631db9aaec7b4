#include "central/centrebackup.h"
#include "ctl/centreaccess.h"
#include "ctl/output.h"

#include <QJsonArray>

namespace line605 {

namespace {

Exit answerMigration(const CommandContext& context, CentreAdmin& admin) {
    const Result<MigrationReport> report = admin.migrate();
    if (!report)
        return context.output.failure(report.error());
    if (context.output.isJson())
        context.output.json({{QStringLiteral("from"), report.value().from},
                             {QStringLiteral("to"), report.value().to},
                             {QStringLiteral("functions"), report.value().functions}});
    else
        context.output.line(
            Ctl::tr("The centre's schema is version %1 (it was %2).").arg(report.value().to).arg(report.value().from));
    return Exit::Done;
}

Exit init(const CommandContext& context) {
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectCentre(context, admin))
        return *exit;
    const Result<int> schema = admin.schema();
    if (!schema)
        return context.output.failure(schema.error());
    if (schema.value() > 0)
        return context.output.refused(QStringLiteral("centre_exists"),
                                      Ctl::tr("There is a centre in this database already; use centre migrate."));
    return answerMigration(context, admin);
}

Exit migrate(const CommandContext& context) {
    CentreAdmin admin;
    const std::optional<Exit> exit = connectReadyCentre(context, admin);
    return exit ? *exit : answerMigration(context, admin);
}

QJsonObject toJson(const CentreStatus& status) {
    QJsonObject object{{QStringLiteral("schema"), status.schema}, {QStringLiteral("latest_schema"), status.latest}};
    for (const auto& [name, value] : status.values) {
        bool number = false;
        const qint64 whole = value.toLongLong(&number);
        const bool counted = number && name != QStringLiteral("server");
        object.insert(name, counted ? QJsonValue(whole) : QJsonValue(value));
    }
    return object;
}

void showStatus(const CommandContext& context, const CentreStatus& status) {
    QVector<std::pair<QString, QString>> rows{
        {Ctl::tr("Schema"), QStringLiteral("%1 / %2").arg(status.schema).arg(status.latest)}};
    context.output.pairs(rows + status.values);
}

Exit showCentre(const CommandContext& context) {
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    const Result<CentreStatus> status = admin.status();
    if (!status)
        return context.output.failure(status.error());
    if (!context.output.isJson())
        showStatus(context, status.value());
    return answerProblems(context, status.value().problems, toJson(status.value()));
}

Exit verify(const CommandContext& context) {
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    const Result<QStringList> problems = admin.verify();
    return problems ? answerProblems(context, problems.value(), {}) : context.output.failure(problems.error());
}

Exit renewEpoch(const CommandContext& context) {
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    const Result<QString> epoch = admin.renewEpoch();
    if (!epoch)
        return context.output.failure(epoch.error());
    if (context.output.isJson())
        context.output.json({{QStringLiteral("epoch"), epoch.value()}});
    else
        context.output.line(Ctl::tr("Every desk compares its data with the centre at its next contact."));
    return Exit::Done;
}

void addBackupOptions(QCommandLineParser& parser) {
    addOption(parser, "database", "NAME", Ctl::tr("The centre's database in the backup."), QStringLiteral("line605"));
    addOption(parser, "bin", "DIR", Ctl::tr("Where PostgreSQL's programs are, when PATH does not say."));
    parser.addOption({QStringLiteral("json"), Ctl::tr("Answer as JSON.")});
}

Exit backupCheck(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one backup: a directory of pg_basebackup or a file of pg_dump -Fc."));
    const Result<BackupReport> report =
        checkBackup(context.arguments.constFirst(), context.options.value(QStringLiteral("database")),
                    context.options.value(QStringLiteral("bin")));
    if (!report)
        return context.output.failure(report.error());
    if (!context.output.isJson())
        showStatus(context, report.value().status);
    return answerProblems(context, report.value().problems, toJson(report.value().status));
}

constexpr Command commands[] = {{"centre init", "", addCentreOptions, init},
                                {"centre migrate", "", addCentreOptions, migrate},
                                {"centre status", "", addCentreOptions, showCentre},
                                {"centre verify", "", addCentreOptions, verify},
                                {"centre renew-epoch", "", addCentreOptions, renewEpoch},
                                {"centre backup-check", "BACKUP", addBackupOptions, backupCheck}};

} // namespace

std::span<const Command> centreCommands() {
    return commands;
}

} // namespace line605
