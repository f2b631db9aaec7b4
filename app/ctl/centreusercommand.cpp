#include "ctl/centreaccess.h"
#include "ctl/output.h"
#include "ctl/storeaccess.h"

#include <QRegularExpression>

namespace line605 {

namespace {

void addScopeOptions(QCommandLineParser& parser) {
    addCentreOptions(parser);
    addOption(parser, "districts", "LIST",
              Ctl::tr("The person's districts, separated by commas; without it, all of them."));
}

void addUserOptions(QCommandLineParser& parser) {
    addOption(parser, "dsn", "DSN", Ctl::tr("The centre: “host=… dbname=… user=… sslrootcert=…”; without a password."));
    addOption(parser, "dsn-password-file", "FILE",
              Ctl::tr("Its first line is the password for the centre; without it PGPASSFILE is looked into."));
    addOption(parser, "password-file", "FILE",
              Ctl::tr("Its first line is the person's password; without it the password is asked for."));
    parser.addOption({QStringLiteral("json"), Ctl::tr("Answer as JSON.")});
    addOption(parser, "name", "NAME", Ctl::tr("The person's name as the window shows it."));
    addOption(parser, "role", "ROLE", Ctl::tr("operator, clerk, supervisor or administrator."),
              QStringLiteral("operator"));
    addOption(parser, "districts", "LIST",
              Ctl::tr("The person's districts, separated by commas; without it, all of them."));
}

std::optional<QStringList> districtsOption(const CommandContext& context) {
    if (!context.options.isSet(QStringLiteral("districts")))
        return std::nullopt;
    QStringList districts;
    for (const QString& part : context.options.value(QStringLiteral("districts")).split(u',')) {
        if (!part.trimmed().isEmpty())
            districts.append(part.trimmed());
    }
    return districts;
}

Exit answer(const CommandContext& context, const Status& done, const QString& login, const QString& text) {
    if (!done && done.error().code == ErrorCode::StoreExists)
        return context.output.refused(QStringLiteral("person_exists"),
                                      Ctl::tr("There is a login of this name already."));
    if (!done && done.error().code == ErrorCode::NotFound)
        return context.output.refused(QStringLiteral("no_person"), Ctl::tr("There is no active person of this login."));
    if (!done)
        return context.output.failure(done.error());
    if (context.output.isJson())
        context.output.json({{QStringLiteral("login"), login}});
    else
        context.output.line(text.arg(login));
    return Exit::Done;
}

Exit addUser(const CommandContext& context) {
    static const QStringList roles{QStringLiteral("operator"), QStringLiteral("clerk"), QStringLiteral("supervisor"),
                                   QStringLiteral("administrator")};
    static const QRegularExpression loginForm(QStringLiteral("\\A[a-z][a-z0-9_]{0,30}\\z"));
    if (context.arguments.size() != 1 || !loginForm.match(context.arguments.constFirst()).hasMatch())
        return wrongUsage(context, Ctl::tr("Name one login: a small letter, then letters, digits or underscores."));
    CentrePerson person;
    person.login = context.arguments.constFirst();
    person.name = context.options.value(QStringLiteral("name"));
    person.role = context.options.value(QStringLiteral("role"));
    person.districts = districtsOption(context);
    if (person.name.isEmpty())
        return wrongUsage(context, Ctl::tr("Name the person with --name NAME."));
    if (!roles.contains(person.role)) {
        reportWrongCode(context, QStringLiteral("role"), person.role, roles);
        return Exit::WrongUsage;
    }
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin, "dsn-password-file"))
        return *exit;
    const Result<QString> password = askedPassword(context, Ctl::tr("Password of the person: "), true);
    if (!password)
        return passwordFailure(context, password.error());
    if (password.value().isEmpty())
        return wrongUsage(context, Ctl::tr("The password must not be empty."));
    person.password = password.value();
    return answer(context, admin.addUser(person), person.login, Ctl::tr("%1 may sign in."));
}

Exit dropUser(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one login."));
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    const QString login = context.arguments.constFirst();
    return answer(context, admin.dropUser(login), login,
                  Ctl::tr("%1 is dismissed; the person's desks wipe themselves at their next contact."));
}

Exit scopeUser(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one login."));
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    const QString login = context.arguments.constFirst();
    return answer(context, admin.scopeUser(login, districtsOption(context)), login,
                  Ctl::tr("%1 sees these districts from the next contact on."));
}

constexpr Command commands[] = {{"centre user add", "LOGIN", addUserOptions, addUser},
                                {"centre user drop", "LOGIN", addCentreOptions, dropUser},
                                {"centre user scope", "LOGIN", addScopeOptions, scopeUser}};

} // namespace

std::span<const Command> centreUserCommands() {
    return commands;
}

} // namespace line605
