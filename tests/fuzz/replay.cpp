// Runs a fuzz target without libFuzzer: over its seeds, and over changes of them that are the same in every run.
//   TARGET [-runs=N] FOLDER     N changes; LINE605_LONG multiplies them by fifty
#include "support/inputchanges.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QVector>

#include <csignal>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

QByteArray current; // what the target is given

/// So that the input can be kept as a seed.
void tellInput(int signal) {
    std::fprintf(stderr, "the input, in base64: %s\n", current.toBase64().constData());
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void run(const QByteArray& input) {
    current = input;
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t*>(input.constData()), std::size_t(input.size()));
}

} // namespace

int main(int argc, char** argv) {
    int runs = 1000;
    QString folder;
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument(argv[i]);
        if (argument.startsWith("-runs="))
            runs = argument.mid(6).toInt();
        else
            folder = QFile::decodeName(argument);
    }
    if (!qEnvironmentVariableIsEmpty("LINE605_LONG"))
        runs *= 50;

    QVector<QByteArray> seeds;
    for (const QFileInfo& info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            seeds.append(file.readAll());
    }
    if (seeds.isEmpty()) {
        std::fprintf(stderr, "no seeds in %s\n", qPrintable(folder));
        return 2;
    }
    std::signal(SIGABRT, tellInput);
    std::signal(SIGSEGV, tellInput);
    for (const QByteArray& seed : std::as_const(seeds))
        run(seed);
    line605::test::InputChanges changes(seeds, 605);
    for (int i = 0; i < runs; ++i)
        run(changes.next());
    std::printf("%d seeds and %d changes of them\n", int(seeds.size()), runs);
    return 0;
}
