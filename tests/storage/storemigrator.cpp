#include "latermigrations.h"
#include "storetestbed.h"

#include <QCoreApplication>

#include <cstdio>

/// Brings a closed store to the schema of a later version and says on standard output when it begins and when it is
/// done; it is made to be killed. Usage: storemigrator STORE ROWS
int main(int argc, char** argv) {
    using namespace line605;
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    Connection connection(ConnectionUse::Writer);
    Status done = connection.open(arguments.at(1), test::keyOf(arguments.at(1)));
    if (done) {
        std::puts("begun");
        std::fflush(stdout);
        const Result<int> version = schemaVersion(connection);
        done = version ? migrate(connection, version.value(), test::withTwoMore(arguments.at(2).toInt()))
                       : Status(version.error());
    }
    if (!done) {
        std::fprintf(stderr, "%s\n", qPrintable(test::outcome(done)));
        return 1;
    }
    std::puts("done");
    return 0;
}
