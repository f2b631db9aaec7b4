#include "services/demo/demobuilder.h"

#include "ports/clock.h"

namespace line605 {

namespace {

constexpr int progressStep = 500;

/// The samples in the order in which they are built; a group takes as many places as it has accounts.
const QVector<std::pair<DemoSample, DemoPlan>>& samplePlans() {
    static const QVector<std::pair<DemoSample, DemoPlan>> plans = [] {
        const DemoPlan plain{1, 1, SubscriberKind::Individual, false, false, false, false, false, false, false, true};
        QVector<std::pair<DemoSample, DemoPlan>> rows;
        const auto add = [&rows, &plain](DemoSample sample, const std::function<void(DemoPlan&)>& change) {
            DemoPlan plan = plain;
            change(plan);
            rows.append({sample, plan});
        };
        add(DemoSample::OneZone, [](DemoPlan&) {});
        add(DemoSample::TwoZones, [](DemoPlan& plan) { plan.zones = 2; });
        add(DemoSample::ThreeZones, [](DemoPlan& plan) {
            plan.zones = 3;
            plan.smart = {};
        });
        add(DemoSample::Legal, [](DemoPlan& plan) {
            plan.kind = SubscriberKind::Legal;
            plan.group = 3;
        });
        add(DemoSample::NearRollover, [](DemoPlan& plan) { plan.nearRollover = true; });
        add(DemoSample::ReplacedMeter, [](DemoPlan& plan) { plan.replaced = true; });
        add(DemoSample::SmartMeter, [](DemoPlan& plan) { plan.smart = true; });
        add(DemoSample::Debtor, [](DemoPlan& plan) { plan.debtor = true; });
        add(DemoSample::SeveralOne, [](DemoPlan& plan) { plan.group = 5; });
        add(DemoSample::MissedMonths, [](DemoPlan& plan) { plan.missedMonths = true; });
        add(DemoSample::OpenAppeal, [](DemoPlan& plan) { plan.openAppeal = true; });
        add(DemoSample::EmailLogin, [](DemoPlan& plan) { plan.emailLogin = true; });
        return rows;
    }();
    return plans;
}

} // namespace

DemoBuilder::DemoBuilder(const DemoData& data, const Reference& reference, const DemoOptions& options,
                         RegistryWriter& writer)
    : m_data(data), m_options(options), m_writer(writer), m_today(Clock::localDate(options.nowUtc)),
      m_random(DemoRandom::mixed(options.seed)), m_people(data, DemoRandom::mixed(options.seed ^ 0x70656F)),
      m_housing(data, DemoRandom::mixed(options.seed ^ 0x686F75)),
      m_history(data, reference.tariffs, reference.calendar, m_today, options.months),
      m_appeals(data, reference.deadlines, reference.calendar, options.nowUtc, options.person),
      m_meterNumbers(100'000'000, DemoRandom::mixed(options.seed ^ 0x6D6574)) {}

Result<DemoSummary> DemoBuilder::build(const std::function<void(int)>& progress) {
    if (Status done = offices(); !done)
        return done.error();
    for (int index = 0; index < m_options.accounts; ++index) {
        if (Status done = account(index); !done)
            return done.error();
        if (progress && (index + 1) % progressStep == 0)
            progress(index + 1);
    }
    // Some appeals come from people without an account.
    for (int i = 0; i < std::min(m_options.accounts, m_options.historyAccounts) / 200; ++i) {
        if (Status done = m_appeals.add(nullptr, DemoAppeals::Wanted::Any, m_random); !done)
            return done.error();
    }
    if (Status done = m_appeals.write(m_writer, m_summary.counts); !done)
        return done.error();
    return m_summary;
}

Status DemoBuilder::offices() {
    for (const DemoOffice& office : m_data.offices) {
        const OfficeRecord record{office.name,    office.district, office.town,
                                  office.address, office.hours,    office.serves};
        if (const Result<RowChange> put = m_writer.put(record); !put)
            return put.error();
    }
    return Done{};
}

DemoPlan DemoBuilder::planOf(int index) const {
    int place = 0;
    for (const auto& [sample, plan] : samplePlans()) {
        if (index == place)
            return plan;
        place += plan.group;
    }
    return {};
}

Status DemoBuilder::account(int index) {
    const bool member = m_groupLeft > 0;
    DemoPlan plan = planOf(index);
    if (member) {
        --m_groupLeft;
        plan.regular = true;
        plan.kind = m_subscriber.kind;
    }
    DemoLife life;
    if (member)
        life.account = m_subscriber;
    else
        fillSubscriber(life, plan, index);
    const DemoHousing::Place place = m_housing.fill(life.account, plan.debtor, m_random);
    life.agencyCompany = place.agencyCompany;
    life.account.accountNumber = accountNumber(life.account.town);
    life.account.openedOn = m_today.addDays(-m_random.between(1200, 9000));
    fillCabinet(life.account, plan.emailLogin);
    fillMeters(life, plan, index);
    fillHabits(life, plan);

    if (const Result<RowChange> put = m_writer.put(life.account); !put)
        return put.error();
    ++m_summary.counts.accounts;
    if (place.newAgency) {
        const HouseAgencyRecord agency{life.account.town, life.account.street, life.account.house, place.agencyCompany,
                                       m_data.agencySince};
        if (const Result<RowChange> put = m_writer.put(agency); !put)
            return put.error();
    }
    for (const MeterRecord& record : std::as_const(life.meters)) {
        if (const Result<RowChange> put = m_writer.put(record); !put)
            return put.error();
        ++m_summary.counts.meters;
    }
    if (index >= m_options.historyAccounts)
        return m_history.writeDirectoryOnly(life, m_random, m_writer);
    if (Status done = m_history.write(life, m_random, m_writer, m_summary.counts); !done)
        return done;
    int samplePlace = 0;
    for (const auto& [sample, samplePlan] : samplePlans()) {
        if (index == samplePlace)
            m_summary.samples.insert(sample, life.account.accountNumber);
        if (sample == DemoSample::SeveralOne && index == samplePlace + 1)
            m_summary.samples.insert(DemoSample::SeveralTwo, life.account.accountNumber);
        samplePlace += samplePlan.group;
    }
    return appeals(life, plan);
}

void DemoBuilder::fillSubscriber(DemoLife& life, const DemoPlan& plan, int index) {
    const bool legal = m_random.permille(m_data.habits.legalPermille);
    const SubscriberKind kind = plan.kind.value_or(legal ? SubscriberKind::Legal : SubscriberKind::Individual);
    m_people.fill(life.account, quint64(index), kind, plan.regular, m_random);
    if (plan.emailLogin && life.account.email.isEmpty())
        life.account.email = QStringLiteral("line605.%1@").arg(index) + m_data.habits.emailDomains.pick(m_random);
    if (plan.emailLogin)
        life.account.emailConsent = true;
    const int share = kind == SubscriberKind::Legal ? 300 : m_data.habits.severalAccountsPermille;
    const bool several = m_random.permille(share);
    const int more = m_random.between(1, 4);
    m_groupLeft = plan.regular ? plan.group - 1 : several ? more : 0;
    m_subscriber = life.account;
}

QString DemoBuilder::accountNumber(const QString& town) {
    // 39, the town, a number with gaps, a check digit of weights 1 and 3.
    int& last = m_lastNumbers[town];
    last = std::max(last, 1'000'000) + m_random.between(1, 7);
    const QString core =
        QStringLiteral("39%1%2").arg(m_housing.townNumber(town), 2, 10, QChar(u'0')).arg(last, 7, 10, QChar(u'0'));
    int sum = 0;
    for (qsizetype i = 0; i < core.size(); ++i)
        sum += core.at(i).digitValue() * (i % 2 == 0 ? 1 : 3);
    return core + QString::number(sum % 10);
}

void DemoBuilder::fillCabinet(AccountRecord& record, bool byEmail) {
    const DemoHabits& habits = m_data.habits;
    const bool has = m_random.permille(habits.cabinetPermille);
    const bool email = m_random.permille(habits.cabinetByEmailPermille);
    const int state = m_random.below(1000);
    record.cabinetLogin.clear();
    record.cabinetState.reset();
    if (!has && !byEmail)
        return;
    record.cabinetLogin = (email || byEmail) && !record.email.isEmpty() ? record.email : record.accountNumber;
    record.cabinetState = CabinetState::Active;
    if (byEmail)
        return;
    if (state < habits.cabinetLockedPermille)
        record.cabinetState = CabinetState::Locked;
    else if (state < habits.cabinetLockedPermille + habits.cabinetUnconfirmedPermille)
        record.cabinetState = CabinetState::Unconfirmed;
}

MeterRecord DemoBuilder::meter(const DemoMeterModel& model, const QString& account, quint64 index) {
    const QString digits = QString::number(m_meterNumbers.at(index)).rightJustified(8, u'0');
    QString number;
    qsizetype next = 0;
    for (const QChar letter : model.number)
        number += letter == u'#' ? digits.at(next++ % digits.size()) : letter;
    MeterRecord record;
    record.meterNumber = number;
    record.accountNumber = account;
    record.model = model.model;
    record.digits = model.digits;
    record.zones = model.zones;
    record.smart = model.smart;
    return record;
}

void DemoBuilder::fillMeters(DemoLife& life, const DemoPlan& plan, int index) {
    DemoMeterModel model = m_data.meterModels[size_t(plan.zones)].pick(m_random);
    while (plan.smart && model.smart != *plan.smart)
        model = m_data.meterModels[size_t(plan.zones)].pick(m_random);
    // An organisation's use needs six digits or more.
    while (life.account.kind == SubscriberKind::Legal && model.digits < 6)
        model = m_data.meterModels[0].pick(m_random);
    const bool replaced = m_random.permille(m_data.habits.replacedMeterPermille);
    const int replacedMonth = m_random.between(std::min(4, m_options.months - 1), m_options.months - 1);
    const QDate before = m_today.addMonths(-m_options.months - 2);
    const quint64 number = quint64(index) * 2;
    if (plan.replaced.value_or(replaced) && m_options.months > 6) {
        const DemoMeterModel old = m_data.meterModels[size_t(model.zones)].pick(m_random);
        MeterRecord removed = meter(old, life.account.accountNumber, number);
        removed.digits = std::max(removed.digits, model.digits);
        removed.installedOn = before.addDays(-m_random.between(900, 5000));
        removed.removedOn = Period::of(m_today).plusMonths(-replacedMonth).firstDay().addDays(m_random.between(2, 13));
        life.meters.append(removed);
    }
    MeterRecord inUse = meter(model, life.account.accountNumber, number + 1);
    inUse.installedOn =
        life.meters.isEmpty() ? before.addDays(-m_random.between(1, 3600)) : life.meters.constFirst().removedOn;
    life.meters.append(inUse);
    life.account.zones = inUse.zones;
}

void DemoBuilder::fillHabits(DemoLife& life, const DemoPlan& plan) {
    const DemoHabits& habits = m_data.habits;
    life.reader = habits.readers.pick(m_random);
    life.payer = habits.payers.pick(m_random);
    life.channel = habits.paymentChannels.pick(m_random);
    life.nearRollover =
        plan.nearRollover.value_or(life.meters.size() == 1 && m_random.permille(habits.nearRolloverPermille));
    life.readThisMonth = m_random.permille(280) && !plan.regular;
    if (plan.regular) {
        life.reader = {1000};
        life.payer = {1000, 10, false};
    }
    if (plan.debtor)
        life.stoppedPaying = 5;
    if (plan.missedMonths)
        life.stoppedReading = 2;
}

Status DemoBuilder::appeals(const DemoLife& life, const DemoPlan& plan) {
    const bool any = m_random.permille(m_data.habits.appealPermille);
    if (plan.openAppeal)
        return m_appeals.add(&life, DemoAppeals::Wanted::Open, m_random);
    return any ? m_appeals.add(&life, DemoAppeals::Wanted::Any, m_random) : Status(Done{});
}

} // namespace line605
