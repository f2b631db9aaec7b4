#include "ctl/output.h"
#include "documents/filetablewriter.h"
#include "platform/resourcereference.h"
#include "platform/systemclock.h"
#include "storage/sqlitestoregate.h"

#include <QLocale>
#include <QTranslator>

#include <thread>

namespace line605 {

namespace {

QVector<Command> allCommands() {
    QVector<Command> all;
    for (const std::span<const Command> family :
         {demoCommands(), importCommands(), searchCommands(), accountCommands(), readingCommands(), appealCommands(),
          storeCommands(), centreCommands(), centreUserCommands(), centreLoadCommands(), syncCommands()}) {
        for (const Command& command : family)
            all.append(command);
    }
    return all;
}

/// The command whose words the arguments begin with; null when there is none.
const Command* findCommand(const QVector<Command>& commands, const QStringList& arguments) {
    for (const Command& command : commands) {
        const QStringList words = QString::fromLatin1(command.words).split(u' ');
        if (arguments.mid(0, words.size()) == words)
            return &command;
    }
    return nullptr;
}

void showHelp(Output& output, const QVector<Command>& commands) {
    output.line(Ctl::tr("Usage: line605ctl COMMAND --store FILE [options]. Every command takes --help."));
    for (const Command& command : commands)
        output.line(QStringLiteral("  line605ctl %1 %2")
                        .arg(QLatin1String(command.words), QLatin1String(command.arguments))
                        .trimmed()
                        .prepend(QStringLiteral("  ")));
    output.line(Ctl::tr("Exit status: 0 done, 1 refused by a rule or bad lines, 2 wrong usage, 3 not available."));
}

/// The command's words come first, its options and arguments behind them in any order.
Exit dispatch(const QStringList& arguments, const Clock& clock, const Result<Reference>& reference, StoreGate& gate,
              TableWriter& tables) {
    const QVector<Command> commands = allCommands();
    Output output(arguments.contains(QStringLiteral("--json")));
    const QStringList given = arguments.mid(1);
    if (given.contains(QStringLiteral("--version"))) {
        output.line(QStringLiteral("line605ctl " LINE605_VERSION));
        return Exit::Done;
    }
    const Command* command = findCommand(commands, given);
    if (!command) {
        const bool asked =
            given.isEmpty() || given.contains(QStringLiteral("--help")) || given.contains(QStringLiteral("-h"));
        if (asked) {
            showHelp(output, commands);
            return given.isEmpty() ? Exit::WrongUsage : Exit::Done;
        }
        output.usageError(
            Ctl::tr("There is no command “%1”; line605ctl --help names them all.").arg(given.constFirst()));
        return Exit::WrongUsage;
    }
    QCommandLineParser parser;
    parser.addOption({{QStringLiteral("h"), QStringLiteral("help")}, Ctl::tr("Show this help.")});
    command->addOptions(parser);
    const qsizetype wordCount = QString::fromLatin1(command->words).count(u' ') + 1;
    const bool understood = parser.parse(QStringList{arguments.constFirst()} + given.mid(wordCount));
    if (parser.isSet(QStringLiteral("help"))) {
        // Qt's first lines name the program alone.
        const QString help = parser.helpText();
        output.line(QStringLiteral("line605ctl %1 %2")
                        .arg(QLatin1String(command->words), QLatin1String(command->arguments))
                        .trimmed() +
                    help.mid(help.indexOf(QStringLiteral("\n\n"))));
        return Exit::Done;
    }
    if (!understood) {
        output.usageError(parser.errorText());
        return Exit::WrongUsage;
    }
    if (const QStringList extra = parser.positionalArguments(); !extra.isEmpty() && !*command->arguments) {
        output.usageError(Ctl::tr("“%1” is not expected here.").arg(extra.constFirst()));
        return Exit::WrongUsage;
    }
    return command->run({parser, parser.positionalArguments(), output, clock, reference, gate, tables,
                         qEnvironmentVariable("PGPASSFILE")});
}

/// Russian unless the system speaks English: as the client does.
void chooseLanguage(QTranslator& translator) {
    const bool english = QLocale::system().language() == QLocale::English;
    QLocale::setDefault(english ? QLocale(QLocale::English) : QLocale(QLocale::Russian, QLocale::Russia));
    const QString catalogue = english ? QStringLiteral(":/i18n/line605_en.qm") : QStringLiteral(":/i18n/line605_ru.qm");
    if (translator.load(catalogue))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

} // namespace line605

int main(int argc, char** argv) {
    using namespace line605;
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("line605ctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINE605_VERSION));
    QTranslator translator;
    chooseLanguage(translator);

    const SystemClock clock;
    const Result<Reference> reference = Reference::load(ResourceReference());
    StoreSettings settings;
    settings.backupAfter = std::nullopt;
    if (reference)
        settings.rules = {reference.value().calendar, reference.value().due, reference.value().readingRules};
    SqliteStoreGate gate(clock, settings);
    FileTableWriter tables;

    // The command waits for its answers on its own thread; this one runs what they are continued with. QThread::wait()
    // would return before what OpenSSL keeps for that thread is given back; join() does not.
    Exit status = Exit::Done;
    std::thread thread([&] {
        status = dispatch(QCoreApplication::arguments(), clock, reference, gate, tables);
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    QCoreApplication::exec();
    thread.join();
    return int(status);
}
