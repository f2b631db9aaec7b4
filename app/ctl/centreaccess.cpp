#include "ctl/centreaccess.h"

#include "central/pgdsn.h"
#include "ctl/output.h"
#include "ctl/storeaccess.h"

#include <QJsonArray>

namespace line605 {

namespace {

Exit wrongDsn(const CommandContext& context, const QString& keyword) {
    if (keyword == QStringLiteral("password"))
        return wrongUsage(context,
                          Ctl::tr("No password in --dsn: every user of the machine could read it. Name a file with "
                                  "--password-file or PGPASSFILE."));
    if (keyword == QStringLiteral("dsn"))
        return wrongUsage(context,
                          Ctl::tr("--dsn is not understood; it takes “host=… dbname=… user=… sslrootcert=…”."));
    return wrongUsage(context, Ctl::tr("--dsn: “%1” is missing, wrong or not taken.").arg(keyword));
}

} // namespace

void addCentreOptions(QCommandLineParser& parser) {
    addOption(parser, "dsn", "DSN", Ctl::tr("The centre: “host=… dbname=… user=… sslrootcert=…”; without a password."));
    addOption(parser, "password-file", "FILE",
              Ctl::tr("Its first line is the password; without it PGPASSFILE is looked into."));
    parser.addOption({QStringLiteral("json"), Ctl::tr("Answer as JSON.")});
}

std::optional<Exit> connectCentre(const CommandContext& context, CentreAdmin& admin, const char* passwordOption) {
    const QString dsn = context.options.value(QStringLiteral("dsn"));
    if (dsn.isEmpty())
        return wrongUsage(context, Ctl::tr("Name the centre with --dsn DSN."));
    Result<PgTarget> target = targetFromDsn(dsn);
    if (!target)
        return wrongDsn(context, target.error().detail);
    const QString passwordFile = context.options.value(QLatin1String(passwordOption));
    if (!passwordFile.isEmpty()) {
        const Result<QString> password = passwordFromFile(passwordFile);
        if (!password)
            return context.output.failure(password.error());
        target.value().password = password.value();
    } else if (target.value().passwordFile.isEmpty()) {
        target.value().passwordFile = context.pgPassFile;
    }
    if (Status done = admin.connect(target.value()); !done)
        return context.output.failure(done.error());
    return std::nullopt;
}

std::optional<Exit> connectReadyCentre(const CommandContext& context, CentreAdmin& admin, const char* passwordOption) {
    if (const std::optional<Exit> exit = connectCentre(context, admin, passwordOption))
        return exit;
    const Result<int> schema = admin.schema();
    if (!schema)
        return context.output.failure(schema.error());
    if (schema.value() == 0)
        return context.output.refused(QStringLiteral("no_centre"),
                                      Ctl::tr("There is no centre in this database; line605ctl centre init makes it."));
    return std::nullopt;
}

Exit answerProblems(const CommandContext& context, const QStringList& problems, QJsonObject answer) {
    if (context.output.isJson()) {
        answer.insert(QStringLiteral("problems"), QJsonArray::fromStringList(problems));
        context.output.json(answer);
    } else {
        for (const QString& problem : problems)
            context.output.line(Ctl::tr("Problem: %1").arg(problem));
        context.output.line(problems.isEmpty() ? Ctl::tr("The centre is sound.") : Ctl::tr("The centre is not sound."));
    }
    return problems.isEmpty() ? Exit::Done : Exit::Refused;
}

} // namespace line605
