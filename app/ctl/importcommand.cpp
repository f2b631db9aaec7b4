#include "ctl/output.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"
#include "services/registry/registryimport.h"

#include <QJsonArray>

namespace line605 {

namespace {

void addImportOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    parser.addOption({QStringLiteral("dry-run"), Ctl::tr("Check everything and keep nothing.")});
    addOption(parser, "skip-bad", "REJECTS.csv", Ctl::tr("Import the good lines and write the bad ones to this file."));
    addOption(parser, "encoding", "NAME", Ctl::tr("utf-8 or cp1251."), QStringLiteral("utf-8"));
    addPersonOptions(parser);
}

std::optional<TextEncoding> encodingOption(const CommandContext& context) {
    const QString name = context.options.value(QStringLiteral("encoding")).toLower();
    if (name == QStringLiteral("utf-8") || name == QStringLiteral("utf8"))
        return TextEncoding::Utf8;
    if (name == QStringLiteral("cp1251") || name == QStringLiteral("windows-1251"))
        return TextEncoding::Windows1251;
    reportWrongCode(context, QStringLiteral("encoding"), name, {QStringLiteral("utf-8"), QStringLiteral("cp1251")});
    return std::nullopt;
}

QString progressText(const ImportProgress& progress) {
    const QString percent = QString::number(int(progress.share * 100));
    if (progress.finishing)
        return Ctl::tr("Building the search index: %1 %").arg(percent);
    const QString file = registryFormat(progress.file).name;
    const QString rows = formatNumber(progress.rows);
    if (progress.secondsLeft < 0)
        return Ctl::tr("%1: %2 rows, %3 %").arg(file, rows, percent);
    const QString left =
        QStringLiteral("%1:%2").arg(progress.secondsLeft / 60).arg(progress.secondsLeft % 60, 2, 10, QChar(u'0'));
    return Ctl::tr("%1: %2 rows, %3 %, %4 left").arg(file, rows, percent, left);
}

QJsonObject toJson(const ImportFileReport& report) {
    return {{QStringLiteral("file"), QString(registryFormat(report.file).name)},
            {QStringLiteral("rows"), report.rows},
            {QStringLiteral("inserted"), report.inserted},
            {QStringLiteral("updated"), report.updated},
            {QStringLiteral("unchanged"), report.unchanged},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("unknown_columns"), QJsonArray::fromStringList(report.unknownColumns)}};
}

void answerJson(const CommandContext& context, const ImportReport& report) {
    QJsonArray files;
    for (const ImportFileReport& file : report.files)
        files.append(toJson(file));
    context.output.json({{QStringLiteral("kept"), report.kept},
                         {QStringLiteral("rejected"), report.rejected},
                         {QStringLiteral("files"), files},
                         {QStringLiteral("unknown_files"), QJsonArray::fromStringList(report.unknownFiles)}});
}

void answerText(const CommandContext& context, const ImportReport& report, bool dryRun) {
    QVector<QStringList> rows;
    for (const ImportFileReport& file : report.files)
        rows.append({registryFormat(file.file).name, formatNumber(file.rows), formatNumber(file.inserted),
                     formatNumber(file.updated), formatNumber(file.unchanged), formatNumber(file.rejected)});
    context.output.table({Ctl::tr("File"), Ctl::tr("Rows"), Ctl::tr("Added"), Ctl::tr("Updated"), Ctl::tr("Unchanged"),
                          Ctl::tr("Rejected")},
                         rows, {1, 2, 3, 4, 5});
    if (report.kept)
        context.output.line(Ctl::tr("Imported."));
    else if (dryRun)
        context.output.line(Ctl::tr("A dry run: nothing was kept."));
    else
        context.output.line(Ctl::tr("Nothing was imported, since there are bad lines."));
}

Exit import(const CommandContext& context) {
    if (context.arguments.size() != 1)
        return wrongUsage(context, Ctl::tr("Name one directory to import."));
    const std::optional<TextEncoding> encoding = encodingOption(context);
    const std::optional<Person> person = personOption(context);
    if (!encoding || !person)
        return Exit::WrongUsage;
    const OpenedStore store = openOrCreateStore(context, *person);
    if (!store)
        return store.status;
    Result<std::unique_ptr<RegistryWriter>> writer = store.session->beginRegistryWrite();
    if (!writer)
        return context.output.failure(writer.error());
    const bool dryRun = context.options.isSet(QStringLiteral("dry-run"));
    const ImportOptions options{context.arguments.constFirst(), *encoding, dryRun,
                                context.options.value(QStringLiteral("skip-bad"))};
    Result<ImportReport> report = Error{ErrorCode::Cancelled};
    {
        ProgressLine line;
        RegistryImport run(context.reference.value(), std::move(writer).value(), options);
        report = run.run([&context](const RegistryProblem& problem) { context.output.note(words(problem)); },
                         [&line](const ImportProgress& progress) { line.show(progressText(progress)); });
    }
    if (!report)
        return context.output.failure(report.error());
    for (const ImportFileReport& file : report.value().files) {
        for (const QString& column : file.unknownColumns)
            context.output.note(
                Ctl::tr("%1: the column «%2» is not known and was left.").arg(registryFormat(file.file).name, column));
    }
    for (const QString& file : report.value().unknownFiles)
        context.output.note(Ctl::tr("%1: not a file of the registry, left.").arg(file));
    if (context.output.isJson())
        answerJson(context, report.value());
    else
        answerText(context, report.value(), dryRun);
    return report.value().rejected > 0 ? Exit::Refused : Exit::Done;
}

constexpr Command commands[] = {{"import", "DIR", addImportOptions, import}};

} // namespace

std::span<const Command> importCommands() {
    return commands;
}

} // namespace line605
