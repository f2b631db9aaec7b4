#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

namespace line605 {

namespace {

void addCreateOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addPersonOptions(parser);
}

Exit create(const CommandContext& context) {
    const std::optional<Person> person = personOption(context);
    if (!person)
        return Exit::WrongUsage;
    const QString path = storePath(context);
    if (path.isEmpty())
        return Exit::WrongUsage;
    if (QFile::exists(path))
        return context.output.failure({ErrorCode::StoreExists, path});
    const OpenedStore store = openOrCreateStore(context, *person);
    if (!store)
        return store.status;
    if (context.output.isJson())
        context.output.json({{QStringLiteral("store"), path}, {QStringLiteral("person"), person->login}});
    else
        context.output.line(Ctl::tr("The store is made: %1").arg(path));
    return Exit::Done;
}

void answerJson(const CommandContext& context, const StoreReport& report) {
    context.output.json({{QStringLiteral("cipher"), report.cipher},
                         {QStringLiteral("version"), report.version},
                         {QStringLiteral("schema"), report.schema},
                         {QStringLiteral("accounts"), report.accounts},
                         {QStringLiteral("meters"), report.meters},
                         {QStringLiteral("readings"), report.readings},
                         {QStringLiteral("charges"), report.charges},
                         {QStringLiteral("payments"), report.payments},
                         {QStringLiteral("appeals"), report.appeals},
                         {QStringLiteral("operations"), report.operations},
                         {QStringLiteral("drafts"), report.drafts},
                         {QStringLiteral("problems"), QJsonArray::fromStringList(report.problems)}});
}

void answerText(const CommandContext& context, const StoreReport& report) {
    context.output.pairs({{Ctl::tr("Cipher"), report.cipher},
                          {Ctl::tr("SQLite"), report.version},
                          {Ctl::tr("Schema"), QString::number(report.schema)},
                          {Ctl::tr("Accounts"), formatNumber(report.accounts)},
                          {Ctl::tr("Meters"), formatNumber(report.meters)},
                          {Ctl::tr("Readings"), formatNumber(report.readings)},
                          {Ctl::tr("Charges"), formatNumber(report.charges)},
                          {Ctl::tr("Payments"), formatNumber(report.payments)},
                          {Ctl::tr("Appeals"), formatNumber(report.appeals)},
                          {Ctl::tr("Operations"), formatNumber(report.operations)},
                          {Ctl::tr("Drafts"), formatNumber(report.drafts)}});
    for (const QString& problem : report.problems)
        context.output.line(Ctl::tr("Problem: %1").arg(problem));
    context.output.line(report.problems.isEmpty() ? Ctl::tr("The store is sound.")
                                                  : Ctl::tr("The store is not sound."));
}

Exit check(const CommandContext& context) {
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    const Result<StoreReport> report = await(store.session->check());
    if (!report)
        return context.output.failure(report.error());
    if (context.output.isJson())
        answerJson(context, report.value());
    else
        answerText(context, report.value());
    return report.value().problems.isEmpty() ? Exit::Done : Exit::Refused;
}

Exit copied(const CommandContext& context, const Status& done, const QString& path, const QString& text) {
    if (!done)
        return context.output.failure(done.error());
    if (context.output.isJson())
        context.output.json({{QStringLiteral("file"), path}});
    else
        context.output.line(text.arg(path));
    return Exit::Done;
}

void addBackupOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    parser.addOption({QStringLiteral("force"), Ctl::tr("Replace a file that is there already.")});
}

Exit backup(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name the file to back up to."));
    const QString path = context.arguments.constFirst();
    // Before the password: the file may be the only copy of another store.
    if (QFileInfo::exists(path) && !context.options.isSet(QStringLiteral("force")))
        return context.output.refused(QStringLiteral("file_exists"),
                                      Ctl::tr("%1 is there already. --force replaces it.").arg(path));
    const OpenedStore store = openStore(context);
    if (!store)
        return store.status;
    return copied(context, await(store.session->backup(path)), path,
                  Ctl::tr("The store is copied, with its key file, to %1"));
}

Exit restore(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name the file to restore from."));
    const QString path = storePath(context);
    if (path.isEmpty())
        return Exit::WrongUsage;
    if (!context.reference)
        return context.output.failure(context.reference.error());
    return copied(context, await(context.gate.restore(context.arguments.constFirst(), path)), path,
                  Ctl::tr("The copy is in the place of the store %1; the old file is kept beside it."));
}

constexpr Command commands[] = {{"store create", "", addCreateOptions, create},
                                {"store check", "", addStoreOptions, check},
                                {"backup", "FILE", addBackupOptions, backup},
                                {"restore", "FILE", addStoreOptions, restore}};

} // namespace

std::span<const Command> storeCommands() {
    return commands;
}

} // namespace line605
