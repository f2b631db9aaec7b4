#pragma once

#include "services/demo/demoappeals.h"
#include "services/demo/demohousing.h"
#include "services/demo/demopeople.h"
#include "services/demo/demoregion.h"

namespace line605 {

/// What is fixed about an account before anything is drawn: the samples come first.
struct DemoPlan {
    int zones{};  ///< 0 = drawn
    int group{1}; ///< accounts of the same subscriber, this one included
    std::optional<SubscriberKind> kind;
    std::optional<bool> smart;
    std::optional<bool> replaced;
    std::optional<bool> nearRollover;
    bool debtor{};
    bool missedMonths{};
    bool openAppeal{};
    bool emailLogin{};
    bool regular{}; ///< reads and pays each month, has a phone, nothing this month yet
};

/// Builds the accounts of a region one after the other. One use.
class DemoBuilder {
public:
    DemoBuilder(const DemoData& data, const Reference& reference, const DemoOptions& options, RegistryWriter& writer);

    [[nodiscard]] Result<DemoSummary> build(const std::function<void(int)>& progress);

private:
    [[nodiscard]] Status offices();
    [[nodiscard]] Status account(int index);
    [[nodiscard]] DemoPlan planOf(int index) const;
    [[nodiscard]] QString accountNumber(const QString& town);
    void fillSubscriber(DemoLife& life, const DemoPlan& plan, int index);
    void fillCabinet(AccountRecord& record, bool byEmail);
    void fillMeters(DemoLife& life, const DemoPlan& plan, int index);
    void fillHabits(DemoLife& life, const DemoPlan& plan);
    [[nodiscard]] MeterRecord meter(const DemoMeterModel& model, const QString& account, quint64 index);
    [[nodiscard]] Status appeals(const DemoLife& life, const DemoPlan& plan);

    const DemoData& m_data;
    const DemoOptions& m_options;
    RegistryWriter& m_writer;
    QDate m_today;
    DemoRandom m_random;
    DemoPeople m_people;
    DemoHousing m_housing;
    DemoHistory m_history;
    DemoAppeals m_appeals;
    Shuffle m_meterNumbers;
    DemoSummary m_summary;
    QHash<QString, int> m_lastNumbers; ///< of accounts, by town
    AccountRecord m_subscriber;        ///< the last one drawn
    int m_groupLeft{};                 ///< accounts still to come for it
};

} // namespace line605
