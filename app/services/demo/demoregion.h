#pragma once

#include "domain/person.h"
#include "services/demo/demohistory.h"
#include "services/reference.h"

#include <functional>

namespace line605 {

/// Accounts that every region of 18 accounts or more has, by what they show.
enum class DemoSample {
    OneZone,       ///< an individual, one-zone meter, regular readings, none this month yet
    TwoZones,      ///< day and night register
    ThreeZones,    ///< peak, night, half-peak
    Legal,         ///< a legal entity with ИНН, contract and several accounts
    NearRollover,  ///< the next usual reading passes 10^digits
    ReplacedMeter, ///< a removed meter with readings before the one in use
    SmartMeter,    ///< remote readings
    Debtor,        ///< past due for several months, in a house with an agency contract
    SeveralOne,    ///< the first of five accounts of one caller (same phone)
    SeveralTwo,    ///< the second of them
    MissedMonths,  ///< months without reading, charged by average
    OpenAppeal,    ///< has an open appeal
    EmailLogin     ///< signs in to the cabinet by e-mail, consent to the bill by e-mail
};

struct DemoOptions {
    int accounts{2000};
    quint32 seed{605};
    int historyAccounts{20'000}; ///< beyond these the directory only
    int months{36};
    QDateTime nowUtc; ///< what "today" is for deadlines, windows and late payers
    Person person;    ///< some appeals are theirs
};

struct DemoSummary {
    DemoCounts counts;
    QHash<DemoSample, QString> samples; ///< account numbers
};

/// An invented region: the same for the same options, believable in its parts. Everything it is made of is in
/// resources/demo.
class DemoRegion {
public:
    /// \a reference outlives the region.
    [[nodiscard]] static Result<DemoRegion> load(const Reference& reference);

    /// Puts the region into a store; finish and commit are the caller's. \a progress gets the accounts that are done.
    [[nodiscard]] Result<DemoSummary> write(const DemoOptions& options, RegistryWriter& writer,
                                            const std::function<void(int)>& progress) const;

private:
    DemoRegion(DemoData data, const Reference& reference) : m_data(std::move(data)), m_reference(reference) {}

    DemoData m_data;
    const Reference& m_reference;
};

} // namespace line605
