#include "central/postgresgateway.h"
#include "documents/filetablewriter.h"
#include "platform/filedevicesettings.h"
#include "platform/keychainsecretstore.h"
#include "platform/log.h"
#include "platform/networkwatch.h"
#include "platform/paths.h"
#include "platform/resourcereference.h"
#include "platform/systemclock.h"
#include "services/embeddedsync.h"
#include "storage/sqlitestoregate.h"
#include "sync/centresyncgate.h"
#include "ui/shell/applicationshell.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace {

/// Answered before a display is asked for, so that scripts can.
bool answersVersion(int argc, char** argv) {
    for (int i = 1; i < argc; ++i) {
        if (qstrcmp(argv[i], "--version") == 0 || qstrcmp(argv[i], "-v") == 0) {
            std::puts("line605 " LINE605_VERSION);
            return true;
        }
    }
    return false;
}

} // namespace

int main(int argc, char** argv) {
    using namespace line605;
    if (answersVersion(argc, argv))
        return 0;
    QCoreApplication::setApplicationName(QStringLiteral("line605"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LINE605_VERSION));
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("line605"));

    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("The desk of an electricity retailer's contact centre."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption store(QStringLiteral("store"), QStringLiteral("Open the store in this file."),
                                   QStringLiteral("FILE"));
    parser.addOption(store);
    const QCommandLineOption profile(QStringLiteral("profile"),
                                     QStringLiteral("Sign in at the centre whose profile is in this file."),
                                     QStringLiteral("FILE"));
    parser.addOption(profile);
    parser.process(application);

    installLog(logFolder());
    const SystemClock clock;
    const Result<Reference> reference = Reference::load(ResourceReference());
    StoreSettings settings;
    if (reference) {
        settings.rules.calendar = reference.value().calendar;
        settings.rules.due = reference.value().due;
        settings.rules.readings = reference.value().readingRules;
    }
    FileDeviceSettings device;
    KeychainSecretStore secrets(QStringLiteral("line605"));
    FileTableWriter tables;
    SqliteStoreGate gate(clock, settings);
    EmbeddedSyncGate embedded;
    CentreSyncGate syncGate([] { return std::make_unique<PostgresGateway>(); }, clock, embedded);
    ApplicationShell shell(application,
                           {gate, syncGate, clock, reference, secrets, device, tables, storesFolder(),
                            QStringLiteral(LINE605_VERSION), centreProfileFolders(), parser.value(profile)});
    const NetworkWatch network;
    QObject::connect(&network, &NetworkWatch::cameBack, &shell, &ApplicationShell::syncNow);
    shell.start(parser.value(store));
    return QApplication::exec();
}
