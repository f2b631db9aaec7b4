#include "central/postgresregistrywriter.h"
#include "ctl/centreaccess.h"
#include "ctl/output.h"
#include "ctl/registryrun.h"

#include <QFileInfo>

namespace line605 {

namespace {

void addImportOptions(QCommandLineParser& parser) {
    addCentreOptions(parser);
    addImportFileOptions(parser);
}

void addDemoOptions(QCommandLineParser& parser) {
    addCentreOptions(parser);
    addDemoSizeOptions(parser);
}

Exit import(const CommandContext& context) {
    const std::optional<ImportOptions> options = importOptions(context);
    if (!options)
        return Exit::WrongUsage;
    if (!context.reference)
        return context.output.failure(context.reference.error());
    if (!QFileInfo(options->directory).isDir())
        return context.output.failure({ErrorCode::FileUnreadable, QStringLiteral("no such directory")});
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    Result<std::unique_ptr<RegistryWriter>> writer = PostgresRegistryWriter::begin(admin.connection());
    if (!writer)
        return context.output.failure(writer.error());
    const Result<ImportReport> report = runImport(context, std::move(writer).value(), *options);
    return report ? answerImport(context, report.value(), options->dryRun) : context.output.failure(report.error());
}

Exit demo(const CommandContext& context) {
    const std::optional<DemoOptions> options = demoOptions(context, {QStringLiteral("anna"), {}, Role::Operator});
    if (!options)
        return Exit::WrongUsage;
    if (!context.reference)
        return context.output.failure(context.reference.error());
    CentreAdmin admin;
    if (const std::optional<Exit> exit = connectReadyCentre(context, admin))
        return *exit;
    const Result<PgResult> empty = admin.connection().call(QStringLiteral("admin_is_empty"));
    if (!empty)
        return context.output.failure(empty.error());
    if (!empty.value().boolean(0, 0))
        return context.output.refused(
            QStringLiteral("centre_not_empty"),
            Ctl::tr("The centre has accounts already; a demonstration region needs an empty one."));
    return writeDemo(context, PostgresRegistryWriter::begin(admin.connection()), *options);
}

constexpr Command commands[] = {{"centre import", "DIR", addImportOptions, import},
                                {"centre demo", "", addDemoOptions, demo}};

} // namespace

std::span<const Command> centreLoadCommands() {
    return commands;
}

} // namespace line605
