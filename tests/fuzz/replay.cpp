// Runs a fuzz target without libFuzzer: over its seeds, and over changes of them that are the same in every run.
//   TARGET [-runs=N] FOLDER     N changes; LINE605_LONG multiplies them by fifty
#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QVector>

#include <csignal>
#include <cstdint>
#include <cstdio>
#include <random>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

using Random = std::mt19937;

qsizetype below(Random& random, qsizetype limit) {
    return limit > 0 ? qsizetype(random() % std::size_t(limit)) : 0;
}

/// One of the small changes that break parsers: a byte, a cut, a doubled stretch, a piece of another seed.
void change(QByteArray& input, const QVector<QByteArray>& seeds, Random& random) {
    static const QByteArray sharp("\"';\\,:{}[]\r\n\0\xff\xd0-0 9", 20);
    const qsizetype at = below(random, input.size() + 1);
    const qsizetype length = below(random, std::min<qsizetype>(input.size() - at, 24) + 1);
    switch (random() % 6) {
    case 0:
        input.insert(at, sharp.at(below(random, sharp.size())));
        break;
    case 1:
        if (at < input.size())
            input[at] = char(random() % 256);
        break;
    case 2:
        input.remove(at, length);
        break;
    case 3:
        input.insert(at, input.mid(at, length));
        break;
    case 4: {
        const QByteArray& other = seeds.at(below(random, seeds.size()));
        input.insert(at, other.mid(below(random, other.size()), 24));
        break;
    }
    default:
        input.truncate(at);
        break;
    }
}

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
    Random random(605);
    for (int i = 0; i < runs; ++i) {
        QByteArray input = seeds.at(below(random, seeds.size()));
        for (unsigned changes = 1 + random() % 4; changes > 0; --changes)
            change(input, seeds, random);
        run(input);
    }
    std::printf("%d seeds and %d changes of them\n", int(seeds.size()), runs);
    return 0;
}
