#include "storetestbed.h"

#include "storage/keyfile.h"
#include "storage/storefiles.h"

namespace line605::test {

namespace {

struct ReadingRow {
    const char* meter;
    TariffZone zone;
    QDate readOn;
    qint64 value;
    ReadingSource source;
};

const ReadingRow readings[] = {
    {"M1", TariffZone::T1, {2026, 7, 22}, 1000, ReadingSource::Phone},
    {"M1", TariffZone::T1, {2026, 8, 22}, 1100, ReadingSource::Cabinet},
    {"M1", TariffZone::T1, {2026, 9, 22}, 1200, ReadingSource::Phone},
    {"M1", TariffZone::T1, {2026, 10, 22}, 1300, ReadingSource::Phone},
    {"M1", TariffZone::T1, {2026, 10, 31}, 1330, ReadingSource::Average},
    {"M2", TariffZone::T1, {2026, 9, 22}, 500, ReadingSource::Remote},
    {"M2", TariffZone::T2, {2026, 9, 22}, 300, ReadingSource::Remote},
    {"M2", TariffZone::T1, {2026, 10, 22}, 560, ReadingSource::Remote},
    {"M2", TariffZone::T2, {2026, 10, 22}, 340, ReadingSource::Remote},
    {"M0", TariffZone::T1, {2025, 12, 20}, 44000, ReadingSource::Phone},
    {"M3", TariffZone::T1, {2026, 8, 22}, 9700, ReadingSource::Phone},
    {"M3", TariffZone::T1, {2026, 9, 22}, 9800, ReadingSource::Phone},
    {"M3", TariffZone::T1, {2026, 10, 22}, 9900, ReadingSource::Phone},
};

AccountRecord accountRecord(int number, const QString& holder, int zones) {
    AccountRecord record;
    record.accountNumber = QStringLiteral("39000000000%1").arg(number);
    record.kind = SubscriberKind::Individual;
    record.holder = holder;
    record.phone = QStringLiteral("911000000%1").arg(number);
    record.cabinetLogin = QStringLiteral("citizen%1@example.ru").arg(number);
    record.district = QStringLiteral("Ленинградский");
    record.town = QStringLiteral("Калининград");
    record.street = QStringLiteral("Невского");
    record.house = QString::number(50 + number);
    record.flat = QString::number(number);
    record.category = TariffCategory::UrbanGas;
    record.zones = zones;
    record.openedOn = {2015, 3, 1};
    return record;
}

MeterRecord meterRecord(const QString& meter, int account, int digits, int zones, QDate installed, QDate removed = {}) {
    MeterRecord record;
    record.meterNumber = meter;
    record.accountNumber = QStringLiteral("39000000000%1").arg(account);
    record.model = QStringLiteral("CE101");
    record.digits = digits;
    record.zones = zones;
    record.installedOn = installed;
    record.removedOn = removed;
    return record;
}

/// Collects the first error of many puts.
class Putter {
public:
    explicit Putter(RegistryWriter& writer) : m_writer(writer) {}
    template<class Record>
    void put(const Record& record) {
        if (Result<RowChange> done = m_writer.put(record); !done && m_status)
            m_status = done.error();
    }
    [[nodiscard]] const Status& status() const { return m_status; }

private:
    RegistryWriter& m_writer;
    Status m_status{Done{}};
};

void putFacts(Putter& putter) {
    for (const ReadingRow& row : readings)
        putter.put(ReadingRecord{QLatin1StringView(row.meter), row.zone, row.readOn, row.value, row.source});
    for (int month = 8; month <= 10; ++month) {
        const QString number = QStringLiteral("390000000001");
        putter.put(ChargeRecord{number, {2026, month}, ChargeLine::Flat, Energy{100}, Money{55'100}, {}});
        putter.put(PaymentRecord{QStringLiteral("P%1").arg(month),
                                 number,
                                 {2026, month + 1, 5},
                                 {2026, month + 1, 6},
                                 Money{month == 10 ? 50'000 : 55'100},
                                 PaymentChannel::Bank});
    }
    AppealRecord appeal;
    appeal.appealNumber = QStringLiteral("26-000041");
    appeal.accountNumber = QStringLiteral("390000000002");
    appeal.channel = AppealChannel::Letter;
    appeal.topic = AppealTopic::Charges;
    appeal.receivedAt = QDateTime({2026, 11, 2}, {9, 0}, Qt::UTC);
    appeal.state = AppealState::New;
    appeal.subject = QStringLiteral("Счёт за октябрь");
    appeal.text = QStringLiteral("Ёлочные гирлянды не включали, а счёт вырос");
    appeal.deadline = {2026, 11, 20};
    putter.put(appeal);
}

} // namespace

const QString StoreTestbed::password = QStringLiteral("верный пароль");

StoreSettings testSettings() {
    StoreSettings settings;
    settings.rules.readings.since = {2020, 1, 1};
    settings.keyCost = KeyCost::least();
    settings.backupAfter = std::nullopt;
    return settings;
}

StoreKey keyOf(const QString& path) {
    const Result<KeyFile> file = KeyFile::read(keyFileOf(path));
    const Result<StoreKey> key = file ? file.value().unwrap(StoreTestbed::password) : Result<StoreKey>(file.error());
    return key ? key.value() : StoreKey();
}

Status fillRegion(StoreSession& session) {
    Result<std::unique_ptr<RegistryWriter>> begun = session.beginRegistryWrite();
    if (!begun)
        return begun.error();
    RegistryWriter& writer = *begun.value();
    Putter putter(writer);
    putter.put(accountRecord(1, QStringLiteral("Иванова Анна Петровна"), 1));
    putter.put(accountRecord(2, QStringLiteral("Петров Пётр Ильич"), 2));
    putter.put(accountRecord(3, QStringLiteral("Яковлев Семён Андреевич"), 1));
    putter.put(meterRecord(QStringLiteral("M1"), 1, 5, 1, {2018, 1, 1}));
    putter.put(meterRecord(QStringLiteral("M2"), 2, 5, 2, {2018, 1, 1}));
    putter.put(meterRecord(QStringLiteral("M0"), 3, 5, 1, {2012, 1, 1}, {2026, 1, 10}));
    putter.put(meterRecord(QStringLiteral("M3"), 3, 4, 1, {2026, 1, 10}));
    putFacts(putter);
    if (!putter.status())
        return putter.status();
    if (Status finished = writer.finish({}); !finished)
        return finished;
    return writer.commit();
}

StoreTestbed::StoreTestbed(const StoreSettings& settings) : m_gate(m_clock, settings) {
    QVERIFY(m_folder.isValid());
}

Person StoreTestbed::person() {
    return {QStringLiteral("olga"), QStringLiteral("Ольга Сергеевна"), Role::Operator};
}

void StoreTestbed::create(bool filled) {
    const auto made = await(m_gate.create(path(), password, person()));
    if (!made)
        qFatal("no store: %s", qPrintable(outcome(made)));
    m_session = made.value();
    const Status region = filled ? fillRegion(*m_session) : Status(Done{});
    if (!region)
        qFatal("no region: %s", qPrintable(outcome(region)));
}

void StoreTestbed::open() {
    const auto opened = attempt();
    if (!opened)
        qFatal("not opened: %s", qPrintable(outcome(opened)));
    m_session = opened.value();
}

Result<std::shared_ptr<StoreSession>> StoreTestbed::attempt(const QString& with) {
    return await(m_gate.open(path(), with));
}

AccountId StoreTestbed::account(int number) {
    const Result<AccountId> found = await(m_session->accounts().byNumber(QStringLiteral("39000000000%1").arg(number)));
    return found ? found.value() : AccountId{};
}

MeterId StoreTestbed::meter(int number) {
    const auto meters = await(m_session->history().readings(account(number), {}));
    return meters && !meters.value().isEmpty() ? meters.value().first().meter.id : MeterId{};
}

Operation StoreTestbed::operation(const OperationBody& body) const {
    return {OperationId{newUuidV7(m_clock.nowUtc())}, m_clock.nowUtc(), person().login, body};
}

Result<OperationId> StoreTestbed::append(const OperationBody& body) {
    return await(m_session->operations().append(operation(body)));
}

QString StoreTestbed::problems() {
    const Result<StoreReport> report = await(m_session->check());
    return report ? report.value().problems.join(QStringLiteral("; ")) : outcome(report);
}

} // namespace line605::test
