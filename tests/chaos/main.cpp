#include "chaos/chaosrun.h"
#include "chaos/desk.h"
#include "support/cluster/centrebase.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

/// Several desks on one centre, everything going wrong, and a look at what is left. See CONTRIBUTING.md.
namespace {

using namespace line605::chaos;
using namespace line605::test;

std::optional<ChaosOptions> readOptions(bool& plants) {
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Desks on a private centre, a nemesis, and an oracle."));
    parser.addHelpOption();
    const auto number = [&parser](const char* name, const char* value) {
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("N"), QString::fromLatin1(value)});
    };
    number("desks", "3");
    number("runs", "1");
    number("seconds", "4");
    number("seed", "1");
    parser.addOption({QStringLiteral("json"), QStringLiteral("One JSON object a run.")});
    parser.addOption({QStringLiteral("plant"), QStringLiteral("Plant a break in each run: is it noticed?")});
    parser.addOption({QStringLiteral("every-fault"), QStringLiteral("Fail when a fault was in none of the runs.")});
    parser.addOption({QStringLiteral("verbose"), QStringLiteral("Say what the nemesis does.")});
    parser.process(*QCoreApplication::instance());
    ChaosOptions options;
    options.desks = parser.value(QStringLiteral("desks")).toInt();
    options.runs = parser.value(QStringLiteral("runs")).toInt();
    options.seconds = parser.value(QStringLiteral("seconds")).toInt();
    options.seed = parser.value(QStringLiteral("seed")).toUInt();
    options.json = parser.isSet(QStringLiteral("json"));
    plants = parser.isSet(QStringLiteral("plant"));
    options.everyFault = parser.isSet(QStringLiteral("every-fault"));
    options.verbose = parser.isSet(QStringLiteral("verbose"));
    constexpr int mostDesks = 30;
    if (options.desks < 1 || options.desks > mostDesks || options.runs < 1 || options.seconds < 1)
        return std::nullopt;
    return options;
}

/// The centre's schema and rows, made once.
bool makeBase(const Cluster& cluster, int desks) {
    const QString base = QLatin1String(baseDatabase);
    bool made = makeCentre(cluster, base) && fillCentre(cluster, base, baseAccounts);
    for (int desk = 0; desk < desks && made; ++desk)
        made = addPerson(cluster, base, deskLogin(desk), QLatin1String(deskPassword));
    return made;
}

void report(const ChaosOptions& options, const ChaosRun& run, quint32 seed, const QStringList& wrong, qint64 ms) {
    if (options.json) {
        const QJsonObject line{{QStringLiteral("seed"), qint64(seed)},
                               {QStringLiteral("violations"), QJsonArray::fromStringList(wrong)},
                               {QStringLiteral("done"), run.done()},
                               {QStringLiteral("refused"), run.refused()},
                               {QStringLiteral("strikes"), QJsonArray::fromStringList(run.struck())},
                               {QStringLiteral("ms"), ms}};
        std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    } else {
        std::printf("seed %u: %lld done, %lld refused, %lld strikes, %lld ms: %s\n", seed, run.done(), run.refused(),
                    qint64(run.struck().size()), ms, wrong.isEmpty() ? "sound" : "VIOLATED");
        for (const QString& each : wrong)
            std::printf("  %s\n", qPrintable(each));
        if (options.verbose || !wrong.isEmpty()) {
            for (const QString& each : run.struck())
                std::printf("  · %s\n", qPrintable(each));
        }
    }
    if (!wrong.isEmpty())
        std::fprintf(stderr, "run again with: --desks %d --seconds %d --runs 1 --seed %u\n", options.desks,
                     options.seconds, seed);
    std::fflush(stdout);
}

/// How often each fault struck in all runs; false when one never did.
bool tellFaults(const QVector<Fault>& faults) {
    bool all = true;
    for (const Fault fault : allFaults()) {
        const auto times = faults.count(fault);
        std::fprintf(stderr, "  %4lld %s\n", qint64(times), qPrintable(faultName(fault)));
        all = all && times > 0;
    }
    return all;
}

/// An oracle that has never found anything proves nothing: each planted break must be told, and told as what it is.
bool noticesEveryPlant(Cluster& cluster, ChaosOptions options) {
    bool all = true;
    quint32 seed = options.seed;
    for (const Plant& plant : line605::chaos::plants()) {
        options.plant = &plant;
        ChaosRun run(cluster, options, seed++);
        const QStringList wrong = run.run();
        const bool noticed = !wrong.filter(QLatin1String(plant.noticed)).isEmpty();
        std::printf("%s: %s\n", plant.name, noticed ? "noticed" : "NOT NOTICED");
        if (!noticed || options.verbose)
            std::printf("  %s\n", qPrintable(wrong.join(QStringLiteral("\n  "))));
        all = all && noticed;
    }
    return all;
}

} // namespace

int main(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--desk") == 0)
            return runDesk(argc, argv);
    }
    const QCoreApplication application(argc, argv);
    bool plants = false;
    const std::optional<ChaosOptions> options = readOptions(plants);
    if (!options)
        return 2;
    Cluster cluster;
    if (const QString problem = cluster.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "no PostgreSQL: %s\n", qPrintable(problem));
        return 3;
    }
    if (!makeBase(cluster, options->desks)) {
        std::fprintf(stderr, "the centre cannot be set up\n");
        return 3;
    }
    if (plants)
        return noticesEveryPlant(cluster, *options) ? 0 : 1;
    int violated = 0;
    QVector<Fault> faults;
    for (int i = 0; i < options->runs; ++i) {
        const quint32 seed = options->seed + quint32(i);
        QElapsedTimer timer;
        timer.start();
        ChaosRun run(cluster, *options, seed);
        const QStringList wrong = run.run();
        report(*options, run, seed, wrong, timer.elapsed());
        violated += wrong.isEmpty() ? 0 : 1;
        faults += run.faults();
    }
    std::fprintf(stderr, "%d runs, %d with violations\n", options->runs, violated);
    const bool all = tellFaults(faults) || !options->everyFault;
    return violated == 0 && all ? 0 : 1;
}
