#include "support/teststore.h"

#include "services/demo/demoregion.h"
#include "storage/sqlitestoregate.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace line605::test {

namespace {

/// The files of resources/reference in the source tree, so that a test needs no resources of the program.
class SourceReference : public ReferenceData {
public:
    [[nodiscard]] Result<QByteArray> file(const QString& name) const override {
        QFile file(QStringLiteral(LINE605_SOURCE_DIR "/resources/reference/") + name);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::ReferenceMissing, name};
        return file.readAll();
    }
};

/// Nothing is worth going on with when this fails.
template<class T>
T need(Result<T> result, const char* what) {
    if (!result)
        qFatal("%s: error %d (%s)", what, int(result.error().code), qUtf8Printable(result.error().detail));
    return std::move(result).value();
}

/// A store that was built once in this test program; its files are copied for each TestStore.
struct Master {
    QTemporaryDir dir;
    QHash<DemoSample, QString> samples;
};

constexpr auto storeName = "/store.line605";

std::unique_ptr<StoreGate> makeGate(const Clock& clock) {
    const Reference& reference = sourceReference();
    StoreSettings settings;
    settings.rules = {reference.calendar, reference.due, reference.readingRules};
    settings.keyCost = KeyCost::least();
    settings.backupAfter = std::nullopt;
    return std::make_unique<SqliteStoreGate>(clock, settings);
}

QHash<DemoSample, QString> fill(StoreSession& session, int accounts, const Person& person) {
    const DemoRegion region = need(DemoRegion::load(sourceReference()), "demonstration data");
    DemoOptions options;
    options.accounts = accounts;
    options.nowUtc = FixedClock::defaultNow();
    options.person = person;
    const std::unique_ptr<RegistryWriter> writer = need(session.beginRegistryWrite(), "registry writer");
    const DemoSummary summary = need(region.write(options, *writer, {}), "demonstration region");
    (void)need(writer->finish({}), "finish");
    (void)need(writer->commit(), "commit");
    return summary.samples;
}

const Master& masterFor(int accounts, const Person& person) {
    static QHash<QString, std::shared_ptr<Master>> masters;
    const QString key =
        QStringLiteral("%1/%2/%3/%4").arg(accounts).arg(person.login, person.name).arg(int(person.role));
    std::shared_ptr<Master>& master = masters[key];
    if (master)
        return *master;
    master = std::make_shared<Master>();
    const FixedClock clock;
    const std::unique_ptr<StoreGate> gate = makeGate(clock);
    const std::shared_ptr<StoreSession> session =
        need(resultOf(gate->create(master->dir.path() + QLatin1String(storeName), TestStore::password(), person)),
             "new store");
    if (accounts > 0)
        master->samples = fill(*session, accounts, person);
    return *master;
}

void copyFiles(const QString& from, const QString& to) {
    for (const QString& name : QDir(from).entryList(QDir::Files | QDir::Hidden)) {
        if (name.endsWith(QStringLiteral(".lock")))
            continue;
        if (!QFile::copy(from + u'/' + name, to + u'/' + name))
            qFatal("cannot copy %s", qUtf8Printable(name));
    }
}

} // namespace

const ReferenceData& sourceReferenceData() {
    static const SourceReference data;
    return data;
}

const Reference& sourceReference() {
    static const Reference reference = need(Reference::load(sourceReferenceData()), "reference data");
    return reference;
}

TestStore::TestStore(int accounts, const Person& person) : m_gate(makeGate(m_clock)) {
    const Master& master = masterFor(accounts, person);
    copyFiles(master.dir.path(), m_dir.path());
    m_path = m_dir.path() + QLatin1String(storeName);
    m_samples = master.samples;
    reopen();
}

TestStore::~TestStore() {
    close();
}

Workplace TestStore::workplace() {
    return {*m_session, m_clock, sourceReference(), m_tables, m_session->person()};
}

QString TestStore::password() {
    return QStringLiteral("Ключ к 605");
}

Person TestStore::defaultPerson() {
    return {QStringLiteral("orlova"), QStringLiteral("Орлова Анна Викторовна"), Role::Operator};
}

QString TestStore::accountNumber(Sample sample) const {
    return m_samples.value(sample);
}

AccountId TestStore::accountId(Sample sample) {
    return need(resultOf(m_session->accounts().byNumber(accountNumber(sample))), "sample account");
}

void TestStore::close() {
    m_session.reset();
}

void TestStore::reopen() {
    m_session = need(resultOf(m_gate->open(m_path, password())), "opening the store");
}

} // namespace line605::test
