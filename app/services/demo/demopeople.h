#pragma once

#include "domain/registry.h"
#include "services/demo/demodata.h"

namespace line605 {

/// Invented subscribers. The same caller may have several accounts.
class DemoPeople {
public:
    DemoPeople(const DemoData& data, quint64 seed);

    /// Fills who the subscriber is: kind, holder, ИНН, contract, phone, e-mail. \a index: never the same twice.
    void fill(AccountRecord& record, quint64 index, SubscriberKind kind, bool reachable, DemoRandom& random) const;

private:
    void fillPerson(AccountRecord& record, quint64 index, DemoRandom& random) const;
    void fillEntity(AccountRecord& record, quint64 index, DemoRandom& random) const;
    [[nodiscard]] QString phone(quint64 index, DemoRandom& random) const;
    [[nodiscard]] QString email(const QString& name, quint64 index, DemoRandom& random) const;
    [[nodiscard]] QString latin(const QString& text) const;

    const DemoData& m_data;
    Shuffle m_mobileNumbers{9'000'000, 1};
    Shuffle m_landlineNumbers{800'000, 2};
    Shuffle m_taxNumbers{9'999'999, 3};
};

/// \a digits with the check digits of an ИНН: 9 → 10 (legal entity), 10 → 12 (individual).
[[nodiscard]] QString withInnCheckDigits(const QString& digits);

} // namespace line605
