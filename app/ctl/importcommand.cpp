#include "ctl/output.h"
#include "ctl/registryrun.h"
#include "ctl/storeaccess.h"
#include "domain/format.h"
#include "storage/storefiles.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>

namespace line605 {

namespace {

void addImportOptions(QCommandLineParser& parser) {
    addStoreOptions(parser);
    addImportFileOptions(parser);
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
        return Ctl::tr("Finishing: %1 %").arg(percent);
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

} // namespace

void addImportFileOptions(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("dry-run"), Ctl::tr("Check everything and keep nothing.")});
    addOption(parser, "skip-bad", "REJECTS.csv", Ctl::tr("Import the good lines and write the bad ones to this file."));
    addOption(parser, "encoding", "NAME", Ctl::tr("utf-8 or cp1251."), QStringLiteral("utf-8"));
}

std::optional<ImportOptions> importOptions(const CommandContext& context) {
    if (context.arguments.size() != 1) {
        context.output.usageError(Ctl::tr("Name one directory to import."));
        return std::nullopt;
    }
    const std::optional<TextEncoding> encoding = encodingOption(context);
    if (!encoding)
        return std::nullopt;
    const ImportOptions options{context.arguments.constFirst(), *encoding,
                                context.options.isSet(QStringLiteral("dry-run")),
                                context.options.value(QStringLiteral("skip-bad")), context.clock.today()};
    if (context.options.isSet(QStringLiteral("skip-bad")) && options.rejectsPath.isEmpty()) {
        context.output.usageError(Ctl::tr("Name the file for the bad lines with --skip-bad REJECTS.csv."));
        return std::nullopt;
    }
    return options;
}

Result<ImportReport> runImport(const CommandContext& context, std::unique_ptr<RegistryWriter> writer,
                               const ImportOptions& options) {
    ProgressLine line;
    RegistryImport run(context.reference.value(), std::move(writer), options);
    return run.run(
        [&context, &line](const RegistryProblem& problem) {
            line.clear();
            context.output.note(words(problem));
        },
        [&line](const ImportProgress& progress) { line.show(progressText(progress)); });
}

Exit answerImport(const CommandContext& context, const ImportReport& report, bool dryRun) {
    for (const ImportFileReport& file : report.files) {
        for (const QString& column : file.unknownColumns)
            context.output.note(Ctl::tr("%1: the column “%2” is not known and was left.")
                                    .arg(registryFormat(file.file).name, shownValue(column)));
    }
    for (const QString& file : report.unknownFiles)
        context.output.note(Ctl::tr("%1: not a file of the registry, left.").arg(shownValue(file)));
    if (context.output.isJson())
        answerJson(context, report);
    else
        answerText(context, report, dryRun);
    return report.rejected > 0 ? Exit::Refused : Exit::Done;
}

namespace {

Result<ImportReport> read(const CommandContext& context, StoreSession& session, const ImportOptions& options) {
    Result<std::unique_ptr<RegistryWriter>> writer = session.beginRegistryWrite();
    if (!writer)
        return writer.error();
    return runImport(context, std::move(writer).value(), options);
}

/// Into the store, which is made when there is none; one that was made stays only with what was imported.
Exit importInto(const CommandContext& context, const QString& path, const Person& person,
                const ImportOptions& options) {
    const bool made = !QFile::exists(path);
    OpenedStore store = made ? makeStore(context, path, person) : openStore(context);
    if (!store)
        return store.status;
    const Result<ImportReport> report = read(context, *store.session, options);
    store.session.reset();
    if (made && !(report && report.value().kept)) {
        removeStoreFiles(path);
        QFile::remove(keyFileOf(path));
    }
    return report ? answerImport(context, report.value(), options.dryRun) : context.output.failure(report.error());
}

Exit import(const CommandContext& context) {
    const std::optional<ImportOptions> options = importOptions(context);
    if (!options)
        return Exit::WrongUsage;
    const std::optional<Person> person = personOption(context);
    if (!person)
        return Exit::WrongUsage;
    const QString path = storePath(context);
    if (path.isEmpty())
        return Exit::WrongUsage;
    if (!QFileInfo(options->directory).isDir())
        return context.output.failure({ErrorCode::FileUnreadable, QStringLiteral("no such directory")});
    if (!options->dryRun || QFile::exists(path))
        return importInto(context, path, *person, *options);
    // A dry run leaves nothing, so the store that it needs is made elsewhere.
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return context.output.failure({ErrorCode::FileUnwritable, scratch.errorString()});
    return importInto(context, scratch.filePath(QStringLiteral("dry-run.line605")), *person, *options);
}

constexpr Command commands[] = {{"import", "DIR", addImportOptions, import}};

} // namespace

std::span<const Command> importCommands() {
    return commands;
}

} // namespace line605
