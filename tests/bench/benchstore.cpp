#include "bench/benchstore.h"

#include "bench/bench.h"
#include "bench/csvregistrywriter.h"
#include "platform/resourcereference.h"
#include "services/demo/demoregion.h"
#include "storage/keyfile.h"
#include "storage/storefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace line605::bench {

namespace {

const QString storeName = QStringLiteral("/store.line605");

DemoOptions optionsFor(int accounts) {
    DemoOptions options;
    options.accounts = accounts;
    options.nowUtc = benchClock().nowUtc();
    options.person = benchPerson();
    return options;
}

QString cacheFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + QStringLiteral("/line605/bench");
}

/// Stores of the same size that an older generator or schema made.
void removeOutdated(const QString& current, int accounts) {
    const QDir cache(cacheFolder());
    const QString pattern = QStringLiteral("*-%1").arg(accounts);
    for (const QString& name : cache.entryList({pattern}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (cache.filePath(name) != current)
            QDir(cache.filePath(name)).removeRecursively();
    }
}

void makeStore(const QString& folder, int accounts) {
    Run::note(QStringLiteral("making the store of %1 accounts once, in %2 …").arg(accounts).arg(folder));
    const QString unfinished = folder + QStringLiteral(".unfinished");
    QDir(unfinished).removeRecursively();
    QDir().mkpath(unfinished);
    {
        const std::unique_ptr<SqliteStoreGate> gate = makeGate();
        const std::shared_ptr<StoreSession> session =
            need(waitFor(gate->create(unfinished + storeName, benchPassword(), benchPerson())), "new store");
        fillStore(*session, accounts);
    }
    if (!QDir().rename(unfinished, folder))
        qFatal("cannot keep the store in %s", qUtf8Printable(folder));
}

} // namespace

const Clock& benchClock() {
    static const test::FixedClock clock;
    return clock;
}

const Reference& benchReference() {
    static const Reference reference = need(Reference::load(ResourceReference()), "reference data");
    return reference;
}

QString benchPassword() {
    return QStringLiteral("Ключ к 605");
}

Person benchPerson() {
    return {QStringLiteral("orlova"), QStringLiteral("Орлова Анна Викторовна"), Role::Operator};
}

std::unique_ptr<SqliteStoreGate> makeGate(KeyCost cost) {
    const Reference& reference = benchReference();
    StoreSettings settings;
    settings.rules.calendar = reference.calendar;
    settings.rules.due = reference.due;
    settings.rules.readings = reference.readingRules;
    settings.keyCost = cost;
    settings.backupAfter = std::nullopt; // a copy of the store in mid-measurement would be measured too
    return std::make_unique<SqliteStoreGate>(benchClock(), settings);
}

std::shared_ptr<StoreSession> openSession(SqliteStoreGate& gate, const QString& path) {
    return need(waitFor(gate.open(path, benchPassword())), "opening the store");
}

StoreKey keyOfStore(const QString& path) {
    return need(need(KeyFile::read(keyFileOf(path)), "key file").unwrap(benchPassword()), "key");
}

void fillStore(StoreSession& session, int accounts) {
    const DemoRegion region = need(DemoRegion::load(benchReference()), "demonstration data");
    const std::unique_ptr<RegistryWriter> writer = need(session.beginRegistryWrite(), "registry writer");
    (void)need(region.write(optionsFor(accounts), *writer, {}), "demonstration region");
    (void)need(writer->finish({}), "finish");
    (void)need(writer->commit(), "commit");
}

BenchStore::BenchStore(int accounts) : m_accounts(accounts) {
    m_folder = QStringLiteral("%1/%2-%3-%4")
                   .arg(cacheFolder(), storeFingerprint())
                   .arg(optionsFor(accounts).seed)
                   .arg(accounts);
    m_path = m_folder + storeName;
    if (QFile::exists(m_path))
        return;
    removeOutdated(m_folder, accounts);
    makeStore(m_folder, accounts);
}

QString BenchStore::registry() const {
    const QString folder = m_folder + QStringLiteral("/registry");
    if (QDir(folder).exists())
        return folder;
    Run::note(QStringLiteral("writing the registry of %1 accounts once …").arg(m_accounts));
    const QString unfinished = folder + QStringLiteral(".unfinished");
    QDir().mkpath(unfinished);
    {
        const DemoRegion region = need(DemoRegion::load(benchReference()), "demonstration data");
        DemoOptions options = optionsFor(m_accounts);
        options.historyAccounts = 0;
        CsvRegistryWriter writer(unfinished);
        (void)need(region.write(options, writer, {}), "demonstration region");
        (void)need(writer.commit(), "registry files");
    }
    if (!QDir().rename(unfinished, folder))
        qFatal("cannot keep the registry in %s", qUtf8Printable(folder));
    return folder;
}

StoreKey BenchStore::key() const {
    return keyOfStore(m_path);
}

QString BenchStore::workFolder() const {
    return m_folder;
}

void BenchStore::copyTo(const QString& path) const {
    removeStoreFiles(path);
    (void)need(copyFile(m_path, path), "copy of the store");
    (void)need(copyFile(keyFileOf(m_path), keyFileOf(path)), "copy of the key");
}

} // namespace line605::bench
