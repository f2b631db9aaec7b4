#include "bench/benchapplication.h"
#include "bench/benchmarks.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <array>

namespace {

using namespace line605::bench;

struct Benchmark {
    const char* name;
    void (*run)(Run&);
};

constexpr std::array benchmarks{Benchmark{"search", benchSearch},
                                Benchmark{"search.painted", benchSearchPainted},
                                Benchmark{"scroll", benchScroll},
                                Benchmark{"card", benchCard},
                                Benchmark{"startup.window", benchStartupWindow},
                                Benchmark{"startup.signin", benchStartupSignIn},
                                Benchmark{"startup.memory", benchStartupMemory},
                                Benchmark{"import", benchImport},
                                Benchmark{"append", benchAppend},
                                Benchmark{"bootstrap", benchBootstrap},
                                Benchmark{"propagate", benchPropagate},
                                Benchmark{"push", benchPush},
                                Benchmark{"idle", benchIdle},
                                Benchmark{"wake", benchWake},
                                Benchmark{"dead-link", benchDeadLink}};

enum Exit { AllMet = 0, Missed = 1, WrongUsage = 2 };

/// "startup" means all of startup's.
bool isMeant(const QString& wanted, const char* name) {
    const QString own = QString::fromLatin1(name);
    return own == wanted || own.startsWith(wanted + u'.');
}

int wrongUsage(const QString& message) {
    Run::note(message);
    return WrongUsage;
}

int runAll(const QStringList& wanted, const Options& options) {
    for (const QString& name : wanted) {
        if (std::none_of(benchmarks.begin(), benchmarks.end(),
                         [&name](const Benchmark& each) { return isMeant(name, each.name); }))
            return wrongUsage(QStringLiteral("There is no benchmark “%1”; see --help.").arg(name));
    }
    Run run(options);
    for (const Benchmark& each : benchmarks) {
        if (wanted.isEmpty() || std::any_of(wanted.begin(), wanted.end(),
                                            [&each](const QString& name) { return isMeant(name, each.name); }))
            each.run(run);
    }
    return run.allMet() ? AllMet : Missed;
}

QString namesInWords() {
    QStringList names;
    for (const Benchmark& each : benchmarks)
        names.append(QString::fromLatin1(each.name));
    return names.join(QStringLiteral(", "));
}

/// No screen is drawn to, since its speed is not ours; windows have the size of a usual desk's screen.
void chooseOffscreen(QTemporaryFile& file) {
    const QJsonObject screen{{QStringLiteral("name"), QStringLiteral("desk")},
                             {QStringLiteral("x"), 0},
                             {QStringLiteral("y"), 0},
                             {QStringLiteral("width"), 1366},
                             {QStringLiteral("height"), 768},
                             {QStringLiteral("logicalDpi"), 96},
                             {QStringLiteral("logicalBaseDpi"), 96},
                             {QStringLiteral("dpr"), 1}};
    const QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("screens"), QJsonArray{screen}}}).toJson();
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        qFatal("cannot describe the screen in %s", qUtf8Printable(file.fileName()));
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toLocal8Bit());
}

} // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES"))
        qputenv("QT_LOGGING_RULES", "qt.qpa.*=false"); // what a platform without a screen does not support
    QTemporaryFile screen;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        chooseOffscreen(screen);
    QCoreApplication::setApplicationName(QStringLiteral("line605-bench"));
    BenchApplication application(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Measures the speeds that are promised, beside the floor and the peers in the same run.\n"
                       "Exit status: 0 every aim is met, 1 one is missed, 2 wrong usage."));
    parser.addHelpOption();
    parser.addPositionalArgument(QStringLiteral("NAME"),
                                 QStringLiteral("What to measure; all when none is named: %1.").arg(namesInWords()),
                                 QStringLiteral("[NAME…]"));
    const QCommandLineOption json(QStringLiteral("json"), QStringLiteral("One JSON object a line."));
    const QCommandLineOption accounts(QStringLiteral("accounts"), QStringLiteral("How many accounts the store has."),
                                      QStringLiteral("N"), QStringLiteral("500000"));
    const QCommandLineOption quick(QStringLiteral("quick"), QStringLiteral("A tenth of the samples."));
    const QCommandLineOption detail(QStringLiteral("detail"), QStringLiteral("Further lines, one a class of queries."));
    QCommandLineOption memory(QStringLiteral("memory-of"), {}, QStringLiteral("STORE"));
    memory.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({json, accounts, quick, detail, memory});
    parser.process(application);

    if (parser.isSet(memory))
        return memoryChild(parser.value(memory));
    Options options;
    bool isNumber = false;
    options.accounts = parser.value(accounts).toInt(&isNumber);
    if (!isNumber || options.accounts < 1000 || options.accounts > 5'000'000)
        return wrongUsage(QStringLiteral("--accounts takes a number from 1000 to 5000000."));
    options.json = parser.isSet(json);
    options.quick = parser.isSet(quick);
    options.detail = parser.isSet(detail);
    return runAll(parser.positionalArguments(), options);
}
